using System.Collections.Immutable;
using Sakip.Aturan;
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
        Diterima = DaftarTerima.Kosong;
    }

    private HasilVerifikasi(HasilVerifikasi asal, DaftarTerima diterima)
        : this(asal.Laporan, asal.Cocok, asal.Temuan, asal.Pemeriksaan, asal.TakTerperiksa, asal.HurufDilipat) => Diterima = diterima;

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

    /// <summary>Gets the findings that somebody has accepted; none unless <see cref="WithDiterima"/> was asked.</summary>
    public DaftarTerima Diterima { get; }

    /// <summary>Gets the findings that nobody has accepted, in the order of <see cref="Semua"/>.</summary>
    public ImmutableArray<Temuan> Baru => [.. Semua.Where(t => FindDiterima(t) is null)];

    /// <summary>Gets the accepted findings of this report that are found no more.</summary>
    public ImmutableArray<TemuanDiterima> Usang
    {
        get
        {
            var ada = Semua.Select(FindDiterima).OfType<TemuanDiterima>().ToHashSet();
            return [.. Diterima.Butir.Where(b => b.Laporan == Laporan.Id && !ada.Contains(b))];
        }
    }

    /// <summary>Gets whether nothing is wrong but what somebody has accepted; warnings do not count.</summary>
    public bool IsBersih => !Baru.Any(t => t.Tingkat == TingkatPemeriksaan.Galat);

    /// <summary>Copies the outcome with the findings that somebody has accepted.</summary>
    /// <param name="diterima">The accepted findings, of any reports.</param>
    /// <returns>The copy; all findings stay in it.</returns>
    public HasilVerifikasi WithDiterima(DaftarTerima diterima)
    {
        ArgumentNullException.ThrowIfNull(diterima);
        return new(this, diterima);
    }

    /// <summary>Finds by which entry a finding is accepted.</summary>
    /// <param name="temuan">A finding of this report.</param>
    /// <returns>The entry, or null when the finding is new.</returns>
    public TemuanDiterima? FindDiterima(Temuan temuan) => Diterima.Find(Laporan.Id, temuan);

    /// <summary>Gets the cells that could not be compared, with the reason; null for a cell damaged in the source or of another kind.</summary>
    public ImmutableArray<(AlamatSel Sel, AlasanTakTerhitung? Alasan)> TakTerperiksa { get; }

    /// <summary>Gets the cells with letters that only look Latin (Cyrillic В for B); they were read as Latin ones.</summary>
    public ImmutableArray<AlamatSel> HurufDilipat { get; }
}
