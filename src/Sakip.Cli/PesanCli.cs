using Sakip.Dasar;
using Sakip.Tampilan;

namespace Sakip.Cli;

/// <summary>The texts of problems with arguments and files, and the way problems are printed.</summary>
internal static class PesanCli
{
    public static readonly KodePesan ArgumenSalah = new(
        "SKP9001",
        "Argumen salah atau kurang[: {argumen}]; lihat sakip --help.",
        "Wrong or missing argument[: {argumen}]; see sakip --help.");

    public static readonly KodePesan BerkasTidakAda = new(
        "SKP9002",
        "Berkas tidak ada; periksa nama dan foldernya.",
        "There is no such file; check its name and folder.");

    public static readonly KodePesan BerkasFolder = new(
        "SKP9003",
        "Ini folder, bukan berkas; sebutkan berkas di dalamnya.",
        "This is a folder, not a file; name a file in it.");

    public static readonly KodePesan BerkasTakTerbaca = new(
        "SKP9004",
        "Berkas tidak dapat dibaca; periksa izinnya.",
        "The file cannot be read; check its permissions.");

    public static readonly KodePesan BerkasTakTertulis = new(
        "SKP9005",
        "Berkas tidak dapat ditulis; periksa folder dan izinnya.",
        "The file cannot be written; check its folder and permissions.");

    public static readonly KodePesan TanggalSalah = new(
        "SKP9006",
        "\"{teks}\" bukan tanggal; tulis tahun-bulan-hari seperti 2024-12-31.",
        "\"{teks}\" is no date; write year-month-day like 2024-12-31.");

    public static readonly KodePesan PeriodeSalah = new(
        "SKP9007",
        "\"{teks}\" bukan periode; tulis 2024, 2024-TW3, atau 2022-2026.",
        "\"{teks}\" is no period; write 2024, 2024-TW3 or 2022-2026.");

    public static readonly KodePesan BerkasSudahAda = new(
        "SKP9008",
        "Berkas sudah ada dan tidak ditimpa; pilih nama lain.",
        "The file is already there and is not overwritten; choose another name.");

    public static readonly KodePesan PaketLain = new(
        "SKP9009",
        "Laporan menyebut paket \"{harus}\", tetapi berkasnya berkode \"{ada}\"; perbaiki salah satu.",
        "The report names the pack \"{harus}\", but its file has the code \"{ada}\"; mend one of them.");

    public static readonly KodePesan AliasSalah = new(
        "SKP9010",
        "\"{teks}\" bukan alias; tulis nama=jalur seperti capaian=input1.capaian, tiap jalur sekali.",
        "\"{teks}\" is no alias; write name=path like capaian=input1.capaian, each path once.");

    public static readonly KodePesan TolakanLain = new(
        "SKP9011",
        "Baris lain yang ditolak sesudah {batas} yang pertama tidak disebut di sini; hasil json dan csv memuat semuanya.",
        "Rows rejected after the first {batas} are not listed here; the json and csv results have all of them.");

    public static readonly KodePesan PaketDiLuar = new(
        "SKP9041",
        "Laporan menyebut paket \"{nama}\" di luar foldernya; pindahkan paket itu ke samping laporan, atau sebut sendiri dengan --pack.",
        "The report names the pack \"{nama}\" outside its own folder; put the pack beside the report, or name it yourself with --pack.");

    public static readonly KodePesan TanpaPaket = new(
        "SKP9031",
        "Pengukuran perlu paket aturan; sebutkan dengan --pack.",
        "Measurements need a rule pack; name one with --pack.");

    public static readonly KodePesan TolakanAgregat = new(
        "SKP9032",
        "{jumlah} baris lain juga ditolak[; semuanya ada di {berkas}].",
        "{jumlah} more rows were rejected[; all of them are in {berkas}].");

    public static readonly KodePesan KeluaranMenimpaMasukan = new(
        "SKP9033",
        "Keluaran akan menimpa berkas yang dibaca; sebutkan nama lain.",
        "The output would replace a file that is read; choose another name.");

    public static readonly KodePesan TanpaMenurut = new(
        "SKP9034",
        "Beberapa laporan digulung menurut kelompok; sebutkan --by, misalnya --by instansi,tahun.",
        "Several reports are rolled up by group; name --by, for example --by instansi,tahun.");

    public static readonly KodePesan NamaParsialSalah = new(
        "SKP9035",
        "Nama agregat parsial berakhiran .parsial (biner) atau .json; ganti namanya.",
        "The name of a partial aggregate ends in .parsial (binary) or .json; change its name.");

    public static readonly KodePesan ParsialBercampur = new(
        "SKP9036",
        "Agregat parsial ({parsial}) tidak dapat dibaca bersama berkas baris; tulis dahulu agregat parsial berkas ini dengan --partial.",
        "Partial aggregates ({parsial}) cannot be read together with files of rows; write a partial aggregate of this file with --partial first.");

    public static readonly KodePesan ParsialSudahTentu = new(
        "SKP9037",
        "{opsi} sudah tentu dalam agregat parsial[: {ada}]; hapus opsi ini.",
        "{opsi} is settled in a partial aggregate[: {ada}]; remove this option.");

    public static readonly KodePesan ParsialAnggaran = new(
        "SKP9038",
        "Agregat parsial hanya untuk pengukuran; jumlahkan hasil json baris anggaran.",
        "Partial aggregates are for measurements only; add up the json results of budget rows.");

    public static readonly KodePesan TakTerduga = new(
        "SKP9999",
        "Kesalahan tak terduga ({jenis}); laporkan kepada pengembang bersama berkasnya.",
        "Unexpected failure ({jenis}); report it to the developers with the file.");

    /// <summary>Writes a problem as one line: <c>file(line,col): CODE message</c>.</summary>
    public static string ToBaris(this Masalah masalah, string berkas, Bahasa bahasa)
    {
        var letak = masalah.Tempat.Baris == 0 ? string.Empty : $"({masalah.Tempat.ToLetak()})";
        var jalur = masalah.Tempat.Jalur.Length == 0 ? string.Empty : $" {masalah.Tempat.Jalur}:";
        return TeksAman.DropKendali($"{berkas}{letak}: {masalah.Kode}{jalur} {masalah.ToPesan(bahasa)}");
    }
}
