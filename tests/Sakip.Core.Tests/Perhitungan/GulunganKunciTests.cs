using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>What makes a group: keys over several bodies, periods that meet, members and reasons in their order.</summary>
public class GulunganKunciTests
{
    private static readonly Periode Tahun2024 = Periode.FromTahun(2024);

    [Fact]
    public void Compute_OneCodeWrittenInSeveralWays_IsOneGroupUnderTheFirstByLetters()
    {
        PenyusunData[] badan =
        [
            SusunProgram("a", "1.02.02", "Program Upaya Kesehatan"), SusunProgram("b", "01.02.02", "Program Upaya Kesehatan"), SusunProgram("c", "01.02.02", "Program Kesehatan"),
        ];

        var satu = Gulungan.Compute(badan.Select(b => MeasureMoney(b)), DimensiGulungan.Program).Isi.Should().ContainSingle().Subject;

        (satu.Kunci[0].Id, satu.Kunci[0].Nama, satu.Kunci[0].IsKode, satu.Jumlah.Pagu).Should().Be(("01.02.02", "Program Kesehatan", true, Hitungan.FromAngka(30)));
    }

    [Fact]
    public void Equals_DimensionOrIdentityDiffers_IsAnother()
    {
        var (a, b) = (GetKunci("a"), GetKunci("b"));

        a.Select(k => k.ToString()).Should().Equal("-", "-", "Dinas a");
        a.Select(k => k.Equals(b[0])).Should().Equal([true, false, false], "both have no region, and that is no body");
        a[2].Equals(b[2]).Should().BeFalse();
        (a[2].Equals(null), a[2].Equals("a"), a[2].IsKode).Should().Be((false, false, false));
        (a[2].Equals((object)GetKunci("a")[2]), a[2].GetHashCode()).Should().Be((true, GetKunci("a")[2].GetHashCode()));

        static IReadOnlyList<KunciGulungan> GetKunci(string id) => Gulungan.Compute(
            [MeasureMoney(SusunProgram(id))], DimensiGulungan.Provinsi, DimensiGulungan.Pemda, DimensiGulungan.Instansi).Isi.Single().Kunci;
    }

    [Fact]
    public void Compute_SeveralYears_AreAGroupByTheirNameWithoutAYearBefore()
    {
        var penyusun = Dasar("a").AddTarget("I1", 2023, 10, "pk").AddRealisasi("I1", 2023, 8);
        Periode[] periode = [Periode.FromJangka(2024, 2026), Periode.FromTahun(2023)];
        penyusun.AddTarget("I1", "2024-2026", 10, "renstra").AddRealisasi("I1", "2024-2026", 9);

        Gulungan.Compute(periode.Select(p => Measure(penyusun, p)), DimensiGulungan.Tahun).Isi.Select(g => (g.Kunci[0].Id, g.Sebelum))
            .Should().Equal(("2023", null), ("2024-2026", null));
    }

    [Fact]
    public void Compute_NotByYear_HasNothingBefore()
    {
        var penyusun = Dasar("a").AddTarget("I1", 2024, 10, "pk").AddRealisasi("I1", 2024, 8);

        var satu = Gulungan.Compute([Measure(penyusun)], DimensiGulungan.Instansi).Isi.Should().ContainSingle().Subject;

        (satu.Sebelum, satu.Perubahan).Should().Be(((GulunganKinerja?)null, Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota)));
    }

    [Fact]
    public void Anggota_OfOneGroup_ComeByBodyThenPeriod()
    {
        var (a, b) = (Dasar("a"), Dasar("b"));
        a.AddRealisasi("I1", 2024, 1);
        b.AddRealisasi("I1", 2023, 2).AddRealisasi("I1", 2024, 3);

        Gulungan.Compute([Measure(b), Measure(b, Periode.FromTahun(2023)), Measure(a)]).Isi.Single()
            .Anggota.Select(x => x.Hasil.Realisasi!.Angka).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void Compute_PeriodsOfOneStart_NameTheShorterFirst()
    {
        var penyusun = Dasar("a").AddRealisasi("I1", "2024-TW1", 1).AddRealisasi("I1", "2024-sdTW2", 2);

        var masalah = Gulungan.Compute([Measure(penyusun, Periode.FromSampaiTriwulan(2024, 2)), Measure(penyusun, Periode.FromTriwulan(2024, 1))])
            .Masalah.Should().ContainSingle().Subject;

        (masalah.Kode.Nomor, masalah.Fakta["instansi"], masalah.Fakta["pertama"], masalah.Fakta["kedua"]).Should().Be(("SKP5402", "a", "2024-TW1", "2024-sdTW2"));
    }

    [Fact]
    public void Compute_ThreePacks_AreNamedByLetters()
    {
        string[] semua = ["c", "a", "b"];
        var pengukuran = semua.Select(kode => PengukuranKinerja.Compute(
            Dasar($"badan-{kode}").AddRealisasi("I1", 2024, 1).Build().Isi, AturanUji.CreatePaket(kode: $"paket-{kode}"), Tahun2024).Isi);

        Gulungan.Compute(pengukuran).Masalah.Should().ContainSingle().Which.Fakta["paket"].Should().Be("paket-a, paket-b, paket-c");
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void Jumlah_MembersLackAFigureForSeveralReasons_TellsTheFirstOfTheirOrder(string taksa, string kosong)
    {
        var dua = new PenyusunData(taksa, "Dinas").AddProgram("P1", "P").AddPagu("P1", 2024, "murni", 1).AddPagu("P1", 2024, "perubahan", 2);
        var tanpa = new PenyusunData(kosong, "Dinas").AddProgram("P1", "P");

        var satu = Gulungan.Compute([MeasureMoney(dua), MeasureMoney(tanpa), MeasureMoney(SusunProgram("c"))]).Isi.Single();

        (satu.Jumlah.Pagu, satu.TanpaPagu).Should().Be((Hitungan.FromAlasan(AlasanTakTerhitung.PaguKosong), 2), "it comes before a version in doubt");
    }

    [Fact]
    public void Compute_ProgramUnderOneSasaranServesAnother_StandsWhereThePlanPutsIt() =>
        Gulungan.Compute(
            [MeasureMoney(Dasar("a").AddSasaran("S2", "Sasaran dua").AddProgram("P1", "P", "S1").AddDukungan("P1", "S2").AddPagu("P1", 2024, "murni", 10))],
            DimensiGulungan.Sasaran).Isi.Select(g => $"{g.Kunci[0].Id} {g.Jumlah.Pagu}").Should().Equal("a/S1 10");

    [Fact]
    public void Compute_KegiatanServesTheIndicatorOfAProgram_IsNoPartOfIt() =>
        Gulungan.Compute(
            [
                MeasureMoney(new PenyusunData("a", "Dinas").AddProgram("P1", "P").AddIndikator("IP", "I", "P1").AddKegiatan("K1", "K").AddDukungan("K1", "IP")
                    .AddPagu("P1", 2024, "murni", 5).AddPagu("K1", 2024, "murni", 10)),
            ],
            DimensiGulungan.Program).Isi.Select(g => $"{g.Kunci[0].Id} {g.Jumlah.Pagu}").Should().Equal(" 10", "a/P1 5");

    [Fact]
    public void Compute_MeanOverQuarters_IsLeftWhereAnIndicatorIsAskedFor() // 8 of 10 in the year, 5 of 10 in its first quarter
    {
        var penyusun = Dasar("a").AddTarget("I1", 2024, 10, "pk").AddRealisasi("I1", 2024, 8).AddTarget("I1", "2024-TW1", 10, "pk").AddRealisasi("I1", "2024-TW1", 5);
        var pengukuran = PengukuranKinerja.Compute(penyusun.Build().Isi, AturanUji.CreatePaket(""" "rerata": { "dasar": "indikatorTriwulan" } """.Trim()), Tahun2024).Isi;

        Gulungan.Compute([pengukuran], DimensiGulungan.Tahun).Isi.Single().Rerata.Nilai.Poin.Should().Be(50);
        Gulungan.Compute([pengukuran], DimensiGulungan.Tahun, DimensiGulungan.Indikator).Isi.Single().Rerata.Nilai.Poin.Should().Be(80);
    }

    [Fact]
    public void Compute_YearsUnderTwoVersions_AreMeantByTheLatest() // quarters counted until 2023: (60 + 80) / 2, not the 10 of a quarter
    {
        var penyusun = Dasar("a").AddTarget("I1", 2024, 10, "pk").AddRealisasi("I1", 2024, 8)
            .AddTarget("I1", 2023, 10, "pk").AddRealisasi("I1", 2023, 6).AddTarget("I1", "2023-TW1", 10, "pk").AddRealisasi("I1", "2023-TW1", 1);
        var paket = AturanUji.CreateDuaVersi(""" "rerata": { "dasar": "indikatorTriwulan" } """, """ "rerata": { "dasar": "indikator" } """);
        var data = penyusun.Build().Isi;

        Gulungan.Compute([PengukuranKinerja.Compute(data, paket, Periode.FromTahun(2023)).Isi, PengukuranKinerja.Compute(data, paket, Tahun2024).Isi]).Isi.Single()
            .Rerata.Nilai.Poin.Should().Be(70);
    }

    private static PenyusunData Dasar(string id) => new PenyusunData(id, $"Dinas {id}").AddSasaran("S1", "Sasaran satu").AddIndikator("I1", "I", "S1");

    private static PenyusunData SusunProgram(string id, string? kode = null, string nama = "Program") =>
        new PenyusunData(id, $"Dinas {id}").AddProgram("P1", nama, kode: kode).AddPagu("P1", 2024, "murni", 10).AddRealisasiAnggaran("P1", 2024, 5);

    private static PengukuranKinerja Measure(PenyusunData penyusun, Periode? periode = null) =>
        PengukuranKinerja.Compute(penyusun.Build().Isi, AturanUji.CreatePaket(), periode ?? Tahun2024).Isi;

    private static PengukuranAnggaran MeasureMoney(PenyusunData penyusun) => PengukuranAnggaran.Compute(penyusun.Build().Isi, Tahun2024);
}
