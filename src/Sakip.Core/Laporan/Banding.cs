namespace Sakip.Laporan;

/// <summary>How a stated figure compares with the true one; bounds in the words of packs.</summary>
public enum Banding
{
    /// <summary>The figure itself, at its printed decimals.</summary>
    Sama,

    /// <summary>The true figure is the stated one or more: "paling sedikit 90%".</summary>
    Minimal,

    /// <summary>The true figure is above the stated one: "di atas 90%".</summary>
    LebihDari,

    /// <summary>The true figure is the stated one or less: "paling banyak 90%".</summary>
    Maksimal,

    /// <summary>The true figure is below the stated one: "kurang dari 90%".</summary>
    KurangDari,
}
