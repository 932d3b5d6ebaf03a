using NodaTime;
using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Tampilan.Html;

/// <summary>The words of the page in both languages, and the anchors of its parts.</summary>
internal static class LabelHtml
{
    public const string BagianRingkasan = "ringkasan";
    public const string BagianCapaian = "capaian";
    public const string BagianTabel = "tabel";
    public const string BagianTren = "tren";
    public const string BagianAnggaran = "anggaran";
    public const string BagianTemuan = "temuan";
    public const string BagianCetak = "cetak";

    public static readonly KataDwibahasa Ringkasan = new("Ringkasan", "Summary");
    public static readonly KataDwibahasa Capaian = new("Capaian indikator", "Capaian of the indicators");
    public static readonly KataDwibahasa Tabel = new("Tabel pengukuran kinerja", "Tables of performance");
    public static readonly KataDwibahasa Tren = new("Perkembangan antartahun", "Development over the years");
    public static readonly KataDwibahasa Anggaran = new("Capaian dan serapan menurut program", "Capaian and serapan by program");
    public static readonly KataDwibahasa TabelAnggaran = new("Tabel anggaran", "Tables of the budget");
    public static readonly KataDwibahasa Temuan = new("Temuan atas angka tercetak", "Findings on the printed figures");
    public static readonly KataDwibahasa Cetak = new("Tabel sebagaimana tercetak", "Tables as printed");
    public static readonly KataDwibahasa LangsungKeIsi = new("Langsung ke isi", "Skip to the content");
    public static readonly KataDwibahasa DaftarIsi = new("Daftar isi", "Contents");
    public static readonly KataDwibahasa TujuanSasaran = new("Tujuan dan sasaran", "Tujuan and sasaran");
    public static readonly KataDwibahasa TanpaIndikator = new(
        "Tidak ada indikator yang bertarget atau berrealisasi pada periode ini.", "No indicator has a target or a realisasi in this period.");
    public static readonly KataDwibahasa TanpaPredikat = new("tanpa predikat", "no rating");
    public static readonly KataDwibahasa Serapan = new("Serapan anggaran", "Budget spent");

    private static readonly string[] BulanIndonesia =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] BulanInggris =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Writes a day with its month in words.</summary>
    public static string ShowTanggal(LocalDate tanggal, Bahasa bahasa) =>
        $"{tanggal.Day} {(bahasa == Bahasa.Inggris ? BulanInggris : BulanIndonesia)[tanggal.Month - 1]} {tanggal.Year}";

    /// <summary>Says that there is no figure, and why.</summary>
    public static string ShowAlasan(AlasanTakTerhitung alasan, Bahasa bahasa) =>
        $"{(bahasa == Bahasa.Inggris ? "not computable" : "tidak terhitung")}: {alasan.ToKata().In(bahasa)}";

    /// <summary>Says which figures a band holds, in signs.</summary>
    public static string ShowSelang(Selang selang, Bahasa bahasa)
    {
        if (selang.Bawah is { } satu && satu == selang.Atas)
        {
            return AngkaIndonesia.Format(satu);
        }

        string?[] batas =
        [
            selang.Bawah is { } bawah ? $"{(selang.IsBawahTermasuk ? "≥" : ">")} {AngkaIndonesia.Format(bawah)}" : null,
            selang.Atas is { } atas ? $"{(selang.IsAtasTermasuk ? "≤" : "<")} {AngkaIndonesia.Format(atas)}" : null,
        ];
        return string.Join(bahasa == Bahasa.Inggris ? " and " : " dan ", batas.OfType<string>());
    }
}
