using System.Text.RegularExpressions;
using Sakip.Core.Tests.Laporan;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Tampilan;

namespace Sakip.Core.Tests.Tampilan;

/// <summary>What verify prints: every finding once, table by table, in lines that fit.</summary>
public sealed class TemuanTampilTests
{
    private const int IndenTerdalam = 14;

    public static TheoryData<string> Nama => EmpatLaporan.Nama;

    [Theory, MemberData(nameof(Nama))]
    public void Text_AnyWidth_FitsAndKeepsTheWords(string nama)
    {
        var hasil = EmpatLaporan.Verify(nama);
        foreach (var bahasa in Enum.GetValues<Bahasa>())
        {
            var lebar = TeksTemuan.Write(hasil, bahasa, 160);
            var sempit = TeksTemuan.Write(hasil, bahasa, 80);

            GetTerlaluLebar(lebar, 160).Should().BeEmpty();
            GetTerlaluLebar(sempit, 80).Should().BeEmpty();
            Flatten(sempit).Should().Be(Flatten(lebar), "the width breaks lines and nothing else");
        }
    }

    [Theory, MemberData(nameof(Nama))]
    public void Text_EveryFinding_StandsInItOnce(string nama)
    {
        var hasil = EmpatLaporan.Verify(nama);
        var teks = Flatten(TeksTemuan.Write(hasil));

        foreach (var temuan in hasil.Semua)
        {
            Regex.Matches(teks, $@"\[{Regex.Escape($"{temuan.Kode} {temuan.Id}")}(, peringatan)?\]").Should().ContainSingle(temuan.Id);
        }
    }

    [Theory, MemberData(nameof(Nama))]
    public void Text_RootsOfATable_StandMostSevereFirst(string nama)
    {
        var hasil = EmpatLaporan.Verify(nama);
        var urut = hasil.Semua.Where(t => t.Akar is null).ToArray();

        foreach (var tabel in urut.GroupBy(t => t.Sel.Tabel))
        {
            tabel.Select(t => t.Tingkat).Should().BeInDescendingOrder();
        }

        var teks = Flatten(TeksTemuan.Write(hasil));
        urut.Where(t => t.Sel.Tabel != KalimatCetak.Tabel).Select(t => teks.IndexOf($"[{t.Kode} {t.Id}", StringComparison.Ordinal)).Should().BeInAscendingOrder();
    }

    [Theory, MemberData(nameof(Nama))]
    public void Markdown_EveryFinding_IsARowBelowTheHeadingOfItsTable(string nama)
    {
        var hasil = EmpatLaporan.Verify(nama);
        var baris = MarkdownTemuan.Write(hasil).Split('\n');

        baris[0].Should().StartWith("# ");
        baris.Count(b => b.StartsWith("| ", StringComparison.Ordinal) && Regex.IsMatch(b, @"^\| ([0-9]+|↳) \|")).Should().Be(hasil.Semua.Length);
        baris.Should().OnlyContain(b => !b.StartsWith("| ", StringComparison.Ordinal) || Regex.Count(b, @"(?<!\\)\|") == 9);
    }

    [Fact]
    public void Text_WrongCapaian_TellsRuleCauseAndFigures() // 83,51 / 85 is 98,247 %, as table 3.3 of the report of Pengaron has it
    {
        var teks = TeksTemuan.Write(LaporanUji.VerifySel("t:I1=85 r:I1=83,51", "capaian(*; 2024)", "98,24%"), lebar: 200);

        teks.Should().StartWith(
            """
            Uji

            t
            ─
            1. I
               tercetak 98,24%, seharusnya 98,25 [SKP5002 t/I1/x]
               aturan: capaian(I1; 2024) = realisasi / target * 100
               sebab:  Dipotong pada 2 desimal, bukan dibulatkan. Atau:
            """.ReplaceLineEndings("\n")).And.EndWith(
            """
               bukti:  target(I1; 2024) = 85; realisasi(I1; 2024) = 83,51

            1 sel diperiksa: 0 cocok, 1 berbeda. 0 sel tak terperiksa.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Text_PlacesOfRealReports_AreThoseThatArePrinted()
    {
        var pengaron = Flatten(TeksTemuan.Write(EmpatLaporan.Verify("laporan-tw1-2024-kecamatan-pengaron")));
        pengaron.Should().Contain("Tabel 3.3 Realisasi Kinerja Triwulan IV tahun 2023 ─ ");
        pengaron.Should().Contain("Indeks Kepuasan Masyarakat (IKM) · s/d TW IV tahun 2023 Capaian (%) tercetak 98,24%, seharusnya 98,25 [SKP5002 t3-3/I1/capaian]");
        pengaron.Should().Contain("↳ Kecamatan Pengaron · (%) tercetak 11,24%, seharusnya 11,12 [SKP5002 realisasi-anggaran/pengaron/serapan]", "it follows from the spending above it");
        TeksTemuan.Write(EmpatLaporan.Verify("lkjip-2024-setda-kabupaten-paser"), Bahasa.Inggris)
            .Should().MatchRegex("\nSentences, Bab III.*\n─").And.Contain("  cause:  unexplained\n");
    }

    [Fact]
    public void Text_AcceptedFindings_AreCountedButAcceptedRootsOfNewOnesStay()
    {
        var hasil = EmpatLaporan.Verify("laporan-tw1-2024-kecamatan-pengaron");
        var akar = hasil.Temuan.Single(t => t.Id == "realisasi-anggaran/pengaron/realisasi");
        var semua = DaftarTerima.FromHasil([hasil]);

        var tanpa = TeksTemuan.Write(hasil.WithDiterima(semua));
        tanpa.Should().NotContain("SKP5").And.Contain($"{hasil.Semua.Length} temuan sudah diterima, 0 baru.");

        var sebagian = DaftarTerima.From(semua.Butir.Where(b => b.Temuan == akar.Id));
        var teks = TeksTemuan.Write(hasil.WithDiterima(sebagian), lebar: 160);
        teks.Should().Contain($"[SKP5002 {akar.Id}, sudah diterima]").And.Contain($"1 temuan sudah diterima, {hasil.Semua.Length - 1} baru.");
    }

    [Fact]
    public void Text_ControlCharacters_AreDropped()
    {
        var hasil = LaporanUji.VerifySel("t:I1=80 r:I1=72,5", "capaian(*; 2024)", "90,62\\u001b[31m");

        TeksTemuan.Write(hasil).Should().Contain("SKP5").And.NotContain("\u001b");
    }

    [Fact]
    public void Write_TooNarrow_NamesTheArgument() =>
        FluentActions.Invoking(() => TeksTemuan.Write(EmpatLaporan.Verify("laporan-tw1-2024-kecamatan-pengaron"), lebar: TeksTemuan.LebarTersempit - 1))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("lebar");

    /// <summary>Lists lines that are too long though none of their words is, with the indent before it.</summary>
    private static IEnumerable<string> GetTerlaluLebar(string teks, int lebar) =>
        teks.Split('\n').Where(b => b.Length > lebar && b.Split(' ').Max(kata => kata.Length) + IndenTerdalam <= lebar);

    /// <summary>Puts everything on one line; lines below headings are as long as the width allows.</summary>
    private static string Flatten(string teks) => Regex.Replace(Regex.Replace(teks, "─+", "─"), @"\s+", " ");
}
