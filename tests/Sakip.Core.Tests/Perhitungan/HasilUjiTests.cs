using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Whether an example agrees, for each kind of expectation.</summary>
public class HasilUjiTests
{
    // Two bands share 75; nothing holds between 90 and 91.
    private static readonly Sakip.Aturan.PaketAturan Paket = AturanJson.Read("""
        { "format": "sakip.aturan/1", "kode": "k", "nama": "n", "versi": [ { "berlaku": { "mulai": "2024-01-01" },
          "skala": { "capaian": { "peringkat": [
            { "predikat": "Tinggi", "minimal": 91 }, { "predikat": "Sedang", "minimal": 75, "maksimal": 90 },
            { "predikat": "Rendah", "maksimal": 75 } ] } } } ] }
        """u8).Isi;

    public static TheoryData<string, bool> Penilaian => new()
    {
        // contoh, cocok
        { """ "skala": "capaian", "nilai": 95, "predikat": "Tinggi" """, true },
        { """ "skala": "capaian", "nilai": 95, "predikat": ["Tinggi"] """, true },
        { """ "skala": "capaian", "nilai": 95, "predikat": "tinggi" """, false }, // as the pack writes it
        { """ "skala": "capaian", "nilai": 95, "predikat": "Sedang" """, false },
        { """ "skala": "capaian", "nilai": 95, "predikat": null """, false },
        { """ "skala": "capaian", "nilai": 95, "predikat": ["Tinggi", "Tinggi"] """, false },
        { """ "skala": "capaian", "nilai": 75, "predikat": ["Sedang", "Rendah"] """, true },
        { """ "skala": "capaian", "nilai": 75, "predikat": ["Rendah", "Sedang"] """, true }, // in any order
        { """ "skala": "capaian", "nilai": 75, "predikat": "Sedang" """, false },
        { """ "skala": "capaian", "nilai": 90.5, "predikat": null """, true },
        { """ "skala": "capaian", "nilai": 90.5, "predikat": [] """, true },
        { """ "skala": "capaian", "nilai": 90.5, "predikat": "Sedang" """, false },
        { """ "skala": "capaian", "nilai": 90.5, "predikat": null, "tanggal": "2024-01-01" """, true },
        { """ "skala": "capaian", "nilai": 90.5, "predikat": null, "tanggal": "2023-12-31" """, false }, // no rules then: used to agree
        { """ "skala": "capain", "nilai": 90.5, "predikat": null """, false }, // no such scale: used to agree
        { """ "skala": "capain", "nilai": 95, "predikat": "Tinggi" """, false },
    };

    public static TheoryData<string, bool> Capaian => new()
    {
        // contoh, cocok; 5/6 = 83,333...
        { """ "target": "6", "realisasi": "5", "capaian": 83.33 """, true },
        { """ "target": "6", "realisasi": "5", "capaian": 83.330 """, true },
        { """ "target": "6", "realisasi": "5", "capaian": 83.34 """, false },
        { """ "target": "6", "realisasi": "5", "capaian": 83.33, "predikat": "Sedang" """, true },
        { """ "target": "6", "realisasi": "5", "capaian": 83.33, "predikat": "Tinggi" """, false },
        { """ "target": "6", "realisasi": "5", "capaian": 83.34, "predikat": "Sedang" """, false },
        { """ "target": "6", "realisasi": "5", "predikat": "Sedang" """, true },
        { """ "target": "6", "realisasi": "5", "predikat": null """, false },
        { """ "target": "6", "realisasi": "5", "alasan": "pembagianNol" """, false },
        { """ "target": "4", "realisasi": "3", "predikat": ["Rendah", "Sedang"] """, true },
        { """ "target": "0", "realisasi": "5", "alasan": "pembagianNol" """, true },
        { """ "target": "0", "realisasi": "5", "alasan": "pembagianNol", "predikat": null """, true },
        { """ "target": "0", "realisasi": "5", "alasan": "targetKosong" """, false },
        { """ "target": "0", "realisasi": "5", "capaian": 0 """, false }, // never a silent 0
        { """ "realisasi": "5", "alasan": "targetKosong" """, true },
        { """ "target": "5", "alasan": "realisasiKosong" """, true },
        { """ "target": "5", "realisasi": "5", "polaritas": "negatif", "alasan": "rumusTidakAda" """, true },
        { """ "target": "5", "realisasi": "5", "tanggal": "2023-12-31", "alasan": "versiTidakAda" """, true },
        { """ "target": "5", "realisasi": "5", "tanggal": "2023-12-31", "capaian": 100 """, false },
        { """ "target": "5", "realisasi": "5" """, true }, // nothing is expected
    };

    [Theory, MemberData(nameof(Penilaian))]
    public void IsCocok_ExampleOfRating_ComparesThePredikat(string contoh, bool cocok) => Run(contoh).IsCocok.Should().Be(cocok);

    [Theory, MemberData(nameof(Capaian))]
    public void IsCocok_ExampleOfCapaian_ComparesWhatIsExpected(string contoh, bool cocok) => Run(contoh).IsCocok.Should().Be(cocok);

    [Fact]
    public void FromCapaian_CapaianAndReason_NamesTheArgument() =>
        FluentActions.Invoking(() => KasusUji.FromCapaian(Polaritas.Positif, null, null, 100m, AlasanTakTerhitung.TargetKosong))
            .Should().Throw<ArgumentException>().WithParameterName("alasan");

    private static HasilUji Run(string contoh)
    {
        var kasus = KasusJson.Read(System.Text.Encoding.UTF8.GetBytes($$"""{ "format": "sakip.kasus/1", "kasus": [ { {{contoh}} } ] }"""));
        return UjiPaket.Run(Paket, kasus.Isi).Single();
    }
}
