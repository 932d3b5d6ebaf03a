using System.Globalization;
using NodaTime;

namespace Sakip.Nilai;

/// <summary>Reads and writes dates as <c>2024-12-31</c>, without the start-up cost of a general date parser.</summary>
internal static class TanggalIso
{
    public static bool TryParse(string teks, out LocalDate tanggal)
    {
        tanggal = default;
        var bentuk = teks.Length == 10 && teks[4] == '-' && teks[7] == '-'
            && teks.Where((_, i) => i is not 4 and not 7).All(char.IsAsciiDigit);
        if (!bentuk)
        {
            return false;
        }

        var (tahun, bulan, hari) = (ToAngka(teks[..4]), ToAngka(teks[5..7]), ToAngka(teks[8..]));
        if (tahun < 1 || bulan is < 1 or > 12 || hari < 1 || hari > CalendarSystem.Iso.GetDaysInMonth(tahun, bulan))
        {
            return false;
        }

        tanggal = new(tahun, bulan, hari);
        return true;
    }

    public static string Format(LocalDate tanggal) =>
        string.Create(CultureInfo.InvariantCulture, $"{tanggal.Year:D4}-{tanggal.Month:D2}-{tanggal.Day:D2}");

    private static int ToAngka(string angka) => int.Parse(angka, NumberStyles.None, CultureInfo.InvariantCulture);
}
