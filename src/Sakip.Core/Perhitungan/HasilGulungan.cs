using System.Collections.Immutable;

namespace Sakip.Perhitungan;

/// <summary>Performance, money and efficiency of several bodies and periods, rolled up by the same keys.</summary>
/// <remarks>Groups are ordered by the texts of their keys, letter by letter.</remarks>
public sealed class HasilGulungan
{
    internal HasilGulungan(
        ImmutableArray<DimensiGulungan> menurut,
        ImmutableArray<GulunganKinerja> kinerja,
        ImmutableArray<GulunganAnggaran> anggaran,
        ImmutableArray<GulunganEfisiensi> efisiensi,
        ImmutableArray<PengukuranKinerja> tanpaAnggota)
    {
        Menurut = menurut;
        Kinerja = kinerja;
        Anggaran = anggaran;
        Efisiensi = efisiensi;
        TanpaAnggota = tanpaAnggota;
    }

    /// <summary>Gets what was grouped by, in the order of the keys.</summary>
    public ImmutableArray<DimensiGulungan> Menurut { get; }

    /// <summary>Gets the performance of each group; none by account.</summary>
    public ImmutableArray<GulunganKinerja> Kinerja { get; }

    /// <summary>Gets the money of each group; none by indicator.</summary>
    public ImmutableArray<GulunganAnggaran> Anggaran { get; }

    /// <summary>Gets the efficiency of each group by each formula of its pack; none by account or indicator, or where the pack names no formula.</summary>
    public ImmutableArray<GulunganEfisiensi> Efisiensi { get; }

    /// <summary>Gets the measurements of which no performance is in any group, since nothing of them has a target or a realisasi; none by account.</summary>
    public ImmutableArray<PengukuranKinerja> TanpaAnggota { get; }
}
