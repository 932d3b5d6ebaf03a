using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>The drawn tree, circles in it, and the texts of what is seen.</summary>
public class CabangPohonTests
{
    [Fact]
    public void GetCabang_ProgramWithoutPlace_StandsUnderWhatItServesFirst() =>
        Draw([new("P1", "I1"), new("P1", "I2"), new("K1", "I3")]).Should().Equal(
            "0 T1", "1 S1", "2 I1", "3 P1", "4 K1", "2 I2", "3 -> P1", "1 S2", "2 I3", "3 -> K1", "0 P2");

    [Fact]
    public void GetCabang_ServesSasaranAndItsIndicator_StandsUnderTheIndicatorAlone() =>
        Draw([new("P1", "S1"), new("P1", "I2")]).Should().Equal("0 T1", "1 S1", "2 I1", "2 I2", "3 P1", "4 K1", "1 S2", "2 I3", "0 P2");

    [Fact]
    public void GetCabang_Circle_Ends() =>
        Draw([new("S1", "I3"), new("S2", "I1")]).Should().Equal(
            "0 T1", "1 S1", "2 I1", "3 -> S2", "2 I2", "1 S2", "2 I3", "3 -> S1", "0 P1", "1 K1", "0 P2");

    [Theory]
    [InlineData("S1>I3 S2>I1", "LingkaranDukungan S1: S2")]
    [InlineData("S1>I1", "LingkaranDukungan S1")] // its own indicator
    [InlineData("T1>S1", "LingkaranDukungan T1: S1")] // what stands below it
    [InlineData("S1>T1", null)] // what it stands under anyway
    [InlineData("P1>I1 K1>I3", null)]
    public void Temuan_Circle_IsNamedOnce(string tautan, string? temuan)
    {
        var lingkaran = PohonKinerja.From(Create([.. tautan.Split(' ').Select(t => t.Split('>')).Select(t => new Dukungan(t[0], t[1]))])).Temuan
            .Where(t => t.Jenis == JenisTemuanPohon.LingkaranDukungan)
            .Select(t => t.ToString());

        lingkaran.Should().Equal(temuan is null ? [] : [temuan]);
    }

    [Fact]
    public void ToPesan_EveryKind_NamesTheNodeAndWhatIsToBeDone()
    {
        var temuan = PohonKinerja.From(Create([new("S1", "I3"), new("S2", "I1"), new("P1", "I1"), new("P1", "I2")])).Temuan;

        temuan.Select(t => $"{t.Kode} {t.ToPesan()}").Should().Equal(
            "SKP5101 Sasaran satu (S1) akhirnya melayani dirinya sendiri melalui S2; hapus salah satu tautannya.",
            "SKP5103 Program dua (P2) tidak melayani sasaran atau indikator mana pun; tautkan dengan yang dilayaninya.",
            "SKP5106 Program satu (P1) melayani I1, I2 (crosscutting); uangnya dihitung sekali.");
        temuan[0].ToPesan(Bahasa.Inggris).Should().Be("Sasaran satu (S1) serves itself in the end, through S2; remove one of the links.");
        temuan.Select(t => t.Kode.IsPeringatan).Should().Equal(false, false, true);
    }

    private static IEnumerable<string> Draw(Dukungan[] dukungan) => PohonKinerja.From(Create(dukungan)).GetCabang()
        .Select(c => $"{c.Dalam} {(c.IsRujukan ? "-> " : string.Empty)}{c.Indikator?.Id ?? c.Simpul.Id}");

    /// <summary>Creates tujuan T1 over S1 (I1, I2) and S2 (I3), and apart from them program P1 over kegiatan K1, and P2.</summary>
    private static DataKinerja Create(Dukungan[] dukungan)
    {
        var tujuan = new SimpulRencana("T1", JenisSimpul.Tujuan, "Tujuan");
        var satu = new SimpulRencana("S1", JenisSimpul.Sasaran, "Sasaran satu", tujuan);
        var dua = new SimpulRencana("S2", JenisSimpul.Sasaran, "Sasaran dua", tujuan);
        var program = new SimpulRencana("P1", JenisSimpul.Program, "Program satu");
        return new(
            new("d", "Dinas"),
            [tujuan, satu, dua, program, new("K1", JenisSimpul.Kegiatan, "Kegiatan", program), new("P2", JenisSimpul.Program, "Program dua")],
            [new("I1", "Satu", satu), new("I2", "Dua", satu), new("I3", "Tiga", dua)],
            [],
            dukungan: dukungan);
    }
}
