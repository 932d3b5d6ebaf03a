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
}
