using System.Collections.Frozen;

namespace Sakip.Dasar;

/// <summary>Describes one thing that is wrong with an input: code, place, facts and text.</summary>
/// <remarks>A wrong input never throws; it gives all its problems together in a <see cref="Hasil{T}"/>.</remarks>
public sealed class Masalah
{
    /// <summary>Creates a problem.</summary>
    /// <param name="kode">The code, which carries the text.</param>
    /// <param name="tempat">The place in the input.</param>
    /// <param name="fakta">The facts named in the text.</param>
    public Masalah(KodePesan kode, Tempat tempat, params ReadOnlySpan<(string Nama, object? Isi)> fakta)
    {
        ArgumentNullException.ThrowIfNull(kode);
        ArgumentNullException.ThrowIfNull(tempat);
        Kode = kode;
        Tempat = tempat;
        Fakta = ToKamus(fakta);
    }

    private Masalah(Masalah asal, Tempat tempat)
    {
        Kode = asal.Kode;
        Fakta = asal.Fakta;
        Tempat = tempat;
    }

    /// <summary>Gets the code.</summary>
    public KodePesan Kode { get; }

    /// <summary>Gets the place in the input.</summary>
    public Tempat Tempat { get; }

    /// <summary>Gets the facts by placeholder name.</summary>
    public IReadOnlyDictionary<string, object> Fakta { get; }

    /// <summary>Copies the problem to another place.</summary>
    /// <param name="tempat">The new place.</param>
    /// <returns>The same problem, placed there.</returns>
    public Masalah WithTempat(Tempat tempat)
    {
        ArgumentNullException.ThrowIfNull(tempat);
        return new(this, tempat);
    }

    /// <summary>Returns the finished sentence, with the remedy in it.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text without code and place.</returns>
    public string ToPesan(Bahasa bahasa = Bahasa.Indonesia) => Kode.ToPesan(Fakta, bahasa);

    /// <summary>Returns code, place and Indonesian text.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kode} {Tempat}: {ToPesan()}";

    /// <summary>Keeps a text of the input short enough to be told; never cuts a character in half.</summary>
    internal static string Cut(string teks) =>
        $"{teks.AsSpan(0, char.IsHighSurrogate(teks[Batas.HurufFakta - 1]) ? Batas.HurufFakta - 1 : Batas.HurufFakta)}…";

    internal static IReadOnlyDictionary<string, object> ToKamus(ReadOnlySpan<(string Nama, object? Isi)> fakta)
    {
        var kamus = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (nama, isi) in fakta)
        {
            if (isi is not null)
            {
                kamus.Add(nama, isi is string { Length: > Batas.HurufFakta } teks ? Cut(teks) : isi);
            }
        }

        return kamus.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
