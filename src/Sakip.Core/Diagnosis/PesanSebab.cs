using Sakip.Dasar;

namespace Sakip.Diagnosis;

/// <summary>The sentences of likely causes.</summary>
internal static class PesanSebab
{
    public static readonly KodePesan Dipotong = new(
        "SKP5501", "Dipotong pada {desimal} desimal, bukan dibulatkan.", "Cut off at {desimal} decimals instead of rounded.");

    public static readonly KodePesan DibulatkanDuaKali = new(
        "SKP5502",
        "Dibulatkan dua kali: lebih dulu ke {desimal} desimal.",
        "Rounded twice: to {desimal} decimals first.");

    public static readonly KodePesan DesimalKurang = new(
        "SKP5503",
        "Dibulatkan ke {desimal} desimal, kurang dari yang tercetak.",
        "Rounded to {desimal} decimals, fewer than are printed.");

    public static readonly KodePesan SetengahGenap = new(
        "SKP5504", "Setengah dibulatkan ke angka genap.", "Ties were rounded to the even digit.");

    public static readonly KodePesan SetengahMenjauhiNol = new(
        "SKP5505", "Setengah dibulatkan menjauhi nol.", "Ties were rounded away from zero.");

    public static readonly KodePesan DibulatkanNaik = new(
        "SKP5506", "Dibulatkan ke atas pada {desimal} desimal.", "Rounded up at {desimal} decimals.");

    public static readonly KodePesan DibulatkanTurun = new(
        "SKP5507", "Dibulatkan ke bawah pada {desimal} desimal.", "Rounded down at {desimal} decimals.");

    public static readonly KodePesan TanpaBatas = new(
        "SKP5511",
        "Batas atas atau bawah dalam aturan tidak diterapkan[, lalu {potong}].",
        "The cap or floor of the rules was not applied[, then {potong}].");

    public static readonly KodePesan BatasLain = new(
        "SKP5512",
        "Dibatasi {jenis} {batas}, tidak menurut aturan[, lalu {potong}].",
        "Held to {jenis} {batas}, not as the rules say[, then {potong}].");

    public static readonly KodePesan RealisasiDisalin = new(
        "SKP5513",
        "Realisasi disalin sebagai capaian[ dari {bukti}][, lalu {potong}].",
        "The realisasi was copied as capaian[ from {bukti}][, then {potong}].");

    public static readonly KodePesan TargetDisalin = new(
        "SKP5514",
        "Target disalin sebagai capaian[ dari {bukti}][, lalu {potong}].",
        "The target was copied as capaian[ from {bukti}][, then {potong}].");

    public static readonly KodePesan OperanTertukar = new(
        "SKP5515",
        "Kedua operan tertukar dalam rumus[: {bukti}][, lalu {potong}].",
        "The two operands were swapped in the formula[: {bukti}][, then {potong}].");

    public static readonly KodePesan RumusLain = new(
        "SKP5516",
        "Dihitung dengan {rumus}[, bukan {seharusnya}][, lalu {potong}].",
        "Computed with {rumus}[, not {seharusnya}][, then {potong}].");

    public static readonly KodePesan UjungRentang = new(
        "SKP5517",
        "Diukur terhadap {ujung} rentang target dengan {rumus}[, lalu {potong}].",
        "Measured against {ujung} of the target range with {rumus}[, then {potong}].");

    public static readonly KodePesan SelisihBukanRasio = new(
        "SKP5518",
        "Selisih, bukan rasio: {rumus}[, lalu {potong}].",
        "A difference, not a ratio: {rumus}[, then {potong}].");

    public static readonly KodePesan OperanDibulatkan = new(
        "SKP5519",
        "Dihitung dari {operan} yang dibulatkan ke {desimal} desimal[, lalu {potong}].",
        "Computed from {operan} rounded to {desimal} decimals[, then {potong}].");

    public static readonly KodePesan TargetNol = new(
        "SKP5520",
        "Target 0 diberi capaian {angka}, tidak menurut aturan[, lalu {potong}].",
        "A target of 0 was given a capaian of {angka}, not as the rules say[, then {potong}].");

    public static readonly KodePesan RealisasiKosongNol = new(
        "SKP5521",
        "Realisasi yang tidak ada dihitung sebagai 0[, lalu {potong}].",
        "A realisasi that is not there was counted as 0[, then {potong}].");

    public static readonly KodePesan PecahanSebagaiPersen = new(
        "SKP5531", "Pecahan tercetak sebagai persen: lupa dikali 100.", "The fraction is printed as percent: not multiplied by 100.");

    public static readonly KodePesan DesimalBergeser = new("SKP5532", "Koma desimal bergeser ({kali}).", "The decimal comma is shifted ({kali}).");

    public static readonly KodePesan TandaHilang = new("SKP5533", "Tanda minus hilang atau berlebih.", "A minus sign is missing or too many.");

    public static readonly KodePesan AngkaTertukar = new(
        "SKP5534", "Angka {kiri} dan {kanan} tertukar letaknya.", "The digits {kiri} and {kanan} changed places.");

    public static readonly KodePesan AngkaHilang = new("SKP5535", "Angka {angka} hilang.", "The digit {angka} is missing.");

    public static readonly KodePesan AngkaBerlebih = new("SKP5536", "Angka {angka} berlebih.", "The digit {angka} is too many.");

    public static readonly KodePesan AngkaMeleset = new(
        "SKP5537", "Angka {kiri} tertulis {kanan}.", "The digit {kiri} is written {kanan}.");

    public static readonly KodePesan PredikatDariTercetak = new(
        "SKP5541",
        "Mengikuti capaian yang tercetak, {angka}, yang salah.",
        "Follows the capaian that is printed, {angka}, which is wrong.");

    public static readonly KodePesan BatasPita = new(
        "SKP5542",
        "Tepat pada batas {batas}, yang dihitung ke pita sebelahnya.",
        "On the bound {batas} exactly, which was counted to the neighbouring band.");

    public static readonly KodePesan CelahPita = new(
        "SKP5543",
        "Terletak antara dua pita, lalu pita sebelahnya yang diambil.",
        "Lies between two bands, of which the other one was taken.");

    public static readonly KodePesan PredikatTanpaPembulatan = new(
        "SKP5544", "Dinilai sebelum dibulatkan.", "Rated before it was rounded.");

    public static readonly KodePesan PredikatDibulatkan = new(
        "SKP5545", "Dinilai sesudah dibulatkan ke {desimal} desimal.", "Rated after it was rounded to {desimal} decimals.");

    public static readonly KodePesan PredikatTanpaBatas = new(
        "SKP5546", "Dinilai sebelum batas atas atau bawah diterapkan.", "Rated before cap or floor was applied.");

    public static readonly KodePesan SkalaLain = new("SKP5547", "Dinilai dengan skala {skala}.", "Rated on the scale {skala}.");

    public static readonly KodePesan PredikatDariRealisasi = new(
        "SKP5548",
        "Realisasi, {angka}, yang dinilai, bukan capaian.",
        "The realisasi, {angka}, was rated instead of the capaian.");

    public static readonly KodePesan PeriodeLain = new("SKP5551", "Angka periode lain: {bukti}.", "The figure of another period: {bukti}.");

    public static readonly KodePesan DokumenLain = new("SKP5552", "Target dokumen lain: {bukti}.", "The target of another document: {bukti}.");

    public static readonly KodePesan VersiPaguLain = new("SKP5553", "Memakai versi pagu lain: {bukti}.", "Another version of the pagu: {bukti}.");

    public static readonly KodePesan UkuranLain = new("SKP5554", "Angka lain milik subjek yang sama: {bukti}.", "Another figure of the same subject: {bukti}.");

    public static readonly KodePesan HimpunanLain = new("SKP5555", "Dihitung atas anggota lain: {bukti}.", "Computed over other members: {bukti}.");

    public static readonly KodePesan BobotLain = new("SKP5556", "Memakai bobot lain: {bukti}.", "With another weight: {bukti}.");

    public static readonly KodePesan OperanTetangga = new("SKP5557", "Memakai {bukti}, milik baris lain.", "With {bukti}, which belongs to another row.");

    public static readonly KodePesan SelTertukar = new("SKP5558", "Tertukar dengan {bukti}.", "Changed places with {bukti}.");

    public static readonly KodePesan BarisLain = new("SKP5559", "Angka baris lain: {bukti}.", "The figure of another row: {bukti}.");

    public static readonly KodePesan KolomLain = new("SKP5560", "Angka kolom lain: {bukti}.", "The figure of another column: {bukti}.");

    public static readonly KodePesan AnggotaHilang = new("SKP5561", "Tanpa {bukti}.", "Without {bukti}.");

    public static readonly KodePesan AnggotaGanda = new("SKP5562", "{bukti} terhitung dua kali.", "{bukti} counted twice.");

    public static readonly KodePesan AnggotaAsing = new("SKP5563", "Ditambah {bukti}, yang bukan bagiannya.", "With {bukti} added, which is no part of it.");

    public static readonly KodePesan PembagiLain = new("SKP5564", "Dibagi {pembagi}, bukan {seharusnya}.", "Divided by {pembagi} instead of {seharusnya}.");

    public static readonly KodePesan AnggotaDibulatkan = new("SKP5565", "Anggotanya dibulatkan lebih dulu ke {desimal} desimal.", "Its members were rounded to {desimal} decimals first.");

    public static KodePesan Get(JenisSebab jenis) => jenis switch
    {
        JenisSebab.Dipotong => Dipotong,
        JenisSebab.DibulatkanDuaKali => DibulatkanDuaKali,
        JenisSebab.DesimalKurang => DesimalKurang,
        JenisSebab.SetengahGenap => SetengahGenap,
        JenisSebab.SetengahMenjauhiNol => SetengahMenjauhiNol,
        JenisSebab.DibulatkanNaik => DibulatkanNaik,
        JenisSebab.DibulatkanTurun => DibulatkanTurun,
        JenisSebab.TanpaBatas => TanpaBatas,
        JenisSebab.BatasLain => BatasLain,
        JenisSebab.RealisasiDisalin => RealisasiDisalin,
        JenisSebab.TargetDisalin => TargetDisalin,
        JenisSebab.OperanTertukar => OperanTertukar,
        JenisSebab.RumusLain => RumusLain,
        JenisSebab.UjungRentang => UjungRentang,
        JenisSebab.SelisihBukanRasio => SelisihBukanRasio,
        JenisSebab.OperanDibulatkan => OperanDibulatkan,
        JenisSebab.TargetNol => TargetNol,
        JenisSebab.RealisasiKosongNol => RealisasiKosongNol,
        JenisSebab.PecahanSebagaiPersen => PecahanSebagaiPersen,
        JenisSebab.DesimalBergeser => DesimalBergeser,
        JenisSebab.TandaHilang => TandaHilang,
        JenisSebab.AngkaTertukar => AngkaTertukar,
        JenisSebab.AngkaHilang => AngkaHilang,
        JenisSebab.AngkaBerlebih => AngkaBerlebih,
        JenisSebab.AngkaMeleset => AngkaMeleset,
        JenisSebab.PredikatDariTercetak => PredikatDariTercetak,
        JenisSebab.BatasPita => BatasPita,
        JenisSebab.CelahPita => CelahPita,
        JenisSebab.PredikatTanpaPembulatan => PredikatTanpaPembulatan,
        JenisSebab.PredikatDibulatkan => PredikatDibulatkan,
        JenisSebab.PredikatTanpaBatas => PredikatTanpaBatas,
        JenisSebab.SkalaLain => SkalaLain,
        JenisSebab.PredikatDariRealisasi => PredikatDariRealisasi,
        JenisSebab.PeriodeLain => PeriodeLain,
        JenisSebab.DokumenLain => DokumenLain,
        JenisSebab.VersiPaguLain => VersiPaguLain,
        JenisSebab.UkuranLain => UkuranLain,
        JenisSebab.HimpunanLain => HimpunanLain,
        JenisSebab.BobotLain => BobotLain,
        JenisSebab.OperanTetangga => OperanTetangga,
        JenisSebab.SelTertukar => SelTertukar,
        JenisSebab.BarisLain => BarisLain,
        JenisSebab.KolomLain => KolomLain,
        JenisSebab.AnggotaHilang => AnggotaHilang,
        JenisSebab.AnggotaGanda => AnggotaGanda,
        JenisSebab.AnggotaAsing => AnggotaAsing,
        JenisSebab.PembagiLain => PembagiLain,
        JenisSebab.AnggotaDibulatkan => AnggotaDibulatkan,
        _ => throw new ArgumentOutOfRangeException(nameof(jenis), jenis, null),
    };
}
