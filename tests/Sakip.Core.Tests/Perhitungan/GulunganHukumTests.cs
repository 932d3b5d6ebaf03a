using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Core.Tests.Kolom;
using Sakip.Kinerja;
using Sakip.Kolom;
using Sakip.Nilai;
using Sakip.Perhitungan;
using DokumenRencana = Sakip.Kinerja.Dokumen;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Laws: a roll-up gives what columns give for the same members, in whatever order they come.</summary>
public class GulunganHukumTests
{
    private static readonly SimpulRencana Sasaran = new("S1", JenisSimpul.Sasaran, "Sasaran");

    private static readonly int[] PerSeratus = [0, 1, 25, 50, 67, 99, 100];

    private static readonly DimensiGulungan[][] Menurut =
    [
        [], [DimensiGulungan.Pemda], [DimensiGulungan.Tahun, DimensiGulungan.Pemda],
        [DimensiGulungan.Pemda, DimensiGulungan.Indikator, DimensiGulungan.Tahun, DimensiGulungan.Triwulan],
    ];

    private static readonly Arbitrary<(PaketAturan Paket, BarisUji[] Baris, DimensiGulungan[] Menurut)> Soal = Arb.From(
        from paket in PembangkitKolom.Paket
        from baris in PembangkitKolom.BarisSedikit
        from isTriwulan in Gen.Elements(true, false)
        from menurut in Gen.Elements(Menurut)
        select (paket, ChooseTerukur(paket, baris, isTriwulan), menurut));

    private static readonly Arbitrary<((int Pemda, int Tahun, long? Pagu, long? Realisasi)[] Baris, DimensiGulungan[] Menurut)> SoalUang = Arb.From(
        from baris in Gen.ArrayOf(
            from pemda in Gen.Choose(1, 3)
            from tahun in Gen.Choose(2022, 2024)
            from pagu in Gen.Choose(-1, 1_000_000)
            from realisasi in Gen.Choose(-1, 1_000_000)
            select (pemda, tahun, pagu < 0 ? null : (long?)pagu * 1_000_000_007, realisasi < 0 ? null : (long?)realisasi))
        from menurut in Gen.Elements(Menurut[..3])
        select (baris.Where(b => b.Item3 is not null || b.Item4 is not null).DistinctBy(b => (b.pemda, b.tahun)).ToArray(), menurut));

    [Fact]
    public void Compute_AnyPackAndRows_EqualsColumns() =>
        Prop.ForAll(Soal, soal =>
        {
            var kolom = BarisUji.ToKolom(soal.Baris);
            string[] dimensi = [.. soal.Menurut.Select(m => m.ToString().ToLowerInvariant())];
            var gulungan = Gulungan.Compute(Measure(soal.Paket, soal.Baris), soal.Menurut).Isi;

            gulungan.Select(g => JalurObjek.Write(string.Join('|', g.Kunci.Select(ToKolom)), g.Rerata))
                .Should().Equal(soal.Baris.Length == 0 ? [] : JalurObjek.Write(Agregasi.Compute(kolom, soal.Paket, dimensi).Isi));
            var parsial = AgregatParsial.Compute(kolom, soal.Paket, dimensi).Isi.Kelompok.ToDictionary(k => string.Join('|', k.Kunci), StringComparer.Ordinal);
            foreach (var satu in gulungan)
            {
                var harap = parsial[string.Join('|', satu.Kunci.Select(ToKolom))];
                foreach (var perSeratus in PerSeratus)
                {
                    satu.FindKuantil(perSeratus).Should().Be(harap.FindKuantil(perSeratus));
                }
            }
        }).Check(150);

    [Fact]
    public void Compute_MeasurementsInAnotherOrder_GiveTheSame() =>
        Prop.ForAll(Soal, soal =>
        {
            var pengukuran = Measure(soal.Paket, soal.Baris);
            Write(Gulungan.Compute(pengukuran.Reverse(), soal.Menurut).Isi).Should().Equal(Write(Gulungan.Compute(pengukuran, soal.Menurut).Isi));
        }).Check(100);

    [Fact]
    public void Compute_AnyMoney_EqualsColumnsInAnyOrder() =>
        Prop.ForAll(SoalUang, soal =>
        {
            var penyusun = new PenyusunAnggaran("pemda", "tahun");
            foreach (var (pemda, tahun, pagu, realisasi) in soal.Baris)
            {
                penyusun.Add([$"P{pemda}", $"{tahun}"], pagu is { } p ? Rupiah.From(p) : null, realisasi is { } r ? Rupiah.From(r) : null);
            }

            var pengukuran = soal.Baris.Select(MeasureAnggaran).ToArray();
            string[] dimensi = [.. soal.Menurut.Select(m => m.ToString().ToLowerInvariant())];
            var harap = soal.Baris.Length == 0 ? [] : Agregasi.Compute(penyusun.Build(), dimensi).Isi.Kelompok
                .Select(k => (string.Join('|', k.Kunci), k.Jumlah, k.TanpaPagu, k.TanpaRealisasi, k.Pagu, k.Realisasi, k.Serapan)).ToArray();
            foreach (var urut in new[] { pengukuran, [.. pengukuran.Reverse()] })
            {
                Gulungan.Compute(urut, soal.Menurut).Isi
                    .Select(g => (string.Join('|', g.Kunci.Select(ToKolom)), (long)g.Anggota.Length, (long)g.TanpaPagu, (long)g.TanpaRealisasi, g.Jumlah.Pagu, g.Jumlah.Realisasi, g.Jumlah.Serapan))
                    .Should().Equal(harap);
            }
        }).Check(100);

    private static string[] Write(IReadOnlyList<GulunganKinerja> gulungan) =>
    [
        .. gulungan.Select(g => string.Join(
            ' ',
            string.Join('|', g.Kunci.Select(k => $"{k.Id}={k.Nama}")),
            g.Rerata,
            g.Perubahan,
            string.Join(',', g.Rerata.Cacah),
            string.Join(',', g.Anggota.Concat(g.Terbaik).Concat(g.Terburuk).Select(a => $"{a.Pengukuran.Data.Instansi.Id}:{a.Pengukuran.Periode}:{a.Hasil.Indikator.Id}")))),
    ];

    /// <summary>Keeps one row of an indicator and period, of periods that do not overlap, that a measurement takes up at all.</summary>
    private static BarisUji[] ChooseTerukur(PaketAturan paket, BarisUji[] baris, bool isTriwulan) =>
    [
        .. baris.Where(b => b.Triwulan.Length > 0 == isTriwulan && (b.Target ?? b.Realisasi) is not null && paket.Resolve(ToPeriode(b).Akhir) is not null)
            .DistinctBy(b => (b.Pemda, b.Indikator, b.Tahun, b.Triwulan)),
    ];

    /// <summary>Measures rows, those of a body and period together.</summary>
    private static PengukuranKinerja[] Measure(PaketAturan paket, BarisUji[] baris) =>
    [
        .. baris.GroupBy(b => (b.Pemda, b.Tahun, b.Triwulan)).Select(g =>
        {
            var periode = ToPeriode(g.First());
            var data = new DataKinerja(
                new("badan", "Badan", g.Key.Pemda),
                [Sasaran],
                g.Select(b => new IndikatorKinerja(b.Indikator, b.Indikator, Sasaran, b.Polaritas)),
                g.SelectMany(b => ToFakta(b, periode)));
            return PengukuranKinerja.Compute(data, paket, periode).Isi;
        }),
    ];

    private static IEnumerable<Fakta> ToFakta(BarisUji baris, Periode periode)
    {
        if (baris.Target is { } target)
        {
            yield return new(new(Ukuran.Target, baris.Indikator, periode, new DokumenRencana(JenisDokumen.Pk)), target);
        }

        if (baris.Realisasi is { } realisasi)
        {
            yield return new(new(Ukuran.Realisasi, baris.Indikator, periode), realisasi);
        }
    }

    private static PengukuranAnggaran MeasureAnggaran((int Pemda, int Tahun, long? Pagu, long? Realisasi) baris)
    {
        var periode = Periode.FromTahun(baris.Tahun);
        var pagu = baris.Pagu is { } p ? new[] { new Anggaran(new("badan", periode, VersiPagu.Murni), Rupiah.From(p)) } : [];
        var realisasi = baris.Realisasi is { } r ? new[] { new Anggaran(new("badan", periode), Rupiah.From(r)) } : [];
        return PengukuranAnggaran.Compute(new(new("badan", "Badan", $"P{baris.Pemda}"), [], [], [], anggaran: [.. pagu, .. realisasi]), periode);
    }

    private static Periode ToPeriode(BarisUji baris)
    {
        var tahun = int.Parse(baris.Tahun, CultureInfo.InvariantCulture);
        return baris.Triwulan.Length == 0 ? Periode.FromTahun(tahun) : Periode.FromTriwulan(tahun, baris.Triwulan[0] - '0');
    }

    /// <summary>Writes a key as columns hold it.</summary>
    private static string ToKolom(KunciGulungan kunci) => kunci.Dimensi switch
    {
        DimensiGulungan.Triwulan => kunci.Id.Replace("TW", string.Empty, StringComparison.Ordinal),
        DimensiGulungan.Indikator => kunci.Nama,
        _ => kunci.Id,
    };
}
