using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

public class RentangDanRasioCetakTests
{
    [Fact]
    public void RentangAngka_Reversed_NamesTheArgument() =>
        FluentActions.Invoking(() => new RentangAngka(90, 80))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("atas");

    [Fact]
    public void RentangAngka_SinglePoint_IsLegal()
    {
        new RentangAngka(80, 80.0m).Should().Be(new RentangAngka(80, 80));
        new RentangAngka(7.5m, 1234).ToString().Should().Be("7,5-1234");
        default(RentangAngka).Should().Be(new RentangAngka(0, 0));
    }

    [Theory]
    [InlineData(80, 90, "80-90")]
    [InlineData(-10, 5, "-10-5")]
    [InlineData(-10, 0, "-10-0")]
    [InlineData(-10, -5, "-10 s.d. -5")] // no dash before a minus
    public void RentangAngka_ToString_SeparatesTheEnds(int bawah, int atas, string teks) => new RentangAngka(bawah, atas).ToString().Should().Be(teks);

    [Theory]
    [InlineData(-1, 9, "pembilang")]
    [InlineData(9, -1, "penyebut")]
    public void RasioCetak_Negative_NamesTheArgument(int pembilang, int penyebut, string parameter) =>
        FluentActions.Invoking(() => new RasioCetak(pembilang, penyebut))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void RasioCetak_Equality_ComparesThePrint()
    {
        new RasioCetak(3, 6).Should().NotBe(new RasioCetak(1, 2));
        new RasioCetak(9, 9).ToString().Should().Be("9/9");
        default(RasioCetak).ToString().Should().Be("0/0");
    }

    [Fact]
    public void Hitungan_NumberOrReason_KeepsIt()
    {
        Hitungan.FromAngka(Rasio.From(11m, 6m)).ToString().Should().Be("11/6");
        Hitungan.FromAngka(Rasio.From(11m, 6m)).Angka.Should().Be(Rasio.From(11m, 6m));
        Hitungan.FromAlasan(AlasanTakTerhitung.PembagianNol).ToString().Should().Be("PembagianNol");
        default(Hitungan).Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.TargetKosong));
        FluentActions.Invoking(() => Hitungan.FromAlasan(AlasanTakTerhitung.DokumenTaksa).Angka)
            .Should().Throw<InvalidOperationException>().WithMessage("*DokumenTaksa*");
    }

    [Fact]
    public void Hitungan_NoSuchReason_NamesTheArgument()
    {
        Enum.GetValues<AlasanTakTerhitung>().Should().OnlyContain(alasan => Hitungan.FromAlasan(alasan).Alasan == alasan);
        var terakhir = (int)Enum.GetValues<AlasanTakTerhitung>().Max();
        foreach (var salah in new[] { -1, terakhir + 1 })
        {
            FluentActions.Invoking(() => Hitungan.FromAlasan((AlasanTakTerhitung)salah))
                .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("alasan");
        }
    }
}
