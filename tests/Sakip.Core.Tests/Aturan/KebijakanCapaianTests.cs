using System.Text;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Aturan;

/// <summary>Ordinal tables, formulas per indicator, and what holds for a missing realisasi: worked by hand.</summary>
public class KebijakanCapaianTests
{
    private const string OpiniDanNilai =
        """
        "ordinal": {
          "opiniBpk": [ { "predikat": "TMP", "skor": 1 }, { "predikat": "TW", "skor": 2 }, { "predikat": "WDP", "skor": 3 }, { "predikat": "WTP", "skor": 4 } ],
          "nilaiSakip": [
            { "predikat": "D", "skor": 1 }, { "predikat": "C", "skor": 2 }, { "predikat": "CC", "skor": 3 }, { "predikat": "B", "skor": 4 },
            { "predikat": "BB", "skor": 5 }, { "predikat": "A", "skor": 6 }, { "predikat": "AA", "skor": 7 } ],
          "mutu": [ { "predikat": "Baik", "skor": 2.5 }, { "predikat": "Buruk", "skor": 0 }, { "predikat": "A", "skor": 100 } ]
        }
        """;

    // target, realisasi, capaian or reason
    [Theory]
    [InlineData("WTP", "WDP", "75")] // 3/4
    [InlineData("WTP", "WTP", "100")]
    [InlineData("WDP", "WTP", "133,33")] // 4/3
    [InlineData("WTP", "TMP", "25")]
    [InlineData("wtp", "Wdp", "75")] // case does not matter
    [InlineData("A", "B", "66,67")] // 4/6: the first table that has both, though a later one has A as well
    [InlineData("BB", "AA", "140")] // 7/5
    [InlineData("А", "В", "66,67")] // Cyrillic look-alikes
    [InlineData("Baik", "A", "4.000")] // 100/2,5: only the third table has both
    [InlineData("Baik", "Buruk", "0")]
    [InlineData("Buruk", "Baik", "PembagianNol")]
    [InlineData("WTP", "A", "PredikatTidakDikenal")] // each in a table, not in one
    [InlineData("WTP", "Wajar", "PredikatTidakDikenal")]
    [InlineData("Wajar", "WTP", "PredikatTidakDikenal")]
    [InlineData("A (85)", "B (68)", "80")] // numbers count where both have them
    [InlineData("A (85)", "B", "66,67")] // else the words
    [InlineData("85", "B", "BukanAngka")]
    [InlineData("A", "68", "BukanAngka")]
    [InlineData("80-90", "B", "BukanAngka")]
    [InlineData(null, "B", "TargetKosong")]
    [InlineData("A", null, "BukanAngka")]
    public void Compute_PredikatAlone_UsesTheirScores(string? target, string? realisasi, string harapan)
    {
        foreach (var polaritas in new[] { Polaritas.Positif, Polaritas.Ordinal })
        {
            Compute(Rules("\"capaian\": { \"rumus\": { \"ordinal\": { \"nama\": \"realisasiPerTarget\" } } }, " + OpiniDanNilai), polaritas, target, realisasi)
                .Should().Be(harapan);
        }
    }

    // second table beside TW 2, WTP 4; whether the choice of the table matters
    [Theory]
    [InlineData("""{ "predikat": "TW", "skor": 1 }, { "predikat": "WTP", "skor": 4 }""", true)]
    [InlineData("""{ "predikat": "wtp", "skor": 40 }, { "predikat": "TMP", "skor": 0 }, { "predikat": "tw", "skor": 2 }""", true)]
    [InlineData("""{ "predikat": "TW", "skor": 2 }, { "predikat": "WTP", "skor": 4.0 }, { "predikat": "TMP", "skor": 0 }""", false)]
    [InlineData("""{ "predikat": "WTP", "skor": 100 }, { "predikat": "Baik", "skor": 80 }""", false)] // one word has nothing to be compared with
    public void Lint_TablesThatShareWords_WarnsWhereTheirScoresDiffer(string kedua, bool isTaksa)
    {
        var paket = Encoding.UTF8.GetBytes(
            $$"""
            { "format": "sakip.aturan/1", "kode": "x", "nama": "X", "versi": [ { "berlaku": { "mulai": "2024-01-01" },
              "ordinal": { "satu": [ { "predikat": "TW", "skor": 2 }, { "predikat": "WTP", "skor": 4 } ], "dua": [ {{kedua}} ] } } ] }
            """);

        AturanJson.Lint(paket).Select(m => m.Kode.Nomor).Should().Equal(isTaksa ? ["SKP3108"] : []);
        AturanJson.Read(paket, isKetat: true).IsBerhasil.Should().BeTrue("a warning refuses nothing");

        // A pack that inherits both warns where it names its parent.
        var anak = """{ "format": "sakip.aturan/1", "kode": "anak", "nama": "Anak", "turunanDari": "x", "versi": [ { "berlaku": { "mulai": "2024-01-01" } } ] }"""u8;
        AturanJson.Lint(anak, _ => paket).Select(m => m.Tempat.Jalur).Should().Equal(isTaksa ? ["$.turunanDari"] : []);
    }

    [Theory]
    [InlineData("WTP", "WDP", "BukanAngka")]
    [InlineData("A (85)", "B (68)", "80")]
    public void Compute_NoTable_HasOnlyNumbers(string target, string realisasi, string harapan) =>
        Compute(Rules("\"rerata\": {}"), Polaritas.Positif, target, realisasi).Should().Be(harapan);

    [Fact]
    public void Compute_OrdinalPolarityWithoutFormula_IsRumusTidakAda() =>
        Compute(Rules(OpiniDanNilai), Polaritas.Ordinal, "WTP", "WDP").Should().Be("RumusTidakAda");

    [Theory]
    [InlineData("WTP", "4")]
    [InlineData("wdp", "3")]
    [InlineData("A", null)]
    public void FindSkor_OfATable_IgnoresCase(string predikat, string? skor) =>
        Rules(OpiniDanNilai).Ordinal[0].FindSkor(predikat)?.ToString(System.Globalization.CultureInfo.InvariantCulture).Should().Be(skor);

    // indicator, polarity, capaian of target 10 and realisasi 5
    [Theory]
    [InlineData("I01", Polaritas.Positif, "200")] // its own: target / realisasi
    [InlineData("I01", Polaritas.Negatif, "200")] // whatever its polarity
    [InlineData("I02", Polaritas.Positif, "15")] // its own: target + realisasi
    [InlineData("I03", Polaritas.Positif, "50")]
    [InlineData("i01", Polaritas.Positif, "50")] // ids are exact
    [InlineData(null, Polaritas.Positif, "50")]
    [InlineData("I03", Polaritas.Negatif, "150")]
    [InlineData("I03", Polaritas.Stabil, "RumusTidakAda")]
    [InlineData("I02", Polaritas.Stabil, "15")]
    public void Compute_IndicatorWithAFormula_UsesItsOwn(string? indikator, Polaritas polaritas, string harapan)
    {
        var aturan = Rules(
            """
            "capaian": {
              "rumus": { "negatif": { "nama": "duaTargetKurangRealisasi" } },
              "rumusIndikator": { "I01": { "nama": "targetPerRealisasi" }, "I02": "target + realisasi" }
            }
            """);
        Compute(aturan, polaritas, "10", "5", indikator).Should().Be(harapan);
    }

    // policy, target, realisasi, capaian or reason
    [Theory]
    [InlineData("tidakTerhitung", "10", null, "RealisasiKosong")]
    [InlineData("nol", "10", null, "0")]
    [InlineData("nol", "10", "5", "50")]
    [InlineData("nol", null, null, "TargetKosong")]
    [InlineData("nol", null, "5", "TargetKosong")]
    [InlineData("nol", "10", "B", "BukanAngka")] // given, though no number
    [InlineData("nol", "0", null, "PembagianNol")]
    [InlineData("nol", "WTP", null, "BukanAngka")]
    public void Compute_MissingRealisasi_FollowsThePolicy(string kebijakan, string? target, string? realisasi, string harapan) =>
        Compute(Rules($$"""
            "capaian": { "realisasiKosong": "{{kebijakan}}" }
            """), Polaritas.Positif, target, realisasi).Should().Be(harapan);

    [Theory]
    [InlineData("10", "200")] // (2 * 10 - 0) / 10
    [InlineData("80-90", "0")] // below the range: 0 / 80
    public void Compute_MissingRealisasiAsZero_GoesThroughTheFormula(string target, string harapan)
    {
        var aturan = Rules(
            """
            "capaian": { "realisasiKosong": "nol", "rumus": { "negatif": { "nama": "duaTargetKurangRealisasi" }, "rentang": { "nama": "batasTerdekat" } } }
            """);
        Compute(aturan, target == "10" ? Polaritas.Negatif : Polaritas.Rentang, target, null).Should().Be(harapan);
    }

    // policy, realisasi, capaian for a target of 0
    [Theory]
    [InlineData("tidakTerhitung", "5", "PembagianNol")]
    [InlineData("nol", "5", "0")]
    [InlineData("seratus", "0", "100")]
    [InlineData("seratusBilaAdaRealisasi", "5", "100")]
    [InlineData("seratusBilaAdaRealisasi", "0", "0")]
    [InlineData("seratusBilaAdaRealisasi", "-5", "0")]
    [InlineData("seratusBilaNihil", "0", "100")]
    [InlineData("seratusBilaNihil", "5", "0")]
    [InlineData("seratus", null, "RealisasiKosong")]
    public void Compute_ZeroTarget_FollowsThePolicy(string kebijakan, string? realisasi, string harapan) =>
        Compute(Rules($$"""
            "capaian": { "targetNol": "{{kebijakan}}" }
            """), Polaritas.Positif, "0", realisasi).Should().Be(harapan);

    private static string Compute(VersiAturan aturan, Polaritas polaritas, string? target, string? realisasi, string? indikator = null)
    {
        var capaian = Capaian.Compute(aturan, polaritas, Read(target), Read(realisasi), indikator);
        return capaian.IsTerhitung ? capaian.Nilai.ToString() : capaian.Alasan.ToString();
    }

    private static NilaiKinerja? Read(string? teks) => teks is null ? null : ((BacaanNilai.Terbaca)NilaiKinerja.Read(teks)).Nilai;

    private static VersiAturan Rules(string isi)
    {
        var hasil = AturanJson.Read(Encoding.UTF8.GetBytes(
            $$"""{ "format": "sakip.aturan/1", "kode": "x", "nama": "X", "versi": [ { "berlaku": { "mulai": "2024-01-01" }, {{isi}} } ] }"""));
        hasil.Masalah.Should().BeEmpty();
        return hasil.Isi.VersiTerakhir;
    }
}
