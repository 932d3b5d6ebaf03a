using System.Text;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Berkas.Json;

/// <summary>Files of examples: what is wrong with one is said at its place, what is right comes back as it was.</summary>
public class KasusJsonTests
{
    public static TheoryData<string, string, string> Masalah => new()
    {
        // contoh dengan ▶ di tempat masalahnya, kode, jalur
        { """▶{ "nilai": 90, "predikat": "Tinggi" }""", "SKP2102", "$.kasus[0].skala" },
        { """▶{ "skala": "capaian", "predikat": "Tinggi" }""", "SKP2102", "$.kasus[0].nilai" },
        { """▶{ "skala": "capaian", "nilai": 90 }""", "SKP2102", "$.kasus[0].predikat" },
        { """{ "skala": ▶" ", "nilai": 90, "predikat": "Tinggi" }""", "SKP2109", "$.kasus[0].skala" },
        { """{ "skala": "capaian", "nilai": ▶"90,5", "predikat": "Tinggi" }""", "SKP2105", "$.kasus[0].nilai" },
        { """{ "skala": "capaian", "nilai": ▶null, "predikat": "Tinggi" }""", "SKP2105", "$.kasus[0].nilai" },
        { """{ "skala": "capaian", "nilai": ▶1e2, "predikat": "Tinggi" }""", "SKP2106", "$.kasus[0].nilai" },
        { """{ "skala": "capaian", "nilai": ▶12345678901234567890123456789, "predikat": "Tinggi" }""", "SKP2106", "$.kasus[0].nilai" },
        { """{ "skala": "capaian", "nilai": 90, "predikat": ▶5 }""", "SKP2105", "$.kasus[0].predikat" },
        { """{ "skala": "capaian", "nilai": 90, "predikat": ["Tinggi", ▶null] }""", "SKP2105", "$.kasus[0].predikat[1]" },
        { """{ "skala": "capaian", "nilai": 90, "predikat": ▶"" }""", "SKP2109", "$.kasus[0].predikat" },
        { """{ "skala": "capaian", "nilai": 90, "predikat": "A", ▶"capaian": 5 }""", "SKP2101", "$.kasus[0].capaian" },
        { """{ "target": "5", ▶"realisas": "4" }""", "SKP2101", "$.kasus[0].realisas" },
        { """{ "target": "5", "realisasi": "4", ▶"target": "6" }""", "SKP2104", "$.kasus[0].target" },
        { """{ "polaritas": ▶"naik", "target": "5", "realisasi": "4" }""", "SKP2103", "$.kasus[0].polaritas" },
        { """▶{ "target": "0", "realisasi": "4", "capaian": 0, "alasan": "pembagianNol" }""", "SKP2111", "$.kasus[0]" },
        { """{ "target": "0", "realisasi": "4", "alasan": ▶"targetNol" }""", "SKP2103", "$.kasus[0].alasan" },
        { """{ "target": ▶true, "realisasi": "4" }""", "SKP2105", "$.kasus[0].target" },
        { """{ "tanggal": ▶"2024-02-30", "target": "5", "realisasi": "4" }""", "SKP2108", "$.kasus[0].tanggal" },
        { """{ "nama": ▶"", "target": "5", "realisasi": "4" }""", "SKP2109", "$.kasus[0].nama" },
        { """▶"capaian 90" """, "SKP2105", "$.kasus[0]" },
    };

    public static TheoryData<string, string, string> NilaiSalah => new()
    {
        // target, kode, kata dalam pesan
        { "1.464", "SKP4018", "1464" },
        { "-", "SKP4019", "angka" },
        { "n/a", "SKP4019", "angka" },
        { "315.000.00", "SKP1002", "315.000.00" },
        { "BB (Sangat Baik)", "SKP1004", "BB (Sangat Baik)" },
    };

    [Theory, MemberData(nameof(Masalah))]
    public void Read_OneMistake_IsNamedAtItsPlace(string contoh, string kode, string jalur)
    {
        var baris = $"  {contoh}";
        var berkas = $"{{ \"format\": \"sakip.kasus/1\", \"kasus\": [\n{baris.Replace("▶", "", StringComparison.Ordinal)}\n] }}";
        var masalah = Read(berkas).Masalah.Should().ContainSingle().Subject;
        masalah.Kode.Nomor.Should().Be(kode);
        masalah.Tempat.Should().Be(new Tempat(jalur, 2, baris.IndexOf('▶', StringComparison.Ordinal) + 1));
    }

    [Theory, MemberData(nameof(NilaiSalah))]
    public void Read_TargetThatIsNoFigure_SaysWhyAtItsPlace(string target, string kode, string kata)
    {
        var berkas = $$"""{ "format": "sakip.kasus/1", "kasus": [ { "target": "{{target}}", "realisasi": "4" } ] }""";
        var masalah = Read(berkas).Masalah.Should().ContainSingle().Subject;
        masalah.Kode.Nomor.Should().Be(kode);
        masalah.Tempat.Should().Be(new Tempat("$.kasus[0].target", 1, berkas.IndexOf($"\"{target}", StringComparison.Ordinal) + 1));
        masalah.ToPesan().Should().Contain(kata);
    }

    [Theory]
    [InlineData("""{ "format": "sakip.aturan/1", "kasus": [] }""", "SKP2110")]
    [InlineData("""{ "format": "sakip.kasus/1" }""", "SKP2102")]
    [InlineData("""{ "format": "sakip.kasus/1", "kasus": {} }""", "SKP2105")]
    [InlineData("""{ "format": "sakip.kasus/1", "kasus": [], "versi": [] }""", "SKP2101")]
    [InlineData("""[]""", "SKP2105")]
    [InlineData("""{ "format": "sakip.kasus/1", "kasus": [], }""", "SKP2001")]
    [InlineData("", "SKP2002")]
    public void Read_NoFileOfExamples_SaysSo(string berkas, string kode) =>
        Read(berkas).Masalah.Select(m => m.Kode.Nomor).Should().Equal(kode);

    [Fact]
    public void Read_SeveralMistakes_ComeTogether() =>
        Read("""
            { "format": "sakip.kasus/1", "kasus": [
              { "skala": "capaian", "nilai": "x", "predikat": "A" },
              { "target": "5", "realisasi": "4", "capaian": "80" },
              { "polaritas": "turun" } ] }
            """).Masalah.Select(m => (m.Kode.Nomor, m.Tempat.Baris)).Should().Equal(("SKP2105", 2), ("SKP2105", 3), ("SKP2103", 4));

    [Fact]
    public void Write_EveryKindOfExample_ReadsBackAsItWas()
    {
        KasusUji[] kasus =
        [
            KasusUji.FromNilai("akip", 90.00m, ["A"], "batas \"90\"", new(2024, 12, 31)),
            KasusUji.FromNilai("capaian", -0.01m, []),
            KasusUji.FromNilai("capaian", 75m, ["Sedang", "Rendah"]),
            KasusUji.FromCapaian(Polaritas.Positif, ToNilai("B (79,00)"), ToNilai("B (82,84)"), 104.86m, null, ["Sangat Tinggi"], "I04", "n"),
            KasusUji.FromCapaian(Polaritas.Rentang, ToNilai("80-90"), ToNilai("92%"), 102.22m),
            KasusUji.FromCapaian(Polaritas.Ordinal, ToNilai("WTP"), ToNilai("WDP"), 75m, predikat: []),
            KasusUji.FromCapaian(Polaritas.Negatif, null, ToNilai("9/9 (40,00)"), alasan: AlasanTakTerhitung.TargetKosong),
            KasusUji.FromCapaian(Polaritas.Stabil, ToNilai("Rp 1.250,-"), null, alasan: AlasanTakTerhitung.RealisasiKosong),
        ];
        var berkas = KasusJson.Write(kasus);
        var kembali = KasusJson.Read(berkas).Isi;
        kembali.Should().BeEquivalentTo(kasus, pilihan => pilihan.WithStrictOrdering());
        KasusJson.Write(kembali).Should().Equal(berkas);
    }

    private static Hasil<IReadOnlyList<KasusUji>> Read(string berkas) => KasusJson.Read(Encoding.UTF8.GetBytes(berkas));

    private static NilaiKinerja ToNilai(string teks) => ((BacaanNilai.Terbaca)NilaiKinerja.Read(teks)).Nilai;
}
