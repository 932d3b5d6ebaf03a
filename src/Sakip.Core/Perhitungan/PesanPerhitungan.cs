using Sakip.Dasar;

namespace Sakip.Perhitungan;

/// <summary>The texts of what is seen of a plan tree, and of targets on which documents differ.</summary>
internal static class PesanPerhitungan
{
    public static readonly KodePesan LingkaranDukungan = new(
        "SKP5101",
        "{nama} ({subjek}) akhirnya melayani dirinya sendiri[ melalui {terkait}]; hapus salah satu tautannya.",
        "{nama} ({subjek}) serves itself in the end[, through {terkait}]; remove one of the links.");

    public static readonly KodePesan IndikatorTanpaPendukung = new(
        "SKP5102",
        "Indikator {nama} ({subjek}) tidak dilayani program, kegiatan, atau sub kegiatan; tautkan yang melayaninya.",
        "No program, kegiatan or sub kegiatan serves the indicator {nama} ({subjek}); link what serves it.");

    public static readonly KodePesan SimpulTanpaTujuan = new(
        "SKP5103",
        "{nama} ({subjek}) tidak melayani sasaran atau indikator mana pun; tautkan dengan yang dilayaninya.",
        "{nama} ({subjek}) serves no sasaran and no indicator; link it to what it serves.");

    public static readonly KodePesan SasaranTanpaIndikator = new(
        "SKP5104",
        "Sasaran {nama} ({subjek}) tidak berindikator; beri indikator.",
        "The sasaran {nama} ({subjek}) has no indicator; give it one.");

    public static readonly KodePesan SimpulTanpaInduk = new(
        "SKP5105",
        "{nama} ({subjek}) tidak berinduk; sebutkan induknya.",
        "{nama} ({subjek}) stands under nothing; name its parent.");

    public static readonly KodePesan PendukungBersama = new(
        "SKP5106",
        "{nama} ({subjek}) melayani {terkait} (crosscutting); uangnya dihitung sekali.",
        "{nama} ({subjek}) serves {terkait} (crosscutting); its money counts once.",
        isPeringatan: true);

    public static readonly KodePesan TargetBerbeda = new(
        "SKP5201",
        "{nama} ({subjek}): target {periode} pada {pertama} {nilaiPertama}, pada {kedua} {nilaiKedua}; samakan, atau jelaskan perubahannya.",
        "{nama} ({subjek}): the target of {periode} is {nilaiPertama} in {pertama} and {nilaiKedua} in {kedua}; make them agree, or explain the change.");

    public static readonly KodePesan TargetSatuDokumen = new(
        "SKP5202",
        "{nama} ({subjek}): target {periode} {nilai} hanya ada pada {ada}, tidak pada {tiada}; lengkapi, atau jelaskan.",
        "{nama} ({subjek}): the target {nilai} of {periode} stands in {ada} only, not in {tiada}; complete it, or explain.");

    public static readonly KodePesan TargetDirevisi = new(
        "SKP5203",
        "{nama} ({subjek}): target {periode} diubah dari {nilaiPertama} pada {pertama} menjadi {nilaiKedua} pada {kedua}.",
        "{nama} ({subjek}): the target of {periode} was changed from {nilaiPertama} in {pertama} to {nilaiKedua} in {kedua}.",
        isPeringatan: true);

    public static readonly KodePesan PaketBercampur = new(
        "SKP5401",
        "Satu kelompok memuat pengukuran menurut aturan berbeda ({paket}, atau isinya berubah); ukur dengan satu paket, atau kelompokkan lebih rinci.",
        "One group holds measurements by different packs ({paket}, or its content changed); measure by one pack, or group finer.");

    public static readonly KodePesan PeriodeBertindih = new(
        "SKP5402",
        "Satu kelompok memuat {instansi} dua kali ({pertama} dan {kedua}), sehingga ada yang terhitung ganda; pilih satu pengukuran, atau kelompokkan menurut triwulan.",
        "One group holds {instansi} twice ({pertama} and {kedua}), so that figures count more than once; choose one measurement, or group by quarter.");

    public static readonly KodePesan DimensiTidakDikenal = new(
        "SKP5403",
        "\"{kata}\" bukan dimensi pengelompokan; pilih {pilihan}.[ Mungkin maksud Anda \"{saran}\"?]",
        "\"{kata}\" is nothing to group by; choose {pilihan}.[ Did you mean \"{saran}\"?]");

    public static readonly KodePesan DimensiGanda = new(
        "SKP5404",
        "\"{kata}\" disebut dua kali untuk mengelompokkan; hapus salah satu.",
        "\"{kata}\" is named twice to group by; remove one.");

    public static readonly KodePesan DimensiBertentangan = new(
        "SKP5405",
        "rekening tidak dapat digabung dengan {kata}: rekening memuat uang saja, dan dalam pohonnya sendiri; kelompokkan terpisah.",
        "rekening does not go with {kata}: accounts hold money only, and in a tree of their own; group separately.");
}
