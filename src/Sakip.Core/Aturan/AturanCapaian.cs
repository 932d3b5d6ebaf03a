using System.Collections.Frozen;
using System.Collections.Immutable;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>The rules for the capaian of one indicator: a formula for each polarity, then steps in order.</summary>
public sealed class AturanCapaian
{
    /// <summary>The number of polarities.</summary>
    internal const int JumlahPolaritas = (int)Polaritas.Ordinal + 1;

    private readonly FrozenDictionary<string, Rumus>? _rumusIndikator; // null for none: setting up even an empty one takes long
    private readonly Rumus?[] _rumus; // by polarity

    internal AturanCapaian(
        Rumus?[] rumus,
        IEnumerable<Langkah> langkah,
        KebijakanTargetNol targetNol,
        IReadOnlyDictionary<string, Rumus>? rumusIndikator = null,
        bool isRealisasiKosongNol = false)
    {
        _rumus = rumus;
        _rumusIndikator = rumusIndikator is { Count: > 0 } ? rumusIndikator.ToFrozenDictionary(StringComparer.Ordinal) : null;
        IsRealisasiKosongNol = isRealisasiKosongNol;
        Langkah = [.. langkah];
        TargetNol = targetNol;
        Penutup = Langkah is [.., Langkah.Bulatkan bulatkan] ? bulatkan.Pembulatan : null;
        LangkahAntara = Penutup is null ? Langkah : Langkah[..^1];
    }

    /// <summary>Gets what holds where a pack says nothing: the default formula for positive indicators, two decimals.</summary>
    internal static AturanCapaian Bawaan { get; } = new(
        new Rumus?[JumlahPolaritas] { Rumus.Bernama[0], null, null, null, null, null },
        [new Langkah.Bulatkan(Pembulatan.DuaDesimal)],
        KebijakanTargetNol.TidakTerhitung);

    /// <summary>Gets the steps after the formula, in order.</summary>
    public ImmutableArray<Langkah> Langkah { get; }

    /// <summary>Gets what holds when the target is 0.</summary>
    public KebijakanTargetNol TargetNol { get; }

    /// <summary>Gets whether a realisasi that is not given counts as 0 instead of making the capaian not computable.</summary>
    public bool IsRealisasiKosongNol { get; }

    /// <summary>Gets the indicators with a formula of their own, by id.</summary>
    public IReadOnlyDictionary<string, Rumus> RumusIndikator => _rumusIndikator ?? FrozenDictionary<string, Rumus>.Empty;

    /// <summary>Gets the rounding that closes the steps and makes the figure to show; null when the pack does not round last.</summary>
    public Pembulatan? Penutup { get; }

    private ImmutableArray<Langkah> LangkahAntara { get; }

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

        var isTargetNol = masukan.Target.IsAngka && masukan.Target.Angka.Tanda == 0 && masukan.Realisasi.IsAngka;
        if (TargetNol == KebijakanTargetNol.TidakTerhitung || !isTargetNol)
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

    /// <summary>Puts a computed value through all steps but the closing rounding.</summary>
    /// <param name="mentah">The value before any step.</param>
    /// <returns>The exact value that means are taken of and that printed figures are compared with.</returns>
    public Hitungan ApplyLangkah(Rasio mentah)
    {
        var hasil = Hitungan.FromAngka(mentah);
        foreach (var langkah in LangkahAntara)
        {
            if (hasil.IsTerhitung)
            {
                hasil = langkah.Apply(hasil.Angka);
            }
        }

        return hasil;
    }

    /// <summary>Applies the closing rounding.</summary>
    /// <param name="tepat">The value after the other steps.</param>
    /// <returns>The figure to show and to rate; the value itself when the pack does not round last.</returns>
    public Hitungan Close(Rasio tepat) =>
        Penutup is not { } penutup ? Hitungan.FromAngka(tepat)
        : penutup.TryRound(tepat, out var bulat) ? Hitungan.FromAngka(bulat)
        : Hitungan.FromAlasan(AlasanTakTerhitung.Luapan);
}
