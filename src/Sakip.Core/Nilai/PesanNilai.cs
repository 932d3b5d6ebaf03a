using Sakip.Dasar;

namespace Sakip.Nilai;

/// <summary>The texts of malformed figures.</summary>
internal static class PesanNilai
{
    public static readonly KodePesan KomaGanda = new(
        "SKP1001",
        "\"{teks}\" memuat lebih dari satu koma; tulis satu koma saja, di depan desimal.",
        "\"{teks}\" holds more than one comma; write a single comma, before the decimals.");

    public static readonly KodePesan RibuanSalah = new(
        "SKP1002",
        "Titik pada \"{teks}\" tidak memisahkan tiap tiga angka; periksa pemisah ribuan.",
        "The dots in \"{teks}\" do not separate groups of three digits; check the thousands separators.");

    public static readonly KodePesan TerlaluPanjang = new(
        "SKP1003",
        "\"{teks}\" lebih dari 28 angka; angka sepanjang itu tidak dapat dihitung tepat.",
        "\"{teks}\" has more than 28 digits; a number that long cannot be computed exactly.");

    public static readonly KodePesan BukanAngka = new(
        "SKP1004",
        "\"{teks}\" bukan angka, predikat, atau rasio; tulis misalnya 82,84 atau B (82,84).",
        "\"{teks}\" is no number, predikat or ratio; write for example 82,84 or B (82,84).");

    public static readonly KodePesan DesimalHilang = new(
        "SKP1005",
        "Tidak ada angka sesudah atau sebelum pemisah desimal pada \"{teks}\"; lengkapi angkanya.",
        "A digit is missing beside the decimal separator in \"{teks}\"; complete the number.");

    public static readonly KodePesan RentangTerbalik = new(
        "SKP1006",
        "Batas bawah rentang \"{teks}\" lebih besar daripada batas atasnya; tukar keduanya.",
        "The lower end of the range \"{teks}\" is above its upper end; swap them.");

    public static readonly KodePesan NotasiIlmiah = new(
        "SKP1007",
        "\"{teks}\" ditulis dengan pangkat sepuluh (E), seperti lembar kerja meringkas angka panjang; tulis semua angkanya.",
        "\"{teks}\" is written with a power of ten (E), as worksheets shorten long numbers; write all its digits.");

    public static readonly KodePesan HurufO = new(
        "SKP1008",
        "\"{teks}\" memuat huruf O di antara angka; tulis angka 0 bila itu maksudnya.",
        "\"{teks}\" has the letter O among its digits; write the digit 0 if that is meant.");
}
