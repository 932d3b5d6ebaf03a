using Sakip.Kinerja;

namespace Sakip.Perhitungan;

/// <summary>A member of a mean, with what the pack may weigh it by.</summary>
public readonly struct AnggotaRerata
{
    /// <summary>Creates a member.</summary>
    /// <param name="capaian">Its capaian.</param>
    /// <param name="bobot">Its weight, above zero; null when it has none.</param>
    /// <param name="kategori">Its category; null when it has none.</param>
    public AnggotaRerata(Capaian capaian, decimal? bobot = null, string? kategori = null)
    {
        Capaian = capaian;
        Bobot = bobot;
        Kategori = kategori;
    }

    /// <summary>Gets the capaian.</summary>
    public Capaian Capaian { get; }

    /// <summary>Gets the weight; null when it has none.</summary>
    public decimal? Bobot { get; }

    /// <summary>Gets the category; null when it has none.</summary>
    public string? Kategori { get; }

    internal static AnggotaRerata From(IndikatorKinerja indikator, Capaian capaian) => new(capaian, indikator.Bobot, indikator.Kategori);
}
