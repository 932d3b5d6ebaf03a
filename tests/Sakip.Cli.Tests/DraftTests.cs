using Sakip.Berkas.Json;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

/// <summary>The command that makes report drafts of tables.</summary>
public sealed class DraftTests : IDisposable
{
    private static readonly string Folder = Repositori.GetJalur("docs/contoh/draf");

    private static readonly string Petaan = Path.Combine(Folder, "setda.petaan.json");

    private static readonly string Anggaran = Path.Combine(Folder, "anggaran.csv");

    private static readonly string Pengukuran = Path.Combine(Folder, "pengukuran.csv");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-draf");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Draft_ColumnNobodyMapped_IsNamedAndExitsWith1()
    {
        var (kode, keluaran, galat) = Run("draft", Anggaran, Pengukuran, "--mapping", Petaan);

        kode.Should().Be(1);
        galat.Should().StartWith($"{Anggaran}(1,48): SKP4324 ").And.Contain("\"bertambah_berkurang_raw\"");
        LaporanJson.Read(System.Text.Encoding.UTF8.GetBytes(keluaran)).Isi.Data.Indikator.Should().HaveCount(3);
    }

    [Fact]
    public void Draft_OutputOverItsMapping_IsRefusedAndKeepsIt()
    {
        var petaan = Write("p.json", File.ReadAllText(Petaan));

        Run("draft", Anggaran, Pengukuran, "--mapping", petaan, "--output", petaan).Galat.Should().StartWith($"{petaan}: SKP9033");
        File.ReadAllText(petaan).Should().Be(File.ReadAllText(Petaan));
    }

    [Fact]
    public void Draft_EverythingPlaced_ExitsWith0()
    {
        var petaan = Write("p.json", File.ReadAllText(Petaan).Replace("\"berkas\": \"anggaran.csv\",", "\"berkas\": \"anggaran.csv\", \"abaikan\": [ \"bertambah*\" ],", StringComparison.Ordinal));
        var berkas = Path.Combine(_folder.FullName, "draf.json");

        Run("draft", Anggaran, Pengukuran, "--mapping", petaan, "--output", berkas).Should().Be((0, string.Empty, string.Empty));

        Run("verify", berkas).Kode.Should().Be(0);
        var (kode, keluaran, galat) = Run("draft", Pengukuran, "--mapping", Petaan, "--base", berkas, "--lang", "en");
        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().StartWith($"{Petaan}(1,1): SKP4316 $: ").And.Contain("use one of them");
    }

    [Theory]
    [InlineData("ada.csv", "a,a\n1,2\n", "(1,3): SKP4302")]
    [InlineData("kosong.csv", "", "(1,1): SKP4301")]
    public void Draft_TableThatCannotBeRead_ExitsWith2(string nama, string isi, string harap)
    {
        var berkas = Write(nama, isi);

        var (kode, keluaran, galat) = Run("draft", berkas, Anggaran, "--mapping", Petaan);

        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().StartWith(berkas + harap);
    }

    [Fact]
    public void Draft_MissingFilesOrOptions_ExitWith2()
    {
        Run("draft", Anggaran).Galat.Should().Contain("SKP9001");
        Run("draft", "--mapping", Petaan).Kode.Should().Be(2);
        Run("draft", Anggaran, "--mapping", "tiada.json").Galat.Should().Contain("tiada.json: SKP9002");
        Run("draft", Anggaran, "--mapping", Petaan, "--base", "tiada.json").Galat.Should().Contain("tiada.json: SKP9002");
        Run("draft", Anggaran, "--mapping", Petaan, "--output", _folder.FullName).Galat.Should().Contain("SKP9005");
    }

    private string Write(string nama, string isi)
    {
        var berkas = Path.Combine(_folder.FullName, nama);
        File.WriteAllText(berkas, isi);
        return berkas;
    }
}
