using System.Collections.Immutable;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>What was measured of one indicator in one period.</summary>
public sealed class HasilIndikator
{
    internal HasilIndikator(
        IndikatorKinerja indikator,
        NilaiKinerja? target,
        NilaiKinerja? realisasi,
        Capaian capaian,
        NilaiKinerja? targetAkhir,
        Hitungan realisasiSampaiKini,
        Capaian kemajuan,
        ImmutableArray<PerubahanTahun> perubahan)
    {
        Indikator = indikator;
        Target = target;
        Realisasi = realisasi;
        Capaian = capaian;
        TargetAkhir = targetAkhir;
        RealisasiSampaiKini = realisasiSampaiKini;
        Kemajuan = kemajuan;
        Perubahan = perubahan;
    }

    /// <summary>Gets the indicator.</summary>
    public IndikatorKinerja Indikator { get; }

    /// <summary>Gets the target of the period; null when none is given.</summary>
    public NilaiKinerja? Target { get; }

    /// <summary>Gets the realisasi of the period; null when none is given.</summary>
    public NilaiKinerja? Realisasi { get; }

    /// <summary>Gets the capaian, or the reason why there is none.</summary>
    public Capaian Capaian { get; }

    /// <summary>Gets the target at the end of the plan; null when none is given.</summary>
    public NilaiKinerja? TargetAkhir { get; }

    /// <summary>Gets what was realised from the start of the plan up to now, by the indicator's way to accumulate; the progress is measured on it.</summary>
    public Hitungan RealisasiSampaiKini { get; }

    /// <summary>Gets the progress: realisasi up to now against the target at the end of the plan, by the same formula.</summary>
    public Capaian Kemajuan { get; }

    /// <summary>Gets the earlier years with a realisasi, latest first, and the change since.</summary>
    public ImmutableArray<PerubahanTahun> Perubahan { get; }
}
