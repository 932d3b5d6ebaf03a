using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>
/// How many members references look at, counted by hand. The plan has 8 nodes, 2 indicators and 1 body more: a set counts as 1 + 8 + 2 + 1 = 12.
/// P1 has no money of its own, P3 has some beside its two parts; table t has 3 rows of 2 columns.
/// </summary>
public sealed class BebanRujukanTests
{
    [Theory]
    [InlineData("capaian(I1; 2024)", 1, 0)]
    [InlineData("target(I1; 2024)", 1, 0)]
    [InlineData("realisasi(I1; 2024)", 1, 0)]
    [InlineData("pagu(K1; 2024)", 1, 0)] // nothing below
    [InlineData("pagu(P1; 2024)", 12, 0)] // put together
    [InlineData("pagu(P3; 2024)", 3, 0)] // itself and two parts
    [InlineData("realisasi(P3; 2024)", 3, 0)]
    [InlineData("realisasi(P1; 2024)", 12, 0)]
    [InlineData("serapan(P3; 2024)", 6, 0)] // pagu and spending
    [InlineData("serapan(program; 2024)", 12, 0)]
    [InlineData("jumlah(realisasi; program; 2024)", 12, 0)]
    [InlineData("rerata(capaian; iku; 2024)", 12, 0)]
    [InlineData("rerata(realisasi; instansi:I1; 2024)", 12, 0)]
    [InlineData("cacah(iku; 2024)", 12, 0)]
    [InlineData("efisiensi(P1; 2024; rumus=selisih)", 12, 0)]
    [InlineData("predikat(rerata(capaian; iku; 2024))", 12, 0)]
    [InlineData("selisih(pagu(P3; 2024), pagu(K1; 2024))", 4, 0)]
    [InlineData("persen(pagu(P3; 2024), pagu(K1; 2024))", 4, 0)]
    [InlineData("jumlah(pagu(P3; 2024), pagu(K1; 2024), pagu(K1; 2024))", 5, 0)]
    [InlineData("cetak(t/r1/a)", 1, 0)]
    [InlineData("cacah(cetak:t/r1/a)", 1, 7)] // 1 + 3 x 2, whatever part of the table it names
    [InlineData("jumlah(cetak:x/r1/a)", 1, 1)] // no such table
    [InlineData("rerata(capaian; iku; 2024; anggota=cetak:t)", 12, 7)]
    [InlineData("predikat(jumlah(cetak:t/r1/a))", 1, 7)]
    [InlineData("selisih(jumlah(cetak:t/r1/a), jumlah(cetak:x/r1/a))", 2, 8)]
    [InlineData("persen(jumlah(cetak:t/r1/a), jumlah(cetak:x/r1/a))", 2, 8)]
    [InlineData("jumlah(jumlah(cetak:t/r1/a), jumlah(cetak:x/r1/a))", 2, 8)]
    public void Count_Reference_IsWhatItLooksAt(string rujukan, long data, long cetak)
    {
        var (laporan, terbaca) = (Laporan(), Rujukan.Parse(rujukan).Isi);

        BebanRujukan.Count(terbaca, laporan.Data).Should().Be(data);
        BebanRujukan.Count(terbaca, laporan.FindTabel).Should().Be(cetak);
    }

    [Fact]
    public void Count_Report_AddsUpTheCellsThatStateAFigure() =>
        BebanRujukan.Count(Laporan()).Should().Be(3 + (1 + 7)); // pagu(P3) and a sum over t

    private static LaporanKinerja Laporan() => new PenyusunData("dinas", "Dinas")
        .AddInstansiLain("lain", "Dinas lain")
        .AddSasaran("S1", "Sasaran")
        .AddProgram("P1", "Program").AddKegiatan("K1", "Kegiatan", "P1").AddKegiatan("K2", "Kegiatan", "P1")
        .AddProgram("P2", "Program")
        .AddProgram("P3", "Program").AddKegiatan("K3", "Kegiatan", "P3").AddKegiatan("K4", "Kegiatan", "P3")
        .AddIndikator("I1", "Indikator", "S1").AddIndikator("I2", "Indikator", "S1")
        .AddPagu("K1", 2024, "murni", 1).AddPagu("P3", 2024, "murni", 2)
        .BuildLaporan(
            "uji", "Uji", 2024, "uji", tabel:
            [
                new TabelCetak("t", null, "", [new("a", "A"), new("b", "B")],
                [
                    Baris("r1", new("2", Rujukan.Parse("pagu(P3; 2024)").Isi)),
                    Baris("r2", new("2", Rujukan.Parse("jumlah(cetak:t/r1/a)").Isi)),
                    Baris("r3", new("teks")),
                ]),
            ]).Isi;

    private static BarisCetak Baris(string id, SelCetak sel) => new(id, null, new Dictionary<string, SelCetak> { ["a"] = sel });
}
