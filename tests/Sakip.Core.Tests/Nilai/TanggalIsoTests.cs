using FsCheck.Fluent;
using NodaTime;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

public class TanggalIsoTests
{
    [Theory]
    [InlineData("2024-12-31", 2024, 12, 31)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void TryParse_Date_IsThatDay(string teks, int tahun, int bulan, int hari)
    {
        TanggalIso.TryParse(teks, out var tanggal).Should().BeTrue();
        tanggal.Should().Be(new LocalDate(tahun, bulan, hari));
        TanggalIso.Format(tanggal).Should().Be(teks);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-12-3")]
    [InlineData("2024-12-311")]
    [InlineData("2024/12/31")]
    [InlineData("2024-12/31")]
    [InlineData("202--12-31")]
    [InlineData("2024-1a-31")]
    [InlineData("31-12-2024")]
    [InlineData("٢٠٢٤-12-31")]
    [InlineData("0000-01-01")]
    [InlineData("2024-00-10")]
    [InlineData("2024-13-10")]
    [InlineData("2024-04-00")]
    [InlineData("2024-04-31")]
    [InlineData("2023-02-29")]
    public void TryParse_NoDate_SaysSo(string teks)
    {
        TanggalIso.TryParse(teks, out var tanggal).Should().BeFalse();
        tanggal.Should().Be(default(LocalDate));
    }

    [Fact]
    public void TryParse_AnyDay_ReadsBack() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, 3_652_058)), hari =>
        {
            var tanggal = new LocalDate(1, 1, 1).PlusDays(hari);
            return TanggalIso.TryParse(TanggalIso.Format(tanggal), out var kembali) && kembali == tanggal;
        }).Check();
}
