using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

public class IndeksKompositTests
{
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

    [Theory]
    [InlineData("pelaporan", 1501)]
    [InlineData("capaian", 100)]
    public void Compute_ScoreTooHighOrOfNoComponent_NamesTheArgument(string id, int perseratus)
    {
        var skor = SkorAkip;
        skor[id] = Rasio.From(perseratus, 100m);

        FluentActions.Invoking(() => IndeksKomposit.Compute(Akip, "akip", skor))
            .Should().Throw<ArgumentException>().WithParameterName("skor").WithMessage($"*{id}*");
    }

    [Fact]
    public void Compute_UnknownIndex_NamesTheArgument() =>
        FluentActions.Invoking(() => IndeksKomposit.Compute(Akip, "skm", SkorAkip))
            .Should().Throw<ArgumentException>().WithParameterName("indeks").WithMessage("*skm*");
}
