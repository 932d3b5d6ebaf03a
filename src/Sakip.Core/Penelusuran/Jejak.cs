using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Penelusuran;

/// <summary>How a figure came about: rule, formula, inputs, exact result. Plain data; renderers live elsewhere.</summary>
public sealed class Jejak
{
    internal Jejak(
        string rujukan,
        string aturan,
        ImmutableArray<Sitasi> dasarHukum,
        string? rumus,
        ImmutableArray<(string Rujukan, string Nilai)> masukan,
        Rasio? tepat)
    {
        Rujukan = rujukan;
        Aturan = aturan;
        DasarHukum = dasarHukum;
        Rumus = rumus;
        Masukan = masukan;
        Tepat = tepat;
    }

    /// <summary>Gets what was computed, as a reference.</summary>
    public string Rujukan { get; }

    /// <summary>Gets pack and version of the rule, for example <c>permendagri-86-2017@2017-01-01</c>; empty when no version covers the date.</summary>
    public string Aturan { get; }

    /// <summary>Gets the sources of the rule.</summary>
    public ImmutableArray<Sitasi> DasarHukum { get; }

    /// <summary>Gets the formula as text; null where there is none to apply.</summary>
    public string? Rumus { get; }

    /// <summary>Gets the inputs: what they are, as references, and their values as text.</summary>
    public ImmutableArray<(string Rujukan, string Nilai)> Masukan { get; }

    /// <summary>Gets the exact result before the closing rounding; null when it is no number.</summary>
    public Rasio? Tepat { get; }
}
