using FsCheck.Fluent;
using Sakip.Penilaian;
using static Sakip.Core.Tests.Nilai.PembangkitNilai;

namespace Sakip.Core.Tests.Penilaian;

public class SelangTests
{
    private static readonly int[] Nilai = [49, 50, 60, 65, 66];

    public static TheoryData<decimal?, bool, decimal?, bool, bool[]> Isi => new()
    {
        // lower, included, upper, included; whether 49, 50, 60, 65 and 66 lie in it
        { 50, true, 65, true, [false, true, true, true, false] },
        { 50, false, 65, true, [false, false, true, true, false] },
        { 50, true, 65, false, [false, true, true, false, false] },
        { 50, false, 65, false, [false, false, true, false, false] },
        { null, true, 50, true, [true, true, false, false, false] },
        { 65, false, null, true, [false, false, false, false, true] },
        { null, false, null, false, [true, true, true, true, true] },
        { 65, true, 50, true, [false, false, false, false, false] },
        { 60, true, 60, true, [false, false, true, false, false] },
        { 60, true, 60, false, [false, false, false, false, false] },
        { 60, false, 60, true, [false, false, false, false, false] },
    };

    public static TheoryData<decimal?, bool, decimal?, bool, string> Teks => new()
    {
        { 71.90m, true, 90m, true, "minimal 71,9 maksimal 90" },
        { 90m, false, null, false, "lebihDari 90" },
        { null, false, 40m, false, "kurangDari 40" },
        { 70m, true, 100m, false, "minimal 70 kurangDari 100" },
    };

    [Theory, MemberData(nameof(Isi))]
    public void Contains_AroundTheEnds_AsStated(decimal? bawah, bool isBawah, decimal? atas, bool isAtas, bool[] isi)
    {
        var selang = new Selang(bawah, isBawah, atas, isAtas);
        Nilai.Select(x => selang.Contains(x)).Should().Equal(isi);
    }

    [Theory, MemberData(nameof(Teks))]
    public void ToString_AnyEnds_InWordsOfPacks(decimal? bawah, bool isBawah, decimal? atas, bool isAtas, string teks) =>
        new Selang(bawah, isBawah, atas, isAtas).ToString().Should().Be(teks);

    [Fact]
    public void Contains_RatioBesideTheEnd_IsExact()
    {
        new Selang(0.333333333333m, false, null, false).Contains(R(1, 3)).Should().BeTrue(); // 1/3 lies above its first 12 digits
        new Selang(null, false, 0.333333333333m, true).Contains(R(1, 3)).Should().BeFalse();
    }

    [Fact]
    public void IsKosong_AnyEnds_NothingLiesInIt() =>
        Prop.ForAll(SkalaTests.SelangAcak, selang =>
            // ends lie on halves, so quarters meet every inner point that could be there
            selang.IsKosong == !Enumerable.Range(-40, 81).Any(i => selang.Contains(R(i, 4))))
            .Check(300);

    [Fact]
    public void Create_FarthestEnds_AreIncluded()
    {
        var selang = new Selang(-Selang.Terjauh, true, Selang.Terjauh, true);
        (selang.Bawah, selang.Atas).Should().Be((-1_000_000_000_000m, 1_000_000_000_000m));
    }

    [Fact]
    public void Equality_MissingEnd_HasNoInclusion()
    {
        new Selang(null, true, 50, true).Should().Be(new Selang(null, false, 50.0m, true));
        new Selang(50, true, null, false).Should().NotBe(new Selang(50, false, null, false));
    }
}
