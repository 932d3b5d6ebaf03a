using System.Text;
using Sakip.Berkas.Json;
using Sakip.Laporan;
using Sakip.Tampilan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>Sentences: target 80 and realisasi 72 of 2024 give a capaian of 90 by hand.</summary>
public sealed class KalimatTests
{
    [Theory]
    [InlineData("90%", "sama", null)]
    [InlineData("91%", "sama", "SKP5002")]
    [InlineData("lebih dari 90%", "lebihDari", "SKP5007")]
    [InlineData("lebih dari 89,99%", "lebihDari", null)]
    [InlineData("paling sedikit 90%", "minimal", null)]
    [InlineData("paling sedikit 90,01%", "minimal", "SKP5007")]
    [InlineData("paling banyak 90%", "maksimal", null)]
    [InlineData("paling banyak 89%", "maksimal", "SKP5007")]
    [InlineData("di bawah 90%", "kurangDari", "SKP5007")]
    [InlineData("di bawah 90,01%", "kurangDari", null)]
    [InlineData("lebih dari 1.464", "lebihDari", null)] // 1464 or 1,464
    public void Run_ClaimOfSentence_ComparesAsStated(string teks, string banding, string? kode)
    {
        var dibaca = teks[(teks.LastIndexOf(' ') + 1)..];
        var hasil = Verify($$"""{ "teks": "{{teks}}", "dibaca": "{{dibaca}}", "banding": "{{banding}}", "menyatakan": "capaian(I1; 2024)" }""");

        hasil.Diperiksa.Should().Be(1);
        hasil.Temuan.Select(t => t.Kode.Nomor).Should().Equal(kode is null ? [] : [kode]);
        hasil.Temuan.Select(t => t.Sel.ToString()).Should().Equal(kode is null ? [] : ["kalimat/k1/1"]);
    }

    [Fact]
    public void Run_BoundThatCannotBeRead_IsNotCompared()
    {
        var hasil = Verify("""{ "teks": "lebih dari 1,2,3", "dibaca": "1,2,3", "banding": "lebihDari", "menyatakan": "capaian(I1; 2024)" }""");

        hasil.Diperiksa.Should().Be(0);
        hasil.TakTerperiksa.Select(t => (t.Sel.ToString(), t.Alasan)).Should().Equal(("kalimat/k1/1", null));
    }

    [Fact]
    public void Run_SecondClaim_HasItsNumberInTheAddress()
    {
        var hasil = Verify(
            """{ "teks": "80", "menyatakan": "target(I1; 2024)" }, { "teks": "73", "menyatakan": "realisasi(I1; 2024)" }""");

        hasil.Temuan.Should().ContainSingle().Which.Sel.ToString().Should().Be("kalimat/k1/2");
    }

    [Theory]
    [InlineData("""{ "teks": "90", "menyatakan": "capaian(*; 2024)" }""", "SKP4009")]
    [InlineData("""{ "teks": "90", "menyatakan": "capaian(I9; 2024)" }""", "SKP4008")]
    [InlineData("""{ "teks": "90" }""", "SKP2102")]
    [InlineData("""{ "teks": "90", "menyatakan": "capaian(I1; 2024)", "banding": "melebihi" }""", "SKP2103")]
    public void Read_BadClaim_SaysWhere(string klaim, string kode)
    {
        var masalah = LaporanJson.Read(ToBerkas(klaim)).Masalah.Should().ContainSingle().Subject;

        masalah.Kode.Nomor.Should().Be(kode);
        masalah.Tempat.Jalur.Should().StartWith("$.kalimat[0].klaim[0]");
    }

    [Fact]
    public void Text_LongSentence_IsCutAtAWordOrWhereItMust()
    {
        foreach (var teks in new[] { new string('a', 200), " " + new string('a', 200), "a" + string.Concat(Enumerable.Repeat("😀", 100)) })
        {
            var berkas = Encoding.UTF8.GetString(ToBerkas("""{ "teks": "91", "menyatakan": "capaian(I1; 2024)" }""")).Replace("Kalimat.", teks, StringComparison.Ordinal);
            var hasil = Verifikasi.Run(LaporanJson.Read(Encoding.UTF8.GetBytes(berkas)).Isi, LaporanUji.Paket);

            TeksTemuan.Write(hasil).Should().Contain(" ...\"").And.NotContain("\uFFFD");
            MarkdownTemuan.Write(hasil).Should().Contain(" ...");
        }
    }

    [Fact]
    public void Read_TableCalledKalimat_IsRefused()
    {
        var berkas = Encoding.UTF8.GetString(ToBerkas("""{ "teks": "90", "menyatakan": "capaian(I1; 2024)" }""")).Replace("\"t\"", "\"kalimat\"", StringComparison.Ordinal);

        LaporanJson.Read(Encoding.UTF8.GetBytes(berkas)).Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP4012");
    }

    [Fact]
    public void Write_Sentences_ReadBackTheSame()
    {
        var laporan = LaporanJson.Read(ToBerkas("""{ "teks": "di atas 89", "menyatakan": "capaian(I1; 2024)", "dibaca": "89", "banding": "lebihDari", "catatan": "c" }""")).Isi;

        var kembali = LaporanJson.Read(LaporanJson.Write(laporan)).Isi.Kalimat.Should().ContainSingle().Subject;
        kembali.Should().BeEquivalentTo(laporan.Kalimat[0]);
        kembali.Tempat.Should().Be("Bab III");
    }

    private static HasilVerifikasi Verify(string klaim) => Verifikasi.Run(LaporanJson.Read(ToBerkas(klaim)).Isi, LaporanUji.Paket);

    private static byte[] ToBerkas(string klaim)
    {
        var tanpa = Encoding.UTF8.GetString(LaporanJson.Write(LaporanUji.Create("t:I1=80 r:I1=72", []))).TrimEnd();
        return Encoding.UTF8.GetBytes(
            $$"""{{tanpa[..^1]}}, "kalimat": [ { "id": "k1", "tempat": "Bab III", "teks": "Kalimat.", "klaim": [ {{klaim}} ] } ] }""");
    }
}
