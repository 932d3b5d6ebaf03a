using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Testing;

namespace UjiKabupaten;

/// <summary>Proves that the pack of Kabupaten Makmur Jaya says what its regulation says. All figures are worked by hand.</summary>
public class SkalaTests
{
    private static readonly byte[] Berkas = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "makmurjaya.aturan.json"));

    private static readonly PaketAturan Paket = AturanJson.Read(Berkas).Isi;

    [Fact]
    public void Pack_Lint_FindsNothing() => Assert.Empty(AturanJson.Lint(Berkas));

    [Fact]
    public void Pack_ExamplesOnFile_AreRatedAsGiven() =>
        Bukti.Rates(Paket, KasusJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "makmurjaya.kasus.json"))).Isi);

    [Theory]
    [InlineData(Polaritas.Positif, "80", "72.4", "90,5", "Baik")] // 72,4 / 80 * 100
    [InlineData(Polaritas.Positif, "90", "76.5", "85,0", "Baik")] // 85 exactly
    [InlineData(Polaritas.Positif, "70", "59.42", "84,9", "Cukup")] // 84,8857...
    [InlineData(Polaritas.Positif, "60", "60", "100", "Baik")]
    [InlineData(Polaritas.Negatif, "14", "15.4", "90,0", "Baik")] // (28 - 15,4) / 14 * 100
    [InlineData(Polaritas.Negatif, "10", "15", "50,0", "Kurang")]
    public void Capaian_ByHand_IsTheSame(Polaritas polaritas, string target, string realisasi, string capaian, string predikat) =>
        Bukti.Rates(Paket.VersiTerakhir, polaritas, Parse(target), Parse(realisasi), capaian, predikat);

    [Fact]
    public void Capaian_WrongExpectation_SaysWhatCameOut()
    {
        var gagal = Assert.Throws<PembuktianException>(() => Bukti.Rates(Paket.VersiTerakhir, Polaritas.Positif, 80m, 72.4m, "90,5", "Memuaskan"));

        Assert.Equal("90,5 (Memuaskan)", gagal.Harapan);
        Assert.Equal("90,5 (Baik)", gagal.Nyata);
    }

    [Fact]
    public void Report_OfTheDinas_StatesTheMean()
    {
        var laporan = new PenyusunData("dinkes", "Dinas Kesehatan")
            .AddSasaran("S1", "Meningkatnya derajat kesehatan")
            .AddIndikator("I1", "Indeks keluarga sehat", "S1")
            .AddIndikator("I2", "Angka stunting", "S1", Polaritas.Negatif)
            .AddTarget("I1", 2025, "80", "pk").AddRealisasi("I1", 2025, "72,4")
            .AddTarget("I2", 2025, "14%", "pk").AddRealisasi("I2", 2025, "15,4%")
            .BuildLaporan("lkjip-2025", "LKjIP 2025", 2025, Paket.Kode).Isi;

        Bukti.States(laporan, Paket, "capaian(I2; 2025)", "90,0");
        Bukti.States(laporan, Paket, "rerata(capaian; sasaran:S1; 2025)", "90,3"); // (90,5 + 90) / 2 = 90,25
        Bukti.States(laporan, Paket, "predikat(rerata(capaian; sasaran:S1; 2025))", "Baik");
    }

    private static decimal Parse(string angka) => decimal.Parse(angka, System.Globalization.CultureInfo.InvariantCulture);
}
