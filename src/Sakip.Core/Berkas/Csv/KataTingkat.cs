using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Berkas.Csv;

/// <summary>The words that say what a row is: a level of the plan, or something beside it.</summary>
internal static class KataTingkat
{
    /// <summary>The row is about the reporting body.</summary>
    public const string Instansi = "instansi";

    /// <summary>The row is about a unit.</summary>
    public const string Unit = "unit";

    /// <summary>The row is about nothing of the plan, such as a total.</summary>
    public const string Lewati = "lewati";

    public static bool IsKata(string kata) => kata is Instansi or Unit or Lewati || Himpunan.Jenis.TryRead(kata, out _);

    public static JenisSimpul? Find(string kata) => Himpunan.Jenis.TryRead(kata, out var jenis) ? jenis : null;

    public static Masalah ToMasalah(string kata, Tempat tempat)
    {
        string[] pilihan = [.. Himpunan.Jenis.Kata, Instansi, Unit, Lewati];
        return new(
            PesanDraf.TingkatTidakDikenal,
            tempat,
            ("kata", kata),
            ("pilihan", string.Join(", ", pilihan)),
            ("saran", Saran.Find(kata, pilihan)));
    }
}
