using System.Text;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Perhitungan;
using Sakip.Kinerja;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>
/// What a trace says of each kind of reference, by hand. Capaian of 2024: I1 72/80 = 90, I2 57/50 = 114; of 2023: I1 61/64.
/// P1 = K1 + K2: perubahan 40 + 80, murni 30 + 70, spent 36 + 60; P2 has 80 and 50, P3 250 and 101. In 2023 P1 has 100 and 50, P2 100,25 and 50,5.
/// </summary>
public sealed class PenghitungRujukanTests
{
    private const string Bagian =
        """
        "dasarHukum": [ { "jenis": "versi" } ],
        "capaian": { "rumus": { "positif": { "nama": "realisasiPerTarget", "dasarHukum": [ { "jenis": "rumus" } ] } },
          "rumusIndikator": { "I2": { "ekspresi": "realisasi / target * 100", "dasarHukum": [ { "jenis": "sendiri" } ] } },
          "langkah": [ { "batasiAtas": 110, "dasarHukum": [ { "jenis": "batas" } ] }, { "bulatkan": { "desimal": 2, "cara": "potong" }, "dasarHukum": [ { "jenis": "bulat" } ] } ] },
        "rerata": { "dasarHukum": [ { "jenis": "rerata" } ], "langkah": [ { "batasiAtas": 105 }, { "bulatkan": { "desimal": 2 } } ] },
        "skala": {
          "capaian": { "dasarHukum": [ { "jenis": "skala" } ], "peringkat": [ { "predikat": "Lebih", "minimal": 100 }, { "predikat": "Kurang", "kurangDari": 100 } ] },
          "mentah": { "dari": "mentah", "peringkat": [ { "predikat": "Melampaui", "lebihDari": 110 }, { "predikat": "Biasa", "maksimal": 110 } ] },
          "lebih": { "dari": "mentah", "peringkat": [ { "predikat": "Melampaui", "lebihDari": 107 }, { "predikat": "Biasa", "maksimal": 107 } ] },
          "istimewa": { "peringkat": [ { "predikat": "Istimewa", "minimal": 112 }, { "predikat": "Biasa", "kurangDari": 112 } ] },
          "tepat": { "dari": "tepat", "peringkat": [ { "predikat": "Genap", "minimal": 10 }, { "predikat": "Kurang", "kurangDari": 10 } ] },
          "bulat": { "peringkat": [ { "predikat": "Genap", "minimal": 10 }, { "predikat": "Kurang", "kurangDari": 10 } ] } },
        "efisiensi": {
          "selisih": { "rumus": "capaian - serapan", "dasarHukum": [ { "jenis": "efisiensi" } ] },
          "bulat": { "rumus": "capaian - serapan", "langkah": [ { "bulatkan": { "desimal": 0 } } ] } },
        "indeks": { "skm": { "dasarHukum": [ { "jenis": "indeks" } ], "langkah": [ { "bulatkan": { "desimal": 0 } } ],
          "komponen": [ { "id": "U1", "nama": "Satu", "bobot": 1 }, { "id": "U2", "nama": "Dua", "bobot": 1 } ] } }
        """;

    private static readonly PaketAturan Paket = AturanJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [
          { "berlaku": { "mulai": "2020-01-01", "sampai": "2023-12-31" }, {{Bagian}} },
          { "berlaku": { "mulai": "2024-01-01" }, {{Bagian}} } ] }
        """)).Isi;

    [Theory]
    [InlineData("capaian(I1; 2024)", "rumus", "batas", "bulat")]
    [InlineData("capaian(I2; 2024)", "sendiri", "batas", "bulat")]
    [InlineData("capaian(P1; 2024)", "versi")] // no indicator
    [InlineData("rerata(capaian; S1; 2024)", "rerata")]
    [InlineData("predikat(capaian(I1; 2024))", "skala")]
    [InlineData("efisiensi(S1; 2024; rumus=selisih)", "efisiensi")]
    [InlineData("indeks(survei)", "indeks")]
    [InlineData("indeks(lain)", "versi")]
    [InlineData("cacah(iku; 2024)", "versi")]
    [InlineData("selisih(capaian(I1; 2024), capaian(I2; 2024))", "versi")]
    [InlineData("target(I1; 2024)")] // given
    [InlineData("pagu(P1; 2024)")] // arithmetic, as all that follows
    [InlineData("realisasi(P1; 2024)")]
    [InlineData("jumlah(realisasi; program; 2024)")]
    [InlineData("serapan(P1; 2024)")]
    [InlineData("persen(realisasi(I1; 2024), target(I1; 2024))")]
    [InlineData("jumlah(capaian(I1; 2024), capaian(I2; 2024))")]
    [InlineData("jumlah(cetak:t/a/n)")]
    [InlineData("rerata(realisasi; instansi:I1; 2024)")]
    [InlineData("satuan(I1)")]
    [InlineData("kode(P1)")]
    public void Explain_Reference_CitesTheRuleItFollowsFrom(string rujukan, params string[] sumber) =>
        Explain(rujukan).DasarHukum.Select(s => s.ToString()).Should().Equal(sumber);

    [Theory]
    [InlineData("capaian(I1; 2024)", "realisasi / target * 100")]
    [InlineData("capaian(P1; 2024)", null)]
    [InlineData("rerata(capaian; S1; 2024)", "rerata")]
    [InlineData("rerata(realisasi; instansi:I1; 2024)", "rerata")]
    [InlineData("rerata(capaian(I1; 2024), capaian(I2; 2024))", "rerata")]
    [InlineData("rerata(cetak:t/a..b/n)", "rerata")]
    [InlineData("jumlah(cetak:t/a..b/n)", "jumlah")]
    [InlineData("jumlah(capaian(I1; 2024), capaian(I2; 2024))", "jumlah")]
    [InlineData("jumlah(realisasi; program; 2024)", "jumlah")]
    [InlineData("cacah(cetak:t/a..b/n)", null)]
    [InlineData("selisih(capaian(I1; 2024), capaian(I2; 2024))", "selisih")]
    [InlineData("persen(capaian(I1; 2024), capaian(I2; 2024))", "bagian / keseluruhan * 100")]
    [InlineData("serapan(P1; 2024)", "realisasi / pagu * 100")]
    [InlineData("efisiensi(S1; 2024; rumus=selisih)", "capaian - serapan")]
    [InlineData("pagu(P1; 2024)", null)]
    public void Explain_Reference_NamesItsFormula(string rujukan, string? rumus) => Explain(rujukan).Rumus.Should().Be(rumus);

    [Theory]
    [InlineData("capaian(I1; 2024; target=renstra@2026)", "target(I1; 2026; dokumen=renstra)", "realisasi(I1; 2024)")]
    [InlineData("capaian(I1; 2024)", "target(I1; 2024)", "realisasi(I1; 2024)")]
    [InlineData("rerata(capaian; S1; 2024)", "capaian(I1; 2024)", "capaian(I2; 2024)")]
    [InlineData("rerata(capaian; S1; 2024; anggota=cetak:t)")]
    [InlineData("serapan(P1; 2024)", "pagu(P1; 2024)", "realisasi(P1; 2024)")]
    [InlineData("serapan(anak(P1); 2024; pagu=murni)", "pagu(K1; 2024; versi=murni)", "pagu(K2; 2024; versi=murni)", "realisasi(K1; 2024)", "realisasi(K2; 2024)")]
    [InlineData("jumlah(realisasi; anak(P1); 2024)", "realisasi(K1; 2024)", "realisasi(K2; 2024)")]
    [InlineData("jumlah(pagu=murni; anak(P1); 2024)", "pagu(K1; 2024; versi=murni)", "pagu(K2; 2024; versi=murni)")]
    [InlineData("pagu(P1; 2024)", "pagu(K1; 2024)", "pagu(K2; 2024)")]
    [InlineData("pagu(K1; 2024)")] // given
    [InlineData("pagu(P1; 2023)")]
    [InlineData("realisasi(P1; 2024)", "realisasi(K1; 2024)", "realisasi(K2; 2024)")]
    [InlineData("realisasi(P1; 2023)")]
    [InlineData("realisasi(I1; 2022)")] // no money
    [InlineData("efisiensi(S1; 2024; rumus=selisih)", "rerata(capaian; S1; 2024)", "serapan(pendukung:S1; 2024)")]
    [InlineData("efisiensi(P1; 2024; rumus=selisih)", "rerata(capaian; S1; 2024)", "serapan(P1; 2024)")]
    [InlineData("indeks(survei)", "skor(survei; U1)", "skor(survei; U2)")]
    [InlineData("jumlah(cetak:x/a/n)")] // no such table, and so on
    [InlineData("jumlah(realisasi; unit:lain; 2024)")]
    [InlineData("efisiensi(lain; 2024; rumus=selisih)")]
    [InlineData("indeks(lain)")]
    public void Explain_Reference_NamesWhatWentIn(string rujukan, params string[] masukan) =>
        Explain(rujukan).Masukan.Select(m => m.Rujukan).Should().Equal(masukan);

    // The report is of 2024; what is about 2023 is judged by the rules of 2023.
    [Theory]
    [InlineData("capaian(I1; 2023)", "2020")]
    [InlineData("rerata(capaian; iku; 2023)", "2020")]
    [InlineData("cacah(iku; 2023)", "2020")]
    [InlineData("predikat(capaian(I1; 2023))", "2020")]
    [InlineData("selisih(capaian(I1; 2023), capaian(I1; 2024))", "2020")]
    [InlineData("persen(capaian(I1; 2023), capaian(I1; 2024))", "2020")]
    [InlineData("jumlah(capaian(I1; 2023), capaian(I1; 2024))", "2020")]
    [InlineData("rerata(realisasi; instansi:I1; 2023)", "2020")]
    [InlineData("pagu(dinas; 2023)", "2020")]
    [InlineData("realisasi(dinas; 2023)", "2020")]
    [InlineData("jumlah(realisasi; program; 2023)", "2020")]
    [InlineData("serapan(P1; 2023)", "2020")]
    [InlineData("efisiensi(P1; 2023; rumus=selisih)", "2020")]
    [InlineData("indeks(survei)", "2020")]
    [InlineData("indeks(lain)", "2024")]
    [InlineData("target(I2; 2023)", "2020")] // there is none
    [InlineData("capaian(I1; 2024)", "2024")]
    [InlineData("jumlah(cetak:t/a..b/n)", "2024")]
    [InlineData("target(I1; 2023)", null)] // given
    [InlineData("satuan(I1)", null)]
    [InlineData("satuan(I2)", null)]
    [InlineData("kode(P2)", null)]
    public void Explain_Reference_IsJudgedByTheRulesOfItsPeriod(string rujukan, string? versi) =>
        Explain(rujukan).Aturan.Should().Be(versi is null ? string.Empty : $"uji@{versi}-01-01");

    [Theory]
    [InlineData("kode(P1)", "7.01.01")]
    [InlineData("kode(B1)", "5.1")]
    [InlineData("kode(P2)", "MasukanKosong")]
    [InlineData("satuan(I1)", "%")]
    [InlineData("satuan(I2)", "MasukanKosong")]
    [InlineData("jumlah(realisasi; program; 2023)", "100,50")] // 50 + 50,5: sen are shown
    [InlineData("jumlah(realisasi; program; 2024)", "247")] // 96 + 50 + 101
    [InlineData("serapan(unit:lain; 2024)", "TanpaAnggota")]
    [InlineData("jumlah(realisasi; unit:lain; 2024)", "TanpaAnggota")]
    [InlineData("rerata(capaian; lain; 2024)", "TanpaAnggota")]
    [InlineData("rerata(capaian; lain; 2024; anggota=anak)", "TanpaAnggota")]
    [InlineData("rerata(capaian; dinas; 2024; anggota=anak)", "50,00")] // P1 and P2 have no indicator
    [InlineData("rerata(capaian; S1; 2024; anggota=cetak:t)", "TanpaAnggota")]
    [InlineData("cacah(lain; 2024)", "0")]
    [InlineData("cacah(iku; predikat=\"Asing\"; 2024)", "PredikatTidakDikenal")]
    [InlineData("capaian(lain; 2024)", "TargetKosong")]
    [InlineData("jumlah(cetak:x/a/n)", "SelTidakAda")]
    [InlineData("jumlah(cetak:t/a+rusak/n)", "SelTidakAda")] // damaged, though nothing is to be seen
    [InlineData("cacah(cetak:t/a+rusak/n)", "SelTidakAda")]
    [InlineData("efisiensi(lain; 2024; rumus=selisih)", "MasukanKosong")]
    [InlineData("efisiensi(P2; 2024; rumus=selisih)", "MasukanKosong")] // serves nothing
    [InlineData("indeks(lain)", "AturanTidakAda")]
    [InlineData("indeks(kata)", "SkorSalah")] // one of its scores is a word
    [InlineData("indeks(survei)", "8")] // 3,25 + 4,5 = 7,75
    [InlineData("skor(lain; U1)", "RealisasiKosong")]
    [InlineData("skor(kata; U1)", "Baik")]
    [InlineData("jumlah(cetak:t/a..b/n)", "3")] // 1,50 + 1,50
    [InlineData("realisasi(I3; 2022-2023)", "3,75")] // 1,5 + 2,25
    [InlineData("realisasi(I3; 2022-2024)", "5")] // and 1,25
    [InlineData("capaian(I2; 2024)", "110,00")] // 114, cut to 110
    [InlineData("predikat(capaian(I2; 2024); skala=mentah)", "Melampaui")] // 114 itself
    [InlineData("predikat(selisih(capaian(I2; 2024), capaian(I1; 2024)); skala=mentah)", "Biasa")] // 20
    [InlineData("predikat(capaian(I1; 2024); skala=mentah)", "Biasa")]
    [InlineData("rerata(capaian; S3; 2024)", "105,00")] // I6 has 110, cut to 105
    [InlineData("predikat(rerata(capaian; S3; 2024); skala=lebih)", "Melampaui")] // 110 itself
    [InlineData("predikat(rerata(capaian; S1; 2024); skala=lebih)", "Biasa")]
    [InlineData("efisiensi(S1; 2024; rumus=bulat)", "20")] // (90 + 110) / 2 - 80
    [InlineData("efisiensi(P1; 2023; rumus=bulat)", "45")] // 61/64 = 95,31 less 50
    [InlineData("predikat(efisiensi(P3; 2024; rumus=bulat); skala=bulat)", "Genap")] // 50 - 40,4 = 9,6, which is 10
    [InlineData("predikat(efisiensi(P3; 2024; rumus=bulat); skala=tepat)", "Kurang")]
    [InlineData("predikat(efisiensi(P3; 2024; rumus=selisih); skala=bulat)", "Kurang")]
    [InlineData("predikat(indeks(sembilan); skala=bulat)", "Genap")] // 9,75 is 10
    [InlineData("predikat(indeks(sembilan); skala=tepat)", "Kurang")]
    [InlineData("predikat(skor(kata; U1); skala=bulat)", "BukanAngka")]
    [InlineData("predikat(skor(sembilan; U1); skala=bulat)", "Kurang")] // 5,25
    public void Explain_Reference_IsWorkedByHand(string rujukan, string hasil) => Explain(rujukan).Hasil.Should().Be(hasil);

    [Fact]
    public void Explain_MeanOfPrintedMembers_GoesThroughTheStepsOfTheMean() =>
        Penjelasan.Explain(Susun([("capaian(I1; 2024)", "120")]), Paket, Rujukan.Parse("rerata(capaian; S1; 2024; anggota=cetak:u)").Isi).Hasil.Should().Be("105,00");

    // I1 84, I2 92 are of S1, I3 95 of S2: of the whole the means of the sasaran count, of a node its indicators.
    [Theory]
    [InlineData("rerata(capaian; semua; 2024)", "91,50")] // (88 + 95) / 2
    [InlineData("rerata(capaian; T1; 2024)", "90,33")] // 271 / 3
    public void Explain_MeanOfTheWholeBody_IsTakenAsThePackSays(string rujukan, string hasil) =>
        Penjelasan.Explain(
            LaporanUji.Create("t:I1=100 r:I1=84 t:I2=100 r:I2=92 t:I3=100 r:I3=95", []), AturanUji.CreatePaket(""" "rerata": { "dasar": "sasaran" } """), Rujukan.Parse(rujukan).Isi)
            .Hasil.Should().Be(hasil);

    [Fact]
    public void Explain_MeanOfMeans_LeavesOutNodesWithoutIndicatorsHoweverTheUncomputableCount() => // P3 alone has one; the others are no zeros
        Penjelasan.Explain(Susun([]), AturanUji.CreatePaket(""" "rerata": { "takTerhitung": "nol" } """), Rujukan.Parse("rerata(capaian; dinas; 2024; anggota=anak)").Isi).Hasil.Should().Be("50,00");

    [Fact]
    public void Run_PredikatOfACapaianWithoutItsCap_SaysSo() =>
        Verifikasi.Run(Susun([("predikat(capaian(I2; 2024); skala=istimewa)", "Istimewa")]), Paket).Temuan.Single().Sebab.Select(s => s.Jenis)
            .Should().Contain(Sakip.Diagnosis.JenisSebab.PredikatTanpaBatas); // 114, cut to 110

    [Fact]
    public void Explain_AmountWithARemark_RepeatsIt()
    {
        Explain("pagu(K1; 2024)").Catatan.Should().Be("DPPA");
        Explain("pagu(K2; 2024)").Catatan.Should().BeNull();
        Explain("pagu(P1; 2024)").Catatan.Should().BeNull("it is put together");
    }

    [Fact]
    public void Run_GivenFigure_IsComparedByTheRoundingOfThePack()
    {
        // 82,849 cut off is 82,84; money is rounded by halves whatever the pack says of capaian
        var laporan = Susun([("realisasi(I4; 2024)", "82,84"), ("realisasi(I4; 2024)", "82,85"), ("pagu(P2; 2023)", "100"), ("realisasi(P2; 2023)", "51")]);

        Verifikasi.Run(laporan, Paket).Temuan.Select(t => t.Sel.Baris).Should().Equal("b1");
    }

    [Fact]
    public void Run_NullArguments_AreNamed()
    {
        FluentActions.Invoking(() => Verifikasi.Run(null!, Paket)).Should().Throw<ArgumentNullException>().WithParameterName("laporan");
        FluentActions.Invoking(() => Verifikasi.Run(Susun([]), null!)).Should().Throw<ArgumentNullException>().WithParameterName("paket");
        FluentActions.Invoking(() => Penjelasan.Explain(null!, Paket, Rujukan.Parse("satuan(I1)").Isi)).Should().Throw<ArgumentNullException>().WithParameterName("laporan");
        FluentActions.Invoking(() => Penjelasan.Explain(Susun([]), null!, Rujukan.Parse("satuan(I1)").Isi)).Should().Throw<ArgumentNullException>().WithParameterName("paket");
        FluentActions.Invoking(() => Penjelasan.Explain(Susun([]), Paket, null!)).Should().Throw<ArgumentNullException>().WithParameterName("rujukan");
        FluentActions.Invoking(() => Rujukan.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("teks");
    }

    private static Penelusuran.Jejak Explain(string rujukan) => Penjelasan.Explain(Susun([]), Paket, Rujukan.Parse(rujukan).Isi);

    private static LaporanKinerja Susun((string Rujukan, string Teks)[] sel) => new PenyusunData("dinas", "Dinas", "Kota")
        .WithAcuan("pk", pagu: "perubahan")
        .AddSasaran("S1", "S").AddSasaran("S2", "S").AddSasaran("S3", "S")
        .AddProgram("P1", "P", kode: "7.01.01").AddKegiatan("K1", "K", "P1").AddKegiatan("K2", "K", "P1").AddProgram("P2", "P").AddProgram("P3", "P")
        .AddBelanja("B1", "B", kode: "5.1")
        .AddIndikator("I1", "I", "S1", isIku: true, satuan: "%").AddIndikator("I2", "I", "S1")
        .AddIndikator("I3", "I", "S2", akumulasi: Akumulasi.Jumlah).AddIndikator("I4", "I", "S2").AddIndikator("I5", "I", "P3").AddIndikator("I6", "I", "S3")
        .AddTarget("I1", 2024, 80, "pk").AddTarget("I1", 2026, 90, "renstra").AddTarget("I2", 2024, 50, "pk").AddTarget("I1", 2023, 64, "pk").AddTarget("I5", 2024, 10, "pk").AddTarget("I6", 2024, 10, "pk").AddRealisasi("I6", 2024, 11)
        .AddRealisasi("I1", 2024, 72).AddRealisasi("I2", 2024, 57).AddRealisasi("I1", 2023, 61).AddRealisasi("I5", 2024, 5)
        .AddRealisasi("I3", 2022, 1.5m).AddRealisasi("I3", 2023, 2.25m).AddRealisasi("I3", 2024, 1.25m).AddRealisasi("I4", 2024, 82.849m)
        .AddPagu("K1", 2024, "murni", 30).AddPagu("K1", 2024, "perubahan", 40, catatan: "DPPA").AddRealisasiAnggaran("K1", 2024, 36)
        .AddPagu("K2", 2024, "murni", 70).AddPagu("K2", 2024, "perubahan", 80).AddRealisasiAnggaran("K2", 2024, 60)
        .AddPagu("P2", 2024, "perubahan", 80).AddRealisasiAnggaran("P2", 2024, 50)
        .AddPagu("P3", 2024, "perubahan", 250).AddRealisasiAnggaran("P3", 2024, 101)
        .AddPagu("P1", 2023, "perubahan", 100).AddRealisasiAnggaran("P1", 2023, 50).AddPagu("P2", 2023, "perubahan", 100.25m).AddRealisasiAnggaran("P2", 2023, 50.5m)
        .AddPagu("P3", 2023, "perubahan", 10).AddRealisasiAnggaran("P3", 2023, 0)
        .AddDukungan("P1", "S1")
        .AddSkor("survei", "skm", 2023, [("U2", 4.5m), ("U1", 3.25m)]).AddSkor("kata", "skm", 2024, [("U1", "Baik"), ("U2", 3)])
        .AddSkor("sembilan", "skm", 2024, [("U1", 5.25m), ("U2", 4.5m)])
        .BuildLaporan("uji", "Uji", 2024, "uji", tabel:
        [
            new TabelCetak("t", null, "", [new("n", "")], [Baris("a", new("1,50")), Baris("b", new("1,50")), Baris("rusak", new("", rusak: "Sobek."))]),
            new TabelCetak("u", null, "", [new("n", "")], sel.Select((s, i) => Baris($"b{i}", new(s.Teks, Rujukan.Parse(s.Rujukan).Isi)))),
        ]).Isi;

    private static BarisCetak Baris(string id, SelCetak sel) => new(id, null, new Dictionary<string, SelCetak> { ["n"] = sel });
}
