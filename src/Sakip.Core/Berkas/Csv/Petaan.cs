using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Berkas.Csv;

/// <summary>Says what the columns and rows of CSV tables are, so that a report draft can be made of them.</summary>
/// <remarks>Read it with <see cref="PetaanJson.Read"/>.</remarks>
public sealed class Petaan
{
    internal Petaan(LaporanKinerja? laporan, string? akhiranCetak, ImmutableArray<PetaTabel> tabel, Tempat tempat)
    {
        Laporan = laporan;
        AkhiranCetak = akhiranCetak;
        Tabel = tabel;
        Tempat = tempat;
    }

    /// <summary>Gets the report that the tables are added to; null when it is given apart.</summary>
    public LaporanKinerja? Laporan { get; }

    /// <summary>Gets the file names of the tables it is about, each once, in order.</summary>
    public IEnumerable<string> Berkas => Tabel.Select(t => t.Berkas).Distinct();

    /// <summary>Gets the ending of columns that hold the print, where the column without it holds the number read from it; null for none.</summary>
    internal string? AkhiranCetak { get; }

    internal ImmutableArray<PetaTabel> Tabel { get; }

    internal Tempat Tempat { get; }
}
