using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

public class RupiahTests
{
    private static readonly Gen<Rupiah> Uang =
        from bulat in Gen.Choose(int.MinValue + 1, int.MaxValue)
        from sisa in Gen.Choose(0, 9999)
        select Rupiah.From((bulat * 10_000m) + (sisa / 10_000m));

    public static TheoryData<decimal, string> Teks => new()
    {
        { 33_971_511_599.00m, "Rp 33.971.511.599,00" },
        { -209_616_800m, "-Rp 209.616.800,00" },
        { 0m, "Rp 0,00" },
        { 0.5m, "Rp 0,50" },
        { 1.2345m, "Rp 1,2345" },
        { 1.2340m, "Rp 1,234" },
        { -0.001m, "-Rp 0,001" },
        { 1_000_000_000_000_000_000m, "Rp 1.000.000.000.000.000.000,00" },
    };

    public static TheoryData<decimal> TerlaluJauh => new()
    {
        1_000_000_000_000_000_000.0001m, -1_000_000_000_000_000_000.0001m, 0.00001m, decimal.MaxValue, decimal.MinValue,
    };

    [Theory, MemberData(nameof(Teks))]
    public void ToString_AnyAmount_IndonesianFigures(decimal jumlah, string teks) => Rupiah.From(jumlah).ToString().Should().Be(teks);

    [Theory, MemberData(nameof(TerlaluJauh))]
    public void From_BeyondBounds_NamesTheArgument(decimal jumlah) =>
        FluentActions.Invoking(() => Rupiah.From(jumlah))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(jumlah));

    [Fact]
    public void From_AtTheBounds_IsLegal()
    {
        Rupiah.From(Rupiah.Terbesar).Jumlah.Should().Be(1_000_000_000_000_000_000m);
        Rupiah.From(-Rupiah.Terbesar).Jumlah.Should().Be(-1_000_000_000_000_000_000m);
        Rupiah.From(0.0001m).Jumlah.Should().Be(0.0001m);
        Rupiah.From(1.00000m).Should().Be(Rupiah.From(1m)); // a zero is no decimal
    }

    [Fact]
    public void Add_BeyondBounds_Throws()
    {
        FluentActions.Invoking(() => Rupiah.From(Rupiah.Terbesar) + Rupiah.From(0.0001m)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Rupiah.From(-Rupiah.Terbesar) - Rupiah.From(0.0001m)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void FromJuta_Amount_IsMillions()
    {
        Rupiah.FromJuta(9_272.183892m).Should().Be(Rupiah.From(9_272_183_892m));
        FluentActions.Invoking(() => Rupiah.FromJuta(0.00000000001m)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void FromJuta_AtTheBounds_IsLegal() // 10^12 millions are 10^18
    {
        Rupiah.FromJuta(1_000_000_000_000m).Jumlah.Should().Be(Rupiah.Terbesar);
        Rupiah.FromJuta(-1_000_000_000_000m).Jumlah.Should().Be(-Rupiah.Terbesar);
    }

    /// <summary>The product must not overflow decimal before the check.</summary>
    [Theory]
    [InlineData("1000000000000.0000000001")]
    [InlineData("-1000000000000.0000000001")]
    [InlineData("79228162514264337593543950335")]
    public void FromJuta_BeyondBounds_NamesTheArgument(string juta) =>
        FluentActions.Invoking(() => Rupiah.FromJuta(decimal.Parse(juta, CultureInfo.InvariantCulture)))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(juta));

    [Fact]
    public void Sum_ProgramsOfBanjarbaruSelatan_IsExact() => // 9.272.183.892 + 2.290.756.000 by hand
        Rupiah.Sum([Rupiah.From(9_272_183_892m), Rupiah.From(2_290_756_000m)]).Jumlah.Should().Be(11_562_939_892m);

    [Fact]
    public void Sum_None_IsZero()
    {
        Rupiah.Sum([]).Should().Be(Rupiah.Nol);
        default(Rupiah).Should().Be(Rupiah.Nol);
        FluentActions.Invoking(() => Rupiah.Sum(null!)).Should().Throw<ArgumentNullException>().WithParameterName("bagian");
    }

    [Fact]
    public void Sum_AnyOrder_IsTheSame() =>
        Prop.ForAll(Arb.From(Gen.ListOf(Uang)), daftar =>
            Rupiah.Sum(daftar) == Rupiah.Sum(Enumerable.Reverse(daftar))
            && Rupiah.Sum(daftar).Jumlah == daftar.Sum(u => u.Jumlah)
            && Rupiah.Sum(daftar) == Rupiah.Sum(daftar.Take(daftar.Count / 2)) + Rupiah.Sum(daftar.Skip(daftar.Count / 2)))
            .Check();

    /// <summary>Only a sum beyond 10^18 is refused; a part of the sum that goes beyond on the way is not the sum.</summary>
    [Fact]
    public void Sum_BeyondOnTheWayOnly_DoesNotDependOnOrder()
    {
        Rupiah[] bagian = [Rupiah.From(Rupiah.Terbesar), Rupiah.From(-5m), Rupiah.From(3m)];
        Rupiah.Sum(bagian).Jumlah.Should().Be(999_999_999_999_999_998m);
        Rupiah.Sum([bagian[0], bagian[2], bagian[1]]).Jumlah.Should().Be(999_999_999_999_999_998m);
    }

    [Fact]
    public void AddThenSubtract_AnyTwo_GivesTheFirstBack() =>
        Prop.ForAll(Arb.From(Uang), Arb.From(Uang), (a, b) => a + b - b == a && a - b == -(b - a) && (a < b) == (b > a) && (a <= b) == (b >= a))
            .Check();

    [Fact]
    public void Equality_OtherDecimals_IsByAmount()
    {
        Rupiah.From(1.50m).Should().Be(Rupiah.From(1.5m));
        Rupiah.From(1.50m).GetHashCode().Should().Be(Rupiah.From(1.5m).GetHashCode());
        Rupiah.Nol.CompareTo(null).Should().Be(1);
        FluentActions.Invoking(() => Rupiah.Nol.CompareTo(0m)).Should().Throw<ArgumentException>().WithParameterName("obj");
    }

    [Theory]
    [InlineData(1, 2, true, true, false, false)]
    [InlineData(2, 2, false, true, false, true)]
    [InlineData(2, 1, false, false, true, true)]
    public void Order_TwoAmounts_IsByAmount(int kiri, int kanan, bool kurang, bool kurangSama, bool lebih, bool lebihSama)
    {
        var (a, b) = (Rupiah.From(kiri), Rupiah.From(kanan));
        (a < b, a <= b, a > b, a >= b).Should().Be((kurang, kurangSama, lebih, lebihSama));
    }
}
