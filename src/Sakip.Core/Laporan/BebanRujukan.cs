using Sakip.Kinerja;

namespace Sakip.Laporan;

/// <summary>Counts how many members references look at, so that a report is refused before it costs more than anybody can wait for.</summary>
/// <remarks>An upper bound, told from the words alone: whatever is a set counts as all nodes, indicators and bodies there are.</remarks>
internal static class BebanRujukan
{
    /// <summary>Counts for all cells of a report that state a figure.</summary>
    public static long Count(LaporanKinerja laporan) =>
        laporan.Cetakan.SelectMany(KlaimCetak.Find).Sum(k => Count(k.Rujukan, laporan.Data) + Count(k.Rujukan, laporan.FindTabel));

    /// <summary>Counts what a reference looks at in the data.</summary>
    public static long Count(Rujukan rujukan, DataKinerja data) => rujukan switch
    {
        Rujukan.Selisih r => Count(r.Kiri, data) + Count(r.Kanan, data),
        Rujukan.Persen r => Count(r.Bagian, data) + Count(r.Keseluruhan, data),
        Rujukan.Predikat r => Count(r.Dari, data),
        Rujukan.Olahan r => r.Bagian.Sum(b => Count(b, data)),
        Rujukan.Pagu r => CountUang(r.Subjek, data),
        Rujukan.Realisasi r => CountUang(r.Subjek, data),
        Rujukan.Serapan r when HimpunanAnggaran.IsSubjek(data, r.Himpunan) => 2 * CountUang(r.Himpunan, data),
        Rujukan.Rerata or Rujukan.RerataInstansi or Rujukan.Cacah or Rujukan.Jumlah or Rujukan.Serapan or Rujukan.Efisiensi => CountSemua(data),
        _ => 1,
    };

    /// <summary>Counts what a reference looks at in printed tables.</summary>
    public static long Count(Rujukan rujukan, Func<string, TabelCetak?> cariTabel) => rujukan switch
    {
        Rujukan.Selisih r => Count(r.Kiri, cariTabel) + Count(r.Kanan, cariTabel),
        Rujukan.Persen r => Count(r.Bagian, cariTabel) + Count(r.Keseluruhan, cariTabel),
        Rujukan.Predikat r => Count(r.Dari, cariTabel),
        Rujukan.Olahan r => r.Bagian.Sum(b => Count(b, cariTabel)),
        Rujukan.OlahanCetak r => CountSel(cariTabel(r.Himpunan.Tabel)),
        Rujukan.Rerata { TabelAnggota: { } tabel } => CountSel(cariTabel(tabel)),
        _ => 0,
    };

    /// <summary>An amount that is given is one look, one that is put together as many as there are nodes.</summary>
    private static long CountUang(string subjek, DataKinerja data) =>
        data.GetBagian(subjek).Count == 0 ? 1 : data.GetAnggaran(subjek).Any() ? 1 + data.GetBagian(subjek).Count : CountSemua(data);

    private static long CountSemua(DataKinerja data) => 1L + data.Simpul.Length + data.Indikator.Length + data.InstansiLain.Length;

    private static long CountSel(TabelCetak? tabel) => tabel is null ? 1 : 1 + ((long)tabel.Baris.Length * tabel.Kolom.Length);
}
