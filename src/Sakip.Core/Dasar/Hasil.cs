using System.Collections.Immutable;

namespace Sakip.Dasar;

/// <summary>Holds what was read, or every problem that kept it from being read.</summary>
/// <typeparam name="T">What is read.</typeparam>
public sealed class Hasil<T>
    where T : class
{
    private readonly T? _isi;

    private Hasil(T? isi, ImmutableArray<Masalah> masalah)
    {
        _isi = isi;
        Masalah = masalah;
    }

    /// <summary>Gets whether the content was read.</summary>
    public bool IsBerhasil => _isi is not null;

    /// <summary>Gets the content.</summary>
    /// <exception cref="InvalidOperationException">Reading failed; the message lists the problems.</exception>
    public T Isi => _isi ?? throw new InvalidOperationException(string.Join(Environment.NewLine, Masalah));

    /// <summary>Gets the problems, in the order of the input; empty exactly when the content was read.</summary>
    public ImmutableArray<Masalah> Masalah { get; }

    /// <summary>Wraps what was read.</summary>
    /// <param name="isi">The content.</param>
    /// <returns>A success.</returns>
    public static Hasil<T> FromIsi(T isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        return new(isi, []);
    }

    /// <summary>Wraps the problems of a failed reading.</summary>
    /// <param name="masalah">The problems; at least one.</param>
    /// <returns>A failure.</returns>
    /// <exception cref="ArgumentException"><paramref name="masalah"/> is empty.</exception>
    public static Hasil<T> FromMasalah(params IEnumerable<Masalah> masalah)
    {
        ArgumentNullException.ThrowIfNull(masalah);
        var semua = masalah.ToImmutableArray();
        return semua.IsEmpty
            ? throw new ArgumentException("A failure needs at least one problem.", nameof(masalah))
            : new(null, semua);
    }
}
