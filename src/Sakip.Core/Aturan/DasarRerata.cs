namespace Sakip.Aturan;

/// <summary>Says what the overall mean is taken of.</summary>
public enum DasarRerata
{
    /// <summary>Of all indicators.</summary>
    Indikator,

    /// <summary>Of the means of the sasaran.</summary>
    Sasaran,

    /// <summary>Of every indicator in every quarter, in one pool; a year without quarters falls back on its indicators.</summary>
    IndikatorTriwulan,
}
