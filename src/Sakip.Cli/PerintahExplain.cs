using System.CommandLine;
using Sakip.Berkas.Json;
using Sakip.Laporan;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip explain REPORT REFERENCE</c>: how a figure follows from facts and rules.</summary>
internal sealed class PerintahExplain(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _laporan = new("REPORT") { Description = "Berkas laporan (*.laporan.json)." };

    private readonly Argument<string> _rujukan = new("REFERENCE") { Description = "Rujukan, misalnya \"capaian(I04; 2024)\"." };

    public Command ToCommand()
    {
        var perintah = new Command("explain", "Jelaskan asal satu angka. / Explains how a figure follows.")
        {
            _laporan, _rujukan, Opsi.Format, Opsi.Paket, Opsi.Tanggal, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var bahasa = GetBahasa(hasil);
        if (!TryGetTanggal(hasil, out var tanggal) || ReadLaporan(hasil, hasil.GetValue(_laporan)!) is not var (laporan, paket))
        {
            return Aplikasi.Gagal;
        }

        var rujukan = laporan.ParseRujukan(hasil.GetValue(_rujukan)!);
        if (!rujukan.IsBerhasil)
        {
            return Report("REFERENCE", rujukan.Masalah, bahasa);
        }

        var jejak = Penjelasan.Explain(laporan, paket, rujukan.Isi, tanggal);
        return Print(
            hasil, () => TeksJejak.Write(jejak, bahasa), () => $"```text\n{TeksJejak.Write(jejak, bahasa)}```\n", () => HasilJson.WriteJejak(jejak));
    }
}
