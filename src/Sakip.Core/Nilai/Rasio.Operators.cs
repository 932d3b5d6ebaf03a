using System.Numerics;

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
            return kiri._penyebutKurangSatu == kanan._penyebutKurangSatu
                ? FromSedang((Int128)kiri._pembilang + kanan._pembilang, kiri.Bawah)
                : FromSedang(
                    Math.BigMul(kiri._pembilang, kanan.Bawah) + Math.BigMul(kanan._pembilang, kiri.Bawah),
                    Math.BigMul(kiri.Bawah, kanan.Bawah));
        }

        var (a, b) = (kiri.GetBagian(), kanan.GetBagian());
        return From((a.Pembilang * b.Penyebut) + (b.Pembilang * a.Penyebut), a.Penyebut * b.Penyebut);
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
    public static Rasio operator *(Rasio kiri, Rasio kanan)
    {
        if (kiri._besar is null && kanan._besar is null)
        {
            return FromSedang(Math.BigMul(kiri._pembilang, kanan._pembilang), Math.BigMul(kiri.Bawah, kanan.Bawah));
        }

        var (a, b) = (kiri.GetBagian(), kanan.GetBagian());
        return From(a.Pembilang * b.Pembilang, a.Penyebut * b.Penyebut);
    }

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
            var (atas, bawah) = kiri._penyebutKurangSatu == kanan._penyebutKurangSatu
                ? ((Int128)kiri._pembilang, (Int128)kanan._pembilang)
                : (Math.BigMul(kiri._pembilang, kanan.Bawah), Math.BigMul(kiri.Bawah, kanan._pembilang));
            return bawah < 0 ? FromSedang(-atas, -bawah) : FromSedang(atas, bawah);
        }

        var (a, b) = (kiri.GetBagian(), kanan.GetBagian());
        return From(a.Pembilang * b.Penyebut, a.Penyebut * b.Pembilang);
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
        if (_besar is null && other._besar is null)
        {
            return _penyebutKurangSatu == other._penyebutKurangSatu
                ? _pembilang.CompareTo(other._pembilang)
                : Math.BigMul(_pembilang, other.Bawah).CompareTo(Math.BigMul(other._pembilang, Bawah));
        }

        var (a, b) = (GetBagian(), other.GetBagian());
        return (a.Pembilang * b.Penyebut).CompareTo(b.Pembilang * a.Penyebut);
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

    private static Rasio FromSedang(Int128 pembilang, Int128 penyebut) =>
        penyebut <= long.MaxValue && pembilang <= long.MaxValue && pembilang >= -long.MaxValue
            ? new((long)pembilang, (long)penyebut)
            : From((BigInteger)pembilang, (BigInteger)penyebut);
}
