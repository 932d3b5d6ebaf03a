using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

public class EfisiensiTests
{
    private static readonly VersiAturan Aturan = AturanUji.Create("""
        "efisiensi": {
          "selisih": { "rumus": "capaian - serapan", "skala": "efisiensi" },
          "nisbah": { "rumus": "1 - serapan / capaian", "langkah": [ { "bulatkan": { "desimal": 4 } } ] },
          "sisa": { "rumus": "pagu - realisasi" },
          "sisaBilaTercapai": { "rumus": "100 - serapan", "syarat": "capaian >= 100" } },
        "skala": { "efisiensi": { "peringkat": [
          { "predikat": "Efisien", "lebihDari": 0 }, { "predikat": "Tidak efisien", "maksimal": 0 } ],
          "takTerhitung": [ { "alasan": "masukanKosong", "predikat": "Belum Dinilai" } ] } }
        """);

    public static TheoryData<string, decimal, decimal, decimal, decimal, string> Angka => new()
    {
        // formula, capaian, pagu, realisasi, figure, predikat
        { "selisih", 95m, 200m, 180m, 5m, "Efisien" }, // serapan 90
        { "selisih", 85m, 200m, 180m, -5m, "Tidak efisien" },
        { "selisih", 90m, 200m, 180m, 0m, "Tidak efisien" },
        { "selisih", 100m, 3m, 2m, 33.33m, "Efisien" }, // serapan 66,666...
        { "nisbah", 100m, 200m, 150m, 0.25m, "-" },
        { "nisbah", 90m, 200m, 160m, 0.1111m, "-" }, // 1 - 80/90 = 1/9
        { "nisbah", 80m, 200m, 180m, -0.125m, "-" },
        { "sisa", 100m, 200m, 180m, 20m, "-" },
    };

    [Theory, MemberData(nameof(Angka))]
    public void Compute_AllGiven_GivesTheFigureAndItsBand(
        string rumus, decimal capaian, decimal pagu, decimal realisasi, decimal angka, string predikat)
    {
        var hasil = Efisiensi.Compute(Aturan, rumus, capaian, Rupiah.From(pagu), Rupiah.From(realisasi));

        hasil.Nilai.Should().Be(Hitungan.FromAngka(angka));
        hasil.Peringkat.ToString().Should().Be(predikat);
    }

    [Fact]
    public void Compute_Rounded_KeepsTheExactFigure() =>
        Efisiensi.Compute(Aturan, "selisih", 100, Rupiah.From(3), Rupiah.From(2)).Tepat
            .Should().Be(Hitungan.FromAngka(Rasio.From(100m, 3m)));

    [Fact]
    public void Compute_NumberTheFormulaDoesNotUse_MayBeMissing() =>
        Efisiensi.Compute(Aturan, "sisa", null, Rupiah.From(200), Rupiah.From(180)).Nilai.Should().Be(Hitungan.FromAngka(20));

    [Fact]
    public void Compute_NoCapaian_LacksAnInput() =>
        Efisiensi.Compute(Aturan, "selisih", null, Rupiah.From(200), Rupiah.From(180)).Nilai
            .Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.MasukanKosong));

    [Fact]
    public void Compute_NoMoneySpent_LacksAnInput() =>
        Efisiensi.Compute(Aturan, "selisih", 95, Rupiah.From(200), null).Nilai
            .Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.MasukanKosong));

    [Fact]
    public void Compute_BudgetIsZero_DividesByZero() =>
        Efisiensi.Compute(Aturan, "selisih", 95, Rupiah.Nol, Rupiah.From(180)).Nilai
            .Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.PembagianNol));

    [Fact]
    public void Compute_CapaianIsZero_DividesByZero() =>
        Efisiensi.Compute(Aturan, "nisbah", 0, Rupiah.From(200), Rupiah.From(180)).Nilai
            .Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.PembagianNol));

    [Theory]
    [InlineData(100, "10")] // serapan 90
    [InlineData(99, "SyaratTidakTerpenuhi")]
    [InlineData(null, "MasukanKosong")]
    public void Compute_FormulaWithACondition_HoldsWhereItIsMet(int? capaian, string nilai) =>
        Efisiensi.Compute(Aturan, "sisaBilaTercapai", capaian is { } isi ? Rasio.From(isi) : null, Rupiah.From(200), Rupiah.From(180))
            .Nilai.ToString().Should().Be(nilai);

    [Fact]
    public void Compute_ReasonWithAPredikat_IsRated() =>
        Efisiensi.Compute(Aturan, "selisih", null, Rupiah.From(200), Rupiah.From(180)).Peringkat.ToString().Should().Be("Belum Dinilai");

    [Theory]
    [InlineData("selisih", 95, "5 (Efisien)")]
    [InlineData("nisbah", 120, "0,25")] // 1 - 90/120, which no scale rates
    [InlineData("nisbah", null, "tidak terhitung: MasukanKosong")]
    public void ToString_OfAnEfficiency_IsFigureAndPredikatOrTheReason(string rumus, int? capaian, string harapan) =>
        Efisiensi.Compute(Aturan, rumus, capaian is { } isi ? Rasio.From(isi) : null, Rupiah.From(200), Rupiah.From(180)).ToString().Should().Be(harapan);

    [Fact]
    public void Compute_UnknownFormula_NamesTheArgument() =>
        FluentActions.Invoking(() => Efisiensi.Compute(Aturan, "lain", 95, null, null))
            .Should().Throw<ArgumentException>().WithParameterName("rumus").WithMessage("*lain*");
}
