namespace Sakip.Nilai;

/// <summary>Turns letters and blanks that only look Latin into the Latin ones, as OCR and copied tables need it.</summary>
internal static class HurufMirip
{
    private const string Kiril = "АВСЕНІЈКМОРЅТХасеіјорѕх";
    private const string Latin = "ABCEHIJKMOPSTXaceijopsx";

    /// <summary>Folds look-alike letters; blanks of any kind become one kind.</summary>
    /// <param name="teks">The printed text.</param>
    /// <param name="hurufDilipat">Whether a letter was folded.</param>
    /// <returns>The text without outer blanks, inner ones single.</returns>
    public static string Fold(string teks, out bool hurufDilipat)
    {
        if (IsBersih(teks))
        {
            hurufDilipat = false;
            return teks;
        }

        var dilipat = false;
        var hasil = string.Create(teks.Length, teks, (isi, asal) =>
        {
            for (var i = 0; i < asal.Length; i++)
            {
                var letak = Kiril.IndexOf(asal[i], StringComparison.Ordinal);
                isi[i] = letak >= 0 ? Latin[letak] : char.IsWhiteSpace(asal[i]) ? ' ' : asal[i];
                dilipat |= letak >= 0;
            }
        });
        hurufDilipat = dilipat;
        return string.Join(' ', hasil.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether there is nothing to fold: all ASCII without control characters, blanks single and inside.</summary>
    private static bool IsBersih(string teks)
    {
        var kosong = true;
        foreach (var huruf in teks)
        {
            if (huruf is < ' ' or > '~' || (huruf == ' ' && kosong))
            {
                return false;
            }

            kosong = huruf == ' ';
        }

        return teks.Length == 0 || !kosong;
    }
}
