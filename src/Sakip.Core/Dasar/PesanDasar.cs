namespace Sakip.Dasar;

/// <summary>The texts of problems that any input can have, whether it comes from a file or from a program.</summary>
internal static class PesanDasar
{
    public static readonly KodePesan TerlaluBanyakMasalah = new(
        "SKP2007",
        "Masalah selanjutnya tidak disebut; perbaiki {batas} yang pertama dulu.",
        "Further problems are not listed; mend the first {batas} first.");

    public static readonly KodePesan KunciGanda = new(
        "SKP2104",
        "Kunci \"{kunci}\" ditulis dua kali; hapus salah satu.",
        "The key \"{kunci}\" occurs twice; remove one.");

    public static readonly KodePesan AngkaSalah = new(
        "SKP2106",
        "{teks} bukan angka desimal biasa; tulis tanpa eksponen dan paling banyak 28 angka.",
        "{teks} is no plain decimal; write it without an exponent and with at most 28 digits.");

    public static readonly KodePesan AngkaDiLuarBatas = new(
        "SKP2107",
        "{teks} di luar batas; tulis bilangan bulat {minimal} sampai {maksimal}.",
        "{teks} is out of range; write a whole number from {minimal} to {maksimal}.");

    public static readonly KodePesan TeksKosong = new(
        "SKP2109",
        "Teks \"{kunci}\" tidak boleh kosong.",
        "The text \"{kunci}\" must not be blank.");
}
