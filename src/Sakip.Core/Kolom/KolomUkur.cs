using System.Collections.Immutable;

namespace Sakip.Kolom;

/// <summary>Measurements as columns: dimensions as codes, target and realisasi as integers. Built by <see cref="PenyusunUkur"/>.</summary>
/// <remarks>Immutable and safe to share between threads. The order of rows has no meaning.</remarks>
public sealed class KolomUkur
{
    private readonly long _bitaKamus;

    internal KolomUkur(Dimensi[] dimensi, BlokUkur[] blok, long jumlah)
    {
        Dimensi = [.. dimensi.Select(d => d.Nama)];
        Teks = [.. dimensi.Select(d => d.GetTeks())];
        _bitaKamus = dimensi.Sum(d => d.Bita);
        Blok = blok;
        Jumlah = jumlah;
    }

    /// <summary>Gets the names of the dimensions, in their order.</summary>
    public ImmutableArray<string> Dimensi { get; }

    /// <summary>Gets the number of rows.</summary>
    public long Jumlah { get; }

    /// <summary>Gets the bytes held for rows and texts, the headers of objects reckoned roughly.</summary>
    public long Bita => _bitaKamus + Blok.Sum(b => b.Bita);

    /// <summary>Gets the texts of each dimension, by code.</summary>
    internal ImmutableArray<ImmutableArray<string>> Teks { get; }

    internal BlokUkur[] Blok { get; }
}
