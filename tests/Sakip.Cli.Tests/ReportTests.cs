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

    [Fact]
    public void Report_AcceptedFindings_AreLeftOut()
    {
        var terima = Path.Combine(_folder.FullName, "semua.terima.json");
        Run("verify", Pengaron, "--tulis-terima", terima).Kode.Should().Be(0);

        Run("report", Pengaron, "--terima", terima).Keluaran.Should().Contain("Tidak ada temuan baru.");
        Run("report", Pengaron, "--terima", Pengaron).Kode.Should().Be(2);
        Run("report", Pengaron, "--terima", terima, "--output", terima).Kode.Should().Be(2);
        Run("verify", Pengaron, "--terima", terima, "--tulis-terima", terima).Kode.Should().Be(0); // which may be renewed
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
    public void Report_OutputOverTheReportOrItsPack_IsRefused()
    {
        var salinan = Path.Combine(_folder.FullName, "a.laporan.json");
        File.Copy(Pengaron, salinan);
        File.Copy(Pengaron.Replace(".laporan.json", ".aturan.json", StringComparison.Ordinal), Path.Combine(_folder.FullName, "laporan-tw1-2024-kecamatan-pengaron.aturan.json"));

        var paket = Path.Combine(_folder.FullName, "laporan-tw1-2024-kecamatan-pengaron.aturan.json");
        foreach (var tujuan in new[] { salinan, paket }) // the pack is read because the report names it
        {
            var semula = File.ReadAllBytes(tujuan);
            var (kode, _, galat) = Run("report", salinan, "--output", tujuan);

            (kode, galat.Contains("SKP9033", StringComparison.Ordinal)).Should().Be((2, true), galat);
            File.ReadAllBytes(tujuan).Should().Equal(semula);
        }
    }

    public void Dispose() => _folder.Delete(true);
}
