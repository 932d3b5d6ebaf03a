using System.Text;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

/// <content>The commands on packs and examples: <c>packs</c>, <c>lint</c>, <c>explain</c>, <c>init</c>, <c>test</c>.</content>
public sealed partial class PerintahTests
{
    [Fact]
    public void Packs_NoCode_ListsTheBuiltInPacks()
    {
        var (kode, keluaran, galat) = Run("packs");

        (kode, galat).Should().Be((0, string.Empty));
        keluaran.Should().Contain("permendagri-86-2017").And.Contain("permenpanrb-88-2021");
    }

    [Fact]
    public void Packs_Code_ShowsTheScale() =>
        Run("packs", "permendagri-86-2017").Keluaran.Should().Contain("Sangat Tinggi").And.Contain("minimal 91 maksimal 100");

    [Fact]
    public void Packs_UnknownCode_ExitsWith2()
    {
        var (kode, keluaran, galat) = Run("packs", "permendagri-86-2071");

        (kode, keluaran).Should().Be((2, string.Empty));
        CheckGalat(galat).Should().Equal("SKP3012");
    }

    [Theory]
    [InlineData("{ \"format\": \"sakip.aturan/1\", \"kode\": \"u\", \"nama\": \"U\", \"versi\": [ { \"berlaku\": { \"mulai\": \"2020-01-01\" } } ] }", 0, null)]
    [InlineData("{ \"format\": \"sakip.aturan/1\", \"kode\": \"u\", \"nama\": \"U\", \"versi\": [] }", 1, "SKP3002")]
    [InlineData("{ \"kode\": 1 }", 1, "SKP2105")]
    public void Lint_Pack_PrintsProblemsOnStandardOutput(string isi, int kode, string? masalah)
    {
        var berkas = Write("u.aturan.json", isi);

        var (keluar, keluaran, galat) = Run("lint", berkas);

        (keluar, galat).Should().Be((kode, string.Empty));
        keluaran.Should().Contain(masalah is null ? "0 galat" : $"): {masalah} ");
    }

    [Fact]
    public void Lint_FileThatIsNoJson_ExitsWith2()
    {
        var (kode, keluaran, galat) = Run("lint", Write("u.aturan.json", "bukan JSON"));

        (kode, keluaran).Should().Be((2, string.Empty));
        CheckGalat(galat).Should().Equal("SKP2001");
    }

    [Theory]
    [InlineData("capaian(I01; 2024", "SKP4001")]
    [InlineData("capaian(I99; 2024)", "SKP4008")]
    [InlineData("serapan(P9; 2024)", "SKP4008")]
    public void Explain_ReferenceThatMeansNothing_ExitsWith2(string rujukan, string kode)
    {
        var (keluar, keluaran, galat) = Run("explain", Banjar, rujukan);

        (keluar, keluaran).Should().Be((2, string.Empty));
        CheckGalat(galat).Should().Equal(kode);
    }

    [Fact]
    public void Explain_Capaian_ShowsFormulaInputsAndResult() =>
        Run("explain", Banjar, "capaian(I04; 2024)").Keluaran.Should()
            .Contain("96,77").And.Contain("realisasi / target * 100").And.Contain("Tinggi (3,41)").And.Contain("Sedang (3,30)");

    [Fact]
    public void Init_NewFile_WritesAPackThatLintsCleanAndNeverOverwrites()
    {
        var berkas = Path.Combine(_folder.FullName, "baru.aturan.json");

        Run("init", berkas).Kode.Should().Be(0);
        Run("lint", berkas).Kode.Should().Be(0);
        File.WriteAllText(berkas, "milik orang");
        var (kode, keluaran, galat) = Run("init", berkas);

        (kode, keluaran).Should().Be((2, string.Empty));
        CheckGalat(galat).Should().ContainSingle();
        File.ReadAllText(berkas).Should().Be("milik orang");
    }

    [Theory]
    [InlineData("\"Tinggi\"", 0)]
    [InlineData("\"Sedang\"", 1)]
    [InlineData("null", 1)]
    public void Test_Example_ExitsByItsOutcome(string predikat, int kode)
    {
        var kasus = Write("a.kasus.json", $$"""{ "format": "sakip.kasus/1", "kasus": [ { "skala": "capaian", "nilai": 90.5, "predikat": {{predikat}} } ] }""");
        foreach (var format in new[] { "text", "json", "markdown" })
        {
            var (keluar, keluaran, galat) = Run("test", "permendagri-86-2017", kasus, "--format", format);
            (keluar, galat).Should().Be((kode, string.Empty));
            keluaran.Should().NotBeEmpty();
            if (kode == 1)
            {
                keluaran.Should().Contain("Tinggi", "90,5 lies between two bands and belongs to the one below");
            }

            if (format == "json")
            {
                PenilaiSkema.Load("uji").Validate(Encoding.UTF8.GetBytes(keluaran)).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void Test_FaultyExamples_PrintsThePlaces()
    {
        var kasus = Write("a.kasus.json", "{ \"format\": \"sakip.kasus/1\", \"kasus\": [ { \"skala\": 1 } ] }");

        var (kode, keluaran, galat) = Run("test", "permendagri-86-2017", kasus);

        (kode, keluaran).Should().Be((2, string.Empty));
        CheckGalat(galat).Should().Equal("SKP2102", "SKP2102", "SKP2105");
    }
}
