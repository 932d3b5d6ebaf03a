using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sakip.Nilai;

/// <summary>An exact ratio of two integers; nothing here rounds.</summary>
/// <remarks>
/// Any numerator and any positive denominator are legal, however long. Equality and order compare the value, so 3/2
/// equals 6/4. The default value is zero. Ratios whose parts fit 64 bits cost no allocation.
/// </remarks>
public readonly partial struct Rasio : IEquatable<Rasio>, IComparable<Rasio>, IComparable
{
    private readonly long _pembilang;
    private readonly long _penyebutKurangSatu; // so that the default value is 0/1
    private readonly Besar? _besar;

    private Rasio(long pembilang, long penyebut)
    {
        _pembilang = pembilang;
        _penyebutKurangSatu = penyebut - 1;
        _besar = null;
    }

    private Rasio(Besar besar)
    {
        _pembilang = 0;
        _penyebutKurangSatu = 0;
        _besar = besar;
    }

    /// <summary>Gets zero.</summary>
    public static Rasio Nol => default;

    /// <summary>Gets the numerator in lowest terms; it carries the sign.</summary>
    public BigInteger Pembilang => Reduce().Pembilang;

    /// <summary>Gets the denominator in lowest terms; positive.</summary>
    public BigInteger Penyebut => Reduce().Penyebut;

    /// <summary>Gets -1, 0 or 1.</summary>
    public int Tanda => _besar?.Tanda ?? Math.Sign(_pembilang);

    private long Bawah => _penyebutKurangSatu + 1;

    /// <summary>Converts a decimal without loss.</summary>
    /// <param name="angka">The number.</param>
    /// <returns>The same number as a ratio.</returns>
    public static Rasio From(decimal angka)
    {
        if (TrySplit(angka, out var kecil, out var skala) && skala <= PangkatSepuluh.Terbesar)
        {
            return new(kecil, PangkatSepuluh.Get(skala));
        }

        return FromBesar(angka, skala);
    }

    /// <summary>Divides one decimal by another, exactly.</summary>
    /// <param name="bagian">The dividend.</param>
    /// <param name="keseluruhan">The divisor; not zero.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="keseluruhan"/> is zero.</exception>
    public static Rasio From(decimal bagian, decimal keseluruhan) => From(bagian) / From(keseluruhan);

    /// <summary>Builds a ratio of two integers.</summary>
    /// <param name="pembilang">The numerator.</param>
    /// <param name="penyebut">The denominator; not zero, its sign moves to the numerator.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="penyebut"/> is zero.</exception>
    /// <remarks>For <c>Rasio.From(1, 9)</c>: plain integers convert to decimal and to long integer alike.</remarks>
    public static Rasio From(long pembilang, long penyebut) => From((BigInteger)pembilang, penyebut);

    /// <summary>Builds a ratio of two integers of any length.</summary>
    /// <param name="pembilang">The numerator.</param>
    /// <param name="penyebut">The denominator; not zero, its sign moves to the numerator.</param>
    /// <returns>The ratio.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="penyebut"/> is zero.</exception>
    public static Rasio From(BigInteger pembilang, BigInteger penyebut)
    {
        if (penyebut.IsZero)
        {
            throw new DivideByZeroException();
        }

        if (BigInteger.IsNegative(penyebut))
        {
            (pembilang, penyebut) = (-pembilang, -penyebut);
        }

        if (!FitsLong(pembilang) || !FitsLong(penyebut))
        {
            var pembagi = BigInteger.GreatestCommonDivisor(pembilang, penyebut);
            (pembilang, penyebut) = (pembilang / pembagi, penyebut / pembagi);
        }

        return FitsLong(pembilang) && FitsLong(penyebut)
            ? new((long)pembilang, (long)penyebut)
            : new(new Besar(pembilang, penyebut));
    }

    /// <summary>Adds ratios.</summary>
    /// <param name="bagian">The ratios.</param>
    /// <returns>Their exact sum; zero for none.</returns>
    /// <remarks>Like denominators first, then pair by pair, so that long denominators meet late and seldom.</remarks>
    public static Rasio Sum(IEnumerable<Rasio> bagian)
    {
        ArgumentNullException.ThrowIfNull(bagian);
        var tingkat = bagian
            .GroupBy(r => r.GetBagian().Penyebut, (_, sejenis) => sejenis.Aggregate((kiri, kanan) => kiri + kanan))
            .ToList();
        while (tingkat.Count > 1)
        {
            tingkat = [.. tingkat.Chunk(2).Select(pasang => pasang.Length == 1 ? pasang[0] : pasang[0] + pasang[1])];
        }

        return tingkat.Count == 0 ? Nol : tingkat[0];
    }

    /// <summary>Converts to a decimal when the ratio is a finite decimal that fits one (96 bits, at most 28 decimals).</summary>
    /// <param name="angka">The number, or 0 when there is none.</param>
    /// <returns>Whether the conversion is exact.</returns>
    public bool TryToDecimal(out decimal angka)
    {
        if (_besar is null && PangkatSepuluh.TryGetSkala(Bawah, out var skala))
        {
            angka = ToDecimal(_pembilang, skala);
            return true;
        }

        return TryToDecimalBesar(out angka);
    }

    /// <summary>Returns the ratio in lowest terms, invariant.</summary>
    /// <returns>For example <c>11/6</c> or <c>90</c>.</returns>
    public override string ToString()
    {
        var (pembilang, penyebut) = Reduce();
        return penyebut.IsOne
            ? pembilang.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{pembilang}/{penyebut}");
    }

    /// <summary>Splits a decimal into <c>mantisa / 10^skala</c> when the digits fit 63 bits; the scale is given in any case.</summary>
    internal static bool TrySplit(decimal angka, out long mantisa, out int skala)
    {
        var bit = GetBit(angka);
        var mutlak = ((long)bit[1] << 32) | unchecked((uint)bit[0]);
        mantisa = bit[3] < 0 ? unchecked(-mutlak) : mutlak;
        skala = angka.Scale;
        return bit[2] == 0 && bit[1] >= 0;
    }

    /// <summary>Builds <c>mantisa / 10^skala</c> as a decimal that keeps its trailing zeros.</summary>
    internal static decimal ToDecimal(long mantisa, int skala)
    {
        var mutlak = mantisa < 0 ? unchecked((ulong)-mantisa) : (ulong)mantisa;
        return new(unchecked((int)mutlak), unchecked((int)(mutlak >> 32)), 0, mantisa < 0, (byte)skala);
    }

    /// <summary>Builds <c>mantisa / 10^skala</c> as a decimal, when it fits 96 bits.</summary>
    internal static bool TryToDecimal(BigInteger mantisa, int skala, out decimal angka)
    {
        var mutlak = BigInteger.Abs(mantisa);
        if (mutlak.GetBitLength() > 96)
        {
            angka = 0;
            return false;
        }

        angka = new(
            unchecked((int)(uint)(mutlak & uint.MaxValue)),
            unchecked((int)(uint)((mutlak >> 32) & uint.MaxValue)),
            unchecked((int)(uint)(mutlak >> 64)),
            mantisa.Sign < 0,
            (byte)skala);
        return true;
    }

    /// <summary>Gives the parts as they are held when both fit 64 bits.</summary>
    internal bool TryGetKecil(out long pembilang, out long penyebut)
    {
        (pembilang, penyebut) = (_pembilang, Bawah);
        return _besar is null;
    }

    /// <summary>Gives the parts as they are held, not reduced.</summary>
    internal (BigInteger Pembilang, BigInteger Penyebut) GetBagian() =>
        _besar is null ? (_pembilang, Bawah) : (_besar.Pembilang, _besar.Penyebut);

    // What big integers do stands apart and is not inlined, so that their assembly is loaded only when there are any.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rasio FromBesar(decimal angka, int skala)
    {
        var bit = GetBit(angka);
        var mantisa = (new BigInteger(ToBit(bit[2])) << 64) | (new BigInteger(ToBit(bit[1])) << 32) | ToBit(bit[0]);
        return From(bit[3] < 0 ? -mantisa : mantisa, BigInteger.Pow(10, skala));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryToDecimalBesar(out decimal angka)
    {
        var (pembilang, penyebut) = Reduce();
        var (dua, lima) = (0, 0);
        for (; dua < 28 && penyebut.IsEven; dua++)
        {
            penyebut /= 2;
        }

        for (; lima < 28 && (penyebut % 5).IsZero; lima++)
        {
            penyebut /= 5;
        }

        var skala = Math.Max(dua, lima);
        var mantisa = pembilang * BigInteger.Pow(2, skala - dua) * BigInteger.Pow(5, skala - lima);
        if (!penyebut.IsOne || !TryToDecimal(mantisa, skala, out angka))
        {
            angka = 0;
            return false;
        }

        return true;
    }

    private (BigInteger Pembilang, BigInteger Penyebut) Reduce()
    {
        var (pembilang, penyebut) = GetBagian();
        var pembagi = BigInteger.GreatestCommonDivisor(pembilang, penyebut);
        return (pembilang / pembagi, penyebut / pembagi);
    }

    /// <summary>Reads 32 bits as they are, sign bit and all.</summary>
    private static uint ToBit(int bit) => unchecked((uint)bit);

    private static BitDesimal GetBit(decimal angka)
    {
        var bit = default(BitDesimal);
        _ = decimal.GetBits(angka, bit);
        return bit;
    }

    private static bool FitsLong(BigInteger angka) => angka >= -long.MaxValue && angka <= long.MaxValue;

    /// <summary>The four words of a decimal; a third quicker to rate with than stackalloc and its guard.</summary>
    [InlineArray(4)]
    private struct BitDesimal
    {
        private int _kata;
    }

    private sealed record Besar(BigInteger Pembilang, BigInteger Penyebut)
    {
        public int Tanda
        {
            [MethodImpl(MethodImplOptions.NoInlining)]
            get => Pembilang.Sign;
        }
    }
}
