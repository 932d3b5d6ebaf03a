using System.Collections.Immutable;

namespace Sakip.Kolom;

/// <summary>Budget rows aggregated by group.</summary>
public sealed class HasilAgregatAnggaran
{
    internal HasilAgregatAnggaran(ImmutableArray<string> menurut, ImmutableArray<KelompokAnggaran> kelompok)
    {
        Menurut = menurut;
        Kelompok = kelompok;
    }

    /// <summary>Gets the dimensions grouped by.</summary>
    public ImmutableArray<string> Menurut { get; }

    /// <summary>Gets the groups, ordered by the texts of their keys, letter by letter.</summary>
    public ImmutableArray<KelompokAnggaran> Kelompok { get; }
}
