using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Berkas.Json;

/// <summary>The words that files use for closed choices.</summary>
internal static class KataBerkas
{
    public static readonly KataTertutup<Polaritas> Polaritas = new(
        ("positif", Kinerja.Polaritas.Positif),
        ("negatif", Kinerja.Polaritas.Negatif),
        ("rentang", Kinerja.Polaritas.Rentang),
        ("stabil", Kinerja.Polaritas.Stabil),
        ("mutlak", Kinerja.Polaritas.Mutlak),
        ("ordinal", Kinerja.Polaritas.Ordinal));

    public static readonly KataTertutup<Akumulasi> Akumulasi = new(
        ("terakhir", Kinerja.Akumulasi.Terakhir),
        ("jumlah", Kinerja.Akumulasi.Jumlah),
        ("rerata", Kinerja.Akumulasi.Rerata),
        ("maksimum", Kinerja.Akumulasi.Maksimum));

    public static readonly KataTertutup<Ukuran> Ukuran = new(
        ("target", Kinerja.Ukuran.Target),
        ("realisasi", Kinerja.Ukuran.Realisasi));

    public static readonly KataTertutup<CaraBulat> CaraBulat = new(
        ("setengahMenjauhiNol", Nilai.CaraBulat.SetengahMenjauhiNol),
        ("setengahGenap", Nilai.CaraBulat.SetengahGenap),
        ("naik", Nilai.CaraBulat.Naik),
        ("turun", Nilai.CaraBulat.Turun),
        ("potong", Nilai.CaraBulat.Potong));

    public static readonly KataTertutup<KebijakanTargetNol> TargetNol = new(
        ("tidakTerhitung", KebijakanTargetNol.TidakTerhitung),
        ("nol", KebijakanTargetNol.Nol),
        ("seratus", KebijakanTargetNol.Seratus),
        ("seratusBilaAdaRealisasi", KebijakanTargetNol.SeratusBilaAdaRealisasi),
        ("seratusBilaNihil", KebijakanTargetNol.SeratusBilaNihil));

    public static readonly KataTertutup<KebijakanCelah> Celah = new(
        ("tanpaPeringkat", KebijakanCelah.TanpaPeringkat),
        ("pitaBawah", KebijakanCelah.PitaBawah),
        ("pitaAtas", KebijakanCelah.PitaAtas),
        ("bulatkanDulu", KebijakanCelah.BulatkanDulu));

    public static readonly KataTertutup<AlasanTakTerhitung> Alasan = new(
        ("targetKosong", AlasanTakTerhitung.TargetKosong),
        ("realisasiKosong", AlasanTakTerhitung.RealisasiKosong),
        ("pembagianNol", AlasanTakTerhitung.PembagianNol),
        ("predikatTidakDikenal", AlasanTakTerhitung.PredikatTidakDikenal),
        ("bukanAngka", AlasanTakTerhitung.BukanAngka),
        ("rumusTidakAda", AlasanTakTerhitung.RumusTidakAda),
        ("versiTidakAda", AlasanTakTerhitung.VersiTidakAda),
        ("dokumenTaksa", AlasanTakTerhitung.DokumenTaksa),
        ("tanpaAnggota", AlasanTakTerhitung.TanpaAnggota),
        ("bobotKosong", AlasanTakTerhitung.BobotKosong),
        ("skalaTidakAda", AlasanTakTerhitung.SkalaTidakAda),
        ("selTidakAda", AlasanTakTerhitung.SelTidakAda),
        ("luapan", AlasanTakTerhitung.Luapan));

    public static readonly KataTertutup<DasarPenilaian> DasarPenilaian = new(
        ("nilai", Penilaian.DasarPenilaian.Nilai),
        ("tepat", Penilaian.DasarPenilaian.Tepat),
        ("mentah", Penilaian.DasarPenilaian.Mentah));
}
