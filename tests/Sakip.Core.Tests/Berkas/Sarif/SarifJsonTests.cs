using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sakip.Berkas.Json;
using Sakip.Berkas.Sarif;
using Sakip.Core.Tests.Laporan;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Berkas.Sarif;

public sealed class SarifJsonTests
{
    /// <summary>What the published schema of SARIF 2.1.0 requires of the parts that are written here; nothing else may be written.</summary>
    private static readonly PenilaiSkema Skema = PenilaiSkema.Parse(
        """
        { "type": "object", "additionalProperties": false, "required": [ "version", "runs" ],
          "properties": { "$schema": { "type": "string" }, "version": { "const": "2.1.0" }, "runs": { "type": "array", "items": { "$ref": "#/$defs/run" } } },
          "$defs": {
            "run": { "type": "object", "additionalProperties": false, "required": [ "tool" ], "properties": {
              "tool": { "type": "object", "additionalProperties": false, "required": [ "driver" ], "properties": { "driver": { "$ref": "#/$defs/toolComponent" } } },
              "columnKind": { "enum": [ "utf16CodeUnits", "unicodeCodePoints" ] },
              "artifacts": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "location": { "$ref": "#/$defs/artifactLocation" } } } },
              "results": { "type": "array", "items": { "$ref": "#/$defs/result" } } } },
            "toolComponent": { "type": "object", "additionalProperties": false, "required": [ "name" ], "properties": {
              "name": { "type": "string" }, "version": { "type": "string" }, "rules": { "type": "array", "items": { "$ref": "#/$defs/reportingDescriptor" } } } },
            "reportingDescriptor": { "type": "object", "additionalProperties": false, "required": [ "id" ], "properties": {
              "id": { "type": "string" }, "shortDescription": { "$ref": "#/$defs/text" }, "fullDescription": { "$ref": "#/$defs/text" },
              "defaultConfiguration": { "type": "object", "additionalProperties": false, "properties": { "level": { "$ref": "#/$defs/level" } } } } },
            "text": { "type": "object", "additionalProperties": false, "required": [ "text" ], "properties": { "text": { "type": "string", "pattern": "\\S" } } },
            "level": { "enum": [ "none", "note", "warning", "error" ] },
            "result": { "type": "object", "additionalProperties": false, "required": [ "message" ], "properties": {
              "ruleId": { "type": "string" }, "ruleIndex": { "type": "integer", "minimum": -1 }, "level": { "$ref": "#/$defs/level" }, "message": { "$ref": "#/$defs/text" },
              "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
              "relatedLocations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
              "partialFingerprints": { "type": "object", "additionalProperties": { "type": "string" } },
              "suppressions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": [ "kind" ], "properties": {
                "kind": { "enum": [ "inSource", "external" ] }, "justification": { "type": "string" } } } } } },
            "location": { "type": "object", "additionalProperties": false, "properties": {
              "id": { "type": "integer", "minimum": -1 },
              "physicalLocation": { "type": "object", "additionalProperties": false, "required": [ "artifactLocation" ], "properties": {
                "artifactLocation": { "$ref": "#/$defs/artifactLocation" },
                "region": { "type": "object", "additionalProperties": false, "required": [ "startLine" ], "properties": {
                  "startLine": { "type": "integer", "minimum": 1 }, "startColumn": { "type": "integer", "minimum": 1 } } } } },
              "logicalLocations": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": {
                "name": { "type": "string" }, "fullyQualifiedName": { "type": "string" }, "kind": { "type": "string" } } } },
              "message": { "$ref": "#/$defs/text" } } },
            "artifactLocation": { "type": "object", "additionalProperties": false, "properties": { "uri": { "type": "string", "pattern": "^[^ \\\\]+$" } } } } }
        """);

    public static TheoryData<string> Nama => EmpatLaporan.Nama;

    [Theory, MemberData(nameof(Nama))]
    public void Write_RealReport_KeepsToTheSchema(string nama)
    {
        var hasil = EmpatLaporan.Verify(nama);
        var sebagian = hasil.WithDiterima(DaftarTerima.From([new(hasil.Laporan.Id, hasil.Temuan[0].Id, hasil.Temuan[0].Kode.Nomor, hasil.Temuan[0].Tercetak, "Uji.")]));

        Skema.Validate(Write(nama, sebagian, Bahasa.Indonesia)).Should().BeEmpty();
        Skema.Validate(Write(nama, hasil, Bahasa.Inggris)).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Nama))]
    public void Write_RealReport_HasEveryFindingWithRuleLevelAndFingerprint(string nama)
    {
        var hasil = EmpatLaporan.Verify(nama);
        var log = GetRun(Write(nama, hasil, Bahasa.Indonesia));
        var aturan = log.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToArray();
        var isi = log.GetProperty("results").EnumerateArray().ToArray();

        isi.Select(r => r.GetProperty("ruleId").GetString()).Should().Equal(hasil.Semua.Select(t => t.Kode.Nomor));
        isi.Select(r => aturan[r.GetProperty("ruleIndex").GetInt32()]).Should().Equal(hasil.Semua.Select(t => t.Kode.Nomor));
        isi.Count(r => r.GetProperty("level").GetString() == "error").Should().Be(hasil.Semua.Count(t => t.Tingkat == Sakip.Aturan.TingkatPemeriksaan.Galat));
        isi.Select(r => r.GetProperty("partialFingerprints").GetProperty("sakipTemuan/v1").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Theory, MemberData(nameof(Nama))]
    public void Write_PrintedCell_PointsAtItInTheFile(string nama)
    {
        var hasil = EmpatLaporan.Verify(nama);
        var baris = Encoding.UTF8.GetString(ContohBerkas.Read(EmpatLaporan.GetBerkas(nama))).Split('\n');
        var isi = GetRun(Write(nama, hasil, Bahasa.Indonesia)).GetProperty("results").EnumerateArray().ToArray();
        foreach (var (temuan, satu) in hasil.Temuan.Select(t => (t, isi.Single(r => GetNama(r, "locations") == t.Sel.ToString() && r.GetProperty("ruleId").GetString() == t.Kode.Nomor))))
        {
            var region = satu.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            var sisa = baris[region.GetProperty("startLine").GetInt32() - 1][(region.GetProperty("startColumn").GetInt32() - 1)..];
            var cetak = $"\"{JsonEncodedText.Encode(temuan.Tercetak, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
            (sisa.StartsWith(cetak, StringComparison.Ordinal) || (sisa[0] == '{' && sisa.Contains(cetak, StringComparison.Ordinal))).Should().BeTrue("{0} is printed there: {1}", temuan.Id, sisa);
        }
    }

    [Fact]
    public void Write_Consequence_RefersToItsRoot()
    {
        const string Pengaron = "laporan-tw1-2024-kecamatan-pengaron";
        var isi = GetRun(Write(Pengaron, EmpatLaporan.Verify(Pengaron), Bahasa.Inggris)).GetProperty("results").EnumerateArray().ToArray();

        GetNama(isi.Single(r => GetNama(r, "locations") == "realisasi-anggaran/pengaron/serapan"), "relatedLocations").Should().Be("realisasi-anggaran/pengaron/realisasi");
    }

    [Fact]
    public void Write_AcceptedFinding_IsSuppressedWithItsReason()
    {
        const string Pengaron = "laporan-tw1-2024-kecamatan-pengaron";
        var hasil = EmpatLaporan.Verify(Pengaron).WithDiterima(DaftarTerima.From([new(Pengaron, "t3-3/I1/capaian", "SKP5002", "98,24%", "Dipotong.")]));

        var diterima = GetRun(Write(Pengaron, hasil, Bahasa.Indonesia)).GetProperty("results").EnumerateArray().Where(r => r.TryGetProperty("suppressions", out _)).Should().ContainSingle().Which;

        GetNama(diterima, "locations").Should().Be("t3-3/I1/capaian");
        diterima.GetProperty("suppressions")[0].GetProperty("justification").GetString().Should().Be("Dipotong.");
    }

    [Fact]
    public void Write_Rules_AreAllCodesOfVerificationInBothLanguages()
    {
        var driver = GetRun(SarifJson.Write("1.2.3", [])).GetProperty("tool").GetProperty("driver");

        driver.GetProperty("name").GetString().Should().Be("sakip");
        driver.GetProperty("version").GetString().Should().Be("1.2.3");
        var aturan = driver.GetProperty("rules").EnumerateArray().ToArray();
        aturan.Select(r => r.GetProperty("id").GetString()).Should().BeEquivalentTo(
            PenilaiSkema.Load("verifikasi").Find("#/$defs/temuan/properties/kode/enum").EnumerateArray().Select(k => k.GetString()));
        aturan[0].GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("Tercetak <tercetak>, sedangkan <rujukan> adalah <hitung>.");
        aturan[0].GetProperty("fullDescription").GetProperty("text").GetString().Should().Be("Printed <tercetak>, while <rujukan> is <hitung>.");
    }

    [Theory]
    [InlineData("docs/a.json", "docs/a.json")]
    [InlineData("laporan 2024/a#1.json", "laporan%202024/a%231.json")]
    [InlineData("docs\\a.json", "docs/a.json")]
    [InlineData("C:\\data\\a b.json", "file:///C:/data/a%20b.json")]
    [InlineData("/data/a.json", "file:///data/a.json")]
    public void Write_FileName_IsAUriReference(string berkas, string uri)
    {
        var laporan = EmpatLaporan.Read("laporan-tw1-2024-kecamatan-pengaron");

        GetRun(SarifJson.Write("1.0.0", [(berkas, laporan, EmpatLaporan.Verify(laporan.Laporan))]))
            .GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString().Should().Be(uri);
    }

    [Fact]
    public void ReadBertempat_CellsAndClaims_GivesTheirPlaces()
    {
        var laporan = LaporanJson.ReadBertempat(Encoding.UTF8.GetBytes(ContohBerkas.Laporan)).Isi;
        var baris = ContohBerkas.Laporan.Split('\n');
        foreach (var (satu, awal) in new[] { (new AlamatSel("t1", "I1", "capaian"), "\"90,63\""), (new AlamatSel("t1", "rata-rata", "capaian"), "{ \"teks\": \"90,63 %\""), (new AlamatSel(KalimatCetak.Tabel, "k1", "1"), "{ \"teks\": \"di atas 90%\"") })
        {
            var tempat = laporan.FindTempat(satu)!;
            baris[tempat.Baris - 1][(tempat.Kolom - 1)..].Should().StartWith(awal);
        }

        laporan.Laporan.FindTabel("t1").Should().NotBeNull();
        laporan.FindTempat(new(AlamatSel.Data, "I1", "target")).Should().BeNull();
        LaporanJson.ReadBertempat("{"u8).Masalah.Should().ContainSingle();
    }

    private static byte[] Write(string nama, HasilVerifikasi hasil, Bahasa bahasa) =>
        SarifJson.Write("1.0.0", [(EmpatLaporan.GetBerkas(nama), EmpatLaporan.Read(nama), hasil)], bahasa);

    private static JsonElement GetRun(byte[] log) => JsonDocument.Parse(log).RootElement.GetProperty("runs")[0];

    private static string? GetNama(JsonElement hasil, string lokasi) =>
        hasil.GetProperty(lokasi)[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString();
}
