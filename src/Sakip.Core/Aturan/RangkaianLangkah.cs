using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>Steps that a computed value goes through, in order; the last rounding makes the figure to show.</summary>
public sealed class RangkaianLangkah
{
    private readonly ImmutableArray<Langkah> _antara;
    private readonly ImmutableArray<Langkah> _akhir = []; // the caps and floors behind the closing rounding

    internal RangkaianLangkah(IEnumerable<Langkah> langkah)
    {
        Langkah = [.. langkah];
        _antara = Langkah;
        for (var letak = Langkah.Length - 1; letak >= 0 && Penutup is null; letak--)
        {
            if (Langkah[letak] is Langkah.Bulatkan penutup)
            {
                Penutup = penutup.Pembulatan;
                _akhir = Langkah[(letak + 1)..];
                _antara = _akhir.IsEmpty ? Langkah[..^1] : Langkah;
            }
        }
    }

    private RangkaianLangkah(Pembulatan? penutup, ImmutableArray<Langkah> akhir)
    {
        Langkah = penutup is { } pembulatan ? [new Langkah.Bulatkan(pembulatan)] : [];
        Penutup = penutup;
        _antara = [];
        _akhir = akhir;
    }

    /// <summary>Gets the steps, in order.</summary>
    public ImmutableArray<Langkah> Langkah { get; }

    /// <summary>Gets the closing rounding, the last one among the steps: it makes the figure to show; null when none rounds.</summary>
    /// <remarks>Caps and floors may follow it; it rounds means all the same, which are taken of what those leave.</remarks>
    public Pembulatan? Penutup { get; }

    /// <summary>Puts a value through all steps; a closing rounding that stands last waits for <see cref="Close"/>.</summary>
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
    /// <param name="tepat">The value after the steps.</param>
    /// <returns>
    /// The figure to show and to rate; the value itself when no step rounds, or when it stands on a cap or floor behind the
    /// rounding, which holds as it is written.
    /// </returns>
    public Hitungan Close(Rasio tepat) =>
        Penutup is not { } penutup || IsBatasAkhir(tepat) ? Hitungan.FromAngka(tepat)
        : penutup.TryRound(tepat, out var bulat) ? Hitungan.FromAngka(bulat)
        : Hitungan.FromAlasan(AlasanTakTerhitung.Luapan);

    /// <summary>Gets the closing of these steps alone, for means of what went through them.</summary>
    internal RangkaianLangkah ToPenutup() => new(Penutup, _akhir);

    /// <summary>Gets the rounding a figure is shown with: the closing one, where a bound behind it keeps its own decimals.</summary>
    /// <returns>Two decimals when no step rounds.</returns>
    internal Pembulatan GetTampilan(Rasio tepat)
    {
        var tampilan = Penutup ?? Pembulatan.DuaDesimal;
        return IsBatasAkhir(tepat) && tepat.TryToDecimal(out var batas)
            ? tampilan.WithDesimal(Math.Clamp(AngkaIndonesia.CountDesimal(batas), tampilan.Desimal, Pembulatan.DesimalTerbanyak))
            : tampilan;
    }

    private bool IsBatasAkhir(Rasio tepat)
    {
        foreach (var langkah in _akhir)
        {
            if (langkah.IsBatas(tepat))
            {
                return true;
            }
        }

        return false;
    }
}
