using Sakip.Dasar;

namespace Sakip.Kolom;

/// <summary>The texts of problems with columnar tables.</summary>
internal static class PesanKolom
{
    public static readonly KodePesan DimensiTidakAda = new(
        "SKP7001",
        "Kolom \"{nama}\" tidak ada untuk mengelompokkan; pilih {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "There is no column \"{nama}\" to group by; choose {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan DimensiGanda = new(
        "SKP7002",
        "Kolom \"{nama}\" disebut dua kali untuk mengelompokkan; hapus salah satu.",
        "The column \"{nama}\" is named twice to group by; remove one.");

    public static readonly KodePesan TahunSalah = new(
        "SKP7003",
        "\"{teks}\" bukan tahun; tulis empat angka, 1945 sampai 2999.",
        "\"{teks}\" is no year; write four digits, 1945 to 2999.");

    public static readonly KodePesan TriwulanSalah = new(
        "SKP7004",
        "\"{teks}\" bukan triwulan; tulis 1, 2, 3, atau 4, atau kosongkan untuk angka setahun.",
        "\"{teks}\" is no quarter; write 1, 2, 3 or 4, or leave it empty for the figure of the year.");

    public static readonly KodePesan KolomKurang = new(
        "SKP7005",
        "Kolom \"{kolom}\" tidak ada; tulis kolom target dan realisasi untuk pengukuran, atau pagu dan realisasi untuk anggaran.",
        "There is no column \"{kolom}\"; write the columns target and realisasi for measurements, or pagu and realisasi for budgets.");

    public static readonly KodePesan KolomLain = new(
        "SKP7006",
        "Berkas ini berkolom {ada}, sedangkan berkas sebelumnya {harus}; samakan kolomnya, urutannya boleh berbeda.",
        "This file has the columns {ada} but those before have {harus}; make them the same, in any order.");

    public static readonly KodePesan BarisTerlaluPanjang = new(
        "SKP7007",
        "Baris ini lebih panjang daripada {batas} bita; periksa ujung barisnya.",
        "This row is longer than {batas} bytes; check its line end.");

    public static readonly KodePesan TanpaBaris = new(
        "SKP7008",
        "Tidak ada baris yang terbaca; isi berkas dengan satu pengukuran atau satu pagu tiap baris.",
        "No row was read; fill the file with one measurement or one budget figure a row.");

    public static readonly KodePesan UangSalah = new(
        "SKP7009",
        "{teks} bukan jumlah uang; tulis angka tanpa pemisah ribuan, paling banyak 18 angka dan 2 desimal.",
        "{teks} is no amount of money; write digits without thousands separators, at most 18 of them and 2 decimals.");

    public static readonly KodePesan PaketLain = new(
        "SKP7010",
        "Agregat parsial ini dihitung dengan paket {satu}[, bukan {dua}], atau isi paketnya berubah; hitung ulang dengan paket yang sama.",
        "This partial aggregate was computed by the pack {satu}[, not {dua}], or its content changed; compute it again by the same pack.");

    public static readonly KodePesan MenurutLain = new(
        "SKP7011",
        "Agregat parsial dikelompokkan menurut kolom berbeda ({satu}; {dua}); hitung ulang menurut kolom yang sama.",
        "Partial aggregates are grouped by different columns ({satu}; {dua}); compute them again by the same columns.");

    public static readonly KodePesan ParsialSalah = new(
        "SKP7012",
        "Berkas bukan agregat parsial yang utuh versi {versi}: salah pada bita {letak}; tulis ulang berkasnya.",
        "The file is no whole partial aggregate of version {versi}: wrong at byte {letak}; write it again.");

    public static readonly KodePesan BilanganParsial = new(
        "SKP7013",
        "Bilangan dalam agregat parsial lebih dari {batas} angka; tulis ulang berkasnya dari barisnya.",
        "A number of the partial aggregate has more than {batas} digits; write the file again from its rows.");

    public static readonly KodePesan CacahParsial = new(
        "SKP7014",
        "Cacah agregat parsial tidak selaras: {terhitung} baris terhitung dan {tak} tidak, tetapi {dinilai} berpredikat; tulis ulang berkasnya dari barisnya.",
        "The counts of the partial aggregate do not agree: {terhitung} rows computable and {tak} not, but {dinilai} with a predikat; write the file again from its rows.");
}
