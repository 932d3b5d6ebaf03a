using Sakip.Nilai;

namespace Sakip.Kinerja;

/// <summary>Says which document decides where several state a target.</summary>
public sealed class Acuan
{
    /// <summary>Creates the choice.</summary>
    /// <param name="target">The document whose yearly targets the realisasi is measured against; null when only one is given.</param>
    /// <param name="dokumenAkhir">The document of the end-of-plan target; null when none is given.</param>
    /// <param name="periodeAkhir">The period of the end-of-plan target; null exactly when the document is.</param>
    /// <param name="pagu">The version of the pagu that serapan is measured against; null when only one is given.</param>
    /// <exception cref="ArgumentException">Only one half of the end-of-plan target is given.</exception>
    public Acuan(Dokumen? target = null, Dokumen? dokumenAkhir = null, Periode? periodeAkhir = null, VersiPagu? pagu = null)
    {
        if (dokumenAkhir is null != periodeAkhir is null)
        {
            throw new ArgumentException("An end-of-plan target needs document and period.", nameof(periodeAkhir));
        }

        Target = target;
        DokumenAkhir = dokumenAkhir;
        PeriodeAkhir = periodeAkhir;
        Pagu = pagu;
    }

    /// <summary>Gets the document whose yearly targets count; null when only one is given.</summary>
    public Dokumen? Target { get; }

    /// <summary>Gets the document of the end-of-plan target; null when none is given.</summary>
    public Dokumen? DokumenAkhir { get; }

    /// <summary>Gets the period of the end-of-plan target; null when none is given.</summary>
    public Periode? PeriodeAkhir { get; }

    /// <summary>Gets the version of the pagu that serapan is measured against; null when only one is given.</summary>
    public VersiPagu? Pagu { get; }
}
