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
        Run("table", Banjarbaru, "anggaran", "--format", "csv").Keluaran.Should().Contain($",{program},{pagu},{realisasi},");

    [Fact]
    public void Table_AnggaranOfPaser_SumsToThePrintedWhole()
    {
        var baris = Run("table", Paser, "anggaran", "--format", "csv").Keluaran.TrimEnd().Split('\n')[^1];

        baris.Should().Be(",Jumlah,256.384.931.909,236.124.072.719,20.260.859.190,\"92,10\"");
    }

    [Theory]
    [InlineData("pk")]
    [InlineData("pengukuran")]
    [InlineData("perbandingan-tahun")]
    [InlineData("target-akhir")]
    [InlineData("anggaran")]
    [InlineData("perubahan-anggaran")]
    [InlineData("efisiensi")]
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

    private static string GetContoh(string nama) => Repositori.GetJalur($"docs/contoh/{nama}");
}
