using System.Globalization;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

/// <summary>
/// Texts where a wrong reading would be silent, and values whose print would not read back.
/// "Writes the value so that it reads back as the same value" is the promise of <see cref="NilaiKinerja.ToString"/>.
/// </summary>
public class NilaiKinerjaPenjagaTests
{
    /// <summary>Money is no predikat, however it is spaced or spelled.</summary>
    [Theory]
    [InlineData("Rp  33.971.511.599,00", 33_971_511_599)]
    [InlineData("Rp.  1.009.769.345,00", 1_009_769_345)]
    [InlineData("RP 8.000.000.000", 8_000_000_000)]
    [InlineData("rp 8.000.000.000", 8_000_000_000)]
    [InlineData("Rp −209.616.800", -209_616_800)] // U+2212
    [InlineData("Rp (209.616.800)", -209_616_800)]
    [InlineData("Rp. (209.616.800)", -209_616_800)]
    public void Read_RupiahOtherwiseSpelled_IsTheAmountOrRefused(string teks, long jumlah)
    {
        var bacaan = NilaiKinerja.Read(teks);
        bacaan.Kemungkinan.Should().OnlyContain(n => n.Angka == jumlah && n.Satuan == "Rp" && n.Predikat == null);
        bacaan.Should().NotBeOfType<BacaanNilai.Kosong>();
    }

    /// <summary>Kabupaten Paser, annex of quarters, prints no realisasi as "Rp -".</summary>
    [Theory]
    [InlineData("Rp -")]
    [InlineData("Rp. -")]
    [InlineData("Rp-")]
    public void Read_RupiahDash_IsAbsence(string teks) =>
        NilaiKinerja.Read(teks).Should().BeOfType<BacaanNilai.Kosong>().Which.Jenis.Should().Be(JenisKosong.Strip);

    /// <summary>A multiple of a currency that is dropped makes the amount a million times too small.</summary>
    [Theory]
    [InlineData("Rp 9,27 miliar", 9_270_000_000)]
    [InlineData("Rp 1.250 juta", 1_250_000_000)]
    [InlineData("Rp 3 triliun", 3_000_000_000_000)]
    public void Read_RupiahInMillions_IsTheWholeAmount(string teks, long jumlah) =>
        NilaiKinerja.Read(teks).Kemungkinan.Should().ContainSingle(n => n.Angka == jumlah && n.Satuan == "Rp");

    [Theory]
    [InlineData("Rp 5%")]
    [InlineData("Rp 5 per orang")]
    public void Read_RupiahWithOtherUnit_IsRefused(string teks) =>
        NilaiKinerja.Read(teks).Should().BeOfType<BacaanNilai.Cacat>();

    /// <summary>A number inside a text that is no predikat must not vanish into the predikat.</summary>
    [Theory]
    [InlineData("B (82,84")]
    [InlineData("B 82,84)")]
    [InlineData("B (82,84) (85)")]
    [InlineData("B (82,84)*")]
    [InlineData("B ((82,84))")]
    public void Read_BrokenBrackets_IsRefused(string teks) =>
        NilaiKinerja.Read(teks).Should().BeOfType<BacaanNilai.Cacat>().Which.Masalah.Kode.Nomor.Should().Be("SKP1004");

    /// <summary>",-" stands for "no sen", so the dot before it separates thousands.</summary>
    [Fact]
    public void Read_CommaDash_SettlesTheDot() =>
        NilaiKinerja.Read("1.464,-").Kemungkinan.Select(n => n.Angka).Should().Equal(1464m);

    [Fact]
    public void Read_NegativeRange_KeepsTheSign() =>
        NilaiKinerja.Read("-5-10").Kemungkinan.Should().OnlyContain(n => n.Rentang == new RentangAngka(-5, 10));

    /// <summary>In rupiah a dot separates thousands, at both ends of a range.</summary>
    [Fact]
    public void Read_RupiahRange_ReadsBothEndsAlike() =>
        NilaiKinerjaTests.ReadSatu("Rp 1.000-2.000").Rentang.Should().Be(new RentangAngka(1000, 2000));

    /// <summary>A range with an ambiguous end is ambiguous; dots at both ends mean the same; what would be reversed is not meant.</summary>
    [Theory]
    [InlineData("1.000-2.000", "1000-2000", "1-2")]
    [InlineData("1.464-2000", "1464-2000", "1,464-2000")]
    [InlineData("0-1.464", "0-1464", "0-1,464")]
    [InlineData("500-1.464", "500-1464")] // not 500 to 1,464
    [InlineData("80-80", "80-80")]
    public void Read_RangeOfOneOrTwoReadings_GivesThoseThatRise(string teks, params string[] rentang) =>
        NilaiKinerja.Read(teks).Kemungkinan.Select(n => n.Rentang.ToString()).Should().Equal(rentang);

    public static TheoryData<NilaiKinerja> Tulis => new()
    {
        NilaiKinerja.FromAngka(40.00m).WithRasio(new(9, 9)).WithPredikat("Proaktif"), // the ratio gives way
        NilaiKinerja.FromRasio(new(int.MaxValue, 1)), // ten digits
        NilaiKinerja.FromRentang(new(-5, 10)),
        NilaiKinerja.FromRentang(new(-10, -5)),
        NilaiKinerja.FromAngka(decimal.Parse("0.1234567890123456789012345678", CultureInfo.InvariantCulture)), // 28 decimals and a leading 0
        NilaiKinerja.FromAngka(5).WithSatuan("km2"),
        NilaiKinerja.FromAngka(5).WithSatuan("% per tahun"),
        NilaiKinerja.FromAngka(5).WithSatuan("Rp/orang"),
        NilaiKinerja.FromAngka(5).WithSatuan("°C"),
    };

    [Theory, MemberData(nameof(Tulis))]
    public void ToString_LegalValue_ReadsBack(NilaiKinerja nilai) =>
        NilaiKinerja.Read(nilai.ToString()).Kemungkinan.Should().Equal(nilai);

    [Fact]
    public void WithSatuan_ValueWithoutNumber_IsRefused() // the unit would not be printed
    {
        FluentActions.Invoking(() => NilaiKinerja.FromRasio(new(9, 9)).WithSatuan("Domain")).Should().Throw<ArgumentException>().WithParameterName("satuan");
        FluentActions.Invoking(() => NilaiKinerja.FromPredikat("BB").WithSatuan("%")).Should().Throw<ArgumentException>().WithParameterName("satuan");
    }

    [Fact]
    public void FromAngka_TwentyEightDigits_IsLegal() => // a comma is no digit, nor is a sign
        NilaiKinerja.FromAngka(-1.234567890123456789012345678m).ToString().Should().Be("-1,234567890123456789012345678");

    [Fact]
    public void FromAngka_TwentyNineDigits_NamesTheArgument() =>
        FluentActions.Invoking(() => NilaiKinerja.FromAngka(decimal.MaxValue)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("angka");

    /// <summary>Either the factory refuses a predikat that no reader can tell from something else, or its print reads back.</summary>
    [Theory]
    [InlineData("90")]
    [InlineData("n/a")]
    [InlineData("-")]
    [InlineData("Baik (sekali)")]
    [InlineData("9/9")]
    [InlineData("Rp 5")]
    [InlineData("1 Juara")]
    public void FromPredikat_WhatReadsAsSomethingElse_IsRefusedOrReadsBack(string predikat)
    {
        NilaiKinerja nilai;
        try
        {
            nilai = NilaiKinerja.FromPredikat(predikat);
        }
        catch (ArgumentException salah)
        {
            salah.ParamName.Should().Be(nameof(predikat));
            return;
        }

        NilaiKinerja.Read(nilai.ToString()).Kemungkinan.Should().Equal(nilai);
    }
}
