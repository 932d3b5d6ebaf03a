using System.Globalization;
using Sakip.Dasar;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the counts of indicators by predikat: overall, by sasaran, and by level below.</summary>
internal static class TabelCacah
{
    /// <summary>Builds the counts, with how many are computed and why the others are not.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One table; the row of the whole counts the indicators of tujuan and sasaran, as the overall mean does.</returns>
    public static TabelTampil Build(PengukuranKinerja pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        (string Nama, Rerata Rerata)[] sasaran = [.. pengukuran.Sasaran.Select(s => (s.Sasaran.Nama, s.Rerata))];
        (string Nama, Rerata Rerata)[] tingkat =
        [
            .. pengukuran.Indikator
                .Where(h => !h.Indikator.Induk.IsStrategis)
                .GroupBy(h => h.Indikator.Induk.Jenis)
                .OrderBy(g => g.Key)
                .Select(g => (
                    bahasa == Bahasa.Inggris ? $"{g.Key.ToKata().Inggris} indicators" : $"Indikator {g.Key.ToKata().Indonesia}", Rerata.Compute(pengukuran.Aturan, g.Select(h => h.Capaian)))),
        ];
        var keseluruhan = (Nama: Label.Keseluruhan.In(bahasa), Rerata: pengukuran.Keseluruhan);
        (string Nama, Rerata Rerata)[] semua = [.. sasaran, keseluruhan, .. tingkat];
        string[] predikat = [.. semua.SelectMany(s => s.Rerata.Cacah).Select(c => c.Predikat).Distinct(StringComparer.Ordinal).OrderBy(p => p == CatatanAlasan.Kosong)];
        return new(
            $"{(bahasa == Bahasa.Inggris ? "Indicators by rating of" : "Banyaknya indikator menurut predikat,")} {pengukuran.Data.Instansi.Nama}, {pengukuran.Periode}",
            [
                new(Label.Kelompok.In(bahasa)),
                .. predikat.Select(p => new KolomTampil(p == CatatanAlasan.Kosong ? Label.TanpaPredikat.In(bahasa) : p, true)),
                new(Label.TakTerhitung.In(bahasa), true),
                new(Label.Cakupan.In(bahasa), true),
            ],
            semua.Select(s => new BarisTampil(
                [
                    s.Nama,
                    .. predikat.Select(p => ToSel(s.Rerata.Cacah.FirstOrDefault(c => c.Predikat == p)?.Jumlah ?? 0)),
                    ToSel(CountTak(s.Rerata)),
                    string.Create(CultureInfo.InvariantCulture, $"{s.Rerata.Jumlah - CountTak(s.Rerata)} {(bahasa == Bahasa.Inggris ? "of" : "dari")} {s.Rerata.Jumlah}"),
                ],
                isRingkasan: ReferenceEquals(s.Rerata, keseluruhan.Rerata))),
            from s in sasaran.Length == 0 ? tingkat.Prepend(keseluruhan) : sasaran.Concat(tingkat)
            from tak in s.Rerata.TakTerhitung
            group $"{s.Nama} ({tak.Jumlah})" by tak.Alasan into alasan
            orderby alasan.Key
            select $"{Label.TakTerhitung.In(bahasa)}, {alasan.Key.ToKata().In(bahasa)}: {string.Join("; ", alasan)}.");
    }

    private static int CountTak(Rerata rerata) => rerata.TakTerhitung.Sum(t => t.Jumlah);

    private static SelTampil ToSel(int angka) => SelTampil.FromBulat(angka);
}
