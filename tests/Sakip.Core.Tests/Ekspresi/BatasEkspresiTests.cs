using Sakip.Ekspresi;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>The limits of the contract: what is at one is read, what is one beyond is refused by its code, and nothing is slow.</summary>
public class BatasEkspresiTests
{
    private static readonly LingkupNama Lingkup = new([("target_bawah", JenisNilai.Angka)]);

    [Theory]
    [InlineData(4096, null)]
    [InlineData(4097, "SKP6001")]
    public void Parse_Characters_AreLimited(int huruf, string? kode) => Check("1" + new string(' ', huruf - 2) + "\t", kode);

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, "SKP6002")]
    public void Parse_Brackets_AreLimited(int dalam, string? kode) => Check(Repeat("(", dalam) + "1" + Repeat(")", dalam), kode);

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, "SKP6002")]
    public void Parse_Calls_AreLimited(int dalam, string? kode) => Check(Repeat("abs(", dalam) + "1" + Repeat(")", dalam), kode);

    [Theory]
    [InlineData(64, null)]
    [InlineData(65, "SKP6002")]
    public void Parse_LastArguments_AreLimited(int dalam, string? kode) => Check(Repeat("max(1,", dalam) + "1" + Repeat(")", dalam), kode);

    [Fact]
    public void Parse_BracketsSideBySide_AreNotDeep() => Check("1" + Repeat(" + (((((1)))))", 200), null);

    [Theory]
    [InlineData("1", 255, null)] // 1 + 255 * 2
    [InlineData("-1", 255, null)] // 512
    [InlineData("--1", 255, "SKP6003")]
    [InlineData("1", 256, "SKP6003")]
    public void Parse_Parts_AreLimited(string awal, int kali, string? kode) => Check(awal + Repeat("+1", kali), kode);

    [Theory]
    [InlineData("-", "1", 511, null)]
    [InlineData("-", "1", 512, "SKP6003")]
    [InlineData("not ", "true", 511, null)]
    [InlineData("not ", "true", 512, "SKP6003")]
    [InlineData("-", "1", 4095, "SKP6003")]
    [InlineData("not ", "true", 1000, "SKP6003")]
    public void Parse_SignsInARow_AreParts(string tanda, string isi, int kali, string? kode)
    {
        var ungkapan = Check(Repeat(tanda, kali) + isi, kode, isi == "true" ? JenisNilai.Kebenaran : JenisNilai.Angka);
        ungkapan?.Evaluate(new NilaiEkspresi[1]).ToString().Should().Be(isi == "true" ? "false" : "-1");
    }

    [Theory]
    [InlineData(291, null)] // canonical: 12 + 291 * 14 + 5 = 4091
    [InlineData(292, "SKP6001")] // canonical: 4105, written: 12 + 292 * 13 + 5 = 3813
    public void Parse_CanonicalText_IsLimited(int kali, string? kode) => Check("max(target_bawah" + Repeat(",target_bawah", kali) + ")", kode);

    [Theory]
    [InlineData("(", 100_000, "SKP6001")]
    [InlineData("[", 100_000, "SKP6001")]
    [InlineData("-", 5_000_000, "SKP6001")]
    [InlineData("not ", 1_250_000, "SKP6001")]
    [InlineData("1", 5_000_000, "SKP6001")]
    [InlineData(" ", 5_000_000, "SKP6001")]
    [InlineData("(", 4096, "SKP6002")]
    [InlineData("if(", 1365, "SKP6002")]
    [InlineData("1", 4096, "SKP6005")]
    [InlineData("a", 4096, "SKP6008")]
    [InlineData(".", 4096, "SKP6007")]
    [InlineData("\0", 4096, "SKP6004")]
    public void Parse_HostileText_IsRefused(string bagian, int kali, string kode) => Check(Repeat(bagian, kali), kode);

    [Fact]
    public void Evaluate_LongestProduct_IsExact()
    {
        // 128 factors of 28 digits: 3,584 digits, far beyond any decimal.
        var ungkapan = Check("9999999999999999999999999999" + Repeat("*9999999999999999999999999999", 127), null)!;
        var hasil = ungkapan.Evaluate(new NilaiEkspresi[1]).Angka;
        hasil.Pembilang.Should().Be(System.Numerics.BigInteger.Pow(System.Numerics.BigInteger.Pow(10, 28) - 1, 128));
    }

    private static Ungkapan? Check(string teks, string? kode, JenisNilai jenis = JenisNilai.Angka)
    {
        var hasil = Ungkapan.Parse(teks, Lingkup, jenis);
        hasil.Masalah.Select(m => m.Kode.Nomor).Should().Equal(kode is null ? [] : [kode]);
        if (kode is null)
        {
            Ungkapan.Parse(hasil.Isi.Teks, Lingkup, jenis).Isi.Should().Be(hasil.Isi);
        }

        return kode is null ? hasil.Isi : null;
    }

    private static string Repeat(string bagian, int kali) => string.Concat(Enumerable.Repeat(bagian, kali));
}
