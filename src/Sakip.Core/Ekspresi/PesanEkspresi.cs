using Sakip.Dasar;

namespace Sakip.Ekspresi;

/// <summary>The texts of problems in expressions.</summary>
internal static class PesanEkspresi
{
    public static readonly KodePesan TerlaluPanjang = new(
        "SKP6001",
        "Ekspresi sepanjang {panjang} huruf melebihi batas {batas}; pecah menjadi beberapa ekspresi.",
        "The expression of {panjang} characters exceeds the limit of {batas}; split it.");

    public static readonly KodePesan TerlaluDalam = new(
        "SKP6002",
        "Ekspresi bersarang lebih dalam daripada {batas} pada huruf ke-{letak}; sederhanakan.",
        "The expression is nested deeper than {batas} at character {letak}; simplify it.");

    public static readonly KodePesan TerlaluBesar = new(
        "SKP6003",
        "Ekspresi memuat lebih dari {batas} bagian; sederhanakan.",
        "The expression has more than {batas} parts; simplify it.");

    public static readonly KodePesan HurufAsing = new(
        "SKP6004",
        "\"{teks}\" pada huruf ke-{letak} bukan bagian bahasa ekspresi.[ Tulis {saran}.]",
        "\"{teks}\" at character {letak} is not part of the expression language.[ Write {saran}.]");

    public static readonly KodePesan AngkaSalah = new(
        "SKP6005",
        "\"{teks}\" pada huruf ke-{letak} bukan angka; tulis angka dengan titik desimal, tanpa persen, eksponen, atau pemisah, paling banyak 28 angka.",
        "\"{teks}\" at character {letak} is no number; write digits with a decimal point, without percent sign, exponent or separator, at most 28 digits.");

    public static readonly KodePesan KomaDesimal = new(
        "SKP6006",
        "Koma pada huruf ke-{letak} tidak berarti di sini; desimal ditulis dengan titik, misalnya 90.5.",
        "The comma at character {letak} means nothing here; decimals are written with a point, for example 90.5.");

    public static readonly KodePesan HarusAda = new(
        "SKP6007",
        "Pada huruf ke-{letak} harus ada {harus}, bukan {ada}.",
        "At character {letak} there must be {harus}, not {ada}.");

    public static readonly KodePesan NamaTidakDikenal = new(
        "SKP6008",
        "Nama \"{nama}\" pada huruf ke-{letak} tidak dikenal; pilih {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "The name \"{nama}\" at character {letak} is unknown; choose {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan JenisSalah = new(
        "SKP6009",
        "Bagian pada huruf ke-{letak} adalah {ada}; di sini harus {harus}.",
        "The part at character {letak} is {ada}; here must be {harus}.");

    public static readonly KodePesan BandingBeruntun = new(
        "SKP6010",
        "Perbandingan beruntun pada huruf ke-{letak} tidak dikenal; tulis misalnya {contoh}.",
        "The chained comparison at character {letak} is unknown; write for example {contoh}.");

    public static readonly KodePesan JumlahArgumen = new(
        "SKP6011",
        "{fungsi} pada huruf ke-{letak} harus memuat {harus} argumen.",
        "{fungsi} at character {letak} must have {harus} arguments.");

    public static readonly KodePesan DesimalBulat = new(
        "SKP6012",
        "Desimal round pada huruf ke-{letak} harus bilangan bulat 0 sampai 12 yang ditulis langsung.",
        "The decimals of round at character {letak} must be a whole number from 0 to 12, written out.");

    public static readonly KodePesan RentangTerbalik = new(
        "SKP6013",
        "Rentang pada huruf ke-{letak} terbalik; tulis batas bawah lebih dulu.",
        "The range at character {letak} is reversed; write the lower end first.");

    public static readonly KodePesan Kosong = new(
        "SKP6014",
        "Ekspresi kosong; tulis misalnya realisasi / target * 100.",
        "The expression is empty; write for example realisasi / target * 100.");
}
