using System.Globalization;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>A period as an app states it: a year as a number, a text such as <c>2024-TW3</c> or <c>2024-sdTW3</c>, or a period.</summary>
/// <remarks>It converts by itself; what is no period becomes a problem of the builder. The default value is none.</remarks>
public readonly record struct IsianPeriode
{
    private readonly string? _teks;

    private IsianPeriode(string? teks) => _teks = teks;

    internal string Teks => _teks ?? string.Empty;

    /// <summary>Takes a fiscal year.</summary>
    /// <param name="tahun">The year, 1945 to 2999.</param>
    public static implicit operator IsianPeriode(int tahun) => new(tahun.ToString(CultureInfo.InvariantCulture));

    /// <summary>Takes a text as files and references write periods.</summary>
    /// <param name="teks">For example <c>2024-TW3</c>.</param>
    public static implicit operator IsianPeriode(string? teks) => new(teks);

    /// <summary>Takes a period.</summary>
    /// <param name="periode">The period.</param>
    public static implicit operator IsianPeriode(Periode? periode) => new(periode?.ToString());

    /// <summary>Returns the period as text.</summary>
    /// <returns>For example <c>2024</c>.</returns>
    public override string ToString() => Teks;
}
