using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Kolom;

namespace Sakip.Core.Tests.Kolom;

public class FpbTests
{
    private static readonly Gen<int> Angka = Gen.Frequency(
        (3, Gen.Choose(0, 1000)),
        (2, Gen.Choose(0, int.MaxValue)),
        (2, from a in Gen.Choose(0, 30) from b in Gen.Choose(1, 100) select (int)Math.Min((long)b << a, int.MaxValue)),
        (1, Gen.Elements(0, 1, 1 << 30, int.MaxValue, 3 * 5 * 7 * 11 * 13 * 17 * 19, 1_610_612_735)));

    [Theory]
    [InlineData(12, 18, 6)]
    [InlineData(0, 7, 7)]
    [InlineData(1024, 96, 32)]
    [InlineData(17, 5, 1)]
    public void Find_TwoNumbers_GivesTheGreatestCommonDivisor(int kiri, int kanan, int harap) =>
        Fpb.Find((ulong)kiri, (ulong)kanan).Should().Be(harap);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Find_ManyPairs_GivesThatOfEach(bool isVektor) =>
        Prop.ForAll(Arb.From(Gen.ArrayOf(from a in Angka from b in Angka select (Kiri: a, Kanan: Math.Max(1, b)), 21)), pasangan =>
        {
            int[] pembagi = [.. pasangan.Select(p => p.Kiri)];
            Fpb.Find(pembagi, [.. pasangan.Select(p => p.Kanan)], isVektor);
            pembagi.Should().Equal(pasangan.Select(p => (int)BigInteger.GreatestCommonDivisor(p.Kiri, p.Kanan)));
        }).Check(300);
}
