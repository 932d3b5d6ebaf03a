using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>A fact that was found or accumulated, or the reason why there is none.</summary>
internal readonly record struct Perolehan
{
    private Perolehan(NilaiKinerja? asal, Hitungan angka)
    {
        Asal = asal;
        Angka = angka;
    }

    /// <summary>Gets the value as given; null when it was accumulated or there is none.</summary>
    public NilaiKinerja? Asal { get; }

    /// <summary>Gets the number.</summary>
    public Hitungan Angka { get; }

    public bool IsAda => Asal is not null || Angka.IsTerhitung;

    public int? DibawaDari => Asal?.DibawaDari;

    public static Perolehan From(NilaiKinerja? nilai, AlasanTakTerhitung alasan) =>
        nilai is null ? FromAlasan(alasan) : FromNilai(nilai);

    public static Perolehan FromNilai(NilaiKinerja nilai) =>
        new(nilai, nilai.Angka is { } angka ? Hitungan.FromAngka(angka) : Hitungan.FromAlasan(AlasanTakTerhitung.BukanAngka));

    public static Perolehan FromAngka(Hitungan angka) => new(null, angka);

    public static Perolehan FromAlasan(AlasanTakTerhitung alasan) => new(null, Hitungan.FromAlasan(alasan));

    public override string ToString() =>
        Asal is not null ? Asal.ToString() : Angka.IsTerhitung ? Persen.FromPoin(Angka.Angka).ToString() : Angka.Alasan.ToString();
}
