#pragma warning disable CA1869
using System.Text.Json;
using System.Text.Json.Nodes;
using Sakip.Berkas.RulesEngine;
using Sakip.Core.Tests.Aturan.PaketCacat;
using Sakip.Dasar;
using Sakip.Tests.Bersama;
namespace Sakip.Core.Tests.Berkas.RulesEngine.Cacat;
public class TmpGen
{
    [Fact]
    public void Gen()
    {
        var akar = JsonNode.Parse(System.IO.File.ReadAllText("/tmp/rows.json"))!.AsArray();
        var dasar = Repositori.ReadTeks("tests/Sakip.Core.Tests/Berkas/RulesEngine/Cacat/dasar.workflow.json");
        foreach (var n in akar)
        {
            n!["masalah"] = new JsonArray();
            var b = JsonSerializer.Deserialize<BarisCacat>(n.ToJsonString(), new JsonSerializerOptions(JsonSerializerDefaults.Web))!;
            try {
            var isi = b.ToBita(dasar);
            var masalah = b.Baca == "lint" ? RulesEngineJson.Lint(isi) : RulesEngineJson.Import(isi).Masalah;
            foreach (var m in masalah)
            {
                n["masalah"]!.AsArray().Add(new JsonObject { ["kode"] = m.Kode.Nomor, ["baris"] = m.Tempat.Baris, ["kolom"] = m.Tempat.Kolom, ["id"] = m.ToPesan(Bahasa.Indonesia), ["en"] = m.ToPesan(Bahasa.Inggris) });
            } } catch (Exception e) { n["masalah"]!.AsArray().Add(new JsonObject { ["EXC"] = e.ToString() }); }
        }
        System.IO.File.WriteAllText("/tmp/actual.json", akar.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }
}
