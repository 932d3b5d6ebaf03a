using System.Collections.Immutable;
using System.Globalization;
using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Tampilan;

/// <summary>Builds the table of what a verification found.</summary>
public static class TabelTemuan
{
    /// <summary>Builds the table; a consequence stands below the finding it follows from.</summary>
    /// <param name="hasil">The verification.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>One table; without rows when nothing was found.</returns>
    public static TabelTampil Build(HasilVerifikasi hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var akibat = hasil.Temuan.Where(t => t.Akar is not null).ToLookup(t => t.Akar!);
        var baris = new List<BarisTampil>();
        foreach (var (akar, i) in hasil.Temuan.Where(t => t.Akar is null).Select((t, i) => (t, i)))
        {
            baris.Add(ToBaris(hasil.Laporan, akar, (i + 1).ToString(CultureInfo.InvariantCulture), bahasa));
            baris.AddRange(akibat[akar.Sel].Select(t => ToBaris(hasil.Laporan, t, "↳", bahasa)));
        }

        return new(
            hasil.Laporan.Judul,
            [
                new(Label.Nomor.In(bahasa), true),
                new(Label.Tempat.In(bahasa)),
                new(Label.Indikator.In(bahasa)),
                new(Label.Tercetak.In(bahasa), true),
                new(Label.Seharusnya.In(bahasa), true),
                new(Label.Keterangan.In(bahasa)),
            ],
            baris,
            BuildCatatan(hasil, bahasa));
    }

    private static BarisTampil ToBaris(LaporanKinerja laporan, Temuan temuan, string nomor, Bahasa bahasa)
    {
        var tabel = laporan.FindTabel(temuan.Sel.Tabel)!;
        var subjek = tabel.FindBaris(temuan.Sel.Baris)!.Subjek;
        var keterangan = temuan.Akar is null ? $"{temuan.Kode} {temuan.Rujukan}"
            : bahasa == Bahasa.Inggris ? $"{temuan.Kode} follows from {temuan.Akar}"
            : $"{temuan.Kode} akibat dari {temuan.Akar}";
        return new(
        [
            nomor,
            ToTempat(laporan, tabel, temuan.Sel),
            FindNama(laporan, subjek) ?? temuan.Sel.Baris,
            temuan.Tercetak,
            temuan.Hitung,
            keterangan,
        ]);
    }

    private static string ToTempat(LaporanKinerja laporan, TabelCetak tabel, AlamatSel sel) =>
        laporan.Kalimat.FirstOrDefault(k => sel.Tabel == KalimatCetak.Tabel && k.Id == sel.Baris) is { } kalimat
            ? kalimat.Tempat ?? sel.Tabel
            : $"{(tabel.Nomor is null ? tabel.Id : $"Tabel {tabel.Nomor}")}, {tabel.Kolom.First(k => k.Id == sel.Kolom).Judul}";

    private static string? FindNama(LaporanKinerja laporan, string? id) =>
        id is null ? null : laporan.Data.FindIndikator(id)?.Nama ?? laporan.Data.FindSimpul(id)?.Nama;

    private static ImmutableArray<string> BuildCatatan(HasilVerifikasi hasil, Bahasa bahasa)
    {
        var (diperiksa, cocok, gagal, tak) = (hasil.Diperiksa, hasil.Cocok, hasil.Temuan.Length, hasil.TakTerperiksa.Length);
        return
        [
            bahasa == Bahasa.Inggris
                ? $"{diperiksa} cells checked: {cocok} agree, {gagal} differ. {tak} could not be checked."
                : $"{diperiksa} sel diperiksa: {cocok} cocok, {gagal} berbeda. {tak} sel tak terperiksa.",
            .. hasil.HurufDilipat.IsEmpty ? [] : new[] { ShowHurufDilipat(hasil.HurufDilipat, bahasa) },
            .. hasil.TakTerperiksa.Select(t => $"{t.Sel}: {Explain(hasil.Laporan, t.Sel, t.Alasan?.ToKata(), bahasa)}"),
        ];
    }

    private static string ShowHurufDilipat(IEnumerable<AlamatSel> sel, Bahasa bahasa) =>
        (bahasa == Bahasa.Inggris ? "Letters that only look Latin, read as Latin: " : "Huruf yang hanya mirip huruf Latin, dibaca sebagai Latin: ")
        + string.Join(", ", sel);

    private static string Explain(LaporanKinerja laporan, AlamatSel sel, KataDwibahasa? alasan, Bahasa bahasa)
    {
        if (alasan is not null)
        {
            return alasan.In(bahasa);
        }

        var rusak = laporan.FindTabel(sel.Tabel)!.FindBaris(sel.Baris)!.FindSel(sel.Kolom)!.Rusak;
        return (bahasa, rusak) switch
        {
            (Bahasa.Inggris, null) => "printed in another form than the fact",
            (_, null) => "tercetak dalam bentuk lain daripada faktanya",
            (Bahasa.Inggris, _) => $"damaged in the source: {rusak}",
            _ => $"rusak pada sumber: {rusak}",
        };
    }
}
