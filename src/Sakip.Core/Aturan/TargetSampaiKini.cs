namespace Sakip.Aturan;

/// <summary>Says which target the year so far is measured against, where it is put together from quarters.</summary>
/// <remarks>All four are met in e-SAKIP applications. Targets of several quarters combine by the indicator's way to accumulate.</remarks>
public enum TargetSampaiKini
{
    /// <summary>The annual target; where none is stated the combined targets of all four quarters.</summary>
    Tahunan,

    /// <summary>The combined targets of the quarters that have a realisasi.</summary>
    Terisi,

    /// <summary>The combined targets of all quarters up to the one asked for, with or without realisasi.</summary>
    SampaiTriwulan,

    /// <summary>The target of the last quarter asked for.</summary>
    TriwulanTerakhir,
}
