namespace Sakip.Kinerja;

/// <summary>A link: a program, kegiatan or sub kegiatan serves an indicator or a sasaran.</summary>
/// <remarks>Equality compares both ends. Several links may name the same node: its money counts once in any sum.</remarks>
public sealed record Dukungan
{
    /// <summary>Creates a link.</summary>
    /// <param name="simpul">The id of the node that serves.</param>
    /// <param name="untuk">The id of the indicator, tujuan or sasaran served.</param>
    public Dukungan(string simpul, string untuk)
    {
        ArgumentNullException.ThrowIfNull(simpul);
        ArgumentNullException.ThrowIfNull(untuk);
        Simpul = simpul;
        Untuk = untuk;
    }

    /// <summary>Gets the id of the node that serves.</summary>
    public string Simpul { get; }

    /// <summary>Gets the id of the indicator, tujuan or sasaran served.</summary>
    public string Untuk { get; }
}
