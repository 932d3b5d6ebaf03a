using System.Text.Json.Nodes;
using Sakip.Aturan;
using Sakip.Berkas.Json;

namespace Sakip.Core.Tests.Aturan;

/// <content>Derives a pack with some parts overridden, and compares trees.</content>
public partial class TurunanTests
{
    /// <summary>Derives with the parts chosen by bits, and compares with the parent's tree with those parts put in.</summary>
    private static void CheckTimpa(long pilihan)
    {
        var timpa = Bagian.Where((b, i) => (pilihan >> i & 1) == 1).DistinctBy(b => b.Jalur).ToArray();
        var anak = Read(ToAnak(timpa), ("induk", Induk));
        var harapan = JsonNode.Parse(Induk)!;
        harapan["kode"] = "anak";
        harapan["nama"] = "Aturan anak";
        harapan["versi"]![0]!["berlaku"] = JsonNode.Parse("""{ "mulai": "2024-01-01", "sampai": "2024-12-31" }""");
        foreach (var (jalur, isi) in timpa)
        {
            Put(harapan["versi"]![0]!, jalur, isi);
        }

        CheckDasarHukum(anak.VersiTerakhir, timpa);
        var hasil = ToPohon(anak);
        RemoveDasarHukum(hasil["versi"]![0]!);
        RemoveDasarHukum(harapan["versi"]![0]!);
        JsonNode.DeepEquals(hasil, harapan).Should().BeTrue("{0} should be {1}", hasil.ToJsonString(), harapan.ToJsonString());

        // Written out, it stands alone: read back without the parent it is the same pack.
        var bita = AturanJson.Write(anak);
        var kembali = AturanJson.Read(bita);
        kembali.Masalah.Should().BeEmpty();
        AturanJson.Write(kembali.Isi).Should().Equal(bita);
        kembali.Isi.SidikJari.Should().Be(anak.SidikJari);
    }

    /// <summary>What is overridden has the sources of the child, all else keeps those it has in the parent.</summary>
    private static void CheckDasarHukum(VersiAturan anak, (string Jalur, string Isi)[] timpa)
    {
        var induk = Read(Induk).VersiTerakhir;
        string[] jalur =
        [
            "capaian.rumus.positif", "capaian.rumusIndikator.I01", "skala.akip", "skala.akip.peringkat[0]", "skala.capaian",
            "ordinal.opini", "efisiensi.selisih", "indeks.skm.komponen[0]", "pemeriksaan.wajar", "rerata.langkah[0]",
        ];
        foreach (var satu in jalur)
        {
            var isDitimpa = timpa.Any(t => t.Jalur == satu || satu.StartsWith($"{t.Jalur}.", StringComparison.Ordinal) || satu.StartsWith($"{t.Jalur}[", StringComparison.Ordinal));
            anak.GetDasarHukum(satu).Should().Equal(isDitimpa ? anak.DasarHukum : induk.GetDasarHukum(satu), "{0} has its sources", satu);
        }
    }

    /// <summary>Drops the sources of single values, so that the rules alone are compared.</summary>
    private static void RemoveDasarHukum(JsonNode node, int dalam = 0)
    {
        if (node is JsonObject objek)
        {
            if (dalam > 0)
            {
                objek.Remove("dasarHukum");
            }

            foreach (var (kunci, isi) in objek.ToArray())
            {
                if (isi is JsonObject bersumber && (bersumber["ekspresi"] ?? bersumber["isi"]) is { } polos)
                {
                    objek[kunci] = polos.DeepClone(); // an object only for the sake of its sources
                }
            }
        }

        foreach (var isi in node switch { JsonObject o => o.Select(a => a.Value), JsonArray a => a, _ => Enumerable.Empty<JsonNode?>() })
        {
            if (isi is JsonObject or JsonArray)
            {
                RemoveDasarHukum(isi, dalam + 1);
            }
        }
    }

    private static string ToAnak((string Jalur, string Isi)[] timpa)
    {
        var versi = JsonNode.Parse("""{ "berlaku": { "mulai": "2024-01-01", "sampai": "2024-12-31" } }""")!;
        foreach (var (jalur, isi) in timpa)
        {
            Put(versi, jalur, isi);
        }

        return $$"""{ "format": "sakip.aturan/1", "kode": "anak", "nama": "Aturan anak", "turunanDari": "induk", "versi": [ {{versi.ToJsonString()}} ] }""";
    }

    private static void Put(JsonNode akar, string jalur, string isi)
    {
        var bagian = jalur.Split('.');
        foreach (var kunci in bagian[..^1])
        {
            akar[kunci] ??= new JsonObject();
            akar = akar[kunci]!;
        }

        akar[bagian[^1]] = JsonNode.Parse(isi);
    }
}
