namespace Sakip.Kinerja;

/// <summary>Says what a text on a node tells.</summary>
public enum JenisNarasi
{
    /// <summary>What helped.</summary>
    Pendorong,

    /// <summary>What hindered.</summary>
    Kendala,

    /// <summary>What was done about it, or will be.</summary>
    TindakLanjut,

    /// <summary>What came of it, or any other remark.</summary>
    Keterangan,
}
