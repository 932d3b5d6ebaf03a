using Sakip.Penilaian;
using static Sakip.Core.Tests.Contoh;

namespace Sakip.Core.Tests.Penilaian;

public class HasilPeringkatTests
{
    public static TheoryData<string, bool> Sebutan => new()
    {
        // what a cell of the LKjIP of Paser may hold for 100 %, and whether it says Berhasil
        { "Berhasil", true },
        { "BERHASIL", true },
        { "hijau", true }, // the code of the band
        { "B\u0435rh\u0430sil", true }, // e and a in Cyrillic
        { "Cukup Berhasil", false },
        { "Biru", false },
        { "", false },
    };

    [Theory, MemberData(nameof(Sebutan))]
    public void IsSebutan_PredikatOrCode_InAnyCase(string teks, bool hasil) => SkalaPaser().Rate(100m).IsSebutan(teks).Should().Be(hasil);

    [Fact]
    public void IsSebutan_TwoBands_EitherOne()
    {
        var ganda = SkalaKotaBanjar().Rate(74m);
        ganda.IsSebutan("Tinggi").Should().BeTrue();
        ganda.IsSebutan("Sedang").Should().BeTrue();
        ganda.IsSebutan("Rendah").Should().BeFalse();
        HasilPeringkat.Tiada.IsSebutan("-").Should().BeFalse();
        FluentActions.Invoking(() => HasilPeringkat.Tiada.IsSebutan(null!)).Should().Throw<ArgumentNullException>().WithParameterName("teks");
    }

    [Fact]
    public void Rate_OverlappingBands_TheHigherFirst()
    {
        // An open bottom is lowest, an open top highest; each pair is given lowest first.
        new Skala("x", [Pita("A", null, false, 70, true), Pita("B", 50, true, 60, true)]).Rate(55m).ToString().Should().Be("B / A");
        new Skala("x", [Pita("A", null, false, 60, true), Pita("B", null, false, 70, true)]).Rate(55m).ToString().Should().Be("B / A");
        new Skala("x", [Pita("A", 50, true, 70, true), Pita("B", 50, true, null, false)]).Rate(55m).ToString().Should().Be("B / A");
    }

    [Fact]
    public void Equality_TwoBands_SameBandsInOrder()
    {
        var (a, b, c) = (Pita("A", 0, true, 100, true), Pita("B", 0, true, 50, true), Pita("C", 60, true, 100, true));
        var skala = new Skala("x", [a, b, c]);
        skala.Rate(10m).Should().NotBe(skala.Rate(70m)); // A and B, A and C
        skala.Rate(10m).Equals(null).Should().BeFalse();
        skala.Rate(10m).GetHashCode().Should().Be(new Skala("y", [b, a]).Rate(10m).GetHashCode());
        skala.Rate(10m).GetHashCode().Should().NotBe(skala.Rate(70m).GetHashCode());
    }

    [Fact]
    public void ToString_Band_WithItsInterval() => Pita("Tinggi", 76, true, 90, true).ToString().Should().Be("Tinggi (minimal 76 maksimal 90)");
}
