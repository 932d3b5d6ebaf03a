using Sakip.Aturan;
using Sakip.Benchmarks;
using Sakip.Kinerja;
using Sakip.Kolom;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Kolom;

public class AgregasiTests
{
    private static readonly PaketAturan Paket = Contoh.Paket(Contoh.Versi(
        Contoh.SusunCapaian(negatif: "duaTargetKurangRealisasi"), skala: Contoh.LimaPita(Sakip.Penilaian.KebijakanCelah.PitaBawah, Sakip.Penilaian.KebijakanCelah.PitaAtas)));

    public static TheoryData<decimal, decimal, decimal> Seri => new()
    {
        // target, realisasi, capaian at two decimals, ties away from zero: worked by hand
        { 80m, 72.004m, 90.01m }, // 90,005
        { 80m, 72.0039999m, 90m }, // 90,004999875
        { 16m, 14.5601m, 91m }, // 91,000625
        { 400m, -302.02m, -75.51m }, // -75,505
        { 100_000m, 50_005m, 50.01m }, // 50,005
        { 3m, 2m, 66.67m },
        { 999_999_999_999_999_999m, 909_949_999_999_999_999m, 90.99m }, // 90,99499999999999999009...
        { 200_000_000_000_000m, 181_990_000_000_000.02m, 91m }, // 90,99500000000000001
        { 536_870_911m, 488_552_529.01m, 91m },
    };

    [Theory, MemberData(nameof(Seri))]
    public void Compute_OneRow_RoundsTheExactCapaian(decimal target, decimal realisasi, decimal capaian)
    {
        var bulat = Contoh.Paket(Contoh.Versi(rerata: new AturanRerata { IsAnggotaBulat = true }));
        foreach (var (isVektor, paket) in new[] { (false, Paket), (true, Paket), (false, bulat), (true, bulat) })
        {
            // Eight alike, so that vector steps take them; the mean of like members is the member.
            var kolom = BarisUji.ToKolom(Enumerable.Repeat(BarisUji.From(target, realisasi), 8));
            var kelompok = Agregasi.Compute(kolom, paket, ["pemda"], new(null, 1, isVektor)).Isi.Kelompok.Should().ContainSingle().Subject;
            kelompok.Rerata.Should().Be(Hitungan.FromAngka(capaian));
            kelompok.Terhitung.Should().Be(8);
        }
    }

    [Fact]
    public void Compute_Rows_CountsByPredikatAndReason()
    {
        var kolom = BarisUji.ToKolom(
        [
            BarisUji.From(80, 72), // 90,00 Tinggi
            BarisUji.From(10, 5, Polaritas.Negatif), // 150,00 Sangat Tinggi
            BarisUji.From(3, 2), // 66,67 Sedang
            BarisUji.From(null, 5),
            BarisUji.From(5, null),
            BarisUji.From(0, 5),
            BarisUji.From(10, 1, pemda: "B"), // 10,00 Sangat Rendah
        ]);

        var hasil = Agregasi.Compute(kolom, Paket, ["pemda"]).Isi;

        hasil.Kelompok.Select(k => k.Kunci[0]).Should().Equal("A", "B");
        var a = hasil.Kelompok[0];
        (a.Jumlah, a.Terhitung).Should().Be((6, 3));
        a.Rerata.Should().Be(Hitungan.FromAngka(102.22m)); // (90 + 150 + 200/3) / 3 = 102,2222...
        a.Cacah.Should().Equal(("Sangat Tinggi", 1), ("Tinggi", 1), ("Sedang", 1), ("Rendah", 0), ("Sangat Rendah", 0));
        a.TakTerhitung.Should().Equal(
            (AlasanTakTerhitung.TargetKosong, 1), (AlasanTakTerhitung.RealisasiKosong, 1), (AlasanTakTerhitung.PembagianNol, 1));
        hasil.Kelompok[1].Rerata.Should().Be(Hitungan.FromAngka(10m));
    }

    [Fact]
    public void Compute_MeanOnATie_IsDecidedByTheExactSum() // 11/6, 4/9, 5/8 and 2/9 of 100: 78,125 on average, which 28 digits miss
    {
        var kolom = BarisUji.ToKolom([BarisUji.From(6, 11), BarisUji.From(9, 4), BarisUji.From(8, 5), BarisUji.From(9, 2)]);

        Agregasi.Compute(kolom, Paket, []).Isi.Kelompok.Should().ContainSingle().Which.Rerata.Should().Be(Hitungan.FromAngka(78.13m));
    }

    [Theory]
    [InlineData("pemd", "SKP7001")]
    [InlineData("pemda,pemda", "SKP7002")]
    public void Compute_WrongDimension_IsAProblem(string menurut, string kode)
    {
        var hasil = Agregasi.Compute(BarisUji.ToKolom([BarisUji.From(1, 1)]), Paket, menurut.Split(','));

        hasil.Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be(kode);
    }

    [Fact]
    public void Compute_MadeUpCountry_IsTheSameHoweverComputed()
    {
        var negara = new NegaraBuatan(2);
        var kolom = negara.ToKolom();
        var aturan = Paket.VersiTerakhir;
        string[] menurut = ["pemda", "tahun"];
        var harap = negara.Enumerate()
            .GroupBy(b => string.Join('|', b.Kunci[0], b.Kunci[3]), StringComparer.Ordinal)
            .Select(g => (g.Key, Sakip.Perhitungan.Rerata.Compute(aturan, g.Select(b => Sakip.Perhitungan.Capaian.Compute(aturan, b.Polaritas, b.NilaiTarget, b.NilaiRealisasi)))))
            .ToDictionary(g => g.Key, g => (g.Item2.Nilai.Poin, string.Join(' ', g.Item2.Cacah), g.Item2.Jumlah), StringComparer.Ordinal);

        kolom.Jumlah.Should().Be(2L * NegaraBuatan.BarisTiapPemda);
        (kolom.Bita / kolom.Jumlah).Should().BeLessThan(40);
        foreach (var (utas, isVektor) in new[] { (1, false), (1, true), (2, true), (5, false) })
        {
            Agregasi.Compute(kolom, Paket, menurut, new(null, utas, isVektor)).Isi.Kelompok
                .ToDictionary(
                    k => string.Join('|', k.Kunci),
                    k => (k.Rerata.Angka, string.Join(' ', k.Cacah.Select(c => $"{c.Predikat}: {c.Jumlah}")), (int)k.Jumlah),
                    StringComparer.Ordinal)
                .Should().BeEquivalentTo(harap);
        }
    }

    [Fact]
    public void Add_RowsOfPlainNumbers_AllocatesForColumnsOnly()
    {
        var penyusun = new PenyusunUkur("pemda");
        string[] kunci = ["A"];
        penyusun.Add(kunci, Polaritas.Positif, 1.5m, 2m);
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            penyusun.Add(kunci, Polaritas.Positif, 1.5m, 2m);
        }

        (GC.GetAllocatedBytesForCurrentThread() - sebelum).Should().Be(0);
    }

    [Fact]
    public void Add_WrongKey_NamesTheArgument()
    {
        var penyusun = new PenyusunUkur("pemda", "tahun");

        FluentActions.Invoking(() => penyusun.Add(["A"], Polaritas.Positif, 1m, 1m)).Should().Throw<ArgumentException>().WithParameterName("kunci");
        FluentActions.Invoking(() => penyusun.Add(["A", "24"], Polaritas.Positif, 1m, 1m)).Should().Throw<ArgumentException>().WithParameterName("kunci");
        FluentActions.Invoking(() => penyusun.Add(["A", "2024"], (Polaritas)9, 1m, 1m)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("polaritas");
        FluentActions.Invoking(() => new PenyusunUkur("a", "a")).Should().Throw<ArgumentException>().WithParameterName("dimensi");
        penyusun.Build().Jumlah.Should().Be(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    public void OpsiAgregasi_ThreadsOutOfRange_NamesTheArgument(int utas) =>
        FluentActions.Invoking(() => new OpsiAgregasi(null, utas)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(utas));
}
