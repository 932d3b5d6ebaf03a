using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>The outcome of verifying a report.</summary>
public sealed class HasilVerifikasi
{
    internal HasilVerifikasi(
        LaporanKinerja laporan,
        int cocok,
        ImmutableArray<Temuan> temuan,
        ImmutableArray<(AlamatSel Sel, AlasanTakTerhitung? Alasan)> takTerperiksa,
        ImmutableArray<AlamatSel> hurufDilipat)
    {
        Laporan = laporan;
        Cocok = cocok;
        Temuan = temuan;
        TakTerperiksa = takTerperiksa;
        HurufDilipat = hurufDilipat;
    }

    /// <summary>Gets the report.</summary>
    public LaporanKinerja Laporan { get; }

    /// <summary>Gets how many cells were compared: those that agree and those that do not.</summary>
    public int Diperiksa => Cocok + Temuan.Length;

    /// <summary>Gets how many cells agree.</summary>
    public int Cocok { get; }

    /// <summary>Gets the findings, in the order of the report.</summary>
    public ImmutableArray<Temuan> Temuan { get; }

    /// <summary>Gets the cells that could not be compared, with the reason; null for a cell damaged in the source or of another kind.</summary>
    public ImmutableArray<(AlamatSel Sel, AlasanTakTerhitung? Alasan)> TakTerperiksa { get; }

    /// <summary>Gets the cells with letters that only look Latin (Cyrillic В for B); they were read as Latin ones.</summary>
    public ImmutableArray<AlamatSel> HurufDilipat { get; }
}
