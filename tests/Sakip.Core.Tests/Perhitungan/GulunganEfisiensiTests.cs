using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Whose capaian stands beside whose money, and by whose formula. Every program spends half of its pagu.</summary>
public class GulunganEfisiensiTests
{
    private const string DuaRumus =
        """
        "efisiensi": { "selisih": { "rumus": "capaian - serapan" }, "sisa": { "rumus": "100 - serapan" } }
        """;

    private static readonly Periode Tahun2024 = Periode.FromTahun(2024);

    [Fact]
    public void Compute_ByProgram_TakesOwnIndicatorsElseThoseBelowElseThoseServed()
    {
        var penyusun = Dasar("dinas")
            .AddProgram("P1", "Indikator sendiri").AddIndikator("IP1", "I", "P1").AddDukungan("P1", "S2")
            .AddProgram("P2", "Indikator di bawahnya").AddKegiatan("K2", "K", "P2").AddIndikator("IK2", "I", "K2").AddDukungan("P2", "I1")
            .AddProgram("P3", "Melayani satu sasaran").AddDukungan("P3", "S1")
            .AddProgram("P4", "Melayani dua indikator").AddDukungan("P4", "I1", "I3")
            .AddProgram("P5", "Tidak melayani");
        foreach (var (indikator, realisasi) in new[] { ("IP1", 50), ("IK2", 40) })
        {
            AddFigures(penyusun, indikator, 2024, realisasi);
        }

        foreach (var program in new[] { "P1", "P2", "P3", "P4", "P5" })
        {
            AddMoney(penyusun, program, 2024);
        }

        var data = penyusun.Build().Isi;
        var hasil = Gulungan.Compute(
            [Measure(data, AturanUji.CreatePaket(DuaRumus))], [MeasureMoney(data)], DimensiGulungan.Program, DimensiGulungan.Tahun).Isi;

        hasil.Efisiensi.Select(e => $"{e.Kunci[0].Id} {e.Rumus.Nama} {e.Capaian} {e.Nilai.Nilai}").Should().Equal(
            "dinas/P1 selisih 50 0",
            "dinas/P1 sisa 50 50",
            "dinas/P2 selisih 40 -10",
            "dinas/P2 sisa 40 50",
            "dinas/P3 selisih 70 20", // of I1 and I2
            "dinas/P3 sisa 70 50",
            "dinas/P4 selisih 85 35", // of I1 and I3
            "dinas/P4 sisa 85 50",
            "dinas/P5 selisih TanpaAnggota MasukanKosong",
            "dinas/P5 sisa TanpaAnggota 50");
    }

    [Fact]
    public void Compute_SeveralFormulas_StandInThePacksOrderInEachGroup()
    {
        var data = AddMoney(Dasar("dinas").AddProgram("P1", "P"), "P1", 2024).Build().Isi;

        Gulungan.Compute([Measure(data, AturanUji.CreatePaket(DuaRumus))], [MeasureMoney(data)], DimensiGulungan.Instansi).Isi
            .Efisiensi.Select(e => e.Rumus.Nama).Should().Equal("selisih", "sisa");
    }

    [Fact]
    public void Compute_LikeIdsInTwoBodies_StayWithTheirBody()
    {
        // 1.02.02 is P1 of a (I1: 80) and P9 of b (I3: 90); P9 of a is another program, for I2
        var a = AddMoney(AddMoney(Dasar("a").AddProgram("P1", "P", kode: "1.02.02").AddProgram("P9", "P", kode: "1.02.03"), "P1", 2024), "P9", 2024)
            .AddDukungan("P1", "I1").AddDukungan("P9", "I2").Build().Isi;
        var b = AddMoney(Dasar("b").AddProgram("P9", "P", kode: "1.02.02"), "P9", 2024).AddDukungan("P9", "I3").Build().Isi;
        var paket = AturanUji.CreatePaket(DuaRumus);

        Gulungan.Compute([Measure(a, paket), Measure(b, paket)], [MeasureMoney(a), MeasureMoney(b)], DimensiGulungan.Program).Isi
            .Efisiensi.Where(e => e.Rumus.Nama == "sisa").Select(e => $"{e.Kunci[0].Id} {e.Capaian}").Should().Equal("1.02.02 85", "1.02.03 60");
    }

    [Fact]
    public void Compute_YearsUnderTwoVersions_AreByTheFormulaOfTheLatest()
    {
        var data = AddMoney(AddMoney(Dasar("dinas", 2023).AddProgram("P1", "P"), "P1", 2023), "P1", 2024).Build().Isi;
        var paket = AturanUji.CreateDuaVersi(
            """ "efisiensi": { "lama": { "rumus": "serapan" } } """, """ "efisiensi": { "baru": { "rumus": "100 - serapan" } } """);
        Periode[] tahun = [Tahun2024, Periode.FromTahun(2023)];

        Gulungan.Compute(tahun.Select(t => Measure(data, paket, t)), tahun.Select(t => MeasureMoney(data, t)), DimensiGulungan.Program).Isi
            .Efisiensi.Select(e => e.Rumus.Nama).Should().Equal("baru");
    }

    [Fact]
    public void Compute_ProgramOfBodiesUnderTwoPacks_IsAProblemOnlyWhereTheyMeet()
    {
        DataKinerja[] badan =
        [
            AddMoney(Dasar("a").AddProgram("P1", "P", kode: "1.02.02"), "P1", 2024).Build().Isi,
            AddMoney(Dasar("b").AddProgram("P1", "P", kode: "1.02.02"), "P1", 2024).Build().Isi,
        ];
        PengukuranKinerja[] kinerja = [.. badan.Select((b, i) => Measure(b, AturanUji.CreatePaket(DuaRumus, $"paket-{i}")))];
        PengukuranAnggaran[] anggaran = [.. badan.Select(b => MeasureMoney(b))];

        var masalah = Gulungan.Compute(kinerja, anggaran, DimensiGulungan.Program, DimensiGulungan.Tahun).Masalah.Should().ContainSingle().Subject;
        (masalah.Kode.Nomor, masalah.Fakta["paket"]).Should().Be(("SKP5401", "paket-0, paket-1"));
        Gulungan.Compute(kinerja, anggaran, DimensiGulungan.Program, DimensiGulungan.Instansi).Isi.Efisiensi.Should().HaveCount(4);
        Gulungan.Compute(kinerja, anggaran, DimensiGulungan.Rekening).Isi.Anggaran.Should().ContainSingle("money alone needs no rules");
    }

    [Fact]
    public void Compute_QuartersOfAYear_AreAProblemOfTheirMoney() // the pagu is of the year; the indicators are not
    {
        var data = AddMoney(Dasar("dinas").AddProgram("P1", "P"), "P1", 2024).Build().Isi;
        Periode[] triwulan = [Periode.FromTriwulan(2024, 1), Periode.FromTriwulan(2024, 2)];

        Gulungan.Compute(triwulan.Select(t => Measure(data, AturanUji.CreatePaket(), t)), triwulan.Select(t => MeasureMoney(data, t)), DimensiGulungan.Tahun)
            .Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP5402");
    }

    [Theory]
    [InlineData(DimensiGulungan.Program)]
    [InlineData(DimensiGulungan.Instansi)]
    public void Compute_MoneyThatNothingIsMeasuredBeside_HasNoEfficiency(DimensiGulungan menurut)
    {
        var hasil = Gulungan.Compute([], [MeasureMoney(AddMoney(Dasar("dinas").AddProgram("P1", "P"), "P1", 2024).Build().Isi)], menurut).Isi;

        (hasil.Anggaran.Length, hasil.Efisiensi.Length).Should().Be((1, 0));
    }

    /// <summary>Notes a body with S1 (I1: 80, I2: 60) and S2 (I3: 90).</summary>
    private static PenyusunData Dasar(string id, params int[] tahunLain)
    {
        var penyusun = new PenyusunData(id, "Dinas")
            .AddSasaran("S1", "Sasaran satu").AddSasaran("S2", "Sasaran dua")
            .AddIndikator("I1", "I", "S1").AddIndikator("I2", "I", "S1").AddIndikator("I3", "I", "S2");
        foreach (var tahun in tahunLain.Append(2024))
        {
            AddFigures(penyusun, "I1", tahun, 80);
            AddFigures(penyusun, "I2", tahun, 60);
            AddFigures(penyusun, "I3", tahun, 90);
        }

        return penyusun;
    }

    private static void AddFigures(PenyusunData penyusun, string indikator, int tahun, decimal realisasi) =>
        penyusun.AddTarget(indikator, tahun, 100, "pk").AddRealisasi(indikator, tahun, realisasi);

    private static PenyusunData AddMoney(PenyusunData penyusun, string program, int tahun) =>
        penyusun.AddPagu(program, tahun, "murni", 100).AddRealisasiAnggaran(program, tahun, 50);

    private static PengukuranKinerja Measure(DataKinerja data, PaketAturan paket, Periode? periode = null) =>
        PengukuranKinerja.Compute(data, paket, periode ?? Tahun2024).Isi;

    private static PengukuranAnggaran MeasureMoney(DataKinerja data, Periode? periode = null) =>
        PengukuranAnggaran.Compute(data, periode ?? Tahun2024);
}
