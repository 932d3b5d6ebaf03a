using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>What one body reached on an indicator in a period, beside the reporting body.</summary>
public sealed class BandingInstansi
{
    internal BandingInstansi(
        IndikatorKinerja indikator,
        Periode periode,
        Instansi instansi,
        NilaiKinerja? target,
        NilaiKinerja? realisasi,
        Capaian? capaian,
        Hitungan selisih,
        JenisBandingInstansi? jenis)
    {
        Indikator = indikator;
        Periode = periode;
        Instansi = instansi;
        Target = target;
        Realisasi = realisasi;
        Capaian = capaian;
        Selisih = selisih;
        Jenis = jenis;
    }

    /// <summary>Gets the indicator.</summary>
    public IndikatorKinerja Indikator { get; }

    /// <summary>Gets the period.</summary>
    public Periode Periode { get; }

    /// <summary>Gets the body: the reporting one or another.</summary>
    public Instansi Instansi { get; }

    /// <summary>Gets its target; null when none is given.</summary>
    public NilaiKinerja? Target { get; }

    /// <summary>Gets its realisasi; null when none is given.</summary>
    public NilaiKinerja? Realisasi { get; }

    /// <summary>Gets its capaian by the rules of the reporting body, or the reason why there is none; null when no rules hold in the period.</summary>
    public Capaian? Capaian { get; }

    /// <summary>Gets its realisasi less that of the reporting body, in the unit of the indicator, or the reason why there is none.</summary>
    public Hitungan Selisih { get; }

    /// <summary>Gets how it stands to the reporting body; null for the reporting body itself.</summary>
    public JenisBandingInstansi? Jenis { get; }
}
