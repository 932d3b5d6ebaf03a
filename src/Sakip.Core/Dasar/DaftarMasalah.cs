namespace Sakip.Dasar;

/// <summary>Lists the problems of one input, as many as somebody can want to read.</summary>
internal static class DaftarMasalah
{
    /// <summary>The greatest number of problems that are listed.</summary>
    public const int Terbanyak = 1000;

    /// <summary>Lists a problem; the first one too many is replaced by the note that no more are listed.</summary>
    public static void Note(List<Masalah> daftar, Masalah masalah)
    {
        if (daftar.Count < Terbanyak)
        {
            daftar.Add(masalah);
        }
        else if (daftar.Count == Terbanyak)
        {
            daftar.Add(new(PesanDasar.TerlaluBanyakMasalah, masalah.Tempat, ("batas", Terbanyak)));
        }
    }

    /// <summary>Whether so much is wrong that nothing more is listed.</summary>
    public static bool IsPenuh(List<Masalah> daftar) => daftar.Count > Terbanyak;
}
