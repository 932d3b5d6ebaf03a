using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>A formula for capaian in percent points, from target and realisasi.</summary>
/// <remarks>Exact: nothing here rounds. A formula that cannot be computed gives the reason, never an exception.</remarks>
public abstract class Rumus
{
    private protected Rumus(string teks) => Teks = teks;

    /// <summary>Gets the formula as text, with the names <c>target</c> and <c>realisasi</c>.</summary>
    public string Teks { get; }

    /// <summary>Gets the named formulas every pack can use, by name.</summary>
    public static ImmutableArray<RumusBernama> Bernama { get; } = RumusBernama.CreateAll();

    /// <summary>Computes the capaian.</summary>
    /// <param name="masukan">Target and realisasi.</param>
    /// <returns>Percent points, or the reason why there are none.</returns>
    public abstract Hitungan Compute(in MasukanRumus masukan);

    /// <summary>Returns the text.</summary>
    /// <returns>For example <c>realisasi / target * 100</c>.</returns>
    public override string ToString() => Teks;
}
