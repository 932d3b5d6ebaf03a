namespace Sakip.Benchmarks;

/// <summary>Makes the figures that benchmarks run on: the same ones in every run, spread as in performance reports.</summary>
internal static class Contoh
{
    public const string Paket = "permendagri-86-2017";

    public const int Banyak = 512;

    private const int Benih = 2024;

    /// <summary>Creates capaian, half of them with two decimals: most near 100, some in every lower band.</summary>
    public static decimal[] CreateCapaian()
    {
        var acak = new Random(Benih);
        return [.. Enumerable.Range(0, Banyak).Select(_ => NextCapaian(acak))];
    }

    /// <summary>Creates pairs of target and realisasi: counts, percentages and indices, with none, one or two decimals.</summary>
    public static (decimal Target, decimal Realisasi)[] CreatePasangan()
    {
        var acak = new Random(Benih);
        return [.. Enumerable.Range(0, Banyak).Select(_ => NextPasangan(acak))];
    }

    /// <summary>Reads one of the example files that the assembly carries.</summary>
    public static byte[] ReadBerkas(string nama)
    {
        using var sumber = typeof(Contoh).Assembly.GetManifestResourceStream(nama)!;
        var isi = new byte[sumber.Length];
        sumber.ReadExactly(isi);
        return isi;
    }

    private static decimal NextCapaian(Random acak)
    {
        var (dari, sampai) = acak.Next(10) switch
        {
            < 5 => (91, 116),
            < 7 => (75, 92),
            < 8 => (65, 77),
            < 9 => (50, 67),
            _ => (0, 51),
        };
        return NextAngka(acak, dari, sampai, (byte)Math.Min(acak.Next(4), 2));
    }

    private static (decimal Target, decimal Realisasi) NextPasangan(Random acak)
    {
        var target = acak.Next(3) switch
        {
            0 => NextAngka(acak, 5, 5000, 0),
            1 => NextAngka(acak, 10, 100, 2),
            _ => NextAngka(acak, 1, 100, 1),
        };
        return (target, Math.Round(target * NextCapaian(acak) / 100, target.Scale));
    }

    private static decimal NextAngka(Random acak, int dari, int sampai, byte desimal)
    {
        var skala = (int)Math.Pow(10, desimal);
        return new(acak.Next(dari * skala, sampai * skala), 0, 0, false, desimal);
    }
}
