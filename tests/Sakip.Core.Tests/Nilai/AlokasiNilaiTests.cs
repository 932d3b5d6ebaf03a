using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

/// <summary>The shorter ways for what is common: their results are those of the longer ways, so only their memory shows that they are taken.</summary>
public class AlokasiNilaiTests
{
    public static TheoryData<decimal, decimal> Sejenis => new()
    {
        { 33_971_511_599.00m, 31_882_415_017.50m },
        { 92_233_720_368_547_758.07m, 92_233_720_368_547_758.06m }, // equal denominators cancel
        { 1.000_000_000_000_000_001m, 0.999_999_999_999_999_999m }, // 18 decimals
        { 4_611_686_018_427_387_904m, 0m }, // 2^62
        { 4_611_686_018_427_387_904m, -1m },
    };

    [Theory, MemberData(nameof(Sejenis))]
    public void Rasio_PartsThatFit_AllocateNothing(decimal kiri, decimal kanan)
    {
        Alokasi.Measure(() => Rasio.From(kiri)).Should().Be(0);
        var (a, b) = (Rasio.From(kiri), Rasio.From(kanan));
        Alokasi.Measure(() => a - b).Should().Be(0);
        Alokasi.Measure(() => b.Tanda == 0 ? b : a / b).Should().Be(0);
    }

    /// <summary>Digits with one separator at most and perhaps a percent sign cost the result and nothing else.</summary>
    [Theory]
    [InlineData("6")]
    [InlineData("97,68")]
    [InlineData("82.84")]
    [InlineData("84%")]
    [InlineData("97,68%")]
    [InlineData("123456789012345678")] // 18 digits
    public void Read_PlainFigure_AllocatesTheResultOnly(string teks) =>
        Alokasi.Measure(() => NilaiKinerja.Read(teks)).Should().Be(Alokasi.Measure(() => new BacaanNilai.Terbaca(NilaiKinerja.FromPendek(1m, false))));

    /// <summary>Digits and separators alone are read without patterns, which cost more than all the rest.</summary>
    [Theory]
    [InlineData("12.345.678")]
    [InlineData("33.971.511.599,00")]
    [InlineData("1234567890123456789")] // 19 digits
    public void Read_DigitsAndSeparators_AllocateLessThanHalfOfThePatterns(string teks) =>
        (2 * Alokasi.Measure(() => NilaiKinerja.Read(teks))).Should().BeLessThan(Alokasi.Measure(() => NilaiKinerja.Read(teks + "%")));

    [Theory]
    [InlineData("B")]
    [InlineData("Tuntas Utama")]
    [InlineData("!~ ~!")] // both ends of what is printable
    public void Fold_NothingToFold_GivesTheTextItself(string teks)
    {
        HurufMirip.Fold(teks, out var dilipat).Should().BeSameAs(teks);
        dilipat.Should().BeFalse();
    }
}
