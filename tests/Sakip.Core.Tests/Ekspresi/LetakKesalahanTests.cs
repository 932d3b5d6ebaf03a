using Sakip.Ekspresi;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>Each mistake by its code and by the character, counted from 1 by hand, where an author looks for it.</summary>
public class LetakKesalahanTests
{
    private static readonly LingkupNama Lingkup = new([("x", JenisNilai.Angka), ("siap", JenisNilai.Kebenaran)], "positif");

    [Theory]
    [InlineData("x + $", "SKP6004", 5)]
    [InlineData("x + .", "SKP6004", 5)] // a point alone is no number
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
    [InlineData("1 + and", "SKP6007", 5)] // a word between two sides where a side is due
    [InlineData("1 + or", "SKP6007", 5)]
    [InlineData("1 + in", "SKP6007", 5)]
    [InlineData("1 + not siap", "SKP6007", 5)]
    [InlineData("1 + y", "SKP6008", 5)]
    [InlineData("1 + siap", "SKP6009", 5)]
    [InlineData("1 + positif", "SKP6009", 5)]
    [InlineData("siap < siap", "SKP6009", 1)] // truths and codes have no order
    [InlineData("positif >= positif", "SKP6009", 1)]
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

    [Fact]
    public void Parse_BracketTooMany_IsPlacedBehindIt() => // 64 may be open: the 65th stands at 65, what it opens at 66
        Ungkapan.Parse(new string('(', 65) + "x" + new string(')', 65), Lingkup).Masalah.Should().ContainSingle().Which.Fakta["letak"].Should().Be(66);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Parse_NothingWritten_IsItsOwnMistake(string teks) =>
        Ungkapan.Parse(teks, Lingkup).Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP6014");

    [Theory]
    [InlineData("(x + 1", "Pada huruf ke-7 harus ada ), bukan akhir ekspresi.")]
    [InlineData("x 1", "Pada huruf ke-3 harus ada akhir ekspresi, bukan \"1\".")]
    [InlineData("min(x)", "min pada huruf ke-1 harus memuat >= 2 argumen.")]
    [InlineData("1 + if(siap, 1)", "if pada huruf ke-5 harus memuat 3 argumen.")]
    [InlineData("1 + ziap", "Nama \"ziap\" pada huruf ke-5 tidak dikenal; pilih x, siap, positif. Mungkin maksud Anda \"siap\"?")]
    [InlineData("1 + positip", "Nama \"positip\" pada huruf ke-5 tidak dikenal; pilih x, siap, positif. Mungkin maksud Anda \"positif\"?")]
    [InlineData("1 + rond(x, 2)", "Nama \"rond\" pada huruf ke-5 tidak dikenal; pilih x, siap, positif. Mungkin maksud Anda \"round\"?")]
    public void Parse_Mistake_SaysWhatIsThereAndWhatIsDue(string teks, string pesan) =>
        Ungkapan.Parse(teks, Lingkup).Masalah.Should().ContainSingle().Which.ToPesan().Should().Be(pesan);

    [Fact]
    public void Parse_HalfACharacterAtTheEnd_IsShownAsItStands() => // no row: an attribute cannot hold half a character
        Ungkapan.Parse("x \uD83D", Lingkup).Masalah.Should().ContainSingle().Which.Fakta["teks"].Should().Be("\uD83D");

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
