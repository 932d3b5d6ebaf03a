using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Berkas.Json;

/// <summary>A report that was read, with the places of its printed cells in the file.</summary>
public sealed class LaporanBertempat
{
    private readonly PetaTempat _tempat;

    internal LaporanBertempat(LaporanKinerja laporan, PetaTempat tempat)
    {
        Laporan = laporan;
        _tempat = tempat;
    }

    /// <summary>Gets the report.</summary>
    public LaporanKinerja Laporan { get; }

    /// <summary>Finds where a printed cell, or a claim of a sentence, stands in the file.</summary>
    /// <param name="sel">The cell.</param>
    /// <returns>The place, line and column from 1; null for a cell that the file does not print.</returns>
    public Tempat? FindTempat(AlamatSel sel)
    {
        ArgumentNullException.ThrowIfNull(sel);
        return _tempat.Find(sel);
    }
}
