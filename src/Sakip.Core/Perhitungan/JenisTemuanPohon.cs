namespace Sakip.Perhitungan;

/// <summary>Names what can be seen of a plan tree and its links.</summary>
public enum JenisTemuanPohon
{
    /// <summary>Nodes that serve each other in a circle by their links; a node that serves what it stands under, or its own program indicator, makes none.</summary>
    LingkaranDukungan,

    /// <summary>An indicator of a tujuan or sasaran that no node serves.</summary>
    IndikatorTanpaPendukung,

    /// <summary>A program, kegiatan or sub kegiatan that serves nothing, nor does anything above or below it.</summary>
    SimpulTanpaTujuan,

    /// <summary>A sasaran that neither has an indicator nor has a sasaran with one below it.</summary>
    SasaranTanpaIndikator,

    /// <summary>A sasaran without tujuan though the plan has some, or a kegiatan or sub kegiatan with nothing above it.</summary>
    SimpulTanpaInduk,

    /// <summary>A node that serves several indicators or sasaran (crosscutting); nothing is wrong with that, but its money counts once.</summary>
    PendukungBersama,
}
