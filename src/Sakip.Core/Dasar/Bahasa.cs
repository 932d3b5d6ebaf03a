namespace Sakip.Dasar;

/// <summary>Names the language of a message.</summary>
public enum Bahasa
{
    /// <summary>Indonesian, the default everywhere.</summary>
    Indonesia,

    /// <summary>English.</summary>
    Inggris,
}
