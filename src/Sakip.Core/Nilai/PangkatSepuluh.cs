namespace Sakip.Nilai;

/// <summary>The powers of ten that fit a <see cref="long"/>.</summary>
internal static class PangkatSepuluh
{
    public const int Terbesar = 18;

    private static ReadOnlySpan<long> Daftar =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    public static long Get(int pangkat) => Daftar[pangkat];

    public static bool TryGetSkala(long angka, out int skala)
    {
        skala = Daftar.IndexOf(angka);
        return skala >= 0;
    }
}
