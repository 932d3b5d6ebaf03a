using System.Collections.Immutable;
using Sakip.Laporan;

namespace Sakip.Berkas.Csv;

/// <summary>A report draft, and what could not be placed in it.</summary>
public sealed class HasilDraf
{
    internal HasilDraf(LaporanKinerja laporan, ImmutableArray<CatatanDraf> catatan)
    {
        Laporan = laporan;
        Catatan = catatan;
    }

    /// <summary>Gets the report; it holds all of the base report.</summary>
    public LaporanKinerja Laporan { get; }

    /// <summary>Gets what could not be placed and what is doubtful: first of the mapping, then table by table, each in file order.</summary>
    public ImmutableArray<CatatanDraf> Catatan { get; }

    /// <summary>Gets whether every row, column and figure was placed; warnings do not count.</summary>
    public bool IsLengkap => Catatan.All(c => c.Masalah.Kode.IsPeringatan);
}
