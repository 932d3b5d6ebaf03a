using System.Text;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>Roots across tables. Each wrong print is worked out by hand from the wrong print it follows from.</summary>
public sealed class PencariAkarTests
{
    private static readonly PaketAturan Paket = AturanJson.Read(Encoding.UTF8.GetBytes(
        """
        { "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [ { "berlaku": { "mulai": "2020-01-01" },
          "skala": { "capaian": { "peringkat": [ { "predikat": "Baik", "minimal": 80 }, { "predikat": "Kurang", "kurangDari": 80 } ] } },
          "efisiensi": { "selisih": { "rumus": "capaian - serapan" } } } ] }
        """)).Isi;

    [Fact]
    public void Run_WrongFigureRestatedInAnotherTable_HasTheFirstPrintAsRoot() =>
        Check(
            [("a", "x", "capaian(I1; 2024)", "87"), ("b", "x", "capaian(I1; 2024)", "87"), ("c", "x", "capaian(I1; 2024)", "87,0")],
            "a/x", "b/x <- a/x", "c/x <- a/x");

    [Fact]
    public void Run_SameQuantityWrongInTwoWays_HasTwoRoots() =>
        Check([("a", "x", "capaian(I1; 2024)", "87"), ("b", "x", "capaian(I1; 2024)", "88")], "a/x", "b/x");

    [Fact]
    public void Run_ChainOfThreeAcrossTables_LeadsToItsFirstCause() =>
        // Target 125 for 100: capaian 84 / 125 = 67,2; the mean with 92 is 79,6, which is rated Kurang, where 88 is Baik.
        Check(
            [
                ("a", "t", "target(I1; 2024)", "125"), ("a", "c", "capaian(I1; 2024)", "67,20"),
                ("b", "m", "rerata(capaian; S1; 2024)", "79,60"),
                ("c", "p", "predikat(rerata(capaian; S1; 2024); skala=capaian)", "Kurang"),
            ],
            "a/t", "a/c <- a/t", "b/m <- a/t", "c/p <- a/t");

    [Fact]
    public void Run_TwoWrongOperands_BlamesTheOnePrintedFirst() =>
        // (87 + 95) / 2 = 91 for (84 + 92) / 2 = 88. The order of the members does not matter, the order of print does.
        Check(
            [
                ("a", "c2", "capaian(I2; 2024)", "95"), ("a", "c1", "capaian(I1; 2024)", "87"),
                ("b", "m", "rerata(capaian; S1; 2024)", "91"),
            ],
            "a/c2", "a/c1", "b/m <- a/c2");

    [Fact]
    public void Run_WrongCellsThatMirrorEachOther_AreBothRoots() =>
        // 92 - 84 is 8 and 84 - 92 is -8: neither is computed from the other.
        Check(
            [
                ("a", "x", "selisih(realisasi(I2; 2024), realisasi(I1; 2024))", "9"),
                ("a", "y", "selisih(realisasi(I1; 2024), realisasi(I2; 2024))", "-9"),
            ],
            "a/x", "a/y");

    [Fact]
    public void Run_CellsThatChangedPlaces_AreBothRoots() =>
        Check([("a", "x", "capaian(I1; 2024)", "92"), ("a", "y", "capaian(I2; 2024)", "84")], "a/x", "a/y");

    [Fact]
    public void Run_EfficiencyFromAWrongSerapan_IsItsConsequence() =>
        // Serapan 60 / 80 = 75, printed 57: efficiency 88 - 57 = 31 for 88 - 75 = 13.
        Check(
            [("a", "s", "serapan(P1; 2024)", "57"), ("b", "e", "efisiensi(P1; 2024; rumus=selisih)", "31")],
            "a/s", "b/e <- a/s");

    [Fact]
    public void Run_EfficiencyFromAWrongPagu_LeadsThroughTheSerapanToIt() =>
        // Pagu 75 for 80: serapan 60 / 75 = 80, efficiency 88 - 80 = 8.
        Check(
            [
                ("a", "p", "pagu(P1; 2024)", "75"), ("a", "s", "serapan(P1; 2024)", "80,00"),
                ("b", "e", "efisiensi(P1; 2024; rumus=selisih)", "8,00"),
            ],
            "a/p", "a/s <- a/p", "b/e <- a/p");

    [Fact]
    public void Run_PredikatThatFollowsFromFactAndFromCapaian_BlamesTheFact() =>
        // Target 125 for 100 gives 67,2; the capaian is printed 75 on its own: both are rated Kurang, where 84 is Baik.
        Check(
            [("a", "c", "capaian(I1; 2024)", "75"), ("a", "t", "target(I1; 2024)", "125"), ("a", "p", "predikat(capaian(I1; 2024); skala=capaian)", "Kurang")],
            "a/c", "a/t", "a/p <- a/t");

    [Fact]
    public void Run_PredikatThatFollowsInItsTableAndStandsElsewhereToo_BlamesItsTable() =>
        Check(
            [
                ("a", "t", "target(I1; 2024)", "125"), ("a", "p", "predikat(capaian(I1; 2024); skala=capaian)", "Kurang"),
                ("b", "c", "capaian(I1; 2024)", "75"), ("b", "p", "predikat(capaian(I1; 2024); skala=capaian)", "Kurang"),
            ],
            "a/t", "a/p <- a/t", "b/c", "b/p <- b/c");

    [Fact]
    public void Run_PredikatPrintedBefore_IsBlamedBeforeTheFiguresOfOtherTables() =>
        Check(
            [
                ("a", "t", "target(I1; 2024)", "125"), ("a", "p", "predikat(capaian(I1; 2024); skala=capaian)", "Kurang"),
                ("b", "c", "capaian(I1; 2024)", "75"),
                ("c", "p", "predikat(capaian(I1; 2024); skala=capaian)", "Kurang"),
            ],
            "a/t", "a/p <- a/t", "b/c", "c/p <- a/t");

    [Fact]
    public void Run_CapaianPrintedAsAWordAndAsANumber_FollowsFromTheNumber() =>
        // (87 + 92) / 2 = 89,5 for 88; a word is no member.
        Check(
            [("a", "c0", "capaian(I1; 2024)", "Baik"), ("a", "c1", "capaian(I1; 2024)", "87"), ("a", "m", "rerata(capaian; S1; 2024)", "89,50")],
            "a/c0", "a/c1", "a/m <- a/c1");

    [Fact]
    public void Run_RightFigureBesideAWrongOperand_IsRight() =>
        Check([("a", "t", "target(I1; 2024)", "125"), ("a", "c", "capaian(I1; 2024)", "84")], "a/t");

    /// <summary>Verifies one-row tables: cells as table, column, reference, print; findings as <c>table/column &lt;- root</c>.</summary>
    private static void Check((string Tabel, string Kolom, string Rujukan, string Teks)[] sel, params string[] temuan)
    {
        var tabel = sel.GroupBy(s => s.Tabel).Select(t =>
            $$"""
            { "id": "{{t.Key}}", "judul": "",
              "kolom": [ {{string.Join(", ", t.Select(s => $$"""{ "id": "{{s.Kolom}}", "judul": "", "menyatakan": "{{s.Rujukan}}" }"""))}} ],
              "baris": [ { "id": "b", "sel": { {{string.Join(", ", t.Select(s => $"\"{s.Kolom}\": \"{s.Teks}\""))}} } } ] }
            """);
        var laporan = LaporanJson.Read(Encoding.UTF8.GetBytes(
            $$"""
            { "format": "sakip.laporan/1", "id": "uji", "judul": "Uji", "periode": "2024", "aturan": { "kode": "uji" },
              "instansi": { "id": "dinas", "nama": "Dinas" }, "acuan": { "target": "pk", "pagu": "murni" },
              "rencana": [ { "id": "S1", "jenis": "sasaran", "nama": "S" }, { "id": "P1", "jenis": "program", "nama": "P" } ],
              "indikator": [ { "id": "I1", "nama": "I", "induk": "S1", "polaritas": "positif" }, { "id": "I2", "nama": "I", "induk": "S1", "polaritas": "positif" } ],
              "fakta": [
                { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": 100 },
                { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": 84 },
                { "ukuran": "target", "subjek": "I2", "periode": "2024", "dokumen": "pk", "nilai": 100 },
                { "ukuran": "realisasi", "subjek": "I2", "periode": "2024", "nilai": 92 } ],
              "anggaran": [ { "subjek": "P1", "periode": "2024", "pagu": { "murni": 80 }, "realisasi": 60 } ],
              "dukungan": [ { "simpul": "P1", "untuk": "S1" } ],
              "tabel": [ {{string.Join(", ", tabel)}} ] }
            """)).Isi;

        Verifikasi.Run(laporan, Paket).Temuan
            .Select(t => $"{t.Sel.Tabel}/{t.Sel.Kolom}{(t.Akar is null ? string.Empty : $" <- {t.Akar.Tabel}/{t.Akar.Kolom}")}")
            .Should().Equal(temuan);
    }
}
