using Sakip.Kinerja;

namespace Sakip.Core.Tests.Kinerja;

/// <summary>Codes of the nomenclature and of accounts, and versions of the pagu.</summary>
public class KodeTests
{
    [Theory]
    [InlineData("1", JenisSimpul.Urusan, null)]
    [InlineData("2.07", JenisSimpul.BidangUrusan, "2")]
    [InlineData("1.01.02", JenisSimpul.Program, "1.01")]
    [InlineData("1.01.02.2.01", JenisSimpul.Kegiatan, "1.01.02")]
    [InlineData("1.01.02.2.01.0006", JenisSimpul.SubKegiatan, "1.01.02.2.01")]
    [InlineData("1.02.02.2.02.39", JenisSimpul.SubKegiatan, "1.02.02.2.02")] // the older two-digit tail
    [InlineData("X.XX.01.2.01.0001", JenisSimpul.SubKegiatan, "X.XX.01.2.01")]
    public void Nomenklatur_OfEachLevel_KnowsItsParent(string teks, JenisSimpul jenis, string? induk)
    {
        KodeNomenklatur.TryParse(teks, out var kode).Should().BeTrue();
        (kode!.Jenis, kode.FindInduk()?.Teks, kode.Teks).Should().Be((jenis, induk, teks));
        (kode.FindInduk() is { } atas && kode.IsBawahan(atas)).Should().Be(induk is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("7.01.01.2")] // four parts are no level
    [InlineData("7.01.01.2.01.0001.1")]
    [InlineData("7..01")]
    [InlineData("7.01.a")]
    [InlineData("7.01.01 ")]
    [InlineData("7,01")]
    [InlineData("7.01.-1")]
    [InlineData("7.01.1234567")]
    public void Nomenklatur_OfAnotherShape_IsNone(string? teks) => KodeNomenklatur.TryParse(teks, out _).Should().BeFalse();

    [Theory]
    [InlineData("07.01.01", "7.01.01", true)] // Pengaron prints the leading zero
    [InlineData("1.02.02.2.02.01", "1.02.02.2.02.0001", true)]
    [InlineData("7.01.01", "7.01.10", false)]
    [InlineData("7.01.01", "7.01", false)]
    public void Nomenklatur_LeadingZeros_MeanNothing(string kiri, string kanan, bool sama)
    {
        KodeNomenklatur.TryParse(kiri, out var a).Should().BeTrue();
        KodeNomenklatur.TryParse(kanan, out var b).Should().BeTrue();
        a!.Equals(b).Should().Be(sama);
        (a.GetHashCode() == b!.GetHashCode()).Should().Be(sama);
    }

    [Theory]
    [InlineData("7.01.01.2.01", "7.01.01", true)]
    [InlineData("7.01.01.2.01", "X.XX.01", true)] // the placeholder stands for the bidang of the unit
    [InlineData("7.01.01.2.01", "X.XX.02", false)]
    [InlineData("7.01.01", "7.01.01", true)]
    [InlineData("7.01", "7.01.01", false)]
    [InlineData("7.01.10.2.01", "7.01.1", false)] // parts, not letters
    public void IsBawahan_ByParts_AcceptsThePlaceholder(string kode, string induk, bool harapan)
    {
        KodeNomenklatur.TryParse(kode, out var a).Should().BeTrue();
        KodeNomenklatur.TryParse(induk, out var b).Should().BeTrue();
        a!.IsBawahan(b!).Should().Be(harapan);
    }

    [Theory]
    [InlineData("5", 1, null)]
    [InlineData("5.1.02", 3, "5.1")]
    [InlineData("5.1.02.02.05.0037", 6, "5.1.02.02.05")]
    [InlineData("5.2.2.16.1.3", 6, "5.2.2.16.1")] // before 2019, unpadded
    public void Rekening_OfEachLevel_KnowsItsParent(string teks, int tingkat, string? induk)
    {
        KodeRekening.TryParse(teks, out var kode).Should().BeTrue();
        (kode!.Tingkat, kode.FindInduk()?.Teks).Should().Be((tingkat, induk));
    }

    [Fact]
    public void Rekening_Padding_MeansNothing()
    {
        KodeRekening.TryParse("5.1.1", out var lama).Should().BeTrue();
        KodeRekening.TryParse("5.1.01", out var baru).Should().BeTrue();
        lama.Should().Be(baru);
        KodeRekening.TryParse("5.X", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("murni", true)]
    [InlineData("perubahan", true)]
    [InlineData("pergeseran:1", true)]
    [InlineData("pergeseran:12", true)]
    [InlineData("pergeseran", false)]
    [InlineData("pergeseran:0", false)]
    [InlineData("pergeseran:-1", false)]
    [InlineData("murni:1", false)]
    [InlineData("Murni", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void VersiPagu_AsWritten_IsReadAndWritten(string? teks, bool sah)
    {
        VersiPagu.TryParse(teks, out var versi).Should().Be(sah);
        versi?.ToString().Should().Be(teks);
    }

    [Fact]
    public void VersiPagu_OfWrongParts_IsRefused()
    {
        FluentActions.Invoking(() => new VersiPagu(JenisVersiPagu.Pergeseran)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("nomor");
        FluentActions.Invoking(() => new VersiPagu(JenisVersiPagu.Murni, 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("nomor");
        FluentActions.Invoking(() => new VersiPagu((JenisVersiPagu)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("jenis");
    }
}
