using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Perhitungan;

/// <summary>A computed figure with its band: an efficiency or a composite index.</summary>
public sealed class NilaiTerukur
{
    private NilaiTerukur(Hitungan tepat, Hitungan nilai, HasilPeringkat peringkat)
    {
        Tepat = tepat;
        Nilai = nilai;
        Peringkat = peringkat;
    }

    /// <summary>Gets the exact result after the steps but the closing rounding, or the reason why there is none.</summary>
    public Hitungan Tepat { get; }

    /// <summary>Gets the figure to show and to rate, or the reason why there is none.</summary>
    public Hitungan Nilai { get; }

    /// <summary>Gets the band; none when there is no figure or no scale.</summary>
    public HasilPeringkat Peringkat { get; }

    /// <summary>Puts a computed value through its steps and rates it.</summary>
    internal static NilaiTerukur From(Hitungan mentah, RangkaianLangkah langkah, Skala? skala)
    {
        var tepat = mentah.IsTerhitung ? langkah.Apply(mentah.Angka) : mentah;
        var nilai = tepat.IsTerhitung ? langkah.Close(tepat.Angka) : tepat;
        return nilai.IsTerhitung
            ? new(tepat, nilai, skala?.Rate(mentah.Angka, tepat.Angka, nilai.Angka) ?? HasilPeringkat.Tiada)
            : new(nilai, nilai, skala?.RateTakTerhitung(nilai.Alasan) ?? HasilPeringkat.Tiada);
    }

    /// <summary>Returns figure and predikat, or the reason.</summary>
    /// <returns>For example <c>91,48 (A)</c>.</returns>
    public override string ToString() =>
        !Nilai.IsTerhitung ? $"tidak terhitung: {Nilai.Alasan}"
        : Peringkat.Peringkat.IsEmpty ? Persen.FromPoin(Nilai.Angka).ToString()
        : $"{Persen.FromPoin(Nilai.Angka)} ({Peringkat})";
}
