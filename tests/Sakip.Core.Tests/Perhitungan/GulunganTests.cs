using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Roll-ups of the real reports. Expected values come from the reports and from exact fractions worked by hand.</summary>
public class GulunganTests
{
    private const string Banjar = "lkip-2024-setda-kota-banjar";
    private const string Paser = "lkjip-2024-setda-kabupaten-paser";
    private const string Banjarbaru = "lkj-2024-kecamatan-banjarbaru-selatan";

    /// <summary>Gets the 1st, 4th (3,5), 7th, 11th (10,5) and 14th (13,02) of the fourteen capaian of Kota Banjar.</summary>
    private static readonly (int PerSeratus, decimal Capaian)[] Kuantil =
        [(0, 91.95m), (25, 97.68m), (50, 100m), (75, 133.33m), (93, 161.18m), (100, 161.18m)];

    private static readonly int[] DuaTahun = [2024, 2023];

    private static readonly PaketAturan Permendagri = PaketBawaan.Get("permendagri-86-2017");

    public static TheoryData<string, string> RerataSasaran => new()
    {
        // the exact means of target and realisasi as printed, by sasaran
        { Banjar, "S1 105,56 5; S2 117,71 3; S3 112,98 6" },
        { Paser, "S1 99,57 2; S2 115,91 2; S3 102,61 1" }, // tables 3.8
        { Banjarbaru, "S1 90,76 2; S2 91,67 1; S3 100 1; S4 100 1" },
    };

    public static TheoryData<string, string> RerataSemua => new()
    {
        { Banjar, "111,34" }, // table 3.2
        { Paser, "106,71" }, // table 3.2
        { Banjarbaru, "94,64" }, // (88,19 / 87,5 + 66,6 / 82,5 + 11 / 12 + 1 + 1) / 5
    };

    [Theory, MemberData(nameof(RerataSemua))]
    public void Compute_OneReport_ReproducesTheOverallMean(string nama, string rerata)
    {
        var pengukuran = Measure(nama, 2024);

        var gulungan = Gulungan.Compute([pengukuran]).Isi.Should().ContainSingle().Subject;

        gulungan.Rerata.Nilai.ToString().Should().Be(rerata);
        gulungan.Rerata.Tepat.Should().Be(pengukuran.Keseluruhan.Tepat);
        gulungan.Kunci.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(RerataSasaran))]
    public void Compute_BySasaran_ReproducesItsMeans(string nama, string rerata) =>
        string.Join("; ", Gulungan.Compute([Measure(nama, 2024)], DimensiGulungan.Sasaran).Isi
            .Select(g => $"{g.Kunci[0].Id.Split('/')[^1]} {g.Rerata.Nilai} {g.Rerata.Jumlah}")).Should().Be(rerata);

    [Fact]
    public void Compute_KotaBanjar_GivesEndsAndQuantiles()
    {
        // 91,95 95,49 96,77 97,68 98,41 98,81 100 100 100 104,86 133,33 134,57 145,75 161,18: table 3.2
        var gulungan = Gulungan.Compute([Measure(Banjar, 2024)], DimensiGulungan.Pemda).Isi.Should().ContainSingle().Subject;

        gulungan.Kunci[0].ToString().Should().Be("Pemerintah Kota Banjar");
        gulungan.Terbaik.Select(a => a.Hasil.Indikator.Id).Should().Equal("I07");
        gulungan.Terburuk.Select(a => a.Hasil.Indikator.Id).Should().Equal("I06");
        foreach (var (perSeratus, capaian) in Kuantil)
        {
            gulungan.FindKuantil(perSeratus).Should().Be(Hitungan.FromAngka(capaian));
        }

        gulungan.Rerata.Cacah[0].ToString().Should().Be("Sangat Tinggi: 14");
        gulungan.Invoking(g => g.FindKuantil(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("perSeratus");
        gulungan.Invoking(g => g.FindKuantil(101)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("perSeratus");
    }

    [Fact]
    public void Compute_KotaBanjarTwoYears_TellsTheChange()
    {
        var gulungan = Gulungan.Compute([Measure(Banjar, 2024), Measure(Banjar, 2023, tanggal: new(2024, 12, 31))], DimensiGulungan.Instansi, DimensiGulungan.Tahun).Isi;

        gulungan.Select(g => $"{g.Kunci[1]} {g.Rerata.Nilai} {g.Rerata.Terhitung} of {g.Rerata.Jumlah}")
            .Should().Equal("2023 101,56 9 of 9", "2024 111,34 14 of 14"); // the nine with a figure of 2023: 914,0352 / 9
        gulungan[1].Sebelum.Should().BeSameAs(gulungan[0]);
        gulungan[1].Perubahan.Should().Be(Hitungan.FromAngka(9.78m));
        (gulungan[0].Sebelum, gulungan[0].Perubahan).Should().Be(((GulunganKinerja?)null, Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota)));
    }

    [Fact]
    public void Compute_PaserTwoYears_ComparesWhatHasFiguresAndSaysWhereThereAreNone()
    {
        PengukuranKinerja[] pengukuran = [Measure(Paser, 2023), Measure(Paser, 2024)];

        var kegiatan = Gulungan.Compute(pengukuran, DimensiGulungan.Kegiatan, DimensiGulungan.Tahun).Isi
            .Where(g => g.Kunci[0].Id.EndsWith("/P1.02", StringComparison.Ordinal)).ToArray();
        kegiatan.Select(g => $"{g.Kunci[1]} {g.Rerata.Nilai}").Should().Equal("2023 83,36", "2024 39"); // (155/165 + 131/180) / 2, (78/100 + 0/180) / 2
        kegiatan[1].Perubahan.Should().Be(Hitungan.FromAngka(-44.36m));

        var strategis = Gulungan.Compute(pengukuran, DimensiGulungan.Tahun).Isi;
        (strategis[0].Rerata.Terhitung, strategis[0].Rerata.Jumlah).Should().Be((0, 2), "table 3.6 leaves 2023 empty; I1 has a target alone, B1 a realisasi alone");
        strategis[0].Rerata.TakTerhitung.Should().Equal((AlasanTakTerhitung.TargetKosong, 1), (AlasanTakTerhitung.RealisasiKosong, 1));
        (strategis[0].Terbaik.IsEmpty, strategis[0].FindKuantil(50)).Should().Be((true, Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota)));
        strategis[1].Perubahan.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota));
    }

    [Fact]
    public void Compute_BodiesWithLikeIds_AreKeptApart() // both are "setda"
    {
        PengukuranKinerja[] pengukuran = [Measure(Paser, 2024), Measure(Banjar, 2024)];

        Gulungan.Compute(pengukuran, DimensiGulungan.Instansi).Isi.Select(g => $"{g.Kunci[0].Id} {g.Rerata.Nilai}")
            .Should().Equal("Pemerintah Kabupaten Paser/setda 106,71", "Pemerintah Kota Banjar/setda 111,34");
        Gulungan.Compute(pengukuran, DimensiGulungan.Tahun).Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP5401");
    }

    [Fact]
    public void Compute_OnePackForAll_MeansOverBodies()
    {
        PengukuranKinerja[] pengukuran = [.. new[] { Paser, Banjarbaru, Banjar }.Select(n => Measure(n, 2024, Permendagri))];

        var gulungan = Gulungan.Compute(pengukuran, DimensiGulungan.Tahun).Isi.Should().ContainSingle().Subject;

        gulungan.Rerata.Jumlah.Should().Be(24); // 14 + 5 + 5
        gulungan.Rerata.Nilai.ToString().Should().Be("106,9"); // (1558,8168 + 533,5591 + 473,1825) / 24 = 106,8983
        gulungan.Terbaik.Select(a => (a.Pengukuran.Data.Instansi.Nama, a.Hasil.Indikator.Id)).Should().Equal(("Sekretariat Daerah Kota Banjar", "I07"));
    }

    [Theory]
    [InlineData("indikator")]
    [InlineData("sasaran")]
    [InlineData("indikatorTriwulan")]
    public void Compute_AnyBasisOfThePack_EqualsTheMeasurement(string dasar)
    {
        var paket = AturanUji.CreatePaket($$"""
            "rerata": { "dasar": "{{dasar}}", "anggota": "bulat" }
            """);
        foreach (var nama in new[] { Banjar, Paser, Banjarbaru })
        {
            var pengukuran = Measure(nama, 2024, paket);
            var gulungan = Gulungan.Compute([pengukuran, pengukuran], DimensiGulungan.Instansi, DimensiGulungan.Tahun).Isi.Should().ContainSingle().Subject;
            (gulungan.Rerata.Tepat, gulungan.Rerata.Jumlah, gulungan.Rerata.Terhitung)
                .Should().Be((pengukuran.Keseluruhan.Tepat, pengukuran.Keseluruhan.Jumlah, pengukuran.Keseluruhan.Terhitung));
        }
    }

    [Fact]
    public void Compute_KotaBanjarMoney_AddsByProgramAccountAndBody()
    {
        var anggaran = MeasureAnggaran(Banjar);

        Gulungan.Compute([anggaran], DimensiGulungan.Program).Isi
            .Select(g => Pembulatan.DuaDesimal.Round(g.Jumlah.Serapan.Angka)).Should().Equal(95.19m, 92.51m, 78.25m); // table 3.5
        foreach (var menurut in new[] { DimensiGulungan.Instansi, DimensiGulungan.Program, DimensiGulungan.Sasaran, DimensiGulungan.Kegiatan, DimensiGulungan.Rekening })
        {
            var gulungan = Gulungan.Compute([anggaran], menurut).Isi;
            Rasio.Sum(gulungan.Select(g => g.Jumlah.Pagu.Angka)).Should().Be(33_971_511_599m, "{0} holds each rupiah once", menurut);
            Rasio.Sum(gulungan.Select(g => g.Jumlah.Realisasi.Angka)).Should().Be(31_980_057_066m);
        }

        // P1.K07 has 90.000.000 more than the sub kegiatan that are printed below it
        Rasio.Sum(Gulungan.Compute([anggaran], DimensiGulungan.SubKegiatan).Isi.Select(g => g.Jumlah.Pagu.Angka)).Should().Be(33_881_511_599m);
        Gulungan.Compute([anggaran], DimensiGulungan.Sasaran).Isi.Single(g => g.Kunci[0].Id.EndsWith("S1", StringComparison.Ordinal))
            .Jumlah.Realisasi.Angka.Should().Be(7_138_081_100m); // P2
    }

    [Fact]
    public void Compute_MoneyOfSeveralBodies_TakesSerapanOfTheSums()
    {
        var gulungan = Gulungan.Compute([MeasureAnggaran(Paser), MeasureAnggaran(Banjar)]).Isi.Should().ContainSingle().Subject;

        (gulungan.Jumlah.Pagu.Angka, gulungan.Jumlah.Realisasi.Angka).Should().Be(((Rasio)290_356_443_508m, (Rasio)268_104_129_785m)); // 256.384.931.909 + 33.971.511.599
        Pembulatan.DuaDesimal.Round(gulungan.Jumlah.Serapan.Angka).Should().Be(92.34m); // 268.104.129.785 / 290.356.443.508; the mean of both is 93,12
        gulungan.Tertinggi.Select(a => a.Pengukuran.Data.Instansi.Nama).Should().Equal("Sekretariat Daerah Kota Banjar");
        gulungan.Terendah.Select(a => a.Pengukuran.Data.Instansi.Nama).Should().Equal("Sekretariat Daerah Kabupaten Paser");
    }

    [Fact]
    public void Compute_MoneyOfTwoYears_TellsTheChangeAndWhatIsMissing()
    {
        var data = new PenyusunData("dinkes", "Dinas Kesehatan")
            .AddProgram("P1", "Program satu", kode: "1.02.02").AddKegiatan("K1", "Kegiatan", induk: "P1", kode: "1.02.02.2.01").AddProgram("P2", "Program dua", kode: "01.02.03")
            .AddPagu("P1", 2023, "murni", 100m).AddRealisasiAnggaran("P1", 2023, 50m)
            .AddPagu("P1", 2024, "murni", 200m).AddRealisasiAnggaran("P1", 2024, 150m)
            .AddPagu("P2", 2024, "murni", 300m)
            .Build().Isi;
        PengukuranAnggaran[] pengukuran = [.. DuaTahun.Select(t => PengukuranAnggaran.Compute(data, Periode.FromTahun(t)))];

        var gulungan = Gulungan.Compute(pengukuran, DimensiGulungan.Program, DimensiGulungan.Tahun).Isi;

        gulungan.Select(g => string.Join(' ', g.Kunci.Select(k => k.Id))).Should().Equal("01.02.03 2023", "01.02.03 2024", "1.02.02 2023", "1.02.02 2024");
        (gulungan[3].PerubahanPagu, gulungan[3].PerubahanRealisasi, gulungan[3].PerubahanSerapan)
            .Should().Be((Hitungan.FromAngka(100), Hitungan.FromAngka(100), Hitungan.FromAngka(25)));
        (gulungan[1].TanpaPagu, gulungan[1].TanpaRealisasi, gulungan[1].Jumlah.Realisasi).Should().Be((0, 1, Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong)));
        gulungan[2].PerubahanPagu.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota));
        Gulungan.Compute(pengukuran, DimensiGulungan.Kegiatan, DimensiGulungan.Tahun).Isi.Select(g => g.Kunci[0].ToString())
            .Should().Equal(["-", "-"], "no kegiatan has money, so the programs stand for themselves");
    }

    [Fact]
    public void Compute_OverlappingPeriods_AreAProblemOfTheGroup()
    {
        var data = ReadLaporan(Paser).Data;
        Periode[] periode = [Periode.FromTriwulan(2024, 1), Periode.FromTriwulan(2024, 2)];
        PengukuranAnggaran[] anggaran = [.. periode.Select(p => PengukuranAnggaran.Compute(data, p))];

        Gulungan.Compute(anggaran, DimensiGulungan.Tahun).Masalah.Should().ContainSingle("both have the pagu of the year")
            .Which.Kode.Nomor.Should().Be("SKP5402");
        Gulungan.Compute(anggaran, DimensiGulungan.Tahun, DimensiGulungan.Triwulan).Isi.Select(g => $"{g.Kunci[1]} {g.Jumlah.Realisasi}")
            .Should().Equal("TW1 59355271534", "TW2 28389273445"); // table 3.10 by quarters

        PengukuranKinerja[] kinerja = [Measure(Paser, 2024), PengukuranKinerja.Compute(data, Permendagri, Periode.FromSampaiTriwulan(2024, 3)).Isi];
        Gulungan.Compute(kinerja, DimensiGulungan.Instansi).Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP5401", "SKP5402");
        Gulungan.Compute(kinerja, DimensiGulungan.Triwulan).Isi.Select(g => g.Kunci[0].Id).Should().Equal("", "sdTW3");
    }

    [Fact]
    public void Compute_WrongDimensions_NameTheArgument()
    {
        void Check(Action tindakan) => tindakan.Should().Throw<ArgumentException>().WithParameterName("menurut");
        PengukuranKinerja[] kinerja = [];
        PengukuranAnggaran[] anggaran = [];

        Check(() => Gulungan.Compute(kinerja, DimensiGulungan.Rekening));
        Check(() => Gulungan.Compute(kinerja, DimensiGulungan.Tahun, DimensiGulungan.Tahun));
        Check(() => Gulungan.Compute(kinerja, (DimensiGulungan)12));
        Check(() => Gulungan.Compute(anggaran, DimensiGulungan.Indikator));
        Check(() => Gulungan.Compute(anggaran, DimensiGulungan.Rekening, DimensiGulungan.Program));
        Gulungan.Compute(kinerja).Isi.Should().BeEmpty();
    }

    private static PengukuranKinerja Measure(string nama, int tahun, PaketAturan? paket = null, NodaTime.LocalDate? tanggal = null) => PengukuranKinerja.Compute(
        ReadLaporan(nama).Data, paket ?? AturanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.aturan.json")).Isi, Periode.FromTahun(tahun), tanggal).Isi;

    private static PengukuranAnggaran MeasureAnggaran(string nama) => PengukuranAnggaran.Compute(ReadLaporan(nama).Data, Periode.FromTahun(2024));

    private static LaporanKinerja ReadLaporan(string nama) => LaporanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.laporan.json")).Isi;
}
