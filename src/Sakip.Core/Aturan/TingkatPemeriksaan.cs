namespace Sakip.Aturan;

/// <summary>Says how grave it is that a check fails.</summary>
public enum TingkatPemeriksaan
{
    /// <summary>The check is off.</summary>
    Mati,

    /// <summary>Worth a look; nothing need be wrong.</summary>
    Peringatan,

    /// <summary>Something is wrong.</summary>
    Galat,
}
