using System.Globalization;

namespace Sakip.Dasar;

/// <summary>Points at a place in an input text.</summary>
/// <remarks>Lines and columns count from 1, columns in characters; 0 means that the place has none.</remarks>
public sealed record Tempat
{
    /// <summary>Creates a place.</summary>
    /// <param name="jalur">The path inside the document, for example <c>$.indikator[2].polaritas</c>; empty for the whole input.</param>
    /// <param name="baris">The line, from 1; 0 when unknown.</param>
    /// <param name="kolom">The column in characters, from 1; 0 when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public Tempat(string jalur, int baris, int kolom)
    {
        ArgumentNullException.ThrowIfNull(jalur);
        ArgumentOutOfRangeException.ThrowIfNegative(baris);
        ArgumentOutOfRangeException.ThrowIfNegative(kolom);
        Jalur = jalur;
        Baris = baris;
        Kolom = kolom;
    }

    /// <summary>Gets the place of something that stands in no input.</summary>
    public static Tempat Tiada { get; } = new(string.Empty, 0, 0);

    /// <summary>Gets the path inside the document; empty for the whole input.</summary>
    public string Jalur { get; }

    /// <summary>Gets the line, from 1; 0 when unknown.</summary>
    public int Baris { get; }

    /// <summary>Gets the column in characters, from 1; 0 when unknown.</summary>
    public int Kolom { get; }

    /// <summary>Returns line, column and path.</summary>
    /// <returns>For example <c>(12,5) $.versi[0].berlaku</c>.</returns>
    public override string ToString() =>
        Baris == 0 ? Jalur : string.Create(CultureInfo.InvariantCulture, $"({Baris},{Kolom}) {Jalur}").TrimEnd();
}
