using System.Collections.Immutable;
using System.Globalization;
using Sakip.Nilai;

namespace Sakip.Diagnosis;

/// <summary>A figure as printed, and what counts as giving it.</summary>
internal readonly record struct AngkaCetak
{
    private AngkaCetak(decimal angka, int desimal)
    {
        Angka = angka;
        Desimal = desimal;
    }

    public decimal Angka { get; }

    public int Desimal { get; }

    public string Teks => AngkaIndonesia.Format(Angka, Desimal);

    /// <summary>Takes the number of a printed value; null without one, or with more decimals than anybody rounds to.</summary>
    public static AngkaCetak? From(NilaiKinerja tercetak) =>
        tercetak.Angka is { } angka && tercetak.Desimal <= Pembulatan.DesimalTerbanyak ? new(angka, tercetak.Desimal) : null;

    public bool IsHasil(Rasio tepat, CaraBulat cara) => IsHasil(tepat, Desimal, cara);

    /// <summary>Whether a number rounded to some decimals is what is printed.</summary>
    public bool IsHasil(Rasio tepat, int desimal, CaraBulat cara) =>
        Pembulatan.From(desimal, cara).TryRound(tepat, out var bulat) && bulat == Angka;

    /// <summary>Gives the digits of a number rounded to some decimals, one before the comma at least; null when it is too long.</summary>
    public static string? ToDigit(Rasio tepat, int desimal, CaraBulat cara) =>
        desimal is >= 0 and <= Pembulatan.DesimalTerbanyak && Pembulatan.From(desimal, cara).TryRound(tepat, out var bulat)
            ? Math.Abs(bulat).ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal)
            : null;

    /// <summary>Gives the first causes that were found, each once.</summary>
    public static ImmutableArray<Sebab> Take(IEnumerable<Sebab> sebab) => [.. sebab.Distinct().Take(Sebab.Terbanyak)];
}
