using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>Steps that a computed value goes through, in order; a rounding that stands last makes the figure to show.</summary>
public sealed class RangkaianLangkah
{
    private readonly ImmutableArray<Langkah> _antara;

    internal RangkaianLangkah(IEnumerable<Langkah> langkah)
    {
        Langkah = [.. langkah];
        Penutup = Langkah is [.., Langkah.Bulatkan bulatkan] ? bulatkan.Pembulatan : null;
        _antara = Penutup is null ? Langkah : Langkah[..^1];
    }

    /// <summary>Gets the steps, in order.</summary>
    public ImmutableArray<Langkah> Langkah { get; }

    /// <summary>Gets the rounding that closes the steps and makes the figure to show; null when the last step does not round.</summary>
    public Pembulatan? Penutup { get; }

    /// <summary>Gets the last rounding among the steps, wherever it stands; null when none rounds.</summary>
    public Pembulatan? PembulatanTerakhir => Langkah.OfType<Langkah.Bulatkan>().LastOrDefault()?.Pembulatan;

    /// <summary>Puts a value through all steps but the closing rounding.</summary>
    /// <param name="mentah">The value before any step.</param>
    /// <returns>The exact value that means are taken of and that printed figures are compared with.</returns>
    public Hitungan Apply(Rasio mentah)
    {
        var hasil = Hitungan.FromAngka(mentah);
        foreach (var langkah in _antara)
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
    /// <returns>The figure to show and to rate; the value itself when the last step does not round.</returns>
    public Hitungan Close(Rasio tepat) =>
        Penutup is not { } penutup ? Hitungan.FromAngka(tepat)
        : penutup.TryRound(tepat, out var bulat) ? Hitungan.FromAngka(bulat)
        : Hitungan.FromAlasan(AlasanTakTerhitung.Luapan);
}
