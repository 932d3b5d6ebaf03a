using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>The texts of problems in CSV tables as such, whatever they hold.</summary>
internal static class PesanCsv
{
    public static readonly KodePesan TabelKosong = new(
        "SKP4301",
        "Tabel kosong; baris pertama harus memuat judul kolom.",
        "The table is empty; its first line must hold the column names.");

    public static readonly KodePesan JudulGanda = new(
        "SKP4302",
        "Kolom \"{kolom}\" ada dua kali; beri nama yang berbeda.",
        "The column \"{kolom}\" occurs twice; name them differently.");

    public static readonly KodePesan JudulKosong = new(
        "SKP4303",
        "Kolom ini tidak bernama; isi namanya di baris pertama atau hapus pemisah yang berlebih.",
        "This column has no name; write one in the first line or remove the extra separator.");

    public static readonly KodePesan SelTidakPas = new(
        "SKP4304",
        "Baris ini memuat {ada} sel, sedangkan baris judul {harus}; periksa pemisah dan tanda kutipnya.",
        "This row has {ada} cells but the first line has {harus}; check separators and quotes.");

    public static readonly KodePesan KutipSalah = new(
        "SKP4305",
        "Tanda kutip di sini tidak membungkus seluruh sel; bungkus selnya dan tulis tanda kutip di dalamnya dua kali.",
        "The quote here does not enclose the whole cell; enclose the cell and write the quotes in it twice.");

    public static readonly KodePesan KutipTerbuka = new(
        "SKP4306",
        "Tanda kutip yang dibuka di sini tidak pernah ditutup; tutup kutipnya. Baris sesudahnya tidak terbaca.",
        "The quote opened here is never closed; close it. The rows after it are not read.");

    public static readonly KodePesan KolomTerlaluBanyak = new(
        "SKP4307",
        "Baris ini memuat lebih dari {batas} sel; pecah tabelnya.",
        "This row has more than {batas} cells; split the table.");

    public static readonly KodePesan SelTerlaluPanjang = new(
        "SKP4308",
        "Sel ini lebih panjang daripada {batas} bita; periksa tanda kutipnya atau pendekkan isinya.",
        "This cell is longer than {batas} bytes; check its quotes or shorten it.");

    public static readonly KodePesan TerlaluBanyakBaris = new(
        "SKP4319",
        "Tabel memuat lebih dari {batas} baris; pecah menjadi beberapa berkas.",
        "The table has more than {batas} rows; split it into several files.");

    public static readonly KodePesan BarisTerlaluPanjang = new(
        "SKP4309",
        "Baris ini lebih panjang daripada {batas} bita; periksa tanda kutip dan akhir barisnya.",
        "This row is longer than {batas} bytes; check its quotes and line end.");

    public static readonly KodePesan SelTanpaJudul = new(
        "SKP4343",
        "Sel ini berdiri di kanan kolom terakhir yang berjudul; beri judul kolomnya atau kosongkan selnya.",
        "This cell stands to the right of the last column with a name; name its column or clear the cell.");

    public static readonly KodePesan PemisahTab = new(
        "SKP4318",
        "Kolom tabel ini dipisah tab; simpan sebagai CSV dengan pemisah koma atau titik koma.",
        "The columns of this table are separated by tabs; save it as CSV with commas or semicolons between them.");

    public static readonly KodePesan KolomTidakAda = new(
        "SKP4317",
        "Kolom \"{kolom}\" tidak ada; beri nama itu pada baris pertama[, mungkin pada \"{saran}\"].",
        "There is no column \"{kolom}\"; name one so in the first line[, maybe \"{saran}\"].");
}
