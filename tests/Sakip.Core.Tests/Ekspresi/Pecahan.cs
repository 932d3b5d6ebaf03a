using System.Numerics;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>The oracle's numbers: fractions of big integers in lowest terms, written anew and plainly.</summary>
internal readonly record struct Pecahan
{
    private readonly BigInteger _bawahKurangSatu;

    public Pecahan(BigInteger atas, BigInteger bawah)
    {
        var pembagi = BigInteger.GreatestCommonDivisor(atas, bawah) * bawah.Sign;
        Atas = atas / pembagi;
        _bawahKurangSatu = (bawah / pembagi) - 1;
    }

    public BigInteger Atas { get; }

    public BigInteger Bawah => _bawahKurangSatu + 1;

    public static Pecahan From(decimal angka)
    {
        var atas = new BigInteger(angka);
        var bawah = BigInteger.One;
        for (var sisa = angka - decimal.Truncate(angka); sisa != 0; sisa -= decimal.Truncate(sisa))
        {
            sisa *= 10;
            bawah *= 10;
            atas = (atas * 10) + new BigInteger(decimal.Truncate(sisa));
        }

        return new(atas, bawah);
    }

    public static Pecahan operator +(Pecahan a, Pecahan b) => new((a.Atas * b.Bawah) + (b.Atas * a.Bawah), a.Bawah * b.Bawah);

    public static Pecahan operator -(Pecahan a) => new(-a.Atas, a.Bawah);

    public static Pecahan operator -(Pecahan a, Pecahan b) => a + -b;

    public static Pecahan operator *(Pecahan a, Pecahan b) => new(a.Atas * b.Atas, a.Bawah * b.Bawah);

    public static Pecahan operator /(Pecahan a, Pecahan b) => new(a.Atas * b.Bawah, a.Bawah * b.Atas);

    public int Banding(Pecahan b) => (Atas * b.Bawah).CompareTo(b.Atas * Bawah);

    /// <summary>The greatest integer that is not above it.</summary>
    public BigInteger Lantai() => (Atas - (((Atas % Bawah) + Bawah) % Bawah)) / Bawah;

    /// <summary>Rounds to the nearest, ties away from zero: half is added to the size, then the rest cut.</summary>
    public BigInteger Terdekat() => Atas.Sign * new Pecahan((BigInteger.Abs(Atas) * 2) + Bawah, Bawah * 2).Lantai();
}
