using System.Globalization;
using System.Numerics;
using FsCheck.Fluent;
using Sakip.Nilai;
using static Sakip.Core.Tests.Nilai.PembangkitNilai;

namespace Sakip.Core.Tests.Nilai;

public class RasioTests
{
    public static TheoryData<string, string, string> Desimal => new()
    {
        // decimal, numerator and denominator in lowest terms: worked by hand
        { "0", "0", "1" },
        { "0.00", "0", "1" },
        { "2.50", "5", "2" },
        { "-0.125", "-1", "8" },
        { "3000000000", "3000000000", "1" }, // bit 31 of the low word is set
        { "2147483648", "2147483648", "1" },
        { "-4294967295", "-4294967295", "1" },
        { "33971511599.00", "33971511599", "1" },
        { "9223372036854775807", "9223372036854775807", "1" },
        { "9223372036854775808", "9223372036854775808", "1" },
        { "79228162514264337593543950335", "79228162514264337593543950335", "1" },
        { "-79228162514264337593543950335", "-79228162514264337593543950335", "1" },
        { "0.0000000000000000000000000001", "1", "10000000000000000000000000000" },
        { "7.9228162514264337593543950335", "15845632502852867518708790067", "2000000000000000000000000000" },
        { "0.1234567890123456789", "1234567890123456789", "10000000000000000000" }, // scale 19: beyond a long power of ten
    };

    public static TheoryData<string, string, bool, string> KeDesimal => new()
    {
        // numerator, denominator, whether finite within 28 digits, the decimal
        { "1", "3", false, "0" },
        { "3", "6", true, "0.5" },
        { "-7", "8", true, "-0.875" },
        { "1", "268435456", true, "0.0000000037252902984619140625" }, // 2^28 has 28 decimals
        { "1", "536870912", false, "0" }, // 2^29 has 29
        { "1", "37252902984619140625", true, "0.0000000000000000000268435456" }, // 5^28
        { "1", "186264514923095703125", false, "0" }, // 5^29
        { "79228162514264337593543950336", "1", false, "0" }, // 2^96
        { "158456325028528675187087900670", "2", true, "79228162514264337593543950335" },
        { "22", "7", false, "0" },
        { "700000000000000000000000", "7", true, "100000000000000000000000" },
    };

    [Theory, MemberData(nameof(Desimal))]
    public void From_Decimal_IsExactInLowestTerms(string angka, string pembilang, string penyebut)
    {
        var rasio = Rasio.From(decimal.Parse(angka, CultureInfo.InvariantCulture));
        rasio.Pembilang.ToString(CultureInfo.InvariantCulture).Should().Be(pembilang);
        rasio.Penyebut.ToString(CultureInfo.InvariantCulture).Should().Be(penyebut);
    }

    [Fact]
    public void From_AnyDecimal_AgreesWithItsText() =>
        Prop.ForAll(PembangkitNilai.Desimal, angka =>
        {
            var teks = angka.ToString(CultureInfo.InvariantCulture);
            var mantisa = BigInteger.Parse(teks.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
            var rasio = Rasio.From(angka);
            return rasio.Pembilang * BigInteger.Pow(10, angka.Scale) == mantisa * rasio.Penyebut;
        }).Check();

    [Fact]
    public void From_PlainIntegers_NeedNoCast()
    {
        var (bagian, panjang) = (90, 9_000_000_000L);

        Rasio.From(90, 1).Should().Be(Rasio.From(90m));
        Rasio.From(bagian, -9).Should().Be(Rasio.From(-10m));
        Rasio.From(panjang, bagian).Should().Be(Rasio.From(100_000_000m));
        Rasio.From(4.5m, 9).Should().Be(Rasio.From(0.5m));
        Rasio.From(long.MinValue, -1).Pembilang.Should().Be(-(BigInteger)long.MinValue);
        FluentActions.Invoking(() => Rasio.From(1, 0)).Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void TryToDecimal_AnyDecimal_GivesItBack() =>
        Prop.ForAll(PembangkitNilai.Desimal, angka => Rasio.From(angka).TryToDecimal(out var kembali) && kembali == angka)
            .Check();

    [Theory, MemberData(nameof(KeDesimal))]
    public void TryToDecimal_FiniteOrNot_SaysSo(string pembilang, string penyebut, bool berhasil, string angka)
    {
        Parse(pembilang, penyebut).TryToDecimal(out var hasil).Should().Be(berhasil);
        hasil.Should().Be(decimal.Parse(angka, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Arithmetic_AnyTwo_AgreesWithBigIntegers() =>
        Prop.ForAll(Pecahan, Pecahan, (a, b) =>
            Is(a.ToRasio() + b.ToRasio(), (a.Atas * b.Bawah) + (b.Atas * a.Bawah), a.Bawah * b.Bawah)
            && Is(a.ToRasio() - b.ToRasio(), (a.Atas * b.Bawah) - (b.Atas * a.Bawah), a.Bawah * b.Bawah)
            && Is(a.ToRasio() * b.ToRasio(), a.Atas * b.Atas, a.Bawah * b.Bawah)
            && Is(-a.ToRasio(), -a.Atas, a.Bawah)
            && Is(Rasio.Abs(a.ToRasio()), BigInteger.Abs(a.Atas), a.Bawah)
            && (b.Atas.IsZero || Is(a.ToRasio() / b.ToRasio(), a.Atas * b.Bawah, a.Bawah * b.Atas)))
            .Check(500);

    [Fact]
    public void ArithmeticAndOrder_PartsAtTheEdgesOf64Bits_AgreeWithBigIntegers()
    {
        // Two powers of two that make 2^63, the root of 2^63 rounded down and up, what makes 2^64 + 2^63 + 2^32 with 2^32, and the greatest parts.
        BigInteger[] bawah = [1, 2, 1L << 31, 1L << 32, 3_037_000_499, 3_037_000_500, (3L << 31) + 1, 1L << 62, long.MaxValue - 1, long.MaxValue];
        BigInteger[] atas = [0, .. bawah, .. bawah.Select(b => -b)];
        var semua = (from a in atas from b in bawah select (Atas: a, Bawah: b, Rasio: Rasio.From(a, b))).ToArray();
        var salah = from kiri in semua
                    from kanan in semua
                    let silang = (kiri.Atas * kanan.Bawah, kanan.Atas * kiri.Bawah)
                    let bawahSama = kiri.Bawah * kanan.Bawah
                    where !Is(-(kiri.Rasio + kanan.Rasio), -silang.Item1 - silang.Item2, bawahSama)
                        || !Is(-(kiri.Rasio * kanan.Rasio), -kiri.Atas * kanan.Atas, bawahSama)
                        || (!kanan.Atas.IsZero && !Is(kiri.Rasio / kanan.Rasio, silang.Item1, silang.Item2))
                        || Math.Sign(kiri.Rasio.CompareTo(kanan.Rasio)) != Math.Sign(silang.Item1.CompareTo(silang.Item2))
                    select (kiri.Rasio, kanan.Rasio);
        salah.Should().BeEmpty();
    }

    public static TheoryData<string, string, string, string, int> Urutan => new()
    {
        // numerator, denominator, the other's, and the sign of the comparison
        { "1", "2", "2", "3", -1 },
        { "2", "3", "1", "2", 1 },
        { "3", "2", "6", "4", 0 },
        { "10000000000000000000", "1", "20000000000000000000", "1", -1 }, // 10^19 is longer than 64 bits
        { "-10000000000000000000", "1", "-20000000000000000000", "1", 1 },
        { "10000000000000000000", "3", "10000000000000000000", "3", 0 },
        { "10000000000000000000", "1", "1", "2", 1 },
        { "1", "10000000000000000001", "0", "1", 1 },
    };

    [Theory, MemberData(nameof(Urutan))]
    public void Order_HandWorked_EveryOperatorAgrees(string atasKiri, string bawahKiri, string atasKanan, string bawahKanan, int banding)
    {
        var (kiri, kanan) = (Parse(atasKiri, bawahKiri), Parse(atasKanan, bawahKanan));
        Math.Sign(kiri.CompareTo(kanan)).Should().Be(banding);
        (kiri < kanan, kiri <= kanan, kiri > kanan, kiri >= kanan).Should().Be((banding < 0, banding <= 0, banding > 0, banding >= 0));
        (kiri == kanan, kiri != kanan).Should().Be((banding == 0, banding != 0));
    }

    public static TheoryData<string, string, bool> Panjang => new()
    {
        // numerator, denominator, whether both fit 64 bits (2^63 - 1 at most, of either sign) in lowest terms
        { "9223372036854775807", "9223372036854775807", true },
        { "9223372036854775807", "2", true },
        { "-9223372036854775807", "1", true },
        { "9223372036854775808", "1", false },
        { "-9223372036854775808", "1", false },
        { "1", "9223372036854775808", false },
        { "9223372036854775808", "2", true }, // 2^62
        { "2", "9223372036854775808", true },
        { "18446744073709551616", "9223372036854775808", true }, // 2
    };

    /// <summary>"Ratios whose parts fit 64 bits cost no allocation" is the promise of <see cref="Rasio"/>.</summary>
    [Theory, MemberData(nameof(Panjang))]
    public void From_PartsThatFit_AreHeldInSixtyFourBits(string pembilang, string penyebut, bool muat) =>
        Parse(pembilang, penyebut).TryGetKecil(out _, out _).Should().Be(muat);

    [Fact]
    public void Order_AnyTwo_AgreesWithCrossProducts() =>
        Prop.ForAll(Pecahan, Pecahan, (a, b) =>
        {
            var (kiri, kanan, banding) = (a.ToRasio(), b.ToRasio(), (a.Atas * b.Bawah).CompareTo(b.Atas * a.Bawah));
            return Math.Sign(kiri.CompareTo(kanan)) == Math.Sign(banding)
                && (kiri < kanan) == banding < 0
                && (kiri <= kanan) == banding <= 0
                && (kiri > kanan) == banding > 0
                && (kiri >= kanan) == banding >= 0
                && (kiri == kanan) == (banding == 0)
                && (kiri != kanan) == (banding != 0)
                && kiri.Tanda == a.Atas.Sign;
        }).Check(500);

    [Fact]
    public void Equality_AnyExpansion_SameValueAndHash() =>
        Prop.ForAll(Pecahan, Arb.From(BulatPositif), (a, faktor) =>
        {
            var besar = Rasio.From(a.Atas * faktor, a.Bawah * faktor);
            return besar == a.ToRasio() && besar.GetHashCode() == a.ToRasio().GetHashCode() && besar.ToString() == a.ToRasio().ToString();
        }).Check(300);

    [Fact]
    public void DivideThenMultiply_AnyTwo_GivesTheFirstBack() =>
        Prop.ForAll(Pecahan, Pecahan, (a, b) => b.Atas.IsZero || a.ToRasio() / b.ToRasio() * b.ToRasio() == a.ToRasio())
            .Check(300);

    [Fact]
    public void Equals_ThreeHalvesAndSixQuarters_AreEqual()
    {
        R(3, 2).Should().Be(R(6, 4));
        R(3, 2).GetHashCode().Should().Be(R(6, 4).GetHashCode());
        R(3, 2).Should().Be(Rasio.From(1.50m));
        R(-3, 2).Should().Be(R(3, -2));
        R(3, 2).CompareTo(R(6, 4)).Should().Be(0);
        R(3, 2).Equals((object)R(6, 4)).Should().BeTrue();
        R(3, 2).Equals((object)"3/2").Should().BeFalse();
    }

    [Fact]
    public void Default_NoValue_IsZeroOverOne()
    {
        Rasio nol = default;
        nol.Should().Be(Rasio.Nol);
        nol.Penyebut.Should().Be(BigInteger.One);
        nol.Tanda.Should().Be(0);
        nol.ToString().Should().Be("0");
        (nol + R(1, 3)).Should().Be(R(1, 3));
        nol.GetHashCode().Should().Be(Rasio.From(0.000m).GetHashCode());
        nol.TryToDecimal(out var angka).Should().BeTrue();
        angka.Should().Be(0m);
    }

    [Fact]
    public void Sum_LikeAndUnlikeDenominators_IsExact()
    {
        Rasio.Sum([]).Should().Be(Rasio.Nol);
        Rasio.Sum([R(2, 7)]).Should().Be(R(2, 7));
        Rasio.Sum([R(1, 2), R(1, 3), R(1, 2)]).Should().Be(R(4, 3));
        Rasio.Sum([R(11, 6), R(4, 9), R(5, 8), R(2, 9)]).Should().Be(R(225, 72)); // four sasaran of a report, by hand
        Rasio.Sum([R(1, 2), R(1, 3), R(1, 5)]).Should().Be(R(31, 30)); // the odd one left over counts too
        FluentActions.Invoking(() => Rasio.Sum(null!)).Should().Throw<ArgumentNullException>().WithParameterName("bagian");
    }

    [Fact]
    public void Sum_AnyList_IsTheChainOfAdditions() =>
        Prop.ForAll(Arb.From(Gen.ListOf(Pecahan.Generator)), daftar =>
            Rasio.Sum(daftar.Select(p => p.ToRasio())) == daftar.Aggregate(Rasio.Nol, (jumlah, p) => jumlah + p.ToRasio()))
            .Check();

    [Fact]
    public void Divide_ByZero_Throws()
    {
        FluentActions.Invoking(() => Rasio.From(BigInteger.One, BigInteger.Zero)).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Rasio.From(1m, 0.00m)).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => R(1, 3) / Rasio.Nol).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => Rasio.From(BigInteger.Pow(10, 40), 3) / 0).Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void CompareTo_AnotherType_NamesTheArgument()
    {
        R(1, 2).CompareTo(null).Should().Be(1);
        FluentActions.Invoking(() => R(1, 2).CompareTo("1/2")).Should().Throw<ArgumentException>().WithParameterName("obj");
    }

    [Theory]
    [InlineData(22, 12, "11/6")]
    [InlineData(180, 2, "90")]
    [InlineData(1, -2, "-1/2")]
    [InlineData(0, 7, "0")]
    public void ToString_AnyRatio_IsInLowestTerms(int atas, int bawah, string teks) => R(atas, bawah).ToString().Should().Be(teks);

    private static Rasio Parse(string pembilang, string penyebut) =>
        Rasio.From(BigInteger.Parse(pembilang, CultureInfo.InvariantCulture), BigInteger.Parse(penyebut, CultureInfo.InvariantCulture));

    private static bool Is(Rasio rasio, BigInteger atas, BigInteger bawah) =>
        rasio.Pembilang * bawah == atas * rasio.Penyebut
        && rasio.Penyebut.Sign > 0
        && BigInteger.GreatestCommonDivisor(rasio.Pembilang, rasio.Penyebut).IsOne;
}
