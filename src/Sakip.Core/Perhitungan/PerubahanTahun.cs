using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>The realisasi of an earlier year and the change from then to the measured period.</summary>
public sealed class PerubahanTahun
{
    internal PerubahanTahun(int tahun, NilaiKinerja realisasi, Capaian capaian, Hitungan selisih)
    {
        Tahun = tahun;
        Realisasi = realisasi;
        Capaian = capaian;
        Selisih = selisih;
    }

    /// <summary>Gets the earlier year.</summary>
    public int Tahun { get; }

    /// <summary>Gets the realisasi of that year.</summary>
    public NilaiKinerja Realisasi { get; }

    /// <summary>Gets the capaian of that year, or the reason why there is none.</summary>
    public Capaian Capaian { get; }

    /// <summary>Gets this period's realisasi minus that year's, exact; not computable when either has no number.</summary>
    public Hitungan Selisih { get; }
}
