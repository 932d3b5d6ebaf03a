using System.Collections.Immutable;
using Sakip.Penilaian;

namespace Sakip.Kolom;

/// <summary>Counts by predikat: those of a scale in its order, zero or not, then others as they turn up.</summary>
internal sealed class CacahKelompok(string[] pita)
{
    private readonly long[] _jumlah = new long[pita.Length];
    private SortedDictionary<string, long>? _lain;

    /// <summary>Gets the predikat that a scale has: of its bands, then for what is not computable.</summary>
    public static string[] GetPita(Skala? skala) =>
        skala is null ? [] : [.. skala.Peringkat.Concat(skala.TakTerhitung.Select(t => t.Peringkat)).Select(p => p.Predikat).Distinct()];

    public void Add(string predikat, long banyak)
    {
        if (banyak == 0)
        {
            return;
        }

        var letak = Array.IndexOf(pita, predikat);
        if (letak >= 0)
        {
            _jumlah[letak] += banyak;
        }
        else
        {
            _lain ??= new(StringComparer.Ordinal);
            _lain[predikat] = _lain.GetValueOrDefault(predikat) + banyak;
        }
    }

    /// <summary>Gets the counts; what the scale does not have comes last, letter by letter.</summary>
    public ImmutableArray<(string Predikat, long Jumlah)> ToCacah()
    {
        var hasil = ImmutableArray.CreateBuilder<(string, long)>(pita.Length + (_lain?.Count ?? 0));
        for (var i = 0; i < pita.Length; i++)
        {
            hasil.Add((pita[i], _jumlah[i]));
        }

        foreach (var (predikat, jumlah) in _lain ?? [])
        {
            hasil.Add((predikat, jumlah));
        }

        return hasil.MoveToImmutable();
    }
}
