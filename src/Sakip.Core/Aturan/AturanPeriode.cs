using Sakip.Kinerja;

namespace Sakip.Aturan;

/// <summary>The rules for figures of several periods: how quarters make up the year so far, and years a plan.</summary>
public sealed class AturanPeriode
{
    private readonly Akumulasi?[] _akumulasi; // by polarity

    internal AturanPeriode(TargetSampaiKini target, bool isHarusLengkap, Akumulasi?[] akumulasi)
    {
        Target = target;
        IsHarusLengkap = isHarusLengkap;
        _akumulasi = akumulasi;
    }

    /// <summary>Gets the rules that hold where a pack states none: the annual target, empty quarters left out.</summary>
    public static AturanPeriode Bawaan { get; } = new(TargetSampaiKini.Tahunan, false, new Akumulasi?[AturanCapaian.JumlahPolaritas]);

    /// <summary>Gets which target the year so far is measured against.</summary>
    public TargetSampaiKini Target { get; }

    /// <summary>Gets whether a quarter without realisasi makes the year so far not computable instead of being left out.</summary>
    public bool IsHarusLengkap { get; }

    /// <summary>Gets how the periods of an indicator combine: its own way, else that of the pack for its polarity, else the latest counts.</summary>
    /// <param name="indikator">The indicator.</param>
    /// <returns>The way to accumulate.</returns>
    public Akumulasi GetAkumulasi(IndikatorKinerja indikator)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        return indikator.Akumulasi ?? _akumulasi[(int)indikator.Polaritas] ?? Akumulasi.Terakhir;
    }

    /// <summary>Gets whether nothing departs from the rules that hold where a pack states none.</summary>
    internal bool IsBawaan => Target == TargetSampaiKini.Tahunan && !IsHarusLengkap && _akumulasi.All(a => a is null);

    /// <summary>Gets what the pack says for a polarity; null for nothing.</summary>
    internal Akumulasi? FindAkumulasi(Polaritas polaritas) => _akumulasi[(int)polaritas];
}
