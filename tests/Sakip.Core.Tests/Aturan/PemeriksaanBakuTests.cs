using Sakip.Aturan;

namespace Sakip.Core.Tests.Aturan;

/// <summary>How grave the built-in checks and the findings of lint are, as the documentation says.</summary>
public class PemeriksaanBakuTests
{
    [Theory]
    [InlineData("jumlahBagian", "SKP5301", TingkatPemeriksaan.Peringatan)]
    [InlineData("jumlahTriwulan", "SKP5302", TingkatPemeriksaan.Galat)]
    [InlineData("duaPohon", "SKP5303", TingkatPemeriksaan.Galat)]
    [InlineData("realisasiMelebihiPagu", "SKP5304", TingkatPemeriksaan.Galat)]
    [InlineData("targetDokumen", "SKP5305", TingkatPemeriksaan.Peringatan)]
    [InlineData("paguPerjanjian", "SKP5306", TingkatPemeriksaan.Peringatan)]
    [InlineData("cetakanSama", "SKP5307", TingkatPemeriksaan.Galat)]
    [InlineData("cacatSkala", "SKP5308", TingkatPemeriksaan.Peringatan)]
    [InlineData("predikatSearah", "SKP5309", TingkatPemeriksaan.Galat)]
    [InlineData("nilaiDibawa", "SKP5310", TingkatPemeriksaan.Galat)]
    [InlineData("targetAkhirTerlampaui", "SKP5311", TingkatPemeriksaan.Peringatan)]
    [InlineData("kodeGanda", "SKP5312", TingkatPemeriksaan.Galat)]
    [InlineData("satuanSama", "SKP5313", TingkatPemeriksaan.Peringatan)]
    [InlineData("versiKolom", "SKP5314", TingkatPemeriksaan.Peringatan)]
    public void Find_Name_ItsCodeAndGravity(string nama, string kode, TingkatPemeriksaan tingkat)
    {
        var pemeriksaan = PemeriksaanBaku.Find(nama)!;
        (pemeriksaan.ToString(), pemeriksaan.Kode.Nomor, pemeriksaan.Tingkat).Should().Be((nama, kode, tingkat));
    }

    [Fact]
    public void Find_AnotherName_IsNone()
    {
        PemeriksaanBaku.Find("lain").Should().BeNull();
        PemeriksaanBaku.Semua.Should().HaveCount(14);
    }

    [Fact]
    public void Lint_OfScalesAndTables_OnlyWhatAPolicyFillsOrLeavesOpenIsAWarning()
    {
        PesanAturan.SkalaTumpang.IsPeringatan.Should().BeFalse();
        PesanAturan.SkalaCelah.IsPeringatan.Should().BeFalse();
        PesanAturan.SkalaCelahTerisi.IsPeringatan.Should().BeTrue();
        PesanAturan.SkalaPuncakTerbuka.IsPeringatan.Should().BeTrue();
        PesanAturan.SkalaDasarTerbuka.IsPeringatan.Should().BeTrue();
        PesanAturan.PeringkatTakTerjangkau.IsPeringatan.Should().BeFalse();
        PesanAturan.PeringkatTerbalik.IsPeringatan.Should().BeFalse();
        PesanAturan.OrdinalTaksa.IsPeringatan.Should().BeTrue();
    }
}
