using Sakip.Tampilan;

namespace Sakip.Core.Tests.Tampilan;

public class TeksAmanTests
{
    [Theory]
    [InlineData("Sangat Baik", "Sangat Baik")]
    [InlineData("a\u001b[31mb", "a[31mb")]
    [InlineData("a\u009b31mb", "a31mb")]
    [InlineData("satu\r\ndua\ttiga", "satu  dua tiga")]
    [InlineData("a\u202Eb\u2066c", "abc")]
    [InlineData("satu\u2028dua\u2029tiga", "satu dua tiga")]
    [InlineData("é – 規則 😀", "é – 規則 😀")]
    public void DropKendali_Text_SteersNoTerminal(string teks, string aman) => TeksAman.DropKendali(teks).Should().Be(aman);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3+cmd|x", "'-2+3+cmd|x")]
    [InlineData("-", "-")]
    [InlineData("- 209.616.800", "- 209.616.800")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("+5%", "+5%")]
    [InlineData("Sangat Tinggi", "Sangat Tinggi")]
    [InlineData("", "")]
    public void WriteBaris_WhatASpreadsheetWouldRun_IsAText(string teks, string tertulis) => Csv.WriteBaris([teks]).Should().Be(tertulis + "\n");

    [Fact]
    public void Markdown_NamesOfAStranger_StayText() =>
        Markdown.Write([new("Judul <b>", [new("Nama")], [new(["a\u001b[2J|b\n<script>[x](javascript:y)"])])])
            .Should().Contain("a\\[2J\\|b \\<script>\\[x](javascript:y)").And.NotContain("\u001b");
}
