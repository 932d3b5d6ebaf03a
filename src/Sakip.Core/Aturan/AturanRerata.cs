using System.Collections.Immutable;

namespace Sakip.Aturan;

/// <summary>The rules for means of capaian.</summary>
/// <remarks>The defaults are those of the reports: over indicators, unrounded, what is not computable left out.</remarks>
public sealed class AturanRerata
{
    internal AturanRerata()
    {
    }

    /// <summary>Gets the rules that hold where a pack states none.</summary>
    public static AturanRerata Bawaan { get; } = new();

    /// <summary>Gets what the overall mean is taken of.</summary>
    public DasarRerata Dasar { get; internal init; }

    /// <summary>Gets whether members are rounded before the mean is taken.</summary>
    public bool IsAnggotaBulat { get; internal init; }

    /// <summary>Gets whether a member that is not computable counts as 0 instead of being left out.</summary>
    public bool IsTakTerhitungNol { get; internal init; }

    /// <summary>Gets whether a member carried forward from an earlier year is left out.</summary>
    public bool IsDibawaDikeluarkan { get; internal init; }

    /// <summary>Gets how much each member counts.</summary>
    public BobotRerata Bobot { get; internal init; }

    /// <summary>Gets the weights by category; used when <see cref="Bobot"/> is <see cref="BobotRerata.Kategori"/>.</summary>
    public ImmutableArray<BobotKategori> BobotKategori { get; internal init; } = [];

    /// <summary>Gets the steps of a mean; null for the rounding of the capaian alone.</summary>
    public RangkaianLangkah? Langkah { get; internal init; }
}
