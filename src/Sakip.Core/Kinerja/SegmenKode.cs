using System.Collections.Immutable;
using System.Globalization;

namespace Sakip.Kinerja;

/// <summary>The parts of a code between its dots; leading zeros mean nothing, so codes compare by parts.</summary>
internal static class SegmenKode
{
    /// <summary>Stands for a part that is a placeholder (<c>X</c>).</summary>
    public const int Pengganti = -1;

    private const int AngkaTerbanyak = 6;

    /// <summary>Cuts a code into its parts; none when it is malformed.</summary>
    public static ImmutableArray<int> Parse(string? teks, int terbanyak, bool isBolehPengganti)
    {
        var bagian = (teks ?? string.Empty).Split('.');
        if (bagian.Length > terbanyak)
        {
            return [];
        }

        var segmen = ImmutableArray.CreateBuilder<int>(bagian.Length);
        foreach (var satu in bagian)
        {
            if (isBolehPengganti && satu.Length is 1 or 2 && satu.All(huruf => huruf is 'X' or 'x'))
            {
                segmen.Add(Pengganti);
            }
            else if (satu.Length is > 0 and <= AngkaTerbanyak && satu.All(char.IsAsciiDigit))
            {
                segmen.Add(int.Parse(satu, NumberStyles.None, CultureInfo.InvariantCulture));
            }
            else
            {
                return [];
            }
        }

        return segmen.ToImmutable();
    }

    /// <summary>Whether a code begins with the parts of another; a placeholder stands for any part.</summary>
    public static bool IsAwalan(ImmutableArray<int> awalan, ImmutableArray<int> kode) =>
        awalan.Length <= kode.Length
        && Enumerable.Range(0, awalan.Length).All(i => awalan[i] == kode[i] || awalan[i] == Pengganti || kode[i] == Pengganti);

    /// <summary>Counts the parts that both begin with to the hash; placeholders differ from numbers here.</summary>
    public static int Hash(ImmutableArray<int> segmen) => segmen.Aggregate(segmen.Length, HashCode.Combine);

    /// <summary>Drops the last parts of a code as it is written.</summary>
    public static string Cut(string teks, int banyak) => string.Join('.', teks.Split('.').Take(banyak));
}
