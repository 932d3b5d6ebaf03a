using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Nilai;
using Sakip.Penilaian;
using static Sakip.Core.Tests.Contoh;
using static Sakip.Core.Tests.Nilai.PembangkitNilai;

namespace Sakip.Core.Tests.Penilaian;

public class SkalaTests
{
    // Few ends, so that bands often touch, overlap, reverse or shrink to a point.
    private static readonly Gen<decimal?> Ujung = Gen.Frequency(
        (1, Gen.Constant<decimal?>(null)),
        (5, Gen.Choose(-8, 8).Select(i => (decimal?)(i / 2m))));

    private static readonly Gen<Selang> GenSelang =
        from bawah in Ujung
        from isBawah in Gen.Elements(true, false)
        from atas in Ujung
        from isAtas in Gen.Elements(true, false)
        select new Selang(bawah, isBawah, atas, isAtas);

    private static readonly Gen<Peringkat[]> GenPita =
        from jumlah in Gen.Choose(1, 6)
        from selang in Gen.ArrayOf(GenSelang, jumlah)
        select selang.Select((s, i) => new Peringkat($"P{i}", s)).ToArray();

    // On the ends, between them and beside them by less than any decimal can say.
    private static readonly Gen<Rasio> GenNilai =
        from dekat in Gen.Choose(-20, 20)
        from geser in Gen.Elements(
            Rasio.Nol, R(1, 3), R(1, 4), R(-1, 4), R(1, 20), R(-1, 20), Rasio.From(1, System.Numerics.BigInteger.Pow(3, 60)), Rasio.From(-1, System.Numerics.BigInteger.Pow(3, 60)))
        select R(dekat, 4) + geser;

    public static Arbitrary<Selang> SelangAcak { get; } = Arb.From(GenSelang);

    public static TheoryData<string, KebijakanCelah, KebijakanCelah, string> LimaPitaBaris => new()
    {
        // value, celah, puncak, predikat on 91-100, 76-90, 66-75, 51-65, at most 50
        { "90.5", KebijakanCelah.TanpaPeringkat, KebijakanCelah.TanpaPeringkat, "-" },
        { "90.5", KebijakanCelah.PitaBawah, KebijakanCelah.TanpaPeringkat, "Tinggi" },
        { "90.5", KebijakanCelah.PitaAtas, KebijakanCelah.TanpaPeringkat, "Sangat Tinggi" },
        { "90.5", KebijakanCelah.BulatkanDulu, KebijakanCelah.TanpaPeringkat, "Sangat Tinggi" },
        { "90.4", KebijakanCelah.TanpaPeringkat, KebijakanCelah.TanpaPeringkat, "-" },
        { "90.4", KebijakanCelah.PitaBawah, KebijakanCelah.TanpaPeringkat, "Tinggi" },
        { "90.4", KebijakanCelah.PitaAtas, KebijakanCelah.TanpaPeringkat, "Sangat Tinggi" },
        { "90.4", KebijakanCelah.BulatkanDulu, KebijakanCelah.TanpaPeringkat, "Tinggi" },
        { "90.4999999", KebijakanCelah.BulatkanDulu, KebijakanCelah.TanpaPeringkat, "Tinggi" },
        { "75.5", KebijakanCelah.PitaBawah, KebijakanCelah.TanpaPeringkat, "Sedang" },
        { "75.5", KebijakanCelah.PitaAtas, KebijakanCelah.TanpaPeringkat, "Tinggi" },
        { "75.5", KebijakanCelah.BulatkanDulu, KebijakanCelah.TanpaPeringkat, "Tinggi" },
        { "65.5", KebijakanCelah.TanpaPeringkat, KebijakanCelah.TanpaPeringkat, "-" },
        { "50.7", KebijakanCelah.TanpaPeringkat, KebijakanCelah.TanpaPeringkat, "-" },
        { "50.7", KebijakanCelah.PitaBawah, KebijakanCelah.TanpaPeringkat, "Sangat Rendah" },
        { "50.7", KebijakanCelah.PitaAtas, KebijakanCelah.TanpaPeringkat, "Rendah" },
        { "50.7", KebijakanCelah.BulatkanDulu, KebijakanCelah.TanpaPeringkat, "Rendah" },
        { "100.4", KebijakanCelah.PitaBawah, KebijakanCelah.TanpaPeringkat, "-" },
        { "100.4", KebijakanCelah.TanpaPeringkat, KebijakanCelah.PitaAtas, "Sangat Tinggi" },
        { "100.4", KebijakanCelah.TanpaPeringkat, KebijakanCelah.BulatkanDulu, "Sangat Tinggi" },
        { "100.5", KebijakanCelah.TanpaPeringkat, KebijakanCelah.BulatkanDulu, "-" },
        { "100.5", KebijakanCelah.TanpaPeringkat, KebijakanCelah.PitaAtas, "Sangat Tinggi" },
        { "104.86", KebijakanCelah.BulatkanDulu, KebijakanCelah.BulatkanDulu, "-" },
        { "104.86", KebijakanCelah.PitaBawah, KebijakanCelah.PitaAtas, "Sangat Tinggi" },
        { "100", KebijakanCelah.TanpaPeringkat, KebijakanCelah.TanpaPeringkat, "Sangat Tinggi" },
        { "91", KebijakanCelah.TanpaPeringkat, KebijakanCelah.TanpaPeringkat, "Sangat Tinggi" },
        { "90", KebijakanCelah.PitaAtas, KebijakanCelah.PitaAtas, "Tinggi" },
        { "0", KebijakanCelah.TanpaPeringkat, KebijakanCelah.TanpaPeringkat, "Sangat Rendah" },
        { "-50", KebijakanCelah.TanpaPeringkat, KebijakanCelah.TanpaPeringkat, "Sangat Rendah" },
    };

    public static TheoryData<string, string> DuaDesimalBaris => new()
    {
        // value, predikat on 0-50, 50,01-65, 65,01-100 with bulatkanDulu
        { "50", "Rendah" },
        { "50.004", "Rendah" },
        { "50.005", "Sedang" },
        { "50.01", "Sedang" },
        { "65.0049999", "Sedang" },
        { "65.005", "Tinggi" },
        { "100", "Tinggi" },
        { "100.004", "Tinggi" },
        { "100.005", "-" },
        { "-0.001", "-" }, // below the lowest band there is no policy
    };

    public static TheoryData<string, string> AkipBaris => new()
    {
        // PermenPANRB 88/2021: AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30, D the rest
        { "100", "AA" },
        { "90.01", "AA" },
        { "90.00", "A" },
        { "80.74", "A" },
        { "80", "BB" },
        { "71.14", "BB" },
        { "70.00", "B" },
        { "68.89", "B" },
        { "60", "CC" },
        { "50", "C" },
        { "30", "D" },
        { "30.0000001", "C" },
        { "0", "D" },
    };

    [Theory, MemberData(nameof(LimaPitaBaris))]
    public void Rate_FiveBands_ByPolicy(string angka, KebijakanCelah celah, KebijakanCelah puncak, string predikat) =>
        LimaPita(celah, puncak).Rate(Baca(angka)).ToString().Should().Be(predikat);

    [Theory, MemberData(nameof(DuaDesimalBaris))]
    public void Rate_BoundsOfTwoDecimals_RoundOnThatGrid(string angka, string predikat) =>
        new Skala(
            "capaian",
            [Pita("Tinggi", 65.01m, true, 100, true), Pita("Rendah", 0, true, 50, true), Pita("Sedang", 50.01m, true, 65, true)],
            KebijakanCelah.BulatkanDulu,
            KebijakanCelah.BulatkanDulu).Rate(Baca(angka)).ToString().Should().Be(predikat);

    [Theory, MemberData(nameof(AkipBaris))]
    public void Rate_AkipLetters_LowerBoundsAreStrict(string angka, string kode)
    {
        string[] huruf = ["AA", "A", "BB", "B", "CC", "C", "D"];
        decimal?[] bawah = [90, 80, 70, 60, 50, 30, 0];
        decimal?[] atas = [100, 90, 80, 70, 60, 50, 30];
        var skala = new Skala("akip", huruf.Select((h, i) => Pita(h, bawah[i], h == "D", atas[i], true)));
        skala.Rate(Baca(angka)).Should().BeOfType<HasilPeringkat.Tunggal>().Which.Isi.Predikat.Should().Be(kode);
    }

    [Fact]
    public void Rate_NegativeTie_GoesAwayFromZero()
    {
        // -2 to -1 and 0 to 1, rounded first: -0,5 becomes -1, -0,4 becomes 0
        var skala = new Skala("selisih", [Pita("Turun", -2, true, -1, true), Pita("Naik", 0, true, 1, true)], KebijakanCelah.BulatkanDulu);
        skala.Rate(-0.5m).ToString().Should().Be("Turun");
        skala.Rate(-0.4999m).ToString().Should().Be("Naik");
    }

    [Theory]
    [InlineData("50.54", "Rendah")] // 50,5
    [InlineData("50.55", "-")] // 50,6
    [InlineData("50.94", "-")] // 50,9
    [InlineData("50.95", "Tinggi")] // 51,0
    public void Rate_UpperEndFinerThanTheLower_RoundsOnItsGrid(string angka, string predikat) =>
        new Skala("capaian", [Pita("Rendah", null, false, 50.5m, true), Pita("Tinggi", 51, true, null, false)], KebijakanCelah.BulatkanDulu)
            .Rate(Baca(angka)).ToString().Should().Be(predikat);

    [Fact]
    public void Pembagian_BandsThatMeet_IsCutOnceAtEachEnd()
    {
        // minimal -5 kurangDari 0, minimal 0 maksimal 50, minimal 51 maksimal 100: both sides of the gap meet at 50,5, which rounds up
        var skala = new Skala(
            "capaian", [Pita("A", -5, true, 0, false), Pita("B", 0, true, 50, true), Pita("C", 51, true, 100, true)], KebijakanCelah.BulatkanDulu);
        skala.Pembagian.Potongan.Should().Equal(new(-5, false), new(0, false), new(50.5m, false), new(100, true));
        skala.Pembagian.Hasil.Select(h => h.ToString()).Should().Equal("-", "A", "B", "C", "-");
        PembagiSkala.Divide(skala.Peringkat).Select(b => b.Hasil.ToString()).Should().Equal("-", "A", "B", "-", "C", "-");
    }

    [Fact]
    public void Rate_PrintedScaleOfKotaBanjar_HasOverlapAndGap()
    {
        var skala = SkalaKotaBanjar();
        skala.Rate(74m).Should().BeOfType<HasilPeringkat.Ganda>().Which.Peringkat.Select(p => p.Predikat)
            .Should().BeEquivalentTo("Tinggi", "Sedang");
        skala.Rate(65.5m).Should().BeOfType<HasilPeringkat.TanpaPeringkat>().Which.Peringkat.Should().BeEmpty();
        skala.Rate(71.90m).Peringkat.Should().HaveCount(2);
        skala.Rate(71.89m).ToString().Should().Be("Sedang");
        skala.Rate(75.01m).ToString().Should().Be("Tinggi");
        skala.Rate(90m).ToString().Should().Be("Tinggi");
        skala.Rate(90.01m).ToString().Should().Be("Sangat Tinggi");
        skala.Rate(161.18m).ToString().Should().Be("Sangat Tinggi");
        skala.Rate(74m).ToString().Should().Be("Tinggi / Sedang");
    }

    [Fact]
    public void Rate_SinglePointBand_HoldsThatPointAlone()
    {
        // ITKP of Kota Banjar: 100 is ISTIMEWA, > 90 s.d < 100 SANGAT BAIK
        var skala = new Skala("itkp", [Pita("ISTIMEWA", 100, true, 100, true), Pita("SANGAT BAIK", 90, false, 100, false)]);
        skala.Rate(100m).ToString().Should().Be("ISTIMEWA");
        skala.Rate(99.9999999m).ToString().Should().Be("SANGAT BAIK");
        skala.Rate(100.0000001m).ToString().Should().Be("-");
        skala.Rate(90m).ToString().Should().Be("-");
    }

    [Fact]
    public void Rate_AnyBands_AgreesWithNaiveSearch() =>
        Prop.ForAll(Arb.From(GenPita), Arb.From(GenNilai), (pita, nilai) =>
            new Skala("acak", pita).Rate(nilai).Peringkat.ToHashSet().SetEquals(pita.Where(p => p.Selang.Contains(nilai))))
            .Check(3_000);

    [Fact]
    public void Rate_AnyBandsAndPolicies_AgreesWithNaiveReading() =>
        Prop.ForAll(Arb.From(GenPita), Arb.From(GenNilai), Kebijakan, (pita, nilai, kebijakan) =>
            new Skala("acak", pita, kebijakan.Celah, kebijakan.Puncak).Rate(nilai).Peringkat.ToHashSet()
                .SetEquals(RateNaif(pita, nilai, kebijakan.Celah, kebijakan.Puncak)))
            .Check(5_000);

    [Fact]
    public void Rate_AnyOrderOfBands_IsTheSame() =>
        Prop.ForAll(Arb.From(GenPita), Arb.From(GenNilai), Kebijakan, (pita, nilai, kebijakan) =>
            new Skala("acak", pita, kebijakan.Celah, kebijakan.Puncak).Rate(nilai).Peringkat.ToHashSet().SetEquals(
                new Skala("acak", pita.AsEnumerable().Reverse(), kebijakan.Celah, kebijakan.Puncak).Rate(nilai).Peringkat))
            .Check(1_000);

    [Fact]
    public void Rate_RatioThatIsADecimal_IsRatedLikeIt() =>
        Prop.ForAll(Arb.From(GenPita), Arb.From(Gen.Choose(-400, 400)), Kebijakan, (pita, seratusan, kebijakan) =>
        {
            var skala = new Skala("acak", pita, kebijakan.Celah, kebijakan.Puncak);
            return skala.Rate(R(seratusan * 3, 300)) == skala.Rate(seratusan / 100m);
        }).Check(1_000);

    [Fact]
    public void Rate_RatioJustBesideABound_IsNotRoundedOntoIt()
    {
        var skala = LimaPita();
        skala.Rate(Rasio.From(90m) + Rasio.From(1, System.Numerics.BigInteger.Pow(3, 80))).ToString().Should().Be("-");
        skala.Rate(R(271, 3)).ToString().Should().Be("-"); // 90,333...
        skala.Rate(R(269, 3)).ToString().Should().Be("Tinggi"); // 89,666...
    }

    /// <summary>Results are records: the same bands are the same result, wherever on the line they were found.</summary>
    [Fact]
    public void Rate_SameOverlapElsewhere_IsEqual()
    {
        var skala = new Skala("acak", [Pita("A", 0, true, 100, true), Pita("B", 0, true, 100, true), Pita("C", 40, true, 60, true)]);
        skala.Rate(10m).Should().Be(skala.Rate(90m));
    }

    /// <summary>"The order of the bands has no meaning", so the predikat to show cannot depend on it.</summary>
    [Fact]
    public void Rate_OverlapInOtherOrder_ShowsTheSame()
    {
        var banjar = SkalaKotaBanjar();
        new Skala("capaian", banjar.Peringkat.Reverse()).Rate(74m).ToString().Should().Be(banjar.Rate(74m).ToString());
    }

    [Fact]
    public void Rate_OnlyEmptyBands_HasNone()
    {
        var skala = new Skala("kosong", [Pita("X", 90, true, 80, true)], KebijakanCelah.BulatkanDulu, KebijakanCelah.PitaAtas);
        skala.Rate(85m).Should().Be(HasilPeringkat.Tiada);
        skala.Rate(95m).Should().Be(HasilPeringkat.Tiada);
    }

    [Theory]
    [InlineData("0.0000000000001")]
    [InlineData("1000000000000.1")]
    public void Create_BoundTooFineOrTooFar_NamesTheArgument(string ujung)
    {
        var angka = decimal.Parse(ujung, CultureInfo.InvariantCulture);
        FluentActions.Invoking(() => Pita("A", angka, true, null, false)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("bawah");
        FluentActions.Invoking(() => Pita("A", null, false, angka, true)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("atas");
    }

    /// <summary>The finest bounds there are, under the policy that halves a step.</summary>
    [Fact]
    public void Rate_BoundOfTwelveDecimals_RoundsOnItsGrid()
    {
        var halus = new Skala("halus", [Pita("A", null, false, 0, true), Pita("B", 0.000000000001m, true, null, false)], KebijakanCelah.BulatkanDulu);
        halus.Rate(0.0000000000004m).ToString().Should().Be("A");
        halus.Rate(0.0000000000005m).ToString().Should().Be("B");
    }

    [Fact]
    public void Create_Faulty_NamesTheArgument()
    {
        Peringkat[] pita = [Pita("A", 0, true, 1, true)];
        FluentActions.Invoking(() => new Skala(" ", pita)).Should().Throw<ArgumentException>().WithParameterName("nama");
        FluentActions.Invoking(() => new Skala("x", [])).Should().Throw<ArgumentException>().WithParameterName("peringkat");
        FluentActions.Invoking(() => new Skala("x", null!)).Should().Throw<ArgumentNullException>().WithParameterName("peringkat");
        FluentActions.Invoking(() => new Skala("x", pita, puncak: KebijakanCelah.PitaBawah))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("puncak");
        FluentActions.Invoking(() => Pita(" ", 0, true, 1, true)).Should().Throw<ArgumentException>().WithParameterName("predikat");
        FluentActions.Invoking(() => new Peringkat("A", null!)).Should().Throw<ArgumentNullException>().WithParameterName("selang");
    }

    [Fact]
    public void FindPeringkat_AnyCase_FindsIt()
    {
        LimaPita().FindPeringkat("sangat tinggi")!.Selang.Should().Be(new Selang(91, true, 100, true));
        LimaPita().FindPeringkat("Istimewa").Should().BeNull();
    }

    private static Arbitrary<(KebijakanCelah Celah, KebijakanCelah Puncak)> Kebijakan { get; } = Arb.From(
        from celah in Gen.Elements(Enum.GetValues<KebijakanCelah>())
        from puncak in Gen.Elements(Enum.GetValues<KebijakanCelah>().Where(p => p != KebijakanCelah.PitaBawah))
        select (celah, puncak));

    private static decimal Baca(string angka) => decimal.Parse(angka, CultureInfo.InvariantCulture);

    /// <summary>The policies as their documentation reads, by searching; ends lie on halves, so the grid has 0 or 1 decimals.</summary>
    private static IEnumerable<Peringkat> RateNaif(Peringkat[] pita, Rasio nilai, KebijakanCelah celah, KebijakanCelah puncak)
    {
        var kena = pita.Where(p => p.Selang.Contains(nilai)).ToArray();
        var berisi = pita.Where(p => !p.Selang.IsKosong).ToArray();
        var bawah = berisi.Where(p => p.Selang.Atas is { } atas && atas <= nilai).ToArray();
        var atas = berisi.Where(p => p.Selang.Bawah is { } b && b >= nilai).ToArray();
        if (kena.Length > 0 || bawah.Length == 0)
        {
            return kena;
        }

        return (atas.Length == 0 ? puncak : celah) switch
        {
            KebijakanCelah.PitaAtas when atas.Length > 0 => Nearest(atas, p => -p.Selang.Bawah!.Value, p => p.Selang.IsBawahTermasuk),
            KebijakanCelah.PitaBawah or KebijakanCelah.PitaAtas => Nearest(bawah, p => p.Selang.Atas!.Value, p => p.Selang.IsAtasTermasuk),
            KebijakanCelah.BulatkanDulu => Round(pita, nilai),
            _ => [],
        };
    }

    private static IEnumerable<Peringkat> Nearest(Peringkat[] pita, Func<Peringkat, decimal> jarak, Func<Peringkat, bool> termasuk)
    {
        var urut = pita.OrderByDescending(jarak).ThenByDescending(termasuk).ToArray();
        return urut.Where(p => jarak(p) == jarak(urut[0]) && termasuk(p) == termasuk(urut[0]));
    }

    private static IEnumerable<Peringkat> Round(Peringkat[] pita, Rasio nilai)
    {
        var desimal = pita.SelectMany(p => new[] { p.Selang.Bawah, p.Selang.Atas }).Any(b => b is { } x && decimal.Truncate(x) != x) ? 1 : 0;
        var bulat = Pembulatan.From(desimal).Round(nilai);
        return pita.Where(p => p.Selang.Contains(bulat));
    }
}
