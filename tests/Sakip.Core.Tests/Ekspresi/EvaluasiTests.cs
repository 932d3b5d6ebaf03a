using Sakip.Ekspresi;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>What expressions give, by hand.</summary>
public class EvaluasiTests
{
    // n: missing, t: true, f: false, e: fails (1 / 0 > 0). The e in the result is that of the side that failed.
    private static readonly Dictionary<char, string> Sisi = new()
    {
        ['t'] = "true",
        ['f'] = "false",
        ['n'] = "p",
        ['e'] = "1 / 0 > 0",
    };

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("10 - 4 - 3", "3")]
    [InlineData("100 / 10 / 2", "5")]
    [InlineData("100 / 10 * 2", "20")]
    [InlineData("-2 * 3", "-6")]
    [InlineData("2 * -3", "-6")]
    [InlineData("-(2 + 3)", "-5")]
    [InlineData("2 - -3", "5")]
    [InlineData("---2", "-2")]
    [InlineData("2--3", "5")]
    [InlineData("1/3*3", "1")]
    [InlineData("0.1 + 0.2", "3/10")]
    [InlineData("11 / 6 + 4 / 9 + 5 / 8 + 2 / 9", "25/8")]
    [InlineData("(11 / 6 + 4 / 9 + 5 / 8 + 2 / 9) / 4 * 100", "625/8")]
    [InlineData("round((11 / 6 + 4 / 9 + 5 / 8 + 2 / 9) / 4 * 100, 2)", "7813/100")]
    [InlineData("2 > 1", "true")]
    [InlineData("1 + 1 == 2", "true")]
    [InlineData("1.50 == 1.5", "true")]
    [InlineData("0.1 + 0.2 == 0.3", "true")]
    [InlineData("1 / 3 == 0.333333333333333333333333333", "false")]
    [InlineData("1 != 2", "true")]
    [InlineData("2 <= 2", "true")]
    [InlineData("2 < 2", "false")]
    [InlineData("2 > 2", "false")]
    [InlineData("not 1 > 2", "true")]
    [InlineData("not true == false", "true")]
    [InlineData("not not true", "true")]
    [InlineData("true or false and false", "true")]
    [InlineData("(true or false) and false", "false")]
    [InlineData("not false and false", "false")]
    [InlineData("not (false and false)", "true")]
    [InlineData("1 < 2 and 3 < 4 or 1 / 0 > 0", "true")]
    [InlineData("(1 < 2) == (3 < 4)", "true")]
    [InlineData("true != (1 > 2)", "true")]
    public void Evaluate_Precedence_GroupsAsWritten(string teks, string harapan)
    {
        var jenis = harapan is "true" or "false" ? JenisNilai.Kebenaran : JenisNilai.Angka;
        var hasil = Ungkapan.Parse(teks, PenanamPohon.Lingkup, jenis);
        Evaluate(hasil.Isi).ToString().Should().Be(harapan);
    }

    [Theory]
    [InlineData("realisasi/target*100", "realisasi / target * 100")]
    [InlineData("( ( realisasi ) )", "realisasi")]
    [InlineData("((realisasi/target))*100", "realisasi / target * 100")]
    [InlineData("realisasi/(target*100)", "realisasi / (target * 100)")]
    [InlineData("realisasi-(target-1)", "realisasi - (target - 1)")]
    [InlineData("(realisasi-target)-1", "realisasi - target - 1")]
    [InlineData("-(-realisasi)", "--realisasi")]
    [InlineData("-(realisasi*2)", "-(realisasi * 2)")]
    [InlineData("(-realisasi)*2", "-realisasi * 2")]
    [InlineData("007.50", "7.5")]
    [InlineData("0.00", "0")]
    [InlineData("100.000", "100")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("0.000000000000000000000000001", "0.000000000000000000000000001")]
    [InlineData("min(1,2,3)", "min(1, 2, 3)")]
    [InlineData("round(realisasi,02)", "round(realisasi, 2)")]
    [InlineData("round(realisasi, 2.0)", "round(realisasi, 2)")]
    [InlineData("if ( realisasi in( 75 .. 90.50 ] , 1 , 0 )", "if(realisasi in (75..90.5], 1, 0)")]
    [InlineData("if(realisasi in [-5..-0.50), 1, 0)", "if(realisasi in [-5..-0.5), 1, 0)")]
    [InlineData("if(realisasi in [-0..0], 1, 0)", "if(realisasi in [0..0], 1, 0)")]
    [InlineData("if(not(realisasi>1)and(target>1 or target<0),1,0)", "if(not realisasi > 1 and (target > 1 or target < 0), 1, 0)")]
    [InlineData("if((realisasi>1)==(target>1),1,0)", "if((realisasi > 1) == (target > 1), 1, 0)")]
    [InlineData("if(present( target ),1,0)", "if(present(target), 1, 0)")]
    [InlineData("\t realisasi\r\n /\u00A0target ", "realisasi / target")]
    public void Teks_AnySpelling_IsCanonical(string teks, string baku) =>
        Sakip.Aturan.Rumus.Parse(teks).Isi.Teks.Should().Be(baku);

    [Theory]
    [InlineData('t', "tfne")]
    [InlineData('f', "ffff")]
    [InlineData('n', "nfne")]
    [InlineData('e', "eeee")]
    public void And_Kleene_LeftToRight(char kiri, string harapan) => CheckTabel(kiri, "and", harapan);

    [Theory]
    [InlineData('t', "tttt")]
    [InlineData('f', "tfne")]
    [InlineData('n', "tnne")]
    [InlineData('e', "eeee")]
    public void Or_Kleene_LeftToRight(char kiri, string harapan) => CheckTabel(kiri, "or", harapan);

    [Theory]
    [InlineData('t', 'f')]
    [InlineData('f', 't')]
    [InlineData('n', 'n')]
    [InlineData('e', 'e')]
    public void Not_Kleene_TurnsOnlyWhatIsKnown(char sisi, char harapan) =>
        ToHuruf(Evaluate(Parse($"not ({Sisi[sisi]})", JenisNilai.Kebenaran))).Should().Be(harapan);

    [Theory]
    [InlineData("x + 1")]
    [InlineData("1 - x")]
    [InlineData("x * 0")]
    [InlineData("0 / x")]
    [InlineData("-x")]
    [InlineData("abs(x)")]
    [InlineData("round(x, 2)")]
    [InlineData("floor(x)")]
    [InlineData("min(1, x)")]
    [InlineData("max(x, 1, 2)")]
    [InlineData("if(p, 1, 2)")]
    [InlineData("if(x > 1, 1, 2)")]
    [InlineData("if(true, x, 2)")]
    [InlineData("x > 1")]
    [InlineData("1 == x")]
    [InlineData("x == x")]
    [InlineData("x != y")]
    [InlineData("x in [0..1]")]
    [InlineData("p == p")]
    [InlineData("k == aktif")]
    [InlineData("k != k")]
    public void Evaluate_MissingInput_IsMissing(string teks) => Evaluate(Parse(teks)).Should().Be(NilaiEkspresi.Hilang);

    [Theory]
    [InlineData("present(x)", "false")]
    [InlineData("not present(k)", "true")]
    [InlineData("present(x) and x > 1", "false")]
    [InlineData("if(present(x), x, 5)", "5")]
    [InlineData("if(true, 1, x)", "1")]
    [InlineData("p and false", "false")]
    [InlineData("true or x > 1", "true")]
    public void Evaluate_MissingInputThatDoesNotDecide_IsKnown(string teks, string harapan) =>
        Evaluate(Parse(teks)).ToString().Should().Be(harapan);

    [Theory]
    [InlineData("1 / 0", 2)]
    [InlineData("1 / (2 - 2)", 2)]
    [InlineData("0 / 0", 2)]
    [InlineData("100 + 1 / 0", 8)]
    [InlineData("1 / 0 + 2 / 0", 2)]
    [InlineData("x + 1 / 0", 6)]
    [InlineData("1 / 0 + x", 2)]
    [InlineData("min(x, 1 / 0)", 9)]
    [InlineData("max(1, x, 1 / 0)", 12)]
    [InlineData("min(1 / 0, x)", 6)]
    [InlineData("round(1 / 0, 2)", 8)]
    [InlineData("if(1 / 0 > 1, 1, 2)", 5)]
    [InlineData("if(true, 1 / 0, 2)", 11)]
    [InlineData("1 / 0 > x", 2)]
    [InlineData("x > 1 / 0", 6)]
    [InlineData("1 / 0 in [0..1]", 2)]
    [InlineData("not 1 / 0 > 1", 6)]
    [InlineData("1 / (1 / 0)", 7)]
    public void Evaluate_DivisionByZero_SaysWhere(string teks, int letak)
    {
        var hasil = Evaluate(Parse(teks));
        hasil.IsGagal.Should().BeTrue();
        hasil.Alasan.Should().Be(AlasanTakTerhitung.PembagianNol);
        hasil.Letak.Should().Be(letak);
        hasil.ToString().Should().Be("PembagianNol");
    }

    [Theory]
    [InlineData("if(true, 1, 1 / 0)", "1")]
    [InlineData("if(false, 1 / 0, 2)", "2")]
    [InlineData("if(1 < 2, if(2 < 1, 1 / 0, 7), 1 / 0)", "7")]
    [InlineData("false and 1 / 0 > 0", "false")]
    [InlineData("true or 1 / 0 > 0", "true")]
    public void Evaluate_SideNotTaken_IsNotComputed(string teks, string harapan) =>
        Evaluate(Parse(teks)).ToString().Should().Be(harapan);

    // below, at the lower end, inside, at the upper end, above
    [Theory]
    [InlineData("[75..90]", "f t t t f")]
    [InlineData("(75..90]", "f f t t f")]
    [InlineData("[75..90)", "f t t f f")]
    [InlineData("(75..90)", "f f t f f")]
    public void In_AllBrackets_KeepTheirEnds(string selang, string harapan)
    {
        decimal[] nilai = [74.99m, 75m, 80m, 90.00m, 90.01m];
        var ungkapan = Parse($"x in {selang}", JenisNilai.Kebenaran);
        string.Join(' ', nilai.Select(n => ToHuruf(Evaluate(ungkapan, x: n)))).Should().Be(harapan);
    }

    [Theory]
    [InlineData("5 in [5..5]", "true")]
    [InlineData("5 in (5..5]", "false")]
    [InlineData("5 in (5..5)", "false")]
    [InlineData("-1 in [-1.5..-0.5]", "true")]
    [InlineData("2 + 3 in [5..5]", "true")]
    [InlineData("1 / 3 in (0.333333333333333333333333333..0.333333333333333333333333334)", "true")]
    [InlineData("not 5 in [0..1]", "true")]
    public void In_EdgeCases_CompareExactly(string teks, string harapan) => Evaluate(Parse(teks)).ToString().Should().Be(harapan);

    [Theory]
    [InlineData("round(2.345, 2)", "2.35")]
    [InlineData("round(-2.345, 2)", "-2.35")]
    [InlineData("round(2.5, 0)", "3")]
    [InlineData("round(-2.5, 0)", "-3")]
    [InlineData("round(-2.4999, 0)", "-2")]
    [InlineData("round(0.5, 0)", "1")]
    [InlineData("round(-0.4, 0)", "0")]
    [InlineData("round(2 / 3, 12)", "0.666666666667")]
    [InlineData("floor(2.7)", "2")]
    [InlineData("floor(-2.1)", "-3")]
    [InlineData("floor(-2)", "-2")]
    [InlineData("floor(-1 / 3)", "-1")]
    [InlineData("ceiling(2.1)", "3")]
    [InlineData("ceiling(-2.9)", "-2")]
    [InlineData("ceiling(-1 / 3)", "0")]
    [InlineData("ceiling(5)", "5")]
    [InlineData("abs(-5.5)", "5.5")]
    [InlineData("min(3, -1, 2)", "-1")]
    [InlineData("max(3, -1, 2)", "3")]
    [InlineData("min(1.0, 1)", "1")]
    public void Evaluate_Functions_FollowTheirRules(string teks, string harapan) =>
        Evaluate(Parse(teks)).Angka.Should().Be(Rasio.From(decimal.Parse(harapan, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(CaraBulat.SetengahMenjauhiNol, "-2.35")]
    [InlineData(CaraBulat.SetengahGenap, "-2.34")]
    [InlineData(CaraBulat.Naik, "-2.34")]
    [InlineData(CaraBulat.Turun, "-2.35")]
    [InlineData(CaraBulat.Potong, "-2.34")]
    public void Round_StatedMode_IsUsed(CaraBulat cara, string harapan) =>
        Evaluate(Ungkapan.Parse("round(-2.345, 2)", PenanamPohon.Lingkup, cara: cara).Isi).Angka
            .Should().Be(Rasio.From(decimal.Parse(harapan, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Round_NumberTooLargeForADecimal_GivesLuapanWithItsPlace()
    {
        var hasil = Evaluate(Parse("1 + round(9999999999999999999999999999 * 9999999999999999999999999999, 0)"));
        (hasil.Alasan, hasil.Letak).Should().Be((AlasanTakTerhitung.Luapan, 4));
    }

    [Theory]
    [InlineData("k == aktif", "true")]
    [InlineData("k != aktif", "false")]
    [InlineData("k == pasif", "false")]
    [InlineData("aktif == aktif", "true")]
    [InlineData("if(k == pasif, 1, 2)", "2")]
    [InlineData("if(1 < 2, k, pasif) == aktif", "true")]
    public void Evaluate_CodeConstants_AreEqualOrNot(string teks, string harapan) =>
        Evaluate(Parse(teks), k: "aktif").ToString().Should().Be(harapan);

    [Fact]
    public void FindKode_UndeclaredCode_IsMissing() => PenanamPohon.Lingkup.FindKode("bubar").Should().Be(NilaiEkspresi.Hilang);

    [Theory]
    [InlineData("x", "x")]
    [InlineData("x", "y", "x")]
    [InlineData("min")]
    [InlineData("and")]
    [InlineData("2x")]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("é")]
    public void LingkupNama_BadNames_AreRefused(params string[] nama)
    {
        var buat = () => new LingkupNama(nama.Take(1).Select(n => (n, JenisNilai.Angka)), nama.Skip(1));
        buat.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Evaluate_WrongNumberOfInputs_Throws()
    {
        var ungkapan = Parse("x + 1");
        var hitung = () => ungkapan.Evaluate([NilaiEkspresi.FromAngka(1)]);
        hitung.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Equals_OtherSpellingOfTheSame_IsTrueAndOtherOrderIsNot()
    {
        Parse("(x)*2").Should().Be(Parse("x * 2.0"));
        Parse("x * 2").Should().NotBe(Parse("2 * x"));
        Parse("x * 2").Equals(null).Should().BeFalse();
    }

    private static void CheckTabel(char kiri, string operasi, string harapan)
    {
        // right side in the order true, false, missing, failing
        var hasil = "tfne".Select(kanan => Evaluate(Parse($"({Sisi[kiri]}) {operasi} ({Sisi[kanan]})", JenisNilai.Kebenaran)));
        string.Concat(hasil.Select(ToHuruf)).Should().Be(harapan);
    }

    private static char ToHuruf(NilaiEkspresi nilai) => nilai.IsBenar ? 't' : nilai.IsSalah ? 'f' : nilai.IsHilang ? 'n' : 'e';

    private static Ungkapan Parse(string teks) =>
        Ungkapan.Parse(teks, PenanamPohon.Lingkup, JenisNilai.Angka) is { IsBerhasil: true } angka ? angka.Isi : Parse(teks, JenisNilai.Kebenaran);

    [Fact]
    public void Parse_NoTextOrScopeOrNoSuchMember_NamesTheArgument()
    {
        FluentActions.Invoking(() => Ungkapan.Parse(null!, PenanamPohon.Lingkup)).Should().Throw<ArgumentNullException>().WithParameterName("teks");
        FluentActions.Invoking(() => Ungkapan.Parse("1", null!)).Should().Throw<ArgumentNullException>().WithParameterName("lingkup");
        FluentActions.Invoking(() => Ungkapan.Parse("1", PenanamPohon.Lingkup, (JenisNilai)3)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("harus");
        FluentActions.Invoking(() => Ungkapan.Parse("1", PenanamPohon.Lingkup, cara: (CaraBulat)5)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("cara");
    }

    /// <summary>A value is asked for what it is not: the mistake of a caller, never a number.</summary>
    [Fact]
    public void AngkaAndAlasan_OfAnotherKind_Throw()
    {
        FluentActions.Invoking(() => NilaiEkspresi.FromKebenaran(true).Angka).Should().Throw<InvalidOperationException>().WithMessage("true is no number.");
        FluentActions.Invoking(() => NilaiEkspresi.Hilang.Angka).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => NilaiEkspresi.FromAngka(1).Alasan).Should().Throw<InvalidOperationException>().WithMessage("1 is no failure.");
    }

    private static Ungkapan Parse(string teks, JenisNilai jenis) => Ungkapan.Parse(teks, PenanamPohon.Lingkup, jenis).Isi;

    /// <summary>Computes with all inputs missing but those given.</summary>
    private static NilaiEkspresi Evaluate(Ungkapan ungkapan, decimal? x = null, string? k = null)
    {
        var masukan = new NilaiEkspresi[ungkapan.Lingkup.JumlahMasukan];
        masukan[0] = x is { } angka ? NilaiEkspresi.FromAngka(angka) : NilaiEkspresi.Hilang;
        masukan[5] = k is null ? NilaiEkspresi.Hilang : ungkapan.Lingkup.FindKode(k);
        return ungkapan.Evaluate(masukan);
    }
}
