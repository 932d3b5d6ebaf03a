using NodaTime;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Laporan;

public sealed class VerifikasiTests
{
    private static readonly string[] Pengukuran = ["target: target(*; 2024)", "realisasi: realisasi(*; 2024)", "capaian: capaian(*; 2024)"];

    private static readonly string[] DenganPredikat = [.. Pengukuran, "predikat: predikat(capaian(*; 2024); skala=capaian)"];

    public static TheoryData<string, string, string> Cocok => new()
    {
        // facts, reference, a print that agrees; by hand
        { "t:I1=80", "target(*; 2024)", "80" },
        { "t:I1=80", "target(*; 2024)", "80,00" },
        { "r:I1=117,32", "realisasi(*; 2024)", "117,3" },
        { "r:I1=B_(82,84)", "realisasi(*; 2024)", "B (82.84)" },
        { "r:I1=B_(82,84)", "realisasi(*; 2024)", "82,84%" },
        { "r:I1=B_(82,84)", "realisasi(*; 2024)", "b" },
        { "r:I1=B_(82,84)", "realisasi(*; 2024)", "В" }, // the Cyrillic letter
        { "r:I1=9/9_(40,00)", "realisasi(*; 2024)", "9/9" },
        { "t:I1=80-90", "target(*; 2024)", "80 - 90" },
        { "t:I1=12 r:I1=11", "capaian(*; 2024)", "92" }, // 91,666...
        { "t:I1=12 r:I1=11", "capaian(*; 2024)", "91,7%" },
        { "t:I1=12 r:I1=11", "capaian(*; 2024)", "91.67" },
        { "t:I1=12 r:I1=11", "capaian(*; 2024)", "91,667" },
        { "t:I1=12 r:I1=11", "capaian(*; 2024)", "91,6666667" },
        { "t:I1=12 r:I1=11", "capaian(*; 2024)", "91,666666666667" }, // twelve decimals are rounded to
        { "t:I1=80 r:I1=72", "capaian(*; 2024)", "90,0000000000000" }, // thirteen are exact
        { "t:I1=100 r:I1=73", "cacah(semua; predikat=\\\"Tinggi\\\"; 2024)", "1" }, // in two bands
        { "t:I1=100 r:I1=50,5", "cacah(semua; predikat=\\\"Sedang\\\"; 2024)", "0" }, // in none
        { "t:I1=10000 r:I1=1234,56", "capaian(*; 2024)", "12,3" }, // 12,3456: by way of 12,35 it would be 12,4
        { "t:I1=800 r:I1=625,001", "capaian(*; 2024)", "78,13" }, // 78,125125
        { "t:I1=1000 r:I1=781,25", "capaian(*; 2024)", "78,13" }, // 78,125: ties go away from zero
        { "r:I1=1464", "realisasi(*; 2024)", "1.464" }, // ambiguous: 1464 or 1,464
        { "r:I1=1,464", "realisasi(*; 2024)", "1.464" },
        { "t:I1=100 r:I1=1464", "capaian(*; 2024)", "1.464" },
        { "t:I1=100 r:I1=1,464", "capaian(*; 2024)", "1.464" },
        { "t:I1=85", "target(*; 2024)", "72 (85)" },
        { "t:I1=72", "target(*; 2024)", "72 (85)" },
        { "t:I1=100 r:I1=73", "predikat(capaian(*; 2024))", "Tinggi" }, // 73 lies in two bands
        { "t:I1=100 r:I1=73", "predikat(capaian(*; 2024))", "Sedang" },
        { "t:I1=100 r:I1=91", "predikat(capaian(*; 2024))", "SANGAT TINGGI" },
        { "t:I1=100 r:I1=91", "predikat(capaian(*; 2024))", " ST " },
        { "t:I1=100 r:I1=50,5", "predikat(capaian(*; 2024))", "-" }, // in the gap between 50 and 51
        { "t:I1=100 r:I1=90,004", "predikat(capaian(*; 2024))", "Tinggi" }, // rounded to 90,00 first
        { "t:I1=100 r:I1=90,005", "predikat(capaian(*; 2024))", "Sangat Tinggi" }, // 90,01
        { "t:I1=5", "realisasi(*; 2024)", "-" }, // nothing is given
        { "t:I1=5", "capaian(*; 2024)", "n/a" },
        { "t:I1=100 r:I1=84 t:I2=100 r:I2=92", "rerata(capaian; S1; 2024)", "88" },
        { "t:I1=100 r:I1=84 t:I2=100 r:I2=92 t:I3=100 r:I3=10", "rerata(capaian; iku; 2024)", "88" },
        { "t:I1=100 r:I1=84 t:I2=100 r:I2=92 t:I3=100 r:I3=10", "rerata(capaian; semua; 2024)", "62" },
        { "t:I1=100 r:I1=84 t:I2=100 r:I2=92 t:I3=100 r:I3=95", "cacah(semua; predikat=\\\"Sangat Tinggi\\\"; 2024)", "2" },
        { "r:I1=82,84 r:I2=82,33", "selisih(realisasi(I1; 2024), realisasi(I2; 2024))", "0,51" },
        { "r:I1=82,33 r:I2=82,84", "selisih(realisasi(I1; 2024), realisasi(I2; 2024))", "-0,51" },
    };

    public static TheoryData<string, string, string, string, string> Berbeda => new()
    {
        // facts, reference, a print that does not agree, code, what it should be; by hand
        { "t:I1=90", "target(*; 2024)", "95", "SKP5001", "90" },
        { "t:I1=80 r:I1=72", "capaian(*; 2024)", "1.464", "SKP5002", "90,000" }, // as many decimals as it may have
        { "t:I1=80 r:I1=72", "capaian(*; 2024)", "90,0000000000001", "SKP5002", "90,000000000000" }, // at most twelve
        { "r:I1=B_(82,84)", "realisasi(*; 2024)", "B (82,94)", "SKP5001", "B (82,84)" },
        { "r:I1=B_(82,84)", "realisasi(*; 2024)", "BB (82,84)", "SKP5001", "B (82,84)" },
        { "r:I1=9/9_(40,00)", "realisasi(*; 2024)", "8/9 (40,00)", "SKP5001", "9/9 (40,00)" },
        { "t:I1=80-90", "target(*; 2024)", "80-95", "SKP5001", "80-90" },
        { "r:I1=1500", "realisasi(*; 2024)", "1.464", "SKP5001", "1500" },
        { "t:I1=85 r:I1=83,51", "capaian(*; 2024)", "98,24%", "SKP5002", "98,25" }, // 98,247...
        { "t:I1=12 r:I1=11", "capaian(*; 2024)", "91", "SKP5002", "91,67" },
        { "t:I1=12 r:I1=11", "capaian(*; 2024)", "91,66666", "SKP5002", "91,66667" },
        { "t:I1=10000 r:I1=1234,56", "capaian(*; 2024)", "12,4", "SKP5002", "12,35" },
        { "t:I1=100 r:I1=84 t:I2=100 r:I2=92", "rerata(capaian; S1; 2024)", "87", "SKP5002", "88,00" },
        { "t:I1=100 r:I1=84", "cacah(semua; predikat=\\\"Tinggi\\\"; 2024)", "0", "SKP5002", "1" },
        { "r:I1=82,84 r:I2=82,33", "selisih(realisasi(I1; 2024), realisasi(I2; 2024))", "0,52", "SKP5002", "0,51" },
        { "t:I1=100 r:I1=97", "predikat(capaian(*; 2024))", "Tinggi", "SKP5003", "Sangat Tinggi" },
        { "t:I1=100 r:I1=73", "predikat(capaian(*; 2024))", "Rendah", "SKP5003", "Tinggi / Sedang" },
        { "t:I1=100 r:I1=50,5", "predikat(capaian(*; 2024))", "Rendah", "SKP5003", "-" },
        { "t:I1=90 r:I1=76,61", "capaian(*; 2024)", "A", "SKP5004", "85,12" },
        { "t:I1=90 r:I1=76,61", "capaian(*; 2024)", "85,,12", "SKP5004", "85,12" },
        { "t:I1=90 r:I1=76,61", "capaian(*; 2024)", "80-90", "SKP5004", "85,12" },
        { "t:I1=90", "target(*; 2024)", "#REF!", "SKP5004", "90" },
        { "t:I1=90", "target(*; 2024)", "-", "SKP5005", "90" },
        { "t:I1=100 r:I1=97", "capaian(*; 2024)", "n/a", "SKP5005", "97,00" },
        { "t:I1=100 r:I1=97", "predikat(capaian(*; 2024))", "-", "SKP5005", "Sangat Tinggi" },
    };

    public static TheoryData<string, string, string, AlasanTakTerhitung> TakTerhitung => new()
    {
        { "r:I1=80", "capaian(*; 2024)", "90", AlasanTakTerhitung.TargetKosong },
        { "t:I1=80", "capaian(*; 2024)", "90", AlasanTakTerhitung.RealisasiKosong },
        { "t:I1=0 r:I1=80", "capaian(*; 2024)", "90", AlasanTakTerhitung.PembagianNol },
        { "t:I1=BB r:I1=80", "capaian(*; 2024)", "90", AlasanTakTerhitung.BukanAngka },
        { "t:I1=80 r:I1=80", "predikat(capaian(*; 2024); skala=akip)", "A", AlasanTakTerhitung.SkalaTidakAda },
        { "t:I1=80 r:I1=80", "capaian(*; 2025)", "100", AlasanTakTerhitung.VersiTidakAda },
        { "t:I1=80", "rerata(capaian; S2; 2024)", "100", AlasanTakTerhitung.TanpaAnggota },
        { "t:I1=80", "realisasi(*; 2024)", "100", AlasanTakTerhitung.RealisasiKosong },
    };

    [Theory, MemberData(nameof(Cocok))]
    public void Run_CellThatFollows_Agrees(string fakta, string rujukan, string tercetak)
    {
        var hasil = LaporanUji.VerifySel(fakta, rujukan, tercetak);

        hasil.Temuan.Should().BeEmpty();
        hasil.TakTerperiksa.Should().BeEmpty();
        (hasil.Diperiksa, hasil.Cocok).Should().Be((1, 1));
    }

    [Theory, MemberData(nameof(Berbeda))]
    public void Run_CellThatDoesNotFollow_IsFoundWithWhatItShouldBe(string fakta, string rujukan, string tercetak, string kode, string hitung)
    {
        var hasil = LaporanUji.VerifySel(fakta, rujukan, tercetak);

        var temuan = hasil.Temuan.Should().ContainSingle().Which;
        (temuan.Kode.Nomor, temuan.Tercetak, temuan.Hitung).Should().Be((kode, tercetak, hitung));
        temuan.Kode.IsPeringatan.Should().Be(kode == "SKP5005");
        temuan.Akar.Should().BeNull();
        (hasil.Diperiksa, hasil.Cocok).Should().Be((1, 0));
        foreach (var bahasa in Enum.GetValues<Bahasa>())
        {
            temuan.ToPesan(bahasa).Should().Contain(tercetak).And.Contain(hitung).And.NotMatchRegex(@"\{[a-z]+\}");
        }
    }

    [Theory, MemberData(nameof(TakTerhitung))]
    public void Run_CellThatCannotBeComputed_IsNoFindingAndSaysWhy(string fakta, string rujukan, string tercetak, AlasanTakTerhitung alasan)
    {
        var hasil = LaporanUji.VerifySel(fakta, rujukan, tercetak);

        hasil.Temuan.Should().BeEmpty();
        hasil.Diperiksa.Should().Be(0);
        hasil.TakTerperiksa.Should().ContainSingle().Which.Alasan.Should().Be(alasan);
    }

    [Fact]
    public void Run_BlankCell_IsNotCounted()
    {
        var hasil = LaporanUji.VerifySel("t:I1=80", "target(*; 2024)", string.Empty);

        (hasil.Diperiksa, hasil.Temuan.Length, hasil.TakTerperiksa.Length).Should().Be((0, 0, 0));
    }

    [Fact]
    public void Run_MissingCell_IsNotCounted() =>
        LaporanUji.Verify("t:I1=80", Pengukuran, """{ "subjek": "I1", "sel": { } }""").Diperiksa.Should().Be(0);

    [Fact]
    public void Run_DamagedCell_IsNotCheckedHoweverWrong()
    {
        var hasil = LaporanUji.Verify("t:I1=80", Pengukuran, """{ "subjek": "I1", "sel": { "target": { "teks": "88 3,57%", "rusak": "Noda." } } }""");

        hasil.Temuan.Should().BeEmpty();
        hasil.TakTerperiksa.Select(t => (t.Sel.ToString(), t.Alasan)).Should().Equal(("t/I1/target", null));
    }

    [Fact]
    public void Run_CellOfMereText_IsNotChecked() =>
        LaporanUji.Verify("t:I1=80", Pengukuran, """{ "subjek": "I1", "sel": { "target": { "teks": "lihat lampiran", "menyatakan": "teks" } } }""")
            .Diperiksa.Should().Be(0);

    [Fact]
    public void Run_CellReadInPart_ComparesThePartAndShowsTheWhole()
    {
        const string Baris = """{ "subjek": "I1", "sel": { "target": { "teks": "1. 90", "dibaca": "90" } } }""";

        LaporanUji.Verify("t:I1=90", Pengukuran, Baris).Cocok.Should().Be(1);
        LaporanUji.Verify("t:I1=95", Pengukuran, Baris).Temuan.Single().Tercetak.Should().Be("1. 90");
    }

    [Fact]
    public void Run_PredikatReadInPart_ComparesThePart() =>
        LaporanUji.Verify("t:I1=100 r:I1=91", DenganPredikat, """{ "subjek": "I1", "sel": { "predikat": { "teks": "Predikat: Sangat Tinggi", "dibaca": "Sangat Tinggi" } } }""")
            .Cocok.Should().Be(1);

    [Theory]
    [InlineData("82,84", "Baik")]
    [InlineData("9/9", "Baik")]
    [InlineData("Baik", "9/9")]
    [InlineData("80-90", "Baik")]
    [InlineData("Baik", "80-90")]
    public void Run_FactPrintedInAnotherForm_CannotBeCompared(string fakta, string tercetak)
    {
        var hasil = LaporanUji.VerifySel($"r:I1={fakta}", "realisasi(*; 2024)", tercetak);

        hasil.Diperiksa.Should().Be(0);
        hasil.TakTerperiksa.Single().Alasan.Should().BeNull();
    }

    [Fact]
    public void Run_PrintedCellAsSource_ComparesWithThePrint()
    {
        string[] kolom = ["a: target(*; 2024)", "b: cetak(t/*/a)"];

        LaporanUji.Verify("t:I1=80", kolom, """{ "subjek": "I1", "sel": { "a": "85", "b": "85" } }""").Summarize().Should().Equal("I1/a SKP5001");
        LaporanUji.Verify("t:I1=80", kolom, """{ "subjek": "I1", "sel": { "a": "80", "b": "85" } }""").Summarize().Should().Equal("I1/b SKP5001");
    }

    [Fact]
    public void Run_MeanOfPrintedMembers_TakesThePrint()
    {
        // 12,345 and 12,345 are printed 12,35: their mean is 12,35, that of the unrounded members 12,345, shown 12,35 as well; 12,3450 tells them apart.
        const string Fakta = "t:I1=1000 r:I1=123,45 t:I2=1000 r:I2=123,45";
        string[] baris =
        [
            """{ "subjek": "I1", "sel": { "capaian": "12,35" } }""",
            """{ "subjek": "I2", "sel": { "capaian": "12,35" } }""",
            """{ "id": "cetak", "sel": { "capaian": { "teks": "12,3500", "menyatakan": "rerata(capaian; S1; 2024; anggota=cetak:t)" } } }""",
            """{ "id": "model", "sel": { "capaian": { "teks": "12,3450", "menyatakan": "rerata(capaian; S1; 2024)" } } }""",
        ];

        LaporanUji.Verify(Fakta, Pengukuran, baris).Temuan.Should().BeEmpty();
    }

    [Fact]
    public void Run_MeanOfPrintedMembers_TakesThoseOfItsSetAndPeriodInItsTable() =>
        // (10 + 20) / 2: neither another period, document or body, nor I3, which is of S2
        LaporanUji.Verify(
            string.Empty,
            ["a: capaian(*; 2024)", "b: capaian(*; 2023)", "c: capaian(*; 2024; target=renstra@2024)", "m: rerata(capaian; S1; 2024; anggota=cetak:t)"],
            """{ "subjek": "I1", "sel": { "a": "10", "b": "70", "c": "80" } }""",
            """{ "subjek": "I2", "sel": { "a": "20", "b": "75", "c": "85", "m": "15" } }""",
            """{ "subjek": "I3", "sel": { "a": "90" } }""").Cocok.Should().Be(1);

    [Theory]
    [InlineData("B_(82,84)", "A (82,84)", null)] // the number is right
    [InlineData("B_(82,84)", "B (82,48)", "82,84")]
    [InlineData("B_(1464)", "A (1.464)", null)] // it may be right
    [InlineData("B", "A", null)]
    public void Run_FindingAboutAFact_HasTheNumberWhereThatIsWrong(string fakta, string tercetak, string? angka) =>
        LaporanUji.VerifySel($"r:I1={fakta}", "realisasi(*; 2024)", tercetak).Temuan.Single().AngkaHitung.Should().Be(angka is null ? null : 82.84m);

    [Fact]
    public void Semua_OfCodesOfFindings_AreThoseOfCellsAndChecksInOrder()
    {
        // SKP5001 to 5007 of cells, SKP5301 to 5314 built in, SKP5320 of packs; docs/verifikasi.md lists which are warnings
        var nomor = Enumerable.Range(5001, 7).Concat(Enumerable.Range(5301, 14)).Append(5320).Select(n => $"SKP{n}");

        PesanTemuan.Semua.Select(k => k.Nomor).Should().Equal(nomor);
        PesanTemuan.Semua.Where(k => k.IsPeringatan).Select(k => k.Nomor).Should().Equal("SKP5005", "SKP5301", "SKP5305", "SKP5306", "SKP5308", "SKP5311", "SKP5313", "SKP5314");
    }

    [Fact]
    public void Run_LetterThatOnlyLooksLatin_IsListed()
    {
        LaporanUji.VerifySel("r:I1=B_(82,84)", "realisasi(*; 2024)", "В").HurufDilipat.Select(s => s.ToString()).Should().Equal("t/I1/x"); // Cyrillic
        LaporanUji.VerifySel("r:I1=B_(82,84)", "realisasi(*; 2024)", "B").HurufDilipat.Should().BeEmpty();
    }

    [Fact]
    public void Run_PredikatThatDoesNotFollow_IsProvedDownToTheFacts() =>
        LaporanUji.VerifySel("t:I1=80 r:I1=72", "predikat(capaian(*; 2024))", "Rendah").Temuan.Single().Bukti
            .Should().Equal(("capaian(I1; 2024)", "90,00"), ("target(I1; 2024)", "80"), ("realisasi(I1; 2024)", "72"));

    [Fact]
    public void Run_CapaianOfAWrongTarget_IsItsConsequence() =>
        LaporanUji.Verify("t:I1=71 r:I1=68,95", Pengukuran, """{ "subjek": "I1", "sel": { "target": "80", "realisasi": "68,95", "capaian": "86,19" } }""")
            .Summarize().Should().Equal("I1/target SKP5001", "I1/capaian SKP5002 <- I1/target");

    [Fact]
    public void Run_CapaianThatFollowsFromNothingPrinted_IsAFindingOfItsOwn() =>
        LaporanUji.Verify("t:I1=71 r:I1=68,95", Pengukuran, """{ "subjek": "I1", "sel": { "target": "80", "realisasi": "68,95", "capaian": "95" } }""")
            .Summarize().Should().Equal("I1/target SKP5001", "I1/capaian SKP5002");

    [Fact]
    public void Run_RightCapaianBesideAWrongTarget_IsRight() =>
        LaporanUji.Verify("t:I1=90 r:I1=117,32", Pengukuran, """{ "subjek": "I1", "sel": { "target": "95", "realisasi": "117,32", "capaian": "130,36" } }""")
            .Summarize().Should().Equal("I1/target SKP5001");

    [Fact]
    public void Run_WrongFigureInAnotherTable_IsNoCause()
    {
        // The target stands in the row of another subject's table only: the capaian has no cause in its own row or table.
        var laporan = LaporanUji.Verify(
            "t:I1=71 r:I1=68,95",
            ["capaian: capaian(*; 2024)"],
            """{ "subjek": "I1", "sel": { "capaian": "86,19" } }""");

        laporan.Summarize().Should().Equal("I1/capaian SKP5002");
    }

    [Fact]
    public void Run_MeanOfFactsPrintedWrong_HasTheFactAsItsRoot() =>
        LaporanUji.Verify(
            "t:I1=71 r:I1=68,95 t:I2=85 r:I2=86,72",
            Pengukuran,
            """{ "subjek": "I1", "sel": { "target": "80", "realisasi": "68,95", "capaian": "86,19" } }""",
            """{ "subjek": "I2", "sel": { "target": "85", "realisasi": "86,72", "capaian": "102,02" } }""",
            """{ "id": "rata-rata", "sel": { "capaian": { "teks": "94,11", "menyatakan": "rerata(capaian; S1; 2024)" } } }""")
            .Summarize().Should().Equal("I1/target SKP5001", "I1/capaian SKP5002 <- I1/target", "rata-rata/capaian SKP5002 <- I1/target");

    [Fact]
    public void Run_MeanOfAWrongCapaian_IsItsConsequence() =>
        // 80 instead of 84: the mean of 80 and 92 is 86, not 88.
        LaporanUji.Verify(
            "t:I1=100 r:I1=84 t:I2=100 r:I2=92",
            Pengukuran,
            """{ "subjek": "I1", "sel": { "target": "100", "realisasi": "84", "capaian": "80" } }""",
            """{ "subjek": "I2", "sel": { "target": "100", "realisasi": "92", "capaian": "92" } }""",
            """{ "id": "rata-rata", "sel": { "capaian": { "teks": "86", "menyatakan": "rerata(capaian; S1; 2024)" } } }""")
            .Summarize().Should().Equal("I1/capaian SKP5002", "rata-rata/capaian SKP5002 <- I1/capaian");

    [Fact]
    public void Run_WrongCapaianAndAnUnrelatedWrongTarget_BlamesTheCapaian() =>
        // I1's target is printed wrong but its capaian is right; the mean of 84 and 80 follows from the capaian of I2 alone.
        LaporanUji.Verify(
            "t:I1=100 r:I1=84 t:I2=100 r:I2=92",
            Pengukuran,
            """{ "subjek": "I1", "sel": { "target": "95", "realisasi": "84", "capaian": "84" } }""",
            """{ "subjek": "I2", "sel": { "target": "100", "realisasi": "92", "capaian": "80" } }""",
            """{ "id": "rata-rata", "sel": { "capaian": { "teks": "82", "menyatakan": "rerata(capaian; S1; 2024)" } } }""")
            .Summarize().Should().Equal("I1/target SKP5001", "I2/capaian SKP5002", "rata-rata/capaian SKP5002 <- I2/capaian");

    [Fact]
    public void Run_ChainOfConsequences_LeadsToItsFirstCause() =>
        // Target 120 instead of 100: capaian 84/120 = 70. The mean is taken of the rounded 66,67 (80/120) and 70: 68,335,
        // while the unrounded members give 68,33. So the mean follows from the printed capaian, and that from the target.
        LaporanUji.Verify(
            "t:I1=100 r:I1=84 t:I2=120 r:I2=80",
            Pengukuran,
            """{ "subjek": "I1", "sel": { "target": "120", "realisasi": "84", "capaian": "70" } }""",
            """{ "subjek": "I2", "sel": { "target": "120", "realisasi": "80", "capaian": "66,67" } }""",
            """{ "id": "rata-rata", "sel": { "capaian": { "teks": "68,335", "menyatakan": "rerata(capaian; S1; 2024)" } } }""")
            .Summarize().Should().Equal("I1/target SKP5001", "I1/capaian SKP5002 <- I1/target", "rata-rata/capaian SKP5002 <- I1/target");

    [Fact]
    public void Run_PredikatOfAWrongCapaian_IsItsConsequence() =>
        LaporanUji.Verify(
            "t:I1=100 r:I1=84", DenganPredikat, """{ "subjek": "I1", "sel": { "capaian": "94", "predikat": "Sangat Tinggi" } }""")
            .Summarize().Should().Equal("I1/capaian SKP5002", "I1/predikat SKP5003 <- I1/capaian");

    [Fact]
    public void Run_PredikatOfAWrongTarget_LeadsToTheTarget() =>
        LaporanUji.Verify(
            "t:I1=100 r:I1=84",
            DenganPredikat,
            """{ "subjek": "I1", "sel": { "target": "90", "realisasi": "84", "capaian": "93,33", "predikat": "Sangat Tinggi" } }""")
            .Summarize().Should().Equal("I1/target SKP5001", "I1/capaian SKP5002 <- I1/target", "I1/predikat SKP5003 <- I1/target");

    [Fact]
    public void Run_DifferenceOfWrongFigures_IsAConsequence() =>
        LaporanUji.Verify(
            "r:I1=82,84 r:I2=82,33",
            ["realisasi: realisasi(*; 2024)", "selisih: selisih(realisasi(I1; 2024), realisasi(I2; 2024))"],
            """{ "subjek": "I1", "sel": { "realisasi": "82,94", "selisih": "0,61" } }""",
            """{ "subjek": "I2", "sel": { "realisasi": "82,33" } }""")
            .Summarize().Should().Equal("I1/realisasi SKP5001", "I1/selisih SKP5002 <- I1/realisasi");

    [Fact]
    public void Run_FindingsOfATable_ComeInPrintedOrder() =>
        LaporanUji.Verify(
            "t:I1=1 r:I1=2 t:I2=1 r:I2=2",
            Pengukuran,
            """{ "subjek": "I2", "sel": { "realisasi": "9", "target": "9" } }""",
            """{ "subjek": "I1", "sel": { "capaian": "9", "realisasi": "9" } }""")
            .Summarize().Should().Equal("I2/target SKP5001", "I2/realisasi SKP5001", "I1/realisasi SKP5001", "I1/capaian SKP5002");

    [Fact]
    public void Run_Counts_AddUp()
    {
        var hasil = LaporanUji.Verify(
            "t:I1=80 r:I1=72 t:I2=85",
            Pengukuran,
            """{ "subjek": "I1", "sel": { "target": "80", "realisasi": "72", "capaian": "91" } }""",
            """{ "subjek": "I2", "sel": { "target": "85", "realisasi": "-", "capaian": "88" } }""",
            """{ "subjek": "I3", "sel": { "target": "", "realisasi": { "teks": "?", "rusak": "Noda." } } }""");

        (hasil.Diperiksa, hasil.Cocok, hasil.Temuan.Length, hasil.TakTerperiksa.Length).Should().Be((5, 4, 1, 2));
    }

    [Fact]
    public void Run_DateNoVersionCovers_ComputesNothing()
    {
        var hasil = LaporanUji.Verify(
            new LocalDate(2019, 12, 31), "t:I1=80 r:I1=72", Pengukuran, """{ "subjek": "I1", "sel": { "target": "80", "realisasi": "72", "capaian": "1" } }""");

        hasil.Cocok.Should().Be(2, "facts need no rules");
        hasil.TakTerperiksa.Single().Alasan.Should().Be(AlasanTakTerhitung.VersiTidakAda);
    }

    [Fact]
    public void Run_Finding_CarriesItsTrace()
    {
        var jejak = LaporanUji.VerifySel("t:I1=85 r:I1=83,51", "capaian(*; 2024)", "98,24%").Temuan.Single().Explain()!;

        jejak.Rujukan.Should().Be("capaian(I1; 2024)");
        jejak.Aturan.Should().Be("uji@2020-01-01");
        jejak.Rumus.Should().Be("realisasi / target * 100");
        jejak.Masukan.Select(m => (m.Rujukan, m.Hasil)).Should().Equal(("target(I1; 2024)", "85"), ("realisasi(I1; 2024)", "83,51"));
        jejak.Tepat.Should().Be(Rasio.From(8351m, 85m));
    }

    [Fact]
    public void Run_SameReportTwice_GivesTheSame()
    {
        var laporan = LaporanUji.Create("t:I1=71 r:I1=68,95", Pengukuran, """{ "subjek": "I1", "sel": { "target": "80", "capaian": "86,19" } }""");

        Verifikasi.Run(laporan, LaporanUji.Paket).Summarize().Should().Equal(Verifikasi.Run(laporan, LaporanUji.Paket).Summarize());
    }
}
