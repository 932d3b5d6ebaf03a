using Sakip.Dasar;

namespace Sakip.Nilai;

/// <summary>A computed number, or the reason why there is none.</summary>
/// <remarks>Equality compares both. The default value is not computable for want of a target.</remarks>
public readonly record struct Hitungan
{
    private readonly Rasio _angka;

    private Hitungan(Rasio angka)
    {
        _angka = angka;
        IsTerhitung = true;
    }

    private Hitungan(AlasanTakTerhitung alasan) => Alasan = alasan;

    /// <summary>Gets whether there is a number.</summary>
    public bool IsTerhitung { get; }

    /// <summary>Gets the reason; meaningful only when there is no number.</summary>
    public AlasanTakTerhitung Alasan { get; }

    /// <summary>Gets the exact number.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message names the reason.</exception>
    public Rasio Angka => IsTerhitung ? _angka : throw new InvalidOperationException($"Not computable: {Alasan}.");

    /// <summary>Wraps a number.</summary>
    /// <param name="angka">The number.</param>
    /// <returns>The computed value.</returns>
    public static Hitungan FromAngka(Rasio angka) => new(angka);

    /// <summary>Wraps a reason.</summary>
    /// <param name="alasan">The reason.</param>
    /// <returns>The absent value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static Hitungan FromAlasan(AlasanTakTerhitung alasan)
    {
        Penjaga.CheckAnggota((int)alasan, (int)AlasanTakTerhitung.Luapan, nameof(alasan));
        return new(alasan);
    }

    /// <summary>Returns the number or the reason.</summary>
    /// <returns>For example <c>11/6</c> or <c>TargetKosong</c>.</returns>
    public override string ToString() => IsTerhitung ? _angka.ToString() : Alasan.ToString();
}
