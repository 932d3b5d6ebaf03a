using Sakip.Penilaian;

namespace Sakip.Core.Tests.Penilaian;

/// <summary>Every real scale, with the gaps, overlaps and open ends that its notes name.</summary>
public class SkalaNyataTests
{
    private static readonly string[] CelahDelapanEnam =
    [
        "Celah lebihDari 50 kurangDari 51", "Celah lebihDari 65 kurangDari 66", "Celah lebihDari 75 kurangDari 76",
        "Celah lebihDari 90 kurangDari 91", "PuncakTerbuka lebihDari 100",
    ];

    public static TheoryData<string, string[]> DuaDesimal => new()
    {
        // skala, cacat pada kisi dua desimal, dari nilai rendah ke tinggi
        { "permendagri-86-2017", CelahDelapanEnam },
        { "app-86-2017-ladder", [] },
        { "akip-88-2021", ["DasarTerbuka maksimal 0", "PuncakTerbuka lebihDari 100"] },
        { "akip-ladder-90", [] },
        { "akip-meranti", ["DasarTerbuka kurangDari 0"] },
        { "ikm-permenpanrb-14-2017", ["DasarTerbuka kurangDari 25", "PuncakTerbuka lebihDari 100"] },
        {
            "permenpanrb-8-2021-iki",
            [
                "Celah lebihDari 59 kurangDari 60", "Celah lebihDari 79 kurangDari 80", "Celah lebihDari 99 kurangDari 100",
                "Celah lebihDari 100 kurangDari 101",
            ]
        },
        { "sampang-inspektorat-2019", CelahDelapanEnam },
        { "wp-eval-sakip-capaian", ["Celah lebihDari 74 kurangDari 75", "Celah lebihDari 99 kurangDari 100"] },
        { "wp-eval-sakip-serapan", ["Celah lebihDari 74 kurangDari 75", "PuncakTerbuka lebihDari 100"] },
        { "banjarnegara-status", [] },
        { "banjarnegara-efisiensi", [] },
        { "sukabumi-aa-d", ["DasarTerbuka kurangDari 0", "PuncakTerbuka lebihDari 100"] },
        { "meranti-2020", [] },
        { "barru-bkad", [] },
        { "sakip-app-kaizer26", [] },
        { "app-status-100-75", [] },
        { "app-warna-100-80-60", [] },
        { "spek-traffic-light-90-60", [] },
        { "kwanter-90-70-50-30", ["DasarTerbuka kurangDari 0"] },
        { "skp-91-76-61-51", [] },
        { "akip-wonosobo", [] },
        { "gradasi-88-2021", ["DasarTerbuka kurangDari 0", "Tumpang minimal 100 maksimal 100", "PuncakTerbuka lebihDari 100"] },
        { "sungai-penuh-warna", [] },
    };

    public static TheoryData<string, int, string[]> KisiLain => new()
    {
        // skala, desimal (-1: tidak dibulatkan), cacat
        {
            "ikm-permenpanrb-14-2017", -1,
            [
                "DasarTerbuka kurangDari 25", "Celah lebihDari 64,99 kurangDari 65", "Celah lebihDari 76,6 kurangDari 76,61",
                "Celah lebihDari 88,3 kurangDari 88,31", "PuncakTerbuka lebihDari 100",
            ]
        },
        {
            "ikm-permenpanrb-14-2017", 3,
            [
                "DasarTerbuka kurangDari 25", "Celah lebihDari 64,99 kurangDari 65", "Celah lebihDari 76,6 kurangDari 76,61",
                "Celah lebihDari 88,3 kurangDari 88,31", "PuncakTerbuka lebihDari 100",
            ]
        },
        { "permendagri-86-2017", -1, CelahDelapanEnam },
        { "permendagri-86-2017", 1, CelahDelapanEnam },
        { "permendagri-86-2017", 0, ["PuncakTerbuka lebihDari 100"] },
        { "permenpanrb-8-2021-iki", 0, [] },
        { "wp-eval-sakip-capaian", 0, [] },
        { "wp-eval-sakip-serapan", 0, ["PuncakTerbuka lebihDari 100"] },
        { "akip-88-2021", 0, ["DasarTerbuka maksimal 0", "PuncakTerbuka lebihDari 100"] },
        { "akip-88-2021", -1, ["DasarTerbuka maksimal 0", "PuncakTerbuka lebihDari 100"] },
        { "akip-wonosobo", -1, [] },
        { "meranti-2020", -1, [] },
    };

    public static TheoryData<string, string, string> Nilai => new()
    {
        // skala, nilai, peringkat yang memuatnya menurut interval cetak
        { "permendagri-86-2017", "90.5", "-" },
        { "permendagri-86-2017", "75.4", "-" },
        { "permendagri-86-2017", "65.5", "-" },
        { "permendagri-86-2017", "50.7", "-" },
        { "permendagri-86-2017", "100.12", "-" },
        { "permendagri-86-2017", "-5", "Sangat Rendah" },
        { "app-86-2017-ladder", "90.5", "Tinggi" },
        { "app-86-2017-ladder", "50.7", "Sangat Rendah" },
        { "app-86-2017-ladder", "123", "Sangat Tinggi" },
        { "akip-88-2021", "90", "Memuaskan" },
        { "akip-88-2021", "90.005", "Sangat Memuaskan" },
        { "akip-88-2021", "0", "-" },
        { "akip-ladder-90", "90", "Sangat Memuaskan" },
        { "akip-meranti", "35", "Sangat Kurang" },
        { "akip-meranti", "100", "Sangat Memuaskan" }, // the software compares two characters and gives D
        { "akip-wonosobo", "0", "Sangat Kurang" },
        { "ikm-permenpanrb-14-2017", "64.99", "Tidak Baik" },
        { "ikm-permenpanrb-14-2017", "64.995", "-" },
        { "ikm-permenpanrb-14-2017", "24.99", "-" },
        { "permenpanrb-8-2021-iki", "100", "Baik" },
        { "permenpanrb-8-2021-iki", "100.5", "-" },
        { "permenpanrb-8-2021-iki", "130", "Sangat Baik" },
        { "sampang-inspektorat-2019", "90.5", "-" },
        { "wp-eval-sakip-capaian", "74.5", "-" },
        { "wp-eval-sakip-capaian", "0", "Kurang Berhasil" }, // the software shows none
        { "banjarnegara-status", "90", "Kuning" },
        { "banjarnegara-efisiensi", "5", "Cukup Efisien" },
        { "banjarnegara-efisiensi", "-5.01", "Tidak Efisien" },
        { "sukabumi-aa-d", "0", "Sangat Kurang" },
        { "sukabumi-aa-d", "100.01", "-" },
        { "meranti-2020", "100", "Tercapai" },
        { "meranti-2020", "100.01", "Melebihi Target" },
        { "barru-bkad", "90", "Tercapai" },
        { "sakip-app-kaizer26", "0", "Kritis" },
        { "kwanter-90-70-50-30", "-0.01", "-" },
        { "skp-91-76-61-51", "61", "warning" },
        { "gradasi-88-2021", "100", "h / g / f / e" },
        { "gradasi-88-2021", "0", "a" },
        { "sungai-penuh-warna", "825", "Hijau" }, // what the software makes of 82,5
    };

    [Fact]
    public void Semua_TwentyFour_EachHasAnExpectation()
    {
        SkalaNyata.Semua.Should().HaveCount(24);
        DuaDesimal.Select(baris => baris[0]).Should().BeEquivalentTo(SkalaNyata.Semua.Keys);
        SkalaNyata.TanpaBatas.Should().Equal("meranti-2020/Tidak Ada Target");
    }

    [Theory, MemberData(nameof(DuaDesimal))]
    public void Run_RealScaleAtTwoDecimals_FindsWhatItsNotesName(string skala, string[] cacat) =>
        AnalisisSkala.Run(SkalaNyata.Semua[skala], 2).Select(c => c.ToString()).Should().Equal(cacat);

    [Theory, MemberData(nameof(KisiLain))]
    public void Run_RealScaleOnAnotherGrid_FindsWhatCanOccurThere(string skala, int desimal, string[] cacat) =>
        AnalisisSkala.Run(SkalaNyata.Semua[skala], desimal < 0 ? null : desimal).Select(c => c.ToString()).Should().Equal(cacat);

    [Theory, MemberData(nameof(Nilai))]
    public void Rate_RealScale_GivesTheBandsAsPrinted(string skala, string nilai, string peringkat) =>
        SkalaNyata.Semua[skala].Rate(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture))
            .ToString().Should().Be(peringkat);

    [Fact]
    public void Run_Gradasi_NamesTheFourAnswersThatShareHundred()
    {
        var tumpang = AnalisisSkala.Run(SkalaNyata.Semua["gradasi-88-2021"], 2).Single(c => c.Jenis == JenisCacatSkala.Tumpang);
        tumpang.Saksi.Should().Be(100m);
        tumpang.Peringkat.Select(p => p.Predikat).Should().Equal("h", "g", "f", "e");
    }

    [Fact]
    public void Run_AkipWithoutZero_ShowsZeroItself() =>
        AnalisisSkala.Run(SkalaNyata.Semua["akip-88-2021"], 2)[0].Saksi.Should().Be(0m, "no other uncovered value below can occur");

    [Fact]
    public void Run_SukabumiLookedUpWithBetween_FindsEverySharedEnd()
    {
        // SQL BETWEEN includes both ends of every row.
        var skala = new Skala("between", SkalaNyata.Semua["sukabumi-aa-d"].Peringkat
            .Select(p => new Peringkat(p.Predikat, new(p.Selang.Bawah, true, p.Selang.Atas, true))));
        AnalisisSkala.Run(skala, 2).Where(c => c.IsGalat).Select(c => c.ToString()).Should().Equal(
            "Tumpang minimal 30 maksimal 30", "Tumpang minimal 50 maksimal 50", "Tumpang minimal 60 maksimal 60",
            "Tumpang minimal 70 maksimal 70", "Tumpang minimal 80 maksimal 80", "Tumpang minimal 90 maksimal 90");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0)]
    [InlineData(null)]
    public void Run_MalukuTengah2021_FindsExactly85(int? desimal)
    {
        // Six bands; the two that domain-facts.md prints the bounds of: "> 85" and "< 85". 100 is the last value covered.
        var skala = new Skala("maluku-tengah-2021", [
            new("di atas 85", new(85, false, 100, true)),
            new("di bawah 85", new(null, false, 85, false))]);
        var cacat = AnalisisSkala.Run(skala, desimal);
        cacat.Select(c => c.ToString()).Should().Equal("Celah minimal 85 maksimal 85", "PuncakTerbuka lebihDari 100");
        cacat[0].Saksi.Should().Be(85m);
    }

    [Fact]
    public void Run_BangkaTengah2017_FindsTheGapsBetweenWholeNumbers()
    {
        // 0-20, 21-40, 41-80, 81-95, 96-100 (domain-facts.md section 8; not in scales.json)
        var skala = new Skala("bangka-tengah-2017", [
            new("96-100", new(96, true, 100, true)),
            new("81-95", new(81, true, 95, true)),
            new("41-80", new(41, true, 80, true)),
            new("21-40", new(21, true, 40, true)),
            new("0-20", new(0, true, 20, true))]);
        AnalisisSkala.Run(skala, 2).Where(c => c.IsGalat).Select(c => c.ToString()).Should().Equal(
            "Celah lebihDari 20 kurangDari 21", "Celah lebihDari 40 kurangDari 41", "Celah lebihDari 80 kurangDari 81",
            "Celah lebihDari 95 kurangDari 96");
        AnalisisSkala.Run(skala, 0).Should().NotContain(c => c.IsGalat);
    }

    [Fact]
    public void Rate_InclusiveAkipLadder_DiffersFromTheRegulationExactlyOnTheBounds()
    {
        var (resmi, keliru) = (SkalaNyata.Semua["akip-88-2021"], SkalaNyata.Semua["akip-ladder-90"]);
        var beda = Enumerable.Range(0, 10001).Select(i => i / 100m)
            .Where(n => GetKode(resmi, n) != GetKode(keliru, n));
        beda.Should().Equal(0m, 30m, 50m, 60m, 70m, 80m, 90m);
    }

    [Fact]
    public void Rate_LocalLabels_FollowTheSameIntervalsAsTheRegulation()
    {
        var (pusat, daerah) = (SkalaNyata.Semua["permendagri-86-2017"], SkalaNyata.Semua["sampang-inspektorat-2019"]);
        daerah.Peringkat.Select(p => p.Selang).Should().Equal(pusat.Peringkat.Select(p => p.Selang));
        daerah.Peringkat.Select(p => p.Predikat).Should().NotIntersectWith(pusat.Peringkat.Select(p => p.Predikat));
    }

    private static string? GetKode(Skala skala, decimal nilai) => skala.Rate(nilai).Peringkat.SingleOrDefault()?.Kode;
}
