using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Ekspresi;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>A formula for capaian in percent points, from target and realisasi.</summary>
/// <remarks>
/// A formula is an expression over <c>target</c>, <c>realisasi</c>, <c>target_bawah</c> and <c>target_atas</c> (the ends of
/// a range target, both the target itself when it is one number). Some have a name. Exact: nothing rounds unless the
/// expression does. A formula that cannot be computed gives the reason, never an exception.
/// </remarks>
public sealed class Rumus
{
    private readonly string? _ejaanLain; // another canonical text that spells the same formula
    private Ungkapan? _ungkapan; // of a named formula read when first used, since a pack needs only few of them

    private Rumus(Ungkapan ungkapan)
    {
        _ungkapan = ungkapan;
        Teks = ungkapan.Teks;
    }

    private Rumus(string nama, string teks, string? ejaanLain = null)
    {
        Nama = nama;
        Teks = teks;
        _ejaanLain = ejaanLain;
    }

    /// <summary>Gets the formulas with a name, the default for positive indicators first.</summary>
    /// <remarks>F1, F2, F3, F6, F8, F10 and F5 of the formulas met in reports and e-SAKIP applications.</remarks>
    public static ImmutableArray<Rumus> Bernama { get; } =
    [
        new("realisasiPerTarget", "realisasi / target * 100"),
        new(
            "duaTargetKurangRealisasi",
            "(2 * target - realisasi) / target * 100",
            "(target - (realisasi - target)) / target * 100"),
        new("targetPerRealisasi", "target / realisasi * 100"),
        new(
            "batasTerdekat",
            "if(realisasi > target_atas, realisasi / target_atas * 100, if(realisasi < target_bawah, realisasi / target_bawah * 100, 100))"),
        new("simpanganDariTarget", "(1 - abs(realisasi - target) / abs(target)) * 100"),
        new("seratusBilaTercapai", "if(realisasi >= target, 100, realisasi / target * 100)"),
        new("sisaTerhadapTarget", "(target - realisasi) / target * 100"),
    ];

    /// <summary>Gets the name; null when the formula has none.</summary>
    public string? Nama { get; }

    /// <summary>Gets the formula as canonical text.</summary>
    public string Teks { get; }

    private Ungkapan Ungkapan => _ungkapan ??= Ungkapan.Parse(Teks, MasukanRumus.Lingkup).Isi;

    /// <summary>Reads a formula; one that spells a named formula is that one.</summary>
    /// <param name="teks">For example <c>realisasi / target * 100</c>.</param>
    /// <returns>The formula, or what is wrong with it and where.</returns>
    public static Hasil<Rumus> Parse(string teks)
    {
        var hasil = Ungkapan.Parse(teks, MasukanRumus.Lingkup);
        return hasil.IsBerhasil
            ? Hasil<Rumus>.FromIsi(
                Bernama.FirstOrDefault(r => r.Teks == hasil.Isi.Teks || r._ejaanLain == hasil.Isi.Teks) ?? new(hasil.Isi))
            : Hasil<Rumus>.FromMasalah(hasil.Masalah);
    }

    /// <summary>Computes the capaian.</summary>
    /// <param name="masukan">Target and realisasi.</param>
    /// <returns>Percent points, or the reason why there are none.</returns>
    public Hitungan Compute(in MasukanRumus masukan)
    {
        var hasil = Ungkapan.Evaluate(masukan.Nilai);
        return hasil.IsAngka ? Hitungan.FromAngka(hasil.Angka)
            : Hitungan.FromAlasan(hasil.IsGagal ? hasil.Alasan : masukan.AlasanHilang);
    }

    /// <summary>Returns the text.</summary>
    /// <returns>For example <c>realisasi / target * 100</c>.</returns>
    public override string ToString() => Teks;
}
