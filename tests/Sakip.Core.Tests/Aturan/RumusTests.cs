using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Nilai;
using static Sakip.Core.Tests.Contoh;
using static Sakip.Core.Tests.Nilai.PembangkitNilai;

namespace Sakip.Core.Tests.Aturan;

/// <summary>What holds of the named formulas whatever the figures; single figures are in <c>RumusBernamaTests</c>.</summary>
public class RumusTests
{
    private static readonly Arbitrary<decimal> Target = Arb.From(FigurPositif);
    private static readonly Arbitrary<decimal> Realisasi = Arb.From(Figur);
    private static readonly string[] Naik = ["realisasiPerTarget", "seratusBilaTercapai", "batasTerdekat"];
    private static readonly string[] Turun = ["duaTargetKurangRealisasi", "targetPerRealisasi", "sisaTerhadapTarget"];

    [Theory]
    [InlineData(65, 10, 750, 7)] // 6,5 of 7-8 bulan: 1 + (1 - 6,5/7) is 107 %
    [InlineData(9, 1, 175, 2)] // 1 + (1 - 9/8) is 87,5 %
    public void Compute_RangeOfAnUnusualCase_IsWrittenAsExpression(int bagian, int keseluruhan, int atas, int bawah)
    {
        var rumus = Sakip.Aturan.Rumus.Parse(
            "if(realisasi > target_atas, (2 - realisasi / target_atas) * 100, if(realisasi < target_bawah, (2 - realisasi / target_bawah) * 100, 100))");

        rumus.Isi.Compute(ToMasukan(7, 8, Hitungan.FromAngka(R(bagian, keseluruhan)))).Should().Be(Hitungan.FromAngka(R(atas, bawah)));
    }

    [Theory]
    [InlineData("realisasiPerTarget")]
    [InlineData("duaTargetKurangRealisasi")]
    [InlineData("targetPerRealisasi")]
    [InlineData("simpanganDariTarget")]
    [InlineData("seratusBilaTercapai")]
    [InlineData("sisaTerhadapTarget")]
    public void Compute_RangeForASingleNumber_IsNoNumber(string nama) =>
        Rumus(nama).Compute(ToMasukan(80, 90, Hitungan.FromAngka(85))).Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.BukanAngka));

    /// <summary>The target is there, as a range: what is missing is the realisasi, whether the formula takes ranges or not.</summary>
    [Theory]
    [InlineData("batasTerdekat", AlasanTakTerhitung.RealisasiKosong)]
    [InlineData("batasTerdekat", AlasanTakTerhitung.BukanAngka)]
    [InlineData("realisasiPerTarget", AlasanTakTerhitung.RealisasiKosong)]
    public void Compute_RangeWithoutRealisasi_BlamesTheRealisasi(string nama, AlasanTakTerhitung alasan) =>
        Rumus(nama).Compute(ToMasukan(80, 90, Hitungan.FromAlasan(alasan))).Should().Be(Hitungan.FromAlasan(alasan));

    [Fact]
    public void Compute_Positive_DoesNotFallAsRealisasiRises() =>
        Prop.ForAll(Target, Realisasi, Realisasi, (t, r, tambah) =>
            Naik.All(nama => Rumus(nama).Compute(new(t, r)).Angka <= Rumus(nama).Compute(new(t, r + tambah)).Angka))
            .Check();

    [Fact]
    public void Compute_Negative_DoesNotRiseAsRealisasiRises() =>
        Prop.ForAll(Target, Target, Realisasi, (t, r, tambah) =>
            Turun.All(nama => Rumus(nama).Compute(new(t, r)).Angka >= Rumus(nama).Compute(new(t, r + tambah)).Angka))
            .Check();

    [Fact]
    public void Compute_Stable_IsHighestAtTheTargetAndSymmetric() =>
        Prop.ForAll(Target, Realisasi, (t, geser) =>
        {
            var rumus = Rumus("simpanganDariTarget");
            var atas = rumus.Compute(new(t, t + geser)).Angka;
            return atas == rumus.Compute(new(t, t - geser)).Angka && atas <= 100 && rumus.Compute(new(t, t)).Angka == 100;
        }).Check();

    [Fact]
    public void Compute_AnyNamed_DoesNotDependOnTheUnit() => // rupiah or thousands of rupiah: the same capaian
        Prop.ForAll(Target, Target, Target, (t, r, k) =>
            Sakip.Aturan.Rumus.Bernama.All(rumus => rumus.Compute(new(t, r)) == rumus.Compute(new(Rasio.From(t) * k, Rasio.From(r) * k))))
            .Check();

    [Fact]
    public void Compute_BothNegativeForms_MeetAtTheTargetAndDifferElsewhere() =>
        Prop.ForAll(Target, Target, (t, r) =>
        {
            var (dua, bagi) = (Rumus("duaTargetKurangRealisasi").Compute(new(t, r)).Angka, Rumus("targetPerRealisasi").Compute(new(t, r)).Angka);
            return t == r ? dua == 100 && bagi == 100 : bagi > dua; // t/r + r/t > 2
        }).Check();

    [Fact]
    public void Compute_RestOfTheTarget_IsAHundredBelowTheDoubleForm() => // (t - r)/t is (2t - r)/t less one
        Prop.ForAll(Target, Realisasi, (t, r) =>
            Rumus("sisaTerhadapTarget").Compute(new(t, r)).Angka == Rumus("duaTargetKurangRealisasi").Compute(new(t, r)).Angka - 100)
            .Check();

    [Theory]
    [InlineData("realisasi/target*100", "realisasiPerTarget")]
    [InlineData("((realisasi / target) * 100.00)", "realisasiPerTarget")]
    [InlineData("(2*target-realisasi)/target*100", "duaTargetKurangRealisasi")]
    [InlineData("(target - (realisasi - target)) / target * 100", "duaTargetKurangRealisasi")]
    [InlineData("((target-(realisasi-target))/target)*100", "duaTargetKurangRealisasi")]
    [InlineData("target/realisasi*100", "targetPerRealisasi")]
    [InlineData("(1-abs(realisasi-target)/abs(target))*100", "simpanganDariTarget")]
    [InlineData("if(realisasi>=target,100,realisasi/target*100)", "seratusBilaTercapai")]
    [InlineData("(target-realisasi)/target*100", "sisaTerhadapTarget")]
    [InlineData("100 * realisasi / target", null)]
    [InlineData("realisasi / target", null)]
    [InlineData("realisasi / (target * 100)", null)]
    [InlineData("(target - realisasi + target) / target * 100", null)]
    public void Parse_SpelledFormula_IsTheNamedOne(string teks, string? nama) =>
        Sakip.Aturan.Rumus.Parse(teks).Isi.Nama.Should().Be(nama);

    [Fact]
    public void Parse_OwnText_IsTheVeryFormulaReadOnce() =>
        Sakip.Aturan.Rumus.Bernama.Should().OnlyContain(r => ReferenceEquals(Sakip.Aturan.Rumus.Parse(r.Teks).Isi, r) && ReferenceEquals(r.Akar, r.Akar));

    private static MasukanRumus ToMasukan(decimal bawah, decimal atas, Hitungan realisasi) =>
        new(Hitungan.FromAlasan(AlasanTakTerhitung.BukanAngka), new(bawah, atas), realisasi);
}
