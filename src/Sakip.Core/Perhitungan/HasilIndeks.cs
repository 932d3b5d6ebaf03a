using System.Collections.Immutable;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Perhitungan;

/// <summary>A composite index with its band, and what each component contributes.</summary>
public sealed class HasilIndeks
{
    private readonly NilaiTerukur _nilai;

    internal HasilIndeks(NilaiTerukur nilai, ImmutableArray<HasilKomponen> komponen)
    {
        _nilai = nilai;
        Komponen = komponen;
    }

    /// <summary>Gets the exact result after the steps but the closing rounding, or the reason why there is none.</summary>
    public Hitungan Tepat => _nilai.Tepat;

    /// <summary>Gets the figure to show and to rate, or the reason why there is none.</summary>
    public Hitungan Nilai => _nilai.Nilai;

    /// <summary>Gets the band; none when there is no figure or no scale.</summary>
    public HasilPeringkat Peringkat => _nilai.Peringkat;

    /// <summary>Gets what each component contributes, in order.</summary>
    public ImmutableArray<HasilKomponen> Komponen { get; }

    /// <summary>Returns figure and predikat, or the reason.</summary>
    /// <returns>For example <c>91,48 (A)</c>.</returns>
    public override string ToString() => _nilai.ToString();
}
