using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>What a component contributes to a composite index.</summary>
public sealed class HasilKomponen
{
    internal HasilKomponen(KomponenIndeks komponen, Hitungan skor, Hitungan poin, ImmutableArray<HasilKomponen> bagian)
    {
        Komponen = komponen;
        Skor = skor;
        Poin = poin;
        Bagian = bagian;
    }

    /// <summary>Gets the component.</summary>
    public KomponenIndeks Komponen { get; }

    /// <summary>Gets its score: as given, or made up of the components below it.</summary>
    public Hitungan Skor { get; }

    /// <summary>Gets its points: the score times its weight, after its steps, rounded if they round last.</summary>
    public Hitungan Poin { get; }

    /// <summary>Gets what the components below it contribute, in order.</summary>
    public ImmutableArray<HasilKomponen> Bagian { get; }
}
