using Sakip.Ekspresi;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>Each mistake by its code and by the character, counted from 1 by hand, where an author looks for it.</summary>
public class LetakKesalahanTests
{
    private static readonly LingkupNama Lingkup = new([("x", JenisNilai.Angka), ("siap", JenisNilai.Kebenaran)], "positif");

    [Theory]
    [InlineData("x + $", "SKP6004", 5)]
    [InlineData("x + 1.2.3", "SKP6005", 5)]
    [InlineData("x + 1.", "SKP6005", 5)]
    [InlineData("x + .5", "SKP6005", 5)]
    [InlineData("1, 2", "SKP6006", 2)]
    [InlineData("(1, 2)", "SKP6006", 3)]
    [InlineData("x in [1, 2]", "SKP6006", 8)]
    [InlineData("(x + 1", "SKP6007", 7)]
    [InlineData("x 1", "SKP6007", 3)]
    [InlineData("x in [a..2]", "SKP6007", 7)]
    [InlineData("present(1)", "SKP6007", 9)]
    [InlineData("1 + y", "SKP6008", 5)]
    [InlineData("1 + siap", "SKP6009", 5)]
    [InlineData("1 + positif", "SKP6009", 5)]
    [InlineData("0 < x < 1", "SKP6010", 7)]
    [InlineData("1 + min(x)", "SKP6011", 5)]
    [InlineData("round(x, 0.5)", "SKP6012", 10)]
    [InlineData("round(x, 13)", "SKP6012", 10)]
    [InlineData("x in [2..1]", "SKP6013", 6)]
    public void Parse_Mistake_IsPlaced(string teks, string kode, int letak)
    {
        var masalah = Ungkapan.Parse(teks, Lingkup).Masalah.Should().ContainSingle().Subject;
        masalah.Kode.Nomor.Should().Be(kode);
        masalah.Fakta["letak"].Should().Be(letak);
    }

    [Theory]
    [InlineData("x <> 1", "<>", "!=")]
    [InlineData("x \u2265 1", "\u2265", ">=")]
    [InlineData("x && siap", "&&", "and")]
    [InlineData("x # 1", "#", null)]
    [InlineData("x \U0001F600", "\U0001F600", null)] // one character of two halves
    public void Parse_ForeignSign_IsShownWithWhatToWriteInstead(string teks, string tanda, string? saran)
    {
        var fakta = Ungkapan.Parse(teks, Lingkup).Masalah.Should().ContainSingle().Subject.Fakta;
        fakta["teks"].Should().Be(tanda);
        fakta.TryGetValue("saran", out var pengganti);
        pengganti.Should().Be(saran);
    }

    [Theory]
    [InlineData("x in [1..1]", true)] // one point
    [InlineData("x in [.5..1]", false)]
    [InlineData("x in [0.5..1]", true)]
    public void Parse_Range_TwoDotsAreNoDecimalPoint(string teks, bool isBerhasil) =>
        Ungkapan.Parse(teks, Lingkup, JenisNilai.Kebenaran).IsBerhasil.Should().Be(isBerhasil);

    [Fact]
    public void CreateLingkup_NoSuchKind_NamesTheArgument() =>
        FluentActions.Invoking(() => new LingkupNama([("x", (JenisNilai)3)])).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("masukan");
}
