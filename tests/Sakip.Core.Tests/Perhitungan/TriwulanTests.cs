using System.Text;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>How quarters make up a year so far: by the indicator's way to accumulate, against the target the pack names.</summary>
public class TriwulanTests
{
    private static readonly SimpulRencana Sasaran = new("S1", JenisSimpul.Sasaran, "Sasaran");

    public static TheoryData<string, Akumulasi, string, string, string, string, string> Gabungan => new()
    {
        // aturan periode, akumulasi, target tahun, target triwulan, realisasi triwulan, periode, capaian: by hand
        { "tahunan", Akumulasi.Jumlah, "40", "10 10 10 10", "9 11 - -", "2024-sdTW2", "50" }, // 20/40
        { "terisi", Akumulasi.Jumlah, "40", "10 10 10 10", "9 11 - -", "2024-sdTW4", "100" }, // 20/20: filled quarters only
        { "sampaiTriwulan", Akumulasi.Jumlah, "40", "10 10 10 10", "9 11 - -", "2024-sdTW3", "66.67" }, // 20/30: the empty one counts
        { "triwulanTerakhir", Akumulasi.Terakhir, "90", "60 70 80 90", "66 70 76 -", "2024-sdTW3", "95" }, // 76/80
        { "terisi", Akumulasi.Terakhir, "90", "60 70 80 90", "66 - 76 -", "2024-sdTW4", "95" }, // the last filled one, against its own
        { "tahunan", Akumulasi.Terakhir, "80", "- - - -", "66 70 76 -", "2024-sdTW3", "95" },
        { "tahunan", Akumulasi.Rerata, "80", "- - - -", "60 80 - -", "2024-sdTW2", "87.5" },
        { "tahunan", Akumulasi.Maksimum, "80", "- - - -", "60 88 10 -", "2024", "110" },
        { "tahunan", Akumulasi.Jumlah, "-", "10 10 10 10", "9 11 10 12", "2024", "105" }, // no annual target: the sum of the four
        { "tahunan", Akumulasi.Jumlah, "40", "- - - -", "- - - -", "2024", "RealisasiKosong" },
        { "tahunan", Akumulasi.Jumlah, "-", "10 - 10 10", "9 11 10 12", "2024", "TargetKosong" }, // a sum of targets lacks one
    };

    [Theory, MemberData(nameof(Gabungan))]
    public void Compute_YearSoFar_CombinesItsQuarters(
        string target, Akumulasi akumulasi, string tahun, string targetTriwulan, string realisasi, string periode, string harapan) =>
        Show(Measure($$""" "periode": { "target": "{{target}}" } """, akumulasi, tahun, targetTriwulan, realisasi, periode)).Should().Be(harapan);

    [Theory]
    [InlineData("9 11 - -", "2024-sdTW2", "50")]
    [InlineData("9 11 - -", "2024-sdTW3", "TriwulanTidakLengkap")]
    [InlineData("- 11 12 -", "2024-sdTW3", "TriwulanTidakLengkap")]
    [InlineData("- - - -", "2024-sdTW3", "RealisasiKosong")] // nothing at all is missing as such
    public void Compute_PackDemandsAllQuarters_LacksAnEmptyOne(string realisasi, string periode, string harapan) =>
        Show(Measure(""" "periode": { "kosong": "tidakTerhitung" } """, Akumulasi.Jumlah, "40", "- - - -", realisasi, periode)).Should().Be(harapan);

    [Theory]
    [InlineData("positif", "50")] // 9 + 11 of 40
    [InlineData("negatif", "363.64")] // 40 by the worst quarter, 11
    public void Compute_IndicatorSaysNothing_AccumulatesAsThePackSaysOfItsPolarity(string polaritas, string harapan)
    {
        Show(Measure(
            """
            "periode": { "akumulasi": { "positif": "jumlah", "negatif": "maksimum" } },
            "capaian": { "rumus": { "negatif": { "nama": "targetPerRealisasi" } } }
            """,
            null,
            "40",
            "- - - -",
            "9 11 - -",
            "2024",
            Enum.Parse<Polaritas>(polaritas, ignoreCase: true))).Should().Be(harapan);
    }

    [Fact]
    public void Compute_StatedAsCumulative_IsNotAddedAgain()
    {
        var data = Build(Akumulasi.Jumlah, Polaritas.Positif, [
            (Ukuran.Target, "2024", "40"), (Ukuran.Realisasi, "2024-sdTW1", "9"), (Ukuran.Realisasi, "2024-sdTW3", "30")]);

        Show(Measure(data, "", "2024-sdTW3")).Should().Be("75");
        Show(Measure(data, "", "2024-sdTW2")).Should().Be("22.5", "the first quarter is the latest figure stated");
        Show(Measure(data, "", "2024")).Should().Be("75");
        Show(Measure(data, """ "periode": { "kosong": "tidakTerhitung" } """, "2024")).Should().Be("TriwulanTidakLengkap");
    }

    [Theory]
    [InlineData("jumlah", "2024-sdTW2 20, 2024-TW3 10", "2024-sdTW3", "75")] // (20 + 10) / 40
    [InlineData("jumlah", "2024-sdTW2 20, 2024-TW3 10", "2024-sdTW4", "75")]
    [InlineData("jumlah", "2024-TW1 4, 2024-sdTW2 20, 2024-TW3 10", "2024", "75")] // the first quarter is in the 20 already
    [InlineData("maksimum", "2024-sdTW2 20, 2024-TW3 10", "2024-sdTW3", "50")]
    [InlineData("terakhir", "2024-sdTW2 20, 2024-TW3 10", "2024-sdTW3", "25")]
    [InlineData("terakhir", "2024-TW1 4, 2024-sdTW3 30", "2024", "75")] // not the old figure of the first quarter
    [InlineData("rerata", "2024-sdTW2 20, 2024-TW3 10", "2024-sdTW3", "TriwulanTidakLengkap")] // a mean of how many?
    [InlineData("rerata", "2024-sdTW2 20", "2024-sdTW3", "50")] // nothing after it: the mean as stated
    [InlineData("rerata", "2024-TW1 10, 2024-TW2 30, 2024-sdTW2 20, 2024-TW3 8", "2024-sdTW3", "40")] // 48 / 3 of 40
    public void Compute_QuartersAfterACumulativeFigure_GoOnFromIt(string akumulasi, string realisasi, string periode, string harapan)
    {
        var data = Build(Enum.Parse<Akumulasi>(akumulasi, ignoreCase: true), Polaritas.Positif, [
            (Ukuran.Target, "2024", "40"), .. realisasi.Split(", ").Select(r => (Ukuran.Realisasi, r.Split(' ')[0], r.Split(' ')[1]))]);

        Show(Measure(data, "", periode)).Should().Be(harapan);
    }

    [Theory]
    [InlineData("2024-TW4", "75")] // 20 + 10 + 0
    [InlineData("2024-TW2", "TriwulanTidakLengkap")] // nothing after the third quarter
    public void Compute_PackDemandsAllQuarters_CountsThoseInACumulativeFigure(string lagi, string harapan)
    {
        var data = Build(Akumulasi.Jumlah, Polaritas.Positif, [
            (Ukuran.Target, "2024", "40"), (Ukuran.Realisasi, "2024-sdTW2", "20"), (Ukuran.Realisasi, "2024-TW3", "10"), (Ukuran.Realisasi, lagi, "0")]);

        Show(Measure(data, """ "periode": { "kosong": "tidakTerhitung" } """, "2024")).Should().Be(harapan);
    }

    [Fact]
    public void Compute_NothingAfterACumulativeFigure_KeepsItAsStated()
    {
        var data = Build(Akumulasi.Jumlah, Polaritas.Positif, [(Ukuran.Target, "2024", "100"), (Ukuran.Realisasi, "2024-sdTW2", "B (82)")]);

        Measure(data, "", "2024-sdTW3").Realisasi.Should().Be(AturanUji.ToNilai("B (82)"));
    }

    [Fact]
    public void Compute_TargetStatedUpToTheFourthQuarter_IsThatOfTheYear()
    {
        var data = Build(Akumulasi.Jumlah, Polaritas.Positif, [
            (Ukuran.Target, "2024-sdTW2", "15"), (Ukuran.Target, "2024-sdTW4", "40"), (Ukuran.Realisasi, "2024-sdTW2", "12")]);

        Show(Measure(data, "", "2024-sdTW2")).Should().Be("80", "the target stated for the period goes first");
        Show(Measure(data, "", "2024")).Should().Be("30");
        Show(Measure(data, "", "2024-sdTW3")).Should().Be("30");
    }

    [Fact]
    public void Compute_QuartersTargetsInSeveralDocuments_SaysSo()
    {
        var data = new DataKinerja(new("dinas", "Dinas"), [Sasaran], [new("I1", "Indikator", Sasaran)], [
            ToFakta("I1", Ukuran.Target, "2024-TW1", "10"),
            new(new(Ukuran.Target, "I1", ToPeriode("2024-TW1"), new Sakip.Kinerja.Dokumen(JenisDokumen.Renstra)), AturanUji.ToNilai("12")!),
            ToFakta("I1", Ukuran.Realisasi, "2024-TW1", "9"),
            ToFakta("I1", Ukuran.Target, "2024-TW2", "10"),
            ToFakta("I1", Ukuran.Realisasi, "2024-TW2", "9")]);

        Show(Measure(data, """ "periode": { "target": "terisi" } """, "2024-sdTW1")).Should().Be("DokumenTaksa");
        Show(Measure(data, """ "periode": { "target": "terisi" } """, "2024-sdTW2")).Should().Be("DokumenTaksa", "one quarter in doubt is enough");
    }

    [Fact]
    public void Compute_AnnualFigureStated_GoesBeforeTheQuarters()
    {
        var data = Build(Akumulasi.Jumlah, Polaritas.Positif, [
            (Ukuran.Target, "2024", "40"), (Ukuran.Realisasi, "2024", "38"), (Ukuran.Realisasi, "2024-TW1", "9"), (Ukuran.Realisasi, "2024-TW2", "11")]);

        Show(Measure(data, "", "2024")).Should().Be("95");
        Show(Measure(data, "", "2024-TW1")).Should().Be("TargetKosong", "a quarter is measured against its own target");
    }

    [Fact]
    public void Compute_MeanOverEveryIndicatorAndQuarter_TakesThemInOnePool()
    {
        // I1: 50, 100, 150, 100; I2: 60 in the first quarter alone. One pool: 460/5.
        var data = new DataKinerja(
            new("dinas", "Dinas"),
            [Sasaran],
            [new("I1", "Satu", Sasaran, akumulasi: Akumulasi.Jumlah), new("I2", "Dua", Sasaran)],
            [
                .. "5 10 15 10".Split(' ').SelectMany((r, i) => new[] { ToFakta("I1", Ukuran.Target, $"2024-TW{i + 1}", "10"), ToFakta("I1", Ukuran.Realisasi, $"2024-TW{i + 1}", r) }),
                ToFakta("I2", Ukuran.Target, "2024-TW1", "10"),
                ToFakta("I2", Ukuran.Realisasi, "2024-TW1", "6"),
            ]);
        var kumpulan = PengukuranKinerja.Compute(data, AturanUji.CreatePaket(""" "rerata": { "dasar": "indikatorTriwulan" } """), Periode.FromTahun(2024)).Isi;

        kumpulan.Keseluruhan.Nilai.Poin.Should().Be(Rasio.From(92));
        kumpulan.Keseluruhan.Jumlah.Should().Be(5);

        // Up to the second quarter: 50, 100 and 60.
        var sampaiDua = PengukuranKinerja.Compute(data, AturanUji.CreatePaket(""" "rerata": { "dasar": "indikatorTriwulan" } """), Periode.FromSampaiTriwulan(2024, 2)).Isi;
        sampaiDua.Keseluruhan.Nilai.Poin.Should().Be(Rasio.From(70));
        sampaiDua.Keseluruhan.Jumlah.Should().Be(3);
    }

    [Fact]
    public void Compute_MeanOverQuarters_RatesEachByTheRulesInForceAtItsEnd()
    {
        // 5 of 10 in every quarter: 50 and 50 by the first version, twice that by the second, none before the first: (50 + 100 + 100) / 3.
        var data = new DataKinerja(
            new("dinas", "Dinas"),
            [Sasaran],
            [new("I1", "Satu", Sasaran, akumulasi: Akumulasi.Jumlah)],
            Enumerable.Range(1, 4).SelectMany(t => new[] { ToFakta("I1", Ukuran.Target, $"2024-TW{t}", "10"), ToFakta("I1", Ukuran.Realisasi, $"2024-TW{t}", "5") }));
        var paket = AturanJson.Read(Encoding.UTF8.GetBytes(
            """
            { "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [
              { "berlaku": { "mulai": "2024-04-01", "sampai": "2024-06-30" }, "rerata": { "dasar": "indikatorTriwulan" } },
              { "berlaku": { "mulai": "2024-07-01" }, "rerata": { "dasar": "indikatorTriwulan" }, "capaian": { "rumus": { "positif": "realisasi / target * 200" } } } ] }
            """)).Isi;

        var rerata = PengukuranKinerja.Compute(data, paket, Periode.FromTahun(2024)).Isi.Keseluruhan;

        (rerata.Terhitung, rerata.Nilai.Poin).Should().Be((3, Rasio.From(83.33m)));
        rerata.TakTerhitung.Should().Equal((AlasanTakTerhitung.VersiTidakAda, 1));
    }

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2024-TW2", "2024-TW1")]
    [InlineData("2024-TW1", "2023-TW4")]
    [InlineData("2024-sdTW2", "2024-sdTW1")]
    [InlineData("2024-sdTW1", null)]
    [InlineData("2022-2026", null)]
    [InlineData("1945", null)]
    [InlineData("1945-TW1", null)]
    public void FindSebelumnya_OfEachKind_IsThePeriodBefore(string periode, string? harapan) =>
        ToPeriode(periode).FindSebelumnya()?.ToString().Should().Be(harapan);

    private static string Show(HasilIndikator hasil) =>
        hasil.Capaian.IsTerhitung ? hasil.Capaian.Nilai.ToDecimal().ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) : hasil.Capaian.Alasan.ToString();

    private static HasilIndikator Measure(
        string aturan, Akumulasi? akumulasi, string target, string targetTriwulan, string realisasi, string periode, Polaritas polaritas = Polaritas.Positif)
    {
        (Ukuran, string, string)[] fakta =
        [
            (Ukuran.Target, "2024", target),
            .. targetTriwulan.Split(' ').Select((t, i) => (Ukuran.Target, $"2024-TW{i + 1}", t)),
            .. realisasi.Split(' ').Select((t, i) => (Ukuran.Realisasi, $"2024-TW{i + 1}", t)),
        ];
        return Measure(Build(akumulasi, polaritas, fakta), aturan, periode);
    }

    private static HasilIndikator Measure(DataKinerja data, string aturan, string periode) =>
        PengukuranKinerja.Compute(data, AturanUji.CreatePaket(aturan.Trim()), ToPeriode(periode)).Isi.Indikator.Should().ContainSingle().Subject;

    private static DataKinerja Build(Akumulasi? akumulasi, Polaritas polaritas, IEnumerable<(Ukuran Ukuran, string Periode, string Nilai)> fakta) => new(
        new("dinas", "Dinas"),
        [Sasaran],
        [new("I1", "Indikator", Sasaran, polaritas, akumulasi)],
        fakta.Where(f => f.Nilai != "-").Select(f => ToFakta("I1", f.Ukuran, f.Periode, f.Nilai)));

    private static Fakta ToFakta(string indikator, Ukuran ukuran, string periode, string nilai) => new(
        new(ukuran, indikator, ToPeriode(periode), ukuran == Ukuran.Target ? new Sakip.Kinerja.Dokumen(JenisDokumen.Pk) : null),
        AturanUji.ToNilai(nilai)!);

    private static Periode ToPeriode(string teks) => Periode.TryParse(teks, out var periode) ? periode : throw new ArgumentException(teks, nameof(teks));
}
