using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Berkas.Json;

/// <summary>The words that files use for closed choices.</summary>
internal static class KataBerkas
{
    public static readonly KataTertutup<Polaritas> Polaritas = new(
        new("positif", Kinerja.Polaritas.Positif),
        new("negatif", Kinerja.Polaritas.Negatif),
        new("rentang", Kinerja.Polaritas.Rentang),
        new("stabil", Kinerja.Polaritas.Stabil),
        new("mutlak", Kinerja.Polaritas.Mutlak),
        new("ordinal", Kinerja.Polaritas.Ordinal));

    public static readonly KataTertutup<Akumulasi> Akumulasi = new(
        new("terakhir", Kinerja.Akumulasi.Terakhir),
        new("jumlah", Kinerja.Akumulasi.Jumlah),
        new("rerata", Kinerja.Akumulasi.Rerata),
        new("maksimum", Kinerja.Akumulasi.Maksimum));

    public static readonly KataTertutup<JenjangPerjanjian> Jenjang = new(
        new("kepalaDaerah", JenjangPerjanjian.KepalaDaerah),
        new("eselonII", JenjangPerjanjian.EselonII),
        new("eselonIII", JenjangPerjanjian.EselonIII),
        new("eselonIV", JenjangPerjanjian.EselonIV),
        new("pelaksana", JenjangPerjanjian.Pelaksana));

    public static readonly KataTertutup<JenisNarasi> Narasi = new(
        new("pendorong", JenisNarasi.Pendorong),
        new("kendala", JenisNarasi.Kendala),
        new("tindakLanjut", JenisNarasi.TindakLanjut),
        new("keterangan", JenisNarasi.Keterangan));

    public static readonly KataTertutup<Ukuran> Ukuran = new(
        new("target", Kinerja.Ukuran.Target),
        new("realisasi", Kinerja.Ukuran.Realisasi));

    public static readonly KataTertutup<CaraBulat> CaraBulat = new(
        new("setengahMenjauhiNol", Nilai.CaraBulat.SetengahMenjauhiNol),
        new("setengahGenap", Nilai.CaraBulat.SetengahGenap),
        new("naik", Nilai.CaraBulat.Naik),
        new("turun", Nilai.CaraBulat.Turun),
        new("potong", Nilai.CaraBulat.Potong));

    public static readonly KataTertutup<KebijakanTargetNol> TargetNol = new(
        new("tidakTerhitung", KebijakanTargetNol.TidakTerhitung),
        new("nol", KebijakanTargetNol.Nol),
        new("seratus", KebijakanTargetNol.Seratus),
        new("seratusBilaAdaRealisasi", KebijakanTargetNol.SeratusBilaAdaRealisasi),
        new("seratusBilaNihil", KebijakanTargetNol.SeratusBilaNihil),
        new("targetKosong", KebijakanTargetNol.TargetKosong));

    public static readonly KataTertutup<DasarRerata> DasarRerata = new(
        new("indikator", Aturan.DasarRerata.Indikator),
        new("sasaran", Aturan.DasarRerata.Sasaran),
        new("indikatorTriwulan", Aturan.DasarRerata.IndikatorTriwulan));

    public static readonly KataTertutup<BobotRerata> BobotRerata = new(
        new("sama", Aturan.BobotRerata.Sama),
        new("indikator", Aturan.BobotRerata.Indikator),
        new("kategori", Aturan.BobotRerata.Kategori));

    public static readonly KataTertutup<TargetSampaiKini> TargetSampaiKini = new(
        new("tahunan", Aturan.TargetSampaiKini.Tahunan),
        new("terisi", Aturan.TargetSampaiKini.Terisi),
        new("sampaiTriwulan", Aturan.TargetSampaiKini.SampaiTriwulan),
        new("triwulanTerakhir", Aturan.TargetSampaiKini.TriwulanTerakhir));

    public static readonly KataTertutup<KebijakanKosong> Kosong = new(
        new("tidakTerhitung", KebijakanKosong.TidakTerhitung),
        new("nol", KebijakanKosong.Nol),
        new("dilewati", KebijakanKosong.Dilewati));

    public static readonly KataTertutup<TingkatPemeriksaan> Tingkat = new(
        new("peringatan", TingkatPemeriksaan.Peringatan),
        new("galat", TingkatPemeriksaan.Galat),
        new("mati", TingkatPemeriksaan.Mati));

    public static readonly KataTertutup<Banding> Banding = new(
        new("sama", Laporan.Banding.Sama),
        new("minimal", Laporan.Banding.Minimal),
        new("lebihDari", Laporan.Banding.LebihDari),
        new("maksimal", Laporan.Banding.Maksimal),
        new("kurangDari", Laporan.Banding.KurangDari));

    public static readonly KataTertutup<GabunganKomponen> Gabungan = new(
        new("jumlah", GabunganKomponen.Jumlah),
        new("rerata", GabunganKomponen.Rerata));

    public static readonly KataTertutup<KebijakanCelah> Celah = new(
        new("tanpaPeringkat", KebijakanCelah.TanpaPeringkat),
        new("pitaBawah", KebijakanCelah.PitaBawah),
        new("pitaAtas", KebijakanCelah.PitaAtas),
        new("bulatkanDulu", KebijakanCelah.BulatkanDulu),
        new("dibiarkan", KebijakanCelah.Dibiarkan));

    public static readonly KataTertutup<AlasanTakTerhitung> Alasan = new(
        new("targetKosong", AlasanTakTerhitung.TargetKosong),
        new("realisasiKosong", AlasanTakTerhitung.RealisasiKosong),
        new("tahunTidakLengkap", AlasanTakTerhitung.TahunTidakLengkap),
        new("triwulanTidakLengkap", AlasanTakTerhitung.TriwulanTidakLengkap),
        new("skorSalah", AlasanTakTerhitung.SkorSalah),
        new("syaratTidakTerpenuhi", AlasanTakTerhitung.SyaratTidakTerpenuhi),
        new("paguKosong", AlasanTakTerhitung.PaguKosong),
        new("versiPaguTaksa", AlasanTakTerhitung.VersiPaguTaksa),
        new("masukanKosong", AlasanTakTerhitung.MasukanKosong),
        new("pembagianNol", AlasanTakTerhitung.PembagianNol),
        new("predikatTidakDikenal", AlasanTakTerhitung.PredikatTidakDikenal),
        new("bukanAngka", AlasanTakTerhitung.BukanAngka),
        new("rumusTidakAda", AlasanTakTerhitung.RumusTidakAda),
        new("aturanTidakAda", AlasanTakTerhitung.AturanTidakAda),
        new("versiTidakAda", AlasanTakTerhitung.VersiTidakAda),
        new("dokumenTaksa", AlasanTakTerhitung.DokumenTaksa),
        new("tanpaAnggota", AlasanTakTerhitung.TanpaAnggota),
        new("bobotKosong", AlasanTakTerhitung.BobotKosong),
        new("skalaTidakAda", AlasanTakTerhitung.SkalaTidakAda),
        new("selTidakAda", AlasanTakTerhitung.SelTidakAda),
        new("luapan", AlasanTakTerhitung.Luapan));

    public static readonly KataTertutup<DasarPenilaian> DasarPenilaian = new(
        new("nilai", Penilaian.DasarPenilaian.Nilai),
        new("tepat", Penilaian.DasarPenilaian.Tepat),
        new("mentah", Penilaian.DasarPenilaian.Mentah));

    public static readonly KataTertutup<JenisSebab> JenisSebab = new(
        new("dipotong", Diagnosis.JenisSebab.Dipotong),
        new("dibulatkanDuaKali", Diagnosis.JenisSebab.DibulatkanDuaKali),
        new("desimalKurang", Diagnosis.JenisSebab.DesimalKurang),
        new("setengahGenap", Diagnosis.JenisSebab.SetengahGenap),
        new("setengahMenjauhiNol", Diagnosis.JenisSebab.SetengahMenjauhiNol),
        new("dibulatkanNaik", Diagnosis.JenisSebab.DibulatkanNaik),
        new("dibulatkanTurun", Diagnosis.JenisSebab.DibulatkanTurun),
        new("tanpaBatas", Diagnosis.JenisSebab.TanpaBatas),
        new("batasLain", Diagnosis.JenisSebab.BatasLain),
        new("realisasiDisalin", Diagnosis.JenisSebab.RealisasiDisalin),
        new("targetDisalin", Diagnosis.JenisSebab.TargetDisalin),
        new("operanTertukar", Diagnosis.JenisSebab.OperanTertukar),
        new("rumusLain", Diagnosis.JenisSebab.RumusLain),
        new("ujungRentang", Diagnosis.JenisSebab.UjungRentang),
        new("selisihBukanRasio", Diagnosis.JenisSebab.SelisihBukanRasio),
        new("operanDibulatkan", Diagnosis.JenisSebab.OperanDibulatkan),
        new("targetNol", Diagnosis.JenisSebab.TargetNol),
        new("realisasiKosongNol", Diagnosis.JenisSebab.RealisasiKosongNol),
        new("pecahanSebagaiPersen", Diagnosis.JenisSebab.PecahanSebagaiPersen),
        new("desimalBergeser", Diagnosis.JenisSebab.DesimalBergeser),
        new("tandaHilang", Diagnosis.JenisSebab.TandaHilang),
        new("angkaTertukar", Diagnosis.JenisSebab.AngkaTertukar),
        new("angkaHilang", Diagnosis.JenisSebab.AngkaHilang),
        new("angkaBerlebih", Diagnosis.JenisSebab.AngkaBerlebih),
        new("angkaMeleset", Diagnosis.JenisSebab.AngkaMeleset),
        new("predikatDariTercetak", Diagnosis.JenisSebab.PredikatDariTercetak),
        new("batasPita", Diagnosis.JenisSebab.BatasPita),
        new("celahPita", Diagnosis.JenisSebab.CelahPita),
        new("predikatTanpaPembulatan", Diagnosis.JenisSebab.PredikatTanpaPembulatan),
        new("predikatDibulatkan", Diagnosis.JenisSebab.PredikatDibulatkan),
        new("predikatTanpaBatas", Diagnosis.JenisSebab.PredikatTanpaBatas),
        new("skalaLain", Diagnosis.JenisSebab.SkalaLain),
        new("predikatDariRealisasi", Diagnosis.JenisSebab.PredikatDariRealisasi),
        new("periodeLain", Diagnosis.JenisSebab.PeriodeLain),
        new("dokumenLain", Diagnosis.JenisSebab.DokumenLain),
        new("versiPaguLain", Diagnosis.JenisSebab.VersiPaguLain),
        new("ukuranLain", Diagnosis.JenisSebab.UkuranLain),
        new("himpunanLain", Diagnosis.JenisSebab.HimpunanLain),
        new("bobotLain", Diagnosis.JenisSebab.BobotLain),
        new("operanTetangga", Diagnosis.JenisSebab.OperanTetangga),
        new("selTertukar", Diagnosis.JenisSebab.SelTertukar),
        new("barisLain", Diagnosis.JenisSebab.BarisLain),
        new("kolomLain", Diagnosis.JenisSebab.KolomLain),
        new("anggotaHilang", Diagnosis.JenisSebab.AnggotaHilang),
        new("anggotaGanda", Diagnosis.JenisSebab.AnggotaGanda),
        new("anggotaAsing", Diagnosis.JenisSebab.AnggotaAsing),
        new("pembagiLain", Diagnosis.JenisSebab.PembagiLain),
        new("anggotaDibulatkan", Diagnosis.JenisSebab.AnggotaDibulatkan));

    public static readonly KataTertutup<StatusAudit> StatusAudit = new(
        new("cocok", Diagnosis.StatusAudit.Cocok),
        new("berbeda", Diagnosis.StatusAudit.Berbeda),
        new("kosong", Diagnosis.StatusAudit.Kosong),
        new("takTerhitung", Diagnosis.StatusAudit.TakTerhitung),
        new("taksa", Diagnosis.StatusAudit.Taksa),
        new("ditolak", Diagnosis.StatusAudit.Ditolak));
}
