using Sakip.Dasar;

namespace Sakip.Laporan;

/// <summary>The texts of problems in report files and in references.</summary>
internal static class PesanLaporan
{
    public static readonly KodePesan RujukanSalah = new(
        "SKP4001",
        "Rujukan \"{teks}\" tidak terbaca pada huruf ke-{letak}; tulis seperti capaian(I04; 2024).",
        "The reference \"{teks}\" cannot be read at character {letak}; write it like capaian(I04; 2024).");

    public static readonly KodePesan BesaranTidakDikenal = new(
        "SKP4002",
        "Rujukan menyebut \"{nama}\" yang tidak dikenal; pilih {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "The reference names \"{nama}\", which is unknown; choose {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan BagianSalah = new(
        "SKP4003",
        "\"{nama}\" harus ditulis {bentuk}.",
        "\"{nama}\" must be written {bentuk}.");

    public static readonly KodePesan KunciRujukanTidakDikenal = new(
        "SKP4004",
        "\"{nama}\" tidak mengenal \"{kunci}\"; pilih {pilihan}.",
        "\"{nama}\" has no \"{kunci}\"; choose {pilihan}.");

    public static readonly KodePesan PeriodeSalah = new(
        "SKP4005",
        "\"{teks}\" bukan periode; tulis 2024, 2024-TW3, atau 2022-2026.",
        "\"{teks}\" is no period; write 2024, 2024-TW3 or 2022-2026.");

    public static readonly KodePesan DokumenSalah = new(
        "SKP4006",
        "\"{teks}\" bukan dokumen; tulis pk, pk-perubahan, renstra, iku, rpjmd, atau nasional, dengan versi seperti iku:setelah bila perlu.",
        "\"{teks}\" is no document; write pk, pk-perubahan, renstra, iku, rpjmd or nasional, with a version such as iku:setelah if needed.");

    public static readonly KodePesan TerlaluBanyak = new(
        "SKP4042",
        "\"{kunci}\" memuat {ada} butir; batasnya {batas}. Pecah laporannya.",
        "\"{kunci}\" has {ada} items; the limit is {batas}. Split the report.");

    public static readonly KodePesan RencanaTerlaluDalam = new(
        "SKP4043",
        "\"{id}\" berdiri lebih dalam daripada {batas} tingkat; ratakan pohonnya.",
        "\"{id}\" stands deeper than {batas} levels; flatten the tree.");

    public static readonly KodePesan RujukanTerlaluBerat = new(
        "SKP4044",
        "Semua rujukan laporan ini bersama-sama melihat {ada} anggota; batasnya {batas}. Kurangi sel yang menyatakan jumlah, rata-rata, atau cacah himpunan.",
        "All references of this report together look at {ada} members; the limit is {batas}. Have fewer cells state sums, means or counts of sets.");

    public static readonly KodePesan RujukanTerlaluPanjang = new(
        "SKP4007",
        "Rujukan melebihi batas {batas}; pecah menjadi rujukan yang lebih pendek.",
        "The reference exceeds the limit of {batas}; split it into shorter ones.");

    public static readonly KodePesan SubjekTidakAda = new(
        "SKP4008",
        "\"{id}\" tidak ada di laporan ini.[ Mungkin maksud Anda \"{saran}\"?]",
        "\"{id}\" is not in this report.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan BintangTanpaSubjek = new(
        "SKP4009",
        "Rujukan memakai * padahal baris \"{baris}\" tidak bersubjek; isi subjek atau tulis rujukan pada sel.",
        "The reference uses * but the row \"{baris}\" has no subject; give one or write the reference in the cell.");

    public static readonly KodePesan KolomTidakAda = new(
        "SKP4010",
        "Kolom \"{id}\" tidak ada di tabel \"{tabel}\".[ Mungkin maksud Anda \"{saran}\"?]",
        "The table \"{tabel}\" has no column \"{id}\".[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan BarisTanpaId = new(
        "SKP4011",
        "Baris harus memuat id atau subjek.",
        "A row needs an id or a subject.");

    public static readonly KodePesan IdGanda = new(
        "SKP4012",
        "Id \"{id}\" sudah dipakai; setiap id hanya boleh sekali.",
        "The id \"{id}\" is already taken; an id may occur once.");

    public static readonly KodePesan IdSalah = new(
        "SKP4013",
        "\"{id}\" bukan id; pakai 1 sampai 64 huruf, angka, tanda - . atau _.",
        "\"{id}\" is no id; use 1 to 64 letters, digits, - . or _.");

    public static readonly KodePesan IdTerpakai = new(
        "SKP4021",
        "Id \"{id}\" sudah berarti himpunan indikator dalam rujukan; pilih id lain.",
        "The id \"{id}\" already names a set of indicators in references; choose another.");

    public static readonly KodePesan CetakTidakAda = new(
        "SKP4022",
        "Rujukan {rujukan} menyebut tabel, baris, atau kolom cetak yang tidak ada di laporan ini.",
        "The reference {rujukan} names a printed table, row or column that is not in this report.");

    public static readonly KodePesan BobotSalah = new(
        "SKP4023",
        "Bobot {teks} tidak di atas nol; tulis bobot positif atau hapus.",
        "The weight {teks} is not above zero; write a positive one or remove it.");

    public static readonly KodePesan IndukBerputar = new(
        "SKP4014",
        "Induk \"{id}\" tidak ditulis lebih dulu; tulis induk di atas anaknya.",
        "The parent \"{id}\" does not stand before; write parents above their children.");

    public static readonly KodePesan FaktaGanda = new(
        "SKP4015",
        "Fakta {kunci} sudah ada; setiap fakta hanya boleh sekali.",
        "The fact {kunci} is already there; a fact may occur once.");

    public static readonly KodePesan DokumenRealisasi = new(
        "SKP4016",
        "Realisasi tidak berdokumen; hapus kunci dokumen.",
        "A realisasi has no document; remove the key dokumen.");

    public static readonly KodePesan DokumenWajib = new(
        "SKP4017",
        "Target harus menyebut dokumennya, misalnya \"dokumen\": \"pk\".",
        "A target must name its document, for example \"dokumen\": \"pk\".");

    public static readonly KodePesan NilaiTaksa = new(
        "SKP4018",
        "\"{teks}\" dapat dibaca sebagai {pilihan}; tulis dengan koma desimal, misalnya 1464,00.",
        "\"{teks}\" can be read as {pilihan}; write it with a decimal comma, for example 1464,00.");

    public static readonly KodePesan NilaiKosong = new(
        "SKP4019",
        "Fakta tidak berisi angka; hapus faktanya bila memang tidak ada.",
        "The fact holds no figure; remove it if there is none.");

    public static readonly KodePesan AcuanAkhirSalah = new(
        "SKP4020",
        "\"{teks}\" bukan target akhir; tulis dokumen dan tahunnya seperti renstra@2026.",
        "\"{teks}\" is no end-of-plan target; write document and year like renstra@2026.");

    public static readonly KodePesan KodeSalah = new(
        "SKP4030",
        "\"{teks}\" bukan kode nomenklatur; tulis misalnya 7.01.01, 7.01.01.2.01, atau 7.01.01.2.01.0001.",
        "\"{teks}\" is no code of the nomenclature; write for example 7.01.01, 7.01.01.2.01 or 7.01.01.2.01.0001.");

    public static readonly KodePesan KodeLainTingkat = new(
        "SKP4031",
        "Kode \"{teks}\" adalah kode {ada}, sedangkan simpul ini {harus}; periksa kode atau tingkatnya.",
        "The code \"{teks}\" is one of {ada}, but this node is {harus}; check code or level.");

    public static readonly KodePesan KodeBukanAnak = new(
        "SKP4032",
        "Kode \"{teks}\" tidak berada di bawah kode induknya {induk}; periksa kode atau induknya.",
        "The code \"{teks}\" does not lie below its parent's code {induk}; check code or parent.");

    public static readonly KodePesan RekeningSalah = new(
        "SKP4033",
        "\"{teks}\" bukan kode rekening; tulis satu sampai enam bagian angka, misalnya 5.1.02.",
        "\"{teks}\" is no account code; write one to six numbers, for example 5.1.02.");

    public static readonly KodePesan IndukSalahTingkat = new(
        "SKP4034",
        "Simpul {tingkat} tidak dapat berada di bawah \"{induk}\" ({tingkatInduk}); pilih induk yang tingkatnya di atas.",
        "A node of level {tingkat} cannot stand under \"{induk}\" ({tingkatInduk}); choose a parent of a level above.");

    public static readonly KodePesan VersiPaguSalah = new(
        "SKP4035",
        "\"{teks}\" bukan versi pagu; tulis murni, pergeseran:1, atau perubahan.",
        "\"{teks}\" is no version of the pagu; write murni, pergeseran:1 or perubahan.");

    public static readonly KodePesan BukanRupiah = new(
        "SKP4036",
        "\"{teks}\" bukan jumlah uang; tulis angka rupiah, misalnya 33971511599 atau \"Rp 33.971.511.599,00\".",
        "\"{teks}\" is no amount of money; write rupiah, for example 33971511599 or \"Rp 33.971.511.599,00\".");

    public static readonly KodePesan PaguNegatif = new(
        "SKP4037",
        "Pagu {jumlah} negatif; tulis pagu nol atau lebih.",
        "The pagu {jumlah} is negative; write a pagu of zero or more.");

    public static readonly KodePesan AnggaranGanda = new(
        "SKP4038",
        "Jumlah {kunci} sudah ada; hapus salah satu.",
        "The amount {kunci} is already there; remove one of them.");

    public static readonly KodePesan RealisasiTanpaPagu = new(
        "SKP4039",
        "\"{subjek}\" berealisasi tetapi tidak berpagu pada {tahun}; tulis pagunya.",
        "\"{subjek}\" spent money in {tahun} without a pagu; write its pagu.");

    public static readonly KodePesan BukanPerjanjian = new(
        "SKP4040",
        "\"{teks}\" bukan perjanjian kinerja; tulis pk atau pk-perubahan.",
        "\"{teks}\" is no perjanjian kinerja; write pk or pk-perubahan.");

    public static readonly KodePesan TabelStandarTidakAda = new(
        "SKP4041",
        "Tabel \"{nama}\" tidak ada; pilih {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "There is no table \"{nama}\"; choose {pilihan}.[ Did you mean \"{saran}\"?]");
}
