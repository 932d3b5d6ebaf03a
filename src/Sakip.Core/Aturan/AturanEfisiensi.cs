using Sakip.Dasar;
using Sakip.Ekspresi;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>A way to compute efficiency, under a name: efficiency means several different numbers, so it always names its formula.</summary>
public sealed class AturanEfisiensi
{
    /// <summary>The names its formula may use: capaian and serapan in percent points, pagu and realisasi in rupiah.</summary>
    internal static readonly LingkupNama Lingkup = new(
    [
        ("capaian", JenisNilai.Angka),
        ("serapan", JenisNilai.Angka),
        ("pagu", JenisNilai.Angka),
        ("realisasi", JenisNilai.Angka),
    ]);

    internal AturanEfisiensi(string nama, Ungkapan rumus, Pembulatan pembulatan, string? skala)
    {
        Nama = nama;
        Rumus = rumus;
        Pembulatan = pembulatan;
        Skala = skala;
    }

    /// <summary>Gets the name, for example <c>selisih</c>.</summary>
    public string Nama { get; }

    /// <summary>Gets the formula over <c>capaian</c>, <c>serapan</c>, <c>pagu</c> and <c>realisasi</c>.</summary>
    public Ungkapan Rumus { get; }

    /// <summary>Gets the rounding of the figure to show.</summary>
    public Pembulatan Pembulatan { get; }

    /// <summary>Gets the scale that rates it; null for none.</summary>
    public string? Skala { get; }

    /// <summary>Reads a formula.</summary>
    internal static Hasil<Ungkapan> ParseRumus(string teks) => Ungkapan.Parse(teks, Lingkup);
}
