using System.CommandLine;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip evaluate REPORT</c>: capaian, predikat and means of a report.</summary>
internal sealed class PerintahEvaluate(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string> _laporan = new("REPORT") { Description = "Berkas laporan (*.laporan.json)." };

    private readonly Option<string?> _periode = new("--period")
    {
        Description = "Periode yang dihitung (2024, 2024-TW3); tanpa ini periode laporan.",
    };

    private readonly Option<bool> _rinci = new("--rinci")
    {
        Description = "Cetak juga indikator dan anggaran di bawah tingkat program; JSON selalu memuat semuanya.",
    };

    private readonly Option<string> _format = OpsiBersama.CreateFormat("json", "markdown", OpsiBersama.Xlsx);

    public Command ToCommand()
    {
        var perintah = new Command("evaluate", "Hitung capaian, predikat, dan rata-rata. / Computes capaian, predikat and means.")
        {
            _laporan, _periode, _rinci, _format, Opsi.Paket, Opsi.Tanggal, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var berkas = hasil.GetValue(_laporan)!;
        var bahasa = GetBahasa(hasil);
        if (!TryGetTanggal(hasil, out var tanggal) || ReadLaporan(hasil, berkas) is not var (laporan, paket))
        {
            return Aplikasi.Gagal;
        }

        var teks = hasil.GetValue(_periode) ?? laporan.Periode.ToString();
        if (!Periode.TryParse(teks, out var periode))
        {
            return Report("--period", [new(PesanCli.PeriodeSalah, Tempat.Tiada, ("teks", teks))], bahasa);
        }

        var pengukuran = PengukuranKinerja.Compute(laporan.Data, paket, periode, tanggal);
        if (!pengukuran.IsBerhasil)
        {
            return Report(berkas, pengukuran.Masalah, bahasa);
        }

        var anggaran = laporan.Data.Anggaran.IsEmpty ? null : PengukuranAnggaran.Compute(laporan.Data, periode);
        JenisSimpul? sampai = hasil.GetValue(_rinci) ? null : JenisSimpul.Program;
        var tercetak = Print(
            hasil,
            () => [.. TabelPengukuran.Build(pengukuran.Isi, bahasa, sampai), .. anggaran is null ? [] : TabelAnggaran.Build(anggaran, bahasa, sampai)],
            () => HasilJson.WriteEvaluasi(berkas, pengukuran.Isi, anggaran, bahasa));
        return tercetak == Aplikasi.Bersih && pengukuran.Isi.Pemeriksaan.Any(p => p.Pemeriksaan.Tingkat == TingkatPemeriksaan.Galat) ? Aplikasi.AdaTemuan : tercetak;
    }
}
