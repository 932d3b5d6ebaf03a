using System.CommandLine;
using NodaTime;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary><c>sakip evaluate REPORT</c>: capaian, predikat and means of a report; with <c>--by</c> several reports rolled up.</summary>
internal sealed class PerintahEvaluate(OpsiBersama opsi, TextWriter keluaran, TextWriter galat) : Perintah(opsi, keluaran, galat)
{
    private readonly Argument<string[]> _laporan = new("REPORT")
    {
        Description = "Berkas laporan (*.laporan.json); beberapa bila memakai --by.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _menurut = new("--by")
    {
        Description = "Gulung menurut dimensi dipisah koma, misalnya instansi,tahun: "
            + "provinsi, pemda, instansi, tujuan, sasaran, indikator, program, kegiatan, subKegiatan, rekening, tahun, triwulan.",
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
            _laporan, _menurut, Opsi.Periode, _rinci, _format, Opsi.Paket, Opsi.Tanggal, Opsi.Bahasa, Opsi.Keluaran,
        };
        perintah.SetAction(Run);
        return perintah;
    }

    private int Run(ParseResult hasil)
    {
        var (berkas, bahasa) = (hasil.GetValue(_laporan)!, GetBahasa(hasil));
        var menurut = hasil.GetValue(_menurut);
        if (menurut is null && berkas.Length > 1)
        {
            return Report("--by", [new(PesanCli.TanpaMenurut, Tempat.Tiada)], bahasa);
        }

        var dimensi = KataDimensi.Parse(menurut ?? string.Empty);
        if (!dimensi.IsBerhasil)
        {
            return Report("--by", dimensi.Masalah, bahasa);
        }

        if (!TryGetTanggal(hasil, out var tanggal) || !TryGetPeriode(hasil, menurut is not null, out var periode))
        {
            return Aplikasi.Gagal;
        }

        var terukur = new List<Terukur>();
        var adaGagal = false;
        foreach (var satu in berkas)
        {
            var hasilSatu = Measure(hasil, satu, periode, tanggal);
            adaGagal |= hasilSatu is null;
            terukur.AddRange(hasilSatu ?? []);
        }

        if (adaGagal)
        {
            return Aplikasi.Gagal;
        }

        var tercetak = menurut is null ? Print(hasil, terukur[0]) : Print(hasil, terukur, dimensi.Isi);
        return tercetak == Aplikasi.Bersih && terukur.Any(t => t.Kinerja.Pemeriksaan.Any(p => p.Pemeriksaan.Tingkat == TingkatPemeriksaan.Galat))
            ? Aplikasi.AdaTemuan
            : tercetak;
    }

    /// <summary>Measures a report in its period or those asked for; null after the problems have been printed.</summary>
    private List<Terukur>? Measure(ParseResult hasil, string berkas, List<Periode> periode, LocalDate? tanggal)
    {
        if (ReadLaporan(hasil, berkas) is not var (laporan, paket))
        {
            return null;
        }

        var terukur = new List<Terukur>();
        foreach (var satu in periode.Count == 0 ? [laporan.Periode] : periode)
        {
            var pengukuran = PengukuranKinerja.Compute(laporan.Data, paket, satu, tanggal);
            if (!pengukuran.IsBerhasil)
            {
                _ = Report(tanggal is not null ? "--as-of" : periode.Count > 0 ? "--period" : berkas, pengukuran.Masalah, GetBahasa(hasil));
                return null;
            }

            terukur.Add(new(berkas, pengukuran.Isi, laporan.Data.Anggaran.IsEmpty ? null : PengukuranAnggaran.Compute(laporan.Data, satu)));
        }

        return terukur;
    }

    private int Print(ParseResult hasil, Terukur satu)
    {
        var bahasa = GetBahasa(hasil);
        JenisSimpul? sampai = hasil.GetValue(_rinci) ? null : JenisSimpul.Program;
        return Print(
            hasil,
            () =>
            [
                .. TabelPengukuran.Build(satu.Kinerja, bahasa, sampai),
                .. satu.Anggaran is null ? [] : TabelAnggaran.Build(satu.Anggaran, bahasa, sampai),
            ],
            () => HasilJson.WriteEvaluasi(satu.Berkas, satu.Kinerja, satu.Anggaran, bahasa));
    }

    private int Print(ParseResult hasil, IReadOnlyCollection<Terukur> terukur, IReadOnlyList<DimensiGulungan> menurut)
    {
        var bahasa = GetBahasa(hasil);
        var gulungan = Gulungan.Compute(terukur.Select(t => t.Kinerja), terukur.Select(t => t.Anggaran).OfType<PengukuranAnggaran>(), menurut);
        return gulungan.IsBerhasil
            ? Print(
                hasil,
                () => TabelGulungan.Build(gulungan.Isi, bahasa),
                () => HasilJson.WriteGulungan(terukur.Select(t => (t.Berkas, t.Kinerja)), gulungan.Isi))
            : Report("--by", gulungan.Masalah, bahasa);
    }

    /// <summary>What was measured of one report in one period.</summary>
    private sealed record Terukur(string Berkas, PengukuranKinerja Kinerja, PengukuranAnggaran? Anggaran);
}
