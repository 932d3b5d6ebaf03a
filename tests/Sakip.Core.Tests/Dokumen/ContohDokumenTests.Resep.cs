using NodaTime;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Dokumen;

/// <summary>Samples of the guide: the first steps, the concepts, the migration page and the recipes.</summary>
public partial class ContohDokumenTests
{
    private static void AturanSendiri(TextWriter Console)
    {
        var bacaan = AturanJson.Read(File.ReadAllBytes("docs/contoh/lkjip-2024-setda-kabupaten-paser.aturan.json"));
        foreach (var masalah in bacaan.Masalah)
        {
            Console.WriteLine(masalah); // code, place, what is wrong and what to do; none here
        }

        var paser = bacaan.Isi.Resolve(new LocalDate(2024, 12, 31))!; // the version in force at the end of the year
        var nilai = NilaiKinerja.Read("B (68,95)") is BacaanNilai.Terbaca terbaca ? terbaca.Nilai : null;
        var akip = Capaian.Compute(paser, Polaritas.Positif, NilaiKinerja.FromAngka(71m), nilai);
        Console.WriteLine(akip);
        Console.WriteLine(akip.Nilai.ToDecimal());
        Console.WriteLine(Capaian.Compute(paser, Polaritas.Positif, NilaiKinerja.FromAngka(71m), realisasi: null));
    }

    private static void HasilDanAlasan(TextWriter Console)
    {
        var setda = AturanJson.Read(File.ReadAllBytes("docs/contoh/lkip-2024-setda-kota-banjar.aturan.json")).Isi.VersiTerakhir;
        Console.WriteLine(Capaian.Compute(setda, Polaritas.Positif, target: 79m, realisasi: 82.84m));
        Console.WriteLine(Capaian.Compute(setda, Polaritas.Positif, target: 100m, realisasi: 72m));
        Console.WriteLine(Capaian.Compute(setda, Polaritas.Positif, target: 100m, realisasi: 50.5m));
        Console.WriteLine(Capaian.Compute(setda, Polaritas.Negatif, target: 10m, realisasi: 5m));
    }

    private static void Ketepatan(TextWriter Console)
    {
        var rata = (Rasio.From(11, 6) + Rasio.From(4, 9) + Rasio.From(5, 8) + Rasio.From(2, 9)) / 4 * 100;
        Console.WriteLine(rata);
        Console.WriteLine(Pembulatan.DuaDesimal.Round(rata));
        Console.WriteLine(Math.Round((11m / 6 * 100 + 4m / 9 * 100 + 5m / 8 * 100 + 2m / 9 * 100) / 4, 2, MidpointRounding.AwayFromZero));
    }

    private static void Migrasi(TextWriter Console)
    {
        var versi = PaketBawaan.Get("permendagri-86-2017").VersiTerakhir; // or AturanJson.Read of your own pack, once at the start
        Capaian[] semua =
        [
            Capaian.Compute(versi, Polaritas.Positif, target: 79m, realisasi: 82.84m),
            Capaian.Compute(versi, Polaritas.Positif, target: 200m, realisasi: 181m),
            Capaian.Compute(versi, Polaritas.Negatif, target: 10m, realisasi: 5m),
            Capaian.Compute(versi, Polaritas.Positif, target: 0m, realisasi: 3m),
        ];
        foreach (var capaian in semua)
        {
            Console.WriteLine(capaian);
        }

        var rerata = Rerata.Compute(versi, semua);
        Console.WriteLine($"mean {rerata}, {rerata.Terhitung} of {rerata.Jumlah}");
    }

    private static void AngkaTaksa(TextWriter Console)
    {
        foreach (var teks in new[] { "82,84", "82.84", "1.464", "1.464,00", "1.464.000", "B (82,84)", "9/9 (40,00)", "80-90", "-", "315.000.00" })
        {
            var bacaan = NilaiKinerja.Read(teks);
            Console.WriteLine($"{teks}: {bacaan switch
            {
                BacaanNilai.Cacat cacat => cacat.Masalah.ToPesan(),
                BacaanNilai.Kosong kosong => $"kosong ({kosong.Jenis})",
                _ => string.Join(" atau ", bacaan.Kemungkinan),
            }}");
        }
    }

    private static void RataRata(TextWriter Console)
    {
        var setda = LaporanJson.Read(File.ReadAllBytes("docs/contoh/lkip-2024-setda-kota-banjar.laporan.json")).Isi;
        var skala = AturanJson.Read(File.ReadAllBytes("docs/contoh/lkip-2024-setda-kota-banjar.aturan.json")).Isi;
        var perSasaran = "rerata(rerata(capaian; sasaran:S1; 2024), rerata(capaian; sasaran:S2; 2024), rerata(capaian; sasaran:S3; 2024))";
        foreach (var rujukan in new[] { "rerata(capaian; semua; 2024)", perSasaran })
        {
            Console.WriteLine(Penjelasan.Explain(setda, skala, Rujukan.Parse(rujukan).Isi).Hasil);
        }
    }

    private static void SerapanPagu(TextWriter Console)
    {
        var laporan = LaporanJson.Read(File.ReadAllBytes("docs/contoh/lkip-2024-setda-kota-banjar.laporan.json")).Isi;
        var paket = AturanJson.Read(File.ReadAllBytes("docs/contoh/lkip-2024-setda-kota-banjar.aturan.json")).Isi;
        foreach (var rujukan in new[] { "serapan(setda; 2024; pagu=murni)", "serapan(setda; 2024)", "serapan(P1; 2024)", "serapan(P2; 2024)", "serapan(P3; 2024)" })
        {
            Console.WriteLine($"{rujukan}: {Penjelasan.Explain(laporan, paket, Rujukan.Parse(rujukan).Isi).Hasil}");
        }
    }

    private static void TargetNol(TextWriter Console)
    {
        var bawaan = PaketBawaan.Get("permendagri-86-2017").VersiTerakhir;
        var nihil = Capaian.Compute(bawaan, Polaritas.Positif, target: 0m, realisasi: 0m);
        Console.WriteLine(nihil.IsTerhitung ? $"{nihil.Nilai}" : $"tidak terhitung: {nihil.Alasan}");
    }
}
