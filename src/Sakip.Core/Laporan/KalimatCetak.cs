using System.Collections.Immutable;
using System.Globalization;

namespace Sakip.Laporan;

/// <summary>A sentence of a report that states figures.</summary>
public sealed class KalimatCetak
{
    /// <summary>The table that addresses of sentences name: <c>kalimat/k3-1/2</c> is the second claim of the sentence <c>k3-1</c>.</summary>
    public const string Tabel = "kalimat";

    /// <summary>Creates a sentence.</summary>
    /// <param name="id">The id, unique among the sentences.</param>
    /// <param name="tempat">Where it stands, for example <c>Bab III huruf A, paragraf 3</c>; null when not stated.</param>
    /// <param name="teks">The sentence as printed.</param>
    /// <param name="klaim">The figures it states, in the order of the sentence.</param>
    public KalimatCetak(string id, string? tempat, string teks, IEnumerable<SelCetak> klaim)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(teks);
        ArgumentNullException.ThrowIfNull(klaim);
        Id = id;
        Tempat = tempat;
        Teks = teks;
        Klaim = [.. klaim];
    }

    /// <summary>Gets the id, unique among the sentences.</summary>
    public string Id { get; }

    /// <summary>Gets where it stands; null when not stated.</summary>
    public string? Tempat { get; }

    /// <summary>Gets the sentence as printed.</summary>
    public string Teks { get; }

    /// <summary>Gets the figures it states, in the order of the sentence.</summary>
    public ImmutableArray<SelCetak> Klaim { get; }

    /// <summary>Returns the sentence.</summary>
    /// <returns>The text as printed.</returns>
    public override string ToString() => Teks;

    /// <summary>Sets the sentences as a table, one row each, one column for each figure in turn.</summary>
    internal static TabelCetak ToTabel(IReadOnlyCollection<KalimatCetak> kalimat) => new(
        Tabel,
        null,
        string.Empty,
        Enumerable.Range(1, kalimat.Max(k => k.Klaim.Length)).Select(i => new KolomCetak(ToKolom(i), ToKolom(i))),
        kalimat.Select(k => new BarisCetak(k.Id, null, k.Klaim.Select((sel, i) => (sel, i)).ToDictionary(s => ToKolom(s.i + 1), s => s.sel))));

    /// <summary>Names the column of a claim by its place in the sentence, from 1.</summary>
    internal static string ToKolom(int nomor) => nomor.ToString(CultureInfo.InvariantCulture);
}
