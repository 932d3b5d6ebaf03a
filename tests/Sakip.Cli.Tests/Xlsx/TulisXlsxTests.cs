using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Sakip.Cli.Xlsx;
using Sakip.Dasar;
using Sakip.Tampilan;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;

namespace Sakip.Cli.Tests.Xlsx;

/// <summary>Workbooks that the command writes; the expected figures are those that the reports print.</summary>
public sealed class TulisXlsxTests : IDisposable
{
    private static readonly string Banjar = GetContoh("lkip-2024-setda-kota-banjar.laporan.json");
    private static readonly string Paser = GetContoh("lkjip-2024-setda-kabupaten-paser.laporan.json");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-xlsx");

    public static TheoryData<string> Perintah =>
    [
        "table|lkjip-2024-setda-kabupaten-paser.laporan.json|anggaran",
        "table|laporan-tw1-2024-kecamatan-pengaron.laporan.json|pengukuran",
        "evaluate|lkip-2024-setda-kota-banjar.laporan.json",
        "verify|lkj-2024-kecamatan-banjarbaru-selatan.laporan.json|laporan-tw1-2024-kecamatan-pengaron.laporan.json",
        "audit|hasil-tersimpan.csv|--pack|permendagri-86-2017",
        "aggregate|agregat/pengukuran.csv|--by|tahun|--pack|permendagri-86-2017",
        "aggregate|agregat/anggaran.csv|--by|tahun",
    ];

    private string Berkas => Path.Combine(_folder.FullName, "hasil.xlsx");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Perintah))]
    public void Write_EveryCommand_IsAValidWorkbookOfLegalSheets(string perintah)
    {
        RunXlsx(perintah).Should().BeLessThan(2);

        using var dokumen = SpreadsheetDocument.Open(Berkas, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(dokumen).Select(e => $"{e.Path?.XPath}: {e.Description}").Should().BeEmpty();
        var nama = dokumen.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!).ToArray();
        nama.Should().OnlyHaveUniqueItems().And.OnlyContain(n => n.Length <= 31 && !":\\/?*[]".Any(n.Contains));
        foreach (var lembar in dokumen.WorkbookPart.WorksheetParts)
        {
            lembar.Worksheet.Descendants<CellFormula>().Should().BeEmpty();
            lembar.Worksheet.Descendants<Pane>().Single().State!.Value.Should().Be(PaneStateValues.Frozen);
        }
    }

    [Theory]
    [MemberData(nameof(Perintah))]
    public void Write_Twice_GivesTheSameBytes(string perintah)
    {
        RunXlsx(perintah);
        var pertama = File.ReadAllBytes(Berkas);
        RunXlsx(perintah);

        File.ReadAllBytes(Berkas).Should().Equal(pertama);
        using var zip = new ZipArchive(new MemoryStream(pertama));
        zip.Entries.Should().OnlyContain(e => e.LastWriteTime.Year == 1980, "no time of day stands in it");
    }

    [Theory]
    [MemberData(nameof(Perintah))]
    public void Write_WithoutOutput_SaysWhereToPutIt(string perintah)
    {
        var (kode, keluaran, galat) = Run([.. ToArgumen(perintah), "--format", "xlsx"]);

        (kode, keluaran).Should().Be((2, string.Empty));
        galat.Should().StartWith("--format: SKP9055");
    }

    [Fact]
    public void Write_TableAnggaran_HasAmountsAsNumbers() // the printed whole of Paser's budget
    {
        Run("table", Paser, "anggaran", "--format", "xlsx", "--output", Berkas).Should().Be((0, string.Empty, string.Empty));
        var sel = BukuUji.ReadSel(Berkas);

        var baris = sel.First(s => s.Value.CellValue?.Text == "256384931909").Key[1..];
        GetAngka(sel["D" + baris]).Should().Be("236124072719");
        GetAngka(sel["F" + baris]).Should().Be("92.1");
        BukuUji.GetFormat(Berkas, sel["D" + baris]).Should().Be("#,##0");
        BukuUji.GetFormat(Berkas, sel["F" + baris]).Should().Be("#,##0.00", "it is shown as 92,10");
        GetTeks(sel["A1"]).Should().StartWith("Realisasi anggaran ");
        GetTeks(sel["A2"]).Should().Be("Uraian");
    }

    [Fact]
    public void Write_Evaluate_KeepsHowAValueIsPrinted() // table 3.2 of Banjar: Tuntas Utama (97,68%), 79, B (82,84), carried forward Sedang (3,30)
    {
        Run("evaluate", Banjar, "--format", "xlsx", "--output", Berkas).Kode.Should().Be(0);
        var sel = BukuUji.ReadSel(Berkas);

        (GetAngka(sel["F5"]), BukuUji.GetFormat(Berkas, sel["F5"])).Should().Be(("97.68", "\"Tuntas Utama (\"0.00\"%)\""));
        (GetAngka(sel["F6"]), BukuUji.GetFormat(Berkas, sel["F6"])).Should().Be(("3.3", "\"Sedang (\"0.00\")*\""));
        (GetAngka(sel["G5"]), BukuUji.GetFormat(Berkas, sel["G5"])).Should().Be(("97.68", "#,##0.00"));
    }

    [Fact]
    public void Write_NotComputable_SaysWhy()
    {
        Run("table", GetContoh("laporan-tw1-2024-kecamatan-pengaron.laporan.json"), "pengukuran", "--format", "xlsx", "--output", Berkas).Kode.Should().Be(0);

        BukuUji.ReadSel(Berkas).Values.Where(s => s.CellReference!.Value![0] == 'G').Select(GetTeks).Should().Contain("pembagian dengan nol").And.NotContain("-");
    }

    [Fact]
    public void Write_Verify_HasARowForEachFinding()
    {
        Run("verify", Banjar, "--format", "xlsx", "--output", Berkas).Kode.Should().Be(1);

        var ringkasan = BukuUji.ReadSel(Berkas);
        (GetTeks(ringkasan["A3"]), GetAngka(ringkasan["B3"])).Should().Be(("Sel diperiksa", "2217"));
        (GetAngka(ringkasan["B4"]), GetAngka(ringkasan["B5"])).Should().Be(("2159", "58"));
        var temuan = BukuUji.ReadSel(Berkas, 1);
        Enumerable.Range(0, 13).Select(k => GetTeks(temuan[$"{(char)('A' + k)}2"])).Should().Equal(
            "No", "Kode", "Tingkat", "Tabel", "Tempat", "Tercetak", "Seharusnya", "Keterangan", "Sebab", "Aturan", "Bukti", "Id", "Akibat dari");
        temuan.Values.Count(s => s.CellReference!.Value![0] == 'B' && GetTeks(s) == "SKP5003").Should().Be(15);
    }

    [Fact]
    public void Write_Audit_HasTheFindingsAndEveryRow()
    {
        RunXlsx("audit|hasil-tersimpan.csv|--pack|permendagri-86-2017").Should().Be(1);

        BukuUji.ReadSel(Berkas).Values.Select(GetTeks).Should().Contain("13 baris: 2 cocok, 5 berbeda, 1 belum diisi, 2 tak terhitung, 1 taksa, 2 ditolak.");
        var semua = BukuUji.ReadSel(Berkas, 1);
        (GetTeks(semua["A2"]), GetTeks(semua["A3"]), GetTeks(semua["A15"])).Should().Be(("nama", "Nilai AKIP", "Tingkat kehadiran"));
        Run("audit", $"{Berkas}#Semua baris!A2", "--pack", "permendagri-86-2017").Keluaran.Should().Contain(
            "13 baris: 2 cocok, 5 berbeda, 1 belum diisi, 2 tak terhitung, 1 taksa, 2 ditolak.", "what was written reads back");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+62 811")]
    [InlineData("-cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)")]
    public void Write_TextLikeAFormula_StaysAText(string teks)
    {
        Write(new TabelTampil(teks, [new(teks)], [new([teks])], [teks]));

        foreach (var sel in BukuUji.ReadSel(Berkas).Values)
        {
            (sel.CellFormula, sel.DataType!.Value, GetTeks(sel)).Should().Be((null, CellValues.InlineString, teks));
        }
    }

    [Theory]
    [InlineData("999999999999999", true)] // 15 digits
    [InlineData("1000000000000000000000", true)] // one that counts
    [InlineData("9999999999999999", false)] // a double holds 10000000000000000
    [InlineData("0.1234567890123456", false)]
    [InlineData("-12345678901234.5", true)]
    public void Write_MoreDigitsThanADoubleKeeps_IsATextWithANote(string angka, bool isAngka)
    {
        var nilai = decimal.Parse(angka, System.Globalization.CultureInfo.InvariantCulture);
        Write(new TabelTampil("Uji", [new("Angka", true)], [new([SelTampil.FromAngka(nilai, nilai.Scale)])]));
        var sel = BukuUji.ReadSel(Berkas);

        if (isAngka)
        {
            decimal.Parse(GetAngka(sel["A3"])!, System.Globalization.CultureInfo.InvariantCulture).Should().Be(nilai);
            sel.Values.Select(GetTeks).Should().NotContain(t => t.StartsWith("Ditulis", StringComparison.Ordinal));
        }
        else
        {
            GetTeks(sel["A3"]).Should().Be(SelTampil.FromAngka(nilai, nilai.Scale).Teks);
            GetTeks(sel["A5"]).Should().Be("Ditulis sebagai teks, karena lembar kerja hanya menyimpan 15 angka penting: A3.");
        }
    }

    [Fact]
    public void Write_LettersXmlCannotHold_AreDroppedAndEscapesKept()
    {
        Write(new TabelTampil("Uji", [new("Teks")], [new(["a\u0001b\u001Bc\r\nd _x0041_ \uD800e"]), new([new string('x', 40_000)])]));

        var sel = BukuUji.ReadSel(Berkas);
        GetTeks(sel["A3"]).Should().Be("abc\nd _x005F_x0041_ \uFFFDe");
        GetTeks(sel["A4"]).Length.Should().BeLessThanOrEqualTo(32_767);
        GetTeks(sel["A6"]).Should().Be("Dipotong, karena sebuah sel hanya memuat 32.767 huruf: A4.");
        BukuXlsx.Read(File.ReadAllBytes(Berkas), null, Hasil<Berkas.Csv.Lembar>.FromIsi).Isi.Baris[2].Sel.Should().Equal("abc\nd _x0041_ \uFFFDe");
    }

    [Fact]
    public void Write_ManyUnits_StaysWithinTheFormatsOfASpreadsheet()
    {
        Write(new TabelTampil("Uji", [new("Nilai", true)], Enumerable.Range(0, 500).Select(i => new BarisTampil(
            [SelTampil.FromNilai(Nilai.NilaiKinerja.FromAngka(i).WithSatuan($"Sat{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}"))]))));

        using var dokumen = SpreadsheetDocument.Open(Berkas, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(dokumen).Should().BeEmpty();
        dokumen.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Count!.Value.Should().BeLessThan(200);
        GetTeks(BukuUji.ReadSel(Berkas)["A502"]).Should().Be("499 Sattf");
    }

    [Fact]
    public void NamaLembar_AnyTitles_AreLegalAndUnique()
    {
        var nama = new NamaLembar();

        nama.Add("Capaian [2024]: A/B?*\\").Should().Be("Capaian 2024 A B");
        nama.Add("CAPAIAN 2024 A B").Should().Be("CAPAIAN 2024 A B (2)");
        nama.Add("''").Should().Be("Tabel");
        nama.Add("history").Should().Be("history (2)");
        nama.Add(new string('x', 40)).Should().HaveLength(31);
        nama.Add(new string('x', 41)).Should().HaveLength(31).And.EndWith(" (2)");
        nama.Add("Pengukuran kinerja Sekretariat Daerah").Should().Be("Pengukuran kinerja Sekretariat");
    }

    private static string GetContoh(string nama) => Repositori.GetJalur($"docs/contoh/{nama}");

    private static string[] ToArgumen(string perintah) =>
        [.. perintah.Split('|').Select(a => a.EndsWith(".json", StringComparison.Ordinal) || a.EndsWith(".csv", StringComparison.Ordinal) ? GetContoh(a) : a)];

    private static string? GetAngka(Cell sel) => sel.DataType!.Value == CellValues.Number ? sel.CellValue!.Text : null;

    private static string GetTeks(Cell sel) => sel.InlineString?.Text?.Text ?? string.Empty;

    private int RunXlsx(string perintah) => Run([.. ToArgumen(perintah), "--format", "xlsx", "--output", Berkas]).Kode;

    private void Write(TabelTampil tabel) => File.WriteAllBytes(Berkas, PenulisXlsx.Write([tabel], Bahasa.Indonesia));
}
