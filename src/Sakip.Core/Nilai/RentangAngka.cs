namespace Sakip.Nilai;

/// <summary>A target given as a range, for example 80 to 90, both ends included.</summary>
/// <remarks>The lower end is at most the upper one. The default value is 0 to 0.</remarks>
public readonly record struct RentangAngka
{
    /// <summary>Creates a range.</summary>
    /// <param name="bawah">The lower end, included.</param>
    /// <param name="atas">The upper end, included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The upper end is below the lower one.</exception>
    public RentangAngka(decimal bawah, decimal atas)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atas, bawah);
        Bawah = bawah;
        Atas = atas;
    }

    /// <summary>Gets the lower end, included.</summary>
    public decimal Bawah { get; }

    /// <summary>Gets the upper end, included.</summary>
    public decimal Atas { get; }

    /// <summary>Returns both ends.</summary>
    /// <returns>For example <c>80-90</c>, or <c>-10 s.d. -5</c>.</returns>
    public override string ToString() =>
        $"{ToTeks(Bawah)}{(Atas < 0 ? " s.d. " : "-")}{ToTeks(Atas)}";

    private static string ToTeks(decimal angka) => AngkaIndonesia.FormatTanpaRibuan(angka, AngkaIndonesia.CountDesimal(angka));
}
