using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Sakip.Berkas.Baris;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Berkas.RulesEngine;
using Sakip.Dasar;
using Sakip.Kolom;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Keras;

/// <summary>Each limit: what is at it is read, one more is refused by its code. Those of expressions stand with the expressions.</summary>
public class BatasTests
{
    private const string Awal = """{ "format": "sakip.laporan/1", "id": "x", "judul": "x", "periode": "2024", "aturan": { "kode": "p" }, "instansi": { "id": "d", "nama": "d" } """;

    [Fact]
    public void Table_OfTheDocument_HasEveryLimitWithItsNumber()
    {
        var baris = Regex.Matches(Repositori.ReadTeks("docs/keamanan.md"), @"^\| `([A-Za-z]+)` \| ([0-9,]+) ", RegexOptions.Multiline)
            .Select(m => (Nama: m.Groups[1].Value, Angka: long.Parse(m.Groups[2].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)));
        var batas = typeof(Batas).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (f.Name, Convert.ToInt64(f.GetRawConstantValue(), CultureInfo.InvariantCulture)));

        baris.Should().BeEquivalentTo(batas);
    }

    [Fact]
    public void Table_OfTheDocument_NamesCodesThereAre()
    {
        var kode = Regex.Matches(Repositori.ReadTeks("docs/keamanan.md"), "SKP[0-8][0-9]{3}").Select(m => m.Value).Distinct(); // those of the command begin with 9
        var ada = typeof(Batas).Assembly.GetTypes().Where(t => !t.ContainsGenericParameters)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(KodePesan)).Select(f => ((KodePesan)f.GetValue(null)!).Nomor);

        kode.Except(ada).Should().BeEmpty();
    }

    [Fact]
    public void Regexes_OfTheLibrary_AreThoseTheDocumentShowsBounded()
    {
        var pola = typeof(Batas).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(m => m.IsDefined(typeof(GeneratedRegexAttribute), false)).Select(m => m.Name);

        Regex.Matches(Repositori.ReadTeks("docs/keamanan.md"), @"^\| `([A-Za-z]+)` \| [^0-9]", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Should().BeEquivalentTo(pola);
    }

    [Theory]
    [InlineData(0, "SKP2110")] // it is read, and is no report
    [InlineData(1, "SKP2003")]
    public void Json_Bytes_AreLimited(int lebih, string kode)
    {
        var isi = new byte[Batas.BitaBerkas + lebih];
        Array.Fill(isi, (byte)' ');
        """{"format":"x"}"""u8.CopyTo(isi);

        Codes(LaporanJson.Read(isi)).Should().Contain(kode);
    }

    [Theory]
    [InlineData(0, "SKP2105")]
    [InlineData(1, "SKP2005")]
    public void Json_Depth_IsLimited(int lebih, string kode)
    {
        var dalam = Batas.DalamJson + lebih;

        Codes(LaporanJson.Read(Bytes(new string('[', dalam) + new string(']', dalam)))).Should().StartWith(kode);
    }

    [Theory]
    [InlineData(0, "SKP2105")] // the list itself is a value
    [InlineData(1, "SKP2008")]
    public void Json_Values_AreLimited(int lebih, string kode)
    {
        var isi = new byte[(2 * (Batas.NilaiJson + lebih)) - 1];
        Array.Fill(isi, (byte)'0');
        for (var i = 2; i < isi.Length; i += 2)
        {
            isi[i] = (byte)',';
        }

        (isi[0], isi[^1]) = ((byte)'[', (byte)']');

        Codes(LaporanJson.Read(isi)).Should().Equal(kode);
    }

    [Fact]
    public void Problems_Many_AreListedUpToTheLimit() =>
        Codes(LaporanJson.Read(Bytes("{" + string.Join(',', Enumerable.Range(0, 3000).Select(i => $"\"k{i}\":0")) + "}")))
            .Should().HaveCount(Batas.Masalah + 1).And.Contain("SKP2007");

    [Fact]
    public void Problems_OfALongKey_RepeatOnlyItsBeginning()
    {
        var kunci = new string('k', 5000);
        var isi = $$"""{ "format": "sakip.aturan/1", "kode": "p", "nama": "P", "versi": [ { "berlaku": { "mulai": "2000-01-01" }, "pemeriksaan": { "{{kunci}}": { "{{kunci}}": 1 } } } ] }""";

        var masalah = AturanJson.Read(Bytes(isi)).Masalah.First(m => m.Kode.Nomor == "SKP2101");

        masalah.Tempat.Jalur.Length.Should().BeLessThan(2 * (Batas.HurufFakta + 50));
        masalah.ToPesan().Should().Contain(new string('k', Batas.HurufFakta) + "…").And.NotContain(new string('k', Batas.HurufFakta + 1));
    }

    [Fact]
    public void Problems_CutAtAPairOfHalves_KeepWholeCharacters() =>
        Masalah.Cut(new string('a', Batas.HurufFakta - 1) + "😀x").Should().Be(new string('a', Batas.HurufFakta - 1) + "…");

    [Theory]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void Figure_Digits_AreLimited(int angka, bool terbaca)
    {
        var isi = new string('7', angka);

        (NilaiKinerja.Read(isi) is BacaanNilai.Terbaca).Should().Be(terbaca);
        Codes(LaporanJson.Read(Bytes($$"""{{Awal}}, "rencana": [ { "id": "S", "jenis": "sasaran", "nama": "S" } ], "indikator": [ { "id": "I", "nama": "I", "induk": "S", "polaritas": "positif", "bobot": {{isi}} } ] }""")))
            .Should().Equal(terbaca ? [] : ["SKP2106"]);
    }

    [Theory]
    [InlineData(512, null)]
    [InlineData(513, "SKP4007")]
    public void Reference_Characters_AreLimited(int huruf, string? kode) =>
        Codes(Rujukan.Parse("satuan(" + new string('i', huruf - 8) + ")")).Should().Equal(kode is null ? [] : [kode]);

    [Theory]
    [InlineData(256, null)]
    [InlineData(257, "SKP3010")]
    public void Scale_Bands_AreLimited(int pita, string? kode) =>
        Codes(AturanJson.Read(Aturan($$"""{ "berlaku": { "mulai": "2000-01-01" }, "skala": { "capaian": { "peringkat": [ {{string.Join(',', Enumerable.Range(0, pita).Select(i => $$"""{ "predikat": "P{{i}}", "minimal": {{i}}, "kurangDari": {{i + 1}} }"""))}} ] } } }""")))
            .Should().Equal(kode is null ? [] : [kode]);

    [Theory]
    [InlineData("unit", 5_000)]
    [InlineData("instansiLain", 5_000)]
    [InlineData("rencana", 20_000)]
    [InlineData("indikator", 20_000)]
    [InlineData("fakta", 200_000)]
    [InlineData("anggaran", 200_000)]
    [InlineData("dukungan", 5_000)]
    [InlineData("perjanjian", 5_000)]
    [InlineData("narasi", 5_000)]
    [InlineData("skor", 5_000)]
    [InlineData("tabel", 2_000)]
    [InlineData("kalimat", 2_000)]
    public void Report_Lists_AreLimited(string bagian, int terbanyak)
    {
        Codes(Laporan($$""", "{{bagian}}": [ {{string.Join(',', Enumerable.Repeat("0", terbanyak))}} ] """)).Should().NotContain("SKP4042").And.Contain("SKP2105");
        Codes(Laporan($$""", "{{bagian}}": [ {{string.Join(',', Enumerable.Repeat("0", terbanyak + 1))}} ] """)).Should().Equal("SKP4042");
    }

    [Theory]
    [InlineData(1_000, null)]
    [InlineData(1_001, "SKP4042")]
    public void Report_Columns_AreLimited(int banyak, string? kode) =>
        Codes(Laporan($$""", "tabel": [ { "id": "t", "judul": "t", "kolom": [ {{string.Join(',', Enumerable.Range(0, banyak).Select(i => $$"""{ "id": "k{{i}}", "judul": "k" }"""))}} ], "baris": [] } ] """))
            .Should().Equal(kode is null ? [] : [kode]);

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "SKP4042")]
    public void Report_Cells_AreLimited(int baris, string? kode)
    {
        var kolom = string.Join(',', Enumerable.Range(0, 1_000).Select(i => $$"""{ "id": "k{{i}}", "judul": "k" }"""));
        var sel = string.Join(',', Enumerable.Range(0, 1_000).Select(i => $"\"k{i}\":\"\""));

        Codes(Laporan($$""", "tabel": [ { "id": "t", "judul": "t", "kolom": [ {{kolom}} ], "baris": [ {{string.Join(',', Enumerable.Range(0, baris).Select(i => $$"""{ "id": "b{{i}}", "sel": { {{sel}} } }"""))}} ] } ] """))
            .Should().Equal(kode is null ? [] : [kode]);
    }

    [Theory] // a page shows them all, blank or not
    [InlineData(200, null)]
    [InlineData(201, "SKP4042")]
    public void Report_BlankCells_AreLimited(int baris, string? kode)
    {
        var kolom = string.Join(',', Enumerable.Range(0, 1_000).Select(i => $$"""{ "id": "k{{i}}", "judul": "k" }"""));

        Codes(Laporan($$""", "tabel": [ { "id": "t", "judul": "t", "kolom": [ {{kolom}} ], "baris": [ {{string.Join(',', Enumerable.Range(0, baris).Select(i => $$"""{ "id": "b{{i}}", "sel": {} }"""))}} ] } ] """))
            .Should().Equal(kode is null ? [] : [kode]);
    }

    [Theory]
    [InlineData(1_000, null)]
    [InlineData(1_001, "SKP4042")]
    public void Report_ClaimsOfASentence_AreLimited(int klaim, string? kode) =>
        Codes(Laporan($$""", "kalimat": [ { "id": "k", "teks": "k", "klaim": [ {{string.Join(',', Enumerable.Repeat("""{ "teks": "k", "menyatakan": "teks" }""", klaim))}} ] } ] """))
            .Should().Equal(kode is null ? [] : [kode]);

    [Theory]
    [InlineData(32, null)]
    [InlineData(33, "SKP4043")]
    public void Report_DepthOfThePlan_IsLimited(int dalam, string? kode)
    {
        var rencana = string.Join(',', Enumerable.Range(0, dalam).Select(i => $$"""{ "id": "N{{i}}", "jenis": "belanja", "nama": "N"{{(i == 0 ? "" : $", \"induk\": \"N{i - 1}\"")}} }"""));
        var unit = string.Join(',', Enumerable.Range(0, dalam).Select(i => $$"""{ "id": "U{{i}}", "nama": "U"{{(i == 0 ? "" : $", \"induk\": \"U{i - 1}\"")}} }"""));

        Codes(Laporan($$""", "rencana": [ {{rencana}} ] """)).Should().Equal(kode is null ? [] : [kode]);
        Codes(Laporan($$""", "unit": [ {{unit}} ] """)).Should().Equal(kode is null ? [] : [kode]);
    }

    [Theory]
    [InlineData(32, 0, null)]
    [InlineData(33, 0, "SKP4042")]
    [InlineData(0, 200, null)]
    [InlineData(0, 201, "SKP4042")]
    public void Report_DocumentsAndPeriods_AreLimited(int dokumen, int periode, string? kode)
    {
        var fakta = string.Join(',', Enumerable.Range(0, dokumen).Select(i => $$"""{ "ukuran": "target", "subjek": "I", "periode": "2024", "dokumen": "iku:v{{i}}", "nilai": 1 }""")
            .Concat(Enumerable.Range(2000, periode).Select(i => $$"""{ "ukuran": "realisasi", "subjek": "I", "periode": "{{i}}", "nilai": 1 }""")));

        Codes(Laporan($$""", "rencana": [ { "id": "S", "jenis": "sasaran", "nama": "S" } ], "indikator": [ { "id": "I", "nama": "I", "induk": "S", "polaritas": "positif" } ], "fakta": [ {{fakta}} ] """))
            .Should().Equal(kode is null ? [] : [kode]);
    }

    [Fact]
    public void Report_MembersOfReferences_AreLimited()
    {
        // 7,000 indicators and the sasaran and one: 7,002 looks a cell; 428 cells fit in three million.
        var indikator = string.Join(',', Enumerable.Range(0, 7_000).Select(i => $$"""{ "id": "I{{i}}", "nama": "I", "induk": "S", "polaritas": "positif" }"""));
        byte[] Build(int sel) => Bytes($$"""
            {{Awal}}, "rencana": [ { "id": "S", "jenis": "sasaran", "nama": "S" } ], "indikator": [ {{indikator}} ],
            "tabel": [ { "id": "t", "judul": "t", "kolom": [ { "id": "k", "judul": "k", "menyatakan": "rerata(capaian; semua; 2024)" } ],
            "baris": [ {{string.Join(',', Enumerable.Range(0, sel).Select(i => $$"""{ "id": "b{{i}}", "sel": { "k": "1" } }"""))}} ] } ] }
            """);

        LaporanJson.Read(Build(428)).IsBerhasil.Should().BeTrue();
        Codes(LaporanJson.Read(Build(429))).Should().Equal("SKP4044");
    }

    [Fact]
    public void Reports_Shipped_AreFarFromTheLimits()
    {
        foreach (var berkas in Directory.GetFiles(Repositori.GetJalur("docs/contoh"), "*.laporan.json"))
        {
            BebanRujukan.Count(LaporanJson.Read(File.ReadAllBytes(berkas)).Isi).Should().BeLessThan(Batas.AnggotaRujukan / 10, berkas);
        }
    }

    [Theory]
    [InlineData(1_000, null)]
    [InlineData(1_001, "SKP4307")]
    public void Csv_CellsOfARow_AreLimited(int sel, string? kode) =>
        Codes(TabelCsv.Read("t.csv", Bytes(string.Join(',', Enumerable.Range(0, sel).Select(i => $"k{i}")) + "\n"))).Should().Equal(kode is null ? [] : [kode]);

    [Theory]
    [InlineData(Batas.BitaSel, null)]
    [InlineData(Batas.BitaSel + 1, "SKP4308")]
    public void Csv_BytesOfACell_AreLimited(int bita, string? kode) =>
        TabelCsv.Read("t.csv", Bytes("k\n" + new string('a', bita) + "\n")).Isi.Masalah.Select(m => m.Kode.Nomor).Should().Equal(kode is null ? [] : [kode]);

    [Theory]
    [InlineData(Batas.BarisTabel, null)]
    [InlineData(Batas.BarisTabel + 1, "SKP4319")]
    public void Csv_Rows_AreLimited(int baris, string? kode) =>
        Codes(TabelCsv.Read("t.csv", Bytes("k\n" + string.Concat(Enumerable.Repeat("1\n", baris))))).Should().Equal(kode is null ? [] : [kode]);

    [Theory]
    [InlineData(Batas.BitaBaris, null)]
    [InlineData(Batas.BitaBaris + 1, "SKP7007")]
    public void Columns_BytesOfALine_AreLimited(int bita, string? kode)
    {
        var ditolak = new List<string>();
        var pembaca = new PembacaKolom((masalah, _) => ditolak.Add(masalah.Kode.Nomor));
        pembaca.Begin(isJson: false);
        pembaca.Feed("pemda,tahun,target,realisasi\n"u8);
        foreach (var potong in Bytes(new string('a', bita - ",2024,1,1".Length) + ",2024,1,1").Chunk(4096))
        {
            pembaca.Feed(potong);
        }

        _ = pembaca.Finish();
        ditolak.Should().Equal(kode is null ? [] : [kode]);
    }

    [Theory]
    [InlineData(20_000, null)]
    [InlineData(20_001, "SKP7013")]
    public void Partial_Digits_AreLimited(int angka, string? kode) =>
        Codes(ParsialJson.Read(Parsial($$"""{ "pembilang": "{{new string('9', angka)}}", "penyebut": "1", "banyak": 1 }""", 1))).Should().Equal(kode is null ? [] : [kode]);

    [Theory]
    [InlineData("281474976710656", "281474976710656", null)] // 2^48 twice: by value and by predikat
    [InlineData("281474976710656", "281474976710657", "SKP2107")]
    public void Partial_Rows_AreLimitedTogether(string baris, string berpredikat, string? kode) => // the sum once left its 64 bits, and an exception escaped
        Codes(ParsialJson.Read(Parsial($$"""{ "pembilang": "1", "penyebut": "1", "banyak": {{baris}} }""", long.Parse(berpredikat, CultureInfo.InvariantCulture)))).Should().Equal(kode is null ? [] : [kode]);

    [Fact]
    public void Partial_KeyCutShortInTheSecondGroup_IsAProblem() => // once an index out of range
        Codes(ParsialBiner.Read("SKPP\u0001\u0001p\u0000\u0000\u0002\u0001d\u0001e\u0002\u0000\u0001x\u0001\u0001\u0000\u0000\u0000\u0000\u0000\u007F"u8)).Should().Equal("SKP7012");

    [Fact]
    public void Partial_VersionThePackHasNot_IsAProblem() // once an index out of range
    {
        var paket = PaketBawaan.Get("permendagri-86-2017");
        var isi = $$"""{ "format": "sakip.parsial/1", "paket": "{{paket.Kode}}", "sidikJari": "{{paket.SidikJari}}", "ditolak": 0, "menurut": [], "kelompok": [ { "kunci": [], "isi": [ { "versi": 99, "dibawa": false, "tepat": [], "nilai": [], "cacah": [], "takTerhitung": [] } ] } ] }""";

        Codes(ParsialJson.Read(Bytes(isi)).Isi.Close(paket)).Should().Equal("SKP7010");
    }

    [Theory]
    [InlineData("n;pagu;\r;realisasi", false, "SKP4303")]
    [InlineData("{\" \":1,\"pagu\":1,\"realisasi\":1}", true, "SKP2109")]
    public void Columns_NameOfBlanks_IsAProblem(string isi, bool isJson, string kode) => // once an exception: a dimension needs a name
        ReadKolom(isi, isJson).Should().Equal(kode);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Columns_Names_AreLimited(bool isJson)
    {
        string Build(int banyak)
        {
            string[] nama = ["pagu", "realisasi", .. Enumerable.Range(2, banyak - 2).Select(i => $"d{i}")];
            return isJson ? $"{{{string.Join(',', nama.Select(n => $"\"{n}\":1"))}}}" : string.Join(',', nama);
        }

        ReadKolom(Build(Batas.SelBaris), isJson).Should().BeEmpty();
        ReadKolom(Build(Batas.SelBaris + 1), isJson).Should().Equal("SKP4307");
    }

    [Theory]
    [InlineData("9s/d 0")]
    [InlineData("9sampai 5")]
    public void Figure_RangeWithoutItsBlank_IsNoFigureWithAUnit(string teks) => // once the unit "s/d 0", which did not read back
        NilaiKinerja.Read(teks).Should().BeOfType<BacaanNilai.Cacat>();

    private static IEnumerable<string> ReadKolom(string isi, bool isJson)
    {
        var kode = new List<string>();
        var pembaca = new PembacaKolom((masalah, _) => kode.Add(masalah.Kode.Nomor));
        pembaca.Begin(isJson);
        pembaca.Feed(Bytes(isi));
        return [.. pembaca.Finish().Select(m => m.Kode.Nomor), .. kode];
    }

    [Fact]
    public void Workflow_Rules_AreLimited() =>
        RulesEngineJson.Import(Bytes("[{\"WorkflowName\":\"w\",\"Rules\":[" + string.Join(',', Enumerable.Range(0, Batas.Aturan + 1).Select(i => $"{{\"RuleName\":\"r{i}\",\"Expression\":\"capaian > 1m\"}}")) + "]}]"))
            .Masalah.Select(m => m.Kode.Nomor).Should().Contain("SKP3419");

    private static byte[] Parsial(string nilai, long berpredikat) => Bytes(
        $$"""{ "format": "sakip.parsial/1", "paket": "p", "sidikJari": "", "ditolak": 0, "menurut": [], "kelompok": [ { "kunci": [], "isi": [ { "versi": 1, "dibawa": false, "tepat": [], "nilai": [ {{nilai}} ], "cacah": [ { "predikat": "P", "banyak": {{berpredikat}} } ], "takTerhitung": [] } ] } ] }""");

    private static Hasil<LaporanKinerja> Laporan(string isi) => LaporanJson.Read(Bytes($"{Awal}{isi}}}"));

    private static byte[] Aturan(string versi) => Bytes($$"""{ "format": "sakip.aturan/1", "kode": "p", "nama": "P", "versi": [ {{versi}} ] }""");

    private static byte[] Bytes(string teks) => Encoding.UTF8.GetBytes(teks);

    private static string[] Codes<T>(Hasil<T> hasil)
        where T : class => [.. hasil.Masalah.Select(m => m.Kode.Nomor)];
}
