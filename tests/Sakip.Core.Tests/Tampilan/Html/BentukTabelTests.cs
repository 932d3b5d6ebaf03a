using Sakip.Tampilan.Html;

namespace Sakip.Core.Tests.Tampilan.Html;

public sealed class BentukTabelTests
{
    [Fact]
    public void GetKelas_Columns_AreToldByTheirTexts()
    {
        var bentuk = new BentukTabel(
            ["No", "Sasaran", "Indikator", "Kode", "Pagu", "Capaian"],
            [
                ["1", "Meningkatnya kualitas pelayanan", "IKM", "7.01.01", "Rp 33.971.511.599,00", "104,86"],
                ["2", "", "RT Mandiri", "7.01.02", "-", "98,24%"],
            ]);

        Enumerable.Range(0, 6).Select(bentuk.GetKelas).Should().Equal("angka", "panjang", null, null, "angka", "angka");
        bentuk.KolomNama.Should().Be(2, "the sasaran is printed once for both rows");
        (bentuk.Kelas, bentuk.KelasHalaman).Should().Be((null, null));
    }

    [Theory] // columns of one word of 14 characters; upright paper holds 520 points, turned 770
    [InlineData(6, null, null)] // 84 * 5 + 6 * 7 = 462
    [InlineData(7, "rapat", null)] // 98 * 5 + 49 = 539; 98 * 4,4 + 42 = 473
    [InlineData(8, "mendatar", "melintang")] // 112 * 4,4 + 48 = 541
    [InlineData(12, "mendatar sempit", "melintang")] // 168 * 4,4 + 72 = 811; 168 * 3,8 + 60 = 698
    [InlineData(14, "mendatar kecil", "melintang")] // 196 * 3,8 + 70 = 815; 196 * 3,4 + 56 = 722
    [InlineData(17, "mendatar kecil rata", "melintang")] // 238 * 3,4 + 68 = 877; no long text that could break
    public void Kelas_Width_DecidesHowItIsPrinted(int kolom, string? kelas, string? halaman)
    {
        var bentuk = new BentukTabel([.. Enumerable.Repeat("Kata", kolom)], [[.. Enumerable.Repeat("12345678901234 x", kolom)]]);

        (bentuk.Kelas, bentuk.KelasHalaman).Should().Be((kelas, halaman));
    }

    [Fact]
    public void Kelas_LongTextsThatCanBreak_AreBroken() // two at 44, 14 words of 14 characters at 3,1, 16 gaps of 4: 760
    {
        var panjang = "Pertanggungjawaban pelaksanaan kegiatan";
        var bentuk = new BentukTabel([.. Enumerable.Repeat("Kata", 16)], [[panjang, panjang, .. Enumerable.Repeat("12345678901234", 14)]]);

        bentuk.Kelas.Should().Be("mendatar kecil patah");
    }

    [Fact]
    public void KolomNama_NoRows_IsTheFirst() => new BentukTabel(["a", "b"], []).KolomNama.Should().Be(0);
}
