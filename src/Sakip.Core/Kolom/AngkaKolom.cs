using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>A figure on its way into a column: a plain number of few digits, a value that is more than that, or none.</summary>
/// <remarks>The default value is none.</remarks>
internal readonly struct AngkaKolom
{
    /// <summary>The most decimals that a column holds.</summary>
    public const int DesimalTerbanyak = 9;

    private AngkaKolom(long mantisa, int skala, NilaiKinerja? lebar, bool isAda)
    {
        Mantisa = mantisa;
        Skala = skala;
        Lebar = lebar;
        IsAda = isAda;
    }

    public bool IsAda { get; }

    /// <summary>Gets the number times ten to the <see cref="Skala"/>.</summary>
    public long Mantisa { get; }

    public int Skala { get; }

    /// <summary>Gets the value when it is no plain number of few digits.</summary>
    public NilaiKinerja? Lebar { get; }

    public static AngkaKolom From(long mantisa, int skala) => new(mantisa, skala, null, true);

    public static AngkaKolom From(decimal? angka)
    {
        if (angka is not { } isi)
        {
            return default;
        }

        if (!Rasio.TrySplit(isi, out var mantisa, out var skala) || skala > DesimalTerbanyak)
        {
            return new(0, 0, NilaiKinerja.FromAngka(isi), true);
        }

        return new(mantisa, skala, null, true);
    }

    public static AngkaKolom From(NilaiKinerja? nilai) =>
        nilai is null ? default
        : nilai is { Angka: { } angka, Predikat: null, DibawaDari: null } ? From(angka)
        : new(0, 0, nilai, true);
}
