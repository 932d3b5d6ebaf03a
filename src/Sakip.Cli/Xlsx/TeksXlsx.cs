using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Sakip.Cli.Xlsx;

/// <summary>Writes and reads the texts of cells: XLSX escapes letters as <c>_x000A_</c>, and XML cannot hold all letters.</summary>
internal static partial class TeksXlsx
{
    /// <summary>The longest text that a cell can hold, in UTF-16 units.</summary>
    public const int Terpanjang = 32_767;

    /// <summary>Makes a text fit for a cell: letters that XML cannot hold are dropped, and what would be read as an escape is escaped.</summary>
    public static string Escape(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var huruf in teks.EnumerateRunes()) // a lone surrogate becomes U+FFFD
        {
            if (huruf.Value is '\t' or '\n' || (huruf.Value >= ' ' && huruf.Value is not (0xFFFE or 0xFFFF or 0x7F)))
            {
                hasil.Append(huruf.ToString());
            }
        }

        return Pola().Replace(hasil.ToString(), "_x005F$0");
    }

    /// <summary>Reads the escapes of a text as the letters they stand for.</summary>
    public static string Unescape(string teks) => !teks.Contains("_x", StringComparison.Ordinal) ? teks : Pola().Replace(
        teks, cocok => ((char)int.Parse(cocok.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Pola();
}
