using System.Globalization;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

public class AngkaIndonesiaTests
{
    public static TheoryData<string, int, string, string> Tetap => new()
    {
        // number, decimals, grouped, not grouped
        { "33971511599", 2, "33.971.511.599,00", "33971511599,00" },
        { "1464.5", 2, "1.464,50", "1464,50" },
        { "999", 0, "999", "999" },
        { "1000", 0, "1.000", "1000" },
        { "-209616800", 0, "-209.616.800", "-209616800" },
        { "-0.00", 2, "0,00", "0,00" },
        { "0.5", 1, "0,5", "0,5" },
        { "9999999999999999999999999999", 0, "9.999.999.999.999.999.999.999.999.999", "9999999999999999999999999999" },
        { "0.0000000000000000000000000001", 28, "0,0000000000000000000000000001", "0,0000000000000000000000000001" },
    };

    [Theory, MemberData(nameof(Tetap))]
    public void Format_FixedDecimals_AsOfficialsWrite(string angka, int desimal, string berkelompok, string polos)
    {
        var isi = decimal.Parse(angka, CultureInfo.InvariantCulture);
        AngkaIndonesia.Format(isi, desimal).Should().Be(berkelompok);
        AngkaIndonesia.FormatTanpaRibuan(isi, desimal).Should().Be(polos);
    }

    [Theory]
    [InlineData("1250.50", "1.250,5")]
    [InlineData("100.00", "100")]
    [InlineData("-0.10", "-0,1")]
    [InlineData("0.000", "0")]
    public void Format_NoDecimalsGiven_DropsTrailingZeros(string angka, string teks) =>
        AngkaIndonesia.Format(decimal.Parse(angka, CultureInfo.InvariantCulture)).Should().Be(teks);

    [Theory]
    [InlineData("1.25", 1)]
    [InlineData("1", -1)]
    public void Format_TooFewDecimals_NamesTheArgument(string angka, int desimal)
    {
        var isi = decimal.Parse(angka, CultureInfo.InvariantCulture);
        FluentActions.Invoking(() => AngkaIndonesia.Format(isi, desimal))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(desimal));
        FluentActions.Invoking(() => AngkaIndonesia.FormatTanpaRibuan(isi, desimal))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(desimal));
    }

    [Fact]
    public void Format_TrailingZeroBeyond_IsNoDecimal() => AngkaIndonesia.Format(1.500m, 1).Should().Be("1,5");
}
