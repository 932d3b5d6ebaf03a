using System.Numerics;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

/// <summary>Conversion between decimals and ratios at the edges of the words a decimal is made of.</summary>
public class RasioDesimalTests
{
    public static TheoryData<decimal, string, string> Desimal => new()
    {
        // angka, pembilang, penyebut
        { 2147483647m, "2147483647", "1" },
        { 2147483648m, "2147483648", "1" }, // the lowest word looks negative: used to throw OverflowException
        { 33971511599m, "33971511599", "1" }, // a realisasi in rupiah, same fault
        { -3000000000.5m, "-6000000001", "2" },
        { 9223372036854775807m, "9223372036854775807", "1" },
        { -9223372036854775808m, "-9223372036854775808", "1" },
        { 18446744073709551615m, "18446744073709551615", "1" },
        { decimal.MaxValue, "79228162514264337593543950335", "1" },
        { decimal.MinValue, "-79228162514264337593543950335", "1" },
        { 0.0000000000000000000000000001m, "1", "10000000000000000000000000000" },
    };

    [Theory, MemberData(nameof(Desimal))]
    public void From_Decimal_KeepsEveryDigit(decimal angka, string pembilang, string penyebut)
    {
        var rasio = Rasio.From(angka);
        rasio.Pembilang.Should().Be(BigInteger.Parse(pembilang, System.Globalization.CultureInfo.InvariantCulture));
        rasio.Penyebut.Should().Be(BigInteger.Parse(penyebut, System.Globalization.CultureInfo.InvariantCulture));
        rasio.TryToDecimal(out var kembali).Should().BeTrue();
        kembali.Should().Be(angka);
    }

    public static TheoryData<decimal, long, int> Pendek => new()
    {
        // angka, mantisa, skala
        { 0m, 0, 0 },
        { -2.50m, -250, 2 },
        { 4294967296m, 4_294_967_296, 0 }, // 2^32: one bit of the middle word
        { 0.0000000000000000001m, 1, 19 },
        { 9223372036854775807m, long.MaxValue, 0 },
    };

    public static TheoryData<decimal, int> Panjang => new()
    {
        // angka, skala
        { 9223372036854775808m, 0 }, // 2^63
        { 18446744073709551616m, 0 }, // 2^64
        { 792281625142643375935439503.35m, 2 },
    };

    [Theory, MemberData(nameof(Pendek))]
    public void TrySplit_DigitsThatFit_GivesThem(decimal angka, long mantisa, int skala)
    {
        Rasio.TrySplit(angka, out var terbaca, out var terbacaSkala).Should().BeTrue();
        terbaca.Should().Be(mantisa);
        terbacaSkala.Should().Be(skala);
    }

    [Theory, MemberData(nameof(Panjang))]
    public void TrySplit_LongerDigits_StillGivesTheScale(decimal angka, int skala)
    {
        Rasio.TrySplit(angka, out _, out var terbaca).Should().BeFalse();
        terbaca.Should().Be(skala);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(10, 1)]
    [InlineData(1_000, 3)]
    [InlineData(1_000_000_000_000_000_000, 18)]
    public void TryGetSkala_PowerOfTen_GivesTheExponent(long angka, int skala)
    {
        PangkatSepuluh.TryGetSkala(angka, out var terbaca).Should().BeTrue();
        terbaca.Should().Be(skala);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(1_001)]
    [InlineData(1_000_000_000_000_000_001)]
    [InlineData(long.MaxValue)]
    public void TryGetSkala_AnyOther_SaysSo(long angka) => PangkatSepuluh.TryGetSkala(angka, out _).Should().BeFalse();
}
