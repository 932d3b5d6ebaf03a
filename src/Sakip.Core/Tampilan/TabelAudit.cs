using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>Builds what is shown of an audit: a table of the rows that differ.</summary>
public static class TabelAudit
{
    /// <summary>The greatest number of rows that a table shows; the summary counts all.</summary>
    public const int BarisTerbanyak = 1000;

    private const int SebabTabel = 2; // the likeliest; a table has little room

    /// <summary>Builds the table of findings, with the counts as its note.</summary>
    /// <param name="judul">The title, for example the name of the file.</param>
    /// <param name="temuan">The findings; at most <see cref="BarisTerbanyak"/> are shown.</param>
    /// <param name="ringkasan">The counts of all rows.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>One table.</returns>
    public static TabelTampil Build(
        string judul, IEnumerable<HasilAudit> temuan, RingkasanAudit ringkasan, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(temuan);
        ArgumentNullException.ThrowIfNull(ringkasan);
        return new(
            judul,
            [
                new(Label.Baris.In(bahasa), true),
                new(Label.Indikator.In(bahasa)),
                new(Label.Tersimpan.In(bahasa), true),
                new(Label.Seharusnya.In(bahasa), true),
                new(Label.Selisih.In(bahasa), true),
                new(Label.Keterangan.In(bahasa)),
            ],
            temuan.Take(BarisTerbanyak).Select(h => new BarisTampil(
                [
                    SelTampil.FromBulat(h.Baris.Nomor),
                    h.Baris.Nama,
                    Join(h.Baris.Capaian.Trim(), h.Baris.Predikat.Trim()),
                    Join(ToAngka(h.Hitung), h.Predikat),
                    ToAngka(h.Selisih),
                    ToKeterangan(h, bahasa),
                ])),
            EnumerateCatatan(ringkasan, bahasa));
    }

    /// <summary>Builds the table of all rows as they were read, with what the audit says of each.</summary>
    /// <param name="judul">The headings.</param>
    /// <param name="baris">The rows; as many as whoever shows them can take.</param>
    /// <param name="ringkasan">The counts of all rows.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>One table; a note says so when it does not have all rows.</returns>
    public static TabelTampil BuildSemua(
        IEnumerable<string> judul, IReadOnlyCollection<BarisTampil> baris, RingkasanAudit ringkasan, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(baris);
        ArgumentNullException.ThrowIfNull(ringkasan);
        return new(
            Label.SemuaBaris.In(bahasa),
            judul.Select(j => new KolomTampil(j)),
            baris,
            baris.Count == ringkasan.Baris ? []
            : bahasa == Bahasa.Inggris ? [$"Of {ToBulat(ringkasan.Baris)} rows the first {ToBulat(baris.Count)} are shown; json and csv have all."]
            : [$"Dari {ToBulat(ringkasan.Baris)} baris ditampilkan {ToBulat(baris.Count)} yang pertama; json dan csv memuat semuanya."]);
    }

    /// <summary>Says what is wrong with a row, or why it could not be computed; null when neither.</summary>
    internal static string? ToAlasan(HasilAudit hasil, Bahasa bahasa) =>
        hasil.Masalah?.ToPesan(bahasa) ?? hasil.Alasan?.ToKata().In(bahasa);

    /// <summary>Says the cause where the row itself shows what differs, else what is wrong and the cause, if one is known.</summary>
    private static string ToKeterangan(HasilAudit hasil, Bahasa bahasa) => hasil switch
    {
        { Status: StatusAudit.Berbeda, Hitung: not null } => $"{hasil.Masalah!.Kode} {ToSebab(hasil, bahasa, SebabTabel)}",
        { Status: StatusAudit.Berbeda, Sebab.IsEmpty: false } => $"{hasil.Masalah!.Kode} {ToAlasan(hasil, bahasa)} {ToSebab(hasil, bahasa, SebabTabel)}",
        _ => $"{hasil.Masalah?.Kode} {ToAlasan(hasil, bahasa)}".TrimStart(),
    };

    /// <summary>Says the likely causes of what differs.</summary>
    internal static string ToSebab(HasilAudit hasil, Bahasa bahasa, int banyak = int.MaxValue) => hasil.Sebab.IsEmpty
        ? Sebab.GetTidakTerjelaskan(bahasa)
        : string.Join(" / ", hasil.Sebab.Take(banyak).Select(s => s.ToPesan(bahasa).TrimEnd('.')));

    private static SelTampil Join(SelTampil angka, string? predikat) =>
        string.IsNullOrEmpty(predikat) ? angka
        : angka.Teks.Length == 0 ? predikat
        : angka.WithAkhiran($" ({predikat})");

    /// <summary>Shows a figure; an empty cell where there is none.</summary>
    internal static SelTampil ToAngka(decimal? angka) => angka is { } ada ? SelTampil.FromAngkaTanpaRibuan(ada, ada.Scale) : string.Empty;

    private static IEnumerable<string> EnumerateCatatan(RingkasanAudit ringkasan, Bahasa bahasa)
    {
        var status = Enum.GetValues<StatusAudit>()
            .Where(s => s is StatusAudit.Cocok or StatusAudit.Berbeda || ringkasan.GetCacah(s) > 0)
            .Select(s => $"{ToBulat(ringkasan.GetCacah(s))} {s.ToKata().In(bahasa)}");
        yield return bahasa == Bahasa.Inggris
            ? $"{ToBulat(ringkasan.Baris)} rows: {string.Join(", ", status)}."
            : $"{ToBulat(ringkasan.Baris)} baris: {string.Join(", ", status)}.";
        var temuan = ringkasan.GetCacah(StatusAudit.Berbeda) + ringkasan.GetCacah(StatusAudit.Taksa) + ringkasan.GetCacah(StatusAudit.Ditolak);
        if (temuan > BarisTerbanyak)
        {
            yield return bahasa == Bahasa.Inggris
                ? $"Of {ToBulat(temuan)} findings the first {ToBulat(BarisTerbanyak)} are shown; json and csv have all."
                : $"Dari {ToBulat(temuan)} temuan ditampilkan {ToBulat(BarisTerbanyak)} yang pertama; json dan csv memuat semuanya.";
        }
    }

    private static string ToBulat(long angka) => AngkaIndonesia.Format(angka);
}
