using System.Buffers;
using System.Text;

namespace Sakip.Tampilan;

/// <summary>Makes texts of a report or a pack safe to print: what a stranger wrote must not steer the terminal or a spreadsheet.</summary>
public static class TeksAman
{
    private static readonly SearchValues<char> Angka = SearchValues.Create(" 0123456789.,%-");

    /// <summary>Drops control characters, line ends too, and the marks that turn the direction of writing.</summary>
    /// <param name="teks">The text.</param>
    /// <returns>The text in one line; unchanged when it holds no such character.</returns>
    public static string DropKendali(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        if (!teks.Any(IsKendali))
        {
            return teks;
        }

        var hasil = new StringBuilder(teks.Length);
        foreach (var huruf in teks)
        {
            _ = huruf is '\t' or '\r' or '\n' or '\u2028' or '\u2029' ? hasil.Append(' ') : IsKendali(huruf) ? hasil : hasil.Append(huruf);
        }

        return hasil.ToString();
    }

    /// <summary>Whether a spreadsheet would take a text for a formula: it begins like one and is no figure.</summary>
    internal static bool IsRumusLembar(string teks) =>
        teks.Length > 0
        && (teks[0] is '=' or '@' or '\t' or '\r' || (teks[0] is '+' or '-' && teks.AsSpan(1).ContainsAnyExcept(Angka)));

    /// <summary>Whether a character steers: a control character, a separator of lines, or a mark that turns the direction of writing.</summary>
    internal static bool IsKendali(char huruf) => char.IsControl(huruf) || huruf is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
