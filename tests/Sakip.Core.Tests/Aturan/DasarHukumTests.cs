using System.Text;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Perhitungan;

namespace Sakip.Core.Tests.Aturan;

/// <summary>Every dated value has its source: its own, or that of what it stands in, or of its version.</summary>
public class DasarHukumTests
{
    private const string Isi = """
        "dasarHukum": [ { "jenis": "Perbup", "nomor": "1" } ],
        "capaian": {
          "rumus": { "positif": { "nama": "realisasiPerTarget" }, "negatif": { "ekspresi": "target / realisasi", "dasarHukum": [ { "jenis": "LKE" } ] } },
          "langkah": [ { "batasiAtas": 100, "dasarHukum": [ { "jenis": "Surat Edaran" } ] }, { "bulatkan": { "desimal": 2 } } ] },
        "skala": { "capaian": { "dasarHukum": [ { "jenis": "Permendagri", "nomor": "86", "tahun": 2017 } ], "peringkat": [
          { "predikat": "Tinggi", "minimal": 90 },
          { "predikat": "Rendah", "kurangDari": 90, "dasarHukum": [ { "jenis": "Laporan", "bagian": "Tabel 3.1" } ] } ] } },
        "ordinal": { "opini": { "isi": [ { "predikat": "WTP", "skor": 4 } ], "dasarHukum": [ { "jenis": "BPK" } ] } },
        "indeks": { "skm": { "komponen": [ { "id": "U1", "nama": "U1", "bobot": 1, "dasarHukum": [ { "jenis": "PermenPANRB" } ] } ] } }
        """;

    [Theory]
    [InlineData("capaian.rumus.positif", "Perbup 1")]
    [InlineData("capaian.rumus.negatif", "LKE")]
    [InlineData("capaian.langkah[0]", "Surat Edaran")]
    [InlineData("capaian.langkah[1]", "Perbup 1")]
    [InlineData("skala.capaian", "Permendagri 86/2017")]
    [InlineData("skala.capaian.peringkat[0]", "Permendagri 86/2017")]
    [InlineData("skala.capaian.peringkat[1]", "Laporan, Tabel 3.1")]
    [InlineData("ordinal.opini", "BPK")]
    [InlineData("indeks.skm", "Perbup 1")]
    [InlineData("indeks.skm.komponen[0]", "PermenPANRB")]
    [InlineData("rerata", "Perbup 1")]
    [InlineData("", "Perbup 1")]
    public void GetDasarHukum_OfAValue_IsTheNearest(string bagian, string harapan)
    {
        var versi = AturanUji.Create(Isi);
        versi.GetDasarHukum(bagian).Should().ContainSingle().Which.ToString().Should().Be(harapan);

        var kembali = AturanJson.Read(AturanJson.Write(AturanUji.CreatePaket(Isi))).Isi.VersiTerakhir;
        kembali.GetDasarHukum(bagian).Should().Equal(versi.GetDasarHukum(bagian), "writing keeps the sources");
    }

    [Fact]
    public void GetDasarHukum_OfWhatIsInherited_IsThatOfTheParent()
    {
        // The scale of Permendagri 86/2017 stays of Permendagri 86/2017 in a Perbup that changes the formula.
        var anak = AturanJson.Read(Encoding.UTF8.GetBytes("""
            { "format": "sakip.aturan/1", "kode": "kabupaten", "nama": "Kabupaten", "turunanDari": "permendagri-86-2017", "versi": [ {
              "berlaku": { "mulai": "2020-01-01" }, "dasarHukum": [ { "jenis": "Perbup", "nomor": "5", "tahun": 2020 } ],
              "capaian": { "rumus": { "negatif": { "nama": "targetPerRealisasi" } } } } ] }
            """)).Isi.VersiTerakhir;

        anak.GetDasarHukum("capaian.rumus.negatif").Should().ContainSingle().Which.ToString().Should().Be("Perbup 5/2020");
        anak.GetDasarHukum("skala.capaian")[0].ToString().Should().StartWith("Permendagri 86/2017");
        anak.GetDasarHukum("capaian.rumus.positif")[0].ToString().Should().StartWith("Permendagri 86/2017");
    }
}
