using Sakip.Berkas.Csv;
using Sakip.Cli.Xlsx;
using Sakip.Dasar;
using Sakip.Tests.Bersama;
using static Sakip.Cli.Tests.Pelaksana;
using static Sakip.Cli.Tests.Xlsx.BukuUji;

namespace Sakip.Cli.Tests.Xlsx;

/// <summary>Workbooks that the command reads, and files that only look like some.</summary>
public sealed class BacaXlsxTests : IDisposable
{
    private static readonly string[] Judul = ["nama", "target", "realisasi", "capaian"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sakip-xlsx");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("<c><v>82.84</v></c>", "82,84")]
    [InlineData("<c t=\"n\"><v>97.679999999999993</v></c>", "97,68")] // as Excel stores 97,68
    [InlineData("<c><v>0.30000000000000004</v></c>", "0,3")] // 0,1 + 0,2
    [InlineData("<c><v>1250</v></c>", "1250")]
    [InlineData("<c><v>-5.5E-2</v></c>", "-0,055")]
    [InlineData("<c><v>33971511599</v></c>", "33971511599")]
    [InlineData("<c><v>9007199254740991</v></c>", "9007199254740991")] // the largest integer that is certain
    [InlineData("<c s=\"1\"><v>0.9768</v></c>", "97,68%")] // shown as 97,68%
    [InlineData("<c s=\"1\"><v>1.0486</v></c>", "104,86%")]
    [InlineData("<c s=\"1\"><v>0.84999999999999998</v></c>", "85%")]
    [InlineData("<c s=\"2\"><v>45657</v></c>", "2024-12-31")]
    [InlineData("<c s=\"3\"><v>45657.5</v></c>", "2024-12-31T12:00:00")]
    [InlineData("<c s=\"3\"><v>1</v></c>", "1900-01-01")]
    [InlineData("<c s=\"3\"><v>61</v></c>", "1900-03-01")]
    [InlineData("<c s=\"2\"><v>0.25</v></c>", "06:00:00")]
    [InlineData("<c s=\"4\"><v>12.5</v></c>", "12,5")] // the d of its format stands in quotes
    [InlineData("<c t=\"d\"><v>2024-12-31T00:00:00</v></c>", "2024-12-31")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c t=\"s\"><v>0</v></c>", "B (82,84)")]
    [InlineData("<c t=\"s\"><v>1</v></c>", "tebal dan biasa")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r></is></c>", "a b")]
    [InlineData("<c t=\"str\"><f>A1&amp;\"x\"</f><v>hasil</v></c>", "hasil")]
    [InlineData("<c><f>1/3*100</f><v>33.333333333333336</v></c>", "33,3333333333333")]
    [InlineData("<c t=\"str\"><f>\"\"</f><v></v></c>", null)]
    [InlineData("<c s=\"2\"/>", null)]
    public void Read_Cell_IsTheTextPeopleWouldType(string sel, string? harap)
    {
        var lembar = ReadLembar(Build([("L", $"<row>{sel}</row>")], ["<t>B (82,84)</t>", "<r><t>tebal</t></r><r><t xml:space=\"preserve\"> dan biasa</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>"]));

        lembar.Baris.SelectMany(b => b.Masalah).Should().BeEmpty();
        lembar.Baris.SelectMany(b => b.Sel).Should().Equal(harap is null ? [] : [harap]);
    }

    [Theory]
    [InlineData("<c t=\"e\"><v>#DIV/0!</v></c>", "SKP9046")]
    [InlineData("<c t=\"e\"><f>1/0</f><v>#REF!</v></c>", "SKP9046")]
    [InlineData("<c><f>A1+A2</f></c>", "SKP9047")]
    [InlineData("<c t=\"str\"><f>A1</f></c>", "SKP9047")]
    [InlineData("<c><v>12345678901234567890</v></c>", "SKP9048")]
    [InlineData("<c><v>1E+300</v></c>", "SKP9048")]
    [InlineData("<c><v>NaN</v></c>", "SKP9048")]
    [InlineData("<c><v>1E-20</v></c>", "SKP9048")]
    [InlineData("<c s=\"2\"><v>60</v></c>", "SKP9049")] // 29 February 1900
    [InlineData("<c s=\"2\"><v>-1</v></c>", "SKP9049")]
    [InlineData("<c s=\"2\"><v>2958466</v></c>", "SKP9049")]
    public void Read_CellThatHoldsNothingCertain_IsAProblemAtTheCell(string sel, string kode)
    {
        var masalah = ReadLembar(Build(("Data 1", $"<row r=\"5\"><c r=\"B5\"><v>1</v></c>{sel}</row>"))).Baris.Single().Masalah.Single();

        masalah.Kode.Nomor.Should().Be(kode);
        masalah.Tempat.ToString().Should().Be("(Data 1!C5)");
    }

    [Fact]
    public void Read_DaysOf1904_CountFromThere() =>
        ReadLembar(Build([("L", "<row><c s=\"2\"><v>44195</v></c></row>")], [], "<workbookPr date1904=\"1\"/>")).Baris.Single().Sel.Should().Equal("2024-12-31");

    [Fact]
    public void Read_HiddenRowsAndBlankCells_KeepTheirPlaces()
    {
        var lembar = ReadLembar(Build(("L", "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row><row r=\"3\"/><row r=\"7\" hidden=\"1\"><c r=\"AA7\"><v>2</v></c></row>")));

        lembar.Baris.Select(b => (b.Nomor, b.Sel.Length, b.Sel[^1])).Should().Equal((2, 2, "1"), (7, 27, "2"));
    }

    [Theory]
    [InlineData(null, "terlihat")] // the first that is not hidden
    [InlineData("LAMPIRAN 2", "lampiran")]
    [InlineData("Rahasia", "rahasia")]
    [InlineData("Lampiran 2!A1", "lampiran")]
    [InlineData("Lampiran 2!B2", "dua")]
    [InlineData("!$B$2", "2")]
    [InlineData("a!B2", "tanda seru")] // the name of a sheet goes first
    public void Read_SheetAsked_IsThatOne(string? lembar, string harap)
    {
        var isi = Build(
            ("~Rahasia", ToBaris(["rahasia"])),
            ("Satu", ToBaris(["terlihat"], ["1", "2"])),
            ("Lampiran 2", ToBaris(["lampiran"], ["satu", "dua"])),
            ("a!B2", ToBaris(["tanda seru"])));

        ReadLembar(isi, lembar).Baris[0].Sel[0].Should().Be(harap);
    }

    [Fact]
    public void Audit_SheetWithTitleAbove_BeginsAtTheCellAndNamesSheetCells()
    {
        var berkas = Write("rekap.xlsx", Build(("Judul", string.Empty), ("Data", ToBaris(["REKAPITULASI"], []) + ToBaris(
            [["", .. Judul], ["", "Nilai AKIP", "79", "82,84", "104,86"], [], ["", "Angka", "10", "x5", "50"]]))));

        var (kode, keluaran, galat) = Run("audit", $"{berkas}#Data!B3", "--pack", "permendagri-86-2017");

        kode.Should().Be(1);
        keluaran.Should().Contain("2 baris: 1 cocok").And.Contain("1 ditolak");
        galat.Should().StartWith($"{berkas}(Data!D6): SKP").And.Contain("realisasi:");
        Run("audit", berkas, "--pack", "permendagri-86-2017").Galat.Should().StartWith($"{berkas}(1,1): SKP4301");
    }

    [Fact]
    public void Audit_CellsWithErrors_RejectTheirRowsAlone()
    {
        const string galat = "<row><c t=\"inlineStr\"><is><t>A</t></is></c><c><v>10</v></c><c t=\"e\"><v>#DIV/0!</v></c><c><f>1</f></c></row>";
        var berkas = Write("b.xlsx", Build(("L", ToBaris(Judul) + galat + ToBaris(["B", "79", "82,84", "104,86"], ["C", "1", "1", "100", "lebih"]))));

        var hasil = Run("audit", berkas, "--pack", "permendagri-86-2017");

        hasil.Kode.Should().Be(1);
        hasil.Keluaran.Should().Contain("3 baris: 1 cocok").And.Contain("2 ditolak");
        hasil.Galat.Split('\n')[0].Should().Be($"{berkas}(L!C2): SKP9046 Sel ini berisi kesalahan #DIV/0!; perbaiki rumusnya.");
        hasil.Galat.Split('\n')[1].Should().StartWith($"{berkas}(L!E4): SKP4343");
    }

    [Fact]
    public void Audit_FileMadeByLibreOffice_GivesWhatTheCsvGives() // but 1.250, which the sheet holds as the number 1250: 900 / 1250 is 72, not 80
    {
        var (kode, keluaran, galat) = Run("audit", Repositori.GetJalur("docs/contoh/hasil-tersimpan.xlsx"), "--pack", "permendagri-86-2017", "--format", "csv");
        var csv = Run("audit", Repositori.GetJalur("docs/contoh/hasil-tersimpan.csv"), "--pack", "permendagri-86-2017", "--format", "csv").Keluaran.Split('\n');

        kode.Should().Be(1);
        galat.Should().Contain("hasil-tersimpan.xlsx(hasil-tersimpan!C12): SKP5606 polaritas:").And.Contain("(hasil-tersimpan!E14): SKP1001 realisasi:");
        keluaran.Replace(",1250,1200,", ",1.250,1.200,", StringComparison.Ordinal).Split('\n').Where((_, i) => i != 7).Should().Equal(csv.Where((_, i) => i != 7));
        keluaran.Split('\n')[7].Should().StartWith("Penduduk terlayani,Orang,positif,1250,900,80,Tinggi,Dukcapil,8,berbeda,\"72,00\",");
    }

    [Fact]
    public void Draft_FileMadeByLibreOffice_GivesTheDraftOfTheCsv()
    {
        var folder = Repositori.GetJalur("docs/contoh/draf");
        var petaan = Path.Combine(folder, "setda.petaan.json");
        var petaanXlsx = Path.Combine(_folder.FullName, "p.json");
        File.WriteAllText(petaanXlsx, File.ReadAllText(petaan).Replace("anggaran.csv", "anggaran.xlsx#anggaran", StringComparison.Ordinal));
        var pengukuran = Path.Combine(folder, "pengukuran.csv");

        var (kode, keluaran, galat) = Run("draft", $"{Path.Combine(folder, "anggaran.xlsx")}#anggaran", pengukuran, "--mapping", petaanXlsx);

        kode.Should().Be(1);
        galat.Should().StartWith($"{Path.Combine(folder, "anggaran.xlsx")}(anggaran!G1): SKP4324 ");
        keluaran.Should().Be(Run("draft", Path.Combine(folder, "anggaran.csv"), pengukuran, "--mapping", petaan).Keluaran);
    }

    [Fact]
    public void Audit_OutputOverTheWorkbookItReads_IsRefused()
    {
        var berkas = Write("b.xlsx", Build(("L", ToBaris(Judul, ["B", "79", "82,84", "104,86"]))));

        Run("audit", $"{berkas}#L", "--pack", "permendagri-86-2017", "--format", "xlsx", "--output", berkas).Galat.Should().StartWith($"{berkas}: SKP9033");
    }

    public static TheoryData<string, byte[], string> Cacat => new()
    {
        { "kosong.xlsx", [], "SKP9043" },
        { "teks.xlsx", "nama;target\n"u8.ToArray(), "SKP9043" },
        { "terpotong.xlsx", Build(("L", ToBaris(Judul)))[..^40], "SKP9043" },
        { "lama.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "SKP9054" },
        { "sandi.csv", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "SKP9054" },
        { "ekspor.xls", "<html><table></table></html>"u8.ToArray(), "SKP9042" },
        { "tabel.ods", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")), "SKP9042" },
        { "biner.xlsb", Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.bin", "x")), "SKP9042" },
        { "surat.docx", Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>")), "SKP9042" },
        { "arsip.zip", Zip(("a.csv", "nama")), "SKP9042" },
        { "hampa.xlsx", Zip(("[Content_Types].xml", "<x/>")), "SKP9043" },
        { "tanpalembar.xlsx", Zip(("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<workbook/>")), "SKP9043" },
        { "dtd.xlsx", ToBuku("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"), "SKP9043" },
        { "putus.xlsx", ToBuku("<worksheet><sheetData><row>"), "SKP9043" },
        { "mundur.xlsx", ToBuku("<worksheet><row r=\"2\"/><row r=\"1\"/></worksheet>"), "SKP9043" },
        { "sel-mundur.xlsx", ToBuku("<worksheet><row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row></worksheet>"), "SKP9043" },
        { "baris.xlsx", ToBuku("<worksheet><row r=\"99999999999\"/></worksheet>"), "SKP9043" },
        { "alamat.xlsx", ToBuku("<worksheet><row r=\"1\"><c r=\"ABCD1\"><v>1</v></c></row></worksheet>"), "SKP9043" },
        { "teks-hilang.xlsx", ToBuku("<worksheet><row><c t=\"s\"><v>7</v></c></row></worksheet>"), "SKP9043" },
        { "bom.xlsx", ToBuku($"<worksheet>{new string(' ', 65 * 1024 * 1024)}</worksheet>"), "SKP9044" },
        { "lebar.xlsx", ToBuku($"<worksheet>{string.Concat(Enumerable.Repeat("<row><c r=\"ALL1\"><v>1</v></c></row>", 10_002))}</worksheet>"), "SKP9052" },
        { "kolom.xlsx", ToBuku("<worksheet><row><c r=\"A1\"><v>1</v></c><c r=\"ALM1\"><v>1</v></c></row></worksheet>"), "SKP9051" },
        { "panjang.xlsx", ToBuku($"<worksheet><row><c t=\"inlineStr\"><is><t>{new string('x', 32_768)}</t></is></c></row></worksheet>"), "SKP9050" },
    };

    [Theory]
    [MemberData(nameof(Cacat))]
    public void Read_FaultyFile_IsAProblemWithItsCode(string nama, byte[] isi, string kode)
    {
        var berkas = Write(nama, isi);

        var audit = Run("audit", berkas, "--pack", "permendagri-86-2017");
        (audit.Kode, audit.Keluaran).Should().Be((2, string.Empty));
        audit.Galat.Should().StartWith(berkas).And.Contain(kode);
        Run("draft", berkas, "--mapping", Repositori.GetJalur("docs/contoh/draf/setda.petaan.json")).Galat.Should().Contain(kode);
    }

    [Fact]
    public void Read_EntryThatTellsTooSmallALength_IsNotUnpackedBeyondIt()
    {
        var isi = ToBuku($"<worksheet><sheetData>{string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 50_000))}</sheetData></worksheet>");
        var panjang = BitConverter.GetBytes(50_000 * "<row><c><v>1</v></c></row>".Length + "<worksheet><sheetData></sheetData></worksheet>".Length);
        for (var i = isi.AsSpan().IndexOf(panjang); i >= 0; i = isi.AsSpan().IndexOf(panjang))
        {
            BitConverter.TryWriteBytes(isi.AsSpan(i), 1000).Should().BeTrue();
        }

        BukuXlsx.Read(isi, null, Hasil<Lembar>.FromIsi).Masalah.Single().Kode.Nomor.Should().Be("SKP9043");
    }

    [Fact]
    public void Read_BytesChangedAnywhere_NeverThrows()
    {
        var acak = new Random(2024);
        var asal = File.ReadAllBytes(Repositori.GetJalur("docs/contoh/hasil-tersimpan.xlsx"));
        for (var ke = 0; ke < 300; ke++)
        {
            var isi = asal.ToArray();
            for (var i = 0; i <= ke % 8; i++)
            {
                isi[acak.Next(isi.Length)] = (byte)acak.Next(256);
            }

            FluentActions.Invoking(() => BukuXlsx.Read(isi, null, lembar => TabelCsv.Read("a", lembar))).Should().NotThrow("of change {0}", ke);
        }
    }

    [Fact]
    public void Aggregate_Workbook_IsRefusedWithAWord() =>
        Run("aggregate", Repositori.GetJalur("docs/contoh/hasil-tersimpan.xlsx"), "--pack", "permendagri-86-2017").Galat.Should().Contain("hasil-tersimpan.xlsx: SKP9053");

    [Theory]
    [InlineData("General", "Biasa")]
    [InlineData("#,##0.00_);[Red]\\(#,##0.00\\)", "Biasa")]
    [InlineData("\"Rp\" #,##0", "Biasa")]
    [InlineData("0.00E+00", "Biasa")]
    [InlineData("0.0\\%", "Biasa")]
    [InlineData("0.00%", "Persen")]
    [InlineData("[<1]0%;0%", "Persen")]
    [InlineData("dd/mm/yyyy", "Tanggal")]
    [InlineData("[$-421]d mmmm yyyy;@", "Tanggal")]
    [InlineData("[h]:mm", "Tanggal")]
    [InlineData("\"tak berakhir", "Biasa")]
    [InlineData("[tak berakhir", "Biasa")]
    public void Classify_NumberFormat_IsWhatItShows(string pola, string harap) => GayaAngka.Classify(pola).ToString().Should().Be(harap);

    [Theory]
    [InlineData("a/rekap.xlsx", "a/rekap.xlsx", null, "rekap.xlsx")]
    [InlineData("a/rekap.xlsx#Lembar 1", "a/rekap.xlsx", "Lembar 1", "rekap.xlsx#Lembar 1")]
    [InlineData("rekap.XLSM#a#b!C3", "rekap.XLSM", "a#b!C3", "rekap.XLSM#a#b!C3")]
    [InlineData("tabel#1.csv", "tabel#1.csv", null, "tabel#1.csv")]
    public void Parse_Argument_SplitsFileAndSheet(string argumen, string berkas, string? lembar, string nama)
    {
        var alamat = AlamatTabel.Parse(argumen);

        (alamat.Berkas, alamat.Lembar, alamat.Nama).Should().Be((berkas, lembar, nama));
    }

    private static Lembar ReadLembar(byte[] isi, string? lembar = null) => BukuXlsx.Read(isi, lembar, Hasil<Lembar>.FromIsi).Isi;

    /// <summary>Makes a workbook of one sheet, its XML as given.</summary>
    private static byte[] ToBuku(string lembar) => Zip(
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"L\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"../xl/./s.xml\"/></Relationships>"),
        ("xl/s.xml", lembar));

    private string Write(string nama, byte[] isi)
    {
        var berkas = Path.Combine(_folder.FullName, nama);
        File.WriteAllBytes(berkas, isi);
        return berkas;
    }
}
