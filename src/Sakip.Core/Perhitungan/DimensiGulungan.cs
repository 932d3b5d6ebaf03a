namespace Sakip.Perhitungan;

/// <summary>Names what measurements are rolled up by.</summary>
public enum DimensiGulungan
{
    /// <summary>The province that the region of a body lies in.</summary>
    Provinsi,

    /// <summary>The region that a body belongs to.</summary>
    Pemda,

    /// <summary>The body; told apart by region and id.</summary>
    Instansi,

    /// <summary>The nearest tujuan above, of its body; for programs and below that stand under none, the one they serve.</summary>
    Tujuan,

    /// <summary>The nearest sasaran above, of its body; for programs and below that stand under none, the one they serve.</summary>
    Sasaran,

    /// <summary>The indicator, of its body; performance only.</summary>
    Indikator,

    /// <summary>The program: by its code over all bodies, without a code of its body.</summary>
    Program,

    /// <summary>The kegiatan, by its code like a program.</summary>
    Kegiatan,

    /// <summary>The sub kegiatan, by its code like a program.</summary>
    SubKegiatan,

    /// <summary>The lowest belanja account that has money, by its code like a program; money only.</summary>
    Rekening,

    /// <summary>The fiscal year; of a plan both its years, as <c>2022-2026</c>.</summary>
    Tahun,

    /// <summary>The part of the year: <c>TW3</c>, <c>sdTW3</c> for a year up to a quarter, empty for a whole year.</summary>
    Triwulan,
}
