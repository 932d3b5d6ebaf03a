using Sakip.Kinerja;
using DokumenRencana = Sakip.Kinerja.Dokumen;

namespace Sakip.Core.Tests.Kinerja;

public class DokumenTests
{
    public static TheoryData<string, JenisDokumen, string?> Sah => new()
    {
        { "pk", JenisDokumen.Pk, null },
        { "pk-perubahan", JenisDokumen.PkPerubahan, null },
        { "renstra", JenisDokumen.Renstra, null },
        { "iku", JenisDokumen.Iku, null },
        { "rpjmd", JenisDokumen.Rpjmd, null },
        { "nasional", JenisDokumen.Nasional, null },
        { "iku:setelah", JenisDokumen.Iku, "setelah" },
        { "pk-perubahan:2", JenisDokumen.PkPerubahan, "2" },
        { "renstra:Rev-2024", JenisDokumen.Renstra, "Rev-2024" },
    };

    [Theory, MemberData(nameof(Sah))]
    public void TryParse_Document_ReadsKindAndVersion(string teks, JenisDokumen jenis, string? versi)
    {
        DokumenRencana.TryParse(teks, out var dokumen).Should().BeTrue();

        dokumen!.Jenis.Should().Be(jenis);
        dokumen.Versi.Should().Be(versi);
        dokumen.Should().Be(new DokumenRencana(jenis, versi));
        dokumen.ToString().Should().Be(teks, "what was read is written the same");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("lkjip")]
    [InlineData("pk ")]
    [InlineData(" pk")]
    [InlineData("pk\n")]
    [InlineData("iku:setelah\n")]
    [InlineData("pk:")]
    [InlineData(":setelah")]
    [InlineData("iku:se telah")]
    [InlineData("iku:setelah:lagi")]
    [InlineData("iku:sétélah")]
    [InlineData("iku; pk")]
    public void TryParse_NoDocument_IsRefused(string? teks)
    {
        DokumenRencana.TryParse(teks, out var dokumen).Should().BeFalse();
        dokumen.Should().BeNull();
    }

    [Fact]
    public void TryParse_EveryKind_ReadsBack()
    {
        foreach (var jenis in Enum.GetValues<JenisDokumen>())
        {
            DokumenRencana.TryParse(new DokumenRencana(jenis, "a-1").ToString(), out var dokumen).Should().BeTrue();
            dokumen.Should().Be(new DokumenRencana(jenis, "a-1"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a_b")]
    public void Constructor_MalformedVersion_NamesTheArgument(string versi) =>
        FluentActions.Invoking(() => new DokumenRencana(JenisDokumen.Pk, versi))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(versi));

    [Fact]
    public void Equals_KindAndVersion_AreCompared()
    {
        var dokumen = new DokumenRencana(JenisDokumen.Iku, "setelah");

        dokumen.Should().Be(new DokumenRencana(JenisDokumen.Iku, "setelah"));
        dokumen.GetHashCode().Should().Be(new DokumenRencana(JenisDokumen.Iku, "setelah").GetHashCode());
        dokumen.Should().NotBe(new DokumenRencana(JenisDokumen.Iku));
        dokumen.Should().NotBe(new DokumenRencana(JenisDokumen.Iku, "sebelum"));
        dokumen.Should().NotBe(new DokumenRencana(JenisDokumen.Pk, "setelah"));
    }
}
