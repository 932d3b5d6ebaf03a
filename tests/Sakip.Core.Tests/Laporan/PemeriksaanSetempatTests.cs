using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>What the checks beside the cells, roots, causes and references take into account, one circumstance each; by hand.</summary>
public sealed class PemeriksaanSetempatTests
{
    // The year's pagu is 100, and what was spent is given by quarter: 30 four times is 120, no quarter alone is more than 100.
    [Theory]
    [InlineData("30 30 30 30", "realisasi(P1; 2024) = 120 melebihi pagunya 100.")]
    [InlineData("25 25 25 25")]
    [InlineData("30 30 30")] // the year is not over
    [InlineData("101", "realisasi(P1; 2024-TW1) = 101 melebihi pagunya 100.")]
    public void Run_SpendingByQuarter_IsComparedWithThePaguOfTheYear(string triwulan, params string[] pesan)
    {
        var data = new PenyusunData("dinas", "Dinas").AddProgram("P1", "Program").AddPagu("P1", 2024, "murni", 100);
        foreach (var (jumlah, i) in triwulan.Split(' ').Select((t, i) => (decimal.Parse(t, CultureInfo.InvariantCulture), i)))
        {
            data.AddRealisasiAnggaran("P1", $"2024-TW{i + 1}", jumlah);
        }

        Run(data, LaporanUji.Paket).Select(t => t.ToPesan()).Should().Equal(pesan);
    }

    // Kegiatan Satu, Dua and Tiga have one code; by the codes of the programs above them, - for none.
    [Theory]
    [InlineData("- -", "Satu dan Dua")] // two programs without a code
    [InlineData("- 7.01.02")]
    [InlineData("7.01.02 7.01.02", "Satu dan Dua", "Program dan Program")] // the programs are counted twice as well
    [InlineData("- 7.01.02 7.01.02", "Dua dan Tiga", "Program dan Program")] // not only beside the first of all
    public void Run_OneCodeBelowSeveralParents_CountsWhereTheirCodesAgree(string induk, params string[] temuan)
    {
        var data = new PenyusunData("dinas", "Dinas");
        foreach (var ((kode, nama), i) in induk.Split(' ').Zip(["Satu", "Dua", "Tiga"]).Select((k, i) => (k, i)))
        {
            data.AddProgram($"P{i}", "Program", kode: kode == "-" ? null : kode).AddKegiatan($"K{i}", nama, $"P{i}", "7.01.02.2.01");
        }

        Run(data, LaporanUji.Paket).Where(t => t.Pemeriksaan == PemeriksaanBaku.KodeGanda.Nama).Select(t => t.ToPesan().Split(" dipakai ")[1].TrimEnd('.'))
            .Should().Equal(temuan);
    }

    [Theory]
    [InlineData("U1", "U2")] // two kelurahan carry out the same program, each its own
    [InlineData("U1", "U1", "Satu dan Dua", "Program dan Program")]
    public void Run_OneCodeBelowProgramsOfUnits_CountsWithinOne(string pertama, string kedua, params string[] temuan)
    {
        var data = new PenyusunData("kecamatan", "Kecamatan").AddUnit("U1", "Kelurahan satu").AddUnit("U2", "Kelurahan dua")
            .AddProgram("P1", "Program", kode: "7.01.02", unit: pertama).AddKegiatan("K1", "Satu", "P1", "7.01.02.2.01")
            .AddProgram("P2", "Program", kode: "7.01.02", unit: kedua).AddKegiatan("K2", "Dua", "P2", "7.01.02.2.01");

        Run(data, LaporanUji.Paket).Where(t => t.Pemeriksaan == PemeriksaanBaku.KodeGanda.Nama).Select(t => t.ToPesan().Split(" dipakai ")[1].TrimEnd('.'))
            .Should().Equal(temuan);
    }

    // The second word is B behind another, which is not read.
    [Fact]
    public void Run_PredikatReadInPart_IsComparedByThatPart()
    {
        var laporan = LaporanUji.Create(
            string.Empty,
            ["n: jumlah(cetak:t/*/n)", "mutu: predikat(jumlah(cetak:t/*/n); skala=mutu)"],
            """{ "id": "0", "sel": { "n": "80", "mutu": "B" } }""",
            """{ "id": "1", "sel": { "n": "80", "mutu": { "teks": "Mutu B", "dibaca": "B" } } }""",
            """{ "id": "2", "sel": { "n": "80", "mutu": { "teks": "Mutu C", "dibaca": "C" } } }""");

        Verifikasi.Run(laporan, LaporanUji.Paket).Pemeriksaan.Select(t => (t.Id, t.Tercetak, t.Hitung)).Should().Equal(("t/2/mutu#predikatSearah", "C", "B"));
    }

    // At 80 both A and B are still to come again: B is the nearer one.
    [Fact]
    public void Run_PredikatBetweenTwoThatComeAgain_IsComparedWithTheNearer()
    {
        var baris = "60 A, 70 B, 80 C, 90 A, 95 B".Split(", ").Select((s, i) => $$"""{ "id": "{{i}}", "sel": { "n": "{{s[..2]}}", "mutu": "{{s[3..]}}" } }""");
        var laporan = LaporanUji.Create(string.Empty, ["n: jumlah(cetak:t/*/n)", "mutu: predikat(jumlah(cetak:t/*/n); skala=mutu)"], [.. baris]);

        Verifikasi.Run(laporan, LaporanUji.Paket).Pemeriksaan.Select(t => (t.Sel.Baris, t.Tercetak, t.Hitung)).Should().Equal(("1", "B", "A"), ("2", "C", "B"), ("3", "A", "B"));
    }

    [Fact]
    public void Run_ChecksOfThePackOverIndicators_ComeByIndicatorThenByName()
    {
        var paket = ReadPaket(""" "b": { "syarat": "realisasi <= 60" }, "a": { "syarat": "realisasi <= 61" } """);
        var data = new PenyusunData("dinas", "Dinas").AddSasaran("S1", "S").AddIndikator("I2", "I", "S1").AddIndikator("I1", "I", "S1")
            .AddRealisasi("I2", 2024, 62).AddRealisasi("I1", 2024, 62);

        Run(data, paket).Select(t => t.Id).Should().Equal(
            "(data)/I1/realisasi(I1; 2024)#a", "(data)/I1/realisasi(I1; 2024)#b", "(data)/I2/realisasi(I2; 2024)#a", "(data)/I2/realisasi(I2; 2024)#b");
    }

    // Every row breaks the rule, whatever its realisasi; table b has no such column.
    [Fact]
    public void Run_CheckOfThePackOverRows_LooksAtTheTablesThatHaveAllItsColumns()
    {
        var paket = ReadPaket(""" "kecil": { "kolom": [ "pagu", "realisasi" ], "syarat": "pagu < 90 and realisasi > 0" } """);
        var laporan = new PenyusunData("dinas", "Dinas").BuildLaporan("uji", "Uji", 2024, "uji", tabel: [Tabel("a", "pagu", "realisasi"), Tabel("b", "pagu", "lain"), Tabel("c", "lain", "realisasi", "pagu")]).Isi;

        Verifikasi.Run(laporan, paket).Pemeriksaan.Select(t => (t.Id, t.Tercetak)).Should().Equal(("a/r/pagu#kecil", "101"), ("c/r/pagu#kecil", "103"));

        static TabelCetak Tabel(string id, params string[] kolom) => new(
            id, null, "", kolom.Select(k => new KolomCetak(k, "")), [new BarisCetak("r", null, kolom.Select((k, i) => (k, i)).ToDictionary(k => k.k, k => new SelCetak($"{101 + k.i}")))]);
    }

    // 84 of 100 is no 1464 either way; the second print may be the first one.
    [Fact]
    public void Run_WrongFigurePrintedAgainSoThatItMayBeAnother_HasTheFirstPrintAsRoot() =>
        LaporanUji.Verify("t:I1=100 r:I1=84", ["x: capaian(*; 2024)", "y: capaian(*; 2024)"], """{ "subjek": "I1", "sel": { "x": "1464", "y": "1.464" } }""")
            .Summarize().Should().Equal("I1/x SKP5002", "I1/y SKP5002 <- I1/x");

    // 72 of 64 is 112,5, of 90 it is 80. No document decides about targets; in the year nothing else was 25.
    [Theory]
    [InlineData("capaian(I1; 2024; target=renstra@2026)", "112,50", "PeriodeLain capaian(I1; 2024; target=renstra@2023)")]
    [InlineData("realisasi(I2; 2024)", "25", "PeriodeLain realisasi(I2; 2024-TW2)")] // the half-year to date ends with it and has 0 + 25
    public void Run_WrongFigureOfAnotherPeriod_NamesThePeriod(string rujukan, string tercetak, string sebab)
    {
        var tabel = new TabelCetak(
            "t", null, "", [new("x", "")], [new BarisCetak("r", null, new Dictionary<string, SelCetak> { ["x"] = new(tercetak, Rujukan.Parse(rujukan).Isi) })]);
        var laporan = new PenyusunData("dinas", "Dinas").AddSasaran("S1", "S").AddIndikator("I1", "I", "S1").AddIndikator("I2", "I", "S1", akumulasi: Akumulasi.Jumlah)
            .AddTarget("I1", 2026, 90, "renstra").AddTarget("I1", 2023, 64, "renstra").AddRealisasi("I1", 2024, 72)
            .AddRealisasi("I2", "2024-TW1", 0).AddRealisasi("I2", "2024-TW2", 25).AddRealisasi("I2", 2024, 70)
            .BuildLaporan("uji", "Uji", 2024, "uji", tabel: [tabel]).Isi;

        Verifikasi.Run(laporan, LaporanUji.Paket).Temuan.Single().Sebab.Select(s => $"{s.Jenis} {s.Bukti}").Where(s => s.StartsWith("PeriodeLain", StringComparison.Ordinal))
            .Should().Equal(sebab);
    }

    // A node and the reporting body spend money; another body only has indicators.
    [Theory]
    [InlineData("realisasi(P1; 2024)", true)]
    [InlineData("realisasi(I1; 2024; instansi=lain)", true)]
    [InlineData("realisasi(I1; 2024; instansi=asing)", false)]
    [InlineData("realisasi(P1; 2024; instansi=lain)", false)]
    public void ParseRujukan_RealisasiOfABody_NeedsThatBodyAndAnIndicator(string rujukan, bool ada) =>
        new PenyusunData("dinas", "Dinas").AddInstansiLain("lain", "Lain").AddSasaran("S1", "S").AddProgram("P1", "P").AddIndikator("I1", "I", "S1")
            .BuildLaporan("uji", "Uji", 2024, "uji").Isi
            .ParseRujukan(rujukan).Masalah.Select(m => m.Kode.Nomor).Should().Equal(ada ? [] : ["SKP4008"]);

    private static ImmutableArray<Temuan> Run(PenyusunData data, PaketAturan paket) =>
        Verifikasi.Run(data.BuildLaporan("uji", "Uji", 2024, "uji").Isi, paket).Pemeriksaan;

    private static PaketAturan ReadPaket(string pemeriksaan) => AturanJson.Read(Encoding.UTF8.GetBytes(
        $$"""{ "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [ { "berlaku": { "mulai": "2020-01-01" }, "pemeriksaan": { {{pemeriksaan}} } } ] }""")).Isi;
}
