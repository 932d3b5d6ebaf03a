using System.Collections.Immutable;

namespace Sakip.Perhitungan;

/// <summary>Puts the members of a roll-up into groups, and groups beside those of the year before.</summary>
internal static class KelompokGulungan
{
    /// <summary>Groups members by their keys; groups in the order of the texts of their keys, members in the order given.</summary>
    public static (ImmutableArray<KunciGulungan> Kunci, ImmutableArray<T> Anggota)[] Group<T>(IEnumerable<(ImmutableArray<KunciGulungan> Kunci, T Anggota)> anggota)
    {
        var kelompok = anggota
            .GroupBy(a => a.Kunci, PembandingKunci.Tunggal)
            .Select(g => (Kunci: ChooseTulisan([.. g.Select(a => a.Kunci)]), Anggota: g.Select(a => a.Anggota).ToImmutableArray()))
            .ToArray();
        Array.Sort(kelompok, (kiri, kanan) => Compare(kiri.Kunci, kanan.Kunci));
        return kelompok;
    }

    /// <summary>Finds for each group that of the year before; null where there is none.</summary>
    public static IEnumerable<(T Kini, T? Lalu)> PairTahun<T>(IReadOnlyCollection<T> gulungan, Func<T, ImmutableArray<KunciGulungan>> kunci)
        where T : class
    {
        var semua = gulungan.ToDictionary(kunci, PembandingKunci.Tunggal);
        foreach (var kini in gulungan)
        {
            var lalu = semua.GetValueOrDefault([.. kunci(kini).Select(k => k.ToTahunLalu())]);
            yield return (kini, ReferenceEquals(lalu, kini) ? null : lalu);
        }
    }

    /// <summary>Chooses, of the ways equal keys are written, the first by letters.</summary>
    private static ImmutableArray<KunciGulungan> ChooseTulisan(ImmutableArray<KunciGulungan>[] kunci) =>
    [
        .. Enumerable.Range(0, kunci[0].Length)
            .Select(i => kunci.Select(k => k[i]).OrderBy(k => k.Id, StringComparer.Ordinal).ThenBy(k => k.Nama, StringComparer.Ordinal).First()),
    ];

    /// <summary>Orders keys by their texts, letter by letter.</summary>
    public static int Compare(ImmutableArray<KunciGulungan> kiri, ImmutableArray<KunciGulungan> kanan) =>
        kiri.Zip(kanan, (a, b) => string.CompareOrdinal(a.Id, b.Id)).FirstOrDefault(beda => beda != 0);

    /// <summary>Compares the keys of groups.</summary>
    public sealed class PembandingKunci : IEqualityComparer<ImmutableArray<KunciGulungan>>
    {
        public static readonly PembandingKunci Tunggal = new();

        public bool Equals(ImmutableArray<KunciGulungan> x, ImmutableArray<KunciGulungan> y) => x.SequenceEqual(y);

        public int GetHashCode(ImmutableArray<KunciGulungan> obj) => obj.Aggregate(0, (jumlah, satu) => HashCode.Combine(jumlah, satu));
    }
}
