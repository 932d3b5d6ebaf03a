using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Penelusuran;

/// <summary>How a figure came about: rule, formula, inputs, exact and rounded result, bands compared.</summary>
/// <remarks>Immutable and as deep as the figure's inputs, each level made when it is first asked for; renderers live elsewhere.</remarks>
public sealed class Jejak
{
    private readonly Lazy<ImmutableArray<Jejak>> _masukan;

    internal Jejak(
        string rujukan,
        string hasil,
        string aturan,
        ImmutableArray<Sitasi> dasarHukum,
        string? rumus,
        Func<ImmutableArray<Jejak>> masukan,
        Rasio? tepat,
        ImmutableArray<PitaJejak> pita,
        string? catatan,
        int? dibawaDari)
    {
        Rujukan = rujukan;
        Hasil = hasil;
        Aturan = aturan;
        DasarHukum = dasarHukum;
        Rumus = rumus;
        _masukan = new(masukan);
        Tepat = tepat;
        Pita = pita;
        Catatan = catatan;
        DibawaDari = dibawaDari;
    }

    /// <summary>Gets what was computed or given, as a reference.</summary>
    public string Rujukan { get; }

    /// <summary>Gets the result as text, rounded to show, with its unit and parts; or the reason why there is none.</summary>
    public string Hasil { get; }

    /// <summary>Gets pack and version of the rule, for example <c>permendagri-86-2017@2017-01-01</c>; empty for a given figure.</summary>
    public string Aturan { get; }

    /// <summary>Gets the sources of the rule; none for a given figure.</summary>
    public ImmutableArray<Sitasi> DasarHukum { get; }

    /// <summary>Gets the formula as text; null where there is none to apply.</summary>
    public string? Rumus { get; }

    /// <summary>Gets how the inputs came about.</summary>
    public ImmutableArray<Jejak> Masukan => _masukan.Value;

    /// <summary>Gets the exact result before the closing rounding; null when it is no computed number.</summary>
    public Rasio? Tepat { get; }

    /// <summary>Gets the bands that were compared, in the order of the scale; none when nothing was rated.</summary>
    public ImmutableArray<PitaJejak> Pita { get; }

    /// <summary>Gets a remark on a given figure; null for none.</summary>
    public string? Catatan { get; }

    /// <summary>Gets the year that a given figure is carried forward from; null when it is of its own year.</summary>
    public int? DibawaDari { get; }
}
