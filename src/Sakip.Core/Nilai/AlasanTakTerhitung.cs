namespace Sakip.Nilai;

/// <summary>Says why there is no computed value. Zero is a value; absence is one of these.</summary>
public enum AlasanTakTerhitung
{
    /// <summary>No target is given.</summary>
    TargetKosong,

    /// <summary>No realisasi is given.</summary>
    RealisasiKosong,

    /// <summary>Years are to be added up, but one of them has no figure.</summary>
    TahunTidakLengkap,

    /// <summary>A number that the formula uses is not given.</summary>
    MasukanKosong,

    /// <summary>The formula would divide by zero.</summary>
    PembagianNol,

    /// <summary>A quarter has no realisasi, and the pack demands all of them, or a mean goes on from a cumulative one.</summary>
    TriwulanTidakLengkap,

    /// <summary>A composite index was given a score above the highest of its component, or an answer its table does not have.</summary>
    SkorSalah,

    /// <summary>A condition of the pack for having a result is not met.</summary>
    SyaratTidakTerpenuhi,

    /// <summary>There is no pagu, or of one of the nodes that make it up.</summary>
    PaguKosong,

    /// <summary>Several versions of the pagu are given and none is declared to count.</summary>
    VersiPaguTaksa,

    /// <summary>A predikat is on none of the pack's ordinal tables.</summary>
    PredikatTidakDikenal,

    /// <summary>Target or realisasi has no single number: a predikat, a ratio or a range alone.</summary>
    BukanAngka,

    /// <summary>The pack has no formula for the indicator's polarity.</summary>
    RumusTidakAda,

    /// <summary>No version of the pack covers the date.</summary>
    VersiTidakAda,

    /// <summary>Several documents state the target and none is declared to decide.</summary>
    DokumenTaksa,

    /// <summary>A mean has no member that counts.</summary>
    TanpaAnggota,

    /// <summary>A mean is weighted by the pack, but a member that counts has no weight.</summary>
    BobotKosong,

    /// <summary>The pack has no scale of that name.</summary>
    SkalaTidakAda,

    /// <summary>There is no such printed cell, or it is damaged, or holds no figure that is certain.</summary>
    SelTidakAda,

    /// <summary>The rounded result does not fit a decimal.</summary>
    Luapan,
}
