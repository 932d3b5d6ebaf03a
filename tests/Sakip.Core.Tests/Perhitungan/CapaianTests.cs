using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

public class CapaianTests
{
    private const string Opini =
        """
        "ordinal": { "opini": [ { "predikat": "WTP", "skor": 6 }, { "predikat": "WDP", "skor": 4 } ] }
        """;

    private static readonly Arbitrary<(decimal Target, decimal Satu, decimal Dua)> Positif = ToArbitrary(1, 1);

    private static readonly Arbitrary<(decimal Target, decimal Satu, decimal Dua)> RealisasiBebas = ToArbitrary(1, -1_000_000);

    public static TheoryData<string, decimal, decimal, decimal, decimal> Rumus => new()
    {
        // formula, target, realisasi, capaian as a fraction: worked by hand
        { "realisasiPerTarget", 10m, 5m, 50m, 1m },
        { "duaTargetKurangRealisasi", 10m, 5m, 150m, 1m },
        { "targetPerRealisasi", 10m, 5m, 200m, 1m },
        { "batasTerdekat", 10m, 5m, 50m, 1m },
        { "simpanganDariTarget", 10m, 5m, 50m, 1m },
        { "seratusBilaTercapai", 10m, 5m, 50m, 1m },
        { "realisasiPerTarget", 10m, 12m, 120m, 1m },
        { "duaTargetKurangRealisasi", 10m, 12m, 80m, 1m },
        { "targetPerRealisasi", 10m, 12m, 250m, 3m },
        { "batasTerdekat", 10m, 12m, 120m, 1m },
        { "simpanganDariTarget", 10m, 12m, 80m, 1m },
        { "seratusBilaTercapai", 10m, 12m, 100m, 1m },
        { "duaTargetKurangRealisasi", 10m, 25m, -50m, 1m },
        { "simpanganDariTarget", 10m, 25m, -50m, 1m },
        { "simpanganDariTarget", -4m, -6m, 50m, 1m },
        { "realisasiPerTarget", 80m, 80m, 100m, 1m },
        { "duaTargetKurangRealisasi", 80m, 80m, 100m, 1m },
        { "targetPerRealisasi", 80m, 80m, 100m, 1m },
        { "batasTerdekat", 80m, 80m, 100m, 1m },
        { "simpanganDariTarget", 80m, 80m, 100m, 1m },
        { "seratusBilaTercapai", 80m, 80m, 100m, 1m },
        { "realisasiPerTarget", 6m, 11m, 550m, 3m },
    };

    public static TheoryData<decimal, decimal> TargetRentang => new()
    {
        // realisasi, capaian for the target 80-90
        { 92m, 102.22m },
        { 90m, 100m },
        { 85m, 100m },
        { 80m, 100m },
        { 70m, 87.5m },
        { 0m, 0m },
    };

    public static TheoryData<string, decimal, decimal?> TargetNol => new()
    {
        // policy, realisasi, capaian
        { "tidakTerhitung", 5m, null },
        { "tidakTerhitung", 0m, null },
        { "nol", 5m, 0m },
        { "nol", 0m, 0m },
        { "seratus", 5m, 100m },
        { "seratus", 0m, 100m },
        { "seratusBilaAdaRealisasi", 5m, 100m },
        { "seratusBilaAdaRealisasi", 0m, 0m },
        { "seratusBilaAdaRealisasi", -5m, 0m },
        { "seratusBilaNihil", 5m, 0m },
        { "seratusBilaNihil", 0m, 100m },
    };

    public static TheoryData<Polaritas, string?, string?, AlasanTakTerhitung> TakTerhitung => new()
    {
        { Polaritas.Positif, null, "5", AlasanTakTerhitung.TargetKosong },
        { Polaritas.Positif, null, null, AlasanTakTerhitung.TargetKosong },
        { Polaritas.Positif, "10", null, AlasanTakTerhitung.RealisasiKosong },
        { Polaritas.Positif, "0", "5", AlasanTakTerhitung.PembagianNol },
        { Polaritas.Positif, "0", "0", AlasanTakTerhitung.PembagianNol },
        { Polaritas.Positif, "BB", "5", AlasanTakTerhitung.BukanAngka },
        { Polaritas.Positif, "10", "BB", AlasanTakTerhitung.BukanAngka },
        { Polaritas.Positif, "BB", "A", AlasanTakTerhitung.BukanAngka },
        { Polaritas.Positif, "9/9", "9/9", AlasanTakTerhitung.BukanAngka },
        { Polaritas.Positif, "80-90", "85", AlasanTakTerhitung.BukanAngka },
        { Polaritas.Negatif, "10", "5", AlasanTakTerhitung.RumusTidakAda },
        { Polaritas.Negatif, null, null, AlasanTakTerhitung.RumusTidakAda },
        { Polaritas.Positif, "80", "80-90", AlasanTakTerhitung.BukanAngka },
        { Polaritas.Positif, "80-90", null, AlasanTakTerhitung.RealisasiKosong }, // a range is a target
        { Polaritas.Rentang, "80-90", "85", AlasanTakTerhitung.RumusTidakAda },
    };

    [Theory, MemberData(nameof(Rumus))]
    public void Compute_NamedFormula_GivesTheExactCapaian(string rumus, decimal target, decimal realisasi, decimal pembilang, decimal penyebut)
    {
        var capaian = Capaian.Compute(AturanUji.CreateRumus("stabil", rumus), Polaritas.Stabil, target, realisasi);

        capaian.Mentah.Poin.Should().Be(Rasio.From(pembilang, penyebut));
        capaian.Tepat.Should().Be(capaian.Mentah);
        capaian.Nilai.Should().Be(capaian.Mentah, "without a step nothing rounds");
    }

    [Theory, MemberData(nameof(TargetRentang))]
    public void Compute_TargetIsARange_MeasuresAgainstTheNearestBound(decimal realisasi, decimal capaian) =>
        Capaian.Compute(
            AturanUji.Create("""
                "capaian": { "rumus": { "rentang": { "nama": "batasTerdekat" } } }
                """),
            Polaritas.Rentang,
            NilaiKinerja.FromRentang(new(80, 90)),
            NilaiKinerja.FromAngka(realisasi)).Nilai.Poin.Should().Be(Rasio.From(capaian));

    [Theory]
    [InlineData(null, AlasanTakTerhitung.RealisasiKosong)]
    [InlineData("Baik", AlasanTakTerhitung.BukanAngka)]
    public void Compute_TargetIsARangeAndNoNumberIsReached_BlamesTheRealisasi(string? realisasi, AlasanTakTerhitung alasan) =>
        Capaian.Compute(
            AturanUji.Create("""
                "capaian": { "rumus": { "rentang": { "nama": "batasTerdekat" } } }
                """),
            Polaritas.Rentang,
            NilaiKinerja.FromRentang(new(80, 90)),
            AturanUji.ToNilai(realisasi)).Alasan.Should().Be(alasan);

    [Fact]
    public void Compute_RoundedThenRated_TheShownFigureDecides()
    {
        // 90,9951 is shown as 91,00, so the band from 91 takes it; unrounded it lies between two bands of Permendagri 86/2017
        Capaian.Compute(Contoh.Versi(skala: Contoh.LimaPita()), Polaritas.Positif, 100m, 90.9951m).ToString().Should().Be("91 (Sangat Tinggi)");
        Capaian.Compute(Contoh.Versi(Contoh.SusunCapaian(langkah: []), skala: Contoh.LimaPita()), Polaritas.Positif, 100m, 90.9951m)
            .Peringkat.Peringkat.Should().BeEmpty();
    }

    [Theory]
    [InlineData("BB (71)", "B (68,95)", "97,11 (Cukup Berhasil)")]
    [InlineData("85", "86,72", "102,02 (Berhasil)")]
    [InlineData("90", "117,32", "130,36 (Berhasil)")]
    [InlineData("90", "91,31", "101,46 (Berhasil)")] // the report prints 101,48; by hand it is 101,4555...
    [InlineData("85", "87,22", "102,61 (Berhasil)")]
    public void Compute_RowsOfPaser_GivesCapaianAndPredikat(string target, string realisasi, string tercetak) =>
        Capaian.Compute(Contoh.Versi(skala: Contoh.SkalaPaser()), Polaritas.Positif, AturanUji.ToNilai(target), AturanUji.ToNilai(realisasi))
            .ToString().Should().Be(tercetak); // LKjIP 2024, table 3.2

    [Fact]
    public void Compute_RowsOfKotaBanjar_GivesThePrintedCapaian()
    {
        KotaBanjar.Baris.Should().HaveCount(14);
        foreach (var (target, realisasi, tercetak, _) in KotaBanjar.Baris)
        {
            Capaian.Compute(AturanUji.Bawaan, Polaritas.Positif, AturanUji.ToNilai(target), AturanUji.ToNilai(realisasi))
                .Nilai.Poin.Should().Be(Rasio.From(tercetak), "{0} of {1} is printed so", realisasi, target);
        }
    }

    [Theory, MemberData(nameof(TakTerhitung))]
    public void Compute_NotComputable_GivesTheReason(Polaritas polaritas, string? target, string? realisasi, AlasanTakTerhitung alasan)
    {
        var capaian = Capaian.Compute(AturanUji.Bawaan, polaritas, AturanUji.ToNilai(target), AturanUji.ToNilai(realisasi));

        capaian.IsTerhitung.Should().BeFalse();
        capaian.Alasan.Should().Be(alasan);
        capaian.ToString().Should().Be($"tidak terhitung: {alasan}");
        capaian.Aturan.Should().BeSameAs(AturanUji.Bawaan);
        capaian.Peringkat.Peringkat.Should().BeEmpty();
        capaian.Invoking(c => c.Nilai).Should().Throw<InvalidOperationException>().WithMessage($"*{alasan}*");
        capaian.Invoking(c => c.Mentah).Should().Throw<InvalidOperationException>();
        capaian.Invoking(c => c.Tepat).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Default_NoRules_LacksATarget()
    {
        var capaian = default(Capaian);

        capaian.IsTerhitung.Should().BeFalse();
        capaian.Alasan.Should().Be(AlasanTakTerhitung.TargetKosong);
        capaian.Aturan.Should().BeNull();
        capaian.Peringkat.Peringkat.Should().BeEmpty();
    }

    [Fact]
    public void Compute_NoRules_NamesTheArgument()
    {
        FluentActions.Invoking(() => Capaian.Compute(null!, Polaritas.Positif, 1m, 1m))
            .Should().Throw<ArgumentNullException>().WithParameterName("aturan");
        FluentActions.Invoking(() => Capaian.Compute(null!, Polaritas.Positif, null, null))
            .Should().Throw<ArgumentNullException>().WithParameterName("aturan");
    }

    [Theory, MemberData(nameof(TargetNol))]
    public void Compute_TargetIsZero_FollowsThePolicy(string kebijakan, decimal realisasi, decimal? nilai)
    {
        var aturan = AturanUji.Create($$"""
            "capaian": { "targetNol": "{{kebijakan}}" }
            """);
        var capaian = Capaian.Compute(aturan, Polaritas.Positif, 0m, realisasi);

        capaian.IsTerhitung.Should().Be(nilai is not null);
        if (nilai is { } angka)
        {
            capaian.Nilai.Poin.Should().Be(Rasio.From(angka));
        }
        else
        {
            capaian.Alasan.Should().Be(AlasanTakTerhitung.PembagianNol);
        }
    }

    [Theory]
    [InlineData("nol")]
    [InlineData("seratus")]
    public void Compute_TargetIsZeroAndNoRealisasi_StaysNotComputable(string kebijakan) =>
        Capaian.Compute(
            AturanUji.Create($$"""
                "capaian": { "targetNol": "{{kebijakan}}" }
                """),
            Polaritas.Positif,
            NilaiKinerja.FromAngka(0),
            null).Alasan.Should().Be(AlasanTakTerhitung.RealisasiKosong);

    [Fact]
    public void Compute_RealisasiIsZeroByTargetPerRealisasi_DividesByZero() =>
        Capaian.Compute(AturanUji.CreateRumus("negatif", "targetPerRealisasi"), Polaritas.Negatif, 10m, 0m)
            .Alasan.Should().Be(AlasanTakTerhitung.PembagianNol);

    [Fact]
    public void Compute_MissingRealisasiCountsAsZero_GivesZero()
    {
        var aturan = AturanUji.Create("""
            "capaian": { "realisasiKosong": "nol" }
            """);

        Capaian.Compute(aturan, Polaritas.Positif, NilaiKinerja.FromAngka(10), null).Nilai.Poin.Should().Be(Rasio.Nol);
        Capaian.Compute(aturan, Polaritas.Positif, null, null).Alasan.Should().Be(AlasanTakTerhitung.TargetKosong);
        Capaian.Compute(aturan, Polaritas.Positif, NilaiKinerja.FromAngka(10), NilaiKinerja.FromPredikat("BB"))
            .Alasan.Should().Be(AlasanTakTerhitung.BukanAngka, "a predikat is given, it is no missing realisasi");
    }

    [Theory]
    [InlineData("WTP", "WTP", "100")]
    [InlineData("WTP", "WDP", "66.67")]
    [InlineData("WDP", "WTP", "150")]
    [InlineData("wtp", "Wdp", "66.67")]
    public void Compute_PredikatOnATable_TakesTheScores(string target, string realisasi, string nilai) =>
        Capaian.Compute(AturanUji.Create(Opini), Polaritas.Positif, NilaiKinerja.FromPredikat(target), NilaiKinerja.FromPredikat(realisasi))
            .Nilai.Poin.Should().Be(Rasio.From(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("WTP", "WDP (60)")]
    [InlineData("WTP (80)", "WDP")]
    public void Compute_NumberOnOneSideAlone_TakesTheScores(string target, string realisasi) => // 4 of 6
        Capaian.Compute(AturanUji.Create(Opini), Polaritas.Positif, AturanUji.ToNilai(target), AturanUji.ToNilai(realisasi))
            .Nilai.Poin.Should().Be(Rasio.From(66.67m));

    [Fact]
    public void Compute_PredikatOnNoTable_SaysSo() =>
        Capaian.Compute(AturanUji.Create(Opini), Polaritas.Positif, NilaiKinerja.FromPredikat("WTP"), NilaiKinerja.FromPredikat("Adverse"))
            .Alasan.Should().Be(AlasanTakTerhitung.PredikatTidakDikenal);

    [Fact]
    public void Compute_PredikatBesideNumbers_TakesTheNumbers() =>
        Capaian.Compute(AturanUji.Create(Opini), Polaritas.Positif, AturanUji.ToNilai("WTP (80)"), AturanUji.ToNilai("WDP (60)"))
            .Nilai.Poin.Should().Be(Rasio.From(75m));

    [Fact]
    public void Compute_Cap_KeepsTheRawValue()
    {
        var aturan = AturanUji.Create("""
            "capaian": { "langkah": [ { "batasiAtas": 120 }, { "bulatkan": { "desimal": 1 } } ] }
            """);
        var capaian = Capaian.Compute(aturan, Polaritas.Positif, 50m, 80.59m);

        capaian.Mentah.Poin.Should().Be(Rasio.From(161.18m));
        capaian.Tepat.Poin.Should().Be(Rasio.From(120m));
        capaian.Nilai.Poin.Should().Be(Rasio.From(120m));
    }

    [Fact]
    public void Compute_ClosingRounding_KeepsTheExactValue()
    {
        var capaian = Capaian.Compute(AturanUji.Bawaan, Polaritas.Positif, 6m, 11m);

        capaian.Tepat.Poin.Should().Be(Rasio.From(550m, 3m));
        capaian.Nilai.Poin.Should().Be(Rasio.From(183.33m));
    }

    [Fact]
    public void Compute_StepsInOrder_RoundsBeforeTheCap()
    {
        // 119,6 rounds to 120 and stays; capped first at 119,5 it would round to 120, too, were the order of steps lost.
        var aturan = AturanUji.Create("""
            "capaian": { "langkah": [ { "bulatkan": { "desimal": 0 } }, { "batasiAtas": 119.5 }, { "batasiBawah": 10 } ] }
            """);

        Capaian.Compute(aturan, Polaritas.Positif, 1000m, 1196m).Nilai.Poin.Should().Be(Rasio.From(119.5m));
        Capaian.Compute(aturan, Polaritas.Positif, 1000m, -1m).Nilai.Poin.Should().Be(Rasio.From(10m));
    }

    [Fact]
    public void Compute_IndicatorWithItsOwnFormula_UsesIt()
    {
        var aturan = AturanUji.Create("""
            "capaian": { "rumusIndikator": { "I2": "(2 * target - realisasi) / target * 100" } }
            """);
        var (target, realisasi) = (NilaiKinerja.FromAngka(10), NilaiKinerja.FromAngka(5));

        Capaian.Compute(aturan, Polaritas.Positif, target, realisasi, "I2").Nilai.Poin.Should().Be(Rasio.From(150m));
        Capaian.Compute(aturan, Polaritas.Negatif, target, realisasi, "I2").Nilai.Poin.Should().Be(Rasio.From(150m));
        Capaian.Compute(aturan, Polaritas.Positif, target, realisasi, "I1").Nilai.Poin.Should().Be(Rasio.From(50m));
        Capaian.Compute(aturan, Polaritas.Positif, target, realisasi).Nilai.Poin.Should().Be(Rasio.From(50m));
    }

    [Theory]
    [InlineData("""{ "bulatkan": { "desimal": 2 } }""")]
    [InlineData("""{ "bulatkan": { "desimal": 2 } }, { "batasiAtas": 100 }""")] // the cap comes too late
    public void Compute_RoundedValueBeyondDecimal_Overflows(string langkah) =>
        Capaian.Compute(AturanUji.Create($$"""
            "capaian": { "langkah": [ {{langkah}} ] }
            """), Polaritas.Positif, 1m, decimal.MaxValue).Alasan.Should().Be(AlasanTakTerhitung.Luapan);

    [Fact]
    public void Compute_CarriedRealisasi_TellsTheYear()
    {
        var (target, realisasi) = (NilaiKinerja.FromAngka(3.41m), NilaiKinerja.FromAngka(3.30m));

        Capaian.Compute(AturanUji.Bawaan, Polaritas.Positif, target, realisasi.WithDibawaDari(2023)).DibawaDari.Should().Be(2023);
        Capaian.Compute(AturanUji.Bawaan, Polaritas.Positif, target, realisasi).DibawaDari.Should().BeNull();
    }

    [Fact]
    public void Compute_PositifMoreRealisasi_GivesNoLess() =>
        Prop.ForAll(RealisasiBebas, c => Compute("positif", "realisasiPerTarget", c.Target, c.Satu) <= Compute("positif", "realisasiPerTarget", c.Target, c.Dua))
            .Check();

    [Theory]
    [InlineData("duaTargetKurangRealisasi")]
    [InlineData("targetPerRealisasi")]
    public void Compute_NegatifMoreRealisasi_GivesNoMore(string rumus) =>
        Prop.ForAll(Positif, c => Compute("negatif", rumus, c.Target, c.Satu) >= Compute("negatif", rumus, c.Target, c.Dua))
            .Check();

    [Fact]
    public void Compute_BothScaled_StaysTheSame() =>
        Prop.ForAll(Positif, c =>
            Compute("positif", "realisasiPerTarget", c.Target, c.Satu)
            == Compute("positif", "realisasiPerTarget", c.Target * c.Dua, c.Satu * c.Dua))
            .Check();

    private static readonly Dictionary<string, VersiAturan> Aturan =
        new[] { "realisasiPerTarget", "duaTargetKurangRealisasi", "targetPerRealisasi" }.ToDictionary(
            r => r,
            r => AturanUji.Create($$"""
                "capaian": { "rumus": { "positif": { "nama": "{{r}}" }, "negatif": { "nama": "{{r}}" } } }
                """));

    private static Persen Compute(string polaritas, string rumus, decimal target, decimal realisasi) =>
        Capaian.Compute(Aturan[rumus], polaritas == "positif" ? Polaritas.Positif : Polaritas.Negatif, target, realisasi).Nilai;

    /// <summary>Makes a target above zero and two realisasi, the lesser first, in hundredths.</summary>
    private static Arbitrary<(decimal Target, decimal Satu, decimal Dua)> ToArbitrary(int targetTerkecil, int realisasiTerkecil) =>
        (from target in Gen.Choose(targetTerkecil, 1_000_000)
         from satu in Gen.Choose(realisasiTerkecil, 1_000_000)
         from dua in Gen.Choose(realisasiTerkecil, 1_000_000)
         select (target / 100m, Math.Min(satu, dua) / 100m, Math.Max(satu, dua) / 100m)).ToArbitrary();
}
