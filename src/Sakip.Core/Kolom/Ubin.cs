namespace Sakip.Kolom;

/// <summary>A count and a sum in 64 bits, so that one addition takes a member of a block in: 12 bits of count, 52 of sum.</summary>
/// <remarks>Each member is raised by a bias, so that sums never go below zero; 2,048 members of 41 bits fill 52 bits.</remarks>
internal static class Ubin
{
    private const int BitJumlah = 52;
    private const long Bias = 1L << RencanaAturan.Bit;

    /// <summary>What makes a value of at most 40 bits and a sign a member, when added to it.</summary>
    public const ulong Anggota = (1UL << BitJumlah) + (ulong)Bias;

    public static int GetBanyak(ulong ubin) => (int)(ubin >> BitJumlah);

    public static long GetJumlah(ulong ubin) => (long)(ubin & ((1UL << BitJumlah) - 1)) - (GetBanyak(ubin) * Bias);
}
