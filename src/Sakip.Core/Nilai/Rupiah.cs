namespace Sakip.Nilai;

/// <summary>An amount of money in rupiah.</summary>
/// <remarks>
/// Between minus and plus 10^18, both included, with at most 4 decimals, so that every sum is exact. Negative amounts
/// are legal (differences, returns). Equality and order compare the amount. The default value is zero.
/// </remarks>
public readonly partial record struct Rupiah : IComparable<Rupiah>, IComparable
{
    /// <summary>The greatest amount, in rupiah.</summary>
    public const decimal Terbesar = 1_000_000_000_000_000_000m;

    private Rupiah(decimal jumlah) => Jumlah = jumlah;

    /// <summary>Gets no money.</summary>
    public static Rupiah Nol => default;

    /// <summary>Gets the amount in rupiah.</summary>
    public decimal Jumlah { get; }

    /// <summary>Wraps an amount.</summary>
    /// <param name="jumlah">The amount in rupiah.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is beyond 10^18 or has more than 4 decimals.</exception>
    public static Rupiah From(decimal jumlah)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jumlah, Terbesar);
        ArgumentOutOfRangeException.ThrowIfLessThan(jumlah, -Terbesar);
        return decimal.Round(jumlah, 4) == jumlah
            ? new(jumlah)
            : throw new ArgumentOutOfRangeException(nameof(jumlah), jumlah, "Rupiah has at most 4 decimals.");
    }

    /// <summary>Wraps an amount given in millions.</summary>
    /// <param name="juta">The amount in millions of rupiah.</param>
    /// <returns>The money.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is beyond 10^18 or has more than 4 decimals.</exception>
    public static Rupiah FromJuta(decimal juta) =>
        Math.Abs(juta) <= Terbesar / 1_000_000m
            ? From(juta * 1_000_000m)
            : throw new ArgumentOutOfRangeException(nameof(juta), juta, "Rupiah goes up to 10^18.");

    /// <summary>Adds amounts.</summary>
    /// <param name="bagian">The amounts.</param>
    /// <returns>Their exact sum; zero for none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The whole sum is beyond 10^18; parts of it may be.</exception>
    public static Rupiah Sum(IEnumerable<Rupiah> bagian)
    {
        ArgumentNullException.ThrowIfNull(bagian);
        return From(bagian.Sum(satu => satu.Jumlah));
    }

    /// <inheritdoc/>
    public int CompareTo(Rupiah other) => Jumlah.CompareTo(other.Jumlah);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rupiah lain => CompareTo(lain),
        _ => throw new ArgumentException("Only a Rupiah compares with a Rupiah.", nameof(obj)),
    };

    /// <summary>Returns the amount in Indonesian figures with two decimals, or more where it has more.</summary>
    /// <returns>For example <c>Rp 33.971.511.599,00</c> or <c>-Rp 209.616.800,00</c>.</returns>
    public override string ToString()
    {
        var desimal = Math.Max(2, AngkaIndonesia.CountDesimal(Jumlah));
        return $"{(Jumlah < 0 ? "-" : string.Empty)}Rp {AngkaIndonesia.Format(Math.Abs(Jumlah), desimal)}";
    }
}
