using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

/// <content>Files that cannot be read, and arguments that cannot.</content>
public sealed partial class PerintahTests
{
    [Theory, MemberData(nameof(IsiSalah))]
    public void Run_UnreadableReport_PrintsPlaceAndCodeAndNothingElse(string isi, string letak, string kode)
    {
        var berkas = Write("rusak.json", isi);
        foreach (var perintah in new[] { "evaluate", "verify" })
        {
            foreach (var bahasa in new[] { "id", "en" })
            {
                var (keluar, keluaran, galat) = Run(perintah, berkas, "--lang", bahasa, "--format", "json");
                (keluar, keluaran).Should().Be((2, string.Empty));
                CheckGalat(galat)[0].Should().Be(kode);
                galat.Should().StartWith($"{berkas}{letak}: {kode} ");
            }
        }
    }

    [Fact]
    public void Run_FaultyPack_NamesThePackAndThePlaceInIt()
    {
        var laporan = Write("a.laporan.json", LaporanBersih.Replace("\"permendagri-86-2017\"", "\"uji\", \"berkas\": \"a.aturan.json\"", StringComparison.Ordinal));
        var paket = Write("a.aturan.json", "{\n  \"format\": \"sakip.aturan/1\", \"kode\": \"uji\", \"nama\": \"Uji\",\n  \"versi\": []\n}");

        var (kode, keluaran, galat) = Run("verify", laporan);

        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().StartWith($"{paket}(3,12): SKP3002 $.versi: ");
    }

    [Fact]
    public void Run_PackBesideTheReport_IsFoundFromAnyFolder()
    {
        Write("a.aturan.json", "{ \"format\": \"sakip.aturan/1\", \"kode\": \"uji\", \"nama\": \"Uji\", \"versi\": [ { \"berlaku\": { \"mulai\": \"2020-01-01\" } } ] }");
        var laporan = Write("a.laporan.json", LaporanBersih.Replace("\"permendagri-86-2017\"", "\"uji\", \"berkas\": \"a.aturan.json\"", StringComparison.Ordinal));

        Run("verify", laporan).Should().Match<(int Kode, string Keluaran, string Galat)>(h => h.Kode == 0 && h.Galat.Length == 0);
    }

    [Theory]
    [InlineData("\"uji\", \"berkas\": \"tiada.aturan.json\"", "SKP9002")]
    [InlineData("\"uji\", \"berkas\": \".\"", "SKP9003")]
    [InlineData("\"tiada\"", "SKP3012")]
    public void Run_ReportWhosePackIsMissing_SaysSo(string aturan, string kode)
    {
        var laporan = Write("b.laporan.json", LaporanBersih.Replace("\"permendagri-86-2017\"", aturan, StringComparison.Ordinal));
        foreach (var perintah in new[] { "evaluate", "verify" })
        {
            var (keluar, keluaran, galat) = Run(perintah, laporan);
            (keluar, keluaran).Should().Be((2, string.Empty));
            CheckGalat(galat).Should().Equal(kode);
        }
    }

    [Fact]
    public void Run_FolderAsAFile_SaysSo()
    {
        foreach (var perintah in new[] { "evaluate", "verify", "lint", "test", "import", "export" })
        {
            var (kode, keluaran, galat) = Run(perintah, _folder.FullName);
            (kode, keluaran).Should().Be((2, string.Empty));
            CheckGalat(galat).Should().Equal("SKP9003");
        }

        CheckGalat(Run("evaluate", Banjar, "--pack", _folder.FullName).Galat).Should().Equal("SKP9003");
    }

    [Fact]
    public void Run_MissingFile_SaysSo()
    {
        foreach (var perintah in new[] { "evaluate", "verify", "lint", "test", "import", "export" })
        {
            var (kode, keluaran, galat) = Run(perintah, Path.Combine(_folder.FullName, "tiada", "tiada.json"));
            (kode, keluaran).Should().Be((2, string.Empty));
            CheckGalat(galat).Should().Equal("SKP9002");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b.json")]
    public void Run_NameThatIsNoFileName_SaysSo(string nama)
    {
        foreach (var perintah in new[] { "evaluate", "verify", "lint", "test", "import", "export" })
        {
            var (kode, keluaran, galat) = Run(perintah, nama);
            (kode, keluaran).Should().Be((2, string.Empty));
            CheckGalat(galat).Should().ContainSingle();
        }
    }

    [Theory, MemberData(nameof(ArgumenSalah))]
    public void Run_BadArguments_ExitsWith2AndACode(string[] argumen)
    {
        var (kode, keluaran, galat) = Run(argumen);

        (kode, keluaran).Should().Be((2, string.Empty));
        CheckGalat(galat).Should().OnlyContain(k => k == "SKP9001").And.NotBeEmpty();
    }

    [Fact]
    public void Run_Help_ListsTheCommands()
    {
        var (kode, keluaran, galat) = Run("--help");

        (kode, galat).Should().Be((0, string.Empty));
        keluaran.Should().Contain("evaluate").And.Contain("verify").And.Contain("packs").And.Contain("lint");
    }
}
