using Sakip.Dasar;
using Sakip.Ekspresi;

namespace Sakip.Aturan;

/// <summary>A way to compute efficiency, under a name: efficiency means several different numbers, so it always names its formula.</summary>
public sealed class AturanEfisiensi
{
    /// <summary>The names its expressions may use: capaian and serapan in percent points, pagu and realisasi in rupiah, output volumes.</summary>
    internal static readonly LingkupNama Lingkup = new(
    [
        ("capaian", JenisNilai.Angka),
        ("serapan", JenisNilai.Angka),
        ("pagu", JenisNilai.Angka),
        ("realisasi", JenisNilai.Angka),
        ("target_keluaran", JenisNilai.Angka),
        ("realisasi_keluaran", JenisNilai.Angka),
    ]);

    internal AturanEfisiensi(string nama, Ungkapan rumus, RangkaianLangkah langkah, string? skala, Ungkapan? syarat)
    {
        Nama = nama;
        Rumus = rumus;
        Langkah = langkah;
        Skala = skala;
        Syarat = syarat;
    }

    /// <summary>Gets the name, for example <c>selisih</c>.</summary>
    public string Nama { get; }

    /// <summary>Gets the formula.</summary>
    public Ungkapan Rumus { get; }

    /// <summary>Gets the steps of the result.</summary>
    public RangkaianLangkah Langkah { get; }

    /// <summary>Gets the scale that rates it; null for none.</summary>
    public string? Skala { get; }

    /// <summary>Gets the condition for there being an efficiency at all, for example <c>capaian >= 100</c>; null for none.</summary>
    public Ungkapan? Syarat { get; }

    /// <summary>Reads a formula, or with <paramref name="jenis"/> a condition.</summary>
    internal static Hasil<Ungkapan> Parse(string teks, JenisNilai jenis) => Ungkapan.Parse(teks, Lingkup, jenis);
}
