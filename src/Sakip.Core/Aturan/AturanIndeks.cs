using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>A composite index: the weighted scores of its components, combined, times a factor.</summary>
/// <remarks>SKM: nine elements of weight 1/9, times 25. AKIP: components of sub-components whose points add up. ITKP: a sum.</remarks>
public sealed class AturanIndeks
{
    internal AturanIndeks(KomponenIndeks akar, string? skala)
    {
        Akar = akar;
        Skala = skala;
    }

    /// <summary>Gets the name, for example <c>skm</c>.</summary>
    public string Nama => Akar.Id;

    /// <summary>Gets the components, in order.</summary>
    public ImmutableArray<KomponenIndeks> Komponen => Akar.Komponen;

    /// <summary>Gets the factor that the combined points are multiplied by.</summary>
    public Rasio Pengali => Akar.Bobot;

    /// <summary>Gets the scale that rates it; null for none.</summary>
    public string? Skala { get; }

    /// <summary>Gets the index as the component that holds all others; its weight is the factor, its steps make the figure to show.</summary>
    internal KomponenIndeks Akar { get; }
}
