using Sakip.Ekspresi;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>The figures of one indicator that a consistency check may compare; each missing when there is none.</summary>
internal sealed record MasukanPemeriksaan
{
    /// <summary>The names checks use, in the order the values are handed in.</summary>
    internal static readonly LingkupNama Lingkup = new(
        [
            ("target", JenisNilai.Angka),
            ("realisasi", JenisNilai.Angka),
            ("capaian", JenisNilai.Angka),
            ("capaian_mentah", JenisNilai.Angka),
            ("target_lalu", JenisNilai.Angka),
            ("realisasi_lalu", JenisNilai.Angka),
            ("capaian_lalu", JenisNilai.Angka),
            ("target_akhir", JenisNilai.Angka),
            ("bobot", JenisNilai.Angka),
            ("polaritas", JenisNilai.Kode),
        ],
        AturanCapaian.NamaPolaritas);

    /// <summary>Gets which way is good.</summary>
    public required Polaritas Polaritas { get; init; }

    /// <summary>Gets the target of the period.</summary>
    public Rasio? Target { get; init; }

    /// <summary>Gets the realisasi of the period.</summary>
    public Rasio? Realisasi { get; init; }

    /// <summary>Gets the capaian of the period in percent points, as shown.</summary>
    public Rasio? Capaian { get; init; }

    /// <summary>Gets the result of the formula in percent points, before caps and floors.</summary>
    public Rasio? CapaianMentah { get; init; }

    /// <summary>Gets the target of the period before: the year before a year, the quarter before a quarter.</summary>
    public Rasio? TargetLalu { get; init; }

    /// <summary>Gets the realisasi of the period before.</summary>
    public Rasio? RealisasiLalu { get; init; }

    /// <summary>Gets the capaian of the period before in percent points, as shown.</summary>
    public Rasio? CapaianLalu { get; init; }

    /// <summary>Gets the target at the end of the plan.</summary>
    public Rasio? TargetAkhir { get; init; }

    /// <summary>Gets the weight of the indicator.</summary>
    public Rasio? Bobot { get; init; }

    /// <summary>Tells whether a condition is known to fail.</summary>
    /// <param name="syarat">The condition, over the names of checks.</param>
    /// <returns>Whether it is false; a condition that cannot be told is not.</returns>
    internal bool IsLanggar(Ungkapan syarat) => syarat.Evaluate(
        [
            ToNilai(Target),
            ToNilai(Realisasi),
            ToNilai(Capaian),
            ToNilai(CapaianMentah),
            ToNilai(TargetLalu),
            ToNilai(RealisasiLalu),
            ToNilai(CapaianLalu),
            ToNilai(TargetAkhir),
            ToNilai(Bobot),
            Lingkup.FindKode(AturanCapaian.NamaPolaritas[(int)Polaritas]),
        ]).IsSalah;

    private static NilaiEkspresi ToNilai(Rasio? angka) => angka is { } isi ? NilaiEkspresi.FromAngka(isi) : NilaiEkspresi.Hilang;
}
