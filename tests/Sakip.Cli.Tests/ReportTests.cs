using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

/// <summary><c>sakip report</c>: only the wiring; what the page holds is tested where it is written.</summary>
public sealed class ReportTests : IDisposable
{
    private static readonly string Pengaron = Repositori.GetJalur("docs/contoh/laporan-tw1-2024-kecamatan-pengaron.laporan.json");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-report");

    [Fact]
    public void Report_Output_WritesThePage()
    {
        var berkas = Path.Combine(_folder.FullName, "laporan.html");

        Run("report", Pengaron, "--output", berkas).Should().Be((0, string.Empty, string.Empty));
        File.ReadAllText(berkas).Should().StartWith("<!DOCTYPE html>\n<html lang=\"id\">").And.Contain("<h2 id=\"judul-ringkasan\">Ringkasan</h2>");
    }

    [Fact]
    public void Report_Options_ReachThePage()
    {
        var (kode, keluaran, _) = Run("report", Pengaron, "--lang", "en", "--period", "2023-TW4", "--pack", "permendagri-86-2017", "--as-of", "2024-01-01");

        kode.Should().Be(0);
        keluaran.Should().Contain("<html lang=\"en\">").And.Contain("2023-TW4 (1 October 2023 – 31 December 2023)").And.Contain("(permendagri-86-2017)").And.Contain("98,25");
    }

    [Theory]
    [InlineData("--period", "2024-13", "SKP9007")]
    [InlineData("--as-of", "kemarin", "SKP9006")]
    [InlineData("--as-of", "2040-01-01", "SKP")]
    [InlineData("--pack", "tiada", "SKP")]
    [InlineData("--lang", "jv", "SKP9001")]
    public void Report_BadOption_IsAProblem(string opsi, string nilai, string masalah)
    {
        var (kode, keluaran, galat) = Run("report", Pengaron, opsi, nilai);

        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().Contain(masalah);
    }

    [Fact]
    public void Report_OutputOverTheReport_IsRefused()
    {
        var salinan = Path.Combine(_folder.FullName, "a.laporan.json");
        File.Copy(Pengaron, salinan);
        File.Copy(Pengaron.Replace(".laporan.json", ".aturan.json", StringComparison.Ordinal), Path.Combine(_folder.FullName, "laporan-tw1-2024-kecamatan-pengaron.aturan.json"));

        Run("report", salinan, "--output", salinan).Kode.Should().Be(2);
        File.ReadAllBytes(salinan).Should().Equal(File.ReadAllBytes(Pengaron));
    }

    public void Dispose() => _folder.Delete(true);
}
