using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

public class RerataTests
{
    private const string Skala =
        """
        "skala": { "capaian": { "peringkat": [
          { "predikat": "Tinggi", "minimal": 90 }, { "predikat": "Sedang", "minimal": 70, "kurangDari": 90 },
          { "predikat": "Rendah", "minimal": 50, "maksimal": 75 } ] } }
        """;

    private static readonly VersiAturan AnggotaBulat = AturanUji.Create("""
        "rerata": { "anggota": "bulat" }
        """);

    private static readonly VersiAturan Berbobot = AturanUji.Create("""
        "rerata": { "bobot": "indikator" }
        """);

    private static readonly Capaian TanpaRealisasi =
        Capaian.Compute(AturanUji.Bawaan, Polaritas.Positif, NilaiKinerja.FromAngka(10), null);

    private static readonly Capaian TanpaTarget =
        Capaian.Compute(AturanUji.Bawaan, Polaritas.Positif, null, NilaiKinerja.FromAngka(10));

    /// <summary>Makes one to twelve members, of realisasi and target in hundredths.</summary>
    private static readonly Arbitrary<(decimal Target, decimal Realisasi)[]> Anggota =
        (from panjang in Gen.Choose(1, 12)
         from isi in (from target in Gen.Choose(1, 100_000)
                      from realisasi in Gen.Choose(-1000, 100_000)
                      select (target / 100m, realisasi / 100m)).ArrayOf(panjang)
         select isi).ToArbitrary();

    [Fact]
    public void Compute_IndicatorsOfKotaBanjar_GivesThePrintedMean()
    {
        var rerata = Rerata.Compute(AturanUji.Bawaan, ComputeBanjar(AturanUji.Bawaan));

        rerata.Nilai.Poin.Should().Be(Rasio.From(111.34m));
        rerata.Jumlah.Should().Be(14);
        rerata.Terhitung.Should().Be(14);
        rerata.Dibawa.Should().Be(2);
        rerata.TakTerhitung.Should().BeEmpty();
        rerata.Aturan.Should().BeSameAs(AturanUji.Bawaan);
    }

    [Fact]
    public void Compute_CarriedMembersLeftOut_TakesTheMeanOfTheOthers()
    {
        // 1558,8168 less 96,7742 and 134,5667, over twelve
        var aturan = AturanUji.Create("""
            "rerata": { "dibawa": "dikeluarkan" }
            """);
        var rerata = Rerata.Compute(aturan, ComputeBanjar(aturan));

        rerata.Nilai.Poin.Should().Be(Rasio.From(110.62m));
        rerata.Jumlah.Should().Be(14);
        rerata.Terhitung.Should().Be(12);
        rerata.Dikeluarkan.Should().Be(2);
        rerata.Dibawa.Should().Be(2);
    }

    [Fact]
    public void Compute_IndicatorsOfPaser_GivesThePrintedMean() =>
        Mean(AturanUji.Bawaan, (71m, 68.95m), (85m, 86.72m), (90m, 117.32m), (90m, 91.31m), (85m, 87.22m))
            .Nilai.Poin.Should().Be(Rasio.From(106.71m));

    [Fact]
    public void Compute_MembersCapped_TakesTheMeanOfTheCapped()
    {
        var aturan = AturanUji.Create("""
            "capaian": { "langkah": [ { "batasiAtas": 100 }, { "bulatkan": { "desimal": 2 } } ] }
            """);

        Mean(aturan, (22m, 20.83m), (90m, 95m)).Nilai.Poin.Should().Be(Rasio.From(97.34m));
        Mean(AturanUji.Bawaan, (22m, 20.83m), (90m, 95m)).Nilai.Poin.Should().Be(Rasio.From(100.12m));
    }

    [Fact]
    public void Compute_ExactHalf_RoundsOnceAndAway()
    {
        // 550/3 + 400/9 + 125/2 + 200/9 = 312,5, over four
        (decimal, decimal)[] anggota = [(6m, 11m), (9m, 4m), (8m, 5m), (9m, 2m)];

        Mean(AturanUji.Bawaan, anggota).Tepat.Poin.Should().Be(Rasio.From(78.125m));
        Mean(AturanUji.Bawaan, anggota).Nilai.Poin.Should().Be(Rasio.From(78.13m));
    }

    [Fact]
    public void Compute_MembersRoundedFirst_TakesTheMeanOfTheRounded()
    {
        // 183,33 + 44,44 + 62,50 + 22,22 = 312,49
        var rerata = Mean(AnggotaBulat, (6m, 11m), (9m, 4m), (8m, 5m), (9m, 2m));

        rerata.Tepat.Poin.Should().Be(Rasio.From(78.1225m));
        rerata.Nilai.Poin.Should().Be(Rasio.From(78.12m));
    }

    [Fact]
    public void Compute_MemberNotComputable_IsLeftOutAndCounted()
    {
        var rerata = Rerata.Compute(AturanUji.Bawaan, [ToCapaian(AturanUji.Bawaan, 10m, 8m), TanpaRealisasi, TanpaTarget, TanpaRealisasi]);

        rerata.Nilai.Poin.Should().Be(Rasio.From(80m));
        rerata.Jumlah.Should().Be(4);
        rerata.Terhitung.Should().Be(1);
        rerata.TakTerhitung.Should().Equal((AlasanTakTerhitung.TargetKosong, 1), (AlasanTakTerhitung.RealisasiKosong, 2));
    }

    [Fact]
    public void Compute_MemberNotComputableCountsAsZero_LowersTheMean()
    {
        var aturan = AturanUji.Create("""
            "rerata": { "takTerhitung": "nol" }
            """);
        var rerata = Rerata.Compute(aturan, [ToCapaian(aturan, 10m, 8m), TanpaRealisasi]);

        rerata.Nilai.Poin.Should().Be(Rasio.From(40m));
        rerata.Terhitung.Should().Be(1, "a member that counts as 0 is still not computable");
        rerata.TakTerhitung.Should().Equal((AlasanTakTerhitung.RealisasiKosong, 1));
    }

    [Fact]
    public void Compute_NoMemberCounts_HasNoMean()
    {
        foreach (var anggota in new Capaian[][] { [], [TanpaRealisasi], [TanpaTarget, TanpaRealisasi] })
        {
            var rerata = Rerata.Compute(AturanUji.Bawaan, anggota);

            rerata.IsTerhitung.Should().BeFalse();
            rerata.Alasan.Should().Be(AlasanTakTerhitung.TanpaAnggota);
            rerata.Jumlah.Should().Be(anggota.Length);
            rerata.Peringkat.Peringkat.Should().BeEmpty();
            rerata.Invoking(r => r.Nilai).Should().Throw<InvalidOperationException>();
            rerata.Invoking(r => r.Tepat).Should().Throw<InvalidOperationException>();
        }
    }

    [Fact]
    public void Compute_Weighted_TakesTheWeightedMean()
    {
        var (penuh, separuh) = (ToCapaian(Berbobot, 10m, 10m), ToCapaian(Berbobot, 10m, 5m));

        Rerata.Compute(Berbobot, [new AnggotaRerata(penuh, 3m), new(separuh, 1m)]).Nilai.Poin.Should().Be(Rasio.From(87.5m));
        Rerata.Compute(Berbobot, [new AnggotaRerata(penuh, 0.5m), new(separuh, 2m)]).Nilai.Poin.Should().Be(Rasio.From(60m));
        Rerata.Compute(AturanUji.Bawaan, [new AnggotaRerata(penuh, 3m), new(separuh, 1m)]).Nilai.Poin.Should().Be(Rasio.From(75m), "this pack does not weigh");
    }

    [Fact]
    public void Compute_WeightMissing_HasNoMean()
    {
        var penuh = ToCapaian(Berbobot, 10m, 10m);

        Rerata.Compute(Berbobot, [new AnggotaRerata(penuh, 3m), new(penuh, null)]).Alasan.Should().Be(AlasanTakTerhitung.BobotKosong);
        Rerata.Compute(Berbobot, [penuh]).Alasan.Should().Be(AlasanTakTerhitung.BobotKosong);
        Rerata.Compute(Berbobot, [new AnggotaRerata(penuh, 3m), new(TanpaRealisasi, null)]).Nilai.Poin.Should().Be(
            Rasio.From(100m), "a member that does not count needs no weight");
    }

    [Fact]
    public void Compute_WithAScale_CountsEveryBandInItsOrder()
    {
        var aturan = AturanUji.Create(Skala);
        var rerata = Mean(aturan, (100m, 95m), (100m, 72m), (100m, 100m), (100m, 49.99m));

        rerata.Cacah.Select(c => (c.Predikat, c.Jumlah)).Should().Equal(
            ("Tinggi", 2), ("Sedang", 0), ("Rendah", 0), ("Sedang / Rendah", 1), ("-", 1));
        rerata.Nilai.Poin.Should().Be(Rasio.From(79.25m), "316,99 over four is 79,2475");
        rerata.Peringkat.ToString().Should().Be("Sedang");
    }

    [Fact]
    public void Compute_StepsEndWithACap_RoundsTheMeanLikeTheMembers()
    {
        // 4 x 66,67 and 3 x 166,67 cut to 100: 566,68, over seven 80,9543
        var aturan = AturanUji.Create("""
            "capaian": { "langkah": [ { "bulatkan": { "desimal": 2 } }, { "batasiAtas": 100 } ] }
            """);
        var rerata = Mean(aturan, (3m, 2m), (3m, 2m), (3m, 2m), (3m, 2m), (3m, 5m), (3m, 5m), (3m, 5m));

        rerata.Tepat.Poin.Should().Be(Rasio.From(56668, 700));
        rerata.Nilai.Poin.Should().Be(Rasio.From(80.95m));
    }

    [Theory]
    [InlineData("", "100,12")] // no scale: as a capaian is written
    [InlineData("\"skala\": { \"capaian\": { \"peringkat\": [ { \"predikat\": \"Tinggi\", \"minimal\": 90 } ] } }", "100,12 (Tinggi)")]
    [InlineData("\"skala\": { \"capaian\": { \"peringkat\": [ { \"predikat\": \"Penuh\", \"minimal\": 101 } ] } }", "100,12")]
    public void ToString_WithAndWithoutABand_IsThatOfACapaian(string skala, string harapan)
    {
        var aturan = AturanUji.Create(skala);

        Mean(aturan, (22m, 20.83m), (90m, 95m)).ToString().Should().Be(harapan);
        Capaian.FromTercetak(100.12m, aturan).ToString().Should().Be(harapan);
    }

    [Fact]
    public void Compute_RoundedMeanBeyondDecimal_HasNoExactMeanEither()
    {
        var rerata = Rerata.Compute(AturanUji.Bawaan, [Capaian.FromTercetak(Rasio.From(decimal.MaxValue) * 100, AturanUji.Bawaan)]);

        rerata.Alasan.Should().Be(AlasanTakTerhitung.Luapan);
        rerata.Invoking(r => r.Tepat).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void ToString_NoMean_TellsTheReason() =>
        Rerata.Compute(AturanUji.Bawaan, Array.Empty<Capaian>()).ToString().Should().Be("tidak terhitung: TanpaAnggota");

    [Fact]
    public void Compute_ArgumentMissing_NamesIt()
    {
        FluentActions.Invoking(() => Rerata.Compute(null!, Array.Empty<Capaian>())).Should().Throw<ArgumentNullException>().WithParameterName("aturan");
        FluentActions.Invoking(() => Rerata.Compute(null!, Array.Empty<AnggotaRerata>())).Should().Throw<ArgumentNullException>().WithParameterName("aturan");
        FluentActions.Invoking(() => Rerata.Compute(AturanUji.Bawaan, (IEnumerable<Capaian>)null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("anggota");
        FluentActions.Invoking(() => Rerata.Compute(AturanUji.Bawaan, (IEnumerable<AnggotaRerata>)null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("anggota");
    }

    [Theory]
    [InlineData("ikut", "nol")]
    [InlineData("ikut", "dikeluarkan")]
    [InlineData("dikeluarkan", "nol")]
    [InlineData("dikeluarkan", "dikeluarkan")]
    public void Compute_AnyMembers_CountsSumToTheWhole(string dibawa, string takTerhitung)
    {
        var aturan = AturanUji.Create($$"""
            "rerata": { "dibawa": "{{dibawa}}", "takTerhitung": "{{takTerhitung}}" }, {{Skala}}
            """);
        Prop.ForAll(Anggota, anggota =>
        {
            // Every third is carried forward, every fourth has no target.
            var capaian = anggota.Select((a, i) => Capaian.Compute(
                aturan,
                Polaritas.Positif,
                i % 4 == 3 ? null : NilaiKinerja.FromAngka(a.Target),
                i % 3 == 2 ? NilaiKinerja.FromAngka(a.Realisasi).WithDibawaDari(2023) : NilaiKinerja.FromAngka(a.Realisasi))).ToArray();
            var (rerata, balik) = (Rerata.Compute(aturan, capaian), Rerata.Compute(aturan, capaian.Reverse()));
            return rerata.Jumlah == anggota.Length
                && rerata.Terhitung + rerata.Dikeluarkan + rerata.TakTerhitung.Sum(t => t.Jumlah) == rerata.Jumlah
                && rerata.Cacah.Sum(c => c.Jumlah) == rerata.Terhitung + rerata.Dikeluarkan
                && rerata.Dikeluarkan == (dibawa == "ikut" ? 0 : rerata.Dibawa)
                && rerata.Cacah.ToHashSet().SetEquals(balik.Cacah)
                && rerata.TakTerhitung.SequenceEqual(balik.TakTerhitung)
                && rerata.Terhitung == balik.Terhitung;
        }).Check();
    }

    [Fact]
    public void Compute_AnyMembers_LiesBetweenLeastAndGreatest() =>
        Prop.ForAll(Anggota, anggota =>
        {
            var capaian = anggota.Select(a => Rasio.From(a.Realisasi * 100, a.Target)).ToArray();
            var rerata = Mean(AturanUji.Bawaan, anggota).Tepat.Poin;
            return rerata >= capaian.Min() && rerata <= capaian.Max();
        }).Check();

    [Fact]
    public void Compute_AnyOrder_GivesTheSameMean() =>
        Prop.ForAll(Anggota, anggota =>
            Mean(AturanUji.Bawaan, anggota).Tepat == Mean(AturanUji.Bawaan, [.. anggota.Reverse()]).Tepat
            && Mean(AturanUji.Bawaan, anggota).Tepat == Mean(AturanUji.Bawaan, [.. anggota.Order()]).Tepat)
            .Check();

    [Fact]
    public void Compute_MeanAsAFurtherMember_StaysTheMean() =>
        Prop.ForAll(Anggota, anggota =>
        {
            var rerata = Mean(AturanUji.Bawaan, anggota).Tepat;
            var satuLagi = Capaian.FromTercetak(rerata.Poin, AturanUji.Bawaan);
            return Rerata.Compute(AturanUji.Bawaan, [.. anggota.Select(a => ToCapaian(AturanUji.Bawaan, a.Target, a.Realisasi)), satuLagi]).Tepat == rerata;
        }).Check();

    [Fact]
    public void Compute_EqualWeights_IsThePlainMean() =>
        Prop.ForAll(Anggota, anggota =>
            Rerata.Compute(Berbobot, anggota.Select(a => new AnggotaRerata(ToCapaian(Berbobot, a.Target, a.Realisasi), 0.3m))).Tepat
            == Mean(AturanUji.Bawaan, anggota).Tepat)
            .Check();

    private static Capaian ToCapaian(VersiAturan aturan, decimal target, decimal realisasi) =>
        Capaian.Compute(aturan, Polaritas.Positif, target, realisasi);

    private static Rerata Mean(VersiAturan aturan, params (decimal Target, decimal Realisasi)[] anggota) =>
        Rerata.Compute(aturan, anggota.Select(a => ToCapaian(aturan, a.Target, a.Realisasi)));

    private static IEnumerable<Capaian> ComputeBanjar(VersiAturan aturan) =>
        KotaBanjar.Baris.Select(b =>
        {
            var realisasi = AturanUji.ToNilai(b.Realisasi)!;
            return Capaian.Compute(
                aturan, Polaritas.Positif, AturanUji.ToNilai(b.Target), b.IsDibawa ? realisasi.WithDibawaDari(2023) : realisasi);
        });
}
