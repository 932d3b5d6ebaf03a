using System.Globalization;
using System.Text;

namespace Sakip.Dasar;

/// <summary>Points at a place in an input text.</summary>
/// <remarks>
/// Lines and columns count from 1, columns in characters; 0 means that the place has none. In a sheet of a workbook the
/// line is the row and the column counts cells.
/// </remarks>
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

    /// <summary>Creates a place in a sheet of a workbook.</summary>
    /// <param name="jalur">The path inside the sheet, such as the name of a column; empty for the cell alone.</param>
    /// <param name="baris">The row, from 1.</param>
    /// <param name="kolom">The column, counted in cells from 1.</param>
    /// <param name="lembar">The name of the sheet.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1.</exception>
    public Tempat(string jalur, int baris, int kolom, string lembar)
        : this(jalur, baris, kolom)
    {
        ArgumentNullException.ThrowIfNull(lembar);
        ArgumentOutOfRangeException.ThrowIfLessThan(baris, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(kolom, 1);
        Lembar = lembar;
    }

    /// <summary>Gets the place of something that stands in no input.</summary>
    public static Tempat Tiada { get; } = new(string.Empty, 0, 0);

    /// <summary>Gets the path inside the document; empty for the whole input.</summary>
    public string Jalur { get; }

    /// <summary>Gets the line, from 1; 0 when unknown.</summary>
    public int Baris { get; }

    /// <summary>Gets the column in characters, from 1; 0 when unknown.</summary>
    public int Kolom { get; }

    /// <summary>Gets the name of the sheet; null in what is no workbook.</summary>
    public string? Lembar { get; }

    /// <summary>Writes line and column, or the cell of a sheet.</summary>
    /// <returns>For example <c>12,5</c> or <c>Lembar1!E12</c>; empty where there is no line.</returns>
    public string ToLetak() =>
        Baris == 0 ? string.Empty
        : Lembar is null ? string.Create(CultureInfo.InvariantCulture, $"{Baris},{Kolom}")
        : string.Create(CultureInfo.InvariantCulture, $"{Lembar}!{ToHuruf(Kolom)}{Baris}");

    /// <summary>Returns line, column and path.</summary>
    /// <returns>For example <c>(12,5) $.versi[0].berlaku</c>.</returns>
    public override string ToString() => Baris == 0 ? Jalur : $"({ToLetak()}) {Jalur}".TrimEnd();

    /// <summary>Writes a column of a sheet in letters: A to Z, AA, AB and so on.</summary>
    private static string ToHuruf(int kolom)
    {
        var huruf = new StringBuilder();
        for (var sisa = kolom; sisa > 0; sisa = (sisa - 1) / 26)
        {
            huruf.Insert(0, (char)('A' + ((sisa - 1) % 26)));
        }

        return huruf.ToString();
    }
}
