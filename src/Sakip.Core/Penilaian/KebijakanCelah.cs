namespace Sakip.Penilaian;

/// <summary>Says what becomes of a value that lies between two bands, or above the highest.</summary>
public enum KebijakanCelah
{
    /// <summary>It has no band.</summary>
    TanpaPeringkat,

    /// <summary>The band below takes it: with <c>76-90</c> and <c>91-100</c>, 90,5 is in the former. Not for the top.</summary>
    PitaBawah,

    /// <summary>The band above takes it; above the highest band that band itself.</summary>
    PitaAtas,

    /// <summary>It is rounded to the decimals of the scale's bounds, ties away from zero, and looked up once more.</summary>
    BulatkanDulu,

    /// <summary>It has no band, on purpose: the same as <see cref="TanpaPeringkat"/>, but no fault of the scale.</summary>
    Dibiarkan,
}
