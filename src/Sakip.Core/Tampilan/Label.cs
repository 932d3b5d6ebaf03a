using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>The words of shown tables in both languages.</summary>
internal static class Label
{
    public static readonly KataDwibahasa Nomor = new("No", "No");
    public static readonly KataDwibahasa Sasaran = new("Sasaran", "Sasaran (objective)");
    public static readonly KataDwibahasa Indikator = new("Indikator Kinerja", "Indicator");
    public static readonly KataDwibahasa IndikatorSaja = new("Indikator", "Indicator");
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

    public static readonly KataDwibahasa RealisasiUang = new("Realisasi (Rp)", "Spent (Rp)");
    public static readonly KataDwibahasa PaguPerubahan = new("Pagu Perubahan (Rp)", "Revised budget (Rp)");
    public static readonly KataDwibahasa Murni = new("murni", "original");
    public static readonly KataDwibahasa Direvisi = new("perubahan", "revised");
    public static readonly KataDwibahasa RealisasiUnit = new("Realisasi anggaran menurut pelaksana", "Spending by unit of");
    public static readonly KataDwibahasa Pelaksana = new("Pelaksana", "Carried out by");
    public static readonly KataDwibahasa TanpaIsi = new("Laporan ini tidak memuat data untuk tabel ini.", "This report holds no data for this table.");
    public static readonly KataDwibahasa SasaranDanLain = new("Sasaran/Program/Kegiatan", "Sasaran/program/kegiatan");
    public static readonly KataDwibahasa Tingkat = new("Tingkat", "Level");
    public static readonly KataDwibahasa Id = new("Id", "Id");
    public static readonly KataDwibahasa Melayani = new("Melayani", "Serves");
    public static readonly KataDwibahasa Temuan = new("Temuan", "Finding");
    public static readonly KataDwibahasa Beda = new("Beda", "Differs");
    public static readonly KataDwibahasa Instansi = new("Instansi", "Body");
    public static readonly KataDwibahasa Periode = new("Periode", "Period");
    public static readonly KataDwibahasa Selisih = new("Selisih", "Difference");
    public static readonly KataDwibahasa Dibanding = new("Dibanding Sendiri", "Beside own");
    public static readonly KataDwibahasa Kelompok = new("Kelompok", "Group");
    public static readonly KataDwibahasa TanpaPredikat = new("Tanpa Predikat", "Unrated");
    public static readonly KataDwibahasa TakTerhitung = new("Tak Terhitung", "Not computed");
    public static readonly KataDwibahasa Cakupan = new("Terhitung", "Computed");
    public static readonly KataDwibahasa Keseluruhan = new("Keseluruhan", "Overall");
    public static readonly KataDwibahasa Isi = new("Isi", "Content");
    public static readonly KataDwibahasa PihakPertama = new("Pihak pertama", "First party");
    public static readonly KataDwibahasa PihakKedua = new("Pihak kedua", "Second party");

    public static readonly KataDwibahasa PerjanjianKinerja = new("Perjanjian Kinerja", "Performance agreement of");
    public static readonly KataDwibahasa Program = new("Program", "Program");
    public static readonly KataDwibahasa Ditandatangani = new("Ditandatangani", "Signed");
    public static readonly KataDwibahasa Efisiensi = new("Efisiensi", "Efficiency of");
    public static readonly KataDwibahasa KolomEfisiensi = new("Efisiensi", "Efficiency");
    public static readonly KataDwibahasa TanpaRumusEfisiensi = new("Paket aturannya tidak memuat rumus efisiensi.", "Its rule pack has no formula of efficiency.");
    public static readonly KataDwibahasa Galat = new("galat", "error");
    public static readonly KataDwibahasa Peringatan = new("peringatan", "warning");
    public static readonly KataDwibahasa Catatan = new("catatan", "note");
    public static readonly KataDwibahasa Rumus = new("rumus", "formula");
    public static readonly KataDwibahasa Tepat = new("tepat", "exact");
    public static readonly KataDwibahasa Aturan = new("aturan", "rules");
    public static readonly KataDwibahasa Sebab = new("sebab", "cause");
    public static readonly KataDwibahasa Bukti = new("bukti", "proof");
    public static readonly KataDwibahasa Kasus = new("Kasus", "Example");
    public static readonly KataDwibahasa Harapan = new("Diharapkan", "Expected");
    public static readonly KataDwibahasa Didapat = new("Didapat", "Got");

    public static readonly KataDwibahasa Baris = new("Baris", "Line");
    public static readonly KataDwibahasa Tersimpan = new("Tersimpan", "Stored");

    public static readonly KataDwibahasa Agregat = new("Agregat kinerja", "Aggregated performance");
    public static readonly KataDwibahasa AgregatAnggaran = new("Agregat anggaran", "Aggregated budget");
    public static readonly KataDwibahasa Banyak = new("Banyaknya", "Rows");
    public static readonly KataDwibahasa Terhitung = new("Terhitung", "Counted");
    public static readonly KataDwibahasa Rerata = new("Rata-rata (%)", "Mean (%)");

    public static readonly KataDwibahasa SemuaBaris = new("Semua baris", "All rows");
    public static readonly KataDwibahasa Ringkasan = new("Ringkasan", "Summary");
    public static readonly KataDwibahasa Diperiksa = new("Sel diperiksa", "Cells checked");
    public static readonly KataDwibahasa SelCocok = new("Sel cocok", "Cells that agree");
    public static readonly KataDwibahasa SelBerbeda = new("Sel berbeda", "Cells that differ");
    public static readonly KataDwibahasa TakTerperiksa = new("Sel tak terperiksa", "Cells that could not be checked");
    public static readonly KataDwibahasa TemuanPemeriksaan = new("Temuan pemeriksaan di samping sel", "Findings of the checks beside the cells");
    public static readonly KataDwibahasa TemuanDiterima = new("Temuan yang sudah diterima", "Accepted findings");
    public static readonly KataDwibahasa TemuanBaru = new("Temuan yang belum diterima", "New findings");
    public static readonly KataDwibahasa TanpaTemuan = new("Tidak ada temuan.", "No findings.");
    public static readonly KataDwibahasa SudahDiterima = new("sudah diterima", "accepted");
    public static readonly KataDwibahasa TingkatTemuan = new("Tingkat", "Severity");
    public static readonly KataDwibahasa Tabel = new("Tabel", "Table");
    public static readonly KataDwibahasa AkibatDari = new("Akibat dari", "Consequence of");

    public static readonly KataDwibahasa GulunganKinerja = new("Rata-rata capaian menurut kelompok", "Mean performance by group");
    public static readonly KataDwibahasa Sebaran = new("Sebaran capaian menurut kelompok (%)", "Spread of capaian by group (%)");
    public static readonly KataDwibahasa GulunganAnggaran = new("Anggaran menurut kelompok", "Budget by group");
    public static readonly KataDwibahasa GulunganEfisiensi = new("Efisiensi menurut kelompok", "Efficiency by group");
    public static readonly KataDwibahasa MenurutPredikat = new("Menurut Predikat", "By rating");
    public static readonly KataDwibahasa PerubahanPoin = new("Perubahan dari Tahun Lalu (poin)", "Change on the year before (points)");
    public static readonly KataDwibahasa Terendah = new("Terendah", "Lowest");
    public static readonly KataDwibahasa Kuartil1 = new("Kuartil 1", "Quartile 1");
    public static readonly KataDwibahasa Median = new("Median", "Median");
    public static readonly KataDwibahasa Kuartil3 = new("Kuartil 3", "Quartile 3");
    public static readonly KataDwibahasa Tertinggi = new("Tertinggi", "Highest");
    public static readonly KataDwibahasa IndikatorTerendah = new("Indikator Terendah", "Lowest indicator");
    public static readonly KataDwibahasa IndikatorTertinggi = new("Indikator Tertinggi", "Highest indicator");
    public static readonly KataDwibahasa SerapanTerendah = new("Serapan Terendah", "Least spent");
    public static readonly KataDwibahasa SerapanTertinggi = new("Serapan Tertinggi", "Most spent");
    public static readonly KataDwibahasa RumusEfisiensi = new("Rumus", "Formula");
    public static readonly KataDwibahasa TanpaIndikator = new(
        "Tanpa indikator yang bertarget atau berealisasi", "Without indicators that have a target or a realisasi");
    public static readonly KataDwibahasa DikeluarkanRerata = new(
        "Dikeluarkan dari rata-rata, karena bawaan tahun lalu", "Left out of the mean, since carried forward from the year before");

    public static string In(this KataDwibahasa kata, Bahasa bahasa) => bahasa == Bahasa.Inggris ? kata.Inggris : kata.Indonesia;

    /// <summary>Gets a word with a capital, as a heading.</summary>
    public static string ToKepala(this KataDwibahasa kata, Bahasa bahasa) => string.Concat(kata.In(bahasa)[..1].ToUpperInvariant(), kata.In(bahasa).AsSpan(1));

    /// <summary>Shows how deep something lies below the top.</summary>
    public static string Indent(int dalam) => string.Concat(Enumerable.Repeat("· ", dalam));

    public static KataDwibahasa ToKata(this JenisSimpul jenis) => jenis switch
    {
        JenisSimpul.Tujuan => new("Tujuan", "Tujuan (goal)"),
        JenisSimpul.Sasaran => Sasaran,
        JenisSimpul.Urusan => new("Urusan", "Urusan"),
        JenisSimpul.BidangUrusan => new("Bidang Urusan", "Bidang urusan"),
        JenisSimpul.Program => Program,
        JenisSimpul.Kegiatan => new("Kegiatan", "Kegiatan"),
        JenisSimpul.SubKegiatan => new("Sub Kegiatan", "Sub kegiatan"),
        _ => new("Belanja", "Belanja"),
    };

    public static KataDwibahasa ToKata(this DimensiGulungan dimensi) => dimensi switch
    {
        DimensiGulungan.Provinsi => new("Provinsi", "Province"),
        DimensiGulungan.Pemda => new("Pemda", "Region"),
        DimensiGulungan.Instansi => Instansi,
        DimensiGulungan.Indikator => IndikatorSaja,
        DimensiGulungan.Rekening => new("Rekening", "Account"),
        DimensiGulungan.Tahun => new("Tahun", "Year"),
        DimensiGulungan.Triwulan => new("Triwulan", "Quarter"),
        _ => KunciGulungan.GetJenis(dimensi)!.Value.ToKata(),
    };

    public static KataDwibahasa ToKata(this JenisBandingInstansi jenis) => jenis switch
    {
        JenisBandingInstansi.LebihBaik => new("lebih baik", "better"),
        JenisBandingInstansi.Sama => new("sama", "same"),
        JenisBandingInstansi.KurangBaik => new("kurang baik", "worse"),
        JenisBandingInstansi.SatuanLain => new("satuan lain", "other unit"),
        _ => new(CatatanAlasan.Kosong, CatatanAlasan.Kosong),
    };

    public static KataDwibahasa ToKata(this StatusAudit status) => status switch
    {
        StatusAudit.Cocok => new("cocok", "agreeing"),
        StatusAudit.Berbeda => new("berbeda", "different"),
        StatusAudit.Kosong => new("belum diisi", "not filled in"),
        StatusAudit.TakTerhitung => new("tak terhitung", "not computable"),
        StatusAudit.Taksa => new("taksa", "ambiguous"),
        StatusAudit.Ditolak => new("ditolak", "rejected"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

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
        AlasanTakTerhitung.AturanTidakAda => new("paket tidak memuat rumus efisiensi atau indeks itu", "the pack has no such efficiency formula or index"),
        AlasanTakTerhitung.VersiTidakAda => new("aturan tidak berlaku pada tanggalnya", "no rules on its date"),
        AlasanTakTerhitung.DokumenTaksa => new("beberapa dokumen memuat targetnya", "several documents state its target"),
        AlasanTakTerhitung.TanpaAnggota => new("tidak ada anggota yang terhitung", "no member counts"),
        AlasanTakTerhitung.BobotKosong => new("bobot indikator atau kategorinya tidak ada", "an indicator or its category has no weight"),
        AlasanTakTerhitung.SkalaTidakAda => new("skala tidak ada", "no such scale"),
        AlasanTakTerhitung.SelTidakAda => new("sel tercetak tidak ada atau tidak terbaca", "no such printed cell, or not readable"),
        AlasanTakTerhitung.Luapan => new("angka terlalu besar", "number too large"),
        _ => throw new ArgumentOutOfRangeException(nameof(alasan), alasan, null),
    };
}
