using System.Globalization;
using System.Text.RegularExpressions;

namespace Sakip.Cli.Xlsx;

/// <summary>Where a table stands: a file, and in a workbook the sheet and the cell it begins in.</summary>
/// <remarks>
/// Written <c>rekap.xlsx</c> (the first sheet), <c>rekap.xlsx#Pengukuran</c>, or <c>rekap.xlsx#Pengukuran!B4</c>, where B4 is
/// the first cell of the row that names the columns. A file whose own name looks like that is meant itself.
/// </remarks>
/// <param name="Berkas">The file.</param>
/// <param name="Lembar">The sheet as written, with the cell if there is one; null for none.</param>
internal sealed partial record AlamatTabel(string Berkas, string? Lembar)
{
    /// <summary>Gets the name that mappings know the table by: the file without its folder, and the sheet.</summary>
    public string Nama => Path.GetFileName(Berkas) + (Lembar is null ? string.Empty : $"#{Lembar}");

    /// <summary>Reads an argument.</summary>
    public static AlamatTabel Parse(string argumen)
    {
        var cocok = File.Exists(argumen) ? Match.Empty : PolaBerkas().Match(argumen);
        return cocok.Success ? new(cocok.Groups["berkas"].Value, cocok.Groups["lembar"].Value) : new(argumen, null);
    }

    /// <summary>Splits a sheet from the cell that the table begins in; false where none is written.</summary>
    public static bool TrySplit(string lembar, out string nama, out int baris, out int kolom)
    {
        var cocok = PolaSel().Match(lembar);
        (nama, baris, kolom) = (lembar, 1, 1);
        if (!cocok.Success)
        {
            return false;
        }

        (nama, kolom) = (cocok.Groups["nama"].Value, ToKolom(cocok.Groups["kolom"].Value));
        return int.TryParse(cocok.Groups["baris"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out baris) && baris > 0;
    }

    /// <summary>Reads a column in letters: A is 1, AA is 27.</summary>
    public static int ToKolom(ReadOnlySpan<char> huruf)
    {
        var kolom = 0;
        foreach (var satu in huruf)
        {
            kolom = (kolom * 26) + (char.ToUpperInvariant(satu) - 'A' + 1);
        }

        return kolom;
    }

    [GeneratedRegex(@"^(?<berkas>.+?\.xls[xm])#(?<lembar>.+)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PolaBerkas();

    [GeneratedRegex(@"^(?<nama>.*)!\$?(?<kolom>[A-Za-z]{1,3})\$?(?<baris>[0-9]{1,7})\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex PolaSel();
}
