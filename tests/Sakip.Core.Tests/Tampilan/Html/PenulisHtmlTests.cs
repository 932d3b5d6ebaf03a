using System.Xml.Linq;
using FsCheck.Fluent;
using Sakip.Tampilan.Html;

namespace Sakip.Core.Tests.Tampilan.Html;

public sealed class PenulisHtmlTests
{
    [Theory]
    [InlineData("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;")]
    [InlineData("</p><script>", "&lt;/p&gt;&lt;script&gt;")]
    [InlineData("baris\r\nbaru\t.", "baris  baru .")]
    [InlineData("\U0001F4CA ≥", "\U0001F4CA ≥")]
    [InlineData("80\u202E09\u2066", "80\ufffd09\ufffd")] // would read 90 from right to left
    public void AddTeks_AnyCharacter_MeansNothingButItself(string teks, string tertulis)
    {
        var html = new PenulisHtml();
        html.Add("p", teks, ("title", teks), ("lang", null));

        html.ToString().Should().Be($"<!DOCTYPE html>\n<p title=\"{tertulis}\">{tertulis}</p>\n");
    }

    [Fact]
    public void AddTeks_WhatNoDocumentMayHold_IsReplaced() // half pairs cannot stand in an attribute of a test
    {
        var html = new PenulisHtml();
        html.AddTeks("\u0000\u001b\u0085\ufffe\ud800x\udc00");

        html.ToString().Should().EndWith("\n\ufffd\ufffd\ufffd\ufffd\ufffdx\ufffd");
    }

    [Fact]
    public void Open_Nested_ClosesInOrder()
    {
        var html = new PenulisHtml();
        using (html.Open("ul"))
        using (html.Open("li", ("class", "a")))
        {
            html.AddKosong("br");
        }

        html.ToString().Should().Be("<!DOCTYPE html>\n<ul><li class=\"a\"><br /></li>\n</ul>\n");
    }

    [Fact]
    public void AddTeks_AnyText_IsReadBack() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), teks =>
    {
        var html = new PenulisHtml();
        html.Add("p", teks ?? string.Empty, ("title", teks ?? string.Empty));
        var unsur = XElement.Parse(html.ToString()["<!DOCTYPE html>\n".Length..], LoadOptions.PreserveWhitespace);
        var harapan = string.Concat((teks ?? string.Empty).Select(h => h is '\t' or '\n' or '\r' ? ' ' : h));
        return unsur.Value == unsur.Attribute("title")!.Value && unsur.Value.Length == harapan.Length
            && unsur.Value.Zip(harapan).All(h => h.First == h.Second || h.First == '\uFFFD');
    }).Check(500);
}
