using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests;

public sealed partial class PerintahTests : IDisposable
{
    private const string LaporanBersih =
        """
        { "format": "sakip.laporan/1", "id": "uji", "judul": "Laporan uji", "periode": "2024", "aturan": { "kode": "permendagri-86-2017" },
          "instansi": { "id": "dinas", "nama": "Dinas Uji" }, "acuan": { "target": "pk" },
          "rencana": [ { "id": "S1", "jenis": "sasaran", "nama": "Sasaran" } ],
          "indikator": [ { "id": "I1", "nama": "Indikator", "induk": "S1", "iku": true, "polaritas": "positif" } ],
          "fakta": [
            { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": "79,00" },
            { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": "82,84" } ],
          "tabel": [ { "id": "t1", "judul": "Pengukuran", "kolom": [ { "id": "capaian", "judul": "Capaian", "menyatakan": "capaian(*; 2024)" } ],
            "baris": [ { "subjek": "I1", "sel": { "capaian": "104,86" } } ] } ] }
        """;

    private static readonly string Banjar = GetContoh("lkip-2024-setda-kota-banjar.laporan.json");
    private static readonly string Paser = GetContoh("lkjip-2024-setda-kabupaten-paser.laporan.json");
    private static readonly string Banjarbaru = GetContoh("lkj-2024-kecamatan-banjarbaru-selatan.laporan.json");
    private static readonly string Pengaron = GetContoh("laporan-tw1-2024-kecamatan-pengaron.laporan.json");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-");

    public static TheoryData<string[]> ArgumenSalah =>
    [
        Array.Empty<string>(),
        ["hitung"],
        ["verify"],
        ["evaluate"],
        ["lint"],
        ["test"],
        ["init"],
        ["explain", "a.json"],
        ["import"],
        ["export"],
        ["verify", "a.json", "--format", "xml"],
        ["verify", "a.json", "--format"],
        ["evaluate", "a.json", "--lang", "fr"],
        ["packs", "--pack", "x"],
        ["audit", "a.csv"],
        ["audit", "a.csv", "--pack", "x", "--format", "xls"],
        ["evaluate", "a.json", "--tahun", "2024"],
        ["verify", "a.json", "--tahun", "2024"],
        ["aggregate", "a.csv", "--menurut", "pemda"],
    ];

    public static TheoryData<string, string, string> IsiSalah => new()
    {
        // content of the report, place, code
        { string.Empty, "(1,1)", "SKP2002" },
        { "Ini bukan JSON.", "(1,1)", "SKP2001" },
        { LaporanBersih.Replace("sakip.laporan/1", "sakip.laporan/2", StringComparison.Ordinal), "(1,13)", "SKP2110" },
        { LaporanBersih.Replace("\"positif\"", "\"naik, turun\"", StringComparison.Ordinal), "(4,94)", "SKP2103" },
        { LaporanBersih.Replace("\"82,84\"", "\"1.464\"", StringComparison.Ordinal), "(7,74)", "SKP4018" },
        { LaporanBersih.Replace("\"judul\": \"Laporan uji\"", "\"jdul\": \"Laporan uji\"", StringComparison.Ordinal), "(1,1)", "SKP2102" },
        { new string('[', 100_000), "(1,65)", "SKP2005" },
    };

    public static TheoryData<string[], string> Keluaran => new()
    {
        // arguments, schema of the JSON they print
        { ["verify", Banjar, Paser, Banjarbaru, Pengaron], "verifikasi" },
        { ["evaluate", Banjar], "evaluasi" },
        { ["evaluate", Paser], "evaluasi" },
        { ["evaluate", Banjarbaru], "evaluasi" },
        { ["evaluate", Pengaron, "--period", "2023-TW4"], "evaluasi" },
        { ["evaluate", Pengaron], "evaluasi" },
        { ["packs"], "paket" },
        { ["packs", "permendagri-86-2017"], "aturan" },
        { ["lint", GetContoh("lkip-2024-setda-kota-banjar.aturan.json")], "lint" },
        { ["test", "permendagri-86-2017"], "kasus" },
        { ["explain", Banjar, "rerata(capaian; iku; 2024)"], "jejak" },
        { ["explain", Paser, "predikat(capaian(I1; 2024))"], "jejak" },
    };

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory, MemberData(nameof(Keluaran))]
    public void Run_FormatJson_PrintsOneDocumentOfTheSchema(string[] argumen, string skema)
    {
        var (_, keluaran, galat) = Run([.. argumen, "--format", "json"]);

        galat.Should().BeEmpty();
        PenilaiSkema.Load(skema).Validate(Encoding.UTF8.GetBytes(keluaran)).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Keluaran))]
    public void Run_AnyFormat_HasTheSameExitCode(string[] argumen, string skema)
    {
        var harap = skema is "verifikasi" or "lint" ? 1 : 0;
        foreach (var format in new[] { "text", "json", "markdown" })
        {
            foreach (var bahasa in new[] { "id", "en" })
            {
                var (kode, keluaran, galat) = Run([.. argumen, "--format", format, "--lang", bahasa]);
                (kode, galat).Should().Be((harap, string.Empty), format);
                keluaran.Should().NotBeNullOrWhiteSpace();
                keluaran.Should().NotContain("\r");
            }
        }
    }

    [Theory, MemberData(nameof(Keluaran))]
    public void Run_CultureWithOtherSigns_PrintsTheSame(string[] argumen, string skema)
    {
        foreach (var format in new[] { "text", "json", "markdown" })
        {
            string[] semua = [.. argumen, "--format", format];
            var harap = Run(semua);
            foreach (var budaya in GetBudaya())
            {
                RunIn(budaya, semua).Should().Be(harap, "{0} {1} in {2}", skema, format, budaya.Name);
            }
        }
    }

    [Theory, MemberData(nameof(Keluaran))]
    public void Run_Output_WritesToTheFileWhatItWouldPrint(string[] argumen, string skema)
    {
        var berkas = Path.Combine(_folder.FullName, $"{skema}.md");
        var (kode, tercetak, _) = Run([.. argumen, "--format", "markdown"]);

        Run([.. argumen, "--format", "markdown", "--output", berkas]).Should().Be((kode, string.Empty, string.Empty));
        File.ReadAllText(berkas).Should().Be(tercetak);
        File.ReadAllBytes(berkas).Take(3).Should().NotEqual(Encoding.UTF8.GetPreamble());
    }

    [Fact]
    public void Run_OutputThatCannotBeWritten_SaysSo()
    {
        var (kode, keluaran, galat) = Run("packs", "--output", Path.Combine(_folder.FullName, "tiada", "a.txt"));

        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().Contain("SKP9005");
    }

    [Fact]
    public void Verify_CleanReport_ExitsWith0() => Run("verify", Write("bersih.json", LaporanBersih)).Kode.Should().Be(0);

    [Fact]
    public void Verify_ReportWithAWrongFigure_ExitsWith1()
    {
        var berkas = Write("salah.json", LaporanBersih.Replace("104,86", "104,85", StringComparison.Ordinal));

        var (kode, keluaran, galat) = Run("verify", berkas);

        (kode, galat).Should().Be((1, string.Empty));
        keluaran.Should().Contain("104,85").And.Contain("104,86").And.Contain("SKP5002");
    }

    [Fact]
    public void Verify_ReportWithWarningsOnly_ExitsWith0AndListsThem()
    {
        var (kode, keluaran, _) = Run("verify", Write("strip.json", LaporanBersih.Replace("104,86", "-", StringComparison.Ordinal)));

        kode.Should().Be(0);
        keluaran.Should().Contain("SKP5005");
    }

    [Fact]
    public void Verify_FourReports_ListsTheKnownFindingsOfEach()
    {
        var (kode, keluaran, galat) = Run("verify", Banjar, Paser, Banjarbaru, Pengaron, "--format", "json");

        (kode, galat).Should().Be((1, string.Empty));
        var laporan = JsonDocument.Parse(keluaran).RootElement.GetProperty("laporan").EnumerateArray().ToArray();
        laporan.Select(l => l.GetProperty("berkas").GetString()).Should().Equal(Banjar, Paser, Banjarbaru, Pengaron);
        laporan.Select(l => l.GetProperty("ringkasan").GetProperty("gagal").GetInt32()).Should().Equal(58, 87, 31, 13);
        var temuan = laporan.SelectMany(l => l.GetProperty("temuan").EnumerateArray()).DistinctBy(t => t.GetProperty("id").GetString()!).ToDictionary(t => t.GetProperty("id").GetString()!);
        temuan["t3-3/I1/capaian"].GetProperty("tercetak").GetString().Should().Be("98,24%");
        temuan["t3-3/I1/capaian"].GetProperty("hitung").GetDecimal().Should().Be(98.25m);
        temuan["t4-kesimpulan/I07/kriteria"].GetProperty("hitung").GetString().Should().Be("Sangat Tinggi");
        temuan["t3-8-1/rata-rata/capaian"].GetProperty("akar").GetString().Should().Be("t3-8-1/I1/target");
        temuan["t3-8-1/rata-rata/capaian"].GetProperty("subjek").ValueKind.Should().Be(JsonValueKind.Null);
        temuan["t3-8-1/I1/target"].GetProperty("akar").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Verify_Text_CountsCellsInTheLanguageAskedFor()
    {
        Run("verify", Pengaron).Keluaran.Should().Contain("588 sel diperiksa: 575 cocok, 13 berbeda.");
        Run("verify", Pengaron, "--lang", "en").Keluaran.Should().Contain("588 cells checked: 575 agree, 13 differ.");
    }

    [Fact]
    public void Verify_OneUnreadableReportAmongOthers_ExitsWith2AndStillListsTheOthers()
    {
        var (kode, keluaran, galat) = Run("verify", Pengaron, Path.Combine(_folder.FullName, "tiada.json"));

        kode.Should().Be(2);
        keluaran.Should().Contain("98,24%");
        galat.Should().StartWith(Path.Combine(_folder.FullName, "tiada.json")).And.Contain("SKP9002");
    }

    [Fact]
    public void Verify_AsOfADay_UsesTheRulesOfThatDay()
    {
        Run("verify", Pengaron, "--as-of", "2024-06-30").Kode.Should().Be(1);
        var (kode, keluaran, galat) = Run("verify", Pengaron, "--as-of", "2019-12-31", "--format", "json");
        (kode, keluaran).Should().Be((2, string.Empty), "no version covers the day, so nothing can be judged");
        galat.Should().Contain("SKP3001").And.Contain("2019-12-31");
    }

    [Fact]
    public void Evaluate_CleanReport_PrintsCapaianAndPredikat()
    {
        var (kode, keluaran, galat) = Run("evaluate", Write("bersih.json", LaporanBersih));

        (kode, galat).Should().Be((0, string.Empty));
        keluaran.Should().Contain("104,86").And.Contain("Sangat Tinggi");
    }

    [Fact]
    public void Evaluate_KotaBanjar_PrintsTheMeanOfTheReport()
    {
        Run("evaluate", Banjar).Keluaran.Should().Contain("111,34");
        var json = JsonDocument.Parse(Run("evaluate", Banjar, "--format", "json").Keluaran).RootElement;
        json.GetProperty("keseluruhan").GetProperty("nilai").GetDecimal().Should().Be(111.34m);
        json.GetProperty("indikator").GetArrayLength().Should().Be(170, "14 IKU, output and outcome of 78 programs, kegiatan and sub kegiatan");
        json.GetProperty("aturan").GetProperty("kode").GetString().Should().Be("setda-kota-banjar");
    }

    [Theory]
    [InlineData("permendagri-86-2017", "permendagri-86-2017")]
    [InlineData("docs/contoh/lkjip-2024-setda-kabupaten-paser.aturan.json", "setda-kabupaten-paser")]
    public void Evaluate_OtherPack_IsUsed(string paket, string kode)
    {
        var pilihan = paket.EndsWith(".json", StringComparison.Ordinal) ? Repositori.GetJalur(paket) : paket;

        var json = JsonDocument.Parse(Run("evaluate", Banjar, "--pack", pilihan, "--format", "json").Keluaran).RootElement;

        json.GetProperty("aturan").GetProperty("kode").GetString().Should().Be(kode);
    }

    [Theory]
    [InlineData("--as-of", "2024-02-30", "SKP9006")]
    [InlineData("--as-of", "31-12-2024", "SKP9006")]
    [InlineData("--as-of", "1990-01-01", "SKP3001")]
    [InlineData("--period", "2024-TW5", "SKP9007")]
    [InlineData("--period", "1990", "SKP3001")]
    [InlineData("--pack", "permendagri-86-2018", "SKP3012")]
    [InlineData("--pack", "tiada.aturan.json", "SKP9002")]
    public void Evaluate_OptionThatFitsNothing_ExitsWith2(string opsi, string isi, string kode)
    {
        var (keluar, keluaran, galat) = Run("evaluate", Banjar, opsi, isi);

        (keluar, keluaran).Should().Be((2, string.Empty));
        CheckGalat(galat).Should().Equal(kode);
    }

    [Fact]
    public void Evaluate_UnknownBuiltInPack_NamesTheNearest() =>
        Run("evaluate", Banjar, "--pack", "permendagri-86-2018").Galat.Should().Contain("permendagri-86-2017");

    private static string GetContoh(string nama) => Repositori.GetJalur($"docs/contoh/{nama}");

    private static (int Kode, string Keluaran, string Galat) RunIn(CultureInfo budaya, string[] argumen)
    {
        var semula = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = budaya;
            return Run(argumen);
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }

    /// <summary>Lists the cultures of the platform that differ most, and one made up where every sign is another.</summary>
    private static IEnumerable<CultureInfo> GetBudaya()
    {
        var aneh = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        aneh.NumberFormat.NumberDecimalSeparator = "@";
        aneh.NumberFormat.NumberGroupSeparator = "#";
        aneh.NumberFormat.PercentSymbol = "?";
        aneh.NumberFormat.NegativeSign = "~";
        aneh.NumberFormat.PositiveSign = "^";
        aneh.NumberFormat.NaNSymbol = "!";
        aneh.DateTimeFormat.DateSeparator = "_";
        aneh.DateTimeFormat.ShortDatePattern = "dd_MM_yy";
        aneh.DateTimeFormat.TimeSeparator = ";";
        yield return aneh;
        foreach (var nama in new[] { "id-ID", "tr-TR", "ar-SA" })
        {
            CultureInfo budaya;
            try
            {
                budaya = CultureInfo.GetCultureInfo(nama);
            }
            catch (CultureNotFoundException)
            {
                continue; // this platform has no cultures
            }

            yield return budaya;
        }
    }

    /// <summary>Checks that each line of standard error names a place and a code; returns the codes.</summary>
    private static string[] CheckGalat(string galat)
    {
        var baris = galat.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        baris.Should().NotBeEmpty().And.OnlyContain(b => BarisGalat().IsMatch(b));
        return [.. baris.Select(b => BarisGalat().Match(b).Groups["kode"].Value)];
    }

    [GeneratedRegex(@"^[^:]*(\([0-9]+,[0-9]+\))?: (?<kode>SKP[0-9]{4}) \S", RegexOptions.CultureInvariant)]
    private static partial Regex BarisGalat();

    private string Write(string nama, string isi)
    {
        var berkas = Path.Combine(_folder.FullName, nama);
        File.WriteAllText(berkas, isi);
        return berkas;
    }
}
