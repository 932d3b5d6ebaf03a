using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>The texts of problems in mappings, and of what a draft could not place.</summary>
internal static class PesanDraf
{
    public static readonly KodePesan TanpaTabel = new(
        "SKP4310",
        "Petaan tidak memuat tabel; tulis paling sedikit satu.",
        "The mapping names no table; write at least one.");

    public static readonly KodePesan TabelTanpaIsi = new(
        "SKP4311",
        "Tabel ini tidak mengisi apa pun; tulis simpul, subjek, indikator, atau cetak.",
        "This table fills nothing; write simpul, subjek, indikator or cetak.");

    public static readonly KodePesan SubjekTanpaKolom = new(
        "SKP4312",
        "Subjek baris tidak dapat dicari; tulis kolom id atau nama.",
        "The subject of a row cannot be found; name the column of its id or nama.");

    public static readonly KodePesan TingkatTidakDikenal = new(
        "SKP4313",
        "\"{kata}\" bukan tingkat; petakan ke {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "\"{kata}\" is no level; map it to {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan BintangLain = new(
        "SKP4314",
        "menyatakanLain berlaku untuk baris tanpa subjek, jadi tidak boleh memakai *; sebut subjeknya.",
        "menyatakanLain is for rows without a subject, so it cannot use *; name the subject.");

    public static readonly KodePesan LaporanKurang = new(
        "SKP4315",
        "Laporan yang diisi tidak disebut; tulis \"laporan\" dalam petaan atau beri laporan dasar.",
        "The report to fill is not named; write \"laporan\" in the mapping or give a base report.");

    public static readonly KodePesan LaporanGanda = new(
        "SKP4316",
        "Laporan ada dalam petaan dan diberikan pula sebagai dasar; pakai salah satu.",
        "There is a report in the mapping and another one as base; use one of them.");

    public static readonly KodePesan TabelTidakDiberikan = new(
        "SKP4320",
        "Tabel \"{berkas}\" dipetakan tetapi tidak diberikan; sertakan berkasnya.[ Mungkin maksud Anda \"{saran}\"?]",
        "The table \"{berkas}\" is mapped but not given; add its file.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan TabelTidakDipetakan = new(
        "SKP4321",
        "Petaan tidak menyebut tabel ini, jadi seluruh isinya tidak dipasang; tambahkan ke petaan.",
        "The mapping does not name this table, so none of it is placed; add it to the mapping.");

    public static readonly KodePesan TabelGanda = new(
        "SKP4322",
        "Ada dua tabel bernama \"{berkas}\"; ganti nama salah satu berkas.",
        "Two tables have the name \"{berkas}\"; rename one of the files.");

    public static readonly KodePesan KolomTidakAda = new(
        "SKP4323",
        "Tabel \"{berkas}\" tidak berkolom \"{kolom}\"; bagian petaan ini tidak dipasang.[ Mungkin maksud Anda \"{saran}\"?]",
        "The table \"{berkas}\" has no column \"{kolom}\"; this part of the mapping is not placed.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan KolomTidakDipakai = new(
        "SKP4324",
        "Kolom \"{kolom}\" tidak dipetakan, jadi isinya tidak dipasang; petakan atau sebut di abaikan.",
        "The column \"{kolom}\" is not mapped, so none of it is placed; map it or name it in abaikan.");

    public static readonly KodePesan BarisTidakDipakai = new(
        "SKP4325",
        "{banyak} baris mulai baris ini tidak cocok dengan saring mana pun, jadi tidak dipasang; tambah petaannya.",
        "{banyak} rows, this one the first, fit no saring, so they are not placed; add a mapping for them.");

    public static readonly KodePesan BarisTanpaSubjek = new(
        "SKP4326",
        "Baris ini tidak menyebut subjeknya (id dan nama kosong), jadi isinya tidak dipasang; lengkapi atau petakan tingkatnya ke lewati.",
        "This row names no subject (id and name are blank), so none of it is placed; complete it or map its level to lewati.");

    public static readonly KodePesan NamaTaksa = new(
        "SKP4327",
        "\"{nama}\" adalah nama {banyak} simpul atau indikator; tambahkan tingkat atau induk pada subjek, atau pakai id.",
        "\"{nama}\" names {banyak} nodes or indicators; add tingkat or induk to the subject, or use ids.");

    public static readonly KodePesan NamaTidakAda = new(
        "SKP4328",
        "\"{nama}\" tidak ada di laporan ini, jadi isi baris ini tidak dipasang; periksa ejaannya atau petakan lewat kata.[ Mungkin maksud Anda \"{saran}\"?]",
        "\"{nama}\" is not in this report, so none of this row is placed; check its spelling or map it by kata.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan IndukTidakAda = new(
        "SKP4329",
        "Induk \"{id}\" tidak ada di atas baris ini, jadi barisnya tidak dipasang; tulis induk di atas anaknya.",
        "The parent \"{id}\" does not stand above this row, so the row is not placed; write parents above their children.");

    public static readonly KodePesan NamaLain = new(
        "SKP4330",
        "\"{id}\" sudah bernama \"{semula}\"; nama \"{nama}\" tidak dipasang.",
        "\"{id}\" already has the name \"{semula}\"; the name \"{nama}\" is not placed.",
        isPeringatan: true);

    public static readonly KodePesan IndikatorTanpaInduk = new(
        "SKP4331",
        "Indikator ini tidak berinduk, jadi tidak dipasang; petakan induk indikator atau simpul barisnya.",
        "This indicator has no parent, so it is not placed; map the indicator's induk or the node of the row.");

    public static readonly KodePesan FaktaTanpaIndikator = new(
        "SKP4332",
        "\"{teks}\" tidak dipasang karena baris ini bukan tentang indikator; petakan indikatornya.",
        "\"{teks}\" is not placed, as this row is not about an indicator; map its indicator.");

    public static readonly KodePesan UangTanpaSimpul = new(
        "SKP4333",
        "\"{teks}\" tidak dipasang sebagai uang karena baris ini bukan tentang simpul atau instansi; petakan simpulnya.",
        "\"{teks}\" is not placed as money, as this row is about no node nor the body; map its node.");

    public static readonly KodePesan UangUnit = new(
        "SKP4334",
        "Uang baris unit \"{unit}\" tidak dipasang karena mengikuti simpul yang dilaksanakannya.",
        "The money of the unit \"{unit}\" is not placed, as it follows from the nodes it carries out.",
        isPeringatan: true);

    public static readonly KodePesan BedaBacaan = new(
        "SKP4335",
        "Tercetak \"{teks}\" tetapi kolom \"{kolom}\" berisi {angka}; yang tercetak dipakai.",
        "Printed is \"{teks}\" but the column \"{kolom}\" has {angka}; the print counts.",
        isPeringatan: true);

    public static readonly KodePesan FaktaLain = new(
        "SKP4336",
        "{kunci} sudah berisi {semula}; nilai {nilai} tidak dipasang. Periksa keduanya.",
        "{kunci} is {semula} already; the value {nilai} is not placed. Check both.");

    public static readonly KodePesan SelTanpaRujukan = new(
        "SKP4337",
        "Sel ini tidak menyatakan apa pun karena {rujukan} tidak berlaku bagi barisnya; tulis rujukan selnya di laporan.",
        "This cell states nothing, as {rujukan} does not hold for its row; write the cell's reference in the report.");

    public static readonly KodePesan BarisTanpaRujukan = new(
        "SKP4338",
        "Sel baris ini tidak menyatakan apa pun karena barisnya tanpa subjek; tulis menyatakanLain atau rujukan selnya di laporan.",
        "The cells of this row state nothing, as it has no subject; write menyatakanLain or the cells' references in the report.",
        isPeringatan: true);

    public static readonly KodePesan CetakSudahAda = new(
        "SKP4339",
        "Tabel cetak \"{id}\" sudah ada di laporan, jadi tidak dipasang lagi; ganti id atau hapus yang lama.",
        "The printed table \"{id}\" is in the report already, so it is not placed again; choose another id or remove the old one.");

    public static readonly KodePesan TahunSalah = new(
        "SKP4340",
        "\"{teks}\" bukan tahun; petakan lewat kata ke tahun seperti 2023, atau ke teks kosong bila angka tahun ini.",
        "\"{teks}\" is no year; map it by kata to a year like 2023, or to an empty text for a figure of this year.");

    public static readonly KodePesan RujukanTidakAda = new(
        "SKP4342",
        "Rujukan {rujukan} menyebut yang tidak ada di laporan ini, jadi kolom \"{kolom}\" tidak menyatakan apa pun.",
        "The reference {rujukan} names what is not in this report, so the column \"{kolom}\" states nothing.");
}
