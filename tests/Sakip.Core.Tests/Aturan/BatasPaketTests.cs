using System.Text;
using Sakip.Berkas.Json;

namespace Sakip.Core.Tests.Aturan;

/// <summary>Packs far beyond the limits are refused before they cost much.</summary>
public class BatasPaketTests
{
    [Fact]
    public void Read_ManyVersionsOfALargeParent_StopsAtTheLimit()
    {
        // 900 versions that inherit 9,000 checks each would be eight million rules.
        var pemeriksaan = string.Join(',', Enumerable.Range(0, 9000).Select(i => $$"""
            "p{{i}}": { "syarat": "target > 0", "dasarHukum": [ { "jenis": "SE" } ] }
            """));
        var induk = Pack("induk", "", $$"""{ "berlaku": { "mulai": "2000-01-01" }, "pemeriksaan": { {{pemeriksaan}} } }""");
        var versi = Enumerable.Range(2000, 900).Select(t => $$"""{ "berlaku": { "mulai": "{{t}}-01-01", "sampai": "{{t}}-12-31" } }""");

        AturanJson.Read(Pack("anak", "\"turunanDari\": \"induk\",", string.Join(',', versi)), _ => induk).Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP3024");
    }

    [Theory]
    [InlineData("\"rerata\": { \"bobotKategori\"")]
    [InlineData("\"tampilan\": { \"desimalIndikator\"")]
    public void Read_VeryManyWeightsOrDecimals_IsRefused(string awal)
    {
        var isi = string.Join(',', Enumerable.Range(0, 300_000).Select(i => $"\"k{i}\": 1"));

        AturanJson.Read(Pack("p", "", $$"""{ "berlaku": { "mulai": "2000-01-01" }, {{awal}}: { {{isi}} } } }"""))
            .Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP3024");
    }

    private static byte[] Pack(string kode, string turunan, string versi) => Encoding.UTF8.GetBytes(
        $$"""{ "format": "sakip.aturan/1", "kode": "{{kode}}", "nama": "Aturan", {{turunan}} "versi": [ {{versi}} ] }""");
}
