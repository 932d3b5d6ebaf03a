using System.CommandLine;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip packs [CODE]</c>: the built-in rule packs, or the scales of one.</summary>
internal sealed class PerintahPacks(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string?> _kode = new("CODE")
    {
        Description = "Kode paket bawaan yang ditampilkan skalanya.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Command ToCommand()
    {
        var perintah = new Command("packs", "Daftar paket aturan bawaan. / Lists the built-in rule packs.")
        {
            _kode, Opsi.Format, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var bahasa = GetBahasa(hasil);
        if (hasil.GetValue(_kode) is not { } kode)
        {
            PaketAturan[] semua = [.. PaketBawaan.Kode.Select(PaketBawaan.Get)];
            return Print(hasil, () => [TabelPaket.BuildDaftar(semua, bahasa)], () => HasilJson.WritePaket(semua));
        }

        return FindBawaan("sakip", kode, bahasa) is { } paket
            ? Print(hasil, () => TabelPaket.BuildSkala(paket, bahasa), () => AturanJson.Write(paket))
            : Aplikasi.Gagal;
    }
}
