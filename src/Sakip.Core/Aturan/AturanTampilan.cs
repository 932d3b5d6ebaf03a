using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>The rules for showing figures; they change no value and no predikat.</summary>
public sealed class AturanTampilan
{
    internal AturanTampilan(bool isNolDibuang, IEnumerable<DesimalIndikator> desimal)
    {
        IsNolDibuang = isNolDibuang;
        Desimal = [.. desimal];
    }

    /// <summary>Gets the rules that hold where a pack states none: every figure with the decimals it was rounded to.</summary>
    public static AturanTampilan Bawaan { get; } = new(false, []);

    /// <summary>Gets whether decimals that are all zero are dropped: 100, not 100,00.</summary>
    public bool IsNolDibuang { get; }

    /// <summary>Gets the indicators whose capaian is shown with decimals of their own.</summary>
    public ImmutableArray<DesimalIndikator> Desimal { get; }

    /// <summary>Gets whether nothing departs from the rules that hold where a pack states none.</summary>
    internal bool IsBawaan => !IsNolDibuang && Desimal.IsEmpty;

    /// <summary>Finds the decimals that the capaian of an indicator is shown with.</summary>
    /// <param name="indikator">The id of the indicator.</param>
    /// <returns>The decimals; null where the pack has none of its own for it.</returns>
    public int? FindDesimal(string indikator) => Desimal.FirstOrDefault(d => d.Indikator == indikator)?.Desimal;

    /// <summary>Writes a figure in the Indonesian way, its trailing zeros as the rules say.</summary>
    /// <param name="angka">The rounded figure.</param>
    /// <param name="desimal">The decimals to write.</param>
    /// <returns>For example <c>100,00</c>, or <c>100</c> where zeros are dropped.</returns>
    public string Format(decimal angka, int desimal) =>
        AngkaIndonesia.Format(angka, GetDesimal(angka, desimal));

    /// <summary>Gets the decimals that a figure is written with, where as many are there to write.</summary>
    internal int GetDesimal(decimal angka, int desimal) => IsNolDibuang && angka == decimal.Truncate(angka) ? 0 : desimal;
}
