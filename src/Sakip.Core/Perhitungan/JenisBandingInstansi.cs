namespace Sakip.Perhitungan;

/// <summary>Names how another body's figure stands to that of the reporting body, by the polarity of the indicator.</summary>
public enum JenisBandingInstansi
{
    /// <summary>The other body did better: more, or less where less is better, or nearer to its target where neither is.</summary>
    LebihBaik,

    /// <summary>Both did the same.</summary>
    Sama,

    /// <summary>The other body did worse.</summary>
    KurangBaik,

    /// <summary>The figures are in different units of measure.</summary>
    SatuanLain,

    /// <summary>A figure is missing or no number, or a capaian that is needed cannot be computed.</summary>
    TakTerbanding,
}
