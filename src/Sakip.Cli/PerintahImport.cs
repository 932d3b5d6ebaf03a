using System.CommandLine;
using System.Text;
using Sakip.Berkas.Json;
using Sakip.Berkas.RulesEngine;

namespace Sakip.Cli;

/// <summary><c>sakip import WORKFLOW</c>: makes a rule pack of a workflow file.</summary>
internal sealed class PerintahImport(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _workflow = new("WORKFLOW") { Description = "Berkas workflow RulesEngine." };

    private readonly Option<string?> _kode = new("--code") { Description = "Kode paket; tanpa ini dibuat dari nama workflow." };

    public Command ToCommand()
    {
        var perintah = new Command("import", "Buat paket aturan dari workflow RulesEngine. / Makes a rule pack of a RulesEngine workflow.")
        {
            _workflow, Opsi.Alias, Opsi.Tanggal, _kode, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var (berkas, bahasa) = (hasil.GetValue(_workflow)!, GetBahasa(hasil));
        var kode = hasil.GetValue(_kode);
        if (!TryGetAlias(hasil, out var alias)
            || !TryGetTanggal(hasil, out var mulai)
            || ReadBerkas(
                berkas, isi => RulesEngineJson.Import(isi, new(alias, mulai, string.IsNullOrWhiteSpace(kode) ? null : kode)), bahasa) is not { } impor)
        {
            return Aplikasi.Gagal;
        }

        _ = Report(berkas, impor.Catatan, bahasa);
        var tercetak = Print(hasil, Encoding.UTF8.GetString(AturanJson.Write(impor.Paket)));
        return tercetak == Aplikasi.Gagal ? tercetak
            : impor.Catatan.Any(c => !c.Kode.IsPeringatan) ? Aplikasi.AdaTemuan
            : Aplikasi.Bersih;
    }
}
