using System.Collections.Immutable;

namespace Sakip.Dasar;

/// <summary>Spells the members of an enum in files and references; only exact matches are accepted.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class KataTertutup<T>
    where T : struct, Enum
{
    private readonly ImmutableArray<(string Kata, T Isi)> _daftar;

    public KataTertutup(params ReadOnlySpan<(string Kata, T Isi)> daftar) => _daftar = [.. daftar];

    public IEnumerable<string> Kata => _daftar.Select(d => d.Kata);

    public bool TryRead(string kata, out T isi)
    {
        foreach (var d in _daftar)
        {
            if (d.Kata == kata)
            {
                isi = d.Isi;
                return true;
            }
        }

        isi = default;
        return false;
    }

    public string ToKata(T isi)
    {
        foreach (var d in _daftar)
        {
            if (EqualityComparer<T>.Default.Equals(d.Isi, isi))
            {
                return d.Kata;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(isi), isi, null);
    }
}
