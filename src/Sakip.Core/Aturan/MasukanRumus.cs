using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Sakip.Ekspresi;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>What a formula works on: target and realisasi, each a number or missing for a reason.</summary>
/// <remarks>The default value has neither target nor realisasi.</remarks>
public readonly struct MasukanRumus
{
    /// <summary>The names formulas use, in the order the values are held.</summary>
    internal static readonly LingkupNama Lingkup = new(
        new LingkupNama.Masuk[]
        {
            new("target", JenisNilai.Angka),
            new("realisasi", JenisNilai.Angka),
            new("target_bawah", JenisNilai.Angka),
            new("target_atas", JenisNilai.Angka),
        },
        []);

    private readonly Nilai4 _nilai;
    private readonly AlasanTakTerhitung _alasanTarget;
    private readonly AlasanTakTerhitung _alasanRealisasi;

    /// <summary>Creates the input from numbers.</summary>
    /// <param name="target">The target.</param>
    /// <param name="realisasi">The realisasi.</param>
    public MasukanRumus(Rasio target, Rasio realisasi)
        : this(Hitungan.FromAngka(target), null, Hitungan.FromAngka(realisasi))
    {
    }

    /// <summary>Creates the input from what is there.</summary>
    /// <param name="target">The target, or why it has no number.</param>
    /// <param name="rentang">The target as a range; null when it is none.</param>
    /// <param name="realisasi">The realisasi, or why it has no number.</param>
    public MasukanRumus(Hitungan target, RentangAngka? rentang, Hitungan realisasi)
    {
        _nilai[0] = ToNilai(target);
        _nilai[1] = ToNilai(realisasi);
        _nilai[2] = rentang is { } bawah ? NilaiEkspresi.FromAngka(bawah.Bawah) : _nilai[0];
        _nilai[3] = rentang is { } atas ? NilaiEkspresi.FromAngka(atas.Atas) : _nilai[0];
        _alasanTarget = target.Alasan;
        _alasanRealisasi = realisasi.Alasan;
    }

    /// <summary>Gets the target; missing when it is no single number.</summary>
    public NilaiEkspresi Target => _nilai[0];

    /// <summary>Gets the realisasi.</summary>
    public NilaiEkspresi Realisasi => _nilai[1];

    /// <summary>Gets why the target, or else the realisasi, is missing, where one is; a range is a target, though no single number.</summary>
    internal AlasanTakTerhitung AlasanHilang =>
        Target.IsHilang && (_nilai[2].IsHilang || !Realisasi.IsHilang) ? _alasanTarget : _alasanRealisasi;

    [UnscopedRef]
    internal ReadOnlySpan<NilaiEkspresi> Nilai => _nilai;

    private static NilaiEkspresi ToNilai(Hitungan hitungan) =>
        hitungan.IsTerhitung ? NilaiEkspresi.FromAngka(hitungan.Angka) : NilaiEkspresi.Hilang;

    [InlineArray(4)]
    private struct Nilai4
    {
        private NilaiEkspresi _pertama;
    }
}
