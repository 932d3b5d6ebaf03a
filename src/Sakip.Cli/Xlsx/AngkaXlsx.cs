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

    /// <summary>Reads the number of a day as ISO 8601: <c>2024-12-31</c>, with the time of day if it has one.</summary>
    /// <param name="angka">Days since the last one of 1899, of which 1900 has had one too many since the first spreadsheet; or since 1904 began.</param>
    /// <param name="is1904">Whether days are counted from 1904.</param>
    /// <returns>The text; null when there is no such day.</returns>
    public static string? ToTanggal(decimal angka, bool is1904)
    {
        const decimal hariKabisatKhayal = 60; // 29 February 1900, which never was
        const int hariTerakhir = 2_958_465; // the end of 9999
        var detik = decimal.Round(angka * 86_400, MidpointRounding.AwayFromZero);
        if (angka < 0 || angka > hariTerakhir || (!is1904 && decimal.Truncate(angka) == hariKabisatKhayal))
        {
            return null;
        }

        var awal = is1904 ? new DateTime(1904, 1, 1) : angka < hariKabisatKhayal ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        if (detik < 86_400)
        {
            return TimeSpan.FromSeconds((long)detik).ToString("c", CultureInfo.InvariantCulture); // a time of day alone
        }

        var saat = awal.AddSeconds((long)detik);
        return saat.ToString(saat.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }
}
