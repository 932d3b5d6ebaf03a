using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sakip.Berkas.Json;

namespace Sakip.Core.Tests.Berkas;

public sealed class SidikJariTests
{
    private const string Paket =
        """
        {
          "format": "sakip.aturan/1",
          "kode": "uji",
          "nama": "Aturan uji",
          "versi": [
            {
              "berlaku": { "mulai": "2020-01-01", "sampai": "2024-12-31" },
              "capaian": { "rumus": { "positif": "realisasi / target * 100" }, "langkah": [ { "batasiAtas": 120 }, { "bulatkan": { "desimal": 2 } } ] },
              "skala": {
                "capaian": { "peringkat": [ { "predikat": "Baik", "minimal": 90 }, { "predikat": "Kurang", "kurangDari": 90 } ] },
                "akip": { "peringkat": [ { "predikat": "A", "lebihDari": 80.5, "maksimal": 90 } ] }
              },
              "efisiensi": { "selisih": { "rumus": "capaian - serapan" }, "rasio": { "rumus": "capaian / serapan * 100" } },
              "indeks": {
                "skm": { "komponen": [ { "id": "U1", "nama": "Persyaratan", "bobot": "1/9" } ], "pengali": 25 },
                "akip": { "komponen": [ { "id": "K1", "nama": "Perencanaan", "bobot": 0.3 } ] }
              }
            },
            { "berlaku": { "mulai": "2025-01-01" } }
          ]
        }
        """;

    public static TheoryData<string, string, string> SamaIsi => new()
    {
        // what is written otherwise: from, to
        { "a decimal zero", "\"minimal\": 90 ", "\"minimal\": 90.0 " },
        { "many decimal zeros", "\"batasiAtas\": 120", "\"batasiAtas\": 120.000000" },
        { "zeros behind decimals", "80.5", "80.50" },
        { "a formula without blanks", "realisasi / target * 100", "realisasi/target*100" },
        { "a formula in brackets", "realisasi / target * 100", "((realisasi / target) * 100)" },
        { "a formula by name", "\"realisasi / target * 100\"", "{ \"nama\": \"realisasiPerTarget\" }" },
        { "a default written out", "\"desimal\": 2 ", "\"desimal\": 2, \"cara\": \"setengahMenjauhiNol\" " },
        { "rules written out", "{ \"berlaku\": { \"mulai\": \"2025-01-01\" } }", "{ \"berlaku\": { \"mulai\": \"2025-01-01\" }, \"rerata\": { \"dasar\": \"indikator\" }, \"capaian\": { \"langkah\": [ { \"bulatkan\": { \"desimal\": 2 } } ] } }" },
        { "a fraction in other terms", "\"1/9\"", "\"2/18\"" },
        { "a decimal as a fraction", "\"bobot\": 0.3 ", "\"bobot\": \"3/10\" " },
        { "a default factor", "\"bobot\": 0.3 } ] }", "\"bobot\": 0.30 } ], \"pengali\": 1 }" },
        { "letters as escapes", "\"Aturan uji\"", "\"\\u0041turan\\u0020uji\"" },
    };

    public static TheoryData<string, string, string> LainIsi => new()
    {
        { "a bound", "\"minimal\": 90 ", "\"minimal\": 90.01 " },
        { "an end that belongs", "\"kurangDari\": 90", "\"maksimal\": 90" },
        { "a bound of another scale", "80.5", "80" },
        { "a cap", "\"batasiAtas\": 120", "\"batasiAtas\": 100" },
        { "a formula", "realisasi / target * 100", "target / realisasi * 100" },
        { "the order of steps", "{ \"batasiAtas\": 120 }, { \"bulatkan\": { \"desimal\": 2 } }", "{ \"bulatkan\": { \"desimal\": 2 } }, { \"batasiAtas\": 120 }" },
        { "the way of rounding", "\"desimal\": 2 ", "\"desimal\": 2, \"cara\": \"potong\" " },
        { "a day", "\"2025-01-01\"", "\"2025-01-01\", \"sampai\": \"2025-12-31\"" },
        { "a weight", "\"1/9\"", "\"1/8\"" },
        { "an efficiency formula", "capaian - serapan", "serapan - capaian" },
        { "the code", "\"uji\"", "\"uji2\"" },
        { "a word", "\"Kurang\"", "\"kurang\"" },
    };

    [Fact]
    public void SidikJari_SmallerLayout_IsTheSame() => Hash(JsonNode.Parse(Paket)!.ToJsonString()).Should().Be(Hash(Paket));

    [Fact]
    public void SidikJari_LargerLayoutWithMark_IsTheSame() =>
        Hash("\uFEFF" + Paket.Replace("\n", "\r\n\t", StringComparison.Ordinal)).Should().Be(Hash(Paket));

    [Fact]
    public void SidikJari_MembersInReverseOrder_IsTheSame() => Hash(Reverse(JsonNode.Parse(Paket))!.ToJsonString()).Should().Be(Hash(Paket));

    [Fact]
    public void SidikJari_VersionsInReverseOrder_IsTheSame()
    {
        var paket = JsonNode.Parse(Paket)!;
        var versi = paket["versi"]!.AsArray();
        var pertama = versi[0];
        versi.RemoveAt(0);
        versi.Add(pertama);

        Hash(paket.ToJsonString()).Should().Be(Hash(Paket));
    }

    [Theory, MemberData(nameof(SamaIsi))]
    public void SidikJari_SameContentWrittenOtherwise_IsTheSame(string apa, string dari, string ke)
    {
        Paket.Should().Contain(dari);
        Hash(Paket.Replace(dari, ke, StringComparison.Ordinal)).Should().Be(Hash(Paket), apa);
    }

    [Theory, MemberData(nameof(LainIsi))]
    public void SidikJari_OtherContent_IsAnother(string apa, string dari, string ke)
    {
        Paket.Should().Contain(dari);
        Hash(Paket.Replace(dari, ke, StringComparison.Ordinal)).Should().NotBe(Hash(Paket), apa);
    }

    [Fact]
    public void SidikJari_MinusZero_IsThatOfZero() =>
        Hash(Paket.Replace("80.5", "-0", StringComparison.Ordinal)).Should().Be(Hash(Paket.Replace("80.5", "0.0", StringComparison.Ordinal)));

    [Fact]
    public void SidikJari_EveryVersion_CarriesThatOfThePack()
    {
        var paket = AturanJson.Read(Encoding.UTF8.GetBytes(Paket)).Isi;

        paket.SidikJari.Should().MatchRegex("^[0-9a-f]{64}$");
        paket.Versi.Should().OnlyContain(v => v.SidikJari == paket.SidikJari);
    }

    private static string Hash(string paket) => AturanJson.Read(Encoding.UTF8.GetBytes(paket)).Isi.SidikJari;

    private static JsonNode? Reverse(JsonNode? isi) => isi switch
    {
        JsonObject objek => new JsonObject(objek.Reverse().Select(a => KeyValuePair.Create(a.Key, Reverse(a.Value)))),
        JsonArray larik => new JsonArray([.. larik.Select(Reverse)]),
        null => null,
        _ => JsonNode.Parse(isi.ToJsonString(JsonSerializerOptions.Default)),
    };
}
