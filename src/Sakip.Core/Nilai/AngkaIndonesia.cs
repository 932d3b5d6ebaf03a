using System.Globalization;

namespace Sakip.Nilai;

/// <summary>Writes numbers the Indonesian way: a comma before the decimals, dots between thousands.</summary>
/// <remarks>The format is the project's own; the <c>id-ID</c> culture of the machine is never asked.</remarks>
public static class AngkaIndonesia
{
    private static readonly NumberFormatInfo GayaIndonesia = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    };

    /// <summary>Writes a number with the decimals it has, grouped.</summary>
    /// <param name="angka">The number.</param>
    /// <returns>For example <c>1.250,5</c>; trailing zeros are dropped.</returns>
    public static string Format(decimal angka) => Format(angka, CountDesimal(angka));

    /// <summary>Writes a number with a fixed number of decimals, grouped.</summary>
    /// <param name="angka">The number.</param>
    /// <param name="desimal">The decimals to write, at least as many as the number has.</param>
    /// <returns>For example <c>33.971.511.599,00</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has more decimals: writing never rounds.</exception>
    public static string Format(decimal angka, int desimal) => Write(angka, desimal, "N");

    /// <summary>Writes a number with a fixed number of decimals and no dots between thousands, so that it reads back as one number.</summary>
    /// <param name="angka">The number.</param>
    /// <param name="desimal">The decimals to write, at least as many as the number has.</param>
    /// <returns>For example <c>1464,50</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has more decimals: writing never rounds.</exception>
    public static string FormatTanpaRibuan(decimal angka, int desimal) => Write(angka, desimal, "F");

    /// <summary>Counts the decimals of a number, trailing zeros left out.</summary>
    internal static int CountDesimal(decimal angka)
    {
        int skala = angka.Scale;
        while (skala > 0 && decimal.Round(angka, skala - 1) == angka)
        {
            skala--;
        }

        return skala;
    }

    /// <summary>Counts the digits of a number, leading zeros left out.</summary>
    internal static int CountAngka(decimal angka) =>
        CountDigit(angka.ToString(CultureInfo.InvariantCulture).TrimStart('-', '0', '.'));

    /// <summary>Counts the digits of a number as JSON writes it, trailing zeros left out.</summary>
    internal static int CountDigitJson(decimal angka) =>
        CountDigit(decimal.Round(angka, CountDesimal(angka)).ToString(CultureInfo.InvariantCulture));

    /// <summary>Counts the digits in a text, whatever else it holds.</summary>
    internal static int CountDigit(string teks)
    {
        var banyak = 0;
        foreach (var huruf in teks)
        {
            banyak += char.IsAsciiDigit(huruf) ? 1 : 0;
        }

        return banyak;
    }

    /// <summary>Counts the zeros of a power of ten.</summary>
    internal static int CountNol(decimal pangkat)
    {
        var nol = 0;
        for (var sisa = Math.Abs(pangkat); sisa >= 10; sisa /= 10)
        {
            nol++;
        }

        return nol;
    }

    private static string Write(decimal angka, int desimal, string gaya)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(desimal, CountDesimal(angka));
        return angka.ToString(gaya + desimal.ToString(CultureInfo.InvariantCulture), GayaIndonesia);
    }
}
