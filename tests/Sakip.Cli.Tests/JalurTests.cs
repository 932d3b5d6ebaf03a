using System.Text.Json.Nodes;
using Sakip.Tests.Bersama;

namespace Sakip.Cli.Tests;

/// <summary>Which files the command opens because a report of a stranger says so, and what such a file prints on the terminal.</summary>
public sealed class JalurTests : IDisposable
{
    private const string Contoh = "lkj-2024-kecamatan-banjarbaru-selatan";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-jalur");

    [Theory]
    [InlineData("p.aturan.json", 0)]
    [InlineData("paket/p.aturan.json", 0)]
    [InlineData("paket/../p.aturan.json", 0)]
    [InlineData("../p.aturan.json", 2)]
    [InlineData("../laporan2/p.aturan.json", 2)] // a folder that only begins like the report's own
    [InlineData("{akar}/p.aturan.json", 2)]
    [InlineData("/dev/zero", 2)]
    public void Evaluate_PackNamedByTheReport_IsReadBesideItOrBelow(string nama, int kode)
    {
        foreach (var tujuan in new[] { "p.aturan.json", "laporan/p.aturan.json", "laporan/paket/p.aturan.json", "laporan2/p.aturan.json" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(GetJalur(tujuan))!);
            File.Copy(Repositori.GetJalur($"docs/contoh/{Contoh}.aturan.json"), GetJalur(tujuan));
        }

        var hasil = Pelaksana.Run("evaluate", WriteLaporan(isi => isi["aturan"]!["berkas"] = nama.Replace("{akar}", _folder.FullName, StringComparison.Ordinal)));

        hasil.Kode.Should().Be(kode, hasil.Galat);
        hasil.Galat.Contains("SKP9041", StringComparison.Ordinal).Should().Be(kode == 2);
    }

    [Fact]
    public void Problems_OfTextsThatSteerATerminal_ArePlain()
    {
        var berkas = WriteLaporan(isi => isi["aturan"]!["berkas"] = "../\u001b[2J\u202Ex.json");

        Pelaksana.Run("evaluate", berkas).Galat.TrimEnd('\n').Should().Contain("../[2Jx.json").And.NotContainAny("\u001b", "\u202E", "\n");
    }

    public void Dispose() => _folder.Delete(true);

    private string GetJalur(string nama) => Path.Combine(_folder.FullName, nama);

    private string WriteLaporan(Action<JsonNode> sunting)
    {
        var isi = JsonNode.Parse(File.ReadAllBytes(Repositori.GetJalur($"docs/contoh/{Contoh}.laporan.json")))!;
        sunting(isi);
        var berkas = GetJalur("laporan/x.laporan.json");
        Directory.CreateDirectory(Path.GetDirectoryName(berkas)!);
        File.WriteAllText(berkas, isi.ToJsonString());
        return berkas;
    }
}
