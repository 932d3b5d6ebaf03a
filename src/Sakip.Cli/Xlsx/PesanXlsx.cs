using Sakip.Dasar;

namespace Sakip.Cli.Xlsx;

/// <summary>The texts of problems with workbooks.</summary>
internal static class PesanXlsx
{
    public static readonly KodePesan PerluKeluaran = new(
        "SKP9055",
        "XLSX tidak dapat dicetak ke layar; sebutkan berkasnya dengan --output.",
        "XLSX cannot be printed on a screen; name its file with --output.");

    public static readonly KodePesan JenisLain = new(
        "SKP9042",
        "Ini berkas {jenis}, bukan XLSX; buka dengan aplikasinya lalu simpan sebagai XLSX atau CSV.",
        "This is a file of {jenis}, not XLSX; open it with its application and save it as XLSX or CSV.");

    public static readonly KodePesan ExcelLama = new(
        "SKP9054",
        "Ini berkas Excel lama (XLS), atau XLSX berkata sandi; buka dengan Excel atau LibreOffice lalu simpan sebagai XLSX tanpa kata sandi.",
        "This is an old Excel file (XLS), or XLSX with a password; open it with Excel or LibreOffice and save it as XLSX without a password.");

    public static readonly KodePesan Rusak = new(
        "SKP9043",
        "Berkas XLSX ini rusak atau terpotong; buka dan simpan ulang dengan aplikasinya, atau simpan sebagai CSV.",
        "This XLSX file is damaged or cut off; open it with its application and save it anew, or as CSV.");

    public static readonly KodePesan TerlaluBesar = new(
        "SKP9044",
        "Isi berkas XLSX ini lebih besar daripada {batas} bita; pecah tabelnya atau simpan sebagai CSV.",
        "What this XLSX file holds is more than {batas} bytes; split the table or save it as CSV.");

    public static readonly KodePesan LembarTidakAda = new(
        "SKP9045",
        "Lembar \"{lembar}\" tidak ada dalam berkas ini; yang ada: {pilihan}.",
        "There is no sheet \"{lembar}\" in this file; there are: {pilihan}.");

    public static readonly KodePesan SelGalat = new(
        "SKP9046",
        "Sel ini berisi kesalahan {isi}; perbaiki rumusnya.",
        "This cell holds the error {isi}; mend its formula.");

    public static readonly KodePesan RumusTanpaNilai = new(
        "SKP9047",
        "Rumus pada sel ini belum dihitung; buka dan simpan ulang berkasnya dengan Excel atau LibreOffice.",
        "The formula of this cell has not been computed; open the file with Excel or LibreOffice and save it anew.");

    public static readonly KodePesan AngkaTakPasti = new(
        "SKP9048",
        "Angka {isi} pada sel ini tidak tersimpan dengan pasti: lembar kerja hanya menyimpan 15 angka penting; ketik sebagai teks.",
        "The number {isi} in this cell is not stored for certain: spreadsheets keep 15 digits; type it as text.");

    public static readonly KodePesan TanggalSalah = new(
        "SKP9049",
        "Sel ini berformat tanggal, tetapi {isi} bukan hari yang ada; perbaiki format atau isinya.",
        "This cell has the format of a date, but {isi} is no day there is; mend its format or its content.");

    public static readonly KodePesan SelTerlaluPanjang = new(
        "SKP9050",
        "Teks pada sel ini lebih panjang daripada {batas} huruf; pendekkan.",
        "The text of this cell is longer than {batas} letters; shorten it.");

    public static readonly KodePesan KolomTerlaluBanyak = new(
        "SKP9051",
        "Baris ini memuat sel di kanan kolom ke-{batas}; pecah tabelnya.",
        "This row has a cell to the right of column {batas}; split the table.");

    public static readonly KodePesan SelTerlaluBanyak = new(
        "SKP9052",
        "Lembar ini memuat lebih dari {batas} sel; pecah tabelnya.",
        "This sheet has more than {batas} cells; split the table.");

    public static readonly KodePesan TidakUntukAgregat = new(
        "SKP9053",
        "Baris untuk agregat dibaca dari CSV atau JSON tiap baris, bukan dari lembar kerja; simpan sebagai CSV.",
        "Rows to aggregate are read from CSV or JSON lines, not from a workbook; save it as CSV.");
}
