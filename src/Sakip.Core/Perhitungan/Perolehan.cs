using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>A fact that was found or accumulated, or the reason why there is none.</summary>
internal readonly record struct Perolehan
{
    private Perolehan(NilaiKinerja? asal, Hitungan angka, int? dibawaDari)
    {
        Asal = asal;
        Angka = angka;
        DibawaDari = dibawaDari;
    }

    /// <summary>Gets the value as given; null when it was accumulated or there is none.</summary>
    public NilaiKinerja? Asal { get; }

    /// <summary>Gets the number.</summary>
    public Hitungan Angka { get; }

    public bool IsAda => Asal is not null || Angka.IsTerhitung;

    /// <summary>Gets the year whose figure stands in; null when every figure is of its own year.</summary>
    public int? DibawaDari { get; }

    /// <summary>Gives the value as given, or an accumulated one where it is a finite decimal of at most 28 digits.</summary>
    public NilaiKinerja? ToNilai()
    {
        var bulat = Asal is null && Angka.IsTerhitung && Angka.Angka.TryToDecimal(out var angka) && AngkaIndonesia.CountAngka(angka) <= 28
            ? NilaiKinerja.FromAngka(angka)
            : null;
        return Asal ?? (DibawaDari is { } tahun ? bulat?.WithDibawaDari(tahun) : bulat);
    }

    public static Perolehan From(NilaiKinerja? nilai, AlasanTakTerhitung alasan) =>
        nilai is null ? FromAlasan(alasan) : FromNilai(nilai);

    public static Perolehan FromNilai(NilaiKinerja nilai) =>
        new(nilai, nilai.Angka is { } angka ? Hitungan.FromAngka(angka) : Hitungan.FromAlasan(AlasanTakTerhitung.BukanAngka), nilai.DibawaDari);

    /// <summary>Says that the figure is of an earlier year.</summary>
    public Perolehan WithDibawaDari(int tahun) => new(Asal?.WithDibawaDari(tahun), Angka, tahun);

    public static Perolehan FromAngka(Hitungan angka, int? dibawaDari) => new(null, angka, dibawaDari);

    public static Perolehan FromAlasan(AlasanTakTerhitung alasan) => new(null, Hitungan.FromAlasan(alasan), null);
}
