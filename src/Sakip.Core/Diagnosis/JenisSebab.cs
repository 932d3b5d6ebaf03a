namespace Sakip.Diagnosis;

/// <summary>Names a way in which a figure or a predikat came out wrong.</summary>
public enum JenisSebab
{
    /// <summary>The further digits were cut off instead of rounded.</summary>
    Dipotong,

    /// <summary>Rounded to more decimals first, then to the printed ones.</summary>
    DibulatkanDuaKali,

    /// <summary>Rounded to fewer decimals than are printed.</summary>
    DesimalKurang,

    /// <summary>Rounded with ties to the even step.</summary>
    SetengahGenap,

    /// <summary>Rounded with ties away from zero.</summary>
    SetengahMenjauhiNol,

    /// <summary>Rounded up where the nearest step lies below.</summary>
    DibulatkanNaik,

    /// <summary>Rounded down where the nearest step lies above.</summary>
    DibulatkanTurun,

    /// <summary>The cap or floor of the pack was not applied.</summary>
    TanpaBatas,

    /// <summary>A cap or floor was applied that the pack does not have.</summary>
    BatasLain,

    /// <summary>The realisasi stands where the capaian belongs.</summary>
    RealisasiDisalin,

    /// <summary>The target stands where the capaian belongs.</summary>
    TargetDisalin,

    /// <summary>The formula was given the target as realisasi and the realisasi as target.</summary>
    OperanTertukar,

    /// <summary>Another formula was used, as a rule that of another polarity.</summary>
    RumusLain,

    /// <summary>A range target was measured against another end than the rule says, or against its middle.</summary>
    UjungRentang,

    /// <summary>A difference was taken instead of a ratio.</summary>
    SelisihBukanRasio,

    /// <summary>Target or realisasi was rounded before the capaian was computed.</summary>
    OperanDibulatkan,

    /// <summary>A fixed figure was put for a target of 0, which the pack does not compute so.</summary>
    TargetNol,

    /// <summary>A realisasi that is not given was counted as 0.</summary>
    RealisasiKosongNol,

    /// <summary>The fraction was printed where percent points belong.</summary>
    PecahanSebagaiPersen,

    /// <summary>The decimal point stands elsewhere.</summary>
    DesimalBergeser,

    /// <summary>The sign was lost or added.</summary>
    TandaHilang,

    /// <summary>Two neighbouring digits changed places.</summary>
    AngkaTertukar,

    /// <summary>A digit is missing.</summary>
    AngkaHilang,

    /// <summary>A digit is too many, or doubled.</summary>
    AngkaBerlebih,

    /// <summary>One digit is another one.</summary>
    AngkaMeleset,

    /// <summary>The predikat follows from the figure that is printed, which is wrong itself.</summary>
    PredikatDariTercetak,

    /// <summary>The figure stands on a bound, which was counted to the other band.</summary>
    BatasPita,

    /// <summary>The figure lies between two bands, and the other neighbour was taken.</summary>
    CelahPita,

    /// <summary>The unrounded figure was rated.</summary>
    PredikatTanpaPembulatan,

    /// <summary>The figure was rounded otherwise before it was rated.</summary>
    PredikatDibulatkan,

    /// <summary>The figure before caps and floors was rated.</summary>
    PredikatTanpaBatas,

    /// <summary>Another scale of the pack was used.</summary>
    SkalaLain,

    /// <summary>The realisasi was rated instead of the capaian.</summary>
    PredikatDariRealisasi,

    /// <summary>The figure of another period.</summary>
    PeriodeLain,

    /// <summary>The target of another document was taken.</summary>
    DokumenLain,

    /// <summary>Another version of the pagu was taken.</summary>
    VersiPaguLain,

    /// <summary>Another figure of the same subject: a target for a realisasi, a pagu for what was spent.</summary>
    UkuranLain,

    /// <summary>Other members were counted.</summary>
    HimpunanLain,

    /// <summary>Another weight was given to the components.</summary>
    BobotLain,

    /// <summary>An operand of a neighbouring row was taken.</summary>
    OperanTetangga,

    /// <summary>Two cells have changed places.</summary>
    SelTertukar,

    /// <summary>The figure of another row.</summary>
    BarisLain,

    /// <summary>The figure of another column.</summary>
    KolomLain,

    /// <summary>One or two members are missing in a sum or a mean.</summary>
    AnggotaHilang,

    /// <summary>One or two members were counted twice.</summary>
    AnggotaGanda,

    /// <summary>A figure was added that is no member.</summary>
    AnggotaAsing,

    /// <summary>A mean was divided by another number than that of its members.</summary>
    PembagiLain,

    /// <summary>The members of a mean were rounded before.</summary>
    AnggotaDibulatkan,
}
