using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>The checks beside the cells: what they find in the four reports was read there first; small reports by hand.</summary>
public sealed partial class PemeriksaanLaporanTests
{
    public static TheoryData<string, string[]> Nyata => new()
    {
        {
            "lkip-2024-setda-kota-banjar",
            [
                "t2-1-target/I08/target#targetDokumen:iku", // Tuntas Utama 9/9 (40,00) in the PK, 80 among the IKU
                "t2-3-pk/I08/target#targetDokumen:iku",
                "t2-1/I08/t2026#targetDokumen:renstra", // 90 among the IKU of 2026, 9/9 (40,00) in the Renstra
                "t3-4/I06/rpjmd#targetDokumen:renstra", // these five print the target of 2024 as that of the RPJMD's end
                "t3-4/I07/rpjmd#targetDokumen:renstra",
                "t3-4/I09/rpjmd#targetDokumen:renstra",
                "t3-4/I10/rpjmd#targetDokumen:renstra",
                "t3-4/I13/rpjmd#targetDokumen:renstra",
                "t3-2/I11/realisasi#nilaiDibawa", // A- (80,74) carried from 2023, which prints A (80,74)
                "t3-2/I05/realisasi#targetAkhirTerlampaui", // 100 against 75 in 2026
                "t3-2/I07/realisasi#targetAkhirTerlampaui", // 80,59 against 75,00
                "t3-2/I09/realisasi#targetAkhirTerlampaui", // 94,74 against 73,00
                "t3-2/I10/realisasi#targetAkhirTerlampaui", // 82,84 against 80,00
                "t3-2/I11/realisasi#targetAkhirTerlampaui", // 80,74 against 60,00
                "(aturan)/skala.capaian/SKP3102-1#cacatSkala", // 50 to 51
                "(aturan)/skala.capaian/SKP3102-2#cacatSkala", // 65 to 66
                "(aturan)/skala.capaian/SKP3101-3#cacatSkala", // 71,90 to 75 twice
            ]
        },
        {
            "lkjip-2024-setda-kabupaten-paser",
            [
                "t2-1/I1/t2026-setelah#targetDokumen:renstra", // A (81) in table 2.1, A (90) in table 3.7
                "t2-1/I5/t2026-setelah#targetDokumen:renstra", // 95 and 100
                "t2-1/I5/akhir-rpjmd#targetDokumen:renstra",
                "t2-3/I1/target#targetDokumen:iku:setelah", // BB (80) in the PK, BB (71) in the IKU after the review
                "t2-5/P1/target#targetDokumen:iku:setelah", // 74 and 80
                "t3-2/I3/realisasi#targetAkhirTerlampaui", // 117,32 against 95
                "t3-7/P3-1/realisasi#targetAkhirTerlampaui", // 110,42 against 100
                "(data)/P2-2/target(P2-2; 2024; dokumen=pk)#targetDokumen:iku:setelah", // 2,75 and 2,77
            ]
        },
        { "lkj-2024-kecamatan-banjarbaru-selatan", ["(aturan)/skala.capaian/SKP3102-1#cacatSkala"] }, // 50 itself: above 50, and below 50
        { "laporan-tw1-2024-kecamatan-pengaron", ["t2-4/pengaron/pagu#versiKolom"] }, // 3.558.865.249 above rows that add up to 3.322.492.184
    };

    [Theory, MemberData(nameof(Nyata))]
    public void Run_RealReport_FindsWhatIsInIt(string nama, string[] temuan) =>
        Run(LaporanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.laporan.json")).Isi, AturanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.aturan.json")).Isi)
            .Select(t => t.Id).Should().BeEquivalentTo(temuan);

    public static TheoryData<string, string, string> Buatan => new()
    {
        // what the report says beyond the common part, the finding, its sentence; by hand
        {
            """ "anggaran": [ { "subjek": "P1", "periode": "2024", "pagu": { "murni": 100 } }, { "subjek": "K1", "periode": "2024", "pagu": { "murni": 60 } }, { "subjek": "K2", "periode": "2024", "pagu": { "murni": 30 } } ] """,
            "(data)/P1/pagu(P1; 2024; versi=murni)#jumlahBagian",
            "pagu(P1; 2024; versi=murni) = 100, sedangkan jumlah bagiannya 90; selisih 10."
        },
        {
            """ "anggaran": [ { "subjek": "P1", "periode": "2024", "pagu": { "murni": 90 } }, { "subjek": "K1", "periode": "2024", "pagu": { "murni": 60 } }, { "subjek": "K2", "periode": "2024", "pagu": { "murni": 90 } } ] """,
            "(data)/P1/pagu(P1; 2024; versi=murni)#jumlahBagian",
            "pagu(P1; 2024; versi=murni) = 90, sedangkan jumlah bagiannya 150; selisih -60, sama dengan Kegiatan satu."
        },
        {
            """ "anggaran": [ { "subjek": "P1", "periode": "2024", "pagu": { "murni": 100 }, "realisasi": 50 }, { "subjek": "P1", "periode": "2024-TW1", "realisasi": 10 }, { "subjek": "P1", "periode": "2024-TW2", "realisasi": 10 }, { "subjek": "P1", "periode": "2024-TW3", "realisasi": 10 }, { "subjek": "P1", "periode": "2024-TW4", "realisasi": 10 } ] """,
            "(data)/P1/realisasi(P1; 2024)#jumlahTriwulan",
            "realisasi(P1; 2024) = 50, sedangkan jumlah empat triwulannya 40; selisih 10."
        },
        {
            """ "anggaran": [ { "subjek": "P1", "periode": "2024", "pagu": { "murni": 100 } }, { "subjek": "B5", "periode": "2024", "pagu": { "murni": 110 } } ] """,
            "(data)/dinas/pagu(dinas; 2024; versi=murni)#duaPohon",
            "pagu(dinas; 2024; versi=murni) menurut program 100, menurut rekening belanja 110; selisih -10."
        },
        {
            """ "anggaran": [ { "subjek": "K1", "periode": "2024", "pagu": { "murni": 100 }, "realisasi": 101 }, { "subjek": "K2", "periode": "2024", "pagu": { "murni": 5 }, "realisasi": 1 } ] """,
            "(data)/K1/realisasi(K1; 2024)#realisasiMelebihiPagu",
            "realisasi(K1; 2024) = 101 melebihi pagunya 100."
        },
        {
            """ "acuan": { "target": "pk" }, "fakta": [ { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": 80 }, { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "renstra", "nilai": 81 } ] """,
            "(data)/I1/target(I1; 2024; dokumen=pk)#targetDokumen:renstra",
            "target(I1; 2024; dokumen=pk) = 80, sedangkan target(I1; 2024; dokumen=renstra) = 81."
        },
        {
            """ "acuan": { "pagu": "perubahan" }, "anggaran": [ { "subjek": "P1", "periode": "2024", "pagu": { "murni": 100, "perubahan": 110 } } ], "perjanjian": [ { "dokumen": "pk-perubahan", "tahun": 2024, "pagu": "murni", "program": [ "P1" ] } ] """,
            "(data)/pk-perubahan@2024/pagu#paguPerjanjian",
            "pk-perubahan@2024 memakai pagu murni, sedangkan pagu terakhir perubahan."
        },
        {
            """ "fakta": [ { "ukuran": "realisasi", "subjek": "I1", "periode": "2023", "nilai": "B (62,10)" }, { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": "B (62,01)", "dibawaDari": 2023 } ] """,
            "(data)/I1/realisasi(I1; 2024)#nilaiDibawa",
            "realisasi(I1; 2024) = B (62,01) dibawa dari 2023, sedangkan angka tahun itu B (62,10)."
        },
        {
            """ "acuan": { "targetAkhir": "renstra@2026" }, "fakta": [ { "ukuran": "target", "subjek": "I1", "periode": "2026", "dokumen": "renstra", "nilai": 60 }, { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": 61 } ] """,
            "(data)/I1/realisasi(I1; 2024)#targetAkhirTerlampaui",
            "realisasi(I1; 2024) = 61 sudah melampaui target akhir target(I1; 2026; dokumen=renstra) = 60 sebelum waktunya; tinjau targetnya."
        },
        {
            """ "fakta": [ { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": "80%" }, { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": "Rp 79" } ] """,
            "(data)/I1/realisasi(I1; 2024)#satuanSama",
            "realisasi(I1; 2024) bersatuan Rp, sedangkan target(I1; 2024; dokumen=pk) bersatuan %."
        },
    };

    [Theory, MemberData(nameof(Buatan))]
    public void Run_MadeReport_FindsTheOneOffence(string isi, string id, string pesan)
    {
        var temuan = Run(Read(isi), LaporanUji.Paket).Should().ContainSingle().Subject;

        temuan.Id.Should().Be(id);
        temuan.ToPesan().Should().Be(pesan);
        temuan.ToPesan(Bahasa.Inggris).Should().NotContain("{");
        temuan.Tingkat.Should().Be(PemeriksaanBaku.Find(temuan.Pemeriksaan!)!.Tingkat);
    }

    [Fact]
    public void Run_TargetAgainstTwoDocuments_HasAFindingWithAnIdForEach() =>
        Run(
            Read(""" "acuan": { "target": "pk" }, "fakta": [ { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": 80 }, { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "renstra", "nilai": 81 }, { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "iku", "nilai": 81 } ] """),
            LaporanUji.Paket).Select(t => t.Id).Should().BeEquivalentTo(
            "(data)/I1/target(I1; 2024; dokumen=pk)#targetDokumen:renstra", "(data)/I1/target(I1; 2024; dokumen=pk)#targetDokumen:iku");

    [Fact]
    public void Run_SameCodeForTwoNodes_IsFound() =>
        Run(Read(string.Empty, """, "kode": "7.01.01.2.01" """), LaporanUji.Paket).Select(t => (t.Id, t.ToPesan())).Should()
            .Equal(("(data)/K2/kode#kodeGanda", "Kode 7.01.01.2.01 dipakai Kegiatan satu dan Kegiatan dua."));

    [Fact]
    public void Run_QuantityNothingElseTells_IsComparedWithItsFirstPrint()
    {
        var laporan = LaporanUji.Create(
            "t:I1=5", ["a: realisasi(I1; 2024)", "b: realisasi(I1; 2024)"],
            """{ "id": "satu", "sel": { "a": "71,5", "b": "71,50" } }""", """{ "id": "dua", "sel": { "a": "72", "b": "71,4" } }""");

        Run(laporan, LaporanUji.Paket).Select(t => (t.Id, t.Hitung)).Should().Equal(("t/dua/b#cetakanSama", "71,5")); // 72 is 71,5 at no decimals
    }

    // What no fact tells, as printed first and again; whether both say the same.
    [Theory]
    [InlineData("Baik", "baik", true)]
    [InlineData("Baik", "Cukup", false)]
    [InlineData("Baik", "9/9", false)]
    [InlineData("9/9", "9/9", true)]
    [InlineData("9/9", "8/9", false)]
    [InlineData("9/9 (40,00)", "9/9", true)]
    [InlineData("80-90", "80 - 90", true)]
    [InlineData("80-90", "80-95", false)]
    [InlineData("80-90", "85", false)]
    [InlineData("85", "Baik", false)]
    public void Run_QuantityNothingElseTellsInWords_IsComparedPartByPart(string pertama, string lain, bool sama)
    {
        var laporan = LaporanUji.Create(
            "t:I1=5", ["a: realisasi(I1; 2024)", "b: realisasi(I1; 2024)"], $$"""{ "id": "satu", "sel": { "a": "{{pertama}}", "b": "{{lain}}" } }""");

        Run(laporan, LaporanUji.Paket).Select(t => (t.Id, t.Hitung)).Should().Equal(sama ? [] : [("t/satu/b#cetakanSama", pertama)]);
    }

    // Numbers with predikat as printed; which row is called out, and by which row before it, by the number, it is so.
    [Theory]
    [InlineData("70 B, 80 C, 90 b", "1<0")] // b is B again
    [InlineData("90 B, 80 C, 70 B", "1<2")]
    [InlineData("60 B, 70 B, 80 C, 90 B", "2<1")] // the nearest
    [InlineData("60 B, 70 B, 80 B, 90 C", "")] // B ends before C begins
    [InlineData("60 A, 70 B, 80 A, 85 C, 90 B", "1<0, 2<1, 3<1")] // A ends at 80
    [InlineData("50 A, 60 B, 70 C, 80 A, 90 B", "1<0, 2<1, 3<1")] // of A and B, which both come again, the nearer
    [InlineData("80 B, 80 B", "")]
    [InlineData("80 B, 80 C", "1<0")]
    [InlineData("80 B, 80 C, 80 C", "1<0, 2<0")]
    [InlineData("80 B, 80 C, 80 C, 80 c", "1<0, 2<0, 3<0")]
    [InlineData("80 B, 80 C, 80 B", "1<0, 2<1")]
    [InlineData("80 B, 80 C, 80 C, 90 C, 90 C", "1<0, 2<0")] // 90 is another number
    [InlineData("70 B, 80 C, 80 C", "")]
    [InlineData("70 B, 80 C, 80 C, 80 D", "3<2")]
    public void Run_PredikatWithoutScale_IsComparedWithTheNearestBelow(string tercetak, string temuan)
    {
        var baris = tercetak.Split(", ").Select(s => s.Split(' ')).Select((s, i) => $$"""{ "id": "{{i}}", "sel": { "n": "{{s[0]}}", "mutu": "{{s[1]}}" } }""");
        var laporan = LaporanUji.Create(string.Empty, ["n: jumlah(cetak:t/*/n)", "mutu: predikat(jumlah(cetak:t/*/n); skala=mutu)"], [.. baris]);

        Run(laporan, LaporanUji.Paket).Where(t => t.Pemeriksaan == PemeriksaanBaku.PredikatSearah.Nama).Select(t => $"{t.Sel.Baris}<{BarisLain().Match(t.ToPesan()).Groups[1].Value}")
            .Should().Equal(temuan.Length == 0 ? [] : temuan.Split(", "));
    }

    [Fact]
    public void Run_PredikatWithoutScale_MustRiseWithItsNumber()
    {
        var laporan = LaporanUji.Create(
            "t:I1=100 r:I1=70 t:I2=100 r:I2=80 t:I3=100 r:I3=90",
            ["capaian: capaian(*; 2024)", "mutu: predikat(capaian(*; 2024); skala=mutu)"],
            """{ "subjek": "I1", "sel": { "capaian": "70", "mutu": "B" } }""",
            """{ "subjek": "I2", "sel": { "capaian": "80", "mutu": "C" } }""",
            """{ "subjek": "I3", "sel": { "capaian": "90", "mutu": "B" } }""");

        Run(laporan, LaporanUji.Paket).Select(t => (t.Id, t.Hitung)).Should().Equal(("t/I2/mutu#predikatSearah", "B"));
    }

    [Theory]
    [InlineData("mati", null)]
    [InlineData("peringatan", TingkatPemeriksaan.Peringatan)]
    [InlineData("galat", TingkatPemeriksaan.Galat)]
    public void Run_GravityOfThePack_Counts(string tingkat, TingkatPemeriksaan? harapan)
    {
        var paket = ReadPaket($$""" "realisasiMelebihiPagu": { "tingkat": "{{tingkat}}" } """);

        Run(Read(""" "anggaran": [ { "subjek": "K1", "periode": "2024", "pagu": { "murni": 1 }, "realisasi": 2 }, { "subjek": "K2", "periode": "2024", "pagu": { "murni": 0 }, "realisasi": 0 } ] """), paket)
            .Select(t => (TingkatPemeriksaan?)t.Tingkat).Should().Equal(harapan is null ? [] : [harapan]);
    }

    [Fact]
    public void Run_CheckOfThePackOverRows_SeesColumnsChildrenAndTotals()
    {
        var paket = ReadPaket(
            """
            "sisa": { "kolom": [ "pagu", "realisasi", "sisa" ], "syarat": "sisa == pagu - realisasi", "tingkat": "galat", "pesan": "Sisa keliru." },
            "anak": { "kolom": [ "pagu" ], "syarat": "anak_cacah == 0 or pagu == anak_jumlah_pagu" },
            "jumlah": { "kolom": [ "pagu" ], "syarat": "anak_cacah > 0 or kolom_jumlah_pagu == pagu or pagu < 90" }
            """);
        var laporan = Read(
            """
            "tabel": [ { "id": "t", "judul": "", "kolom": [ { "id": "pagu", "judul": "" }, { "id": "realisasi", "judul": "" }, { "id": "sisa", "judul": "" } ], "baris": [
              { "subjek": "P1", "sel": { "pagu": "100", "realisasi": "40", "sisa": "61" } },
              { "subjek": "K1", "sel": { "pagu": "60", "realisasi": "40", "sisa": "20" } },
              { "subjek": "K2", "sel": { "pagu": "30", "realisasi": "-", "sisa": "30" } },
              { "id": "jumlah", "sel": { "pagu": "110", "realisasi": "40", "sisa": "70" } } ] } ]
            """);

        Run(laporan, paket).Select(t => (t.Id, t.Tingkat, t.ToPesan())).Should().BeEquivalentTo(
        [
            ("t/P1/pagu#sisa", TingkatPemeriksaan.Galat, "Tidak memenuhi pemeriksaan sisa pada paket aturan: Sisa keliru."),
            ("t/P1/pagu#anak", TingkatPemeriksaan.Peringatan, "Tidak memenuhi pemeriksaan anak pada paket aturan: anak_cacah == 0 or pagu == anak_jumlah_pagu"),
            ("t/jumlah/pagu#jumlah", TingkatPemeriksaan.Peringatan, "Tidak memenuhi pemeriksaan jumlah pada paket aturan: anak_cacah > 0 or kolom_jumlah_pagu == pagu or pagu < 90"),
        ]);
    }

    // The rows at the top are P1 (100) and B5 (50): each is set beside the other one, every other row beside both.
    [Theory]
    [InlineData(0)]
    [InlineData(1, "P1", "K1", "K2", "B5", "jumlah")]
    public void Run_CheckOfThePackOverRows_SetsARowBesideTheOtherTops(int meleset, params string[] temuan)
    {
        var paket = ReadPaket(""" "tinggal": { "kolom": [ "pagu", "lain" ], "syarat": "kolom_jumlah_pagu == lain" } """);
        var baris = "P1 100 50, K1 60 150, K2 40 150, B5 50 100, jumlah 150 150".Split(", ").Select(b => b.Split(' '))
            .Select(b => $$"""{ "{{(b[0] == "jumlah" ? "id" : "subjek")}}": "{{b[0]}}", "sel": { "pagu": "{{b[1]}}", "lain": "{{int.Parse(b[2], CultureInfo.InvariantCulture) + meleset}}" } }""");
        var laporan = Read(
            $$"""
            "tabel": [ { "id": "t", "judul": "", "kolom": [ { "id": "pagu", "judul": "" }, { "id": "lain", "judul": "" } ], "baris": [ {{string.Join(", ", baris)}} ] } ]
            """);

        Run(laporan, paket).Select(t => t.Id).Should().Equal(temuan.Select(b => $"t/{b}/pagu#tinggal"));
    }

    [Theory]
    [InlineData("P1 100, K1 -, B5 50, jumlah 150", "")] // K1 is no top
    [InlineData("P1 -, B5 50, jumlah 49", "")] // one of the tops has no figure
    [InlineData("P1 100, jumlah 99", "jumlah")]
    [InlineData("P1 100, K1 99", "K1")] // a top that is alone has nothing beside it
    [InlineData("jumlah 99", "")] // there are no tops
    public void Run_CheckOfThePackOverRows_NeedsTheFiguresOfAllTops(string isi, string temuan)
    {
        var paket = ReadPaket(""" "sama": { "kolom": [ "pagu" ], "syarat": "kolom_jumlah_pagu == pagu" } """);
        var baris = isi.Split(", ").Select(b => b.Split(' '))
            .Select(b => $$"""{ "{{(b[0] is "P1" or "K1" or "B5" ? "subjek" : "id")}}": "{{b[0]}}", "sel": { "pagu": "{{b[1]}}" } }""");

        Run(Read($$""" "tabel": [ { "id": "t", "judul": "", "kolom": [ { "id": "pagu", "judul": "" } ], "baris": [ {{string.Join(", ", baris)}} ] } ] """), paket)
            .Where(t => t.Sel.Baris is not ("P1" or "B5")).Select(t => t.Sel.Baris).Should().Equal(temuan.Length == 0 ? [] : [temuan]);
    }

    [Fact]
    public void Run_CheckOfThePackOverIndicators_SaysWhatWasRealised()
    {
        var paket = ReadPaket(""" "wajar": { "syarat": "realisasi <= 60" } """);

        Run(Read(""" "fakta": [ { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": "B (62,10)" } ] """), paket)
            .Select(t => (t.Id, t.Tercetak)).Should().Equal(("(data)/I1/realisasi(I1; 2024)#wajar", "B (62,10)"));
    }

    [Fact]
    public void Run_SeveralFindingsOfACheck_ComeAsPrintedThenByTheirAddress()
    {
        // P3 is printed before P1; the others are printed nowhere.
        string[] simpul = ["P1", "P2", "P3", "P4"];
        var penyusun = simpul.Aggregate(new PenyusunData("dinas", "Dinas"), (p, id) => p.AddProgram(id, id).AddPagu(id, 2024, "murni", 1).AddRealisasiAnggaran(id, 2024, 2));
        var baris = "P3 P1".Split(' ').Select(id => new BarisCetak(null, id, new Dictionary<string, SelCetak> { ["r"] = new("2") }));
        var laporan = penyusun.BuildLaporan("uji", "Uji", 2024, "uji", tabel: [new("t", null, "", [new("r", "", Rujukan.Parse("realisasi(*; 2024)").Isi)], baris)]).Isi;

        Run(laporan, LaporanUji.Paket).Select(t => t.Sel.ToString()).Should().Equal(
            "t/P3/r", "t/P1/r", "(data)/P2/realisasi(P2; 2024)", "(data)/P4/realisasi(P4; 2024)");
    }

    // A column holds as many cells of one version as of the other: the earlier version is the column's.
    [Theory]
    [InlineData("pergeseran:2", "pergeseran:1", "t/K1/p", "pergeseran:1")]
    [InlineData("perubahan", "murni", "t/K1/p", "murni")]
    [InlineData("murni", "perubahan", "t/K2/p", "murni")]
    public void Run_ColumnOfTwoVersionsAlike_BelongsToTheEarlier(string pertama, string kedua, string sel, string versi)
    {
        var laporan = Read(
            $$"""
            "tabel": [ { "id": "t", "judul": "", "kolom": [ { "id": "p", "judul": "" } ], "baris": [
              { "subjek": "K1", "sel": { "p": { "teks": "1", "menyatakan": "pagu(*; 2024; versi={{pertama}})" } } },
              { "subjek": "K2", "sel": { "p": { "teks": "1", "menyatakan": "pagu(*; 2024; versi={{kedua}})" } } } ] } ]
            """);

        Run(laporan, LaporanUji.Paket).Select(t => (t.Sel.ToString(), t.Hitung)).Should().Equal((sel, versi));
    }

    [Fact]
    public void Run_PerjanjianBeforeALaterPergeseran_IsFound() =>
        Run(
            Read(""" "anggaran": [ { "subjek": "P1", "periode": "2024", "pagu": { "pergeseran:2": 110, "pergeseran:1": 105, "murni": 100 } } ], "perjanjian": [ { "dokumen": "pk-perubahan", "tahun": 2024, "pagu": "pergeseran:1" } ] """),
            LaporanUji.Paket).Select(t => (t.Pemeriksaan, t.Tercetak, t.Hitung)).Should().Equal(("paguPerjanjian", "pergeseran:1", "pergeseran:2"));

    [Fact]
    public void Run_SameCodeUnderParentsOfOtherCodes_IsNotFound()
    {
        var data = new PenyusunData("dinas", "Dinas").AddProgram("P1", "Satu").AddProgram("P2", "Dua", kode: "7.01.01")
            .AddKegiatan("K1", "Satu", "P1", "7.01.01.2.01").AddKegiatan("K2", "Dua", "P2", "7.01.01.2.01");

        Run(data.BuildLaporan("uji", "Uji", 2024, "uji").Isi, LaporanUji.Paket).Should().BeEmpty();
    }

    // By hand: the indicator's unit decides; without one the first target by its key, whatever the order they are given in.
    [Theory]
    [InlineData("%", "realisasi(I1; 2024) bersatuan Rp, sedangkan satuan(I1) bersatuan %.")]
    [InlineData("Rp", "target(I1; 2023; dokumen=pk) bersatuan %, sedangkan satuan(I1) bersatuan Rp.")]
    [InlineData(null, "realisasi(I1; 2024) bersatuan Rp, sedangkan target(I1; 2023; dokumen=pk) bersatuan %.", "target(I1; 2024; dokumen=pk) bersatuan buah, sedangkan target(I1; 2023; dokumen=pk) bersatuan %.")]
    public void Run_FactsInOtherUnits_AreComparedWithTheIndicators(string? satuan, params string[] pesan)
    {
        var data = new PenyusunData("dinas", "Dinas").AddSasaran("S1", "S").AddIndikator("I1", "I", "S1", satuan: satuan).AddRealisasi("I1", 2024, "Rp 79");
        if (satuan is null)
        {
            data.AddTarget("I1", 2024, "80 buah", "pk");
        }

        Run(data.AddTarget("I1", 2023, "80%", "pk").BuildLaporan("uji", "Uji", 2024, "uji").Isi, LaporanUji.Paket).Select(t => t.ToPesan()).Should().BeEquivalentTo(pesan);
    }

    [Fact]
    public void Semua_OfBuiltInChecks_HaveNamesAndCodesOfTheirOwn()
    {
        PemeriksaanBaku.Semua.Select(p => p.Nama).Should().OnlyHaveUniqueItems();
        PemeriksaanBaku.Semua.Should().HaveCount(typeof(PemeriksaanBaku).GetProperties().Count(p => p.PropertyType == typeof(PemeriksaanBaku)));
    }

    [GeneratedRegex("menurut t/(.*)/mutu")]
    private static partial Regex BarisLain();

    private static ImmutableArray<Temuan> Run(LaporanKinerja laporan, PaketAturan paket) => Verifikasi.Run(laporan, paket).Pemeriksaan;

    private static PaketAturan ReadPaket(string pemeriksaan) => AturanJson.Read(Encoding.UTF8.GetBytes(
        $$"""{ "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [ { "berlaku": { "mulai": "2020-01-01" }, "pemeriksaan": { {{pemeriksaan}} } } ] }""")).Isi;

    private static LaporanKinerja Read(string isi, string kode = "") => LaporanJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.laporan/1", "id": "uji", "judul": "Uji", "periode": "2024", "aturan": { "kode": "uji" }, "instansi": { "id": "dinas", "nama": "Dinas" },
          "rencana": [
            { "id": "S1", "jenis": "sasaran", "nama": "S" },
            { "id": "P1", "jenis": "program", "nama": "Program satu" },
            { "id": "K1", "jenis": "kegiatan", "nama": "Kegiatan satu", "induk": "P1"{{kode}} },
            { "id": "K2", "jenis": "kegiatan", "nama": "Kegiatan dua", "induk": "P1"{{kode}} },
            { "id": "B5", "jenis": "belanja", "nama": "Belanja", "kode": "5" } ],
          "indikator": [ { "id": "I1", "nama": "I", "induk": "S1", "iku": true, "polaritas": "positif" } ]{{(isi.Length == 0 ? string.Empty : ", " + isi)}} }
        """)).Isi;
}
