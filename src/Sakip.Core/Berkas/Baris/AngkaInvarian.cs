using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Sakip.Dasar;
using Sakip.Kolom;
using Sakip.Nilai;

namespace Sakip.Berkas.Baris;

/// <summary>Reads figures as data files write them: digits, a dot before decimals, no thousands, no exponent.</summary>
internal static class AngkaInvarian
{
    private const int DigitPendek = 18;
    /// <summary>Reads a figure; an empty cell, <c>-</c> and <c>n/a</c> are none, a word is a predikat.</summary>
    /// <returns>Whether it is one of these.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool TryRead(ReadOnlySpan<byte> teks, out AngkaKolom angka)
    {
        if (TryReadPendek(teks, out angka))
        {
            return true;
        }

        if (teks.IsEmpty || teks.SequenceEqual("-"u8) || Ascii.EqualsIgnoreCase(teks, "n/a"u8))
        {
            angka = default;
            return true;
        }

        return teks[0] is >= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'+' or (byte)'.'
            ? TryReadPanjang(teks, out angka)
            : TryReadPredikat(teks, out angka);
    }

    /// <summary>Reads up to 18 digits and 9 decimals, without a detour.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryReadPendek(ReadOnlySpan<byte> teks, out AngkaKolom angka)
    {
        unchecked
        {
            angka = default;
            var letak = 0;
            var isNegatif = teks.Length > 0 && teks[0] == '-';
            letak += isNegatif ? 1 : 0;
            if (teks.Length - letak is 0 or > DigitPendek + 1)
            {
                return false;
            }

            var mantisa = 0L;
            var titik = -1;
            var awal = letak;
            for (; letak < teks.Length; letak++)
            {
                var digit = (uint)(teks[letak] - '0');
                if (digit <= 9)
                {
                    mantisa = (mantisa * 10) + digit;
                }
                else if (teks[letak] == '.' && titik < 0 && letak > awal)
                {
                    titik = letak;
                }
                else
                {
                    return false;
                }
            }

            var skala = titik < 0 ? 0 : teks.Length - titik - 1;
            var digitSemua = teks.Length - awal - (titik < 0 ? 0 : 1);
            if (skala > AngkaKolom.DesimalTerbanyak || digitSemua > DigitPendek || (titik >= 0 && skala == 0))
            {
                return false;
            }

            angka = AngkaKolom.From(isNegatif ? -mantisa : mantisa, skala);
            return true;
        }
    }

    private static bool TryReadPanjang(ReadOnlySpan<byte> teks, out AngkaKolom angka)
    {
        angka = default;
        var digit = teks.ToArray().Count(b => b is >= (byte)'0' and <= (byte)'9');
        if (digit is 0 or > Batas.AngkaBilangan || teks[0] == '.' || teks[^1] == '.'
            || !decimal.TryParse(teks, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var isi))
        {
            return false;
        }

        angka = AngkaKolom.From(isi);
        return true;
    }

    private static bool TryReadPredikat(ReadOnlySpan<byte> teks, out AngkaKolom angka)
    {
        var nilai = NilaiKinerja.Read(Encoding.UTF8.GetString(teks)) is BacaanNilai.Terbaca { Nilai: { Angka: null, Predikat: not null } isi } ? isi : null;
        angka = AngkaKolom.From(nilai);
        return nilai is not null;
    }
}
