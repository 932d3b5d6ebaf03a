namespace Sakip.Kolom;

/// <summary>What is known of a row's figures before any rule: rows of one state and polarity stand together in a block.</summary>
/// <remarks>Named formulas give every row of the states in between the same outcome, whatever its figures.</remarks>
internal enum Keadaan : byte
{
    /// <summary>Target above zero and realisasi, both plain numbers in the columns.</summary>
    Biasa,

    /// <summary>No target.</summary>
    TargetTiada,

    /// <summary>Neither target nor realisasi.</summary>
    KeduanyaTiada,

    /// <summary>No realisasi, target below zero.</summary>
    RealisasiTiadaTargetNegatif,

    /// <summary>No realisasi, target zero.</summary>
    RealisasiTiadaTargetNol,

    /// <summary>No realisasi, target above zero.</summary>
    RealisasiTiadaTargetPositif,

    /// <summary>Target zero, realisasi below zero.</summary>
    TargetNolRealisasiNegatif,

    /// <summary>Target and realisasi zero.</summary>
    TargetNolRealisasiNol,

    /// <summary>Target zero, realisasi above zero.</summary>
    TargetNolRealisasiPositif,

    /// <summary>Plain numbers that need a look each: the target is below zero.</summary>
    Umum,

    /// <summary>A predikat, a range, or a number of more digits than the columns hold.</summary>
    Lebar,
}
