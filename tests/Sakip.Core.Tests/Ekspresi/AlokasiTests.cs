using Sakip.Aturan;
using Sakip.Ekspresi;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>Evaluation allocates nothing on figures whose parts fit 64 bits.</summary>
public class AlokasiTests
{
    [Theory]
    [InlineData("x / y * 100")]
    [InlineData("(2 * y - x) / y * 100")]
    [InlineData("if(x >= y, 100, x / y * 100)")]
    [InlineData("if(p and not q or x in (75..90], min(x, y, 100), max(abs(-x), floor(y)))")]
    [InlineData("if(k == aktif, x, 1)")]
    [InlineData("if(present(z), z, x)")]
    [InlineData("x / (y - y)")]
    [InlineData("z + 1")]
    [InlineData("round(x / y * 100, 2)")]
    [InlineData("ceiling(x) + floor(-x)")]
    public void Evaluate_OrdinaryFigures_AllocatesNothing(string teks)
    {
        var ungkapan = Ungkapan.Parse(teks, PenanamPohon.Lingkup).Isi;
        NilaiEkspresi[] masukan =
        [
            NilaiEkspresi.FromAngka(82.84m), NilaiEkspresi.FromAngka(79.00m), NilaiEkspresi.Hilang,
            NilaiEkspresi.FromKebenaran(true), NilaiEkspresi.FromKebenaran(false), PenanamPohon.Lingkup.FindKode("aktif"),
        ];
        Alokasi.Measure(() => ungkapan.Evaluate(masukan)).Should().Be(0);
    }

    [Fact]
    public void Compute_NamedFormulasOnRupiah_AllocatesNothing()
    {
        var masukan = new MasukanRumus(33_971_511_599.00m, 31_882_415_017.50m);
        foreach (var rumus in Rumus.Bernama)
        {
            Alokasi.Measure(() => rumus.Compute(masukan)).Should().Be(0, "this is {0}", rumus.Nama);
        }
    }
}
