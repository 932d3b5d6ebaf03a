using System.Collections.Immutable;
using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>A row of a sheet, read to texts.</summary>
public sealed class BarisLembar
{
    /// <summary>Creates a row.</summary>
    /// <param name="nomor">Its number in the sheet, from 1.</param>
    /// <param name="sel">The texts of its cells; empty for blank ones.</param>
    /// <param name="masalah">What keeps it from being used, such as a cell that holds an error; empty for a sound row.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public BarisLembar(int nomor, IEnumerable<string> sel, IEnumerable<Masalah>? masalah = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        Nomor = nomor;
        Sel = [.. sel];
        Masalah = [.. masalah ?? []];
    }

    /// <summary>Gets its number in the sheet, from 1.</summary>
    public int Nomor { get; }

    /// <summary>Gets the texts of its cells; empty for blank ones.</summary>
    public ImmutableArray<string> Sel { get; }

    /// <summary>Gets what keeps it from being used; empty for a sound row.</summary>
    public ImmutableArray<Masalah> Masalah { get; }
}
