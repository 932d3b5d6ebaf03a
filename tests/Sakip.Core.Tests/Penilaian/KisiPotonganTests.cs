using Sakip.Berkas.Json;
using Sakip.Penilaian;

namespace Sakip.Core.Tests.Penilaian;

/// <summary>Figures of few digits are rated by integers, others by decimals: both must agree with the intervals.</summary>
public class KisiPotonganTests
{
    private static readonly decimal[] Langkah = [0m, 1m, 0.5m, 0.01m, 0.000001m, 0.0000005m, 0.00000001m];

    private static readonly Skala Akip = PaketBawaan.Get("permenpanrb-88-2021").VersiTerakhir.FindSkala("akip")!;

    private static readonly Skala Jauh = new("jauh", [
        new("rendah", new(null, false, -3_000_000_000m, true)),
        new("tengah", new(-3_000_000_000m, false, 3_000_000_000.5m, false)),
        new("tinggi", new(3_000_000_000.5m, true, null, false))]);

    private static readonly Skala Halus = new("halus", [
        new("bawah", new(null, false, 0.00000005m, true)),
        new("atas", new(0.00000005m, false, null, false))]);

    private static readonly Skala Terjauh = new("terjauh", [
        new("bawah", new(null, false, -Selang.Terjauh, true)),
        new("atas", new(Selang.Terjauh, true, null, false))]);

    [Fact]
    public void Rate_AroundEveryBound_GivesTheBandsThatContainTheNumber()
    {
        foreach (var skala in new[] { Akip, Jauh, Halus, Terjauh })
        {
            var batas = skala.Peringkat.SelectMany(p => new[] { p.Selang.Bawah, p.Selang.Atas }).OfType<decimal>();
            foreach (var angka in batas.SelectMany(GetTetangga))
            {
                skala.Rate(angka).Peringkat.Should().Equal(
                    skala.Peringkat.Where(p => p.Selang.Contains(angka)), "{0} is rated by {1}", angka, skala.Nama);
            }
        }
    }

    [Theory]
    [InlineData("91", "Sangat Tinggi")]
    [InlineData("91.000000", "Sangat Tinggi")]
    [InlineData("91.0000000", "Sangat Tinggi")]
    [InlineData("90.999999", "Tinggi")]
    [InlineData("90.9999999", "Tinggi")]
    [InlineData("50.5", "Sangat Rendah")]
    [InlineData("-0.0", "Sangat Rendah")]
    [InlineData("-79228162514264337593543950335", "Sangat Rendah")]
    [InlineData("1000000000000.000001", "Sangat Tinggi")]
    [InlineData("79228162514264337593543950335", "Sangat Tinggi")]
    public void Rate_AnyLength_FindsTheBand(string angka, string predikat) =>
        PaketBawaan.Get("permendagri-86-2017").VersiTerakhir.PeringkatCapaian!
            .Rate(Baca(angka)).ToString().Should().Be(predikat);

    [Theory]
    [InlineData(3, "bawah")]
    [InlineData(5, "bawah")]
    [InlineData(6, "atas")]
    public void Rate_BoundFinerThanIntegersAreUsedFor_WholeNumbersToo(int angka, string predikat) =>
        new Skala("halus", [new("bawah", new(null, false, 5.00000005m, true)), new("atas", new(5.00000005m, false, null, false))])
            .Rate((decimal)angka).ToString().Should().Be(predikat);

    /// <summary>13 digits are more than integers are used for; 19 digits times a million are more than they hold.</summary>
    [Theory]
    [InlineData("1000000.000001", "1000000.000001", "atas")]
    [InlineData("1000000.000001", "1000000", "bawah")]
    [InlineData("1000000.000001", "5000000000000000000", "atas")]
    [InlineData("-1000000.000001", "-1000000.000001", "atas")]
    [InlineData("-1000000.000001", "-5000000000000000000", "bawah")]
    public void Rate_BoundLongerThanIntegersAreUsedFor_LongFiguresToo(string batas, string angka, string predikat) =>
        new Skala("panjang", [new("bawah", new(null, false, Baca(batas), false)), new("atas", new(Baca(batas), true, null, false))])
            .Rate(Baca(angka)).ToString().Should().Be(predikat);

    private static decimal Baca(string angka) => decimal.Parse(angka, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A bound and its neighbours, each written with fewer and with more decimals than integers are used for.</summary>
    private static IEnumerable<decimal> GetTetangga(decimal batas) =>
        from langkah in Langkah
        from angka in (decimal[])[batas - langkah, batas + langkah]
        from panjang in (decimal[])[angka, angka + 0.000000000m]
        select panjang;
}
