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

    /// <summary>Gets the exact result, or the reason why there is none.</summary>
    public Hitungan Tepat { get; }

    /// <summary>Gets the figure to show and to rate, or the reason why there is none.</summary>
    public Hitungan Nilai { get; }

    /// <summary>Gets the band; none when there is no figure or no scale.</summary>
    public HasilPeringkat Peringkat { get; }

    internal static NilaiTerukur FromAlasan(AlasanTakTerhitung alasan) =>
        new(Hitungan.FromAlasan(alasan), Hitungan.FromAlasan(alasan), HasilPeringkat.Tiada);

    internal static NilaiTerukur From(Hitungan tepat, Pembulatan pembulatan, Skala? skala)
    {
        if (!tepat.IsTerhitung)
        {
            return FromAlasan(tepat.Alasan);
        }

        return pembulatan.TryRound(tepat.Angka, out var bulat)
            ? new(tepat, Hitungan.FromAngka(bulat), skala?.RateBulat(bulat) ?? HasilPeringkat.Tiada)
            : FromAlasan(AlasanTakTerhitung.Luapan);
    }

    /// <summary>Returns figure and predikat, or the reason.</summary>
    /// <returns>For example <c>91,48 (A)</c>.</returns>
    public override string ToString() =>
        !Nilai.IsTerhitung ? $"tidak terhitung: {Nilai.Alasan}"
        : Peringkat.Peringkat.IsEmpty ? Persen.FromPoin(Nilai.Angka).ToString()
        : $"{Persen.FromPoin(Nilai.Angka)} ({Peringkat})";
}
