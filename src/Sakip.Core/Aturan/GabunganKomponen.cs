namespace Sakip.Aturan;

/// <summary>Says how the components of an index make up what they belong to.</summary>
public enum GabunganKomponen
{
    /// <summary>Their points add up.</summary>
    Jumlah,

    /// <summary>The mean of their points counts.</summary>
    Rerata,
}
