namespace Sakip.Nilai;

/// <summary>A percentage held in percent points: 87,5 means 87,5 %, never 0,875.</summary>
/// <remarks>
/// Any ratio is legal; reports hold figures above 100 and below 0. Nothing here rounds. Equality and order compare the
/// points. The default value is zero percent.
/// </remarks>
public readonly record struct Persen : IComparable<Persen>, IComparable
{
    private Persen(Rasio poin) => Poin = poin;

    /// <summary>Gets zero percent.</summary>
    public static Persen Nol => default;

    /// <summary>Gets the exact percent points, for example 175/2.</summary>
    public Rasio Poin { get; }

    /// <summary>Wraps percent points.</summary>
    /// <param name="poin">The points: 87,5 for 87,5 %.</param>
    /// <returns>The percentage.</returns>
    public static Persen FromPoin(Rasio poin) => new(poin);

    /// <summary>Computes what percentage one number is of another, unrounded.</summary>
    /// <param name="bagian">The part.</param>
    /// <param name="keseluruhan">The whole; not zero.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="keseluruhan"/> is zero.</exception>
    public static Persen FromBagian(Rasio bagian, Rasio keseluruhan)
    {
        if (keseluruhan.Tanda == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(keseluruhan), keseluruhan, "A percentage of zero does not exist.");
        }

        return new(bagian / keseluruhan * 100);
    }

    /// <summary>Compares two percentages by their points.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is smaller.</returns>
    public static bool operator <(Persen kiri, Persen kanan) => kiri.Poin < kanan.Poin;

    /// <summary>Compares two percentages by their points.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is greater.</returns>
    public static bool operator >(Persen kiri, Persen kanan) => kiri.Poin > kanan.Poin;

    /// <summary>Compares two percentages by their points.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is smaller or equal.</returns>
    public static bool operator <=(Persen kiri, Persen kanan) => kiri.Poin <= kanan.Poin;

    /// <summary>Compares two percentages by their points.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is greater or equal.</returns>
    public static bool operator >=(Persen kiri, Persen kanan) => kiri.Poin >= kanan.Poin;

    /// <inheritdoc/>
    public int CompareTo(Persen other) => Poin.CompareTo(other.Poin);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Persen lain => CompareTo(lain),
        _ => throw new ArgumentException("Only a Persen compares with a Persen.", nameof(obj)),
    };

    /// <summary>Returns the points as a decimal.</summary>
    /// <returns>The points; every rounded percentage has them.</returns>
    /// <exception cref="InvalidOperationException">The points are no finite decimal of at most 28 digits; round first.</exception>
    public decimal ToDecimal() =>
        Poin.TryToDecimal(out var angka)
            ? angka
            : throw new InvalidOperationException($"{Poin} is no finite decimal; round it first.");

    /// <summary>Returns the points in Indonesian figures, without a percent sign.</summary>
    /// <returns>For example <c>104,86</c>; a ratio such as <c>11/6</c> when the points are no finite decimal.</returns>
    public override string ToString() =>
        Poin.TryToDecimal(out var angka) ? AngkaIndonesia.Format(angka) : Poin.ToString();
}
