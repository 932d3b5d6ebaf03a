using System.Numerics;
using Sakip.Nilai;
using Sakip.Penilaian;
using static Sakip.Core.Tests.Contoh;
using static Sakip.Core.Tests.Nilai.PembangkitNilai;

namespace Sakip.Core.Tests.Penilaian;

/// <summary>Which value of a capaian a scale rates, after which rounding, and what it says of one that is not computable.</summary>
public class SkalaDinilaiTests
{
    private static readonly Pembulatan Bulat = Pembulatan.From(0);

    [Theory]
    [InlineData(DasarPenilaian.Nilai, "Sedang")]
    [InlineData(DasarPenilaian.Tepat, "Tinggi")]
    [InlineData(DasarPenilaian.Mentah, "Sangat Tinggi")]
    public void Rate_ThreeValuesOfACapaian_PicksItsOwn(DasarPenilaian dari, string predikat) =>
        Susun(dari).Rate(mentah: 95, tepat: 80, nilai: 70).ToString().Should().Be(predikat);

    [Fact]
    public void RateBulat_OwnRounding_GoesFirst()
    {
        // 90,5 lies between 76-90 and 91-100
        Susun().RateBulat(90.5m).ToString().Should().Be("-");
        Susun(pembulatan: Bulat).RateBulat(90.5m).ToString().Should().Be("Sangat Tinggi");
        Susun(pembulatan: Bulat).Rate(mentah: 0, tepat: 0, nilai: R(181, 2)).ToString().Should().Be("Sangat Tinggi");
    }

    [Fact]
    public void RateBulat_RoundingBeyondDecimals_HasNoBand()
    {
        var jauh = Rasio.From(BigInteger.Pow(10, 40), 3);
        new Skala("x", [Pita("A", 0, true, null, false)]).RateBulat(jauh).ToString().Should().Be("A");
        new Skala("x", [Pita("A", 0, true, null, false)], pembulatan: Bulat).RateBulat(jauh).Should().Be(HasilPeringkat.Tiada);
    }

    [Fact]
    public void GetDesimal_OwnRoundingThenThePacks_NoneWhereNothingIsRounded()
    {
        Susun(pembulatan: Bulat).GetDesimal(Pembulatan.DuaDesimal).Should().Be(0);
        Susun().GetDesimal(Pembulatan.DuaDesimal).Should().Be(2);
        Susun().GetDesimal(null).Should().BeNull();
        Susun(DasarPenilaian.Mentah).GetDesimal(Pembulatan.DuaDesimal).Should().BeNull();
        Susun(DasarPenilaian.Mentah, Bulat).GetDesimal(null).Should().Be(0);
    }

    [Fact]
    public void RateTakTerhitung_ByReason_TheFirstOfAReason()
    {
        var skala = Susun(kategori:
        [
            new(AlasanTakTerhitung.TargetKosong, "Tidak Ada Target", "Abu"),
            new(AlasanTakTerhitung.RealisasiKosong, "Belum Ada Data"),
            new(AlasanTakTerhitung.TargetKosong, "Lain"),
        ]);
        skala.RateTakTerhitung(AlasanTakTerhitung.TargetKosong).ToString().Should().Be("Tidak Ada Target");
        skala.RateTakTerhitung(AlasanTakTerhitung.RealisasiKosong).ToString().Should().Be("Belum Ada Data");
        skala.RateTakTerhitung(AlasanTakTerhitung.PembagianNol).Should().Be(HasilPeringkat.Tiada);
        skala.FindPeringkat("belum ada data")!.Selang.IsKosong.Should().BeTrue();
        skala.Rate(0m).ToString().Should().Be("Sangat Rendah"); // a predikat without a number is no band
    }

    [Theory]
    [InlineData(-1)]
    [InlineData((int)AlasanTakTerhitung.Luapan + 1)]
    public void CreateKategori_NoSuchReason_NamesTheArgument(int alasan) =>
        FluentActions.Invoking(() => new KategoriTakTerhitung((AlasanTakTerhitung)alasan, "X"))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(alasan));

    [Fact]
    public void Create_NoSuchMember_NamesTheArgument()
    {
        Peringkat[] pita = [Pita("A", 0, true, 1, true)];
        FluentActions.Invoking(() => new Skala("x", pita, (KebijakanCelah)5)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("celah");
        FluentActions.Invoking(() => new Skala("x", pita, puncak: (KebijakanCelah)(-1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("puncak");
        FluentActions.Invoking(() => new Skala("x", pita, dari: (DasarPenilaian)3)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("dari");
        FluentActions.Invoking(() => new Skala("x", [.. pita, null!])).Should().Throw<ArgumentException>().WithParameterName("peringkat");
    }

    private static Skala Susun(
        DasarPenilaian dari = DasarPenilaian.Nilai, Pembulatan? pembulatan = null, IEnumerable<KategoriTakTerhitung>? kategori = null) =>
        new("capaian", LimaPita().Peringkat, dari: dari, pembulatan: pembulatan, takTerhitung: kategori);
}
