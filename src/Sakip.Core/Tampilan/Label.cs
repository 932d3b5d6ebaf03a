using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>The words of shown tables in both languages.</summary>
internal static class Label
{
    public static readonly KataDwibahasa Nomor = new("No", "No");
    public static readonly KataDwibahasa Sasaran = new("Sasaran", "Sasaran (objective)");
    public static readonly KataDwibahasa Indikator = new("Indikator Kinerja", "Indicator");
    public static readonly KataDwibahasa Satuan = new("Satuan", "Unit");
    public static readonly KataDwibahasa Target = new("Target", "Target");
    public static readonly KataDwibahasa Realisasi = new("Realisasi", "Realised");
    public static readonly KataDwibahasa SampaiKini = new("Realisasi s.d. Kini", "Realised so far");
    public static readonly KataDwibahasa Capaian = new("Capaian (%)", "Capaian (%)");
    public static readonly KataDwibahasa Predikat = new("Predikat", "Rating");
    public static readonly KataDwibahasa Perubahan = new("Perubahan", "Change");
    public static readonly KataDwibahasa TargetAkhir = new("Target Akhir", "Final target");
    public static readonly KataDwibahasa Kemajuan = new("Tingkat Capaian (%)", "Progress (%)");
    public static readonly KataDwibahasa RerataSasaran = new("Rata-rata sasaran", "Mean of the objective");
    public static readonly KataDwibahasa RerataKeseluruhan = new("Rata-rata capaian kinerja", "Overall mean");
    public static readonly KataDwibahasa Tempat = new("Tempat", "Place");
    public static readonly KataDwibahasa Tercetak = new("Tercetak", "Printed");
    public static readonly KataDwibahasa Seharusnya = new("Seharusnya", "Should be");
    public static readonly KataDwibahasa Keterangan = new("Keterangan", "Remark");
    public static readonly KataDwibahasa Kode = new("Kode", "Code");
    public static readonly KataDwibahasa Nama = new("Nama", "Name");
    public static readonly KataDwibahasa Berlaku = new("Berlaku", "Valid");
    public static readonly KataDwibahasa Skala = new("Skala", "Scales");
    public static readonly KataDwibahasa DasarHukum = new("Dasar Hukum", "Legal basis");
    public static readonly KataDwibahasa Selang = new("Selang", "Interval");

    public static readonly KataDwibahasa Uraian = new("Uraian", "Description");
    public static readonly KataDwibahasa Pagu = new("Pagu (Rp)", "Budget (Rp)");
    public static readonly KataDwibahasa PaguMurni = new("Pagu Murni (Rp)", "Original budget (Rp)");
    public static readonly KataDwibahasa BertambahBerkurang = new("Bertambah/Berkurang (Rp)", "Change (Rp)");
    public static readonly KataDwibahasa Sisa = new("Sisa (Rp)", "Rest (Rp)");
    public static readonly KataDwibahasa Serapan = new("Serapan (%)", "Spent (%)");
    public static readonly KataDwibahasa JumlahAnggaran = new("Jumlah", "Total");
    public static readonly KataDwibahasa RealisasiAnggaran = new("Realisasi anggaran", "Spending by program of");
    public static readonly KataDwibahasa RealisasiBelanja = new("Realisasi belanja", "Spending by account of");
    public static readonly KataDwibahasa PerubahanPagu = new("Perubahan pagu", "Changes of the budget of");

    public static readonly KataDwibahasa PerjanjianKinerja = new("Perjanjian Kinerja", "Performance agreement of");
    public static readonly KataDwibahasa Program = new("Program", "Program");
    public static readonly KataDwibahasa Ditandatangani = new("Ditandatangani", "Signed");
    public static readonly KataDwibahasa Efisiensi = new("Efisiensi", "Efficiency of");
    public static readonly KataDwibahasa Galat = new("galat", "error");
    public static readonly KataDwibahasa Peringatan = new("peringatan", "warning");
    public static readonly KataDwibahasa Catatan = new("catatan", "note");
    public static readonly KataDwibahasa Rumus = new("rumus", "formula");
    public static readonly KataDwibahasa Tepat = new("tepat", "exact");
    public static readonly KataDwibahasa Aturan = new("aturan", "rules");
    public static readonly KataDwibahasa Kasus = new("Kasus", "Example");
    public static readonly KataDwibahasa Harapan = new("Diharapkan", "Expected");
    public static readonly KataDwibahasa Didapat = new("Didapat", "Got");

    public static readonly KataDwibahasa Agregat = new("Agregat kinerja", "Aggregated performance");
    public static readonly KataDwibahasa AgregatAnggaran = new("Agregat anggaran", "Aggregated budget");
    public static readonly KataDwibahasa Banyak = new("Banyaknya", "Rows");
    public static readonly KataDwibahasa Terhitung = new("Terhitung", "Counted");
    public static readonly KataDwibahasa Rerata = new("Rata-rata (%)", "Mean (%)");
    public static readonly KataDwibahasa TakTerhitung = new("Tidak terhitung", "Not computable");

    public static string In(this KataDwibahasa kata, Bahasa bahasa) => bahasa == Bahasa.Inggris ? kata.Inggris : kata.Indonesia;

    public static KataDwibahasa ToKata(this AlasanTakTerhitung alasan) => alasan switch
    {
        AlasanTakTerhitung.TargetKosong => new("target tidak ada", "no target"),
        AlasanTakTerhitung.RealisasiKosong => new("realisasi tidak ada", "no realisasi"),
        AlasanTakTerhitung.TahunTidakLengkap => new("realisasi salah satu tahun tidak ada", "a year has no realisasi"),
        AlasanTakTerhitung.TriwulanTidakLengkap => new("realisasi salah satu triwulan tidak ada", "a quarter has no realisasi"),
        AlasanTakTerhitung.SkorSalah => new("skor komponen di luar batas atau tabelnya", "a component's score is beyond its highest or its table"),
        AlasanTakTerhitung.SyaratTidakTerpenuhi => new("syaratnya tidak terpenuhi", "its condition is not met"),
        AlasanTakTerhitung.PaguKosong => new("pagu tidak ada", "no pagu"),
        AlasanTakTerhitung.VersiPaguTaksa => new("beberapa versi pagu ada", "several versions of the pagu"),
        AlasanTakTerhitung.MasukanKosong => new("masukan rumus tidak ada", "an input of the formula is missing"),
        AlasanTakTerhitung.PembagianNol => new("pembagian dengan nol", "division by zero"),
        AlasanTakTerhitung.PredikatTidakDikenal => new("predikat tidak ada dalam tabel ordinal", "predikat in no ordinal table"),
        AlasanTakTerhitung.BukanAngka => new("tanpa angka tunggal", "no single number"),
        AlasanTakTerhitung.RumusTidakAda => new("rumus untuk polaritasnya tidak ada", "no formula for its polarity"),
        AlasanTakTerhitung.VersiTidakAda => new("aturan tidak berlaku pada tanggalnya", "no rules on its date"),
        AlasanTakTerhitung.DokumenTaksa => new("beberapa dokumen memuat targetnya", "several documents state its target"),
        AlasanTakTerhitung.TanpaAnggota => new("tidak ada anggota yang terhitung", "no member counts"),
        AlasanTakTerhitung.BobotKosong => new("bobot indikator atau kategorinya tidak ada", "an indicator or its category has no weight"),
        AlasanTakTerhitung.SkalaTidakAda => new("skala tidak ada", "no such scale"),
        AlasanTakTerhitung.SelTidakAda => new("sel tercetak tidak ada", "no such printed cell"),
        AlasanTakTerhitung.Luapan => new("angka terlalu besar", "number too large"),
        _ => throw new ArgumentOutOfRangeException(nameof(alasan), alasan, null),
    };
}
