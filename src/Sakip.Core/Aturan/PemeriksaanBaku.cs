using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Penelusuran;

namespace Sakip.Aturan;

/// <summary>A built-in check of reports beside their claims: name, text, gravity, source; a pack may change the gravity or turn it off.</summary>
public sealed class PemeriksaanBaku
{
    private static readonly Sitasi Perjanjian = new("PermenPANRB", "53", 2014);
    private static readonly Sitasi Nomenklatur = new("Permendagri", "90", 2019);

    private PemeriksaanBaku(string nama, KodePesan kode, Sitasi? dasarHukum = null)
    {
        Nama = nama;
        Kode = kode;
        DasarHukum = dasarHukum;
    }

    /// <summary>Gets the check that a given amount is the sum of what lies below it; a warning, since not all of that need be given.</summary>
    public static PemeriksaanBaku JumlahBagian { get; } = new("jumlahBagian", new(
        "SKP5301",
        "{rujukan} = {tercetak}, sedangkan jumlah bagiannya {hitung}; selisih {selisih}[, sama dengan {penyebab}].",
        "{rujukan} = {tercetak}, while its parts add up to {hitung}; difference {selisih}[, the amount of {penyebab}].",
        isPeringatan: true));

    /// <summary>Gets the check that the quarters of a year add up to the year.</summary>
    public static PemeriksaanBaku JumlahTriwulan { get; } = new("jumlahTriwulan", new(
        "SKP5302",
        "{rujukan} = {tercetak}, sedangkan jumlah empat triwulannya {hitung}; selisih {selisih}.",
        "{rujukan} = {tercetak}, while its four quarters add up to {hitung}; difference {selisih}."));

    /// <summary>Gets the check that programs and belanja accounts are the same money.</summary>
    public static PemeriksaanBaku DuaPohon { get; } = new("duaPohon", new(
        "SKP5303",
        "{rujukan} menurut program {tercetak}, menurut rekening belanja {hitung}; selisih {selisih}.",
        "{rujukan} is {tercetak} by programs and {hitung} by belanja accounts; difference {selisih}."));

    /// <summary>Gets the check that no more was spent than the pagu allows.</summary>
    public static PemeriksaanBaku RealisasiMelebihiPagu { get; } = new("realisasiMelebihiPagu", new(
        "SKP5304",
        "{rujukan} = {tercetak} melebihi pagunya {hitung}.",
        "{rujukan} = {tercetak} exceeds its pagu of {hitung}."));

    /// <summary>Gets the check that a perjanjian kinerja states the targets of renstra and IKU.</summary>
    public static PemeriksaanBaku TargetDokumen { get; } = new(
        "targetDokumen",
        new(
            "SKP5305",
            "{rujukan} = {tercetak}, sedangkan {lain} = {hitung}.",
            "{rujukan} = {tercetak}, while {lain} = {hitung}.",
            isPeringatan: true),
        Perjanjian);

    /// <summary>Gets the check that a revised perjanjian kinerja stands on the latest pagu.</summary>
    public static PemeriksaanBaku PaguPerjanjian { get; } = new(
        "paguPerjanjian",
        new(
            "SKP5306",
            "{rujukan} memakai pagu {tercetak}, sedangkan pagu terakhir {hitung}.",
            "{rujukan} uses the pagu {tercetak}, while the latest one is {hitung}.",
            isPeringatan: true),
        Perjanjian);

    /// <summary>Gets the check that a quantity that nothing else tells is printed alike everywhere.</summary>
    public static PemeriksaanBaku CetakanSama { get; } = new("cetakanSama", new(
        "SKP5307",
        "{rujukan} tercetak {tercetak} di sini dan {hitung} di {lain}.",
        "{rujukan} is printed {tercetak} here and {hitung} in {lain}."));

    /// <summary>Gets the check that the scale of the pack has no gaps, overlaps or unreachable bands.</summary>
    public static PemeriksaanBaku CacatSkala { get; } = new("cacatSkala", new(
        "SKP5308",
        "Skala yang dicetak dan dipakai laporan cacat: {uraian}",
        "The scale that the report prints and uses is faulty: {uraian}",
        isPeringatan: true));

    /// <summary>Gets the check that equal numbers have equal predikat and numbers between equals no other, where no scale tells the predikat.</summary>
    public static PemeriksaanBaku PredikatSearah { get; } = new("predikatSearah", new(
        "SKP5309",
        "Angka {angka} berpredikat {tercetak} di sini, sedangkan menurut {lain} {hitung}.",
        "The number {angka} has the predikat {tercetak} here, while by {lain} it is {hitung}."));

    /// <summary>Gets the check that a figure carried forward is the one of the year it is carried from.</summary>
    public static PemeriksaanBaku NilaiDibawa { get; } = new("nilaiDibawa", new(
        "SKP5310",
        "{rujukan} = {tercetak} dibawa dari {tahun}, sedangkan angka tahun itu {hitung}.",
        "{rujukan} = {tercetak} is carried from {tahun}, while that year's figure is {hitung}."));

    /// <summary>Gets the check that the target of the end of the plan is not passed before.</summary>
    public static PemeriksaanBaku TargetAkhirTerlampaui { get; } = new(
        "targetAkhirTerlampaui",
        new(
            "SKP5311",
            "{rujukan} = {tercetak} sudah melampaui target akhir {lain} = {hitung} sebelum waktunya; tinjau targetnya.",
            "{rujukan} = {tercetak} has passed the final target {lain} = {hitung} ahead of time; review the target.",
            isPeringatan: true),
        Perjanjian);

    /// <summary>Gets the check that one code of the nomenclature stands for one node.</summary>
    public static PemeriksaanBaku KodeGanda { get; } = new(
        "kodeGanda",
        new(
            "SKP5312",
            "Kode {tercetak} dipakai {rujukan} dan {lain}.",
            "The code {tercetak} stands for {rujukan} and {lain}."),
        Nomenklatur);

    /// <summary>Gets the check that one indicator is measured in one unit.</summary>
    public static PemeriksaanBaku SatuanSama { get; } = new("satuanSama", new(
        "SKP5313",
        "{rujukan} bersatuan {tercetak}, sedangkan {lain} bersatuan {hitung}.",
        "{rujukan} is in {tercetak}, while {lain} is in {hitung}.",
        isPeringatan: true));

    /// <summary>Gets the check that a column of a table keeps to one version of the pagu.</summary>
    public static PemeriksaanBaku VersiKolom { get; } = new("versiKolom", new(
        "SKP5314",
        "{rujukan} = {tercetak} berdiri dalam kolom yang memuat pagu versi {hitung}.",
        "{rujukan} = {tercetak} stands in a column of the pagu's version {hitung}.",
        isPeringatan: true));

    /// <summary>Gets all of them, by code.</summary>
    public static ImmutableArray<PemeriksaanBaku> Semua { get; } =
    [
        JumlahBagian, JumlahTriwulan, DuaPohon, RealisasiMelebihiPagu, TargetDokumen, PaguPerjanjian, CetakanSama, CacatSkala,
        PredikatSearah, NilaiDibawa, TargetAkhirTerlampaui, KodeGanda, SatuanSama, VersiKolom,
    ];

    /// <summary>Gets the name that packs use, for example <c>jumlahBagian</c>.</summary>
    public string Nama { get; }

    /// <summary>Gets the code with its texts.</summary>
    public KodePesan Kode { get; }

    /// <summary>Gets the source; null where it is arithmetic.</summary>
    public Sitasi? DasarHukum { get; }

    /// <summary>Gets how grave failing it is unless a pack says otherwise.</summary>
    public TingkatPemeriksaan Tingkat => Kode.IsPeringatan ? TingkatPemeriksaan.Peringatan : TingkatPemeriksaan.Galat;

    /// <summary>Finds a check by name.</summary>
    /// <param name="nama">The name.</param>
    /// <returns>The check, or null.</returns>
    public static PemeriksaanBaku? Find(string nama) => Semua.FirstOrDefault(p => p.Nama == nama);

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Nama;
}
