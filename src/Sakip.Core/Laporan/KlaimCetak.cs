namespace Sakip.Laporan;

/// <summary>A printed cell that states a figure.</summary>
internal sealed record KlaimCetak(AlamatSel Alamat, SelCetak Sel, Rujukan Rujukan)
{
    /// <summary>Lists the cells of a table that state a figure: those that are not blank, and those whose text the source has lost.</summary>
    public static IEnumerable<KlaimCetak> Find(TabelCetak tabel) =>
        from baris in tabel.Baris
        from kolom in tabel.Kolom
        let rujukan = TabelCetak.FindRujukan(baris, kolom)
        where rujukan is not null
        let sel = baris.FindSel(kolom.Id)
        where sel.Rusak is not null || !string.IsNullOrWhiteSpace(sel.Teks)
        select new KlaimCetak(new(tabel.Id, baris.Id, kolom.Id), sel, rujukan);
}
