using Sakip.Dasar;

namespace Sakip.Berkas;

/// <summary>The texts of problems in files as such, whatever they hold.</summary>
internal static class PesanBerkas
{
    public static readonly KodePesan BukanJson = new(
        "SKP2001",
        "Berkas bukan JSON yang sah di tempat ini; periksa tanda kutip, koma, dan kurung di dekatnya.",
        "The file is not valid JSON here; check quotes, commas and brackets nearby.");

    public static readonly KodePesan Kosong = new(
        "SKP2002",
        "Berkas kosong; isi dengan satu objek JSON.",
        "The file is empty; it must hold one JSON object.");

    public static readonly KodePesan TerlaluBesar = new(
        "SKP2003",
        "Berkas lebih besar daripada {batas} bita; pecah menjadi beberapa berkas.",
        "The file is larger than {batas} bytes; split it into several files.");

    public static readonly KodePesan BukanUtf8 = new(
        "SKP2004",
        "Berkas bukan UTF-8; simpan ulang dengan pengodean UTF-8.",
        "The file is not UTF-8; save it again in UTF-8.");

    public static readonly KodePesan TerlaluDalam = new(
        "SKP2005",
        "Objek dan larik bersarang lebih dalam daripada {batas}; ratakan isinya.",
        "Objects and arrays are nested deeper than {batas}; flatten them.");

    public static readonly KodePesan HurufSetengah = new(
        "SKP2006",
        "Teks memuat kode huruf setengah (\\uD800 sampai \\uDFFF tanpa pasangan); tulis hurufnya langsung.",
        "The text has half a character (\\uD800 to \\uDFFF without its partner); write the character itself.");

    public static readonly KodePesan TerlaluBanyakNilai = new(
        "SKP2008",
        "Berkas memuat lebih dari {batas} nilai JSON; pecah menjadi beberapa berkas.",
        "The file has more than {batas} JSON values; split it into several files.");

    public static readonly KodePesan AngkaTakJson = new(
        "SKP2009",
        "{tercetak} adalah angka cara Indonesia; dalam JSON tulis {tulis}, dengan titik desimal dan tanpa pemisah ribuan.",
        "{tercetak} is a number written the Indonesian way; in JSON write {tulis}, with a decimal point and no thousands separators.");

    public static readonly KodePesan KunciTidakDikenal = new(
        "SKP2101",
        "Kunci \"{kunci}\" tidak dikenal di sini; pilih {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "The key \"{kunci}\" is unknown here; choose {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan KunciKurang = new(
        "SKP2102",
        "Kunci \"{kunci}\" wajib ada; tambahkan.",
        "The key \"{kunci}\" is required; add it.");

    public static readonly KodePesan KataTidakDikenal = new(
        "SKP2103",
        "\"{kata}\" tidak dikenal; pilih {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "\"{kata}\" is unknown; choose {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan JenisSalah = new(
        "SKP2105",
        "Di sini harus ada {harus}, bukan {ada}.",
        "Here must be {harus}, not {ada}.");

    public static readonly KodePesan TanggalSalah = new(
        "SKP2108",
        "\"{teks}\" bukan tanggal; tulis tahun-bulan-hari seperti 2024-12-31.",
        "\"{teks}\" is no date; write year-month-day like 2024-12-31.");

    public static readonly KodePesan FormatSalah = new(
        "SKP2110",
        "Format \"{format}\" bukan {harus}; periksa apakah berkasnya benar.",
        "The format \"{format}\" is not {harus}; check that it is the right file.");

    public static readonly KodePesan KunciBerlawanan = new(
        "SKP2111",
        "\"{satu}\" dan \"{dua}\" tidak dapat ditulis bersama; pilih salah satu.",
        "\"{satu}\" and \"{dua}\" cannot stand together; keep one.");
}
