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
            "0 T1", "1 S1", "2 I1", "3 P1", "4 K1", "2 I2", "3 -> P1", "1 S2", "2 I3", "3 -> K1", "0 P2", "1 IP");

    [Fact]
    public void GetCabang_ServesSasaranAndItsIndicator_StandsUnderTheIndicatorAlone() =>
        Draw([new("P1", "S1"), new("P1", "I2")]).Should().Equal("0 T1", "1 S1", "2 I1", "2 I2", "3 P1", "4 K1", "1 S2", "2 I3", "0 P2", "1 IP");

    [Fact]
    public void GetCabang_Circle_Ends() =>
        Draw([new("S1", "I3"), new("S2", "I1")]).Should().Equal(
            "0 T1", "1 S1", "2 I1", "3 -> S2", "2 I2", "1 S2", "2 I3", "3 -> S1", "0 P1", "1 K1", "0 P2", "1 IP");

    [Theory]
    [InlineData("S1>I3 S2>I1", "LingkaranDukungan S1: S2")]
    [InlineData("S1>I1", "LingkaranDukungan S1")] // its own indicator
    [InlineData("T1>S1", "LingkaranDukungan T1: S1")] // what stands below it
    [InlineData("T1>S1 S1>S2 S2>S1", "LingkaranDukungan T1: S1, S2")] // two circles that meet
    [InlineData("S2>I3 S1>I1", "LingkaranDukungan S1; LingkaranDukungan S2")]
    [InlineData("S1>S2 P1>S1 P1>S2", null)] // two ways to one end
    [InlineData("S1>T1", null)] // what it stands under anyway
    [InlineData("P1>I1 K1>I3", null)]
    [InlineData("P2>IP", null)] // its own indicator: that is how a program is measured
    [InlineData("P2>S1 S1>IP", "LingkaranDukungan S1: P2")]
    public void Temuan_Circle_IsNamedOnce(string tautan, string? temuan)
    {
        var lingkaran = PohonKinerja.From(Create([.. tautan.Split(' ').Select(t => t.Split('>')).Select(t => new Dukungan(t[0], t[1]))])).Temuan
            .Where(t => t.Jenis == JenisTemuanPohon.LingkaranDukungan)
            .Select(t => t.ToString());

        string.Join("; ", lingkaran).Should().Be(temuan ?? string.Empty);
    }

    [Fact]
    public void GetCabang_ServesTheSasaranAsSuch_StandsBehindItsIndicators() =>
        Draw([new("P2", "S1"), new("P1", "S2")]).Should().Equal(
            "0 T1", "1 S1", "2 I1", "2 I2", "2 P2", "3 IP", "1 S2", "2 I3", "2 P1", "3 K1");

    [Fact]
    public void GetCabang_TreeOfTheNomenclature_LeavesOutWhatOnlyOrders()
    {
        // The program stands under its urusan, given first; neither that nor the account is part of the tree.
        var urusan = new SimpulRencana("U", JenisSimpul.Urusan, "Urusan");
        var bidang = new SimpulRencana("B", JenisSimpul.BidangUrusan, "Bidang", urusan);
        var sasaran = new SimpulRencana("S1", JenisSimpul.Sasaran, "Sasaran");
        var data = new DataKinerja(
            new("d", "Dinas"),
            [urusan, bidang, new("P0", JenisSimpul.Program, "Program nol", bidang), new("P1", JenisSimpul.Program, "Program satu", bidang), new("A", JenisSimpul.Belanja, "Belanja"), sasaran],
            [new("I1", "Satu", sasaran)],
            [],
            dukungan: [new("P1", "I1")]);
        var pohon = PohonKinerja.From(data);

        Draw(pohon).Should().Equal("0 S1", "1 I1", "2 P1", "0 P0");
        pohon.GetJalur(data.FindSimpul("P1")!).Select(j => string.Join(' ', j.Select(s => s.Id))).Should().Equal("S1 P1");
    }

    [Fact]
    public void ToPesan_CircleOfOne_NamesNoOther() =>
        PohonKinerja.From(Create([new("S1", "I1")])).Temuan[0].ToPesan()
            .Should().Be("Sasaran satu (S1) akhirnya melayani dirinya sendiri; hapus salah satu tautannya.");

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

    private static IEnumerable<string> Draw(Dukungan[] dukungan) => Draw(PohonKinerja.From(Create(dukungan)));

    private static IEnumerable<string> Draw(PohonKinerja pohon) => pohon.GetCabang()
        .Select(c => $"{c.Dalam} {(c.IsRujukan ? "-> " : string.Empty)}{c.Indikator?.Id ?? c.Simpul.Id}");

    /// <summary>Creates tujuan T1 over S1 (I1, I2) and S2 (I3), and apart from them program P1 over kegiatan K1, and P2 (IP).</summary>
    private static DataKinerja Create(Dukungan[] dukungan)
    {
        var tujuan = new SimpulRencana("T1", JenisSimpul.Tujuan, "Tujuan");
        var satu = new SimpulRencana("S1", JenisSimpul.Sasaran, "Sasaran satu", tujuan);
        var dua = new SimpulRencana("S2", JenisSimpul.Sasaran, "Sasaran dua", tujuan);
        var program = new SimpulRencana("P1", JenisSimpul.Program, "Program satu");
        var lain = new SimpulRencana("P2", JenisSimpul.Program, "Program dua");
        return new(
            new("d", "Dinas"),
            [tujuan, satu, dua, program, new("K1", JenisSimpul.Kegiatan, "Kegiatan", program), lain],
            [new("I1", "Satu", satu), new("I2", "Dua", satu), new("I3", "Tiga", dua), new("IP", "Program", lain)],
            [],
            dukungan: dukungan);
    }
}
