using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Penilaian;

namespace Sakip.Core.Tests.Penilaian;

/// <summary>Random scales, most of them faulty: bands that overlap, leave gaps, are reversed, single points or open.</summary>
internal static class SkalaAcak
{
    /// <summary>The ends of bands lie within this distance of zero.</summary>
    public const int Terjauh = 2;

    /// <summary>Gets bands whose ends have at most three decimals.</summary>
    public static Arbitrary<Peringkat[]> Peringkat { get; } = (
        from jumlah in Gen.Choose(1, 5)
        from selang in Selang.ArrayOf(jumlah)
        select selang.Select((s, i) => new Peringkat($"P{i}", s)).ToArray()).ToArbitrary();

    /// <summary>Gets scales with every policy.</summary>
    public static Arbitrary<Skala> Skala { get; } = (
        from peringkat in Peringkat.Generator
        from celah in Gen.Elements(Enum.GetValues<KebijakanCelah>())
        from puncak in Gen.Elements(KebijakanCelah.TanpaPeringkat, KebijakanCelah.PitaAtas, KebijakanCelah.BulatkanDulu)
        select new Skala("capaian", peringkat, celah, puncak)).ToArbitrary();

    private static Gen<Selang> Selang =>
        from bawah in Ujung
        from atas in Gen.Frequency((4, Ujung), (1, Gen.Constant(bawah))) // often a point
        from isBawahTermasuk in Gen.Elements(true, false)
        from isAtasTermasuk in Gen.Elements(true, false)
        where bawah is not null || atas is not null
        select new Selang(bawah, isBawahTermasuk, atas, isAtasTermasuk);

    // Few different ends, so that bands meet; whole ones most.
    private static Gen<decimal?> Ujung => Gen.Frequency(
        (1, Gen.Constant((decimal?)null)),
        (4, Gen.Choose(-Terjauh, Terjauh).Select(n => (decimal?)n)),
        (3, Gen.Choose(-Terjauh * 10, Terjauh * 10).Select(n => (decimal?)(n / 10m))),
        (2, Gen.Choose(-5, 5).Select(n => (decimal?)(n / 100m))),
        (1, Gen.Choose(-9, 9).Select(n => (decimal?)(n / 1000m))));

    /// <summary>Shows a scale in a failing test.</summary>
    public static string Show(IEnumerable<Peringkat> peringkat) => string.Join("; ", peringkat.Select(p => p.ToString()));

    /// <summary>Lists the grid well past the ends of all bands.</summary>
    public static ImmutableArray<decimal> GetKisi(int desimal)
    {
        var langkah = new decimal(1, 0, 0, false, (byte)desimal);
        var separuh = (int)((Terjauh + 2) / langkah);
        return [.. Enumerable.Range(-separuh, (2 * separuh) + 1).Select(i => i * langkah)];
    }
}
