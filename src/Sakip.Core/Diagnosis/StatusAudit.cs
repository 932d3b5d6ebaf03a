namespace Sakip.Diagnosis;

/// <summary>Says what became of one audited row.</summary>
public enum StatusAudit
{
    /// <summary>Everything stored follows from target and realisasi.</summary>
    Cocok,

    /// <summary>The stored capaian or predikat does not follow.</summary>
    Berbeda,

    /// <summary>Neither capaian nor predikat is stored, though they can be computed.</summary>
    Kosong,

    /// <summary>The rules give no capaian, so there is nothing to compare with, or nothing is stored either.</summary>
    TakTerhitung,

    /// <summary>A figure can be read in several ways, none of which gives what is stored.</summary>
    Taksa,

    /// <summary>The row cannot be read.</summary>
    Ditolak,
}
