using System.Collections.Frozen;
using Sakip.Nilai;

namespace Sakip.Kinerja;

/// <summary>The scores that a composite index is computed from: the elements of a survey, the components of an evaluation.</summary>
public sealed class SkorIndeks
{
    /// <summary>Creates the scores of one index in one period.</summary>
    /// <param name="id">The local id: letters, digits, <c>-</c>, <c>.</c>, <c>_</c>.</param>
    /// <param name="indeks">The name of the index in the rule pack, for example <c>skm</c>.</param>
    /// <param name="periode">The period.</param>
    /// <param name="skor">The scores by the ids of the components.</param>
    /// <param name="catatan">A remark, for example the number of respondents; null for none.</param>
    /// <exception cref="ArgumentException">The id is malformed or the index blank.</exception>
    public SkorIndeks(string id, string indeks, Periode periode, IEnumerable<KeyValuePair<string, NilaiKinerja>> skor, string? catatan = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(indeks);
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentNullException.ThrowIfNull(skor);
        Id = Identitas.Check(id, nameof(id));
        Indeks = indeks;
        Periode = periode;
        Skor = skor.ToFrozenDictionary(StringComparer.Ordinal);
        Catatan = catatan;
    }

    /// <summary>Gets the local id, unique in its data.</summary>
    public string Id { get; }

    /// <summary>Gets the name of the index in the rule pack.</summary>
    public string Indeks { get; }

    /// <summary>Gets the period.</summary>
    public Periode Periode { get; }

    /// <summary>Gets the scores by the ids of the components.</summary>
    public IReadOnlyDictionary<string, NilaiKinerja> Skor { get; }

    /// <summary>Gets a remark; null for none.</summary>
    public string? Catatan { get; }
}
