using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>Says where a text of a row comes from: a column, with words and a prefix put in, or a constant.</summary>
internal sealed class Isian
{
    private Isian(Tempat tempat, string? kolom, string? tetap, string awalan, IReadOnlyDictionary<string, string> kata)
    {
        Tempat = tempat;
        Kolom = kolom;
        Tetap = tetap;
        Awalan = awalan;
        Kata = kata;
    }

    /// <summary>Gets its place in the mapping.</summary>
    public Tempat Tempat { get; }

    /// <summary>Gets the column; null for a constant.</summary>
    public string? Kolom { get; }

    /// <summary>Gets the constant; null for a column.</summary>
    public string? Tetap { get; }

    public string Awalan { get; }

    /// <summary>Gets what words of the column stand for; others stand for themselves.</summary>
    public IReadOnlyDictionary<string, string> Kata { get; }

    public static Isian FromKolom(Tempat tempat, string kolom, string awalan, IReadOnlyDictionary<string, string> kata) =>
        new(tempat, kolom, null, awalan, kata);

    public static Isian FromTetap(Tempat tempat, string tetap) => new(tempat, null, tetap, string.Empty, new Dictionary<string, string>());

    /// <summary>Turns the text of a cell into what it stands for; blank stays blank unless a word is given for it.</summary>
    public string ToTeks(string sel)
    {
        var teks = sel.Trim();
        return Kata.TryGetValue(teks, out var kata) ? kata
            : teks.Length == 0 ? string.Empty
            : Awalan + teks;
    }
}
