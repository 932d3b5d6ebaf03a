using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>An interval of numbers with stated ends.</summary>
/// <remarks>
/// A missing end is open to infinity. An interval whose lower end lies above its upper one is legal and contains
/// nothing, so that a faulty scale can be represented. Equality compares the ends.
/// </remarks>
public sealed record Selang
{
    /// <summary>The farthest end, on either side of zero, itself allowed.</summary>
    public const decimal Terjauh = 1_000_000_000_000m;

    /// <summary>Creates an interval.</summary>
    /// <param name="bawah">The lower end; null for none.</param>
    /// <param name="isBawahTermasuk">Whether the lower end belongs to it.</param>
    /// <param name="atas">The upper end; null for none.</param>
    /// <param name="isAtasTermasuk">Whether the upper end belongs to it.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is beyond <see cref="Terjauh"/> or has more than 12 decimals.</exception>
    public Selang(decimal? bawah, bool isBawahTermasuk, decimal? atas, bool isAtasTermasuk)
    {
        if (!IsBatas(bawah ?? 0))
        {
            throw new ArgumentOutOfRangeException(nameof(bawah), bawah, "An end is too far or too fine.");
        }

        if (!IsBatas(atas ?? 0))
        {
            throw new ArgumentOutOfRangeException(nameof(atas), atas, "An end is too far or too fine.");
        }

        Bawah = bawah;
        IsBawahTermasuk = bawah is not null && isBawahTermasuk;
        Atas = atas;
        IsAtasTermasuk = atas is not null && isAtasTermasuk;
    }

    /// <summary>Gets an interval that no number lies in.</summary>
    internal static Selang Kosong { get; } = new(0, false, 0, false);

    /// <summary>Gets the lower end; null for none.</summary>
    public decimal? Bawah { get; }

    /// <summary>Gets whether the lower end belongs to it.</summary>
    public bool IsBawahTermasuk { get; }

    /// <summary>Gets the upper end; null for none.</summary>
    public decimal? Atas { get; }

    /// <summary>Gets whether the upper end belongs to it.</summary>
    public bool IsAtasTermasuk { get; }

    /// <summary>Gets whether no number lies in it.</summary>
    public bool IsKosong => Bawah > Atas || (Bawah == Atas && Bawah is not null && !(IsBawahTermasuk && IsAtasTermasuk));

    /// <summary>Whether a number can be an end.</summary>
    internal static bool IsBatas(decimal angka) =>
        Math.Abs(angka) <= Terjauh && AngkaIndonesia.CountDesimal(angka) <= Pembulatan.DesimalTerbanyak;

    /// <summary>Tells whether a number lies in it.</summary>
    /// <param name="angka">The number.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(Rasio angka) =>
        (Bawah is not { } bawah || (IsBawahTermasuk ? angka >= bawah : angka > bawah))
        && (Atas is not { } atas || (IsAtasTermasuk ? angka <= atas : angka < atas));

    /// <summary>Returns the interval with the words of rule packs.</summary>
    /// <returns>For example <c>minimal 71,9 maksimal 90</c> or <c>lebihDari 90</c>.</returns>
    public override string ToString()
    {
        var bawah = Bawah is { } b ? $"{(IsBawahTermasuk ? "minimal" : "lebihDari")} {AngkaIndonesia.Format(b)}" : null;
        var atas = Atas is { } a ? $"{(IsAtasTermasuk ? "maksimal" : "kurangDari")} {AngkaIndonesia.Format(a)}" : null;
        return string.Join(' ', new[] { bawah, atas }.OfType<string>());
    }
}
