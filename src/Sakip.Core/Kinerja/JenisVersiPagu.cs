namespace Sakip.Kinerja;

/// <summary>Names the stage of the budget that a pagu is of.</summary>
public enum JenisVersiPagu
{
    /// <summary>The original budget (APBD, DPA).</summary>
    Murni,

    /// <summary>A shift within the budget, one of several.</summary>
    Pergeseran,

    /// <summary>The revised budget (APBD Perubahan, DPPA).</summary>
    Perubahan,
}
