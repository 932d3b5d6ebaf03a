namespace Sakip.Kinerja;

/// <summary>Names the document that a target stands in.</summary>
public enum JenisDokumen
{
    /// <summary>Perjanjian kinerja, the yearly performance contract.</summary>
    Pk,

    /// <summary>The perjanjian kinerja as revised within the year.</summary>
    PkPerubahan,

    /// <summary>Rencana strategis, the five-year plan of a unit.</summary>
    Renstra,

    /// <summary>The unit's decree on its indikator kinerja utama.</summary>
    Iku,

    /// <summary>The five-year plan of the region.</summary>
    Rpjmd,

    /// <summary>A national standard or target.</summary>
    Nasional,
}
