using System.Collections.Immutable;

namespace Sakip.Aturan;

/// <summary>A list of predikat with a score each, for indicators that are a predikat and nothing else (opini BPK, nilai SAKIP).</summary>
/// <remarks>Scores tell an order, not a distance: target A and realisasi B give 4/6, whatever lies between. Case does not matter.</remarks>
public sealed class TabelOrdinal
{
    private readonly ImmutableArray<(string Predikat, decimal Skor)> _isi;

    internal TabelOrdinal(string nama, IEnumerable<(string Predikat, decimal Skor)> isi)
    {
        Nama = nama;
        _isi = [.. isi];
    }

    /// <summary>Gets the name, for example <c>opiniBpk</c>.</summary>
    public string Nama { get; }

    /// <summary>Gets the predikat and their scores, in the order of the pack.</summary>
    public IEnumerable<(string Predikat, decimal Skor)> Isi => _isi;

    /// <summary>Finds the score of a predikat.</summary>
    /// <param name="predikat">The word; case does not matter.</param>
    /// <returns>The score, or null when the table does not have it.</returns>
    public decimal? FindSkor(string predikat)
    {
        foreach (var (kata, skor) in _isi)
        {
            if (string.Equals(kata, predikat, StringComparison.OrdinalIgnoreCase))
            {
                return skor;
            }
        }

        return null;
    }
}
