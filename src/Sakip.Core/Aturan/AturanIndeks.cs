using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>A composite index: the weighted sum of its components' scores, times a factor.</summary>
/// <remarks>SKM: nine elements of weight 1/9, times 25. AKIP: four components whose points add up. ITKP: a sum.</remarks>
public sealed class AturanIndeks
{
    internal AturanIndeks(string nama, IEnumerable<KomponenIndeks> komponen, Rasio pengali, Pembulatan pembulatan, string? skala)
    {
        Nama = nama;
        Komponen = [.. komponen];
        Pengali = pengali;
        Pembulatan = pembulatan;
        Skala = skala;
    }

    /// <summary>Gets the name, for example <c>skm</c>.</summary>
    public string Nama { get; }

    /// <summary>Gets the components, in order.</summary>
    public ImmutableArray<KomponenIndeks> Komponen { get; }

    /// <summary>Gets the factor that the weighted sum is multiplied by.</summary>
    public Rasio Pengali { get; }

    /// <summary>Gets the rounding of the figure to show and to rate.</summary>
    public Pembulatan Pembulatan { get; }

    /// <summary>Gets the scale that rates it; null for none.</summary>
    public string? Skala { get; }
}
