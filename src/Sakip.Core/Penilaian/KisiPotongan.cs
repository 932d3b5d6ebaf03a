using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>The cuts of a scale counted in millionths, so that ordinary figures find their part by comparing integers.</summary>
/// <remarks>Exact: a number with more decimals or very many digits is turned away, never rounded.</remarks>
internal sealed class KisiPotongan
{
    private const int Desimal = 6;
    private const long DigitTerbanyak = 1_000_000_000_000; // times a million still fits a long

    private readonly long[] _potongan; // a number lies below cut i exactly when its millionths are fewer

    private KisiPotongan(long[] potongan) => _potongan = potongan;

    /// <summary>Puts the cuts of a scale on the grid; null when one of them does not lie on it.</summary>
    public static KisiPotongan? From(Potongan[] potongan)
    {
        var kisi = new long[potongan.Length];
        for (var i = 0; i < kisi.Length; i++)
        {
            var angka = potongan[i].Angka;
            if (!TryCount(decimal.Round(angka, AngkaIndonesia.CountDesimal(angka)), out var jumlah))
            {
                return null;
            }

            kisi[i] = potongan[i].IsSesudah ? jumlah + 1 : jumlah;
        }

        return new(kisi);
    }

    /// <summary>Finds how many cuts a number lies above.</summary>
    public bool TryFind(decimal angka, out int bagian)
    {
        bagian = 0;
        if (!TryCount(angka, out var jumlah))
        {
            return false;
        }

        bagian = _potongan.Length;
        while (bagian > 0 && jumlah < _potongan[bagian - 1])
        {
            bagian--;
        }

        return true;
    }

    private static bool TryCount(decimal angka, out long jumlah)
    {
        if (!Rasio.TrySplit(angka, out var mantisa, out var skala)
            || skala > Desimal
            || mantisa is > DigitTerbanyak or < -DigitTerbanyak)
        {
            jumlah = 0;
            return false;
        }

        jumlah = mantisa * PangkatSepuluh.Get(Desimal - skala);
        return true;
    }
}
