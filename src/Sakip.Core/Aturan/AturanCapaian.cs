using System.Collections.Frozen;
using System.Collections.ObjectModel;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>The rules for the capaian of one indicator: a formula for each polarity, then steps in order.</summary>
public sealed class AturanCapaian
{
    /// <summary>The words of packs for the polarities, in their order.</summary>
    internal static readonly string[] NamaPolaritas = ["positif", "negatif", "rentang", "stabil", "mutlak", "ordinal"];

    /// <summary>The number of polarities.</summary>
    internal const int JumlahPolaritas = (int)Polaritas.Ordinal + 1;

    private readonly FrozenDictionary<string, Rumus>? _rumusIndikator; // null for none: setting up even an empty one takes long
    private readonly Rumus?[] _rumus; // by polarity

    internal AturanCapaian(
        Rumus?[] rumus,
        RangkaianLangkah langkah,
        KebijakanTargetNol targetNol,
        IReadOnlyDictionary<string, Rumus>? rumusIndikator = null,
        bool isRealisasiKosongNol = false)
    {
        _rumus = rumus;
        _rumusIndikator = rumusIndikator is { Count: > 0 } ? rumusIndikator.ToFrozenDictionary(StringComparer.Ordinal) : null;
        IsRealisasiKosongNol = isRealisasiKosongNol;
        Langkah = langkah;
        TargetNol = targetNol;
    }

    /// <summary>Gets what holds where a pack says nothing: the default formula for positive indicators, two decimals.</summary>
    internal static AturanCapaian Bawaan { get; } = new(
        new Rumus?[JumlahPolaritas] { Rumus.Bernama[0], null, null, null, null, null },
        new([new Langkah.Bulatkan(Pembulatan.DuaDesimal)]),
        KebijakanTargetNol.TidakTerhitung);

    /// <summary>Gets the steps after the formula, in order.</summary>
    public RangkaianLangkah Langkah { get; }

    /// <summary>Gets what holds when the target is 0.</summary>
    public KebijakanTargetNol TargetNol { get; }

    /// <summary>Gets whether a realisasi that is not given counts as 0 instead of making the capaian not computable.</summary>
    public bool IsRealisasiKosongNol { get; }

    /// <summary>Gets the indicators with a formula of their own, by id.</summary>
    public IReadOnlyDictionary<string, Rumus> RumusIndikator =>
        _rumusIndikator is null ? ReadOnlyDictionary<string, Rumus>.Empty : _rumusIndikator;

    /// <summary>Gets the formula for a polarity.</summary>
    /// <param name="polaritas">The polarity.</param>
    /// <returns>The formula, or null when the pack names none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such polarity.</exception>
    public Rumus? GetRumus(Polaritas polaritas) =>
        (int)polaritas is >= 0 and < JumlahPolaritas
            ? _rumus[(int)polaritas]
            : throw new ArgumentOutOfRangeException(nameof(polaritas), polaritas, "No such polarity.");

    /// <summary>Copies the formulas by polarity, to replace some of them.</summary>
    internal Rumus?[] CopyRumus() => [.. _rumus];

    /// <summary>Copies the formulas of indicators with one of their own, to replace some of them.</summary>
    internal Dictionary<string, Rumus> CopyRumusIndikator() =>
        _rumusIndikator is null ? new(StringComparer.Ordinal) : new(_rumusIndikator, StringComparer.Ordinal);

    /// <summary>Gets the formula for an indicator: its own, else that of its polarity.</summary>
    /// <param name="polaritas">The polarity.</param>
    /// <param name="indikator">The id of the indicator; null for any of that polarity.</param>
    /// <returns>The formula, or null when the pack names none.</returns>
    public Rumus? GetRumus(Polaritas polaritas, string? indikator) =>
        indikator is not null && _rumusIndikator is not null && _rumusIndikator.TryGetValue(indikator, out var rumus)
            ? rumus
            : GetRumus(polaritas);

    /// <summary>Computes the capaian before any step.</summary>
    /// <param name="polaritas">The polarity.</param>
    /// <param name="masukan">Target and realisasi.</param>
    /// <param name="indikator">The id of the indicator; null for any of that polarity.</param>
    /// <returns>Percent points, or the reason why there are none.</returns>
    public Hitungan Compute(Polaritas polaritas, in MasukanRumus masukan, string? indikator = null)
    {
        if (GetRumus(polaritas, indikator) is not { } rumus)
        {
            return Hitungan.FromAlasan(AlasanTakTerhitung.RumusTidakAda);
        }

        var isTargetNol = masukan.Target.IsAngka && masukan.Target.Angka.Tanda == 0;
        if (isTargetNol && TargetNol == KebijakanTargetNol.TargetKosong)
        {
            return Hitungan.FromAlasan(AlasanTakTerhitung.TargetKosong);
        }

        if (TargetNol == KebijakanTargetNol.TidakTerhitung || !isTargetNol || !masukan.Realisasi.IsAngka)
        {
            return rumus.Compute(masukan);
        }

        var realisasi = masukan.Realisasi.Angka.Tanda;
        return Hitungan.FromAngka(TargetNol switch
        {
            KebijakanTargetNol.Seratus => 100,
            KebijakanTargetNol.SeratusBilaAdaRealisasi when realisasi > 0 => 100,
            KebijakanTargetNol.SeratusBilaNihil when realisasi == 0 => 100,
            _ => 0,
        });
    }
}
