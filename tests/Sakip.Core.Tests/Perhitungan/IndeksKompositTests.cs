using System.Globalization;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

public class IndeksKompositTests
{
    private static readonly VersiAturan Lke = AturanUji.Create("""
        "ordinal": { "jawaban": [ { "predikat": "a", "skor": 1 }, { "predikat": "b", "skor": 0.75 }, { "predikat": "c", "skor": 0.5 },
          { "predikat": "d", "skor": 0.25 }, { "predikat": "e", "skor": 0 } ] },
        "indeks": { "lke": { "gabungan": "rerata", "pengali": 30, "komponen": [
          { "id": "K1", "nama": "Satu", "bobot": 1, "jawaban": "jawaban", "kosong": "nol" },
          { "id": "K2", "nama": "Dua", "bobot": 1, "jawaban": "jawaban", "kosong": "nol" },
          { "id": "K3", "nama": "Tiga", "bobot": 1, "jawaban": "jawaban", "kosong": "nol" } ] } }
        """);

    private static readonly VersiAturan SatuKomponen = AturanUji.Create("""
        "indeks": { "x": { "komponen": [
          { "id": "A", "nama": "A", "bobot": 1, "langkah": [ { "bulatkan": { "desimal": 0 } }, { "batasiAtas": 100 } ] } ] } }
        """);

    private static readonly VersiAturan Akip = AturanUji.Create("""
        "indeks": { "akip": { "skala": "akip", "komponen": [
          { "id": "perencanaan", "nama": "Perencanaan kinerja", "bobot": 1, "maksimal": 30 },
          { "id": "pengukuran", "nama": "Pengukuran kinerja", "bobot": 1, "maksimal": 30 },
          { "id": "pelaporan", "nama": "Pelaporan kinerja", "bobot": 1, "maksimal": 15 },
          { "id": "evaluasi", "nama": "Evaluasi internal", "bobot": 1, "maksimal": 25 } ] } },
        "skala": { "akip": { "peringkat": [
          { "predikat": "BB", "lebihDari": 70, "maksimal": 80 }, { "predikat": "B", "lebihDari": 60, "maksimal": 70 } ] } }
        """);

    public static TheoryData<string, decimal> BobotUnsur => new()
    {
        // 955 points of 29 respondents on nine elements, times the weight, times 25
        { "\"1/9\"", 91.48m }, // 955 / 261 * 25 = 91,4750...
        { "0.11", 90.56m }, // 955 / 29 * 2,75 = 90,5603...
        { "0.111", 91.38m }, // 955 / 29 * 2,775 = 91,3836...
    };

    private static Dictionary<string, Rasio> SkorAkip => new()
    {
        ["perencanaan"] = 26.22m,
        ["pengukuran"] = 22.93m,
        ["pelaporan"] = 10.52m,
        ["evaluasi"] = 17.50m,
    };

    [Theory, MemberData(nameof(BobotUnsur))]
    public void Compute_NineElements_FollowsTheWeight(string bobot, decimal nilai)
    {
        var komponen = Enumerable.Range(1, 9).Select(n => $$"""{ "id": "U{{n}}", "nama": "Unsur {{n}}", "bobot": {{bobot}}, "maksimal": 4 }""");
        var aturan = AturanUji.Create($$"""
            "indeks": { "skm": { "pengali": 25, "komponen": [ {{string.Join(", ", komponen)}} ] } }
            """);
        // eight elements of 106 points and one of 107 make 955
        var skor = Enumerable.Range(1, 9).ToDictionary(n => $"U{n}", n => Rasio.From(n == 9 ? 107 : 106, 29m));

        IndeksKomposit.Compute(aturan, "skm", skor).Nilai.Should().Be(Hitungan.FromAngka(nilai));
    }

    [Fact]
    public void Compute_WeightBesideThePack_GoesBeforeItsOwn()
    {
        // the pack weighs 2 and 3: 4 * 0,5 + 6 * 0,5
        var aturan = AturanUji.Create("""
            "indeks": { "x": { "komponen": [ { "id": "A", "nama": "A", "bobot": 2 }, { "id": "B", "nama": "B", "bobot": 3 } ] } }
            """);

        IndeksKomposit.Compute(aturan, "x", new Dictionary<string, Rasio> { ["A"] = 4, ["B"] = 6 }, Rasio.From(0.5m)).Nilai.Should().Be(Hitungan.FromAngka(5));
    }

    [Fact]
    public void Compute_FourComponents_AddsTheirPoints()
    {
        var hasil = IndeksKomposit.Compute(Akip, "akip", SkorAkip);

        hasil.Tepat.Should().Be(Hitungan.FromAngka(77.17m));
        hasil.Nilai.Should().Be(Hitungan.FromAngka(77.17m));
        hasil.Peringkat.ToString().Should().Be("BB");
        hasil.ToString().Should().Be("77,17 (BB)");
    }

    [Fact]
    public void Compute_ScoreMissing_LacksARealisasi()
    {
        var skor = SkorAkip;
        skor.Remove("evaluasi");
        var hasil = IndeksKomposit.Compute(Akip, "akip", skor);

        hasil.Nilai.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong));
        hasil.Peringkat.Peringkat.Should().BeEmpty();
    }

    [Fact]
    public void Compute_ScoreAtTheHighest_IsAllowed()
    {
        var skor = SkorAkip;
        skor["pelaporan"] = 15;

        IndeksKomposit.Compute(Akip, "akip", skor).Nilai.Should().Be(Hitungan.FromAngka(81.65m));
    }

    [Fact]
    public void Compute_ScoreOfNoComponent_NamesTheArgument()
    {
        var skor = SkorAkip;
        skor["capaian"] = 1;

        FluentActions.Invoking(() => IndeksKomposit.Compute(Akip, "akip", skor))
            .Should().Throw<ArgumentException>().WithParameterName("skor").WithMessage("*capaian*");
    }

    [Fact]
    public void Compute_ScoreAboveTheHighest_IsNotComputable()
    {
        var skor = SkorAkip;
        skor["pelaporan"] = Rasio.From(15.01m);

        IndeksKomposit.Compute(Akip, "akip", skor).Nilai.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.SkorSalah));
    }

    [Fact]
    public void Compute_SubComponents_AddUpToTheirComponent()
    {
        // AKIP by 88/2021: the component of 30 points is split 6 / 9 / 15; scores are percentages of each.
        var aturan = AturanUji.Create("""
            "indeks": { "akip": { "komponen": [
              { "id": "P", "nama": "Perencanaan", "bobot": 1, "komponen": [
                { "id": "P1", "nama": "Keberadaan", "bobot": 0.06 }, { "id": "P2", "nama": "Kualitas", "bobot": 0.09 }, { "id": "P3", "nama": "Pemanfaatan", "bobot": 0.15 } ] },
              { "id": "L", "nama": "Lainnya", "bobot": 1, "maksimal": 70 } ] } }
            """);

        var hasil = IndeksKomposit.Compute(
            aturan, "akip", new Dictionary<string, Rasio> { ["P1"] = 100, ["P2"] = 80, ["P3"] = 60, ["L"] = 50 });

        hasil.Nilai.Should().Be(Hitungan.FromAngka(72.2m)); // 6 + 7,2 + 9 = 22,2; + 50
        hasil.Komponen[0].Skor.Should().Be(Hitungan.FromAngka(22.2m));
        hasil.Komponen[0].Bagian.Select(b => b.Poin).Should().Equal(
            Hitungan.FromAngka(6), Hitungan.FromAngka(7.2m), Hitungan.FromAngka(9));
        FluentActions.Invoking(() => IndeksKomposit.Compute(aturan, "akip", new Dictionary<string, Rasio> { ["P"] = 22 }))
            .Should().Throw<ArgumentException>("a component made up of others has no score of its own");
    }

    // answers a to e give 1 to 0; the mean over all criteria, an unanswered one counts 0; times 30 points
    [Theory]
    [InlineData("a", "b", 17.5)] // (1 + 0,75 + 0) / 3 * 30
    [InlineData("A", "e", 10)] // (1 + 0 + 0) / 3 * 30
    public void Compute_Answers_AreScoredByTheirTable(string satu, string dua, decimal nilai) =>
        IndeksKomposit.Compute(Lke, "lke", new Dictionary<string, string> { ["K1"] = satu, ["K2"] = dua }).Nilai
            .Should().Be(Hitungan.FromAngka(nilai));

    [Fact]
    public void Compute_AnswerOfNoTable_IsNotComputable() =>
        IndeksKomposit.Compute(Lke, "lke", new Dictionary<string, string> { ["K1"] = "f" }).Nilai
            .Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.SkorSalah));

    [Fact]
    public void Compute_AnswerToAComponentWithoutTable_IsNotComputable() =>
        IndeksKomposit.Compute(SatuKomponen, "x", new Dictionary<string, string> { ["A"] = "a" }).Nilai
            .Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.SkorSalah));

    [Fact]
    public void Compute_RoundedPointsBeyondDecimal_Overflow() =>
        IndeksKomposit.Compute(SatuKomponen, "x", new Dictionary<string, Rasio> { ["A"] = Rasio.From(decimal.MaxValue) * 10 }).Nilai
            .Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.Luapan));

    // round(60 * 1/3, 0) + round(50 * 1/3, 0) = 20 + 17; a bonus of 70 is cut to 100
    [Theory]
    [InlineData(0, 37)]
    [InlineData(70, 100)]
    public void Compute_PointsRoundedAndSumCapped_FollowTheSteps(int bonus, int nilai)
    {
        var aturan = AturanUji.Create("""
            "indeks": { "nilai": { "langkah": [ { "batasiAtas": 100 }, { "bulatkan": { "desimal": 2 } } ], "komponen": [
              { "id": "A", "nama": "A", "bobot": "1/3", "langkah": [ { "bulatkan": { "desimal": 0 } } ] },
              { "id": "B", "nama": "B", "bobot": "1/3", "langkah": [ { "bulatkan": { "desimal": 0 } } ] },
              { "id": "bonus", "nama": "Bonus", "bobot": 1, "kosong": "nol" } ] } }
            """);

        IndeksKomposit.Compute(aturan, "nilai", new Dictionary<string, Rasio> { ["A"] = 60, ["B"] = 50, ["bonus"] = bonus })
            .Nilai.Should().Be(Hitungan.FromAngka(nilai));
    }

    [Theory]
    [InlineData("rerata", "80 - 60", "70")] // of the two that are there
    [InlineData("jumlah", "80 - 60", "140")]
    [InlineData("rerata", "80 0 60", "46.67")] // 0 is a value
    [InlineData("rerata", "- - -", "RealisasiKosong")]
    [InlineData("rerata", "80 - 101", "SkorSalah")] // wrong is not missing
    public void Compute_MissingComponentLeftOut_TakesTheOthers(string gabungan, string skor, string harapan)
    {
        string[] id = ["P1", "P2", "P3"];
        var komponen = string.Join(',', id.Select(i => $$"""{ "id": "{{i}}", "nama": "Program", "bobot": 1, "maksimal": 100, "kosong": "dilewati" }"""));
        var aturan = AturanUji.Create($$""" "indeks": { "IKU1": { "gabungan": "{{gabungan}}", "komponen": [ {{komponen}} ] } } """.Trim());
        var isi = id.Zip(skor.Split(' ')).Where(p => p.Second != "-").ToDictionary(p => p.First, p => Rasio.From(int.Parse(p.Second, CultureInfo.InvariantCulture)));

        var nilai = IndeksKomposit.Compute(aturan, "IKU1", isi).Nilai;
        (nilai.IsTerhitung && nilai.Angka.TryToDecimal(out var angka) ? angka.ToString("0.##", CultureInfo.InvariantCulture) : nilai.Alasan.ToString())
            .Should().Be(harapan);
    }

    [Fact]
    public void Compute_UnknownIndex_NamesTheArgument() =>
        FluentActions.Invoking(() => IndeksKomposit.Compute(Akip, "skm", SkorAkip))
            .Should().Throw<ArgumentException>().WithParameterName("indeks").WithMessage("*skm*");
}
