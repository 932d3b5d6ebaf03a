using FsCheck.Fluent;
using Sakip.Nilai;
using static Sakip.Core.Tests.Nilai.PembangkitNilai;

namespace Sakip.Core.Tests.Nilai;

public class PersenTests
{
    public static TheoryData<decimal, decimal, decimal> Bagian => new()
    {
        // bagian, keseluruhan, poin: worked by hand
        { 72m, 80m, 90m },
        { 96m, 80m, 120m },
        { -4m, 80m, -5m },
        { 0m, 80m, 0m },
        { 31_980_057_066m, 31_980_057_066m, 100m },
    };

    [Theory, MemberData(nameof(Bagian))]
    public void FromBagian_NonZeroWhole_GivesExactPoints(decimal bagian, decimal keseluruhan, decimal poin) =>
        Persen.FromBagian(bagian, keseluruhan).Poin.Should().Be(Rasio.From(poin));

    [Fact]
    public void FromBagian_SerapanKotaBanjar_RoundsAsPrinted() => // 31.980.057.066 of 33.971.511.599 is printed 94,14
        Pembulatan.DuaDesimal.Round(Persen.FromBagian(31_980_057_066m, 33_971_511_599.00m).Poin).Should().Be(94.14m);

    [Fact]
    public void FromBagian_ZeroWhole_NamesTheArgument() =>
        FluentActions.Invoking(() => Persen.FromBagian(1m, 0m))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("keseluruhan");

    [Fact]
    public void FromBagian_AnyScale_IsInvariant() =>
        Prop.ForAll(Pecahan, Pecahan, Pecahan, (a, b, k) =>
            b.Atas.IsZero || k.Atas.IsZero
            || Persen.FromBagian(a.ToRasio() * k.ToRasio(), b.ToRasio() * k.ToRasio()) == Persen.FromBagian(a.ToRasio(), b.ToRasio()))
            .Check();

    [Fact]
    public void Equality_SamePoints_IsByValue()
    {
        Persen.FromPoin(R(175, 2)).Should().Be(Persen.FromPoin(87.50m));
        Persen.FromPoin(R(175, 2)).GetHashCode().Should().Be(Persen.FromPoin(87.50m).GetHashCode());
        default(Persen).Should().Be(Persen.FromPoin(0));
        Persen.Nol.Should().Be(default(Persen));
        (Persen.FromPoin(87.5m) < Persen.FromPoin(88)).Should().BeTrue();
        (Persen.FromPoin(87.5m) >= Persen.FromPoin(R(175, 2))).Should().BeTrue();
        (Persen.FromPoin(-5) > Persen.Nol).Should().BeFalse();
        (Persen.FromPoin(-5) <= Persen.Nol).Should().BeTrue();
        (Persen.FromPoin(87.5m) <= Persen.FromPoin(R(175, 2))).Should().BeTrue();
        (Persen.FromPoin(87.5m) < Persen.FromPoin(R(175, 2))).Should().BeFalse();
        (Persen.FromPoin(87.5m) > Persen.FromPoin(R(175, 2))).Should().BeFalse();
    }

    [Fact]
    public void CompareTo_AnotherType_NamesTheArgument()
    {
        Persen.Nol.CompareTo(null).Should().Be(1);
        FluentActions.Invoking(() => Persen.Nol.CompareTo(0m)).Should().Throw<ArgumentException>().WithParameterName("obj");
    }

    [Fact]
    public void ToDecimal_FiniteOrNot_ValueOrRemedy()
    {
        Persen.FromPoin(R(175, 2)).ToDecimal().Should().Be(87.5m);
        FluentActions.Invoking(() => Persen.FromPoin(R(11, 6)).ToDecimal())
            .Should().Throw<InvalidOperationException>().WithMessage("*11/6*round*");
    }

    [Fact]
    public void ToString_AnyPoints_IndonesianFigures()
    {
        Persen.FromPoin(104.86m).ToString().Should().Be("104,86");
        Persen.FromPoin(R(11, 6)).ToString().Should().Be("11/6");
        Persen.FromPoin(-1250.5m).ToString().Should().Be("-1.250,5");
    }
}
