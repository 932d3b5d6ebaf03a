using System.Collections.Immutable;

namespace Sakip.Berkas.Csv;

/// <summary>A table that stands in the sheet of a workbook, read to texts by somebody who knows the file; the first row names the columns.</summary>
/// <remarks>
/// It is read like a CSV table: figures are texts as people type them, <c>82,84</c>. A row may be shorter than the first one;
/// blank rows are passed over. Problems name the sheet and the cell.
/// </remarks>
public sealed class Lembar
{
    /// <summary>Creates a table.</summary>
    /// <param name="nama">The name of the sheet.</param>
    /// <param name="kolom">The column of the sheet that the rows begin in, from 1.</param>
    /// <param name="baris">The rows, from the one that names the columns.</param>
    /// <exception cref="ArgumentOutOfRangeException">The column is less than 1.</exception>
    public Lembar(string nama, int kolom, IEnumerable<BarisLembar> baris)
    {
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentOutOfRangeException.ThrowIfLessThan(kolom, 1);
        Nama = nama;
        Kolom = kolom;
        Baris = [.. baris];
    }

    /// <summary>Gets the name of the sheet.</summary>
    public string Nama { get; }

    /// <summary>Gets the column of the sheet that the rows begin in, from 1.</summary>
    public int Kolom { get; }

    /// <summary>Gets the rows, from the one that names the columns.</summary>
    public ImmutableArray<BarisLembar> Baris { get; }
}
