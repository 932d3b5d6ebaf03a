using System.Text;
using System.Text.RegularExpressions;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Dokumen;

/// <summary>Reads every fragment of docs/kebijakan.md as part of a pack, and computes what its rows say.</summary>
public partial class KebijakanTests
{
    private static readonly ILookup<string, string> Fragmen = ReadFragmen();

    public static TheoryData<string> Baris => [.. Fragmen.Select(f => f.Key)];

    public static TheoryData<string, string> Hasil => new()
    {
        // baris, contoh dihitung dengan tangan
        { "1.3", """ "skala": "capaian", "nilai": 90.5, "predikat": "Tinggi" """ },
        { "1.4", """ "skala": "capaian", "nilai": 90.5, "predikat": "Sangat Tinggi" """ },
        { "1.4", """ "skala": "capaian", "nilai": 90.01, "predikat": "Sangat Tinggi" """ },
        { "1.5", """ "skala": "capaian", "nilai": 90.49, "predikat": "Tinggi" """ },
        { "1.5", """ "skala": "capaian", "nilai": 90.5, "predikat": "Sangat Tinggi" """ },
        { "1.6", """ "target": "200", "realisasi": "199", "capaian": 99.5, "predikat": "Tercapai" """ },
        { "1.7", """ "skala": "capaian", "nilai": 90.5, "predikat": null """ },
        { "1.9", """ "skala": "capaian", "nilai": 90.5, "predikat": "Tinggi" """ },
        { "1.10", """ "skala": "capaian", "nilai": 100.12, "predikat": "Sangat Tinggi" """ },
        { "1.11", """ "target": "72,29", "realisasi": "79,29", "capaian": 100 """ },
        { "1.12", """ "skala": "capaian", "nilai": 100.01, "predikat": "Melebihi Target" """ },
        { "1.12", """ "skala": "capaian", "nilai": 100, "predikat": "Tercapai" """ },
        { "2.3", """ "skala": "akip", "nilai": 0, "predikat": "E" """ },
        { "2.3", """ "skala": "akip", "nilai": 0.01, "predikat": "D" """ },
        { "2.5", """ "skala": "akip", "nilai": 90, "predikat": "A" """ },
        { "2.5", """ "skala": "akip", "nilai": 90.005, "predikat": "AA" """ },
        { "2.11", """ "skala": "lke", "nilai": 75, "predikat": "c" """ },
        { "4.4", """ "skala": "skm", "nilai": 85, "predikat": "A" """ },
        { "4.4", """ "skala": "skm", "nilai": 65, "predikat": "B" """ },
        { "4.8", """ "indikator": "IKM", "target": "100", "realisasi": "80,4", "capaian": 80 """ },
        { "4.8", """ "indikator": "IKM", "target": "100", "realisasi": "65", "capaian": 60 """ },
        { "F1", """ "target": "22", "realisasi": "20,83", "capaian": 94.68 """ },
        { "F2", """ "polaritas": "negatif", "target": "10", "realisasi": "5", "capaian": 150 """ },
        { "F3", """ "polaritas": "negatif", "target": "10", "realisasi": "5", "capaian": 200 """ },
        { "F4", """ "polaritas": "negatif", "target": "10", "realisasi": "25", "capaian": -50 """ },
        { "F5", """ "polaritas": "negatif", "target": "10", "realisasi": "10", "capaian": 0 """ },
        { "F5", """ "polaritas": "negatif", "target": "10", "realisasi": "0", "capaian": 100 """ },
        { "F6", """ "polaritas": "rentang", "target": "80-90", "realisasi": "92", "capaian": 102.22 """ },
        { "F6", """ "polaritas": "rentang", "target": "80-90", "realisasi": "70", "capaian": 87.5 """ },
        { "F6", """ "polaritas": "rentang", "target": "80-90", "realisasi": "85", "capaian": 100 """ },
        { "F7", """ "polaritas": "rentang", "target": "7-8", "realisasi": "6,5", "capaian": 107.14 """ },
        { "F7", """ "polaritas": "rentang", "target": "7-8", "realisasi": "9", "capaian": 87.5 """ },
        { "F8", """ "polaritas": "stabil", "target": "10", "realisasi": "25", "capaian": 0 """ },
        { "F8", """ "polaritas": "stabil", "target": "10", "realisasi": "8", "capaian": 80 """ },
        { "F9", """ "polaritas": "stabil", "target": "10", "realisasi": "25", "capaian": -50 """ },
        { "F10", """ "polaritas": "mutlak", "target": "10", "realisasi": "12", "capaian": 100 """ },
        { "F10", """ "polaritas": "mutlak", "target": "10", "realisasi": "9", "capaian": 90 """ },
        { "6.2.1", """ "target": "0", "realisasi": "5", "alasan": "pembagianNol" """ },
        { "6.2.2", """ "target": "0", "realisasi": "5", "capaian": 0 """ },
        { "6.2.3", """ "target": "0", "realisasi": "5", "alasan": "pembagianNol" """ },
        { "6.2.3", """ "target": "-4", "realisasi": "5", "alasan": "pembagianNol" """ },
        { "6.2.3", """ "target": "4", "realisasi": "5", "capaian": 125 """ },
        { "6.2.4", """ "target": "0", "realisasi": "5", "capaian": 100 """ },
        { "6.2.4", """ "target": "0", "realisasi": "0", "capaian": 0 """ },
        { "6.2.5", """ "target": "0", "realisasi": "0", "capaian": 100 """ },
        { "6.2.6", """ "target": "0", "realisasi": "0", "capaian": 100 """ },
        { "6.2.6", """ "target": "0", "realisasi": "1", "capaian": 0 """ },
        { "6.2.7", """ "target": "0", "realisasi": "3", "capaian": 100 """ },
        { "6.2.7", """ "polaritas": "negatif", "target": "0", "realisasi": "3", "capaian": 0 """ },
        { "6.2.7", """ "polaritas": "negatif", "target": "0", "realisasi": "0", "capaian": 100 """ },
        { "6.2.8", """ "polaritas": "negatif", "target": "0", "realisasi": "0", "capaian": 100 """ },
        { "6.2.8", """ "polaritas": "negatif", "target": "0", "realisasi": "2", "alasan": "pembagianNol" """ },
        { "6.2.9", """ "polaritas": "negatif", "target": "10", "realisasi": "0", "capaian": 100 """ },
        { "6.2.10", """ "polaritas": "negatif", "target": "10", "realisasi": "0", "capaian": 0 """ },
        { "6.2.12", """ "target": "10", "alasan": "realisasiKosong" """ },
        { "6.2.13", """ "target": "10", "capaian": 0 """ },
        { "6.2.15", """ "skala": "capaian", "nilai": 0, "predikat": "Data Tidak Lengkap" """ },
        { "6.3.3", """ "target": "3", "realisasi": "2", "capaian": 66.67 """ },
        { "6.2.18", """ "realisasi": "3", "alasan": "targetKosong" """ },
        { "6.2.19", """ "target": "0", "realisasi": "3", "alasan": "targetKosong" """ },
        { "1.8", """ "skala": "capaian", "nilai": 70, "predikat": null """ },
        { "6.3.5", """ "target": "80", "realisasi": "-4", "capaian": 0 """ },
        { "6.3.5", """ "target": "56,95", "realisasi": "70,05", "capaian": 123 """ },
        { "6.3.6", """ "target": "100", "realisasi": "110,01", "capaian": 120 """ },
        { "6.3.6", """ "target": "100", "realisasi": "110", "capaian": 110 """ },
        { "6.3.7", """ "indikator": "IKI3", "target": "100", "realisasi": "100", "capaian": 120 """ },
        { "6.3.7", """ "indikator": "IKI4", "target": "100", "realisasi": "100", "capaian": 100 """ },
        { "6.3.8", """ "target": "100", "realisasi": "150", "capaian": 120 """ },
        { "6.3.11", """ "target": "57", "realisasi": "71", "capaian": 100, "predikat": "Melebihi" """ },
        { "6.5.12", """ "target": "3", "realisasi": "2", "capaian": 67 """ },
        { "6.5.14", """ "skala": "warna", "nilai": 74.9, "predikat": "kuning" """ },
        { "6.6.1", """ "target": "WTP", "realisasi": "WDP", "capaian": 75 """ },
        { "6.6.1", """ "target": "wtp", "realisasi": "WTP", "capaian": 100 """ },
        { "6.6.1", """ "target": "WTP", "realisasi": "WTS", "alasan": "predikatTidakDikenal" """ },
        { "E1", """ "skala": "efisiensi", "nilai": 5, "predikat": "Cukup Efisien" """ },
        { "E13", """ "skala": "serapan", "nilai": 74.5, "predikat": "Kuning" """ },
    };

    public static TheoryData<string, decimal, decimal, string> Efisiensi => new()
    {
        // baris, capaian, realisasi dari pagu 1.000, hasil: worked by hand
        { "E1", 104.86m, 900m, "14,86 (Efisien)" },
        { "E1", 95m, 1000m, "-5 (Cukup Efisien)" },
        { "E1", 94.99m, 1000m, "-5,01 (Tidak Efisien)" },
        { "E3", 100.45m, 889.9m, "11,01" }, // as the report of E4 prints
        { "E3", 99.99m, 889.9m, "tidak terhitung: SyaratTidakTerpenuhi" },
        { "E6", 100m, 962m, "3,8" },
        { "E6", 80m, 1000m, "-25" },
        { "E6", 0m, 500m, "tidak terhitung: PembagianNol" },
        { "E7", 100m, 259.7m, "235,08" }, // E = 74,03: Itjen prints 235 %
        { "E8", 100m, 259.7m, "100" },
        { "E8", 80m, 1000m, "0" },
        { "E8", 100m, 1000m, "50" },
        { "E9", 90m, 750m, "1,2" },
        { "E13", 0m, 745m, "74,5 (Kuning)" },
    };

    public static TheoryData<string, string, string, string> Indeks => new()
    {
        // baris, indeks, nilai komponen, hasil: worked by hand
        { "2.9", "akip", "24 52.5", "76,5" },
        { "2.13", "akip", "80 70 60", "20,1" }, // 4,8 + 6,3 + 9
        { "2.15", "akip", "76", "80" }, // 76 / 95 x 100
        { "4.7", "skm", "3.6 3.6", "19,9" }, // (0,396 + 0,4) x 25
    };

    public static TheoryData<string, decimal> Rerata => new()
    {
        // baris, rerata dari 20,83/22 = 94,6818..., 95/90 = 105,5555... dan satu yang tidak terhitung
        { "1.11", 97.34m }, // (94,6818 + 100) / 2: cap first
        { "6.3.3", 97.3m },
        { "6.3.4", 100m }, // 100,12 cut, its members are not
        { "6.3.5", 100.12m },
        { "6.5.2", 100.12m }, // Klungkung 2017 as printed
        { "6.5.7", 100.12m },
        { "6.5.8", 66.75m }, // 200,2373... / 3
        { "6.5.11", 100.2m }, // (94,7 + 105,6) / 2 = 100,15
    };

    [Fact]
    public void Rows_AllTables_AreNumberedOnce()
    {
        var nomor = BarisPola().Matches(Repositori.ReadTeks("docs/kebijakan.md")).Select(b => b.Groups["nomor"].Value).ToArray();
        nomor.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(100);
        Hasil.Select(h => h[0]).Should().BeSubsetOf(nomor);
    }

    [Theory, MemberData(nameof(Baris))]
    public void Fragment_OfEachRow_IsReadByThePack(string baris) =>
        Fragmen[baris].SelectMany(f => Read(f).Masalah).Should().BeEmpty("row {0} claims that a pack can hold it", baris);

    [Theory, MemberData(nameof(Hasil))]
    public void Fragment_OfARow_ComputesWhatTheRowSays(string baris, string contoh)
    {
        var kasus = KasusJson.Read(Encoding.UTF8.GetBytes($$"""{ "format": "sakip.kasus/1", "kasus": [ { {{contoh}} } ] }""")).Isi;
        var hasil = UjiPaket.Run(Read(Fragmen[baris].First()).Isi, kasus).Single();
        hasil.IsCocok.Should().BeTrue("row {0} with{1}gives {2} {3}", baris, contoh, hasil.Capaian, string.Join('/', hasil.Predikat));
    }

    [Theory, MemberData(nameof(Rerata))]
    public void Fragment_OfARow_TakesTheMeanAsTheRowSays(string baris, decimal rerata)
    {
        var versi = Read(Fragmen[baris].First()).Isi.VersiTerakhir;
        var anggota = new[] { (22m, 20.83m), (90m, 95m), (0m, 1m) }
            .Select(a => Capaian.Compute(versi, Polaritas.Positif, a.Item1, a.Item2));
        Sakip.Perhitungan.Rerata.Compute(versi, anggota).Nilai.Poin.Should().Be(Rasio.From(rerata), "row {0} says so", baris);
    }

    [Fact]
    public void Fragment_OfTheWeightedMean_WeighsByIndicator()
    {
        var versi = Read(Fragmen["6.5.9"].First()).Isi.VersiTerakhir;
        AnggotaRerata[] anggota =
        [
            new(Capaian.Compute(versi, Polaritas.Positif, 22m, 20.83m), 3m),
            new(Capaian.Compute(versi, Polaritas.Positif, 90m, 95m), 1m),
        ];
        Sakip.Perhitungan.Rerata.Compute(versi, anggota).Nilai.Poin.Should().Be(Rasio.From(97.4m)); // (284,0454... + 105,5555...) / 4
    }

    [Theory, MemberData(nameof(Efisiensi))]
    public void Fragment_OfAnEfficiency_ComputesWhatTheRowSays(string baris, decimal capaian, decimal realisasi, string hasil)
    {
        var versi = Read(Fragmen[baris].First()).Isi.VersiTerakhir;
        Sakip.Perhitungan.Efisiensi.Compute(
                versi, versi.Efisiensi.Single().Nama, capaian, Rupiah.From(1000m), Rupiah.From(realisasi))
            .ToString().Should().Be(hasil, "row {0} says so", baris);
    }

    [Theory, MemberData(nameof(Indeks))]
    public void Fragment_OfAnIndex_ComputesWhatTheRowSays(string baris, string indeks, string skor, string hasil)
    {
        var versi = Read(Fragmen[baris].First()).Isi.VersiTerakhir;
        var angka = skor.Split(' ').Select(s => Rasio.From(decimal.Parse(s, System.Globalization.CultureInfo.InvariantCulture)));
        IndeksKomposit.Compute(
                versi, indeks, versi.FindIndeks(indeks)!.Komponen.Zip(angka).ToDictionary(k => k.First.Id, k => k.Second))
            .ToString().Should().Be(hasil, "row {0} says so", baris);
    }

    private static Hasil<PaketAturan> Read(string fragmen) => AturanJson.Read(Encoding.UTF8.GetBytes(
        $$"""{ "format": "sakip.aturan/1", "kode": "k", "nama": "n", "versi": [ { "berlaku": { "mulai": "2024-01-01" }, {{fragmen}} } ] }"""));

    private static ILookup<string, string> ReadFragmen() => (
        from Match baris in BarisPola().Matches(Repositori.ReadTeks("docs/kebijakan.md"))
        from Match kode in KodePola().Matches(baris.Value)
        select (Nomor: baris.Groups["nomor"].Value, Isi: kode.Groups["isi"].Value)).ToLookup(f => f.Nomor, f => f.Isi);

    [GeneratedRegex(@"^\| (?<nomor>[0-9FE][0-9.]*) \|.*$", RegexOptions.Multiline)]
    private static partial Regex BarisPola();

    [GeneratedRegex("`(?<isi>\"[a-z]+\": [^`]*)`")]
    private static partial Regex KodePola();
}
