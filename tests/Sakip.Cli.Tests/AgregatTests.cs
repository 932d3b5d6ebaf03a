using System.Text;
using System.Text.Json;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

public sealed class AgregatTests : IDisposable
{
    private static readonly string Pengukuran = Repositori.GetJalur("docs/contoh/agregat/pengukuran.csv");
    private static readonly string Anggaran = Repositori.GetJalur("docs/contoh/agregat/anggaran.csv");
    private static readonly string Cacat = Repositori.GetJalur("docs/contoh/agregat/cacat.csv");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-agregat");

    public static TheoryData<string[], string> ArgumenSalah => new()
    {
        { ["aggregate"], "SKP9001" },
        { ["aggregate", Pengukuran, "--pack", "permendagri-86-2017", "--threads", "0"], "SKP9001" },
        { ["aggregate", Pengukuran, "--pack", "permendagri-86-2017", "--format", "xml"], "SKP9001" },
        { ["aggregate", "tiada.csv", "--pack", "permendagri-86-2017"], "SKP9002" },
        { ["aggregate", ".", "--pack", "permendagri-86-2017"], "SKP9003" },
        { ["aggregate", Pengukuran], "SKP9031" },
        { ["aggregate", Pengukuran, "--pack", "tiada"], "SKP3012" },
        { ["aggregate", Pengukuran, "--pack", "permendagri-86-2017", "--by", "pemd"], "SKP7001" },
        { ["aggregate", Pengukuran, "--pack", "permendagri-86-2017", "--as-of", "1999-01-01"], "SKP3001" },
        { ["aggregate", Pengukuran, Anggaran, "--pack", "permendagri-86-2017"], "SKP7006" },
        { ["aggregate", Pengukuran, "--pack", "permendagri-86-2017", "--rejected", "tiada/x.csv"], "SKP9005" },
    };

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, MemberData(nameof(ArgumenSalah))]
    public void Run_WrongArgument_GivesTwoAndItsProblem(string[] argumen, string kode)
    {
        var (keluar, keluaran, galat) = Run(argumen);

        (keluar, keluaran).Should().Be((2, string.Empty));
        galat.Should().Contain(kode);
    }

    [Fact]
    public void Run_Measurements_PrintsWhatHandWorkGives()
    {
        var (kode, keluaran, galat) = Run("aggregate", Pengukuran, "--by", "pemda,tahun", "--pack", "permendagri-86-2017", "--format", "json");

        (kode, galat).Should().Be((0, string.Empty));
        using var dokumen = JsonDocument.Parse(keluaran);
        var kelompok = dokumen.RootElement.GetProperty("kelompok");
        // 2023: (90,005 + 150 + 68) / 3 = 102,6683...; 2024: (102,5 + 87,5) / 2 = 95; Kota: 50 of one row, the other has target 0
        kelompok.EnumerateArray().Select(k => k.GetProperty("rerata").GetDecimal()).Should().Equal(102.67m, 95m, 50m);
        kelompok.EnumerateArray().Select(k => k.GetProperty("terhitung").GetInt32()).Should().Equal(3, 2, 1);
        kelompok[0].GetProperty("cacah").GetProperty("Tinggi").GetInt32().Should().Be(1, "90,005 rounds to 90,01, between 90 and 91, and falls to the band below");
        kelompok[2].GetProperty("takTerhitung").GetRawText().Should().Be("""{ "pembagianNol": 1 }""".Replace("{ ", "{\n        ", StringComparison.Ordinal).Replace(" }", "\n      }", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pengukuran.csv")]
    [InlineData("anggaran.csv")]
    public void Run_FormatJson_IsOfTheSchema(string berkas)
    {
        var (kode, keluaran, _) = Run(
            "aggregate", Repositori.GetJalur($"docs/contoh/agregat/{berkas}"), "--by", "pemda", "--pack", "permendagri-86-2017", "--format", "json");

        kode.Should().Be(0);
        PenilaiSkema.Load("agregat").Validate(Encoding.UTF8.GetBytes(keluaran)).Should().BeEmpty();
    }

    [Fact]
    public void Run_RejectedRows_AreWrittenAsideAsTheyStand()
    {
        var ditolak = Path.Combine(_folder.FullName, "ditolak.csv");
        var (kode, keluaran, galat) = Run("aggregate", Cacat, "--pack", "permendagri-86-2017", "--format", "json", "--rejected", ditolak);

        kode.Should().Be(1);
        galat.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2)
            .And.Contain(g => g.StartsWith($"{Cacat}(3,13): SKP7003", StringComparison.Ordinal))
            .And.Contain(g => g.StartsWith($"{Cacat}(4,18): SKP2106", StringComparison.Ordinal));
        File.ReadAllText(ditolak).Should().Be("pemda,tahun,target,realisasi\nKota Contoh,24,90,45\nKota Contoh,2024,\"1.464,5\",45\n");
        using var dokumen = JsonDocument.Parse(keluaran);
        dokumen.RootElement.GetProperty("ditolak").GetInt32().Should().Be(2);
    }

    [Fact]
    public void Run_ManyRejectedRows_PrintsTheFirstAndCountsTheRest()
    {
        var berkas = Path.Combine(_folder.FullName, "rusak.csv");
        File.WriteAllText(berkas, "target,realisasi\n1,1\n" + string.Concat(Enumerable.Repeat("1x,1\n", 50)));

        var (kode, _, galat) = Run("aggregate", berkas, "--pack", "permendagri-86-2017", "--lang", "en");

        kode.Should().Be(1);
        galat.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(21)
            .And.Subject.Last().Should().Contain("SKP9032").And.Contain("30 more rows");
    }

    [Fact]
    public void Run_FileWithoutRows_GivesTwo()
    {
        var berkas = Path.Combine(_folder.FullName, "kosong.csv");
        File.WriteAllText(berkas, "target,realisasi\n");

        var (kode, _, galat) = Run("aggregate", berkas, "--pack", "permendagri-86-2017");

        kode.Should().Be(2);
        galat.Should().Contain("SKP7008");
    }

    [Fact]
    public void Run_BudgetRows_AddByAnyColumnInEitherForm()
    {
        var (csv, jsonl) = (Path.Combine(_folder.FullName, "uang.csv"), Path.Combine(_folder.FullName, "uang.jsonl"));
        File.WriteAllText(csv, "rekening;dana;tahun;pagu;realisasi\n5.1.02;APBD;2024;300000000;299999999.50\n5.1.02;DAK;2024;100000000;0.50\n5.2.01;APBD;2024;0;0\n5.2.01;APBD;2023;50;\n");
        File.WriteAllText(jsonl, """
            {"rekening":"5.1.02","dana":"APBD","tahun":"2024","pagu":300000000,"realisasi":299999999.50}
            {"dana":"DAK","rekening":"5.1.02","tahun":"2024","pagu":100000000,"realisasi":0.50}
            {"rekening":"5.2.01","dana":"APBD","tahun":"2024","pagu":0,"realisasi":0}
            {"rekening":"5.2.01","dana":"APBD","tahun":"2023","pagu":50,"realisasi":null}
            """);

        foreach (var berkas in new[] { csv, jsonl })
        {
            Run("aggregate", berkas, "--by", "rekening,tahun", "--format", "csv").Should().Be((0, """
                rekening,tahun,Banyaknya,Pagu (Rp),Realisasi (Rp),Serapan (%)
                5.1.02,2024,2,400.000.000,300.000.000,"75,00"
                5.2.01,2023,1,50,realisasi tidak ada,realisasi tidak ada
                5.2.01,2024,1,0,0,pembagian dengan nol

                """, string.Empty));
            using var dokumen = JsonDocument.Parse(Run("aggregate", berkas, "--by", "dana", "--format", "json").Keluaran);
            dokumen.RootElement.GetProperty("kelompok").EnumerateArray().Select(k => (
                    k.GetProperty("kunci").GetProperty("dana").GetString(),
                    k.GetProperty("pagu").GetRawText(),
                    k.GetProperty("realisasi").GetRawText(),
                    k.GetProperty("tanpaRealisasi").GetInt32()))
                .Should().Equal(("APBD", "300000050", "null", 1), ("DAK", "100000000", "0.5", 0));
        }
    }

    [Theory]
    [InlineData("parsial")]
    [InlineData("json")]
    public void Run_PartsOfTheRows_MergeToTheResultOfAll(string akhiran)
    {
        string[] baris = [.. File.ReadAllLines(Pengukuran)];
        string[][] bagian = [baris[1..4], [.. baris[4..6], "Kota Contoh,,,24,,,1,1"], baris[6..]];
        var semua = Path.Combine(_folder.FullName, "semua.csv");
        File.WriteAllLines(semua, [baris[0], .. bagian.SelectMany(b => b)]);
        var parsial = bagian.Select((isi, i) =>
        {
            var (csv, tujuan) = (Path.Combine(_folder.FullName, $"{i}.csv"), Path.Combine(_folder.FullName, $"{i}.{akhiran}"));
            File.WriteAllLines(csv, [baris[0], .. isi]);
            Run("aggregate", csv, "--by", "pemda,tahun", "--pack", "permendagri-86-2017", "--partial", tujuan).Kode.Should().Be(i == 1 ? 1 : 0);
            return tujuan;
        }).ToArray();
        var dua = Path.Combine(_folder.FullName, $"dua.{akhiran}");

        foreach (var format in new[] { "json", "csv", "text" })
        {
            var (kode, keluaran, _) = Run("aggregate", semua, "--by", "pemda,tahun", "--pack", "permendagri-86-2017", "--format", format);
            kode.Should().Be(1, "a row is rejected");
            Run(["aggregate", .. parsial, "--pack", "permendagri-86-2017", "--format", format]).Should().Be((1, keluaran, string.Empty));
            Run("aggregate", parsial[2], parsial[1], "--pack", "permendagri-86-2017", "--partial", dua).Kode.Should().Be(1);
            Run("aggregate", parsial[0], dua, "--by", "pemda,tahun", "--pack", "permendagri-86-2017", "--format", format).Should().Be((1, keluaran, string.Empty));
        }
    }

    [Fact]
    public void Run_PartsThatDoNotBelongTogether_SayWhy()
    {
        string Tulis(string nama, params string[] opsi)
        {
            var tujuan = Path.Combine(_folder.FullName, nama);
            Run(["aggregate", Pengukuran, "--partial", tujuan, .. opsi]).Kode.Should().Be(0);
            return tujuan;
        }

        var (tahun, pemda, akip) = (
            Tulis("tahun.parsial", "--by", "tahun", "--pack", "permendagri-86-2017"),
            Tulis("pemda.json", "--by", "pemda", "--pack", "permendagri-86-2017"),
            Tulis("akip.parsial", "--by", "tahun", "--pack", "permenpanrb-88-2021"));
        void Check(string harap, params string[] argumen)
        {
            var (kode, keluaran, galat) = Run(["aggregate", .. argumen]);
            (kode, keluaran).Should().Be((2, string.Empty));
            galat.Should().StartWith(harap);
        }

        Check($"{pemda}: SKP7011", tahun, pemda, "--pack", "permendagri-86-2017");
        Check($"{akip}: SKP7010", tahun, akip, "--pack", "permendagri-86-2017");
        Check("--pack: SKP7010", akip, "--pack", "permendagri-86-2017");
        Check("--pack: SKP9031", tahun);
        Check($"{Pengukuran}: SKP9036", tahun, Pengukuran, "--pack", "permendagri-86-2017");
        Check("--by: SKP9037", tahun, "--by", "pemda", "--pack", "permendagri-86-2017");
        Check("--as-of: SKP9037", tahun, "--as-of", "2024-12-31", "--pack", "permendagri-86-2017");
        Check($"{tahun}: SKP9033", tahun, "--partial", tahun, "--pack", "permendagri-86-2017");
        Check("hasil.csv: SKP9035", Pengukuran, "--partial", "hasil.csv", "--pack", "permendagri-86-2017");
        Check("--partial: SKP9038", Repositori.GetJalur("docs/contoh/agregat/anggaran.csv"), "--partial", pemda);
        File.WriteAllBytes(tahun, [.. File.ReadAllBytes(tahun)[..4], 2, .. File.ReadAllBytes(tahun)[5..]]); // a later version
        Check($"{tahun}: SKP7012", tahun, "--pack", "permendagri-86-2017");
    }

    [Theory]
    [InlineData("--rejected", "baris.csv")]
    [InlineData("--partial", "paket.json")]
    [InlineData("--output", "paket.json")]
    [InlineData("--output", "folder/../paket.json")]
    public void Run_OutputOverWhatIsRead_IsRefusedAndKeepsIt(string opsi, string tujuan)
    {
        var (baris, paket) = (Path.Combine(_folder.FullName, "baris.csv"), Path.Combine(_folder.FullName, "paket.json"));
        var aturan = Repositori.GetJalur("docs/contoh/lkip-2024-setda-kota-banjar.aturan.json");
        File.Copy(Pengukuran, baris);
        File.Copy(aturan, paket);
        tujuan = Path.Combine(_folder.FullName, tujuan);

        Run("aggregate", baris, "--by", "tahun", "--pack", paket, opsi, tujuan).Should().Match<(int Kode, string Keluaran, string Galat)>(
            h => h.Kode == 2 && h.Keluaran.Length == 0 && h.Galat.StartsWith($"{tujuan}: SKP9033", StringComparison.Ordinal));
        File.ReadAllBytes(baris).Should().Equal(File.ReadAllBytes(Pengukuran));
        File.ReadAllBytes(paket).Should().Equal(File.ReadAllBytes(aturan));
    }

    [Fact]
    public void Run_TwoOutputsToOneFile_AreRefused()
    {
        var berkas = Path.Combine(_folder.FullName, "hasil.json");

        Run("aggregate", Pengukuran, "--pack", "permendagri-86-2017", "--partial", berkas, "--output", berkas).Galat.Should().StartWith($"{berkas}: SKP9033");
        File.Exists(berkas).Should().BeFalse();
    }

    [Fact]
    public void Run_OutputWithoutAName_CannotBeWritten() =>
        Run("aggregate", Pengukuran, "--pack", "permendagri-86-2017", "--output", "").Galat.Should().Contain("SKP9005");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("markdown")]
    public void Run_AnyFormatAndThreads_PrintsTheSame(string format)
    {
        var satu = Run("aggregate", Pengukuran, "--by", "tahun", "--pack", "permendagri-86-2017", "--format", format, "--threads", "1");
        var tiga = Run("aggregate", Pengukuran, "--by", "tahun", "--pack", "permendagri-86-2017", "--format", format, "--threads", "3");

        satu.Kode.Should().Be(0);
        satu.Keluaran.Should().NotBeEmpty();
        tiga.Should().Be(satu);
    }
}
