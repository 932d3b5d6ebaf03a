using FsCheck;
using FsCheck.Fluent;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

public class NilaiKinerjaTests
{
    private static readonly Gen<string?> Predikat = Gen.Elements<string?>(
        "B", "BB", "A-", "AA", "CC", "Tuntas Utama", "Sangat Baik", "WTP", "Tinggi", "Baik Sekali", "Proaktif");

    private static readonly Gen<string?> Satuan = Gen.Elements<string?>(
        null, null, "%", "Rp", "Dokumen", "Orang", "m²", "Laporan Hasil", "Ha/tahun", "Sub-unit");

    private static readonly Gen<RasioCetak> Rasio =
        from atas in Gen.Choose(0, 200)
        from bawah in Gen.Choose(0, 200)
        select new RasioCetak(atas, bawah);

    private static readonly Gen<NilaiKinerja> Angka =
        from figur in PembangkitNilai.Figur
        from negatif in Gen.Elements(false, false, true)
        select NilaiKinerja.FromAngka(negatif && figur != 0 ? -figur : figur);

    private static readonly Gen<NilaiKinerja> Rentang =
        from bawah in PembangkitNilai.Figur
        from lebar in PembangkitNilai.Figur
        select NilaiKinerja.FromRentang(new(bawah, bawah + lebar));

    /// <summary>What reports print: a figure or range with unit, alone or behind a predikat or a ratio; or those alone.</summary>
    internal static readonly Arbitrary<NilaiKinerja> Tercetak = Arb.From(Gen.OneOf(
        from isi in Gen.OneOf(Angka, Rentang)
        from satuan in Satuan
        from luar in Gen.Choose(0, 2)
        from predikat in Predikat
        from rasio in Rasio
        let bersatuan = satuan is null ? isi : isi.WithSatuan(satuan)
        select luar == 0 ? bersatuan : luar == 1 ? bersatuan.WithPredikat(predikat!) : bersatuan.WithRasio(rasio),
        Predikat.Select(p => NilaiKinerja.FromPredikat(p!)),
        Rasio.Select(NilaiKinerja.FromRasio)));

    public static TheoryData<string, decimal, int, string?, string?, string?> Figur => new()
    {
        // printed text, number, printed decimals, predikat, ratio, unit: as in the reports
        { "Rp 33.971.511.599,00", 33_971_511_599m, 2, null, null, "Rp" },
        { "Rp. 1.009.769.345,00", 1_009_769_345m, 2, null, null, "Rp" },
        { "Rp355.324.449,00", 355_324_449m, 2, null, null, "Rp" },
        { "9.272.183.892,-", 9_272_183_892m, 0, null, null, "Rp" },
        { "Rp 9.272.183.892,-", 9_272_183_892m, 0, null, null, "Rp" },
        { "- 209.616.800", -209_616_800m, 0, null, null, null },
        { "-209.616.800", -209_616_800m, 0, null, null, null },
        { "(209.616.800)", -209_616_800m, 0, null, null, null },
        { "(Rp 209.616.800)", -209_616_800m, 0, null, null, "Rp" },
        { "Rp -209.616.800", -209_616_800m, 0, null, null, "Rp" },
        { "Rp 1.464", 1464m, 0, null, null, "Rp" },
        { "82.84", 82.84m, 2, null, null, null },
        { "82,84", 82.84m, 2, null, null, null },
        { " 82,84 ", 82.84m, 2, null, null, null },
        { "0.500", 0.5m, 3, null, null, null },
        { "1.464,0", 1464m, 1, null, null, null },
        { "1464", 1464m, 0, null, null, null },
        { "12.345.678", 12_345_678m, 0, null, null, null },
        { "1234.567", 1234.567m, 3, null, null, null },
        { "0", 0m, 0, null, null, null },
        { "97,68%", 97.68m, 2, null, null, "%" },
        { "100 %", 100m, 0, null, null, "%" },
        { "100\u00A0%", 100m, 0, null, null, "%" },
        { "84%", 84m, 0, null, null, "%" },
        { "100.79 %", 100.79m, 2, null, null, "%" },
        { "6 Dokumen", 6m, 0, null, null, "Dokumen" },
        { "6Orang", 6m, 0, null, null, "Orang" }, // no digit behind the letter
        { "3 E2", 3m, 0, null, null, "E2" },
        { "B (82,84)", 82.84m, 2, "B", null, null },
        { "B (82.84)", 82.84m, 2, "B", null, null },
        { "A- (80,74)", 80.74m, 2, "A-", null, null },
        { "BB (73,5)", 73.5m, 1, "BB", null, null },
        { "Cukup (50)", 50m, 0, "Cukup", null, null },
        { "Tuntas Utama (97,68%)", 97.68m, 2, "Tuntas Utama", null, "%" },
        { "Tuntas Utama(97,68%)", 97.68m, 2, "Tuntas Utama", null, "%" },
        { "9/9 (40,00)", 40m, 2, null, "9/9", null },
        { "82,84 (B)", 82.84m, 2, "B", null, null },
        { "40,00 (9/9)", 40m, 2, null, "9/9", null },
        { "Rp 1.234.567.890.123.456.789 miliar", 1_234_567_890_123_456_789_000_000_000m, 0, null, null, "Rp" }, // 19 digits, 9 zeros
        { "9999999999999999999999999999", 9_999_999_999_999_999_999_999_999_999m, 0, null, null, null },
    };

    public static TheoryData<string, string> Cacat => new()
    {
        // printed text, code of the reason
        { "315.000.00", "SKP1002" },
        { "1.991.454.533,00,00", "SKP1001" },
        { "Rp 315.000.00", "SKP1002" },
        { "12.34,5", "SKP1002" },
        { "1,5.0", "SKP1002" },
        { "B (315.000.00)", "SKP1002" },
        { "315.000.00 (B)", "SKP1002" },
        { "315.000.00 (1,2,3)", "SKP1002" }, // the first of two reasons
        { "80-315.000.00", "SKP1002" },
        { "12345678901234567890123456789", "SKP1003" },
        { "1,2345678901234567890123456789", "SKP1003" },
        { "Rp 12345678901234567890 miliar", "SKP1003" }, // 20 digits, 9 zeros
        { "-Rp 12345678901234567890 miliar", "SKP1003" },
        { "1. 100", "SKP1004" },
        { "33.324.530 .024", "SKP1004" }, // Kota Banjar, table 3.6: a blank within the number
        { "92|2%", "SKP1004" }, // Banjarbaru Selatan, table 3.4: OCR
        { "$", "SKP1004" },
        { "?", "SKP1004" },
        { "..", "SKP1004" },
        { "BB (Sangat Baik)", "SKP1004" },
        { ",5", "SKP1005" },
        { "1..5", "SKP1005" },
        { "82,", "SKP1005" },
        { "82.", "SKP1005" },
        { "82,%", "SKP1005" },
        { "Rp 1.464,", "SKP1005" },
        { "80-90,", "SKP1005" },
        { "90-80%", "SKP1006" },
        { "1.25E10", "SKP1007" }, // worksheets show 12.500.000.000 so
        { "1,25E+10", "SKP1007" },
        { "-3e-5", "SKP1007" },
        { "B (1.25E10)", "SKP1007" },
        { "9O", "SKP1008" }, // the letter for the digit
        { "9O,5%", "SKP1008" },
        { "1O0", "SKP1008" },
        { "2.O00.000", "SKP1008" },
    };

    public static TheoryData<string, int, string> TakPernahMelempar => new()
    {
        // piece, times repeated, tail
        { "(", 1, "" }, { ")", 1, "" }, { "()", 1, "" }, { "(-)", 1, "" }, { "((1))", 1, "" }, { "B ((1))", 1, "" }, { "Rp", 1, "" },
        { "%", 1, "" }, { "- ", 1, "" }, { "--5", 1, "" }, { "/", 1, "" }, { "1/", 1, "" }, { "/1", 1, "" }, { "9999999999/1", 1, "" },
        { "\0", 1, "" }, { "1-", 1, "" }, { "-1-", 1, "" }, { "1--1", 1, "" }, { "(1", 1, "" }, { "1)", 1, "" }, { "B (", 1, "" },
        { "B )", 1, "" }, { "1", 100_000, "" }, { "(", 100_000, "" }, { ".", 100_000, "" }, { "B", 100_000, " (" }, { "a", 100_000, "!" },
        { "1-", 50_000, "" }, { "1 ", 50_000, "!" }, { "1 a ", 50_000, "!" }, { " ", 100_000, "1!" }, { "-", 100_000, "1" },
    };

    [Theory, MemberData(nameof(Figur))]
    public void Read_PrintedFigure_KeepsItsParts(string teks, decimal angka, int desimal, string? predikat, string? rasio, string? satuan)
    {
        var nilai = ReadSatu(teks);
        nilai.Angka.Should().Be(angka);
        nilai.Desimal.Should().Be(desimal);
        nilai.Predikat.Should().Be(predikat);
        nilai.Rasio?.ToString().Should().Be(rasio);
        nilai.Satuan.Should().Be(satuan);
        nilai.Rentang.Should().BeNull();
        nilai.DibawaDari.Should().BeNull();
    }

    [Theory]
    [InlineData("BB")]
    [InlineData("A-")]
    [InlineData("Tuntas Utama")]
    [InlineData("BB ()", "BB")]
    [InlineData("BB ( )", "BB")]
    public void Read_PredikatAlone_HasNoNumber(string teks, string? predikat = null) =>
        ReadSatu(teks).Should().Be(NilaiKinerja.FromPredikat(predikat ?? teks));

    [Fact]
    public void Read_RatioAlone_HasNoNumber()
    {
        ReadSatu("9/9").Should().Be(NilaiKinerja.FromRasio(new(9, 9)));
        ReadSatu("9 / 9").Should().Be(NilaiKinerja.FromRasio(new(9, 9)));
        ReadSatu("9/9").Angka.Should().BeNull();
    }

    [Theory]
    [InlineData("80-90%", "%")]
    [InlineData("80 - 90 %", "%")]
    [InlineData("80–90", null)]
    [InlineData("80-90 Dokumen", "Dokumen")]
    public void Read_Range_HasBothEnds(string teks, string? satuan)
    {
        var nilai = ReadSatu(teks);
        nilai.Rentang.Should().Be(new RentangAngka(80, 90));
        nilai.Angka.Should().BeNull();
        nilai.Satuan.Should().Be(satuan);
    }

    [Fact]
    public void Read_ThousandsOrDecimals_GivesBoth()
    {
        ReadTaksa("1.464").Select(n => n.Angka).Should().Equal(1464m, 1.464m);
        ReadTaksa("1.464").Select(n => n.Desimal).Should().Equal(0, 3);
        ReadTaksa("-1.464 %").Select(n => n.ToString()).Should().Equal("-1464%", "-1,464%");
        ReadTaksa("B (1.464)").Should().OnlyContain(n => n.Predikat == "B");
    }

    [Fact]
    public void Read_TwoNumbers_GivesBoth() => ReadTaksa("72 (85)").Select(n => n.Angka).Should().Equal(72m, 85m);

    [Theory]
    [InlineData(null, JenisKosong.Hampa)]
    [InlineData("", JenisKosong.Hampa)]
    [InlineData("  ", JenisKosong.Hampa)]
    [InlineData("\u00A0", JenisKosong.Hampa)]
    [InlineData("\t", JenisKosong.Hampa)]
    [InlineData("Rp", JenisKosong.Hampa)]
    [InlineData("-", JenisKosong.Strip)]
    [InlineData("–", JenisKosong.Strip)]
    [InlineData(" - ", JenisKosong.Strip)]
    [InlineData("n/a", JenisKosong.TidakTersedia)]
    [InlineData("N/A", JenisKosong.TidakTersedia)]
    [InlineData("Tidak ada", JenisKosong.TidakTersedia)]
    [InlineData("BELUM ADA", JenisKosong.TidakTersedia)]
    public void Read_Absence_HasItsKind(string? teks, JenisKosong jenis)
    {
        NilaiKinerja.Read(teks).Should().BeOfType<BacaanNilai.Kosong>().Which.Jenis.Should().Be(jenis);
        NilaiKinerja.Read(teks).Kemungkinan.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Cacat))]
    public void Read_Malformed_NamesReasonAndText(string teks, string kode)
    {
        var masalah = NilaiKinerja.Read(teks).Should().BeOfType<BacaanNilai.Cacat>().Which.Masalah;
        masalah.Kode.Nomor.Should().Be(kode);
        masalah.Fakta["teks"].Should().Be(teks);
        masalah.ToPesan().Should().Contain(teks);
        masalah.ToPesan(Sakip.Dasar.Bahasa.Inggris).Should().Contain(teks);
    }

    [Theory]
    [InlineData("В", "B")]
    [InlineData("ВВ", "BB")]
    [InlineData("А", "A")]
    [InlineData("СС", "CC")]
    public void Read_CyrillicLookalike_IsFoldedAndReported(string teks, string predikat)
    {
        var bacaan = NilaiKinerja.Read(teks);
        bacaan.HurufDilipat.Should().BeTrue();
        bacaan.Should().BeOfType<BacaanNilai.Terbaca>().Which.Nilai.Predikat.Should().Be(predikat);
        NilaiKinerja.Read(teks + " (70,00)").HurufDilipat.Should().BeTrue();
        NilaiKinerja.Read(teks + " (70,00)").Kemungkinan.Should().ContainSingle().Which.Angka.Should().Be(70m);
        NilaiKinerja.Read(predikat).HurufDilipat.Should().BeFalse();
    }

    [Theory, MemberData(nameof(TakPernahMelempar))]
    public void Read_HostileText_NeitherThrowsNorHangs(string potong, int kali, string ekor)
    {
        var teks = string.Concat(Enumerable.Repeat(potong, kali)) + ekor;
        FluentActions.Invoking(() => NilaiKinerja.Read(teks)).Should().NotThrow();
    }

    [Fact]
    public void Read_AnyText_DoesNotThrow() =>
        Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Elements("0123456789.,-–()/%RpB ×\n−А".ToCharArray())).Select(h => new string(h))), teks =>
        {
            _ = NilaiKinerja.Read(teks);
        }).Check(2_000);

    [Fact]
    public void Read_PrintedForm_GivesTheValueBack() =>
        Prop.ForAll(Tercetak, nilai => NilaiKinerja.Read(nilai.ToString()) is BacaanNilai.Terbaca { HurufDilipat: false } bacaan && bacaan.Nilai == nilai)
            .Check(1_000);

    [Fact]
    public void Read_CarriedForward_ComesBackWithoutTheYear()
    {
        var nilai = NilaiKinerja.FromAngka(3.30m).WithPredikat("Sedang").WithDibawaDari(2023);
        nilai.ToString().Should().Be("Sedang (3,30)");
        nilai.DibawaDari.Should().Be(2023);
        ReadSatu(nilai.ToString()).Should().Be(NilaiKinerja.FromAngka(3.30m).WithPredikat("Sedang"));
        nilai.Should().NotBe(NilaiKinerja.FromAngka(3.30m).WithPredikat("Sedang"));
    }

    [Fact]
    public void Equality_PrintedDecimals_Count()
    {
        NilaiKinerja.FromAngka(82.5m).Should().NotBe(NilaiKinerja.FromAngka(82.50m));
        NilaiKinerja.FromAngka(82.50m).Should().Be(NilaiKinerja.FromAngka(82.50m));
        NilaiKinerja.FromAngka(40.00m).WithRasio(new(9, 9)).ToString().Should().Be("9/9 (40,00)");
        NilaiKinerja.FromAngka(-209_616_800m).WithSatuan("Rp").ToString().Should().Be("-Rp 209.616.800");
        NilaiKinerja.FromAngka(0m).WithSatuan("Rp").ToString().Should().Be("Rp 0");
    }

    [Theory]
    [InlineData("Sangat Baik")]
    [InlineData(" Sangat Baik")]
    [InlineData("Sangat Baik ")]
    [InlineData("Sangat  Baik")]
    [InlineData("Sangat\tBaik")]
    [InlineData("Sangat\u00A0Baik")]
    public void With_BlanksOfAnyKind_KeepsSingleInnerOnes(string teks)
    {
        NilaiKinerja.FromPredikat(teks).Predikat.Should().Be("Sangat Baik");
        NilaiKinerja.FromAngka(1).WithSatuan(teks).Satuan.Should().Be("Sangat Baik");
    }

    [Fact]
    public void With_NullPart_NamesTheArgument()
    {
        FluentActions.Invoking(() => NilaiKinerja.FromPredikat(null!)).Should().Throw<ArgumentNullException>().WithParameterName("predikat");
        FluentActions.Invoking(() => NilaiKinerja.FromAngka(1).WithPredikat(null!)).Should().Throw<ArgumentNullException>().WithParameterName("predikat");
        FluentActions.Invoking(() => NilaiKinerja.FromAngka(1).WithSatuan(null!)).Should().Throw<ArgumentNullException>().WithParameterName("satuan");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void With_BlankPart_NamesTheArgument(string kosong)
    {
        var nilai = NilaiKinerja.FromAngka(1);
        FluentActions.Invoking(() => NilaiKinerja.FromPredikat(kosong)).Should().Throw<ArgumentException>().WithParameterName("predikat");
        FluentActions.Invoking(() => nilai.WithPredikat(kosong)).Should().Throw<ArgumentException>().WithParameterName("predikat");
        FluentActions.Invoking(() => nilai.WithSatuan(kosong)).Should().Throw<ArgumentException>().WithParameterName("satuan");
    }

    [Fact]
    public void Read_PlainFigure_ReadsAsBehindABlank() // figures without blanks take a shorter way
    {
        var huruf = Gen.Frequency(
            (6, Gen.Choose(0, 9).Select(d => (char)('0' + d))), (2, Gen.Elements(',', '.')), (1, Gen.Elements('%', '-', 'x')));
        var teks = Gen.ArrayOf(huruf).Select(semua => string.Concat(semua.Take(22)));
        Prop.ForAll(Arb.From(teks), satu =>
        {
            var (lurus, berjarak) = (NilaiKinerja.Read(satu), NilaiKinerja.Read(" " + satu));
            return lurus.GetType() == berjarak.GetType() && lurus.Kemungkinan.SequenceEqual(berjarak.Kemungkinan);
        }).Check(5_000);
    }

    internal static NilaiKinerja ReadSatu(string teks) =>
        NilaiKinerja.Read(teks).Should().BeOfType<BacaanNilai.Terbaca>("\"{0}\" is one value", teks).Which.Nilai;

    private static System.Collections.Immutable.ImmutableArray<NilaiKinerja> ReadTaksa(string teks) =>
        NilaiKinerja.Read(teks).Should().BeOfType<BacaanNilai.Taksa>("\"{0}\" is ambiguous", teks).Which.Kemungkinan;
}
