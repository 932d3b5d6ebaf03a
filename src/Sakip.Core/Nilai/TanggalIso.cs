using System.Globalization;
using NodaTime;

namespace Sakip.Nilai;

/// <summary>Reads and writes dates as <c>2024-12-31</c>, without the start-up cost of a general date parser or of a set of calendars.</summary>
internal static class TanggalIso
{
    public static bool TryParse(string teks, out LocalDate tanggal)
    {
        tanggal = default;
        if (!IsBentuk(teks))
        {
            return false;
        }

        var (tahun, bulan, hari) = (ToAngka(teks[..4]), ToAngka(teks[5..7]), ToAngka(teks[8..]));
        if (tahun < 1 || bulan is < 1 or > 12 || hari < 1 || hari > DateTime.DaysInMonth(tahun, bulan))
        {
            return false;
        }

        tanggal = new(tahun, bulan, hari);
        return true;
    }

    public static string Format(LocalDate tanggal) =>
        string.Create(CultureInfo.InvariantCulture, $"{tanggal.Year:D4}-{tanggal.Month:D2}-{tanggal.Day:D2}");

    private static bool IsBentuk(string teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            if (i is 4 or 7 ? teks[i] != '-' : !char.IsAsciiDigit(teks[i]))
            {
                return false;
            }
        }

        return teks.Length == 10;
    }

    private static int ToAngka(string angka) => int.Parse(angka, NumberStyles.None, CultureInfo.InvariantCulture);
}
