using Sakip.Dasar;

namespace Sakip.Perhitungan;

/// <summary>Spells what measurements are rolled up by, as commands and results name it: <c>instansi,tahun</c>.</summary>
public static class KataDimensi
{
    internal static readonly KataTertutup<DimensiGulungan> Kata = new(
        new("provinsi", DimensiGulungan.Provinsi),
        new("pemda", DimensiGulungan.Pemda),
        new("instansi", DimensiGulungan.Instansi),
        new("tujuan", DimensiGulungan.Tujuan),
        new("sasaran", DimensiGulungan.Sasaran),
        new("indikator", DimensiGulungan.Indikator),
        new("program", DimensiGulungan.Program),
        new("kegiatan", DimensiGulungan.Kegiatan),
        new("subKegiatan", DimensiGulungan.SubKegiatan),
        new("rekening", DimensiGulungan.Rekening),
        new("tahun", DimensiGulungan.Tahun),
        new("triwulan", DimensiGulungan.Triwulan));

    /// <summary>Reads dimensions.</summary>
    /// <param name="teks">Words with commas between them, in the order of the keys; empty for one group of all.</param>
    /// <returns>The dimensions, which roll up something; or a problem for each word that is none, twice, or not beside another.</returns>
    public static Hasil<IReadOnlyList<DimensiGulungan>> Parse(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        string[] kata = [.. teks.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        Masalah[] masalah =
        [
            .. kata.Where(k => !Kata.TryRead(k, out _)).Distinct(StringComparer.Ordinal).Select(k => new Masalah(
                PesanPerhitungan.DimensiTidakDikenal,
                Tempat.Tiada,
                ("kata", k),
                ("pilihan", string.Join(", ", Kata.Kata)),
                ("saran", Saran.Find(k, Kata.Kata)))),
            .. kata.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1)
                .Select(g => new Masalah(PesanPerhitungan.DimensiGanda, Tempat.Tiada, ("kata", g.Key))),
        ];
        if (masalah.Length > 0)
        {
            return Hasil<IReadOnlyList<DimensiGulungan>>.FromMasalah(masalah);
        }

        DimensiGulungan[] dimensi = [.. kata.Select(Read)];
        string[] lain = [.. dimensi.Where(d => Gulungan.IsPohon(d) || d == DimensiGulungan.Indikator).Select(Kata.ToKata)];
        return dimensi.Contains(DimensiGulungan.Rekening) && lain.Length > 0
            ? Hasil<IReadOnlyList<DimensiGulungan>>.FromMasalah(
                new Masalah(PesanPerhitungan.DimensiBertentangan, Tempat.Tiada, ("kata", string.Join(", ", lain))))
            : Hasil<IReadOnlyList<DimensiGulungan>>.FromIsi(dimensi);
    }

    private static DimensiGulungan Read(string kata)
    {
        _ = Kata.TryRead(kata, out var dimensi);
        return dimensi;
    }
}
