using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Laporan;

/// <summary>What a reference amounts to: a computed number, a given fact, a predikat, a name, or nothing for a reason.</summary>
internal abstract record HasilRujukan
{
    private HasilRujukan()
    {
    }

    /// <summary>Gets the number it amounts to; null for a predikat, a fact without number, or nothing.</summary>
    public Rasio? ToAngka() => this switch
    {
        Angka angka => angka.Tepat,
        Fakta { Nilai.Angka: { } angka } => Rasio.From(angka),
        _ => null,
    };

    /// <summary>A computed number, exact, with the rounding that shows it.</summary>
    public sealed record Angka(Rasio Tepat, Pembulatan Tampilan) : HasilRujukan;

    /// <summary>A fact as given, or a figure as printed.</summary>
    public sealed record Fakta(NilaiKinerja Nilai, CaraBulat Cara) : HasilRujukan;

    /// <summary>A predikat by a scale.</summary>
    public sealed record Predikat(HasilPeringkat Hasil) : HasilRujukan;

    /// <summary>What something is called: a unit, a code.</summary>
    public sealed record Sebutan(string Teks) : HasilRujukan;

    /// <summary>Nothing, for a reason.</summary>
    public sealed record Tiada(AlasanTakTerhitung Alasan) : HasilRujukan;
}
