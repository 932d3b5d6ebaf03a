using Sakip.Dasar;

namespace Sakip.Aturan;

/// <summary>The texts of problems in rule packs.</summary>
internal static class PesanAturan
{
    public static readonly KodePesan VersiTidakAda = new(
        "SKP3001",
        "Paket aturan {kode} tidak berlaku pada {tanggal}; versinya berlaku mulai {mulai}[ sampai {sampai}]. Pakai tanggal lain atau tambah versi.",
        "The rule pack {kode} does not hold on {tanggal}; its versions hold from {mulai}[ to {sampai}]. Use another date or add a version.");

    public static readonly KodePesan TanpaVersi = new(
        "SKP3002",
        "Paket tidak memuat versi; tulis setidaknya satu versi dengan masa berlaku.",
        "The pack has no version; write at least one with its validity.");

    public static readonly KodePesan VersiBerimpit = new(
        "SKP3003",
        "Dua versi berlaku sekaligus dari {dari}[ sampai {sampai}]; pisahkan masa berlakunya.",
        "Two versions hold at once from {dari}[ to {sampai}]; separate their validity.");

    public static readonly KodePesan VersiBercelah = new(
        "SKP3004",
        "Tidak ada versi yang berlaku dari {dari} sampai {sampai}; sambungkan masa berlaku kedua versi.",
        "No version holds from {dari} to {sampai}; join the validity of the two versions.");

    public static readonly KodePesan BerlakuTerbalik = new(
        "SKP3005",
        "Tanggal sampai ({sampai}) mendahului tanggal mulai ({mulai}); tukar keduanya.",
        "The last day ({sampai}) lies before the first ({mulai}); swap them.");

    public static readonly KodePesan RumusTidakDikenal = new(
        "SKP3006",
        "Rumus \"{rumus}\" tidak dikenal; pilih {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "The formula \"{rumus}\" is unknown; choose {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan TanpaPeringkat = new(
        "SKP3007",
        "Skala \"{skala}\" tidak memuat peringkat; tulis setidaknya satu.",
        "The scale \"{skala}\" has no band; write at least one.");

    public static readonly KodePesan BatasGanda = new(
        "SKP3008",
        "Peringkat memuat \"{satu}\" dan \"{dua}\" sekaligus; pilih salah satu.",
        "The band has both \"{satu}\" and \"{dua}\"; keep one of them.");

    public static readonly KodePesan TanpaBatas = new(
        "SKP3009",
        "Peringkat \"{predikat}\" tidak berbatas; tulis minimal, lebihDari, maksimal, atau kurangDari.",
        "The band \"{predikat}\" has no bound; write minimal, lebihDari, maksimal or kurangDari.");

    public static readonly KodePesan TerlaluBanyakPeringkat = new(
        "SKP3010",
        "Skala \"{skala}\" memuat {jumlah} peringkat; batasnya {batas}.",
        "The scale \"{skala}\" has {jumlah} bands; the limit is {batas}.");

    public static readonly KodePesan PuncakPitaBawah = new(
        "SKP3011",
        "Di atas pita tertinggi tidak ada pita lain; untuk puncak pilih pitaAtas, bulatkanDulu, atau tanpaPeringkat.",
        "There is no other band above the highest; for the top choose pitaAtas, bulatkanDulu or tanpaPeringkat.");

    public static readonly KodePesan PaketTidakDikenal = new(
        "SKP3012",
        "Paket aturan bawaan \"{kode}\" tidak ada; pilih {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "There is no built-in rule pack \"{kode}\"; choose {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan LangkahTidakTunggal = new(
        "SKP3013",
        "Satu langkah memuat tepat satu kunci: bulatkan, batasiAtas, atau batasiBawah.",
        "A step has exactly one key: bulatkan, batasiAtas or batasiBawah.");

    public static readonly KodePesan BatasTerlaluJauh = new(
        "SKP3014",
        "Batas {teks} terlalu besar atau terlalu halus; tulis paling jauh {batas} dengan paling banyak {desimal} desimal.",
        "The bound {teks} is too far or too fine; write at most {batas} with at most {desimal} decimals.");

    public static readonly KodePesan TurunanBerputar = new(
        "SKP3015",
        "Paket \"{kode}\" diturunkan dari dirinya sendiri: {rantai}; putuskan lingkarannya.",
        "The pack \"{kode}\" is derived from itself: {rantai}; break the circle.");

    public static readonly KodePesan TurunanTerlaluPanjang = new(
        "SKP3016",
        "Rantai turunan lebih panjang daripada {batas} paket: {rantai}; ringkas.",
        "The chain of derivation is longer than {batas} packs: {rantai}; shorten it.");

    public static readonly KodePesan IndukCacat = new(
        "SKP3017",
        "Paket induk \"{kode}\" tidak dapat dibaca ({jumlah} masalah, pertama: {pertama}); perbaiki induknya dulu.",
        "The parent pack \"{kode}\" cannot be read (problems: {jumlah}, the first: {pertama}); mend the parent first.");

    public static readonly KodePesan PredikatGanda = new(
        "SKP3018",
        "Predikat \"{predikat}\" sudah ada di tabel ordinal \"{tabel}\"; hapus salah satu.",
        "The predikat \"{predikat}\" is already in the ordinal table \"{tabel}\"; remove one.");

    public static readonly KodePesan PecahanSalah = new(
        "SKP3019",
        "\"{teks}\" bukan angka atau pecahan; tulis 0.11 atau \"1/9\".",
        "\"{teks}\" is no number or fraction; write 0.11 or \"1/9\".");

    public static readonly KodePesan SkalaTidakAda = new(
        "SKP3021",
        "Skala \"{skala}\" tidak ada dalam versi ini.[ Mungkin maksud Anda \"{saran}\"?]",
        "There is no scale \"{skala}\" in this version.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan TanpaKomponen = new(
        "SKP3022",
        "Indeks \"{indeks}\" tidak memuat komponen; tulis setidaknya satu.",
        "The index \"{indeks}\" has no component; write at least one.");

    public static readonly KodePesan IndukLainKode = new(
        "SKP3023",
        "Berkas paket induk \"{kode}\" memuat paket \"{ada}\"; samakan kode di dalamnya dengan nama berkasnya.",
        "The file of the parent pack \"{kode}\" holds the pack \"{ada}\"; make its code the one the file is named by.");

    public static readonly KodePesan TerlaluBanyakAturan = new(
        "SKP3024",
        "Berkas memuat lebih dari {batas} aturan (versi, rumus, langkah, peringkat, skor, komponen, pemeriksaan, bobot), warisan ikut dihitung; pecah menjadi beberapa paket.",
        "The file has more than {batas} rules (versions, formulas, steps, bands, scores, components, checks, weights), inherited ones included; split it into several packs.");

    public static readonly KodePesan TabelTidakAda = new(
        "SKP3025",
        "Tabel ordinal \"{tabel}\" tidak ada dalam versi ini.[ Mungkin maksud Anda \"{saran}\"?]",
        "There is no ordinal table \"{tabel}\" in this version.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan TanpaBobotKategori = new(
        "SKP3026",
        "Rerata berbobot kategori tanpa bobotKategori; tulis bobot tiap kategori.",
        "The mean is weighted by category without bobotKategori; write the weight of each category.");

    public static readonly KodePesan AlasanGanda = new(
        "SKP3028",
        "Skala \"{skala}\" memberi alasan \"{alasan}\" dua predikat; hapus salah satu.",
        "The scale \"{skala}\" gives the reason \"{alasan}\" two predikat; remove one.");

    public static readonly KodePesan RumusGanda = new(
        "SKP3027",
        "Rumus memuat \"nama\" dan \"ekspresi\" sekaligus; pilih salah satu.",
        "The formula has both \"nama\" and \"ekspresi\"; keep one of them.");

    public static readonly KodePesan SkalaTumpang = new(
        "SKP3101",
        "Skala \"{skala}\": {saksi} masuk {peringkat} sekaligus; pisahkan batasnya.",
        "Scale \"{skala}\": {saksi} lies in {peringkat} at once; separate the bounds.");

    public static readonly KodePesan SkalaCelah = new(
        "SKP3102",
        "Skala \"{skala}\": {saksi} tidak masuk peringkat mana pun ({selang}); sambungkan batasnya atau nyatakan celah.",
        "Scale \"{skala}\": {saksi} lies in no band ({selang}); join the bounds or declare celah.");

    public static readonly KodePesan SkalaCelahTerisi = new(
        "SKP3103",
        "Skala \"{skala}\": {saksi} tidak tercetak dalam peringkat mana pun ({selang})[; menurut celah {kebijakan} masuk {peringkat}][; menurut celah {tanpa} memang tidak berperingkat].",
        "Scale \"{skala}\": {saksi} is printed in no band ({selang})[; by celah {kebijakan} it is in {peringkat}][; by celah {tanpa} it has no band on purpose].",
        isPeringatan: true);

    public static readonly KodePesan SkalaPuncakTerbuka = new(
        "SKP3104",
        "Skala \"{skala}\": nilai di atas peringkat tertinggi, misalnya {saksi}, tidak tercetak[; menurut puncak {kebijakan} masuk {peringkat}]"
        + "[ dan menurut puncak {tanpa} tidak berperingkat; tulis pitaAtas bila seharusnya masuk peringkat tertinggi].",
        "Scale \"{skala}\": values above the highest band, for example {saksi}, are not printed[; by puncak {kebijakan} they are in {peringkat}]"
        + "[ and by puncak {tanpa} have no band; write pitaAtas if they belong in the highest].",
        isPeringatan: true);

    public static readonly KodePesan SkalaDasarTerbuka = new(
        "SKP3105",
        "Skala \"{skala}\": nilai di bawah peringkat terendah, misalnya {saksi}, tidak masuk peringkat mana pun.",
        "Scale \"{skala}\": values below the lowest band, for example {saksi}, lie in no band.",
        isPeringatan: true);

    public static readonly KodePesan PeringkatTakTerjangkau = new(
        "SKP3106",
        "Peringkat \"{peringkat}\" ({selang}) tidak dapat dicapai nilai mana pun; periksa batasnya.",
        "No value reaches the band \"{peringkat}\" ({selang}); check its bounds.");

    public static readonly KodePesan PeringkatTerbalik = new(
        "SKP3107",
        "Batas peringkat \"{peringkat}\" terbalik ({selang}); tukar keduanya.",
        "The bounds of the band \"{peringkat}\" are reversed ({selang}); swap them.");

    public static readonly KodePesan OrdinalTaksa = new(
        "SKP3108",
        "Tabel ordinal \"{satu}\" dan \"{dua}\" sama-sama memuat {kata} dengan skor berbeda; yang dipakai \"{satu}\". Samakan skornya atau hapus kata-kata itu dari salah satunya.",
        "The ordinal tables \"{satu}\" and \"{dua}\" both hold {kata} with different scores; \"{satu}\" is used. Make the scores equal or remove those words from one of them.",
        isPeringatan: true);

    public static readonly KodePesan PemeriksaanTidakDikenal = new(
        "SKP3030",
        "\"{nama}\" bukan pemeriksaan bawaan, dan tidak memuat syarat. Mungkin maksud Anda \"{saran}\"? Bila bukan, tambahkan syaratnya.",
        "\"{nama}\" is no built-in check, and it has no condition. Did you mean \"{saran}\"? If not, add its condition \"syarat\".");

    public static readonly KodePesan KolomPemeriksaanSalah = new(
        "SKP3029",
        "\"{kolom}\" bukan kolom yang dapat dipakai dalam syarat; tulis id kolom dari huruf, angka, dan garis bawah, satu kali.",
        "\"{kolom}\" is no column that a condition can use; write a column id of letters, digits and underscores, once.");
}
