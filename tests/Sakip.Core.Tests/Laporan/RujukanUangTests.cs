using System.Text;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>References to money, and printed sums that are none.</summary>
public class RujukanUangTests
{
    private static readonly PaketAturan Paket = AturanJson.Read(Encoding.UTF8.GetBytes(
        """
        { "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [ { "berlaku": { "mulai": "2020-01-01" },
          "efisiensi": { "selisih": { "rumus": "capaian - serapan" } } } ] }
        """)).Isi;

    // By hand: P1 = K1 + K2 with murni 30 + 70, perubahan 40 + 80, spent 36 + 60; P2 stands alone. K1 and P2 are carried out by Tapem.
    [Theory]
    [InlineData("pagu(P1; 2024; versi=murni)", "100")]
    [InlineData("pagu(P1; 2024)", "120")] // the version that counts
    [InlineData("realisasi(P1; 2024)", "96")]
    [InlineData("serapan(P1; 2024)", "80,00")]
    [InlineData("serapan(P1; 2024; pagu=murni)", "96,00")]
    [InlineData("serapan(dinas; 2024)", "73,00")] // (96 + 50) / (120 + 80)
    [InlineData("serapan(unit:tapem; 2024)", "71,67")] // (36 + 50) / (40 + 80)
    [InlineData("jumlah(pagu=perubahan; anak(P1); 2024)", "120")]
    [InlineData("jumlah(realisasi; unit:tapem; 2024)", "86")]
    [InlineData("jumlah(realisasi; unit:umum; 2024)", "60")]
    [InlineData("jumlah(pagu=perubahan; pendukung:S1; 2024)", "120")] // K1 lies in P1 and counts once
    [InlineData("jumlah(pagu=murni; program; 2024)", "180")]
    [InlineData("selisih(pagu(P1; 2024; versi=perubahan), realisasi(P1; 2024))", "24")]
    [InlineData("selisih(pagu(P1; 2024; versi=perubahan), pagu(P1; 2024; versi=murni))", "20")]
    [InlineData("pagu(dinas; 2024; versi=pergeseran:1)", "PaguKosong")]
    [InlineData("realisasi(K1; 2023)", "RealisasiKosong")]
    [InlineData("efisiensi(S1; 2024; rumus=selisih)", "10,00")] // capaian 90 less serapan 80
    [InlineData("efisiensi(P1; 2024; rumus=selisih; pagu=murni)", "-6,00")] // P1 serves S1: 90 less 96
    [InlineData("efisiensi(P1; 2024; rumus=tiada)", "AturanTidakAda")]
    public void Explain_ReferenceToMoney_IsWorkedByHand(string rujukan, string hasil)
    {
        var jejak = Penjelasan.Explain(Laporan(), Paket, Rujukan.Parse(rujukan).Isi);

        jejak.Hasil.Should().Be(hasil);
        Rujukan.Parse(rujukan).Isi.ToString().Should().Be(rujukan);
    }

    // P1 serves S1 (90), K1 below it reaches 50, I2 is P1's own: less serapan 96 of P1's murni, 90 of K1's perubahan.
    [Theory]
    [InlineData("efisiensi(P1; 2024; rumus=selisih; pagu=murni)", "I2: 70, I3: 50", "-26,00")]
    [InlineData("efisiensi(P1; 2024; rumus=selisih; pagu=murni)", "I3: 50", "-46,00")] // I2 is not measured in the year
    [InlineData("efisiensi(K1; 2024; rumus=selisih)", "I2: 70, I3: 50", "-40,00")]
    public void Explain_EfficiencyOfANodeWithMoney_TakesItsOwnIndicatorsFirst(string rujukan, string realisasi, string hasil)
    {
        var fakta = string.Concat(realisasi.Split(", ").Select(r => $$"""
            , { "ukuran": "target", "subjek": "{{r[..2]}}", "periode": "2024", "dokumen": "pk", "nilai": 100 }, { "ukuran": "realisasi", "subjek": "{{r[..2]}}", "periode": "2024", "nilai": {{r[4..]}} }
            """));
        var laporan = Laporan(string.Empty, """, { "id": "I2", "nama": "I", "induk": "P1", "polaritas": "positif" }, { "id": "I3", "nama": "I", "induk": "K1", "polaritas": "positif" }""", fakta);

        Penjelasan.Explain(laporan, Paket, Rujukan.Parse(rujukan).Isi).Hasil.Should().Be(hasil);
    }

    [Theory]
    [InlineData("pagu(P1)")]
    [InlineData("pagu(P1; 2024; versi=awal)")]
    [InlineData("jumlah(belanja; P1; 2024)")]
    [InlineData("jumlah(P1; 2024)")]
    [InlineData("efisiensi(P1; 2024)")]
    [InlineData("serapan(P1; 2024; versi=murni)")]
    public void Parse_OfAnotherShape_IsAProblem(string rujukan) => Rujukan.Parse(rujukan).IsBerhasil.Should().BeFalse();

    [Theory]
    [InlineData("pagu(I1; 2024)")]
    [InlineData("serapan(unit:lain; 2024)")]
    [InlineData("jumlah(realisasi; anak(X); 2024)")]
    [InlineData("jumlah(realisasi; pendukung:P1; 2024)")]
    [InlineData("jumlah(realisasi; cabg(P1); 2024)")] // no set goes by that word
    [InlineData("jumlah(realisasi; tujuan; 2024)")] // levels without money
    [InlineData("jumlah(realisasi; sasaran; 2024)")]
    public void ParseRujukan_OfWhatIsNotThere_IsAProblem(string rujukan) =>
        Laporan().ParseRujukan(rujukan).Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP4008");

    [Fact]
    public void Verify_ParentUnlikeItsPrintedParts_NamesDifferenceAndRow()
    {
        // The printed total counts K1 (40) twice.
        var hasil = Verifikasi.Run(Laporan("""{ "subjek": "P1", "sel": { "p": "160", "r": "96" } }, { "subjek": "K1", "sel": { "p": "40", "r": "36" } }, { "subjek": "K2", "sel": { "p": "80", "r": "60" } }"""), Paket);

        var temuan = hasil.Temuan.Should().ContainSingle().Subject;
        (temuan.Kode.Nomor, temuan.Sel.ToString(), temuan.Hitung, temuan.Selisih, temuan.Penyebab?.ToString()).Should().Be(("SKP5006", "t/P1/p", "120", "40", "t/K1/p"));
        temuan.ToPesan().Should().Be("Tercetak 160, sedangkan jumlah bagiannya dalam kolom itu 120; selisih 40, sama dengan t/K1/p.");
        temuan.Bukti.Should().Equal(("t/K1/p", "40"), ("t/K2/p", "80"));
        hasil.Cocok.Should().Be(5);
    }

    [Fact]
    public void Verify_DifferenceThatARowElsewherePrintsToo_NamesThePart()
    {
        // The printed total counts K2 (80) twice; P2 has 80 as well, but is no part of P1.
        var hasil = Verifikasi.Run(Laporan("""{ "subjek": "P1", "sel": { "p": "200" } }, { "subjek": "K1", "sel": { "p": "40" } }, { "subjek": "K2", "sel": { "p": "80" } }, { "subjek": "P2", "sel": { "p": "80" } }"""), Paket);

        hasil.Temuan.Select(t => (t.Sel.ToString(), t.Selisih, t.Penyebab?.ToString())).Should().Equal(("t/P1/p", "80", "t/K2/p"));
    }

    // P1 serves an indicator of S1; P2, with K2 below it, stands below S2, a sasaran below S1; P3 serves S2.
    [Theory]
    [InlineData("pendukung:S1", "P1", "P2", "K2", "P3")]
    [InlineData("pendukung:T1", "P1", "P2", "K2", "P3")]
    [InlineData("pendukung:S2", "P2", "K2", "P3")]
    [InlineData("pendukung:I1", "P1")]
    public void Find_SetThatServes_HoldsWhatServesItsIndicatorsAndWhatIsBelow(string himpunan, params string[] simpul)
    {
        var data = new PenyusunData("dinas", "Dinas")
            .AddTujuan("T1", "Tujuan").AddSasaran("S1", "Sasaran", "T1").AddSasaran("S2", "Sasaran", "S1")
            .AddProgram("P1", "Program").AddProgram("P2", "Program", "S2").AddKegiatan("K2", "Kegiatan", "P2").AddProgram("P3", "Program")
            .AddIndikator("I1", "Indikator", "S1")
            .AddDukungan("P1", "I1").AddDukungan("P3", "S2").Build().Isi;

        HimpunanAnggaran.Find(data, himpunan)!.Select(s => s.Id).Should().Equal(simpul);
    }

    [Fact]
    public void Verify_WrongPart_IsTheFindingAndNotTheSum()
    {
        var hasil = Verifikasi.Run(Laporan("""{ "subjek": "P1", "sel": { "p": "120" } }, { "subjek": "K1", "sel": { "p": "41" } }, { "subjek": "K2", "sel": { "p": "80" } }"""), Paket);

        hasil.Temuan.Select(t => (t.Kode.Nomor, t.Sel.ToString())).Should().Equal(("SKP5001", "t/K1/p"));
    }

    [Fact]
    public void Verify_SumUnlikeTheModelAndItsParts_IsToldByTheModel()
    {
        // P1 has 120, the printed parts make 41 + 80 = 121, printed is 130.
        var hasil = Verifikasi.Run(Laporan("""{ "subjek": "P1", "sel": { "p": "130" } }, { "subjek": "K1", "sel": { "p": "41" } }, { "subjek": "K2", "sel": { "p": "80" } }"""), Paket);

        hasil.Temuan.Select(t => (t.Kode.Nomor, t.Sel.ToString(), t.Hitung, t.Selisih)).Should().Equal(("SKP5002", "t/P1/p", "120", null), ("SKP5001", "t/K1/p", "40", null));
    }

    [Fact]
    public void Verify_SumOfAWrongPart_IsItsConsequence()
    {
        var hasil = Verifikasi.Run(Laporan("""{ "subjek": "P1", "sel": { "p": "121" } }, { "subjek": "K1", "sel": { "p": "41" } }, { "subjek": "K2", "sel": { "p": "80" } }"""), Paket);

        hasil.Temuan.Select(t => (t.Sel.ToString(), t.Akar?.ToString())).Should().BeEquivalentTo([("t/P1/p", "t/K1/p"), ("t/K1/p", (string?)null)]);
    }

    private static LaporanKinerja Laporan(string baris = "", string indikator = "", string fakta = "") => LaporanJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.laporan/1", "id": "uji", "judul": "Uji", "periode": "2024", "aturan": { "kode": "uji" },
          "instansi": { "id": "dinas", "nama": "Dinas" }, "acuan": { "target": "pk", "pagu": "perubahan" },
          "unit": [ { "id": "sek", "nama": "Sekretariat" }, { "id": "tapem", "nama": "Tapem", "induk": "sek" }, { "id": "umum", "nama": "Umum", "induk": "sek" } ],
          "rencana": [ { "id": "S1", "jenis": "sasaran", "nama": "S" },
            { "id": "P1", "jenis": "program", "nama": "P" }, { "id": "K1", "jenis": "kegiatan", "nama": "K", "induk": "P1", "unit": "tapem" },
            { "id": "K2", "jenis": "kegiatan", "nama": "K", "induk": "P1", "unit": "umum" }, { "id": "P2", "jenis": "program", "nama": "P", "unit": "tapem" } ],
          "indikator": [ { "id": "I1", "nama": "I", "induk": "S1", "polaritas": "positif" }{{indikator}} ],
          "fakta": [ { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": 100 }, { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": 90 }{{fakta}} ],
          "anggaran": [ { "subjek": "K1", "periode": "2024", "pagu": { "murni": 30, "perubahan": 40 }, "realisasi": 36 },
            { "subjek": "K2", "periode": "2024", "pagu": { "murni": 70, "perubahan": 80 }, "realisasi": 60 },
            { "subjek": "P2", "periode": "2024", "pagu": { "murni": 80, "perubahan": 80 }, "realisasi": 50 } ],
          "dukungan": [ { "simpul": "P1", "untuk": "S1" }, { "simpul": "K1", "untuk": "I1" } ],
          "tabel": [ { "id": "t", "judul": "", "kolom": [ { "id": "p", "judul": "", "menyatakan": "pagu(*; 2024; versi=perubahan)" }, { "id": "r", "judul": "", "menyatakan": "realisasi(*; 2024)" } ],
            "baris": [ {{baris}} ] } ] }
        """)).Isi;
}
