using NodaTime;
using Sakip.Aturan;
using Sakip.Core.Tests.Perhitungan;
using Sakip.Dasar;
using Sakip.Ekspresi;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Aturan;

/// <summary>The small answers of a version: by name, by indicator, by date.</summary>
public class VersiAturanTests
{
    private static readonly SimpulRencana Sasaran = new("S1", JenisSimpul.Sasaran, "Sasaran");

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void IsBerlaku_AroundItsRange_EndsIncluded(string tanggal, bool isBerlaku)
    {
        TanggalIso.TryParse(tanggal, out var hari).Should().BeTrue();
        Contoh.Versi(mulai: new(2024, 1, 1), sampai: new(2024, 12, 31)).IsBerlaku(hari).Should().Be(isBerlaku);
        Contoh.Versi(mulai: new(2024, 1, 1)).IsBerlaku(hari).Should().Be(hari >= new LocalDate(2024, 1, 1)); // open end
    }

    [Fact]
    public void Resolve_TwoVersions_TheOneOfTheDate()
    {
        var paket = Contoh.Paket(
            Contoh.Versi(mulai: new(2024, 1, 1)), Contoh.Versi(mulai: new(2020, 1, 1), sampai: new(2023, 12, 31)));
        paket.Resolve(new(2023, 12, 31))!.ToString().Should().Be("uji@2020-01-01");
        paket.Resolve(new(2024, 1, 1))!.ToString().Should().Be("uji@2024-01-01");
        paket.Resolve(new(2019, 12, 31)).Should().BeNull();
        paket.VersiTerakhir.ToString().Should().Be("uji@2024-01-01");
        paket.ToString().Should().Be("uji");
    }

    [Fact]
    public void Find_ByName_TheOneNamedOrNone()
    {
        var versi = Susun();
        versi.FindEfisiensi("kedua")!.Rumus.Teks.Should().Be("capaian - serapan");
        versi.FindEfisiensi("ketiga").Should().BeNull();
        versi.FindIndeks("skm")!.Pengali.Should().Be(Rasio.From(25));
        versi.FindIndeks("rb").Should().BeNull();
        versi.FindSkala("akip")!.Nama.Should().Be("akip");
        versi.FindSkala("capaian").Should().BeNull();
        versi.PeringkatCapaian.Should().BeNull();
        versi.SidikJari.Should().BeEmpty(); // no file, no hash
    }

    [Fact]
    public void GetTingkat_BuiltInCheck_ItsOwnUnlessThePackSaysOtherwise()
    {
        Susun().GetTingkat(PemeriksaanBaku.DuaPohon).Should().Be(TingkatPemeriksaan.Mati);
        Susun().GetTingkat(PemeriksaanBaku.JumlahBagian).Should().Be(PemeriksaanBaku.JumlahBagian.Tingkat);
        Contoh.Versi().GetTingkat(PemeriksaanBaku.DuaPohon).Should().Be(PemeriksaanBaku.DuaPohon.Tingkat);
        FluentActions.Invoking(() => Susun().GetTingkat(null!)).Should().Throw<ArgumentNullException>().WithParameterName("pemeriksaan");
    }

    [Fact]
    public void GetAkumulasi_Indicator_ItsOwnThenItsPolaritysThenTheLast()
    {
        var menurut = new Akumulasi?[AturanCapaian.JumlahPolaritas];
        menurut[(int)Polaritas.Negatif] = Akumulasi.Maksimum;
        var aturan = new AturanPeriode(TargetSampaiKini.Tahunan, false, menurut);
        aturan.GetAkumulasi(Indikator(Polaritas.Negatif, Akumulasi.Rerata)).Should().Be(Akumulasi.Rerata);
        aturan.GetAkumulasi(Indikator(Polaritas.Negatif)).Should().Be(Akumulasi.Maksimum);
        aturan.GetAkumulasi(Indikator(Polaritas.Positif)).Should().Be(Akumulasi.Terakhir);
        aturan.FindAkumulasi(Polaritas.Negatif).Should().Be(Akumulasi.Maksimum);
        aturan.IsBawaan.Should().BeFalse();
        AturanPeriode.Bawaan.IsBawaan.Should().BeTrue();
        new AturanPeriode(TargetSampaiKini.Tahunan, true, new Akumulasi?[AturanCapaian.JumlahPolaritas]).IsBawaan.Should().BeFalse();
        new AturanPeriode(TargetSampaiKini.Terisi, false, new Akumulasi?[AturanCapaian.JumlahPolaritas]).IsBawaan.Should().BeFalse();
        FluentActions.Invoking(() => aturan.GetAkumulasi(null!)).Should().Throw<ArgumentNullException>().WithParameterName("indikator");
    }

    [Fact]
    public void IsBawaan_Rerata_OnlyWhereNothingIsSaid()
    {
        AturanRerata.Bawaan.IsBawaan.Should().BeTrue();
        AturanRerata[] lain =
        [
            new() { Dasar = DasarRerata.Sasaran },
            new() { IsAnggotaBulat = true },
            new() { IsTakTerhitungNol = true },
            new() { IsDibawaDikeluarkan = true },
            new() { Bobot = BobotRerata.Indikator },
            new() { Langkah = new([]) },
        ];
        lain.Should().NotContain(a => a.IsBawaan);
    }

    [Fact]
    public void LangkahRerata_StepsOfItsOwn_ElseTheClosingRoundingOfTheCapaian()
    {
        var satu = new RangkaianLangkah([new Langkah.Bulatkan(Pembulatan.From(1))]);
        Contoh.Versi(rerata: new() { Langkah = satu }).LangkahRerata.Should().BeSameAs(satu);
        Contoh.Versi(Contoh.SusunCapaian(langkah: [new Langkah.BatasiAtas(100), Contoh.DuaDesimal])).LangkahRerata.Langkah.Should().Equal(Contoh.DuaDesimal);
    }

    [Fact]
    public void Tampilan_Decimals_ByIndicatorAndDroppedZeros()
    {
        var tampilan = new AturanTampilan(true, [new("I01", 1), new("I02", 0)]);
        tampilan.FindDesimal("I01").Should().Be(1);
        tampilan.FindDesimal("I02").Should().Be(0);
        tampilan.FindDesimal("I03").Should().BeNull();
        tampilan.Format(100.00m, 2).Should().Be("100");
        tampilan.Format(97.50m, 2).Should().Be("97,50"); // only whole numbers lose their zeros
        AturanTampilan.Bawaan.Format(100.00m, 2).Should().Be("100,00");
        (AturanTampilan.Bawaan.IsBawaan, tampilan.IsBawaan, new AturanTampilan(false, [new("I01", 1)]).IsBawaan, new AturanTampilan(true, []).IsBawaan)
            .Should().Be((true, false, false, false));
    }

    [Fact]
    public void GetPesan_WordsOfThePack_ElseTheConditionElseTheName()
    {
        var syarat = AturanPemeriksaan.Parse("capaian <= 150").Isi;
        var lengkap = new AturanPemeriksaan("wajar", TingkatPemeriksaan.Galat, syarat, new("Tidak wajar.", "Odd."));
        lengkap.GetPesan(Bahasa.Indonesia).Should().Be("Tidak wajar.");
        lengkap.GetPesan(Bahasa.Inggris).Should().Be("Odd.");
        new AturanPemeriksaan("wajar", TingkatPemeriksaan.Galat, syarat).GetPesan(Bahasa.Indonesia).Should().Be("capaian <= 150");
        new AturanPemeriksaan("wajar", TingkatPemeriksaan.Galat, null).GetPesan(Bahasa.Indonesia).Should().Be("wajar");
    }

    [Fact]
    public void Kolom_CheckOfRowsOrOfIndicators_AsThePackNamesThemOrNone() =>
        AturanUji.Create(
            """
            "pemeriksaan": {
              "sisa": { "kolom": [ "sisa", "pagu", "realisasi" ], "syarat": "sisa == pagu - realisasi", "pesan": "x", "pesanInggris": "y" },
              "wajar": { "syarat": "capaian <= 150", "pesan": "x", "pesanInggris": "y" } }
            """).Pemeriksaan.Select(p => string.Join(", ", p.Kolom)).Should().Equal("sisa, pagu, realisasi", "");

    [Theory]
    [InlineData("pagu == anak_jumlah_pagu", 100, false)] // 60 + 40
    [InlineData("pagu == anak_jumlah_pagu", 101, true)]
    [InlineData("anak_cacah == 2", 1, false)]
    [InlineData("anak_cacah == 3", 1, true)]
    [InlineData("kolom_jumlah_pagu == 500", 1, false)]
    [InlineData("kolom_jumlah_pagu == anak_jumlah_pagu", 1, true)]
    [InlineData("pagu == anak_jumlah_pagu", null, false)] // an empty cell breaks no condition
    public void IsLanggar_RowOfATable_KnowsItsFigures(string syarat, int? pagu, bool isLanggar)
    {
        Rasio? baris = pagu is { } isi ? Rasio.From(isi) : null;
        new MasukanBaris([baris], [Rasio.From(100)], 2, [Rasio.From(500)])
            .IsLanggar(AturanPemeriksaan.Parse(syarat, ["pagu"]).Isi).Should().Be(isLanggar);
    }

    [Theory]
    [InlineData("pagu", true)]
    [InlineData("_2", true)]
    [InlineData("2pagu", false)]
    [InlineData("and", false)]
    [InlineData("anak_cacah", false)]
    [InlineData("anak_jumlah_pagu", false)]
    [InlineData("kolom_jumlah_pagu", false)]
    public void IsNama_Column_NoWordThatIsTaken(string kolom, bool hasil) => MasukanBaris.IsNama(kolom).Should().Be(hasil);

    private static IndikatorKinerja Indikator(Polaritas polaritas, Akumulasi? akumulasi = null) =>
        new("I1", "Indikator", Sasaran, polaritas, akumulasi);

    private static VersiAturan Susun() => new("uji", new(2020, 1, 1), null, AturanCapaian.Bawaan, AturanRerata.Bawaan)
    {
        Efisiensi =
        [
            new("pertama", AturanEfisiensi.Parse("capaian", JenisNilai.Angka).Isi, new([]), null, null),
            new("kedua", AturanEfisiensi.Parse("capaian - serapan", JenisNilai.Angka).Isi, new([]), null, null),
        ],
        Indeks = [new(new("ikm", "IKM", Rasio.From(1), new([])), null), new(new("skm", "SKM", Rasio.From(25), new([])), null)],
        Pemeriksaan = [new("lain", TingkatPemeriksaan.Galat, null), new("duaPohon", TingkatPemeriksaan.Mati, null)],
        Skala = [new("akip", Contoh.LimaPita().Peringkat)],
    };
}
