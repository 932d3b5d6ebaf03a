using Sakip.Penilaian;
using Sakip.Tampilan.Html;

namespace Sakip.Core.Tests.Tampilan.Html;

public sealed class PaletPitaTests
{
    [Theory]
    [InlineData(null, "Hijau", "#2e8b57")]
    [InlineData(null, "biru", "#2f6fb3")]
    [InlineData("#16A34A", "Merah", "#16A34A")] // the pack's own colour comes first
    [InlineData("#abc", null, "#abc")]
    [InlineData("kuning", null, "#e3b505")]
    [InlineData("red;}body{display:none", "Merah", "#c0392b")] // no colour: the next way
    [InlineData("#12345", "AA", "#14695a")] // neither: by rank, the best first
    [InlineData("url(x)", "</style>", "#14695a")]
    public void ToGaya_Band_HasItsColour(string? warna, string? kode, string harapan)
    {
        var palet = new PaletPita(new Skala("capaian", [new("Baik", new(50, true, null, false), kode, warna), Contoh.Pita("Kurang", null, false, 50, false)]));

        palet.ToGaya().Should().Be(
            $".p0{{fill:{harapan};background-color:{harapan}}}\n.p1{{fill:#84271b;background-color:#84271b}}\n.pn{{fill:#6b7785;background-color:#6b7785}}\n");
    }

    [Fact]
    public void GetKelas_SeveralOrNone_IsNeutral()
    {
        var skala = Contoh.SkalaKotaBanjar();
        var palet = new PaletPita(skala);

        palet.GetKelas(skala.Rate(72.5m)).Should().Be(PaletPita.TanpaPita); // Tinggi and Sedang
        palet.GetKelas(skala.Rate(50.5m)).Should().Be(PaletPita.TanpaPita);
        palet.GetKelas(skala.Rate(95m)).Should().Be("p0");
        palet.FindKelas("Sangat Rendah").Should().Be("p4");
        palet.FindKelas("Lain").Should().BeNull();
        new PaletPita(null).GetKelas(HasilPeringkat.Tiada).Should().Be(PaletPita.TanpaPita);
    }

    [Fact]
    public void ToGaya_FiveBands_SpreadFromBestToWorst() =>
        new PaletPita(Contoh.LimaPita()).ToGaya().Split('\n')[..5].Select(b => b.Split(['{', ':', ';'])[2])
            .Should().Equal("#14695a", "#8fb84b", "#e3b505", "#c0392b", "#84271b");
}
