namespace Sakip.Dasar;

/// <summary>Spells the members of an enum in files and references; only exact matches are accepted.</summary>
/// <typeparam name="T">The enum.</typeparam>
internal sealed class KataTertutup<T>
    where T : struct, Enum
{
    private readonly Butir[] _daftar;

    public KataTertutup(params Butir[] daftar) => _daftar = daftar;

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

    /// <summary>A word and what it stands for; a class, so that collections of it need no compiling at start-up.</summary>
    internal sealed class Butir(string kata, T isi)
    {
        public string Kata { get; } = kata;

        public T Isi { get; } = isi;
    }
}
