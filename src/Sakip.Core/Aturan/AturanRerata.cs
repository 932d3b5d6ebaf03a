namespace Sakip.Aturan;

/// <summary>The rules for means of capaian.</summary>
/// <remarks>Equality compares all parts. The defaults are those of the reports: over indicators, unrounded, what is not computable left out.</remarks>
public sealed record AturanRerata
{
    internal AturanRerata(bool isPerSasaran, bool isAnggotaBulat, bool isTakTerhitungNol, bool isDibawaDikeluarkan, bool isBerbobot)
    {
        IsPerSasaran = isPerSasaran;
        IsAnggotaBulat = isAnggotaBulat;
        IsTakTerhitungNol = isTakTerhitungNol;
        IsDibawaDikeluarkan = isDibawaDikeluarkan;
        IsBerbobot = isBerbobot;
    }

    /// <summary>Gets the rules that hold where a pack states none.</summary>
    public static AturanRerata Bawaan { get; } = new(false, false, false, false, false);

    /// <summary>Gets whether the overall mean is taken of the sasaran means, not of all indicators.</summary>
    public bool IsPerSasaran { get; }

    /// <summary>Gets whether members are rounded before the mean is taken.</summary>
    public bool IsAnggotaBulat { get; }

    /// <summary>Gets whether a member that is not computable counts as 0 instead of being left out.</summary>
    public bool IsTakTerhitungNol { get; }

    /// <summary>Gets whether a member carried forward from an earlier year is left out.</summary>
    public bool IsDibawaDikeluarkan { get; }

    /// <summary>Gets whether members count by the weight of their indicator, not alike.</summary>
    public bool IsBerbobot { get; }
}
