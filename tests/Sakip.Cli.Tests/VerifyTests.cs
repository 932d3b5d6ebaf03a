using System.Text.Json;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

/// <summary>What verify adds to the other commands: SARIF and accepted findings.</summary>
public sealed class VerifyTests : IDisposable
{
    private static readonly string Pengaron = Repositori.GetJalur("docs/contoh/laporan-tw1-2024-kecamatan-pengaron.laporan.json");
    private static readonly string Banjarbaru = Repositori.GetJalur("docs/contoh/lkj-2024-kecamatan-banjarbaru-selatan.laporan.json");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-");

    private string Berkas => Path.Combine(_folder.FullName, "uji.terima.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Verify_Sarif_IsOneRunOverAllReports()
    {
        var (kode, keluaran, galat) = Run("verify", Pengaron, Banjarbaru, "--format", "sarif");

        (kode, galat).Should().Be((1, string.Empty));
        var log = JsonDocument.Parse(keluaran).RootElement;
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        var hasil = log.GetProperty("runs").EnumerateArray().Should().ContainSingle().Which;
        hasil.GetProperty("artifacts").GetArrayLength().Should().Be(2);
        hasil.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("message").GetProperty("text").GetString())
            .Should().Contain("Tercetak 98,24%, sedangkan capaian(I1; 2023-TW4) menghasilkan 98,25. Dipotong pada 2 desimal, bukan dibulatkan.");
    }

    [Fact]
    public void Verify_OutputOverItsInput_IsRefusedAndKeepsTheReport()
    {
        var salinan = Path.Combine(_folder.FullName, "salinan.laporan.json");
        File.Copy(Pengaron, salinan);
        File.Copy(Pengaron.Replace(".laporan.", ".aturan.", StringComparison.Ordinal), Path.Combine(_folder.FullName, Path.GetFileName(Pengaron).Replace(".laporan.", ".aturan.", StringComparison.Ordinal)));

        var (kode, _, galat) = Run("verify", salinan, "--output", salinan);

        (kode, galat.Contains("SKP9033", StringComparison.Ordinal)).Should().Be((2, true));
        File.ReadAllBytes(salinan).Should().Equal(File.ReadAllBytes(Pengaron));
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("lint")]
    public void Run_SarifOfOtherCommands_IsRefused(string perintah) =>
        Run(perintah, Pengaron, "--format", "sarif").Should().Match<(int Kode, string Keluaran, string Galat)>(h => h.Kode == 2 && h.Galat.Contains("SKP9001"));

    [Fact]
    public void Verify_AllFindingsAccepted_ExitsWith0AndListsNone()
    {
        Run("verify", Pengaron, Banjarbaru, "--tulis-terima", Berkas).Should().Match<(int Kode, string Keluaran, string Galat)>(h => h.Kode == 0 && h.Galat.Length == 0);
        PenilaiSkema.Load("terima").Validate(File.ReadAllBytes(Berkas)).Should().BeEmpty();

        var (kode, keluaran, galat) = Run("verify", Pengaron, Banjarbaru, "--terima", Berkas);

        (kode, galat).Should().Be((0, string.Empty));
        keluaran.Should().NotContain("SKP5").And.Contain(" temuan sudah diterima, 0 baru.");
        var json = JsonDocument.Parse(Run("verify", Pengaron, "--terima", Berkas, "--format", "json").Keluaran).RootElement.GetProperty("laporan")[0];
        json.GetProperty("ringkasan").GetProperty("diterima").GetInt32().Should().Be(json.GetProperty("temuan").GetArrayLength());
        json.GetProperty("temuan").EnumerateArray().Should().OnlyContain(t => t.GetProperty("diterima").GetBoolean());
    }

    [Theory]
    [InlineData("verify laporan.json --format csv", "Argumen salah atau kurang: --format csv;")]
    [InlineData("verify laporan.json --lang fr", "Argumen salah atau kurang: --lang fr;")]
    [InlineData("verify", "Argumen salah atau kurang: REPORT;")]
    [InlineData("audit baris.csv", "Argumen salah atau kurang: --pack;")]
    [InlineData("periksa", "Argumen salah atau kurang: periksa;")]
    public void Run_BadArguments_NamesThem(string argumen, string pesan) =>
        Run(argumen.Split(' ')).Galat.Should().StartWith($"sakip: SKP9001 {pesan}");

    [Theory]
    [InlineData("id", "Tercetak 98,24%, sedangkan", "Dipotong pada 2 desimal")]
    [InlineData("en", "Printed 98,24%, while", "Cut off at 2 decimals")]
    public void Verify_FormatJson_SpeaksTheLanguageAskedFor(string bahasa, string pesan, string sebab)
    {
        var keluaran = Run("verify", Pengaron, "--format", "json", "--lang", bahasa).Keluaran;

        PenilaiSkema.Load("verifikasi").Validate(System.Text.Encoding.UTF8.GetBytes(keluaran)).Should().BeEmpty();
        keluaran.Should().Contain($"\"pesan\": \"{pesan}").And.Contain($"\"pesan\": \"{sebab}");
    }

    [Fact]
    public void Verify_AnotherPrintThanAccepted_IsNewAndTheOldEntryIsStale()
    {
        Run("verify", Pengaron, "--tulis-terima", Berkas);
        File.WriteAllText(Berkas, File.ReadAllText(Berkas).Replace("98,24%", "98,23%", StringComparison.Ordinal));

        var (kode, keluaran, _) = Run("verify", Pengaron, "--terima", Berkas, "--lang", "en");

        kode.Should().Be(1);
        keluaran.Should().Contain("[SKP5002 t3-3/I1/capaian]").And.Contain(" accepted, 1 new.").And.Contain("Accepted but found no more: SKP5002 t3-3/I1/capaian");
        var json = JsonDocument.Parse(Run("verify", Pengaron, "--terima", Berkas, "--format", "json").Keluaran).RootElement.GetProperty("laporan")[0];
        json.GetProperty("usang").EnumerateArray().Select(u => u.GetString()).Should().Equal("t3-3/I1/capaian");
    }

    [Fact]
    public void Verify_Rewritten_KeepsTheReasons()
    {
        Run("verify", Pengaron, "--tulis-terima", Berkas);
        var denganAlasan = File.ReadAllText(Berkas).Replace("\"tercetak\": \"98,24%\"", "\"tercetak\": \"98,24%\",\n      \"alasan\": \"Dipotong.\"", StringComparison.Ordinal);
        File.WriteAllText(Berkas, denganAlasan);

        Run("verify", Pengaron, "--terima", Berkas, "--tulis-terima", Berkas).Kode.Should().Be(0);

        File.ReadAllText(Berkas).Should().Be(denganAlasan);
    }

    [Fact]
    public void Verify_FaultyFileOfAcceptedFindings_ExitsWith2()
    {
        File.WriteAllText(Berkas, "{ \"format\": \"sakip.terima/1\", \"terima\": [ { \"laporan\": \"a\" } ] }");

        var (kode, keluaran, galat) = Run("verify", Pengaron, "--terima", Berkas);

        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().StartWith($"{Berkas}(1,43): SKP2102 $.terima[0].temuan: ");
        Run("verify", Pengaron, "--terima", Berkas + ".tiada").Galat.Should().Contain("SKP9002");
    }

    [Fact]
    public void Verify_AcceptedFindingsThatCannotBeWritten_ExitsWith2() =>
        Run("verify", Pengaron, "--tulis-terima", Path.Combine(_folder.FullName, "tiada", "a.json")).Should()
            .Match<(int Kode, string Keluaran, string Galat)>(h => h.Kode == 2 && h.Galat.Contains("SKP9005") && h.Keluaran.Length == 0);

    [Fact]
    public void Verify_AcceptedFindingsOverTheReport_ExitsWith2()
    {
        var salinan = Path.Combine(_folder.FullName, "a.laporan.json");
        File.Copy(Banjarbaru, salinan);
        File.Copy(Banjarbaru.Replace(".laporan.", ".aturan.", StringComparison.Ordinal), Path.Combine(_folder.FullName, Path.GetFileName(Banjarbaru).Replace(".laporan.", ".aturan.", StringComparison.Ordinal)));

        Run("verify", salinan, "--tulis-terima", salinan).Galat.Should().StartWith($"{salinan}: SKP9033");
        File.ReadAllBytes(salinan).Should().Equal(File.ReadAllBytes(Banjarbaru));
    }

    [Fact]
    public void Verify_OneReportUnreadable_WritesNoAcceptedFindings()
    {
        Run("verify", Pengaron, Berkas + ".tiada", "--tulis-terima", Berkas).Kode.Should().Be(2);

        File.Exists(Berkas).Should().BeFalse("findings of the other report would be dropped from it");
    }
}
