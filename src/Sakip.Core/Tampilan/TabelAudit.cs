using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>Builds what is shown of an audit: a table of the rows that differ, or one row for each.</summary>
public static class TabelAudit
{
    /// <summary>The greatest number of rows that a table shows; the summary counts all.</summary>
    public const int BarisTerbanyak = 1000;

    private const int SebabTabel = 2; // the likeliest; a table has little room

    /// <summary>Gets the columns that <see cref="BuildBaris"/> adds behind those of the audited table.</summary>
    public static ImmutableArray<string> KolomHasil { get; } =
        ["baris", "status", "capaian_hitung", "predikat_hitung", "selisih", "alasan", "sebab"];

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

    /// <summary>Builds the row of one result: the cells of the audited table, then those of <see cref="KolomHasil"/>.</summary>
    /// <param name="hasil">The result.</param>
    /// <param name="kolom">The number of columns of the audited table.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>The cells; those of a row that could not be split are empty.</returns>
    public static IEnumerable<SelTampil> BuildBaris(HasilAudit hasil, int kolom, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        return
        [
            .. hasil.Baris.Sel.Length == kolom ? hasil.Baris.Sel : Enumerable.Repeat(string.Empty, kolom),
            SelTampil.FromBulat(hasil.Baris.Nomor),
            hasil.Status.ToKata().In(bahasa),
            ToAngka(hasil.Hitung),
            hasil.Predikat ?? string.Empty,
            ToAngka(hasil.Selisih),
            ToAlasan(hasil, bahasa) ?? string.Empty,
            hasil.Status == StatusAudit.Berbeda ? ToSebab(hasil, bahasa) : string.Empty,
        ];
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

    private static string ToSebab(HasilAudit hasil, Bahasa bahasa, int banyak = int.MaxValue) => hasil.Sebab.IsEmpty
        ? Sebab.GetTidakTerjelaskan(bahasa)
        : string.Join(" / ", hasil.Sebab.Take(banyak).Select(s => s.ToPesan(bahasa).TrimEnd('.')));

    private static SelTampil Join(SelTampil angka, string? predikat) =>
        string.IsNullOrEmpty(predikat) ? angka
        : angka.Teks.Length == 0 ? predikat
        : angka.WithAkhiran($" ({predikat})");

    private static SelTampil ToAngka(decimal? angka) => angka is { } ada ? SelTampil.FromAngkaTanpaRibuan(ada, ada.Scale) : string.Empty;

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
