using Sakip.Berkas.Json;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

/// <summary>The commands that exchange packs with workflow files.</summary>
public sealed class TukarTests : IDisposable
{
    private const string Workflow =
        """{ "WorkflowName": "nilai", "Rules": [ { "RuleName": "A", "Expression": "input1.nilai >= 90m" }, { "RuleName": "B", "Expression": "input1.nilai < 90m" } ] }""";

    private const string Bercelah =
        """{ "WorkflowName": "nilai", "Rules": [ { "RuleName": "A", "Expression": "nilai > 90m" }, { "RuleName": "B", "Expression": "nilai < 90m" } ] }""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-tukar");

    public static TheoryData<string> Paket =>
        [.. PaketBawaan.Kode, .. Directory.GetFiles(Repositori.GetJalur("docs/contoh"), "*.aturan.json")];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, MemberData(nameof(Paket))]
    public void Import_WhatExportWrote_PrintsThePack(string paket)
    {
        var berkas = Path.Combine(_folder.FullName, "w.json");
        var (kode, keluaran, galat) = Run("export", paket, "--output", berkas);
        (kode, keluaran).Should().Be((0, string.Empty));
        galat.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(baris => baris.StartsWith($"{paket}: SKP345", StringComparison.Ordinal));

        var harap = paket.EndsWith(".json", StringComparison.Ordinal) ? AturanJson.Read(File.ReadAllBytes(paket)).Isi : PaketBawaan.Get(paket);
        Run("import", berkas).Should().Be((0, System.Text.Encoding.UTF8.GetString(AturanJson.Write(harap)), string.Empty));
    }

    [Fact]
    public void Import_MemberPath_NeedsItsAlias()
    {
        var berkas = Write(Workflow);
        var (kode, keluaran, galat) = Run("import", berkas);
        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().Contain("SKP3402").And.Contain("--alias nilai=input1.nilai");

        (kode, keluaran, galat) = Run("import", berkas, "--alias", "nilai=input1.nilai", "--as-of", "2024-01-01", "--code", "k");
        kode.Should().Be(0);
        galat.Should().Contain("SKP3438");
        keluaran.Should().Contain("\"kode\": \"k\"").And.Contain("\"mulai\": \"2024-01-01\"").And.Contain("\"minimal\": 90");
    }

    [Fact]
    public void Import_FaultyScale_WritesThePackAndExitsWith1()
    {
        var (kode, keluaran, galat) = Run("import", Write(Bercelah));
        kode.Should().Be(1);
        keluaran.Should().Contain("sakip.aturan/1");
        galat.Should().Contain("SKP3102");
    }

    [Fact]
    public void Lint_AWorkflow_ChecksItAsOne()
    {
        var (kode, keluaran, galat) = Run("lint", Write(Bercelah));
        (kode, galat).Should().Be((1, string.Empty));
        keluaran.Should().Contain("SKP3102").And.Contain("1 galat");
        Run("lint", Write(Workflow), "--alias", "nilai=input1.nilai").Kode.Should().Be(0);
    }

    [Fact]
    public void Lint_ABuiltInPack_ChecksItsFile()
    {
        var (kode, keluaran, galat) = Run("lint", "permendagri-86-2017");
        (kode, galat).Should().Be((0, string.Empty));
        keluaran.Should().Contain("0 galat");
        Run("lint", "permendagri-86").Galat.Should().Contain("SKP3012");
    }

    [Theory]
    [InlineData("nilai")]
    [InlineData("nilai=")]
    [InlineData("9=a.b")]
    [InlineData("it=a.b")]
    [InlineData("a=b=c")]
    public void Import_AliasThatIsNone_ExitsWith2(string alias)
    {
        var (kode, keluaran, galat) = Run("import", Write(Workflow), "--alias", alias);
        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().StartWith("--alias: SKP9010 ");
    }

    private string Write(string isi)
    {
        var berkas = Path.Combine(_folder.FullName, "u.workflow.json");
        File.WriteAllText(berkas, isi);
        return berkas;
    }
}
