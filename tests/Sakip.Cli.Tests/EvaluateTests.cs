using System.Text;
using System.Text.Json;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

/// <summary>Several reports rolled up by <c>sakip evaluate --by</c>. Expected figures: the reports' own tables.</summary>
public class EvaluateTests
{
    private static readonly string[] Laporan =
    [
        .. new[] { "lkip-2024-setda-kota-banjar", "lkjip-2024-setda-kabupaten-paser", "lkj-2024-kecamatan-banjarbaru-selatan", "laporan-tw1-2024-kecamatan-pengaron" }
            .Select(n => Repositori.GetJalur($"docs/contoh/{n}.laporan.json")),
    ];

    [Fact]
    public void Run_FourReports_RollsThemUpInOneCommand()
    {
        var (kode, keluaran, galat) = Run(["evaluate", .. Laporan, "--by", "instansi,tahun", "--format", "json"]);

        (kode, galat).Should().Be((0, string.Empty));
        PenilaiSkema.Load("gulungan").Validate(Encoding.UTF8.GetBytes(keluaran)).Should().BeEmpty();
        using var dokumen = JsonDocument.Parse(keluaran);
        var akar = dokumen.RootElement;
        akar.GetProperty("kinerja").EnumerateArray().Select(k => (
                k.GetProperty("kunci").GetProperty("instansi").GetProperty("nama").GetString(),
                k.GetProperty("rerata").GetProperty("nilai").GetDecimal(),
                k.GetProperty("rerata").GetProperty("terhitung").GetInt32()))
            .Should().Equal(
                ("Sekretariat Daerah Kabupaten Paser", 106.71m, 5), ("Sekretariat Daerah Kota Banjar", 111.34m, 14), ("Kecamatan Banjarbaru Selatan", 94.64m, 5));
        akar.GetProperty("tanpaIndikator").EnumerateArray().Select(k => k.GetProperty("instansi").GetString()).Should().Equal("Kecamatan Pengaron");
        akar.GetProperty("anggaran").EnumerateArray().Select(k => k.GetProperty("realisasi").GetProperty("nilai").GetRawText())
            .Should().Equal("395743749", "236124072719", "31980057066", "null");
    }

    [Theory]
    [InlineData("text", "id", "Kecamatan Pengaron, 2024-TW1", "7,49")]
    [InlineData("markdown", "en", "Without indicators", "selisih = capaian - serapan")]
    public void Run_TextAndMarkdown_ShowCoverageAndEfficiency(string format, string bahasa, string tanpa, string efisiensi)
    {
        var (kode, keluaran, galat) = Run(["evaluate", .. Laporan, "--by", "instansi,program", "--format", format, "--lang", bahasa]);

        (kode, galat).Should().Be((0, string.Empty));
        keluaran.Should().Contain(efisiensi).And.Contain(bahasa == "id" ? "92 dari 92" : "92 of 92");
        Run(["evaluate", .. Laporan, "--by", "instansi,tahun", "--format", format, "--lang", bahasa]).Keluaran.Should().Contain(tanpa);
    }

    [Fact]
    public void Run_SeveralYears_TellsTheChange()
    {
        var (kode, keluaran, _) = Run("evaluate", Laporan[0], "--by", "instansi,tahun", "--period", "2023,2024", "--as-of", "2024-12-31", "--format", "json");

        kode.Should().Be(0);
        using var dokumen = JsonDocument.Parse(keluaran);
        dokumen.RootElement.GetProperty("kinerja")[1].GetProperty("perubahan").GetProperty("nilai").GetDecimal().Should().Be(9.78m); // 111,34 - 101,56
        dokumen.RootElement.GetProperty("kinerja")[0].GetProperty("perubahan").GetProperty("alasan").GetString().Should().Be("tanpaAnggota");
    }

    [Theory]
    [InlineData("tahun", "", "--by: SKP5401")] // four packs in one group
    [InlineData("thn", "", "--by: SKP5403")]
    [InlineData("rekening,program", "", "--by: SKP5405")]
    [InlineData("instansi", "--period=2024,kemarin", "--period: SKP9007")]
    [InlineData("instansi", "--pack=tidak-ada", "--pack: SKP3012")]
    [InlineData("instansi", "--as-of=1999-01-01", "--as-of: SKP3001")]
    public void Run_WhatCannotBeRolledUp_NamesTheOption(string menurut, string opsi, string harap)
    {
        var (kode, keluaran, galat) = Run(["evaluate", .. Laporan, "--by", menurut, .. opsi.Length == 0 ? Array.Empty<string>() : [opsi]]);

        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().StartWith(harap);
        if (harap.Contains("--pack", StringComparison.Ordinal))
        {
            galat.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle("the pack is the same for all reports");
        }
    }

    [Fact]
    public void Run_SeveralReportsWithoutBy_AsksForIt() => Run(["evaluate", .. Laporan]).Galat.Should().StartWith("--by: SKP9034");
}
