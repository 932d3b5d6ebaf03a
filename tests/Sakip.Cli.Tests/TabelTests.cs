using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

/// <summary>The command that prints standard tables; the expected figures are those that the reports print.</summary>
public sealed class TabelTests
{
    private static readonly string Banjarbaru = GetContoh("lkj-2024-kecamatan-banjarbaru-selatan.laporan.json");
    private static readonly string Paser = GetContoh("lkjip-2024-setda-kabupaten-paser.laporan.json");

    [Theory]
    [InlineData("1,Meningkatnya Kualitas Pelayanan Publik Kecamatan,Indeks Kepuasan Masyarakat,Nilai,\"87,5\",\"88,19\",\"100,79\",")]
    [InlineData("2,,Indeks Kepatuhan Pelayanan,Nilai,\"82,5\",\"66,6\",\"80,73\",")]
    public void Table_Pengukuran_HasTheFiguresOfTable32(string baris)
    {
        var (kode, keluaran, galat) = Run("table", Banjarbaru, "pengukuran", "--format", "csv");

        (kode, galat).Should().Be((0, string.Empty));
        keluaran.Should().Contain("\n" + baris);
    }

    [Theory]
    [InlineData("Program Penyelenggaraan Pemerintahan dan Pelayanan Publik", "2.290.756.000", "2.255.598.700")]
    [InlineData("Program Pemberdayaan masyarakat Desa dan Kelurahan", "124.341.500", "95.556.150")]
    public void Table_Anggaran_HasTheAmountsOfTable311(string program, string pagu, string realisasi) =>
        Run("table", Banjarbaru, "anggaran", "--format", "csv").Keluaran.Should().Contain($"\n{program},Kecamatan Banjarbaru Selatan,{pagu},{realisasi},");

    [Fact]
    public void Table_AnggaranOfPaser_SumsToThePrintedWhole()
    {
        var baris = Run("table", Paser, "anggaran", "--format", "csv").Keluaran.TrimEnd().Split('\n')[^1];

        baris.Should().Be("Jumlah,,256.384.931.909,236.124.072.719,20.260.859.190,\"92,10\"");
    }

    [Theory]
    [InlineData("pk")]
    [InlineData("pengukuran")]
    [InlineData("perbandingan-tahun")]
    [InlineData("target-akhir")]
    [InlineData("anggaran")]
    [InlineData("perubahan-anggaran")]
    [InlineData("efisiensi")]
    [InlineData("pohon")]
    [InlineData("perbandingan-instansi")]
    [InlineData("cacah-predikat")]
    [InlineData("anggaran-unit")]
    public void Table_EveryFormat_HasTheSameRows(string nama)
    {
        var markdown = Run("table", Banjarbaru, nama, "--format", "markdown").Keluaran.Split('\n').Count(b => b.StartsWith('|') && !b.Contains("---", StringComparison.Ordinal));
        var csv = Run("table", Banjarbaru, nama, "--format", "csv").Keluaran.Split('\n').Count(b => b.Length > 0);

        csv.Should().BeGreaterThan(1);
        markdown.Should().Be(csv);
        Run("table", Banjarbaru, nama, "--lang", "en").Kode.Should().Be(0);
    }

    [Fact]
    public void Table_NameThatIsNone_NamesThoseThereAre()
    {
        var (kode, keluaran, galat) = Run("table", Banjarbaru, "tiada");

        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().Contain("SKP4041").And.Contain("perbandingan-tahun");
    }

    [Theory] // table 3.4
    [InlineData("Kecamatan Banjarbaru Utara,Nilai,\"87,5\",\"90,18\",")]
    [InlineData("Kecamatan Liang Anggang,Nilai,\"87,5\",\"90,96\",\"103,95\",\"2,77\",lebih baik")]
    [InlineData("Kecamatan Cempaka,Nilai,\"87,5\",\"77,62\",")]
    [InlineData("Kecamatan Banjarbaru Utara,RT,12,11,\"91,67\",0,sama")]
    public void Table_PerbandinganInstansi_HasTheFiguresOfTable34(string baris) =>
        Run("table", Banjarbaru, "perbandingan-instansi", "--format", "csv").Keluaran.Should().Contain($",2024,{baris}");

    [Fact]
    public void Table_PerbandinganInstansiOfPaser_HasTheOfficesOfTable33()
    {
        var baris = Run("table", Paser, "perbandingan-instansi", "--format", "csv").Keluaran;

        baris.Should().Contain(",2022,Dinas Tenaga Kerja dan Transmigrasi,,-,\"79,17\",-,\"8,85\",lebih baik"); // 79,17 beside 70,32
        baris.Should().Contain(",2023,Badan Keuangan dan Aset Daerah,,-,\"74,44\",-,\"-2,73\",kurang baik"); // 74,44 beside 77,17
    }

    [Fact]
    public void Table_CacahPredikatOfPengaron_SaysWhyIndicatorsAreNotComputed()
    {
        var keluaran = Run("table", GetContoh("laporan-tw1-2024-kecamatan-pengaron.laporan.json"), "cacah-predikat", "--format", "markdown").Keluaran;

        keluaran.Should().Contain("34 |").And.Contain("- Tak Terhitung, pembagian dengan nol: Indikator Program (2); ");
    }

    [Fact]
    public void Table_AnggaranUnit_HasTheSumOfTheProgramsOfTable311() // the table prints 11.884.381.392, which they do not add up to
    {
        var (_, keluaran, _) = Run("table", Banjarbaru, "anggaran-unit", "--format", "csv");

        keluaran.Should().Contain("\nKecamatan Banjarbaru Selatan,11.844.381.392,11.629.883.221,").And.EndWith("Jumlah,-,-,-,-\n");
    }

    [Theory]
    [InlineData("id", "\"-\" = pagu tidak ada: Jumlah; Program Penunjang")]
    [InlineData("en", "\"-\" = no pagu: Total; Program Penunjang")]
    public void Table_AnggaranWithoutWhole_SaysWhyOnce(string bahasa, string catatan)
    {
        var baris = Run("table", Banjarbaru, "anggaran", "--lang", bahasa).Keluaran.Split('\n');

        baris.Should().ContainSingle(b => b.StartsWith(catatan, StringComparison.Ordinal));
    }

    [Fact]
    public void Table_AnggaranOfPaser_PutsEachKegiatanBelowItsProgram()
    {
        var baris = Run("table", Paser, "anggaran", "--format", "csv").Keluaran.Split('\n');

        baris[1].Should().StartWith("Program Penunjang Urusan");
        baris[2].Should().StartWith("· Penataan Organisasi");
    }

    [Fact]
    public void Table_Pohon_ShowsTheTreeAndWhatHangsLoose()
    {
        var baris = Run("table", Banjarbaru, "pohon", "--format", "csv").Keluaran.Split('\n');

        baris[1..7].Should().Equal(
            "Tujuan,T1,Meningkatnya Kualitas Pelayanan Publik,,",
            "Sasaran,S1,· Meningkatnya Kualitas Pelayanan Publik Kecamatan,,",
            "Indikator,K1,· · Indeks Kepuasan Masyarakat,,",
            "Indikator,K2,· · Indeks Kepatuhan Pelayanan,,",
            "Program,P2,· · Program Penyelenggaraan Pemerintahan dan Pelayanan Publik,S1,Kecamatan Banjarbaru Selatan",
            "Kegiatan,P2a,· · · Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan,,");
        baris.Should().ContainSingle(b => b.StartsWith("1,SKP5102,peringatan,K5,", StringComparison.Ordinal)); // no program serves K5
    }

    [Fact]
    public void Table_PerbandinganDokumenOfBanjar_FindsTheTargetOnWhichIkuAndPkDiffer() // tables 2.1 and 2.2: 80 and 9/9 (40,00)
    {
        var keluaran = Run("table", GetContoh("lkip-2024-setda-kota-banjar.laporan.json"), "perbandingan-dokumen", "--format", "csv").Keluaran;

        keluaran.Should().Contain("\n1,SKP5201,peringatan,I08,").And.NotContain("\n3,SKP52");
    }

    [Fact]
    public void Table_Json_IsOfTheSchema()
    {
        foreach (string[] argumen in new[] { new[] { "table", Paser, "pohon" }, ["table", Banjarbaru, "anggaran"], ["table", Banjarbaru] })
        {
            var (kode, keluaran, _) = Run([.. argumen, "--format", "json"]);

            kode.Should().Be(0);
            PenilaiSkema.Load("tabel").Validate(System.Text.Encoding.UTF8.GetBytes(keluaran)).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("id", "Tabel yang dapat dicetak")]
    [InlineData("en", "Tables that can be printed")]
    public void Table_WithoutName_ListsTheNames(string bahasa, string judul)
    {
        var (kode, keluaran, _) = Run("table", Banjarbaru, "--lang", bahasa);

        kode.Should().Be(0);
        keluaran.Should().StartWith(judul).And.Contain("cacah-predikat").And.Contain("pohon");
    }

    [Theory]
    [InlineData("anggran", "\"anggaran\"?")]
    [InlineData("pengukran", "\"pengukuran\"?")]
    public void Table_NameMisspelt_SuggestsTheNearest(string nama, string saran) =>
        Run("table", Banjarbaru, nama).Galat.Should().Contain(saran);

    [Fact]
    public void Evaluate_WithoutRinci_PrintsDownToPrograms()
    {
        var ringkas = Run("evaluate", Paser).Keluaran;
        var rinci = Run("evaluate", Paser, "--rinci").Keluaran;

        ringkas.Should().Contain("106,71").And.Contain("Indek Kepuasan pelayanan").And.Contain("62 indikator tingkat di bawahnya tidak ditampilkan.");
        ringkas.Should().NotContain("Fasilitasi Keprotokolan");
        rinci.Should().Contain("Fasilitasi Keprotokolan").And.NotContain("tidak ditampilkan");
        Run("evaluate", Paser, "--format", "json").Should().Be(Run("evaluate", Paser, "--format", "json", "--rinci"));
    }

    private static string GetContoh(string nama) => Repositori.GetJalur($"docs/contoh/{nama}");
}
