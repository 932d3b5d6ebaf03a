using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

/// <summary>Generators that laws draw from. Edges (64-bit ends, 28 digits, ties) are drawn often.</summary>
internal static class PembangkitNilai
{
    private static readonly BigInteger[] TepiBulat =
    [
        0, 1, -1, 2, 10, 100, int.MaxValue, uint.MaxValue, 2147483648, 3_000_000_000, long.MaxValue, long.MinValue,
        (BigInteger)long.MaxValue + 1, ulong.MaxValue, -(BigInteger)ulong.MaxValue, BigInteger.Pow(10, 28), -BigInteger.Pow(10, 19),
    ];

    public static Gen<BigInteger> Bulat { get; } = Gen.Frequency(
        (2, Gen.Choose(-1000, 1000).Select(i => (BigInteger)i)),
        (1, Gen.Elements(TepiBulat)),
        (2, from panjang in Gen.Choose(1, 14)
            from bita in Gen.ArrayOf(Gen.Choose(0, 255), panjang)
            select new BigInteger(bita.Select(b => (byte)b).ToArray())));

    public static Gen<BigInteger> BulatPositif { get; } = Bulat.Select(b => BigInteger.Abs(b) + (b.IsZero ? 1 : 0));

    public static Arbitrary<(BigInteger Atas, BigInteger Bawah)> Pecahan { get; } = Arb.From(
        from atas in Bulat
        from bawah in BulatPositif
        select (atas, bawah));

    /// <summary>Any decimal: 96 random bits, any scale, any sign.</summary>
    public static Arbitrary<decimal> Desimal { get; } = Arb.From(
        from bagian in Gen.ArrayOf(Gen.OneOf(Gen.Choose(int.MinValue, int.MaxValue), Gen.Elements(0, -1, int.MinValue, 1)), 3)
        from kosong in Gen.Choose(0, 3)
        from skala in Gen.Choose(0, 28)
        from negatif in Gen.Elements(true, false)
        select new decimal(bagian[0], kosong > 0 ? bagian[1] : 0, kosong > 1 ? bagian[2] : 0, negatif, (byte)skala));

    /// <summary>A figure as reports print them: up to 10 digits, 0 to 4 decimals, not negative.</summary>
    public static Gen<decimal> Figur { get; } =
        from bulat in Gen.Frequency((3, Gen.Choose(0, 20_000)), (1, Gen.Choose(0, int.MaxValue)))
        from skala in Gen.Choose(0, 4)
        select new decimal(bulat, 0, 0, false, (byte)skala);

    public static Gen<decimal> FigurPositif { get; } = Figur.Where(f => f > 0);

    public static Rasio ToRasio(this (BigInteger Atas, BigInteger Bawah) pecahan) => Rasio.From(pecahan.Atas, pecahan.Bawah);

    public static Rasio R(int atas, int bawah) => Rasio.From((BigInteger)atas, bawah);
}
