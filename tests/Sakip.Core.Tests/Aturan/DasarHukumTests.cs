using System.Text;
using Sakip.Aturan;
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

    // Indicators are often called 1 and 1.2: what is said of the one is not said of the other.
    private const string Bertitik = """
        "dasarHukum": [ { "jenis": "Perbup" } ],
        "capaian": { "rumusIndikator": {
          "1": { "ekspresi": "realisasi", "dasarHukum": [ { "jenis": "A" } ] },
          "1.2": "target",
          "1.2.3": { "ekspresi": "target + 1", "dasarHukum": [ { "jenis": "B" } ] },
          ".4": { "ekspresi": "target + 2", "dasarHukum": [ { "jenis": "F" } ] } } },
        "skala": {
          "a": { "dasarHukum": [ { "jenis": "C" } ], "peringkat": [ { "predikat": "x", "minimal": 0, "dasarHukum": [ { "jenis": "D" } ] } ] },
          "a.peringkat[0]": { "peringkat": [ { "predikat": "x", "minimal": 0 } ] },
          "a[0]": { "peringkat": [ { "predikat": "x", "minimal": 0 } ] },
          "it's ['a\\b']": { "dasarHukum": [ { "jenis": "E" } ], "peringkat": [ { "predikat": "x", "minimal": 0 } ] } }
        """;

    [Theory]
    [InlineData("capaian.rumusIndikator.1", "A")]
    [InlineData("capaian.rumusIndikator['1.2']", "Perbup")]
    [InlineData("capaian.rumusIndikator['1.2.3']", "B")]
    [InlineData("capaian.rumusIndikator['.4']", "F")]
    [InlineData("skala.a", "C")]
    [InlineData("skala.a.peringkat[0]", "D")]
    [InlineData("skala['a.peringkat[0]']", "Perbup")]
    [InlineData("skala['a[0]']", "Perbup")]
    [InlineData("""skala['it\'s [\'a\\b\']']""", "E")]
    [InlineData("""skala['it\'s [\'a\\b\']'].peringkat[0]""", "E")]
    public void GetDasarHukum_OfANameWithDots_IsItsOwn(string bagian, string harapan)
    {
        var paket = AturanUji.CreatePaket(Bertitik);
        paket.VersiTerakhir.GetDasarHukum(bagian).Should().ContainSingle().Which.ToString().Should().Be(harapan);
        AturanJson.Read(AturanJson.Write(paket)).Isi.VersiTerakhir.GetDasarHukum(bagian).Should().Equal(paket.VersiTerakhir.GetDasarHukum(bagian));
    }

    [Fact]
    public void GetDasarHukum_NoPath_NamesTheArgument() =>
        FluentActions.Invoking(() => AturanUji.Bawaan.GetDasarHukum(null!)).Should().Throw<ArgumentNullException>().WithParameterName("bagian");

    [Theory]
    [InlineData("capaian.langkah[0]", "capaian.langkah")]
    [InlineData("skala['a.b'].peringkat", "skala['a.b']")]
    [InlineData("skala['a.b']", "skala")] // not skala['a
    [InlineData("skala", "")]
    public void ToJalurInduk_NameOrNumber_IsCutOffWhole(string jalur, string induk) => VersiAturan.ToJalurInduk(jalur).Should().Be(induk);

    [Fact]
    public void GetDasarHukum_OfANameWithDotsThatIsOverridden_IsThatOfTheChild()
    {
        // What the child inherits is 1 alone; 1.2.3 is its own now, though the path of one begins the other.
        var anak = ReadAnak(AturanJson.Write(AturanUji.CreatePaket(Bertitik)), """
            "capaian": { "rumusIndikator": { "1.2.3": "realisasi" } }
            """);

        anak.GetDasarHukum("capaian.rumusIndikator['1.2.3']").Should().ContainSingle().Which.ToString().Should().Be("SE");
        anak.GetDasarHukum("capaian.rumusIndikator.1").Should().ContainSingle().Which.ToString().Should().Be("A");
        anak.GetDasarHukum("capaian.rumusIndikator['1.2']").Should().ContainSingle().Which.ToString().Should().Be("Perbup");
    }

    [Fact]
    public void GetDasarHukum_OfPartsOfASectionThatIsPartlyOverridden_IsThatOfTheParent()
    {
        var anak = ReadAnak(
            AturanJson.Write(AturanUji.CreatePaket("""
                "dasarHukum": [ { "jenis": "Perbup" } ],
                "rerata": { "langkah": [ { "batasiAtas": 100, "dasarHukum": [ { "jenis": "A" } ] }, { "bulatkan": { "desimal": 1 } } ] },
                "periode": { "target": "tahunan", "dasarHukum": [ { "jenis": "B" } ] },
                "tampilan": { "nolBelakang": "ditulis", "dasarHukum": [ { "jenis": "C" } ] }
                """)),
            """ "rerata": { "anggota": "bulat" } """);

        anak.GetDasarHukum("rerata").Should().ContainSingle().Which.ToString().Should().Be("SE");
        anak.GetDasarHukum("rerata.langkah[0]").Should().ContainSingle().Which.ToString().Should().Be("A");
        anak.GetDasarHukum("rerata.langkah[1]").Should().ContainSingle().Which.ToString().Should().Be("Perbup");
        anak.GetDasarHukum("periode").Should().ContainSingle().Which.ToString().Should().Be("B");
        anak.GetDasarHukum("tampilan").Should().ContainSingle().Which.ToString().Should().Be("C");
    }

    private static VersiAturan ReadAnak(byte[] induk, string isi) => AturanJson.Read(
        Encoding.UTF8.GetBytes($$"""
            { "format": "sakip.aturan/1", "kode": "anak", "nama": "Anak", "turunanDari": "uji", "versi": [ {
              "berlaku": { "mulai": "2021-01-01" }, "dasarHukum": [ { "jenis": "SE" } ], {{isi}} } ] }
            """),
        _ => induk).Isi.VersiTerakhir;

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
