using System.Text;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

/// <summary>The command <c>sakip audit</c>.</summary>
public sealed class AuditTests : IDisposable
{
    private static readonly string Contoh = Repositori.GetJalur("docs/contoh/hasil-tersimpan.csv");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Run_Sample_ShowsWhatDiffersAndTheCounts()
    {
        var (kode, keluaran, galat) = Run("audit", Contoh, "--pack", "permendagri-86-2017");

        kode.Should().Be(1);
        keluaran.Should().Contain("13 baris: 2 cocok, 5 berbeda, 1 belum diisi, 2 tak terhitung, 1 taksa, 2 ditolak.");
        keluaran.Should().Contain("SKP5601 Dipotong pada 2 desimal, bukan dibulatkan").And.NotContain("Nilai AKIP");
        galat.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
        galat.Should().Contain("hasil-tersimpan.csv(12,34): SKP5606 polaritas:").And.Contain("(14,25): SKP1001 realisasi:");
    }

    [Fact]
    public void Run_FormatJson_PrintsEveryRowOfTheSchema()
    {
        foreach (var bahasa in new[] { "id", "en" })
        {
            var (kode, keluaran, _) = Run("audit", Contoh, "--pack", "permendagri-86-2017", "--format", "json", "--lang", bahasa);

            kode.Should().Be(1);
            PenilaiSkema.Load("audit").Validate(Encoding.UTF8.GetBytes(keluaran)).Should().BeEmpty();
            keluaran.Split("\"baris\": ").Should().HaveCount(1 + 1 + 13 + 1, "the list, its rows, the count");
        }
    }

    [Fact]
    public void Run_Output_WritesWhatItWouldPrint()
    {
        foreach (var format in new[] { "text", "json", "csv", "markdown" })
        {
            var berkas = Path.Combine(_folder.FullName, "hasil");
            string[] argumen = ["audit", Contoh, "--pack", "permendagri-86-2017", "--format", format];
            var (_, keluaran, galat) = Run(argumen);
            Run([.. argumen, "--output", berkas]).Should().Be((1, string.Empty, galat));
            File.ReadAllText(berkas).Should().Be(keluaran);
        }
    }

    [Fact]
    public void Run_FormatCsv_KeepsEveryColumn()
    {
        var (_, keluaran, _) = Run("audit", Contoh, "--pack", "permendagri-86-2017", "--format", "csv");

        var baris = keluaran.Split('\n');
        baris[0].Should().Be(
            "nama,satuan,polaritas,target,realisasi,capaian,predikat,unit,baris,status,capaian_hitung,predikat_hitung,selisih,alasan,sebab");
        baris[1].Should().Be("Nilai AKIP,Nilai,,79,\"82,84\",\"104,86\",Sangat Tinggi,Bagian Organisasi,2,cocok,\"104,86\",Sangat Tinggi,\"0,00\",,");
        baris.Should().HaveCount(15);
    }

    [Fact]
    public void Run_FormatCsv_SaysTheSameWordsInEitherLanguageAndKeepsFaultyRows()
    {
        var berkas = Write("nama,target,realisasi,capaian,status\nA,80,72,90,final\nB,80,72\n");
        foreach (var bahasa in new[] { "id", "en" })
        {
            var baris = Run("audit", berkas, "--pack", "permendagri-86-2017", "--format", "csv", "--lang", bahasa).Keluaran.Split('\n');

            baris[0].Should().Be("nama,target,realisasi,capaian,status,baris,status_audit,capaian_hitung,predikat_hitung,selisih,alasan,sebab");
            baris[1].Should().StartWith("A,80,72,90,final,2,cocok,");
            baris[2].Should().StartWith("B,80,72,,,3,ditolak,");
        }
    }

    [Fact]
    public void Run_EverythingFollows_IsClean()
    {
        var berkas = Write("nama,target,realisasi,capaian\nA,80,72,90\nB,80,,\n");
        Run("audit", berkas, "--pack", "permendagri-86-2017", "--as-of", "2024-12-31").Kode.Should().Be(0);
    }

    [Theory]
    [InlineData("nama,target\n", "permendagri-86-2017", "2024-12-31", "baris.csv(1,1): SKP4317")]
    [InlineData("nama\ttarget\trealisasi\tcapaian\n", "permendagri-86-2017", "2024-12-31", "baris.csv(1,1): SKP4318")]
    [InlineData("nama,target,realisasi,capaian\n", "tidak-ada", "2024-12-31", "--pack: SKP3012")]
    [InlineData("nama,target,realisasi,capaian\n", "permendagri-86-2017", "2001-01-01", "--as-of: SKP3001")]
    [InlineData("nama,target,realisasi,capaian\n", "permendagri-86-2017", "kemarin", "--as-of: SKP9006")]
    public void Run_FaultyInput_GivesTwo(string isi, string paket, string tanggal, string masalah)
    {
        var (kode, keluaran, galat) = Run("audit", Write(isi), "--pack", paket, "--as-of", tanggal);
        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().Contain(masalah);
    }

    [Fact]
    public void Run_NoSuchFile_GivesTwo() =>
        Run("audit", Path.Combine(_folder.FullName, "x.csv"), "--pack", "permendagri-86-2017").Galat.Should().Contain("SKP9002");

    [Fact]
    public void Run_ManyFaultyRows_ListsTheFirstThousand()
    {
        var berkas = Write("nama,target,realisasi,capaian\n" + string.Concat(Enumerable.Repeat("A,80,72\n", 1200)));
        var (kode, keluaran, galat) = Run("audit", berkas, "--pack", "permendagri-86-2017", "--lang", "en");
        kode.Should().Be(1);
        galat.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(1001).And.Subject.Last().Should().Contain("SKP9011");
        keluaran.Should().Contain("Of 1.200 findings the first 1.000 are shown");
    }

    private string Write(string isi)
    {
        var berkas = Path.Combine(_folder.FullName, "baris.csv");
        File.WriteAllText(berkas, isi);
        return berkas;
    }
}
