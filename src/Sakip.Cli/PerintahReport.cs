using System.CommandLine;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip report REPORT --output laporan.html</c>: the whole report as one page to read and to print.</summary>
internal sealed class PerintahReport(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _laporan = new("REPORT") { Description = "Berkas laporan (*.laporan.json)." };

    public Command ToCommand()
    {
        var perintah = new Command("report", "Buat halaman HTML untuk dibaca dan dicetak. / Makes an HTML page to read and to print.")
        {
            _laporan, Opsi.Terima, Opsi.Periode, Opsi.Paket, Opsi.Tanggal, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var berkas = hasil.GetValue(_laporan)!;
        if (!TryGetTanggal(hasil, out var tanggal)
            || !TryGetPeriode(hasil, isBanyak: false, out var periode)
            || ReadTerima(hasil) is not { } diterima
            || ReadLaporan(hasil, berkas) is not var (laporan, paket))
        {
            return Aplikasi.Gagal;
        }

        var halaman = LaporanHtml.Write(laporan, paket, GetBahasa(hasil), periode.FirstOrDefault(), tanggal, diterima);
        return halaman.IsBerhasil ? Print(hasil, halaman.Isi) : Report(berkas, halaman.Masalah, GetBahasa(hasil));
    }
}
