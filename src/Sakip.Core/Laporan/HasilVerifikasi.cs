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
        ImmutableArray<Temuan> pemeriksaan,
        ImmutableArray<(AlamatSel Sel, AlasanTakTerhitung? Alasan)> takTerperiksa,
        ImmutableArray<AlamatSel> hurufDilipat)
    {
        Laporan = laporan;
        Cocok = cocok;
        Temuan = temuan;
        Pemeriksaan = pemeriksaan;
        TakTerperiksa = takTerperiksa;
        HurufDilipat = hurufDilipat;
    }

    /// <summary>Gets the report.</summary>
    public LaporanKinerja Laporan { get; }

    /// <summary>Gets how many cells were compared: those that agree and those that do not.</summary>
    public int Diperiksa => Cocok + Temuan.Length;

    /// <summary>Gets how many cells agree.</summary>
    public int Cocok { get; }

    /// <summary>Gets the cells that do not state what they should, in the order of the report.</summary>
    public ImmutableArray<Temuan> Temuan { get; }

    /// <summary>Gets what the checks beside the cells found, those built in and those of the pack.</summary>
    public ImmutableArray<Temuan> Pemeriksaan { get; }

    /// <summary>Gets all findings as they are to be read: table by table in the order of the report, roots before consequences, errors before warnings.</summary>
    public ImmutableArray<Temuan> Semua
    {
        get
        {
            var urutan = Laporan.Cetakan.Select((t, i) => (t.Id, i)).ToDictionary(t => t.Id, t => t.i, StringComparer.Ordinal);
            return
            [
                .. Temuan.Concat(Pemeriksaan)
                    .OrderBy(t => urutan.GetValueOrDefault(t.Sel.Tabel, int.MaxValue))
                    .ThenBy(t => t.Akar is not null)
                    .ThenByDescending(t => t.Tingkat),
            ];
        }
    }

    /// <summary>Gets the cells that could not be compared, with the reason; null for a cell damaged in the source or of another kind.</summary>
    public ImmutableArray<(AlamatSel Sel, AlasanTakTerhitung? Alasan)> TakTerperiksa { get; }

    /// <summary>Gets the cells with letters that only look Latin (Cyrillic В for B); they were read as Latin ones.</summary>
    public ImmutableArray<AlamatSel> HurufDilipat { get; }
}
