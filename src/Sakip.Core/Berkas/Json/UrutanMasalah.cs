using Sakip.Dasar;

namespace Sakip.Berkas.Json;

/// <summary>Puts the problems of a file in the order of the file; readers find them member by member.</summary>
internal static class UrutanMasalah
{
    public static IEnumerable<Masalah> InFileOrder(this IEnumerable<Masalah> masalah) => masalah
        .OrderBy(m => PesanDasar.TerlaluBanyakMasalah.Equals(m.Kode)) // that there are more stands last
        .ThenBy(m => m.Tempat.Baris)
        .ThenBy(m => m.Tempat.Kolom);
}
