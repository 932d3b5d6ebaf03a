using System.Text;
using Sakip.Dasar;

namespace Sakip.Fuzz;

/// <summary>What every reader promises, whatever it is given.</summary>
internal static class Hukum
{
    /// <summary>The law that does not hold, thrown so that a broken law and an escaped exception are one kind of failure.</summary>
    public sealed class Dilanggar(string pesan) : Exception(pesan);

    public static void Check(bool benar, string hukum)
    {
        if (!benar)
        {
            throw new Dilanggar(hukum);
        }
    }

    /// <summary>Checks that problems can be told, in both languages.</summary>
    public static void CheckMasalah(IEnumerable<Masalah> masalah)
    {
        foreach (var satu in masalah)
        {
            Check(satu.ToPesan().Length > 0 && satu.ToPesan(Bahasa.Inggris).Length > 0, "a problem has a text in both languages");
            Check(satu.ToString().StartsWith(satu.Kode.Nomor, StringComparison.Ordinal), "a problem names its code");
        }
    }

    /// <summary>Gives the content, or null after its problems have been checked.</summary>
    public static T? Open<T>(Hasil<T> hasil)
        where T : class
    {
        Check(hasil.IsBerhasil == hasil.Masalah.IsEmpty, "content or problems, not both");
        CheckMasalah(hasil.Masalah);
        return hasil.IsBerhasil ? hasil.Isi : null;
    }

    /// <summary>Checks that what was read is written, read and written the same.</summary>
    public static T? CheckTetap<T>(Hasil<T> hasil, Func<T, byte[]> tulis, Func<byte[], Hasil<T>> baca)
        where T : class
    {
        if (Open(hasil) is not { } isi)
        {
            return null;
        }

        var satu = tulis(isi);
        var ulang = baca(satu);
        Check(ulang.IsBerhasil, $"what is written reads back: {string.Join(' ', ulang.Masalah.Take(3))}");
        Check(satu.AsSpan().SequenceEqual(tulis(ulang.Isi)), "what is read back is written the same");
        return isi;
    }

    public static string ToTeks(byte[] isi) => Encoding.UTF8.GetString(isi);
}
