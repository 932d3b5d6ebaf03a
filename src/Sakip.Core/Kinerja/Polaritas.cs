namespace Sakip.Kinerja;

/// <summary>Says which way an indicator is good. The formula that follows from it is the rule pack's choice.</summary>
public enum Polaritas
{
    /// <summary>More is better (progress positif).</summary>
    Positif,

    /// <summary>Less is better (progress negatif). There is no default formula: a pack must name one.</summary>
    Negatif,

    /// <summary>Within a range is best; outside, the nearest bound counts.</summary>
    Rentang,

    /// <summary>As near to the target as possible, from either side.</summary>
    Stabil,

    /// <summary>Reached or not reached.</summary>
    Mutlak,

    /// <summary>A predikat on an ordered list, such as an audit opinion.</summary>
    Ordinal,
}
