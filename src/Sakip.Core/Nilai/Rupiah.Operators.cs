namespace Sakip.Nilai;

/// <content>Arithmetic and order.</content>
public readonly partial record struct Rupiah
{
    /// <summary>Adds two amounts.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>The exact sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sum is beyond 10^18.</exception>
    public static Rupiah operator +(Rupiah kiri, Rupiah kanan) => From(kiri.Jumlah + kanan.Jumlah);

    /// <summary>Subtracts two amounts.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>The exact difference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The difference is beyond 10^18.</exception>
    public static Rupiah operator -(Rupiah kiri, Rupiah kanan) => From(kiri.Jumlah - kanan.Jumlah);

    /// <summary>Turns the sign.</summary>
    /// <param name="jumlah">The amount.</param>
    /// <returns>The amount with the other sign.</returns>
    public static Rupiah operator -(Rupiah jumlah) => new(-jumlah.Jumlah);

    /// <summary>Compares two amounts.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is smaller.</returns>
    public static bool operator <(Rupiah kiri, Rupiah kanan) => kiri.Jumlah < kanan.Jumlah;

    /// <summary>Compares two amounts.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is greater.</returns>
    public static bool operator >(Rupiah kiri, Rupiah kanan) => kiri.Jumlah > kanan.Jumlah;

    /// <summary>Compares two amounts.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is smaller or equal.</returns>
    public static bool operator <=(Rupiah kiri, Rupiah kanan) => kiri.Jumlah <= kanan.Jumlah;

    /// <summary>Compares two amounts.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is greater or equal.</returns>
    public static bool operator >=(Rupiah kiri, Rupiah kanan) => kiri.Jumlah >= kanan.Jumlah;
}
