using Sakip.Dasar;

namespace Sakip.Berkas.RulesEngine;

/// <summary>The texts of problems in workflow files, and of what an export loses.</summary>
internal static class PesanRulesEngine
{
    public static readonly KodePesan TeksDitolak = new(
        "SKP3401",
        "Teks pada huruf ke-{letak} tidak dapat diimpor; bandingkan angka saja.",
        "The text at character {letak} cannot be imported; compare numbers only.");

    public static readonly KodePesan AnggotaTanpaAlias = new(
        "SKP3402",
        "Anggota \"{jalur}\" pada huruf ke-{letak} tidak dikenal; beri alias, misalnya --alias {nama}={jalur}.",
        "The member \"{jalur}\" at character {letak} is unknown; give an alias, for example --alias {nama}={jalur}.");

    public static readonly KodePesan PanggilanDitolak = new(
        "SKP3403",
        "Panggilan \"{fungsi}\" pada huruf ke-{letak} tidak dapat diimpor; yang dikenal {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "The call \"{fungsi}\" at character {letak} cannot be imported; known are {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan BentukDitolak = new(
        "SKP3404",
        "\"{teks}\" pada huruf ke-{letak} tidak dapat diimpor; tulis dengan perbandingan, hitungan, &&, ||, !, atau ?: saja.",
        "\"{teks}\" at character {letak} cannot be imported; write it with comparisons, arithmetic, &&, ||, ! or ?: only.");

    public static readonly KodePesan NamaCadangan = new(
        "SKP3405",
        "\"{nama}\" adalah kata cadangan RulesEngine dan tidak dapat menjadi nama; pilih nama lain.",
        "\"{nama}\" is a reserved word of RulesEngine and cannot be a name; choose another.");

    public static readonly KodePesan NamaSalah = new(
        "SKP3406",
        "\"{nama}\" bukan nama; pakai huruf A-Z, angka, dan garis bawah, diawali huruf.",
        "\"{nama}\" is no name; use letters A-Z, digits and underscores, a letter first.");

    public static readonly KodePesan BukanPita = new(
        "SKP3407",
        "Bagian pada huruf ke-{letak} bukan perbandingan satu nilai dengan angka, jadi bukan batas peringkat; tulis misalnya capaian > 75m && capaian <= 90m.",
        "The part at character {letak} does not compare one value with a number, so it bounds no band; write for example capaian > 75m && capaian <= 90m.");

    public static readonly KodePesan SubjekGanda = new(
        "SKP3408",
        "Aturan membandingkan \"{satu}\" dan, pada huruf ke-{letak}, \"{dua}\"; satu peringkat menilai satu nilai saja.",
        "The rule compares \"{satu}\" and, at character {letak}, \"{dua}\"; a band rates one value only.");

    public static readonly KodePesan MasukanAsing = new(
        "SKP3409",
        "\"{nama}\" pada huruf ke-{letak} bukan masukan rumus; pilih {pilihan}, atau beri alias.[ Mungkin maksud Anda \"{saran}\"?]",
        "\"{nama}\" at character {letak} is no input of a formula; choose {pilihan}, or give an alias.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan BulatDiTengah = new(
        "SKP3410",
        "Pembulatan {cara} pada huruf ke-{letak} di tengah rumus tidak dapat dinyatakan; tulis MidpointRounding.AwayFromZero, atau bulatkan paling luar.",
        "The rounding {cara} at character {letak} inside a formula cannot be said; write MidpointRounding.AwayFromZero, or round outermost.");

    public static readonly KodePesan BagiBulat = new(
        "SKP3411",
        "Pembagian pada huruf ke-{letak} antara dua bilangan bulat membuang sisanya di RulesEngine; tulis salah satu dengan akhiran m, misalnya 3m / 4.",
        "The division at character {letak} of two whole numbers drops the rest in RulesEngine; write one with the suffix m, for example 3m / 4.");

    public static readonly KodePesan BagiMungkinBulat = new(
        "SKP3412",
        "Pembagian pada huruf ke-{letak} menjadi pembagian bulat di RulesEngine bila masukannya bilangan bulat JSON (3 / 4 * 100 menjadi 0); awali dengan 1m * atau kirim decimal.",
        "The division at character {letak} is a whole one in RulesEngine when its inputs are JSON integers (3 / 4 * 100 gives 0); begin with 1m * or pass decimals.",
        isPeringatan: true);

    public static readonly KodePesan AngkaBiner = new(
        "SKP3413",
        "{teks} pada huruf ke-{letak} dibaca RulesEngine sebagai angka biner yang tidak tepat; tulis {teks} dengan akhiran m.",
        "RulesEngine reads {teks} at character {letak} as an inexact binary number; write it with the suffix m.",
        isPeringatan: true);

    public static readonly KodePesan NamaMirip = new(
        "SKP3414",
        "\"{nama}\" dan \"{lain}\" hanya berbeda huruf besar dan kecil; bagi RulesEngine keduanya satu nama. Samakan ejaannya.",
        "\"{nama}\" and \"{lain}\" differ in upper and lower case only; to RulesEngine they are one name. Spell them alike.",
        isPeringatan: true);

    public static readonly KodePesan ParamMaju = new(
        "SKP3415",
        "Parameter \"{nama}\" memakai \"{lain}\" yang baru ditulis sesudahnya atau dirinya sendiri; pindahkan \"{lain}\" ke atasnya.",
        "The parameter \"{nama}\" uses \"{lain}\", which is written after it or is itself; move \"{lain}\" above it.");

    public static readonly KodePesan NamaGanda = new(
        "SKP3416",
        "{jenis} \"{nama}\" ditulis dua kali; beri nama yang berbeda.",
        "The {jenis} \"{nama}\" is written twice; give them different names.");

    public static readonly KodePesan SisipanTidakAda = new(
        "SKP3417",
        "Workflow \"{nama}\" yang disisipkan tidak ada dalam berkas ini; tambahkan.[ Mungkin maksud Anda \"{saran}\"?]",
        "The injected workflow \"{nama}\" is not in this file; add it.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan SisipanBerputar = new(
        "SKP3418",
        "Workflow disisipkan ke dalam dirinya sendiri: {rantai}; putuskan lingkarannya.",
        "A workflow is injected into itself: {rantai}; break the circle.");

    public static readonly KodePesan TerlaluBanyakAturan = new(
        "SKP3419",
        "Berkas memuat lebih dari {batas} aturan, sisipan ikut dihitung; pecah menjadi beberapa berkas.",
        "The file has more than {batas} rules, injected ones included; split it into several files.");

    public static readonly KodePesan PenggantiAsing = new(
        "SKP3420",
        "$({nama}) tidak akan terisi: tidak ada nama itu dalam workflow ini.[ Mungkin maksud Anda \"{saran}\"?]",
        "$({nama}) will not be filled: this workflow uses no such name.[ Did you mean \"{saran}\"?]",
        isPeringatan: true);

    public static readonly KodePesan AksiDitolak = new(
        "SKP3421",
        "Aksi \"{nama}\" tidak dapat diimpor; yang dikenal hanya OutputExpression pada OnSuccess.",
        "The action \"{nama}\" cannot be imported; only OutputExpression on OnSuccess is known.");

    public static readonly KodePesan TanpaSkala = new(
        "SKP3422",
        "Tidak ada aturan yang menjadi peringkat atau rumus; periksa apakah aturannya aktif.",
        "No rule becomes a band or a formula; check that the rules are enabled.");

    public static readonly KodePesan BandingBeruntun = new(
        "SKP3423",
        "Perbandingan beruntun pada huruf ke-{letak} ditolak RulesEngine; tulis dua perbandingan dengan &&.",
        "RulesEngine refuses the chained comparison at character {letak}; write two comparisons with &&.");

    public static readonly KodePesan TerlaluBanyakBagian = new(
        "SKP3424",
        "Semua ekspresi berkas ini bersama-sama lebih dari {batas} bagian; pecah menjadi beberapa berkas.",
        "All expressions of this file together have more than {batas} parts; split it into several files.");

    public static readonly KodePesan AturanMati = new(
        "SKP3431",
        "Aturan \"{aturan}\" tidak pernah terpenuhi; periksa batasnya.",
        "The rule \"{aturan}\" is never met; check its bounds.");

    public static readonly KodePesan BergantungUrutan = new(
        "SKP3432",
        "Skala \"{skala}\": {jumlah} aturan hanya berbatas {sisi} dan saling menutupi; {saksi} memenuhi {peringkat} sekaligus karena semua aturan dijalankan. Tulis kedua batas.",
        "Scale \"{skala}\": {jumlah} rules have only {sisi} bounds and cover one another; {saksi} meets {peringkat} at once, for all rules are run. Write both bounds.");

    public static readonly KodePesan PembagiTakDijaga = new(
        "SKP3433",
        "Pembagi \"{pembagi}\" pada huruf ke-{letak} tidak dijaga; bila 0, aturan gagal tanpa kode sendiri. Tambahkan aturan penjaga {pembagi} == 0m.",
        "The divisor \"{pembagi}\" at character {letak} is not guarded; when it is 0 the rule fails without a code of its own. Add a guard rule {pembagi} == 0m.",
        isPeringatan: true);

    public static readonly KodePesan PenjagaDilepas = new(
        "SKP3434",
        "Penjaga \"{penjaga}\" tidak ikut: pembagian dengan nol di sini tidak terhitung dengan sendirinya.",
        "The guard \"{penjaga}\" is left out: a division by zero is not computable here by itself.",
        isPeringatan: true);

    public static readonly KodePesan SyaratDilepas = new(
        "SKP3435",
        "Syarat rumus aturan \"{aturan}\" tidak ikut; rumusnya dipakai selalu.",
        "The condition of the formula of rule \"{aturan}\" is left out; the formula always holds.",
        isPeringatan: true);

    public static readonly KodePesan BagianDilepas = new(
        "SKP3436",
        "{bagian} aturan \"{aturan}\" tidak ikut ke paket.",
        "{bagian} of rule \"{aturan}\" does not go into the pack.",
        isPeringatan: true);

    public static readonly KodePesan AturanNonaktif = new(
        "SKP3437",
        "Aturan \"{aturan}\" dinonaktifkan; diperiksa, tetapi tidak ikut ke paket.",
        "The rule \"{aturan}\" is disabled; it is checked, but does not go into the pack.",
        isPeringatan: true);

    public static readonly KodePesan RumusBawaan = new(
        "SKP3438",
        "Berkas tidak memuat rumus capaian; dipakai {rumus} tanpa pembulatan. Sesuaikan paketnya.",
        "The file has no formula of capaian; {rumus} without rounding is used. Adjust the pack.",
        isPeringatan: true);

    public static readonly KodePesan BerlakuBawaan = new(
        "SKP3439",
        "Berkas tidak memuat masa berlaku; ditulis mulai {mulai}. Sesuaikan paketnya.",
        "The file has no validity; it is written from {mulai}. Adjust the pack.",
        isPeringatan: true);

    public static readonly KodePesan RumusLain = new(
        "SKP3440",
        "Rumus \"{rumus}\" tidak ikut: sudah ada rumus lain untuk arah itu. Pisahkan berkasnya.",
        "The formula \"{rumus}\" is left out: there is another for that way already. Split the file.",
        isPeringatan: true);

    public static readonly KodePesan SuntinganMenang = new(
        "SKP3441",
        "Berkas tidak lagi sama dengan paket asal di Properties.sakip.asal; yang dibaca ekspresinya.",
        "The file no longer says what the pack of origin in Properties.sakip.asal says; its expressions are read.",
        isPeringatan: true);

    public static readonly KodePesan TakTerekspor = new(
        "SKP3451",
        "{bagian}[ \"{nama}\"] tidak dapat dijalankan di RulesEngine; hanya disimpan di Properties.",
        "{bagian}[ \"{nama}\"] cannot be run in RulesEngine; it is only kept in Properties.",
        isPeringatan: true);

    public static readonly KodePesan TakTerhitungHilang = new(
        "SKP3452",
        "Workflow \"{workflow}\": \"tidak terhitung\" tidak ada di RulesEngine; diganti aturan penjaga {kode}, dan bila masukan kosong tidak ada aturan yang terpenuhi.",
        "Workflow \"{workflow}\": RulesEngine has no \"not computable\"; a guard rule {kode} stands in, and with a missing input no rule is met.",
        isPeringatan: true);

    public static readonly KodePesan KetelitianHilang = new(
        "SKP3453",
        "Workflow \"{workflow}\": hitungan di RulesEngine memakai 28 angka, bukan pecahan tepat; nilai tepat di batas atau di tengah pembulatan dapat berbeda.",
        "Workflow \"{workflow}\": arithmetic in RulesEngine has 28 digits, not exact ratios; a value right on a bound or on a tie of rounding may differ.",
        isPeringatan: true);
}
