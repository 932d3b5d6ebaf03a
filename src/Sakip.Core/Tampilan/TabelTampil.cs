using System.Collections.Immutable;

namespace Sakip.Tampilan;

/// <summary>A table to show, free of any output format: every text finished, figures written the Indonesian way and kept beside their text.</summary>
public sealed class TabelTampil
{
    /// <summary>Creates a table.</summary>
    /// <param name="judul">The title.</param>
    /// <param name="kolom">The columns.</param>
    /// <param name="baris">The rows; each has as many cells as there are columns.</param>
    /// <param name="catatan">The notes below the table.</param>
    /// <exception cref="ArgumentException">A row has another number of cells.</exception>
    public TabelTampil(string judul, IEnumerable<KolomTampil> kolom, IEnumerable<BarisTampil> baris, IEnumerable<string>? catatan = null)
    {
        ArgumentNullException.ThrowIfNull(judul);
        Judul = judul;
        Kolom = [.. kolom];
        Baris = [.. baris];
        Catatan = [.. catatan ?? []];
        if (Baris.Any(b => b.Sel.Length != Kolom.Length))
        {
            throw new ArgumentException("A row has another number of cells than there are columns.", nameof(baris));
        }
    }

    /// <summary>Gets the title.</summary>
    public string Judul { get; }

    /// <summary>Gets the columns.</summary>
    public ImmutableArray<KolomTampil> Kolom { get; }

    /// <summary>Gets the rows.</summary>
    public ImmutableArray<BarisTampil> Baris { get; }

    /// <summary>Gets the notes below the table.</summary>
    public ImmutableArray<string> Catatan { get; }
}
