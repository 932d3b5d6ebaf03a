using System.Globalization;
using NodaTime;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;
using DokumenRencana = Sakip.Kinerja.Dokumen;

namespace Sakip.Core.Tests.Perhitungan;

public class PengukuranKinerjaTests
{
    private static readonly Instansi Dinas = new("dinas", "Dinas");
    private static readonly SimpulRencana Tujuan = new("T1", JenisSimpul.Tujuan, "Tujuan");
    private static readonly SimpulRencana SasaranSatu = new("S1", JenisSimpul.Sasaran, "Sasaran satu", Tujuan);
    private static readonly SimpulRencana SasaranDua = new("S2", JenisSimpul.Sasaran, "Sasaran dua", Tujuan);
    private static readonly SimpulRencana Program = new("P1", JenisSimpul.Program, "Program", SasaranSatu);
    private static readonly DokumenRencana Pk = new(JenisDokumen.Pk);
    private static readonly DokumenRencana Renstra = new(JenisDokumen.Renstra);
    private static readonly Periode Tahun2024 = Periode.FromTahun(2024);
    private static readonly Acuan AcuanLimaTahun = new(Pk, Renstra, Periode.FromJangka(2022, 2026));

    /// <summary>Gets the RT Mandiri of a district: 12 a year, 60 at the end, 12, 12 and 11 reached.</summary>
    private static readonly string[] RtMandiri =
    [
        "t:I1=12@2022", "t:I1=12@2023", "t:I1=12@2024", "akhir:I1=60@2022-2026", "r:I1=12@2022", "r:I1=12@2023", "r:I1=11@2024",
    ];

    public static TheoryData<Akumulasi, decimal, decimal, decimal> SampaiKini => new()
    {
        // how 12, 12 and 11 combine, as a fraction, and the progress to 60
        { Akumulasi.Jumlah, 35m, 1m, 58.33m },
        { Akumulasi.Rerata, 35m, 3m, 19.44m },
        { Akumulasi.Maksimum, 12m, 1m, 20m },
        { Akumulasi.Terakhir, 11m, 1m, 18.33m },
    };

    [Theory, MemberData(nameof(SampaiKini))]
    public void Compute_ThreeYears_MeasuresTheYearAndTheProgress(Akumulasi akumulasi, decimal bagian, decimal keseluruhan, decimal kemajuan)
    {
        var hasil = Measure(Create(AcuanLimaTahun, akumulasi, RtMandiri)).Indikator.Should().ContainSingle().Subject;

        hasil.Target.Should().Be(NilaiKinerja.FromAngka(12));
        hasil.Realisasi.Should().Be(NilaiKinerja.FromAngka(11));
        hasil.Capaian.Nilai.Poin.Should().Be(Rasio.From(91.67m));
        hasil.TargetAkhir.Should().Be(NilaiKinerja.FromAngka(60));
        hasil.RealisasiSampaiKini.Should().Be(Hitungan.FromAngka(Rasio.From(bagian, keseluruhan)));
        hasil.Kemajuan.Nilai.Poin.Should().Be(Rasio.From(kemajuan));
    }

    [Fact]
    public void Compute_EarlierYears_TellsTheChangeLatestFirst()
    {
        var perubahan = Measure(Create(AcuanLimaTahun, Akumulasi.Jumlah, [.. RtMandiri, "r:I1=13@2021", "t:I1=10@2021"])).Indikator[0].Perubahan;

        perubahan.Select(p => p.Tahun).Should().Equal(2023, 2022, 2021);
        perubahan.Select(p => p.Selisih).Should().Equal(Hitungan.FromAngka(-1), Hitungan.FromAngka(-1), Hitungan.FromAngka(-2));
        perubahan.Select(p => p.Capaian.Nilai.Poin).Should().Equal(100, 100, 130);
        perubahan[^1].Realisasi.Should().Be(NilaiKinerja.FromAngka(13));
    }

    [Fact]
    public void Compute_LaterYear_IsNoEarlierYear() =>
        Measure(Create(AcuanLimaTahun, Akumulasi.Jumlah, [.. RtMandiri, "r:I1=9@2025"])).Indikator[0]
            .Perubahan.Select(p => p.Tahun).Should().Equal(2023, 2022);

    [Fact]
    public void Compute_EarlierYearIsAPredikat_HasNoDifference()
    {
        var perubahan = Measure(Create(AcuanLimaTahun, Akumulasi.Terakhir, "r:I1=B@2023", "r:I1=80@2024", "t:I1=75@2024")).Indikator[0].Perubahan;

        perubahan.Should().ContainSingle().Which.Selisih.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.BukanAngka));
        perubahan[0].Capaian.Alasan.Should().Be(AlasanTakTerhitung.TargetKosong);
    }

    [Fact]
    public void Compute_NothingReachedYet_HasNoDifferenceToEarlierYears() =>
        Measure(Create(new(), Akumulasi.Terakhir, "r:I1=12@2023", "t:I1=12@2024")).Indikator[0].Perubahan.Should().ContainSingle()
            .Which.Selisih.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong));

    [Theory]
    [InlineData(Akumulasi.Jumlah, "10", "5", "15")]
    [InlineData(Akumulasi.Rerata, "10", "5", "7.5")]
    [InlineData(Akumulasi.Maksimum, "9999999999999999999999999999", "5", "9999999999999999999999999999")] // 28 digits, the most a printed figure has
    [InlineData(Akumulasi.Jumlah, "5000000000000000000000000000", "5000000000000000000000000000", null)] // 29 digits
    public void Compute_YearsTogether_GiveARealisasiToShow(Akumulasi akumulasi, string satu, string dua, string? harapan)
    {
        Fakta ToRealisasi(int tahun, string angka) => new(new(Ukuran.Realisasi, "I1", Periode.FromTahun(tahun)), NilaiKinerja.FromAngka(ToAngka(angka)));
        var data = new DataKinerja(
            Dinas, [Tujuan, SasaranSatu], [new("I1", "I", SasaranSatu, akumulasi: akumulasi)], [ToRealisasi(2023, satu), ToRealisasi(2024, dua)]);

        Measure(data, Periode.FromJangka(2023, 2024)).Indikator[0].Realisasi.Should().Be(harapan is null ? null : NilaiKinerja.FromAngka(ToAngka(harapan)));
    }

    [Fact]
    public void GetRealisasi_FiguresOfAnotherSource_AreTheOnesComputedWith() =>
        new Penghitung(Create(new(), Akumulasi.Terakhir, "r:I1=12@2024"), AturanUji.CreatePaket(), null, _ => NilaiKinerja.FromAngka(7))
            .GetRealisasi("I1", Tahun2024, null).Angka.Should().Be(Hitungan.FromAngka(7));

    [Theory]
    [InlineData(Akumulasi.Jumlah)]
    [InlineData(Akumulasi.Rerata)]
    [InlineData(Akumulasi.Maksimum)]
    public void Compute_YearMissing_HasNoProgress(Akumulasi akumulasi)
    {
        var hasil = Measure(Create(AcuanLimaTahun, akumulasi, [.. RtMandiri.Where(f => f != "r:I1=12@2023")])).Indikator[0];

        hasil.RealisasiSampaiKini.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.TahunTidakLengkap));
        hasil.Kemajuan.Alasan.Should().Be(AlasanTakTerhitung.TahunTidakLengkap);
        hasil.Capaian.Nilai.Poin.Should().Be(Rasio.From(91.67m), "the year itself is there");
    }

    [Fact]
    public void Compute_YearIsAPredikat_HasNoProgress() =>
        Measure(Create(AcuanLimaTahun, Akumulasi.Jumlah, [.. RtMandiri.Where(f => f != "r:I1=12@2023"), "r:I1=B@2023"])).Indikator[0]
            .Kemajuan.Alasan.Should().Be(AlasanTakTerhitung.BukanAngka);

    [Fact]
    public void Compute_PlanNamedByItsLastYear_CountsFromTheFirstYearWithAFigure()
    {
        var data = Create(new(Pk, Renstra, Periode.FromTahun(2026)), Akumulasi.Jumlah, [.. RtMandiri.Where(f => f[0] != 'a'), "akhir:I1=70@2026"]);

        Measure(data).Indikator[0].Kemajuan.Nilai.Poin.Should().Be(Rasio.From(50m));
    }

    [Fact]
    public void Compute_FigureBeforeThePlan_DoesNotCountForIt() =>
        Measure(Create(AcuanLimaTahun, Akumulasi.Jumlah, [.. RtMandiri, "r:I1=10@2021"])).Indikator[0]
            .RealisasiSampaiKini.Should().Be(Hitungan.FromAngka(35));

    [Fact]
    public void Compute_Quarter_TakesItsOwnFigures() =>
        Measure(
            Create(new(), Akumulasi.Jumlah, "t:I1=100@2024", "r:I1=90@2024", "t:I1=30@2024-TW3", "r:I1=15@2024-TW3"), Periode.FromTriwulan(2024, 3))
            .Indikator.Should().ContainSingle().Which.Capaian.Nilai.Poin.Should().Be(50);

    [Fact]
    public void Compute_NoEndTarget_HasNoProgress()
    {
        var hasil = Measure(Create(new(Pk), Akumulasi.Jumlah, RtMandiri)).Indikator[0];

        hasil.TargetAkhir.Should().BeNull();
        hasil.Kemajuan.Alasan.Should().Be(AlasanTakTerhitung.TargetKosong);
    }

    [Fact]
    public void Compute_LatestOfEarlierYears_CarriesItsYear()
    {
        var data = Create(new(), Akumulasi.Terakhir, "t:I1=12@2022-2024", "r:I1=6@2022", "r:I1=9@2023");
        var hasil = Measure(data, Periode.FromJangka(2022, 2024)).Indikator[0];

        hasil.Realisasi.Should().Be(NilaiKinerja.FromAngka(9).WithDibawaDari(2023));
        hasil.Capaian.DibawaDari.Should().Be(2023);
        hasil.Capaian.Nilai.Poin.Should().Be(Rasio.From(75m));
    }

    [Fact]
    public void Compute_LatestYearIsThere_CarriesNothing()
    {
        var data = Create(new(), Akumulasi.Terakhir, "t:I1=12@2022-2024", "r:I1=6@2022", "r:I1=9@2024");
        var hasil = Measure(data, Periode.FromJangka(2022, 2024)).Indikator[0];

        hasil.Realisasi.Should().Be(NilaiKinerja.FromAngka(9));
        hasil.Capaian.DibawaDari.Should().BeNull();
    }

    [Fact]
    public void Compute_RealisasiOfThePlanIsStated_ComesBeforeTheYears() =>
        Measure(Create(new(), Akumulasi.Jumlah, "t:I1=60@2022-2024", "r:I1=6@2022", "r:I1=30@2022-2024"), Periode.FromJangka(2022, 2024))
            .Indikator[0].Capaian.Nilai.Poin.Should().Be(Rasio.From(50m));

    [Fact]
    public void Compute_TwoDocumentsStateATarget_NeedsAnAcuan()
    {
        string[] fakta = ["t:I1=12@2024", "akhir:I1=10@2024", "r:I1=6@2024"];
        var hasil = Measure(Create(new(), Akumulasi.Terakhir, fakta)).Indikator[0];

        hasil.Capaian.Alasan.Should().Be(AlasanTakTerhitung.DokumenTaksa);
        hasil.Target.Should().BeNull();
        Measure(Create(new(Pk), Akumulasi.Terakhir, fakta)).Indikator[0].Capaian.Nilai.Poin.Should().Be(Rasio.From(50m));
        Measure(Create(new(Renstra), Akumulasi.Terakhir, fakta)).Indikator[0].Capaian.Nilai.Poin.Should().Be(Rasio.From(60m));
    }

    [Theory]
    [InlineData(1, 14, "DokumenTaksa")] // neither is signed
    [InlineData(9, 30, "50")] // 6 of 12
    [InlineData(12, 31, "60")] // 6 of 10
    public void Compute_SeveralPerjanjian_TakesTheTargetOfTheOneInForce(int bulan, int hari, string capaian)
    {
        var data = DasarPerjanjian()
            .AddTarget("I1", 2024, 20, "renstra").AddTarget("I1", 2024, 12, "pk").AddTarget("I1", 2024, 10, "pk-perubahan").Build().Isi;

        PengukuranKinerja.Compute(data, AturanUji.CreatePaket(), Tahun2024, new LocalDate(2024, bulan, hari)).Isi.Indikator[0].Capaian.ToString()
            .Should().EndWith(capaian);
    }

    [Fact]
    public void Compute_PerjanjianInForceLacksTheTarget_TakesNoOther() =>
        Measure(DasarPerjanjian().AddTarget("I1", 2024, 20, "renstra").AddTarget("I1", 2024, 12, "pk").Build().Isi).Indikator[0]
            .Capaian.Alasan.Should().Be(AlasanTakTerhitung.DokumenTaksa);

    [Fact]
    public void Compute_OneDocumentStatesATarget_NeedsNoAcuan() =>
        Measure(Create(new(), Akumulasi.Terakhir, "akhir:I1=10@2024", "r:I1=6@2024"))
            .Indikator[0].Capaian.Nilai.Poin.Should().Be(Rasio.From(60m));

    [Fact]
    public void Compute_AcuanLacksTheTarget_TakesNoOther() =>
        Measure(Create(new(Pk), Akumulasi.Terakhir, "akhir:I1=10@2024", "r:I1=6@2024"))
            .Indikator[0].Capaian.Alasan.Should().Be(AlasanTakTerhitung.TargetKosong);

    [Fact]
    public void Compute_ProgramUnderASasaran_IsMeasuredButEntersNoMean()
    {
        var hasil = Measure(CreatePohon("t:I1=10@2024", "r:I1=8@2024", "t:IP=10@2024", "r:IP=2@2024", "t:IT=10@2024", "r:IT=10@2024"));

        hasil.Indikator.Select(h => (h.Indikator.Id, h.Capaian.Nilai.Poin)).Should().Equal(("IT", 100), ("I1", 80), ("IP", 20));
        hasil.Sasaran.Select(s => (s.Sasaran.Id, s.Rerata.Nilai.Poin, s.Rerata.Jumlah)).Should().Equal(("S1", 80, 1));
        hasil.Keseluruhan.Nilai.Poin.Should().Be(Rasio.From(90m));
        hasil.Keseluruhan.Jumlah.Should().Be(2);
    }

    [Theory]
    [InlineData("indikator", "60")]
    [InlineData("sasaran", "52.5")]
    public void Compute_TwoSasaran_TakesTheOverallMeanAsThePackSays(string dasar, string keseluruhan)
    {
        // S1 has 100 and 50, S2 has 30: 180 / 3, or (75 + 30) / 2
        var paket = AturanUji.CreatePaket($$"""
            "rerata": { "dasar": "{{dasar}}" }
            """);
        var data = CreatePohon("t:I1=10@2024", "r:I1=10@2024", "t:I2=10@2024", "r:I2=5@2024", "t:I3=10@2024", "r:I3=3@2024");
        var hasil = PengukuranKinerja.Compute(data, paket, Tahun2024).Isi;

        hasil.Sasaran.Select(s => (s.Sasaran.Id, s.Rerata.Nilai.Poin)).Should().Equal(("S1", 75), ("S2", 30));
        hasil.Keseluruhan.Nilai.Poin.Should().Be(Rasio.From(decimal.Parse(keseluruhan, CultureInfo.InvariantCulture)));
        hasil.Keseluruhan.Jumlah.Should().Be(3);
        hasil.Keseluruhan.Terhitung.Should().Be(3);
    }

    [Fact]
    public void Compute_IndicatorOfATujuanUnderMeansOfSasaran_IsNotCounted()
    {
        var paket = AturanUji.CreatePaket("""
            "rerata": { "dasar": "sasaran" },
            "skala": { "capaian": { "peringkat": [ { "predikat": "Ya", "minimal": 50 }, { "predikat": "Tidak", "kurangDari": 50 } ] } }
            """);
        var rerata = PengukuranKinerja.Compute(
            CreatePohon("t:IT=10@2024", "r:IT=1@2024", "t:I1=10@2024", "r:I1=8@2024", "t:I2=10@2024"), paket, Tahun2024).Isi.Keseluruhan;

        rerata.Nilai.Poin.Should().Be(80);
        rerata.Jumlah.Should().Be(2);
        rerata.Terhitung.Should().Be(1);
        rerata.Cacah.Select(c => c.ToString()).Should().Equal("Ya: 1", "Tidak: 0");
        rerata.TakTerhitung.Should().Equal((AlasanTakTerhitung.RealisasiKosong, 1));
    }

    [Fact]
    public void Compute_SasaranWithinASasaran_CountsItsIndicatorsOnce()
    {
        // S11 lies below S1: S1 has 100 and 50, S11 has 50; (75 + 50) / 2
        var dalam = new SimpulRencana("S11", JenisSimpul.Sasaran, "Sasaran", SasaranSatu);
        var data = new DataKinerja(
            Dinas,
            [Tujuan, SasaranSatu, dalam],
            [new("I1", "I", SasaranSatu), new("I2", "I", dalam)],
            [ToFakta("t:I1=10@2024"), ToFakta("r:I1=10@2024"), ToFakta("t:I2=10@2024"), ToFakta("r:I2=5@2024")]);
        var rerata = PengukuranKinerja.Compute(data, AturanUji.CreatePaket("""
            "rerata": { "dasar": "sasaran" }
            """), Tahun2024).Isi.Keseluruhan;

        rerata.Nilai.Poin.Should().Be(Rasio.From(62.5m));
        rerata.Jumlah.Should().Be(2);
        rerata.Terhitung.Should().Be(2);
    }

    [Fact]
    public void Compute_FactsInAnyOrder_MeasureTheSame()
    {
        string[] fakta = ["t:I1=10@2024", "r:I1=10@2024", "t:I3=10@2024", "r:I3=3@2024", "r:IP=2@2024", "t:IP=10@2024"];
        var (lurus, balik) = (Measure(CreatePohon(fakta)), Measure(CreatePohon([.. fakta.Reverse()])));

        lurus.Indikator.Select(h => $"{h.Indikator.Id} {h.Capaian}").Should().Equal(balik.Indikator.Select(h => $"{h.Indikator.Id} {h.Capaian}"));
        lurus.Keseluruhan.Tepat.Should().Be(balik.Keseluruhan.Tepat);
    }

    [Fact]
    public void Compute_SasaranWithoutAComputableMember_DoesNotEnterTheMeanOfMeans()
    {
        var paket = AturanUji.CreatePaket("""
            "rerata": { "dasar": "sasaran" }
            """);
        var hasil = PengukuranKinerja.Compute(CreatePohon("t:I1=10@2024", "r:I1=8@2024", "t:I3=10@2024"), paket, Tahun2024).Isi;

        hasil.Sasaran.Should().HaveCount(2);
        hasil.Sasaran[1].Rerata.Alasan.Should().Be(AlasanTakTerhitung.TanpaAnggota);
        hasil.Keseluruhan.Nilai.Poin.Should().Be(Rasio.From(80m));
        hasil.Keseluruhan.Jumlah.Should().Be(2);
        hasil.Keseluruhan.Terhitung.Should().Be(1);
    }

    [Theory]
    [InlineData("", 38_002, 1200)] // ((100/3 + 33,34) / 2 + 30) / 2
    [InlineData(""", "anggota": "bulat" """, 3167, 100)] // S1: (33,33 + 33,34) / 2 = 33,335 is shown as 33,34; (33,34 + 30) / 2
    public void Compute_MeanOfMeans_TakesTheSasaranAsThePackSays(string anggota, long bagian, long keseluruhan)
    {
        var paket = AturanUji.CreatePaket($$"""
            "rerata": { "dasar": "sasaran"{{anggota}} }
            """);
        var data = CreatePohon("t:I1=3@2024", "r:I1=1@2024", "t:I2=100@2024", "r:I2=33,34@2024", "t:I3=10@2024", "r:I3=3@2024");

        PengukuranKinerja.Compute(data, paket, Tahun2024).Isi.Keseluruhan.Tepat.Poin.Should().Be(Rasio.From(bagian, keseluruhan));
    }

    [Fact]
    public void Compute_MeanOfMeansWithRoundedMembers_RoundsEachSasaran()
    {
        // S1: (33,33 + 66,67) / 2 = 50; S2: 33,33; together 41,665, where unrounded members give 125/3.
        var paket = AturanUji.CreatePaket("""
            "rerata": { "dasar": "sasaran", "anggota": "bulat" }
            """);
        var data = CreatePohon("t:I1=3@2024", "r:I1=1@2024", "t:I2=3@2024", "r:I2=2@2024", "t:I3=3@2024", "r:I3=1@2024");

        PengukuranKinerja.Compute(data, paket, Tahun2024).Isi.Keseluruhan.Tepat.Poin.Should().Be(Rasio.From(41.665m));
    }

    [Fact]
    public void Compute_IndicatorWithoutFigures_IsNotMeasured()
    {
        var hasil = Measure(CreatePohon("t:I1=10@2024", "r:I2=5@2024", "t:I3=10@2023", "r:I3=5@2023"));

        hasil.Indikator.Select(h => h.Indikator.Id).Should().Equal("I1", "I2");
        hasil.Sasaran.Should().ContainSingle();
        hasil.Keseluruhan.Jumlah.Should().Be(2);
        hasil.Keseluruhan.TakTerhitung.Should().Equal((AlasanTakTerhitung.TargetKosong, 1), (AlasanTakTerhitung.RealisasiKosong, 1));
    }

    [Fact]
    public void Compute_NoVersionOnTheDay_GivesSkp3001()
    {
        var data = Create(AcuanLimaTahun, Akumulasi.Jumlah, RtMandiri);

        foreach (var hasil in new[]
        {
            PengukuranKinerja.Compute(data, AturanUji.CreatePaket(), Periode.FromTahun(2019)),
            PengukuranKinerja.Compute(data, AturanUji.CreatePaket(), Tahun2024, new LocalDate(2019, 12, 31)),
        })
        {
            hasil.IsBerhasil.Should().BeFalse();
            var masalah = hasil.Masalah.Should().ContainSingle().Subject;
            masalah.Kode.Nomor.Should().Be("SKP3001");
            masalah.Fakta["tanggal"].Should().Be("2019-12-31");
            masalah.Fakta["mulai"].Should().Be("2020-01-01");
        }
    }

    [Fact]
    public void Compute_FirstDayOfTheVersion_IsCovered() =>
        PengukuranKinerja.Compute(Create(new(), Akumulasi.Terakhir), AturanUji.CreatePaket(), Tahun2024, new LocalDate(2020, 1, 1))
            .IsBerhasil.Should().BeTrue();

    [Fact]
    public void Compute_EarlierYearWithoutVersion_SaysSo()
    {
        var data = Create(new(Pk), Akumulasi.Terakhir, "t:I1=10@2019", "r:I1=8@2019", "t:I1=10@2024", "r:I1=9@2024");
        var perubahan = Measure(data).Indikator[0].Perubahan.Should().ContainSingle().Subject;

        perubahan.Capaian.Alasan.Should().Be(AlasanTakTerhitung.VersiTidakAda);
        perubahan.Selisih.Should().Be(Hitungan.FromAngka(1), "the difference needs no rules");
        PengukuranKinerja.Compute(data, AturanUji.CreatePaket(), Tahun2024, new LocalDate(2024, 12, 31)).Isi.Indikator[0]
            .Perubahan[0].Capaian.Nilai.Poin.Should().Be(Rasio.From(80m), "a date asked for holds for every year");
    }

    [Fact]
    public void Compute_OtherBody_IsNotMixedIn()
    {
        var lain = new Instansi("lain", "Dinas lain");
        Fakta ToLain(Ukuran ukuran, int tahun, decimal angka) => new(
            new(ukuran, "I1", Periode.FromTahun(tahun), ukuran == Ukuran.Target ? Pk : null, lain.Id), NilaiKinerja.FromAngka(angka));
        var data = new DataKinerja(
            Dinas,
            [Tujuan, SasaranSatu],
            [new("I1", "I", SasaranSatu)],
            [ToFakta("t:I1=12@2024"), ToFakta("r:I1=11@2024"), ToLain(Ukuran.Target, 2024, 100), ToLain(Ukuran.Realisasi, 2024, 1), ToLain(Ukuran.Realisasi, 2023, 1)],
            [lain]);
        var hasil = Measure(data).Indikator.Should().ContainSingle().Subject;

        hasil.Capaian.Nilai.Poin.Should().Be(Rasio.From(91.67m));
        hasil.Perubahan.Should().BeEmpty();
    }

    [Fact]
    public void Compute_EarlierYear_IsJudgedByTheRulesOfItsTime()
    {
        var lama = Contoh.Versi(Contoh.SusunCapaian(langkah: [new Sakip.Aturan.Langkah.BatasiAtas(100), Contoh.DuaDesimal]), sampai: new(2023, 12, 31));
        var paket = Contoh.Paket(lama, Contoh.Versi(mulai: new(2024, 1, 1)));
        var data = Create(new(), Akumulasi.Terakhir, "t:I1=100@2024", "r:I1=150@2024", "t:I1=100@2023", "r:I1=150@2023");
        var hasil = PengukuranKinerja.Compute(data, paket, Tahun2024).Isi;

        hasil.Aturan.Should().BeSameAs(paket.VersiTerakhir);
        hasil.Indikator[0].Capaian.Nilai.Poin.Should().Be(150);
        hasil.Indikator[0].Perubahan[0].Capaian.Nilai.Poin.Should().Be(100);
    }

    [Fact]
    public void Compute_NoData_MeasuresNothing()
    {
        var hasil = Measure(Create(new(), Akumulasi.Terakhir));

        hasil.Indikator.Should().BeEmpty();
        hasil.Sasaran.Should().BeEmpty();
        hasil.Keseluruhan.Alasan.Should().Be(AlasanTakTerhitung.TanpaAnggota);
    }

    [Fact]
    public void Compute_ArgumentMissing_NamesIt()
    {
        var (data, paket) = (Create(new(), Akumulasi.Terakhir), AturanUji.CreatePaket());

        FluentActions.Invoking(() => PengukuranKinerja.Compute(null!, paket, Tahun2024)).Should().Throw<ArgumentNullException>().WithParameterName("data");
        FluentActions.Invoking(() => PengukuranKinerja.Compute(data, null!, Tahun2024)).Should().Throw<ArgumentNullException>().WithParameterName("paket");
        FluentActions.Invoking(() => PengukuranKinerja.Compute(data, paket, null!)).Should().Throw<ArgumentNullException>().WithParameterName("periode");
    }

    private static decimal ToAngka(string teks) => decimal.Parse(teks, CultureInfo.InvariantCulture);

    /// <summary>Notes 6 reached on I1, a perjanjian of 15 January and its revision of 1 October.</summary>
    private static PenyusunData DasarPerjanjian() => new PenyusunData("dinas", "Dinas")
        .AddSasaran("S1", "S").AddIndikator("I1", "I", "S1").AddRealisasi("I1", 2024, 6)
        .AddPerjanjian("pk", 2024, new(2024, 1, 15)).AddPerjanjian("pk-perubahan", 2024, new(2024, 10, 1));

    private static PengukuranKinerja Measure(DataKinerja data, Periode? periode = null) =>
        PengukuranKinerja.Compute(data, AturanUji.CreatePaket(), periode ?? Tahun2024).Isi;

    /// <summary>Builds data of one indicator, I1.</summary>
    private static DataKinerja Create(Acuan acuan, Akumulasi akumulasi, params string[] fakta) =>
        new(Dinas, [Tujuan, SasaranSatu], [new("I1", "RT Mandiri", SasaranSatu, akumulasi: akumulasi)], fakta.Select(ToFakta), acuan: acuan);

    /// <summary>Builds data of indicators of the tujuan (IT), two sasaran (I1, I2; I3) and a program (IP).</summary>
    private static DataKinerja CreatePohon(params string[] fakta) => new(
        Dinas,
        [Tujuan, SasaranSatu, SasaranDua, Program],
        [new("IT", "I", Tujuan), new("I1", "I", SasaranSatu), new("I2", "I", SasaranSatu), new("I3", "I", SasaranDua), new("IP", "I", Program)],
        fakta.Select(ToFakta));

    /// <summary>Reads <c>t:I1=12@2024</c> (target of the PK), <c>akhir:</c> (of the renstra) or <c>r:</c> (realisasi).</summary>
    private static Fakta ToFakta(string teks)
    {
        var bagian = teks.Split(':', '=', '@');
        Periode.TryParse(bagian[3], out var periode).Should().BeTrue();
        var dokumen = bagian[0] switch { "t" => Pk, "akhir" => Renstra, _ => null };
        return new(
            new(dokumen is null ? Ukuran.Realisasi : Ukuran.Target, bagian[1], periode!, dokumen), AturanUji.ToNilai(bagian[2])!);
    }
}
