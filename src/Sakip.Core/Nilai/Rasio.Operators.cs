using System.Runtime.CompilerServices;

namespace Sakip.Nilai;

/// <content>Arithmetic, order and equality.</content>
public readonly partial struct Rasio
{
    /// <summary>Adds two ratios.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>The exact sum.</returns>
    public static Rasio operator +(Rasio kiri, Rasio kanan)
    {
        if (kiri._besar is null && kanan._besar is null)
        {
            if (kiri._penyebutKurangSatu == kanan._penyebutKurangSatu)
            {
                if (TryAdd(kiri._pembilang, kanan._pembilang, out var jumlah))
                {
                    return new(jumlah, kiri.Bawah);
                }
            }
            else if (TryMultiply(kiri._pembilang, kanan.Bawah, out var satu)
                && TryMultiply(kanan._pembilang, kiri.Bawah, out var dua)
                && TryAdd(satu, dua, out var atas)
                && TryMultiply(kiri.Bawah, kanan.Bawah, out var bawah))
            {
                return new(atas, bawah);
            }
        }

        return AddBesar(kiri, kanan);
    }

    /// <summary>Subtracts two ratios.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>The exact difference.</returns>
    public static Rasio operator -(Rasio kiri, Rasio kanan) => kiri + -kanan;

    /// <summary>Turns the sign.</summary>
    /// <param name="rasio">The ratio.</param>
    /// <returns>The ratio with the other sign.</returns>
    public static Rasio operator -(Rasio rasio) =>
        rasio._besar is null
            ? new(-rasio._pembilang, rasio.Bawah)
            : new(new Besar(-rasio._besar.Pembilang, rasio._besar.Penyebut));

    /// <summary>Multiplies two ratios.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>The exact product.</returns>
    public static Rasio operator *(Rasio kiri, Rasio kanan) =>
        kiri._besar is null
        && kanan._besar is null
        && TryMultiply(kiri._pembilang, kanan._pembilang, out var atas)
        && TryMultiply(kiri.Bawah, kanan.Bawah, out var bawah)
            ? new(atas, bawah)
            : MultiplyBesar(kiri, kanan);

    /// <summary>Divides two ratios.</summary>
    /// <param name="kiri">The dividend.</param>
    /// <param name="kanan">The divisor; not zero.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="kanan"/> is zero.</exception>
    public static Rasio operator /(Rasio kiri, Rasio kanan)
    {
        if (kanan.Tanda == 0)
        {
            throw new DivideByZeroException();
        }

        if (kiri._besar is null && kanan._besar is null)
        {
            // Equal denominators cancel: two figures printed with as many decimals stay small.
            var (atas, bawah) = (kiri._pembilang, kanan._pembilang);
            if (kiri._penyebutKurangSatu == kanan._penyebutKurangSatu
                || (TryMultiply(kiri._pembilang, kanan.Bawah, out atas) && TryMultiply(kiri.Bawah, kanan._pembilang, out bawah)))
            {
                return bawah < 0 ? new(-atas, -bawah) : new(atas, bawah);
            }
        }

        return DivideBesar(kiri, kanan);
    }

    /// <summary>Converts a decimal without loss.</summary>
    /// <param name="angka">The number.</param>
    public static implicit operator Rasio(decimal angka) => From(angka);

    /// <summary>Converts an integer without loss.</summary>
    /// <param name="angka">The number.</param>
    public static implicit operator Rasio(int angka) => new(angka, 1);

    /// <summary>Compares two ratios by value.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Rasio kiri, Rasio kanan) => kiri.Equals(kanan);

    /// <summary>Compares two ratios by value.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Rasio kiri, Rasio kanan) => !kiri.Equals(kanan);

    /// <summary>Compares two ratios by value.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is smaller.</returns>
    public static bool operator <(Rasio kiri, Rasio kanan) => kiri.CompareTo(kanan) < 0;

    /// <summary>Compares two ratios by value.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is greater.</returns>
    public static bool operator >(Rasio kiri, Rasio kanan) => kiri.CompareTo(kanan) > 0;

    /// <summary>Compares two ratios by value.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is smaller or equal.</returns>
    public static bool operator <=(Rasio kiri, Rasio kanan) => kiri.CompareTo(kanan) <= 0;

    /// <summary>Compares two ratios by value.</summary>
    /// <param name="kiri">The first.</param>
    /// <param name="kanan">The second.</param>
    /// <returns>Whether the first is greater or equal.</returns>
    public static bool operator >=(Rasio kiri, Rasio kanan) => kiri.CompareTo(kanan) >= 0;

    /// <summary>Returns the ratio without its sign.</summary>
    /// <param name="rasio">The ratio.</param>
    /// <returns>The absolute value.</returns>
    public static Rasio Abs(Rasio rasio) => rasio.Tanda < 0 ? -rasio : rasio;

    /// <inheritdoc/>
    public int CompareTo(Rasio other)
    {
        if (_besar is not null || other._besar is not null)
        {
            return CompareBesar(this, other);
        }

        if (_penyebutKurangSatu == other._penyebutKurangSatu)
        {
            return _pembilang.CompareTo(other._pembilang);
        }

        var kiri = Math.BigMul(_pembilang, other.Bawah, out var sisaKiri);
        var kanan = Math.BigMul(other._pembilang, Bawah, out var sisaKanan);
        return kiri != kanan ? kiri.CompareTo(kanan) : unchecked((ulong)sisaKiri).CompareTo(unchecked((ulong)sisaKanan));
    }

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rasio lain => CompareTo(lain),
        _ => throw new ArgumentException("Only a Rasio compares with a Rasio.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Rasio other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rasio lain && Equals(lain);

    /// <inheritdoc/>
    public override int GetHashCode() => Reduce().GetHashCode();

    /// <summary>Multiplies in 64 bits; fails when the product, or its negative, is longer.</summary>
    /// <remarks>Not by <see cref="Int128"/>: code with it is never compiled ahead, so each method would cost start-up time.</remarks>
    internal static bool TryMultiply(long kiri, long kanan, out long hasil) =>
        Math.BigMul(kiri, kanan, out hasil) == hasil >> 63 && hasil != long.MinValue;

    private static bool TryAdd(long kiri, long kanan, out long hasil)
    {
        hasil = unchecked(kiri + kanan);
        return ((kiri ^ hasil) & (kanan ^ hasil)) >= 0 && hasil != long.MinValue;
    }

    // Not inlined, else the operators would load big integers before there are any.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rasio AddBesar(Rasio kiri, Rasio kanan)
    {
        var (a, b) = (kiri.GetBagian(), kanan.GetBagian());
        return From((a.Pembilang * b.Penyebut) + (b.Pembilang * a.Penyebut), a.Penyebut * b.Penyebut);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rasio MultiplyBesar(Rasio kiri, Rasio kanan)
    {
        var (a, b) = (kiri.GetBagian(), kanan.GetBagian());
        return From(a.Pembilang * b.Pembilang, a.Penyebut * b.Penyebut);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rasio DivideBesar(Rasio kiri, Rasio kanan)
    {
        var (a, b) = (kiri.GetBagian(), kanan.GetBagian());
        return From(a.Pembilang * b.Penyebut, a.Penyebut * b.Pembilang);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CompareBesar(Rasio kiri, Rasio kanan)
    {
        var (a, b) = (kiri.GetBagian(), kanan.GetBagian());
        return (a.Pembilang * b.Penyebut).CompareTo(b.Pembilang * a.Penyebut);
    }
}
