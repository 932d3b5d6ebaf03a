using System.Reflection;
using System.Text;
using Sakip.Berkas.RulesEngine;
using Sakip.Core.Tests.Aturan.PaketCacat;
using Sakip.Dasar;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Berkas.RulesEngine.Cacat;

/// <summary>Workflows that cannot be imported or look wrong: code, line, column and both messages, by the rows of <c>baris.json</c>.</summary>
/// <remarks>A row is an edit of <c>dasar.workflow.json</c> as in the rows of malformed packs; <c>baca</c> "lint" checks, else it imports.</remarks>
public class WorkflowCacatTests
{
    private const string Folder = "tests/Sakip.Core.Tests/Berkas/RulesEngine/Cacat/";

    private static readonly string Dasar = Repositori.ReadTeks(Folder + "dasar.workflow.json");

    private static readonly IReadOnlyList<BarisCacat> Semua = BarisCacat.Load(Folder + "baris.json");

    /// <summary>The codes that stand under a test of their own: limits, what an import leaves out, what an export loses.</summary>
    private static readonly string[] Lain =
        ["SKP3419", "SKP3424", "SKP3434", "SKP3435", "SKP3436", "SKP3437", "SKP3438", "SKP3439", "SKP3440", "SKP3441", "SKP3451", "SKP3452", "SKP3453"];

    public static TheoryData<string> Nama => [.. Semua.Select(b => b.Nama)];

    [Fact]
    public void Dasar_Unedited_LintsCleanAndIsImported()
    {
        var isi = Encoding.UTF8.GetBytes(Dasar);
        RulesEngineJson.Lint(isi).Should().BeEmpty();
        RulesEngineJson.Import(isi).IsBerhasil.Should().BeTrue();
    }

    [Fact]
    public void Baris_All_AreManyAndNamedOnce()
    {
        Semua.Should().HaveCountGreaterThanOrEqualTo(60);
        Semua.Select(b => b.Nama).Should().OnlyHaveUniqueItems();
    }

    [Theory, MemberData(nameof(Nama))]
    public void Read_MalformedWorkflow_GivesTheProblemsOfTheRow(string nama)
    {
        var baris = Semua.Single(b => b.Nama == nama);
        var isi = baris.ToBita(Dasar);
        var masalah = baris.Baca == "lint" ? RulesEngineJson.Lint(isi) : RulesEngineJson.Import(isi).Masalah;
        masalah
            .Select(m => new BarisCacat.Harapan(
                m.Kode.Nomor, m.Tempat.Baris, m.Tempat.Kolom, m.ToPesan(Bahasa.Indonesia), m.ToPesan(Bahasa.Inggris)))
            .Should().Equal(baris.Masalah);
    }

    [Fact]
    public void Kode_OfWorkflows_AreAllProvoked() =>
        typeof(PesanRulesEngine).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => ((KodePesan)f.GetValue(null)!).Nomor)
            .Should().OnlyHaveUniqueItems().And.BeEquivalentTo(Semua.SelectMany(b => b.Masalah).Select(m => m.Kode)
                .Where(k => k.StartsWith("SKP34", StringComparison.Ordinal)).Concat(Lain).Distinct());
}
