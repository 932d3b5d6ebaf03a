using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Nilai;
using static Sakip.Core.Tests.Nilai.PembangkitNilai;

namespace Sakip.Core.Tests.Nilai;

public class PembulatanTests
{
    private static readonly CaraBulat[] SemuaCara = Enum.GetValues<CaraBulat>();

    // Ties on the grid of each number of decimals, and any ratio.
    private static readonly Arbitrary<((BigInteger Atas, BigInteger Bawah) Pecahan, int Desimal, CaraBulat Cara)> Kasus = Arb.From(
        from desimal in Gen.Choose(0, Pembulatan.DesimalTerbanyak)
        from cara in Gen.Elements(SemuaCara)
        from pecahan in Gen.OneOf(
            Pecahan.Generator,
            Gen.Choose(-100_000, 100_000).Select(i => ((BigInteger)((2 * i) + 1), 2 * BigInteger.Pow(10, desimal))),
            Gen.Choose(-100_000, 100_000).Select(i => ((BigInteger)i, BigInteger.Pow(10, desimal + 1))))
        select (pecahan, desimal, cara));

    public static TheoryData<string, CaraBulat, int, string> Baris => new()
    {
        // number, way, decimals, result: by hand
        { "2.345", CaraBulat.SetengahMenjauhiNol, 2, "2.35" },
        { "2.345", CaraBulat.SetengahGenap, 2, "2.34" },
        { "2.355", CaraBulat.SetengahGenap, 2, "2.36" },
        { "2.345", CaraBulat.Naik, 2, "2.35" },
        { "2.345", CaraBulat.Turun, 2, "2.34" },
        { "2.345", CaraBulat.Potong, 2, "2.34" },
        { "-2.345", CaraBulat.SetengahMenjauhiNol, 2, "-2.35" },
        { "-2.345", CaraBulat.SetengahGenap, 2, "-2.34" },
        { "-2.345", CaraBulat.Naik, 2, "-2.34" },
        { "-2.345", CaraBulat.Turun, 2, "-2.35" },
        { "-2.345", CaraBulat.Potong, 2, "-2.34" },
        { "-0.004", CaraBulat.SetengahMenjauhiNol, 2, "0.00" },
        { "-0.004", CaraBulat.Turun, 2, "-0.01" },
        { "0.5", CaraBulat.SetengahMenjauhiNol, 0, "1" },
        { "0.5", CaraBulat.SetengahGenap, 0, "0" },
        { "-0.5", CaraBulat.SetengahMenjauhiNol, 0, "-1" },
        { "100", CaraBulat.SetengahMenjauhiNol, 2, "100.00" },
        { "83.5", CaraBulat.SetengahMenjauhiNol, 12, "83.500000000000" },
        { "33971511599.005", CaraBulat.SetengahMenjauhiNol, 2, "33971511599.01" },
        { "1234567890123456.345", CaraBulat.SetengahMenjauhiNol, 2, "1234567890123456.35" }, // longer than 64 bits on the way
        { "1234567890123456.344", CaraBulat.SetengahMenjauhiNol, 2, "1234567890123456.34" },
        { "1234567890123456.345", CaraBulat.SetengahGenap, 2, "1234567890123456.34" },
        { "1234567890123456.355", CaraBulat.SetengahGenap, 2, "1234567890123456.36" },
        { "1234567890123456.341", CaraBulat.Naik, 2, "1234567890123456.35" },
        { "1234567890123456.349", CaraBulat.Turun, 2, "1234567890123456.34" },
        { "1234567890123456.349", CaraBulat.Potong, 2, "1234567890123456.34" },
        { "-1234567890123456.345", CaraBulat.SetengahMenjauhiNol, 2, "-1234567890123456.35" },
        { "-1234567890123456.345", CaraBulat.SetengahGenap, 2, "-1234567890123456.34" },
        { "-1234567890123456.349", CaraBulat.Naik, 2, "-1234567890123456.34" },
        { "-1234567890123456.341", CaraBulat.Turun, 2, "-1234567890123456.35" },
    };

    [Theory, MemberData(nameof(Baris))]
    public void Round_HandWorked_KeepsTrailingZeros(string angka, CaraBulat cara, int desimal, string hasil) =>
        Pembulatan.From(desimal, cara).Round(decimal.Parse(angka, CultureInfo.InvariantCulture))
            .ToString(CultureInfo.InvariantCulture).Should().Be(hasil);

    [Fact]
    public void Round_ToZero_HasNoSign()
    {
        decimal.IsNegative(Pembulatan.DuaDesimal.Round(-0.004m)).Should().BeFalse();
        decimal.IsNegative(Pembulatan.DuaDesimal.Round(Rasio.From(-1, BigInteger.Pow(10, 30)))).Should().BeFalse();
    }

    [Fact]
    public void Round_AnyRatio_AgreesWithBigIntegers() =>
        Prop.ForAll(Kasus, kasus =>
        {
            var mantisa = RoundMantisa(kasus.Pecahan.Atas, kasus.Pecahan.Bawah, kasus.Desimal, kasus.Cara);
            var berhasil = Pembulatan.From(kasus.Desimal, kasus.Cara).TryRound(kasus.Pecahan.ToRasio(), out var hasil);
            if (BigInteger.Abs(mantisa) >= BigInteger.Pow(10, 28))
            {
                // 29 digits that still fit 96 bits are the subject of Round_BeyondNinetySixBits_Refused
                return !berhasil || BigInteger.Abs(mantisa) < BigInteger.Pow(2, 96);
            }

            return berhasil
                && hasil.Scale == kasus.Desimal
                && Rasio.From(hasil) == Rasio.From(mantisa, BigInteger.Pow(10, kasus.Desimal));
        }).Check(2_000);

    [Fact]
    public void Round_AnyRatio_IsIdempotentAndMonotone() =>
        Prop.ForAll(Kasus, Pecahan, (kasus, lain) =>
        {
            var cara = Pembulatan.From(kasus.Desimal, kasus.Cara);
            var (satu, dua) = (kasus.Pecahan.ToRasio(), lain.ToRasio());
            return !cara.TryRound(satu, out var a)
                || !cara.TryRound(dua, out var b)
                || (cara.Round(a) == a && (satu > dua || a <= b) && (satu < dua || a >= b));
        }).Check(500);

    [Fact]
    public void Round_MeanOfFourFractions_HalfAway()
    {
        // (11/6 + 4/9 + 5/8 + 2/9) / 4 * 100 = 225/72 / 4 * 100 = 78,125 exactly; decimals of 28 digits fall below the tie
        var rerata = (R(11, 6) + R(4, 9) + R(5, 8) + R(2, 9)) / 4 * 100;
        rerata.Should().Be(Rasio.From(78.125m));
        Pembulatan.DuaDesimal.Round(rerata).Should().Be(78.13m);
        Pembulatan.From(2, CaraBulat.SetengahGenap).Round(rerata).Should().Be(78.12m);
    }

    [Fact]
    public void Default_NoValue_RoundsToWholeHalfAway()
    {
        default(Pembulatan).Should().Be(Pembulatan.From(0));
        default(Pembulatan).Round(2.5m).Should().Be(3m);
        Pembulatan.DuaDesimal.Should().Be(Pembulatan.From(2, CaraBulat.SetengahMenjauhiNol));
        Pembulatan.DuaDesimal.WithDesimal(4).Should().Be(Pembulatan.From(4));
        Pembulatan.DuaDesimal.ToString().Should().Be("2 desimal, SetengahMenjauhiNol");
    }

    [Theory]
    [InlineData(-1, CaraBulat.Naik, "desimal")]
    [InlineData(13, CaraBulat.Naik, "desimal")]
    [InlineData(2, (CaraBulat)5, "cara")]
    [InlineData(2, (CaraBulat)(-1), "cara")]
    public void From_OutOfRange_NamesTheArgument(int desimal, CaraBulat cara, string parameter) =>
        FluentActions.Invoking(() => Pembulatan.From(desimal, cara))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void WithDesimal_OutOfRange_NamesTheArgument() =>
        FluentActions.Invoking(() => Pembulatan.DuaDesimal.WithDesimal(13))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("desimal");

    [Fact]
    public void Round_TwentyEightDigits_Fits()
    {
        var angka = Rasio.From(BigInteger.Pow(10, 28) - 1, BigInteger.Pow(10, 2));
        Pembulatan.DuaDesimal.Round(angka).Should().Be(99999999999999999999999999.99m);
    }

    [Fact]
    public void Round_ThirtyDigits_Overflows()
    {
        var angka = Rasio.From(BigInteger.Pow(10, 27), 1);
        Pembulatan.DuaDesimal.TryRound(angka, out var hasil).Should().BeFalse();
        hasil.Should().Be(0m);
        FluentActions.Invoking(() => Pembulatan.DuaDesimal.Round(angka)).Should().Throw<OverflowException>();
    }

    /// <summary>The documentation says "at most 28 digits"; 5 * 10^28 has 29 and still fits 96 bits.</summary>
    [Fact]
    public void Round_BeyondNinetySixBits_Refused()
    {
        Pembulatan.From(0).TryRound(Rasio.From(BigInteger.Pow(2, 96) - 1, 1), out _).Should().BeTrue();
        Pembulatan.From(0).TryRound(Rasio.From(BigInteger.Pow(2, 96), 1), out _).Should().BeFalse();
    }

    /// <summary>Rounds by the floor and twice the rest, written apart from the code under test.</summary>
    private static BigInteger RoundMantisa(BigInteger atas, BigInteger bawah, int desimal, CaraBulat cara)
    {
        var besar = atas * BigInteger.Pow(10, desimal);
        var lantai = BigInteger.DivRem(besar, bawah, out var sisa);
        if (sisa.Sign < 0)
        {
            (lantai, sisa) = (lantai - 1, sisa + bawah);
        }

        var keAtas = cara switch
        {
            CaraBulat.SetengahMenjauhiNol => 2 * sisa > bawah || (2 * sisa == bawah && atas.Sign > 0),
            CaraBulat.SetengahGenap => 2 * sisa > bawah || (2 * sisa == bawah && !lantai.IsEven),
            CaraBulat.Naik => !sisa.IsZero,
            CaraBulat.Turun => false,
            CaraBulat.Potong => !sisa.IsZero && atas.Sign < 0,
            _ => throw new ArgumentOutOfRangeException(nameof(cara)),
        };
        return keAtas ? lantai + 1 : lantai;
    }
}
