using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>What a pack gives for an example, beside what was expected.</summary>
public sealed class HasilUji
{
    internal HasilUji(KasusUji kasus, Hitungan capaian, ImmutableArray<string> predikat)
    {
        Kasus = kasus;
        Capaian = capaian;
        Predikat = predikat;
    }

    /// <summary>Gets the example.</summary>
    public KasusUji Kasus { get; }

    /// <summary>Gets the value the pack gives: the capaian after all steps, or the rated value itself.</summary>
    public Hitungan Capaian { get; }

    /// <summary>Gets the predikat the pack gives; none for no band.</summary>
    public ImmutableArray<string> Predikat { get; }

    /// <summary>Gets whether everything expected is so.</summary>
    public bool IsCocok =>
        (Kasus.Nilai is null || Capaian.IsTerhitung) // no scale or no version is not the same as no band
        && (Kasus.Capaian is not { } capaian || (Capaian.IsTerhitung && Capaian.Angka == capaian))
        && (Kasus.Alasan is not { } alasan || (!Capaian.IsTerhitung && Capaian.Alasan == alasan))
        && (Kasus.Predikat is not { } predikat || predikat.Order(StringComparer.Ordinal).SequenceEqual(Predikat.Order(StringComparer.Ordinal)));
}
