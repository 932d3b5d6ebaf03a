using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

public class PerbandinganInstansiTests
{
    // polarity, own realisasi, the other's, difference, how the other stands
    [Theory]
    [InlineData(Polaritas.Positif, "8", "9", 1, JenisBandingInstansi.LebihBaik)]
    [InlineData(Polaritas.Positif, "8", "8,00", 0, JenisBandingInstansi.Sama)]
    [InlineData(Polaritas.Negatif, "8", "9", 1, JenisBandingInstansi.KurangBaik)]
    [InlineData(Polaritas.Negatif, "8", "5", -3, JenisBandingInstansi.LebihBaik)]
    [InlineData(Polaritas.Positif, "84%", "9 dokumen", null, JenisBandingInstansi.SatuanLain)]
    [InlineData(Polaritas.Positif, "84%", "80", -4, JenisBandingInstansi.KurangBaik)] // one of them names no unit
    [InlineData(Polaritas.Positif, "8", "BB", null, JenisBandingInstansi.TakTerbanding)]
    [InlineData(Polaritas.Negatif, "8", "BB", null, JenisBandingInstansi.TakTerbanding)]
    public void Compare_OtherBody_StandsByThePolarity(
        Polaritas polaritas, string sendiri, string lain, int? selisih, JenisBandingInstansi jenis)
    {
        var hasil = PerbandinganInstansi.Compare(Create(polaritas, sendiri, lain), AturanUji.CreatePaket(string.Empty));

        hasil.Select(h => h.Instansi.Id).Should().Equal("d", "lain");
        (hasil[0].Jenis, hasil[1].Jenis).Should().Be((null, jenis));
        (hasil[1].Selisih.IsTerhitung ? hasil[1].Selisih.Angka : (Rasio?)null).Should().Be(selisih is { } beda ? Rasio.From(beda) : null);
    }

    [Theory]
    [InlineData(2024, "80", "90", JenisBandingInstansi.LebihBaik)]
    [InlineData(2019, null, null, JenisBandingInstansi.TakTerbanding)] // no rules yet, and this polarity goes by the capaian
    public void Compare_RulesOfThePeriod_GiveTheCapaian(int tahun, string? sendiri, string? lain, JenisBandingInstansi jenis)
    {
        var paket = AturanUji.CreatePaket("""
            "capaian": { "rumus": { "stabil": "realisasi / target * 100" } }
            """);
        var hasil = PerbandinganInstansi.Compare(
            Dasar(Polaritas.Stabil)
                .AddTarget("I1", tahun, 10, "pk").AddTarget("I1", tahun, 10, "pk", instansi: "lain")
                .AddRealisasi("I1", tahun, 8).AddRealisasi("I1", tahun, 9, instansi: "lain").Build().Isi,
            paket);

        hasil.Select(h => h.Capaian?.ToString()).Should().Equal(sendiri, lain);
        hasil[1].Jenis.Should().Be(jenis);
    }

    [Fact]
    public void Compare_OtherBodyHasATargetAlone_IsListedButNotCompared()
    {
        var lain = PerbandinganInstansi.Compare(
            Dasar(Polaritas.Positif).AddRealisasi("I1", 2024, 8).AddTarget("I1", 2024, 10, "pk", instansi: "lain").Build().Isi, AturanUji.CreatePaket())[1];

        (lain.Target, lain.Realisasi).Should().Be((NilaiKinerja.FromAngka(10), null));
        (lain.Selisih, lain.Jenis).Should().Be((Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong), JenisBandingInstansi.TakTerbanding));
    }

    [Fact]
    public void Compare_SeveralPeriods_ComesInTheirOrder() =>
        PerbandinganInstansi.Compare(
            Dasar(Polaritas.Positif)
                .AddRealisasi("I1", "2024-TW2", 2, instansi: "lain").AddRealisasi("I1", 2024, 9, instansi: "lain").AddRealisasi("I1", "2024-TW1", 1, instansi: "lain")
                .Build().Isi,
            AturanUji.CreatePaket())
            .Select(h => $"{h.Periode} {h.Instansi.Id}")
            .Should().Equal("2024-TW1 d", "2024-TW1 lain", "2024 d", "2024 lain", "2024-TW2 d", "2024-TW2 lain"); // of a like start, the shorter first

    private static PenyusunData Dasar(Polaritas polaritas) => new PenyusunData("d", "Dinas")
        .AddInstansiLain("lain", "Dinas lain").AddSasaran("S1", "Sasaran").AddIndikator("I1", "Satu", "S1", polaritas);

    private static DataKinerja Create(Polaritas polaritas, string sendiri, string lain)
    {
        var sasaran = new SimpulRencana("S1", JenisSimpul.Sasaran, "Sasaran");
        var tahun = Periode.FromTahun(2024);
        return new(
            new("d", "Dinas"),
            [sasaran],
            [new("I1", "Satu", sasaran, polaritas: polaritas)],
            [
                new(new(Ukuran.Realisasi, "I1", tahun), Read(sendiri)),
                new(new(Ukuran.Realisasi, "I1", tahun, null, "lain"), Read(lain)),
            ],
            [new("lain", "Dinas lain")]);
    }

    private static NilaiKinerja Read(string teks) => ((BacaanNilai.Terbaca)NilaiKinerja.Read(teks)).Nilai;
}
