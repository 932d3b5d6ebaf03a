using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>The performance of one group of a roll-up: its mean with counts and coverage, its ends and quantiles, and the change since the year before.</summary>
public sealed class GulunganKinerja
{
    private readonly ImmutableArray<Rasio> _terurut;

    internal GulunganKinerja(
        ImmutableArray<KunciGulungan> kunci, Rerata rerata, ImmutableArray<(PengukuranKinerja Pengukuran, HasilIndikator Hasil)> anggota)
    {
        Kunci = kunci;
        Rerata = rerata;
        Anggota = anggota;
        _terurut = [.. anggota.Where(a => a.Hasil.Capaian.IsTerhitung).Select(a => a.Hasil.Capaian.Nilai.Poin).Order()];
        Terbaik = Select(_terurut.IsEmpty ? null : _terurut[^1]);
        Terburuk = Select(_terurut.IsEmpty ? null : _terurut[0]);
    }

    /// <summary>Gets what the group is of: a key for each dimension, in their order.</summary>
    public ImmutableArray<KunciGulungan> Kunci { get; }

    /// <summary>Gets the mean by the rules of the latest version among the members, with counts by band and by reason, and coverage.</summary>
    public Rerata Rerata { get; }

    /// <summary>Gets the indicators measured, each with its measurement: by body, then period, then in the order of the plan.</summary>
    public ImmutableArray<(PengukuranKinerja Pengukuran, HasilIndikator Hasil)> Anggota { get; }

    /// <summary>Gets the members with the highest capaian shown, several when they are equal; none when none is computable.</summary>
    /// <remarks>Of all computable members like the counts, those that the pack leaves out of the mean too.</remarks>
    public ImmutableArray<(PengukuranKinerja Pengukuran, HasilIndikator Hasil)> Terbaik { get; }

    /// <summary>Gets the members with the lowest capaian shown, several when they are equal; none when none is computable.</summary>
    public ImmutableArray<(PengukuranKinerja Pengukuran, HasilIndikator Hasil)> Terburuk { get; }

    /// <summary>Gets the group with the same keys a year earlier; null when there is none, or nothing is grouped by year.</summary>
    public GulunganKinerja? Sebelum { get; internal set; }

    /// <summary>Gets by how many percent points the mean shown rose (or fell, below zero) since the year before.</summary>
    /// <remarks>Not computable for want of a group of the year before, or of either mean. Both may rest on other members: see their coverage.</remarks>
    public Hitungan Perubahan =>
        !Rerata.IsTerhitung ? Hitungan.FromAlasan(Rerata.Alasan)
        : Sebelum is not { Rerata: var lalu } ? Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota)
        : !lalu.IsTerhitung ? Hitungan.FromAlasan(lalu.Alasan)
        : Hitungan.FromAngka(Rerata.Nilai.Poin - lalu.Nilai.Poin);

    /// <summary>Gets the quantiles that results show, in hundredths: the lowest, the three quartiles, the highest.</summary>
    internal static int[] KuantilTampil { get; } = [0, 25, 50, 75, 100];

    /// <summary>Finds a quantile of the capaian shown: the least one that at least so many hundredths of the computable members do not exceed.</summary>
    /// <param name="perSeratus">0 for the lowest, 50 for the median (the lower one of two), 100 for the highest.</param>
    /// <returns>The capaian in percent points, always one of a member; or that there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perSeratus"/> is not from 0 to 100.</exception>
    public Hitungan FindKuantil(int perSeratus)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perSeratus);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perSeratus, 100);
        return _terurut.IsEmpty
            ? Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota)
            : Hitungan.FromAngka(_terurut[Math.Max(0, (int)((((long)_terurut.Length * perSeratus) + 99) / 100) - 1)]);
    }

    private ImmutableArray<(PengukuranKinerja Pengukuran, HasilIndikator Hasil)> Select(Rasio? capaian) =>
        [.. Anggota.Where(a => a.Hasil.Capaian.IsTerhitung && a.Hasil.Capaian.Nilai.Poin == capaian)];
}
