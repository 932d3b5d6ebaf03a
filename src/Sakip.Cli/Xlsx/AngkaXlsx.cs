using System.Globalization;

namespace Sakip.Cli.Xlsx;

/// <summary>Writes exact figures as the numbers of a spreadsheet, and reads those: binary numbers of which 15 digits count.</summary>
internal static class AngkaXlsx
{
    private const int DigitTerbanyak = 15;

    /// <summary>Whether a figure has no more digits than a spreadsheet's number keeps.</summary>
    public static bool IsTepat(decimal angka) => Write(angka).Replace(".", string.Empty, StringComparison.Ordinal).Trim('-', '0').Length <= DigitTerbanyak;

    /// <summary>Writes a figure as the file holds it: a decimal point, no trailing zeros.</summary>
    public static string Write(decimal angka)
    {
        var teks = angka.ToString(CultureInfo.InvariantCulture);
        return teks.Contains('.', StringComparison.Ordinal) ? teks.TrimEnd('0').TrimEnd('.') : teks;
    }

    /// <summary>Reads a number of the file as the spreadsheet shows it: at 15 digits, an integer that binary numbers hold exactly with all of them.</summary>
    /// <returns>The figure; null when the text is none, or the figure has more digits than are certain.</returns>
    public static decimal? Read(string teks)
    {
        const double terbesar = 1L << 53;
        const double terkecil = 1e-14; // 15 digits below it do not fit into a decimal
        return !double.TryParse(teks, NumberStyles.Float, CultureInfo.InvariantCulture, out var angka) || !(Math.Abs(angka) <= terbesar) ? null
            : double.IsInteger(angka) ? (decimal)(long)angka
            : Math.Abs(angka) < terkecil ? null
            : decimal.Parse(angka.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
