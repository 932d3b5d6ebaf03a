using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Perhitungan;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Nilai;
using Sakip.Tampilan;

namespace Sakip.Core.Tests.Diagnosis;

public class AuditTests
{
    private static readonly VersiAturan Lazim = PaketBawaan.Find("permendagri-86-2017").Isi.VersiTerakhir;

    private static readonly VersiAturan DenganOpini = AturanUji.Create(
        """
        "ordinal": { "opini": [ { "predikat": "WTP", "skor": 4 }, { "predikat": "WDP", "skor": 3 }, { "predikat": "TW", "skor": 2 } ] },
        "capaian": { "rumus": { "rentang": { "nama": "batasTerdekat" } } }
        """);

    public static TheoryData<string, string, string, string, string, StatusAudit, string?, string?> Baris => new()
    {
        // polarity, target, realisasi, stored capaian, stored predikat; status, recomputed, difference: by hand
        { "", "79", "82,84", "104,86", "Sangat Tinggi", StatusAudit.Cocok, "104,86", "0,00" },
        { "positif", "79", "82.84", "104.860759", "sangat tinggi", StatusAudit.Cocok, "104,86", "0,000759" },
        { "POSITIF ", "79", "82,84%", "105", "", StatusAudit.Cocok, "104,86", "0,14" },
        { "", "75", "100", "133.33333333333334", "", StatusAudit.Cocok, "133,33", "0,003333333333" }, // a binary number
        { "", "79", "82,84", "104.86000000000001", "", StatusAudit.Cocok, "104,86", "0,00" }, // another, rounded before
        { "", "79", "82,84", "104,8600", "", StatusAudit.Cocok, "104,86", "0,0000" }, // a column of four decimals
        { "", "79", "82,84", "", "-", StatusAudit.Kosong, "104,86", null },
        { "", "79", "82,84", "104,85", "Sangat Tinggi", StatusAudit.Berbeda, "104,86", "-0,01" },
        { "", "79", "82,84", "104,86", "Tinggi", StatusAudit.Berbeda, "104,86", "0,00" },
        { "", "79", "82,84", "", "Tinggi", StatusAudit.Berbeda, "104,86", null },
        { "negatif", "10", "5", "150", "Sangat Tinggi", StatusAudit.Cocok, "150,00", "0,00" },
        { "negatif", "10", "5", "200", "Sangat Tinggi", StatusAudit.Berbeda, "150,00", "50,00" },
        { "", "1.250", "1.200", "96", "Sangat Tinggi", StatusAudit.Cocok, "96,00", "0,00" }, // 1200/1250; both decimal gives the same
        { "", "1.250", "625", "50", "Sangat Rendah", StatusAudit.Cocok, "50,00", "0,00" }, // 625/1250
        { "", "1.250", "1", "80", "Tinggi", StatusAudit.Cocok, "80,00", "0,00" }, // 1/1,25
        { "", "2", "2,5", "125.000", "Sangat Tinggi", StatusAudit.Cocok, "125,00", "0,000" }, // 125 with three decimals
        { "", "1.250", "900", "80", "Tinggi", StatusAudit.Taksa, null, null },
        { "", "1.250", "900", "", "", StatusAudit.Taksa, null, null },
        { "", "", "5", "", "", StatusAudit.TakTerhitung, null, null },
        { "", "-", "5", "-", "-", StatusAudit.TakTerhitung, null, null },
        { "", "5", "", "0", "Sangat Rendah", StatusAudit.Berbeda, null, null }, // no realisasi, but a capaian
        { "", "0", "3", "100", "Sangat Tinggi", StatusAudit.Berbeda, null, null },
        { "", "WTP", "WTP", "100", "Sangat Tinggi", StatusAudit.TakTerhitung, null, null }, // the pack has no such table
        { "rentang", "85-90", "88", "100", "", StatusAudit.TakTerhitung, null, null }, // nor a formula for ranges
        { "turun", "5", "4", "80", "", StatusAudit.Ditolak, null, null },
        { "", "315.000.00", "4", "80", "", StatusAudit.Ditolak, null, null },
        { "", "5", "4", "Tercapai", "", StatusAudit.Ditolak, null, null },
        { "", "5", "12345678901234567890123456789", "80", "", StatusAudit.Ditolak, null, null },
    };

    [Theory, MemberData(nameof(Baris))]
    public void Check_StoredRow_HasStatusAndDifference(
        string polaritas, string target, string realisasi, string capaian, string predikat, StatusAudit status, string? hitung, string? selisih)
    {
        var hasil = Audit.Check(Lazim, new("uji", target, realisasi, capaian, predikat, polaritas, 7));
        hasil.Status.Should().Be(status);
        ToTeks(hasil.Hitung).Should().Be(hitung);
        ToTeks(hasil.Selisih).Should().Be(selisih);
        hasil.IsTemuan.Should().Be(hasil.Masalah is not null);
        if (hasil.Masalah is { } masalah)
        {
            masalah.Tempat.Baris.Should().Be(7);
        }
    }

    [Theory]
    [InlineData("WTP", "WDP", "75", StatusAudit.Cocok)]
    [InlineData("WTP", "WTP", "100", StatusAudit.Cocok)]
    [InlineData("WTP", "WDP", "100", StatusAudit.Berbeda)]
    [InlineData("WTP", "AB", "100", StatusAudit.TakTerhitung)]
    public void Check_OpinionWithATable_IsScored(string target, string realisasi, string capaian, StatusAudit status) =>
        Audit.Check(DenganOpini, new("Opini BPK", target, realisasi, capaian)).Status.Should().Be(status);

    [Fact]
    public void Check_RangeWithAFormula_IsMeasuredAtTheNearestEnd() => // 92/90 = 102,22
        Audit.Check(DenganOpini, new("Waktu tanggap", "80-90", "92", "102,22", polaritas: "rentang")).Status.Should().Be(StatusAudit.Cocok);

    [Fact]
    public void Check_WrongCapaianAndPredikat_NamesCausesOfBoth()
    {
        var hasil = Audit.Check(Lazim, new("uji", "120", "90", "90", "Tinggi")); // 75: Sedang
        hasil.Sebab.Select(s => s.Jenis).Should().Equal(
            JenisSebab.RealisasiDisalin, JenisSebab.PredikatDariTercetak, JenisSebab.PredikatDariRealisasi);
        hasil.Masalah!.ToPesan().Should().Be(
            "Capaian tersimpan 90, hasil hitung 75; predikat tersimpan Tinggi, menurut skala Sedang.");
    }

    [Theory]
    [InlineData("9999999999999999999999999999", "0,123456789012", "5")]
    [InlineData("0,0000000000000000000000000001", "9999999999999999999999999999", "5,123456789012")]
    [InlineData("0,123456789012", "9999999999999999999999999999", "-9999999999999999999999999999")]
    public void Check_LongNumbers_AreComparedAndDiagnosed(string target, string realisasi, string capaian)
    {
        foreach (var polaritas in new[] { "", "negatif" })
        {
            var hasil = Audit.Check(Lazim, new("uji", target, realisasi, capaian, "Tinggi", polaritas));
            hasil.Status.Should().BeOneOf(StatusAudit.Berbeda, StatusAudit.TakTerhitung);
        }
    }

    [Theory]
    [InlineData("5", "", "0", JenisSebab.RealisasiKosongNol, "realisasinya kosong.")]
    [InlineData("0", "3", "100", JenisSebab.TargetNol, "rumusnya membagi dengan 0.")]
    public void Check_StoredWithoutGround_NamesWhatWasPut(string target, string realisasi, string capaian, JenisSebab jenis, string alasan)
    {
        var hasil = Audit.Check(Lazim, new("uji", target, realisasi, capaian));
        hasil.Sebab[0].Jenis.Should().Be(jenis);
        hasil.Masalah!.Kode.Nomor.Should().Be("SKP5604");
        hasil.Masalah.ToPesan().Should().EndWith(alasan);
    }

    [Theory]
    [InlineData("50", "SKP5604 Capaian 50 tersimpan, padahal rumusnya membagi dengan 0.")] // no known cause
    [InlineData("100", "SKP5604 Capaian 100 tersimpan, padahal rumusnya membagi dengan 0. Target 0 diberi capaian 100")]
    public void TabelAudit_NothingRecomputed_SaysWhatIsWrong(string capaian, string keterangan)
    {
        var hasil = Audit.Check(Lazim, new("uji", "0", "5", capaian));

        TabelAudit.Build("uji", [hasil], new()).Baris.Single().Sel[^1].Teks.Should().StartWith(keterangan);
    }

    [Theory]
    [InlineData("80", "capaian 80 yang tersimpan")]
    [InlineData("", null)]
    public void Check_Ambiguous_SpeaksOfTheStoredCapaianWhereThereIsOne(string capaian, string? kata)
    {
        var pesan = Audit.Check(Lazim, new("uji", "1.250", "900", capaian)).Masalah!.ToPesan();

        pesan.Contains("tersimpan", StringComparison.Ordinal).Should().Be(kata is not null);
        pesan.Should().Contain(kata ?? "1.250");
    }

    [Fact]
    public void Check_UnknownPolarity_SuggestsTheWord() =>
        Audit.Check(Lazim, new("uji", "5", "4", "80", polaritas: "negatip")).Masalah!.ToPesan(Bahasa.Inggris)
            .Should().EndWith("maybe you meant negatif.");

    [Fact]
    public void RingkasanAudit_AddedRows_CountsByStatus()
    {
        var ringkasan = new RingkasanAudit();
        foreach (var capaian in new[] { "80", "80,0", "90" })
        {
            ringkasan.AdaTemuan.Should().BeFalse();
            ringkasan.Add(Audit.Check(Lazim, new("uji", "5", "4", capaian)));
        }

        ringkasan.Baris.Should().Be(3);
        ringkasan.GetCacah(StatusAudit.Cocok).Should().Be(2);
        ringkasan.GetCacah(StatusAudit.Berbeda).Should().Be(1);
        ringkasan.AdaTemuan.Should().BeTrue();
    }

    private static string? ToTeks(decimal? angka) =>
        angka is { } ada ? AngkaIndonesia.FormatTanpaRibuan(ada, ada.Scale) : null;
}
