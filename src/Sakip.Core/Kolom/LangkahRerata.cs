using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Kolom;

/// <summary>Puts means through their steps, and tells whether one that is known up to a bound is known well enough.</summary>
internal static class LangkahRerata
{
    /// <summary>Puts a mean through its steps.</summary>
    /// <returns>The value after the steps but the closing rounding, and the one to show.</returns>
    public static (Hitungan Tepat, Hitungan Nilai) Apply(VersiAturan aturan, Hitungan mentah)
    {
        var tepat = mentah.IsTerhitung ? aturan.LangkahRerata.Apply(mentah.Angka) : mentah;
        return (tepat, tepat.IsTerhitung ? aturan.LangkahRerata.Close(tepat.Angka) : tepat);
    }

    /// <summary>Whether the ends of a bound give the figure and the band that every number between them gives.</summary>
    /// <remarks>
    /// Steps and rounding keep the order of numbers, so they do when they give the same figure; but not where a band goes by
    /// the unrounded value, or a cap of finer decimals than the rounding holds as it is written.
    /// </remarks>
    public static bool IsSetara(VersiAturan aturan, Hitungan kiri, Hitungan kanan) =>
        Apply(aturan, kiri).Nilai == Apply(aturan, kanan).Nilai
        && aturan.PeringkatCapaian is null or { Dari: DasarPenilaian.Nilai, Pembulatan: null }
        && aturan.LangkahRerata.Penutup is { } penutup
        && IsPadaKisi(aturan.LangkahRerata, penutup)
        && (aturan.Rerata.Langkah is not null || IsPadaKisi(aturan.Capaian.Langkah, penutup));

    private static bool IsPadaKisi(RangkaianLangkah langkah, Pembulatan penutup)
    {
        foreach (var satu in langkah.Langkah)
        {
            var batas = satu is Langkah.BatasiAtas atas ? atas.Batas : satu is Langkah.BatasiBawah bawah ? bawah.Batas : 0;
            if (AngkaIndonesia.CountDesimal(batas) > penutup.Desimal)
            {
                return false;
            }
        }

        return true;
    }
}
