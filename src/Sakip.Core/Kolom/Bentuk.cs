namespace Sakip.Kolom;

/// <summary>What a named formula is for a target above zero: a numerator over a denominator, times 100.</summary>
internal enum Bentuk : byte
{
    /// <summary>Any other formula; the interpreter computes it.</summary>
    Bebas,

    /// <summary>R / T.</summary>
    RealisasiPerTarget,

    /// <summary>(2T - R) / T.</summary>
    DuaTargetKurangRealisasi,

    /// <summary>T / R, for a realisasi above zero.</summary>
    TargetPerRealisasi,

    /// <summary>(T - |R - T|) / T.</summary>
    SimpanganDariTarget,

    /// <summary>The lesser of R and T, over T.</summary>
    SeratusBilaTercapai,

    /// <summary>(T - R) / T.</summary>
    SisaTerhadapTarget,

    /// <summary>There is no formula.</summary>
    Tiada,
}
