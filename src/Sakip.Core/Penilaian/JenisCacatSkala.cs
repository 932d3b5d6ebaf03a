namespace Sakip.Penilaian;

/// <summary>Names what can be wrong or worth knowing about a scale.</summary>
public enum JenisCacatSkala
{
    /// <summary>Values lie in several bands at once.</summary>
    Tumpang,

    /// <summary>Values between bands lie in none.</summary>
    Celah,

    /// <summary>Values between bands lie in none; the declared policy gives them one.</summary>
    CelahTerisi,

    /// <summary>Values above the highest band lie in none, whatever the policy then does.</summary>
    PuncakTerbuka,

    /// <summary>Values below the lowest band lie in none.</summary>
    DasarTerbuka,

    /// <summary>No value that can occur lies in the band.</summary>
    TakTerjangkau,

    /// <summary>The lower end of the band lies above its upper end.</summary>
    BatasTerbalik,
}
