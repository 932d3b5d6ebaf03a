namespace Sakip.Dasar;

/// <summary>Lists the problems of one input, as many as somebody can want to read.</summary>
internal static class DaftarMasalah
{
    /// <summary>Lists a problem; the first one too many is replaced by the note that no more are listed.</summary>
    public static void Note(List<Masalah> daftar, Masalah masalah)
    {
        if (daftar.Count < Batas.Masalah)
        {
            daftar.Add(masalah);
        }
        else if (daftar.Count == Batas.Masalah)
        {
            daftar.Add(new(PesanDasar.TerlaluBanyakMasalah, masalah.Tempat, ("batas", Batas.Masalah)));
        }
    }

    /// <summary>Whether so much is wrong that nothing more is listed.</summary>
    public static bool IsPenuh(List<Masalah> daftar) => daftar.Count > Batas.Masalah;

    /// <summary>Finds the word that was probably meant; null when the list is full, and none would be read.</summary>
    public static string? FindSaran(List<Masalah> daftar, string kata, IEnumerable<string> pilihan) =>
        IsPenuh(daftar) ? null : Saran.Find(kata, pilihan);
}
