namespace Sakip.Nilai;

/// <summary>The powers of ten that fit a <see cref="long"/>.</summary>
internal static class PangkatSepuluh
{
    public const int Terbesar = 18;

    // An array, not a span over constants: until the optimiser has run each look-up of such a span allocates 72 bytes.
    private static readonly long[] Daftar =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    public static long Get(int pangkat) => Daftar[pangkat];

    public static bool TryGetSkala(long angka, out int skala)
    {
        // By hand, since the search of the framework is compiled anew for this type at start-up.
        skala = 0;
        while (skala < Terbesar && Daftar[skala] < angka)
        {
            skala++;
        }

        return Daftar[skala] == angka;
    }
}
