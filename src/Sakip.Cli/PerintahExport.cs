using System.CommandLine;
using System.Text;
using Sakip.Berkas.RulesEngine;

namespace Sakip.Cli;

/// <summary><c>sakip export PACK</c>: makes a workflow file of a rule pack.</summary>
internal sealed class PerintahExport(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _paket = new("PACK") { Description = "Berkas paket aturan, atau kode paket bawaan." };

    public Command ToCommand()
    {
        var perintah = new Command("export", "Buat workflow RulesEngine dari paket aturan. / Makes a RulesEngine workflow of a rule pack.")
        {
            _paket, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var (pilihan, bahasa) = (hasil.GetValue(_paket)!, GetBahasa(hasil));
        if (ReadPaket("sakip", pilihan, bahasa) is not { } paket)
        {
            return Aplikasi.Gagal;
        }

        var ekspor = RulesEngineJson.Export(paket);
        _ = Report(pilihan, ekspor.Kehilangan, bahasa);
        return Print(hasil, Encoding.UTF8.GetString(ekspor.Isi.Span));
    }
}
