using System.Collections.Immutable;

namespace Sakip.Penilaian;

/// <summary>One result of analysing a scale, with a value that shows it.</summary>
public sealed class CacatSkala
{
    internal CacatSkala(JenisCacatSkala jenis, Selang selang, decimal? saksi, ImmutableArray<Peringkat> peringkat)
    {
        Jenis = jenis;
        Selang = selang;
        Saksi = saksi;
        Peringkat = peringkat;
    }

    /// <summary>Gets what it is.</summary>
    public JenisCacatSkala Jenis { get; }

    /// <summary>Gets where it holds: the overlap, the gap, or the interval of the band.</summary>
    public Selang Selang { get; }

    /// <summary>Gets a value that shows it; null for a band that no value reaches.</summary>
    public decimal? Saksi { get; }

    /// <summary>Gets the bands concerned: those that overlap, those beside the gap (lower first), or the band itself.</summary>
    public ImmutableArray<Peringkat> Peringkat { get; }

    /// <summary>Gets whether the scale is faulty by it; overlaps, unfilled gaps, unreachable and reversed bands are faults.</summary>
    public bool IsGalat =>
        Jenis is JenisCacatSkala.Tumpang or JenisCacatSkala.Celah or JenisCacatSkala.TakTerjangkau or JenisCacatSkala.BatasTerbalik;

    /// <summary>Returns kind and interval.</summary>
    /// <returns>For example <c>Celah lebihDari 65 kurangDari 66</c>.</returns>
    public override string ToString() => $"{Jenis} {Selang}";
}
