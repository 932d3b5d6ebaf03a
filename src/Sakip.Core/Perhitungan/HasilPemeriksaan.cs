using Sakip.Aturan;

namespace Sakip.Perhitungan;

/// <summary>A consistency check of the pack that the figures of an indicator do not meet.</summary>
public sealed class HasilPemeriksaan
{
    internal HasilPemeriksaan(AturanPemeriksaan pemeriksaan, HasilIndikator indikator)
    {
        Pemeriksaan = pemeriksaan;
        Indikator = indikator;
    }

    /// <summary>Gets the check.</summary>
    public AturanPemeriksaan Pemeriksaan { get; }

    /// <summary>Gets the indicator and its figures.</summary>
    public HasilIndikator Indikator { get; }

    /// <summary>Returns check and indicator.</summary>
    /// <returns>For example <c>capaianTakWajar: IK1</c>.</returns>
    public override string ToString() => $"{Pemeriksaan.Nama}: {Indikator.Indikator.Id}";
}
