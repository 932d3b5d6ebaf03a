using System.Text;

namespace Sakip.Tampilan;

/// <summary>Writes tables as CSV (RFC 4180): commas, quotes where needed, the texts as shown.</summary>
/// <remarks>A text that a spreadsheet would run as a formula, such as <c>=1+1</c>, gets an apostrophe in front; figures never do.</remarks>
public static class Csv
{
    private static readonly char[] PerluKutip = [',', '"', '\n', '\r', ';'];

    /// <summary>Writes tables one below the other, a blank line between them; titles and notes are left out.</summary>
    /// <param name="tabel">The tables.</param>
    /// <returns>The text; lines end with a line feed.</returns>
    public static string Write(IEnumerable<TabelTampil> tabel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        var hasil = new StringBuilder();
        foreach (var satu in tabel)
        {
            hasil.Append(hasil.Length == 0 ? string.Empty : "\n");
            AppendBaris(hasil, satu.Kolom.Select(k => k.Judul));
            foreach (var baris in satu.Baris)
            {
                AppendBaris(hasil, baris.Sel.Select(s => s.Teks));
            }
        }

        return hasil.ToString();
    }

    /// <summary>Writes one row.</summary>
    /// <param name="sel">The cells.</param>
    /// <returns>The line, with its line feed.</returns>
    public static string WriteBaris(IEnumerable<string> sel)
    {
        ArgumentNullException.ThrowIfNull(sel);
        var hasil = new StringBuilder();
        AppendBaris(hasil, sel);
        return hasil.ToString();
    }

    private static void AppendBaris(StringBuilder hasil, IEnumerable<string> sel) => hasil.AppendJoin(',', sel.Select(Escape)).Append('\n');

    private static string Escape(string isi)
    {
        var teks = TeksAman.IsRumusLembar(isi) ? $"'{isi}" : isi;
        return teks.IndexOfAny(PerluKutip) < 0 ? teks : $"\"{teks.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
