using System.Collections.Immutable;
using Sakip.Aturan;

namespace Sakip.Kolom;

/// <summary>Measurements aggregated by group.</summary>
public sealed class HasilAgregat
{
    internal HasilAgregat(PaketAturan paket, ImmutableArray<string> menurut, ImmutableArray<KelompokUkur> kelompok)
    {
        Paket = paket;
        Menurut = menurut;
        Kelompok = kelompok;
    }

    /// <summary>Gets the pack.</summary>
    public PaketAturan Paket { get; }

    /// <summary>Gets the dimensions grouped by.</summary>
    public ImmutableArray<string> Menurut { get; }

    /// <summary>Gets the groups, ordered by the texts of their keys, letter by letter.</summary>
    public ImmutableArray<KelompokUkur> Kelompok { get; }
}
