namespace Sakip.Penilaian;

/// <summary>Says which value of a capaian a scale rates.</summary>
public enum DasarPenilaian
{
    /// <summary>The value after all steps: the figure that is shown.</summary>
    Nilai,

    /// <summary>The exact value after all steps but the closing rounding.</summary>
    Tepat,

    /// <summary>The result of the formula, before any step: caps and floors are for show.</summary>
    Mentah,
}
