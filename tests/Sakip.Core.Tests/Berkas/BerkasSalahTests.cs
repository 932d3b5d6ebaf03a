using System.Globalization;
using System.Text;
using Sakip.Berkas.Json;
using Sakip.Dasar;

namespace Sakip.Core.Tests.Berkas;

public sealed class BerkasSalahTests
{
    public static TheoryData<string> Nama => [.. BerkasSalah.Semua.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> BukanJson => new()
    {
        // text with the place of the problem marked, code
        { "§", "SKP2002" },
        { "§ \n\t\r\n ", "SKP2002" },
        { "{ \"a\": 1, §}", "SKP2001" },
        { "{ \"a\": [ 1, 2, §] }", "SKP2001" },
        { "{ §// catatan\n \"a\": 1 }", "SKP2001" },
        { "{ §/* catatan */ \"a\": 1 }", "SKP2001" },
        { "{ \"a\": 1 }\n§x", "SKP2001" },
        { "{ \"a\": 1 } §{ \"a\": 1 }", "SKP2001" },
        { "{ \"a\": 1§", "SKP2001" },
        { "{ \"a\": §'satu' }", "SKP2001" },
        { "{ §a: 1 }", "SKP2001" },
        { "{ \"é規\": §NaN }", "SKP2001" },
        { "§]", "SKP2001" },
        { "{ \"minimal\": §90,5 }", "SKP2009" },
        { "{ \"minimal\": §66,5, \"maksimal\": 75 }", "SKP2009" },
        { "{ \"pagu\": §1.000.000, \"a\": 1 }", "SKP2009" },
        { "{ \"a\": 1,\n\"pagu\": §1.000.000 }", "SKP2009" },
        { "{ \"a\": §-1.234,56 }", "SKP2009" },
        { "{ \"a\": [ 1.2§.3 ] }", "SKP2001" },
        { "{ \"a\": 0.123,§5 }", "SKP2001" }, // groups do not begin with 0
        { "{ \"a\": 12,§x }", "SKP2001" },
    };

    [Theory]
    [InlineData("90,5", "90.5")]
    [InlineData("-0,75", "-0.75")]
    [InlineData("1.250,00", "1250.00")]
    [InlineData("33.971.511.599", "33971511599")]
    public void ToPesan_NumberAsReportsPrintIt_SaysHowToWriteIt(string tercetak, string tulis)
    {
        var masalah = Sunting.Read("aturan", Encoding.UTF8.GetBytes($"{{ \"minimal\": {tercetak} }}")).Should().ContainSingle().Subject;
        masalah.ToPesan().Should().StartWith($"{tercetak} adalah angka cara Indonesia; dalam JSON tulis {tulis},");
        masalah.ToPesan(Bahasa.Inggris).Should().StartWith($"{tercetak} is a number written the Indonesian way; in JSON write {tulis},");
    }

    [Theory, MemberData(nameof(Nama))]
    public void Read_BadFile_GivesCodePathLineAndColumn(string nama)
    {
        var salah = BerkasSalah.Semua[nama];
        var harap = salah.Harap.Zip(salah.GetTempat(), (h, t) => $"{h.Kode} ({t.Baris},{t.Kolom}) {h.Jalur}");
        salah.GetTempat().Should().HaveSameCount(salah.Harap, "each problem has one marked place");

        var masalah = salah.Read();

        masalah.Select(m => $"{m.Kode} ({m.Tempat.Baris},{m.Tempat.Kolom}) {m.Tempat.Jalur}").Should().Equal(harap);
        foreach (var (kunci, isi) in salah.Fakta)
        {
            GetFakta(masalah[0], kunci).Should().Be(isi);
        }
    }

    [Theory, MemberData(nameof(Nama))]
    public void ToPesan_BadFile_FillsEveryPlaceholderInBothLanguages(string nama)
    {
        foreach (var masalah in BerkasSalah.Semua[nama].Read())
        {
            foreach (var bahasa in Enum.GetValues<Bahasa>())
            {
                masalah.ToPesan(bahasa).Should().NotMatchRegex(@"\{[a-z]+\}");
            }
        }
    }

    [Theory, MemberData(nameof(BukanJson))]
    public void Read_TextThatIsNoJson_GivesOneProblemAtItsPlace(string teks, string kode)
    {
        var awal = teks[..teks.IndexOf('§', StringComparison.Ordinal)];
        var baris = awal.Count(huruf => huruf == '\n') + 1;
        var kolom = awal.Length - (awal.LastIndexOf('\n') + 1) + 1;
        var isi = Encoding.UTF8.GetBytes(teks.Replace("§", string.Empty, StringComparison.Ordinal));
        foreach (var format in new[] { "aturan", "laporan" })
        {
            Sunting.Read(format, isi).Select(m => m.ToString().Split(':')[0])
                .Should().Equal(string.Create(CultureInfo.InvariantCulture, $"{kode} ({baris},{kolom})"));
        }
    }

    [Theory]
    [InlineData("aturan")]
    [InlineData("laporan")]
    public void Read_FileWithByteOrderMark_ReadsOn(string format)
    {
        byte[] isi = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(GetSah(format))];

        Sunting.Read(format, isi).Should().BeEmpty();
    }

    [Theory]
    [InlineData("aturan")]
    [InlineData("laporan")]
    public void Read_ProblemBehindByteOrderMark_CountsColumnsWithoutIt(string format)
    {
        byte[] isi = [.. Encoding.UTF8.Preamble, .. "[]"u8];

        Sunting.Read(format, isi).Should().ContainSingle().Which.Tempat.ToString().Should().Be("(1,1) $");
    }

    [Fact]
    public void Read_OnlyAByteOrderMark_IsEmpty() =>
        Sunting.Read("aturan", [.. Encoding.UTF8.Preamble]).Select(m => m.Kode.Nomor).Should().Equal("SKP2002");

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")]
    public void Read_OtherEncoding_SaysSo(string pengodean)
    {
        var isi = Encoding.GetEncoding(pengodean);
        byte[] berkas = [.. isi.Preamble, .. isi.GetBytes(GetSah("aturan").Replace("Aturan", "Peraturan é", StringComparison.Ordinal))];

        Sunting.Read("aturan", berkas).Select(m => m.Kode.Nomor).Should().Equal("SKP2004");
    }

    [Fact]
    public void Read_Utf16WithoutMark_IsNoJson() =>
        Sunting.Read("aturan", Encoding.Unicode.GetBytes("{ }")).Select(m => m.Kode.Nomor).Should().Equal("SKP2001");

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xFF })]
    public void Read_BytesThatAreNoUtf8_SaysSo(byte[] rusak)
    {
        byte[] isi = [.. "{ \"kode\": \""u8, .. rusak, .. "\" }"u8];

        Sunting.Read("aturan", isi).Select(m => m.Kode.Nomor).Should().Equal("SKP2004");
    }

    [Theory]
    [InlineData(65)]
    [InlineData(100)]
    [InlineData(100_000)]
    public void Read_ListsNestedTooDeep_PointsAtTheFirstBracketTooMany(int dalam)
    {
        foreach (var format in new[] { "aturan", "laporan" })
        {
            Sunting.Read(format, Encoding.ASCII.GetBytes(new string('[', dalam)))
                .Select(m => $"{m.Kode} {m.Tempat}").Should().Equal("SKP2005 (1,65)");
        }
    }

    [Theory]
    [InlineData(65)]
    [InlineData(100_000)]
    public void Read_ObjectsNestedTooDeep_SaysSo(int dalam) =>
        Sunting.Read("laporan", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", dalam))))
            .Select(m => m.Kode.Nomor).Should().Equal("SKP2005");

    [Fact]
    public void Read_DeepestNestingAllowed_ReadsOnToTheContent()
    {
        var isi = new string('[', 64) + new string(']', 64);

        Sunting.Read("aturan", Encoding.ASCII.GetBytes(isi)).Select(m => m.Kode.Nomor).Should().Equal("SKP2105");
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1,")]
    public void Read_SlipInsideTheDeepestNesting_IsASlipAndNotTooDeep(string salah) =>
        Sunting.Read("aturan", Encoding.ASCII.GetBytes(new string('[', 64) + salah + new string(']', 64)))
            .Select(m => m.Kode.Nomor).Should().Equal("SKP2001");

    [Fact]
    public void Read_FileAboveTheLimit_IsNotReadAtAll() =>
        Sunting.Read("laporan", new byte[(64 * 1024 * 1024) + 1]).Select(m => m.Kode.Nomor).Should().Equal("SKP2003");

    [Fact]
    public void Read_257Bands_NamesTheLimit()
    {
        var masalah = Sunting.Read("aturan", Encoding.UTF8.GetBytes(CreatePita(257)));

        masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP3010");
        GetFakta(masalah[0], "jumlah").Should().Be("257");
        GetFakta(masalah[0], "batas").Should().Be("256");
    }

    [Fact]
    public void Read_256Bands_ReadsThem() => Sunting.Read("aturan", Encoding.UTF8.GetBytes(CreatePita(256))).Should().BeEmpty();

    [Fact]
    public void Read_Places_AreThoseAnEditorShows()
    {
        // Counted by hand: the marks of the other rows are counted by the tests themselves.
        const string Isi = "{\n  \"kode\": \"ują\", \"lain\": 1,\n\t\"nama\": 2 }";

        Sunting.Read("aturan", Encoding.UTF8.GetBytes(Isi)).Select(m => $"{m.Kode} {m.Tempat}").Should().Equal(
            "SKP2102 (1,1) $.format", "SKP2102 (1,1) $.versi", "SKP2101 (2,18) $.lain", "SKP2105 (3,10) $.nama");
    }

    [Fact]
    public void Lint_FaultsOfAnInheritedScale_StandAtTheNameOfTheParent()
    {
        // The built-in pack prints 91-100, 76-90, ...: four gaps filled by policy and an open top, warnings all.
        var isi = ContohBerkas.AturanKecil.Replace("\"versi\"", "\"turunanDari\": \"permendagri-86-2017\", \"versi\"", StringComparison.Ordinal);

        var masalah = AturanJson.Lint(Encoding.UTF8.GetBytes(isi));

        masalah.Should().NotBeEmpty().And.OnlyContain(m => m.Kode.IsPeringatan);
        masalah.Select(m => m.Tempat.ToString()).Distinct().Should().Equal("(5,18) $.turunanDari");
    }

    private static string GetSah(string format) => format == "laporan" ? ContohBerkas.Laporan : ContohBerkas.Aturan;

    private static string CreatePita(int banyak)
    {
        var pita = Enumerable.Range(0, banyak).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{{ \"predikat\": \"P{i}\", \"minimal\": {i}, \"kurangDari\": {i + 1} }}"));
        return ContohBerkas.AturanKecil.Replace(
            "\"2020-01-01\" }",
            $"\"2020-01-01\" }}, \"skala\": {{ \"capaian\": {{ \"peringkat\": [ {string.Join(", ", pita)} ] }} }}",
            StringComparison.Ordinal);
    }

    private static string? GetFakta(Masalah masalah, string kunci) => masalah.Fakta.GetValueOrDefault(kunci) switch
    {
        KataDwibahasa kata => kata.Indonesia,
        var isi => Convert.ToString(isi, CultureInfo.InvariantCulture),
    };
}
