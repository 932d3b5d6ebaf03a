using System.Text.Json;
using System.Text.RegularExpressions;
using Sakip.Aturan;
using Sakip.Berkas.Baris;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Kinerja;
using Sakip.Kolom;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tampilan;
using Sakip.Testing;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Dokumen;

/// <summary>Runs every C# and JSON sample of the README and the documents.</summary>
public partial class ContohDokumenTests
{
    /// <summary>The samples of each document, in order.</summary>
    private static readonly Dictionary<string, Action<TextWriter>[]> Contoh = new()
    {
        ["README.md"] = [SatuIndikator, VerifikasiLaporan],
        ["docs/agregat.md"] = [Agregat, Gulung],
        ["docs/aplikasi.md"] = [AturanSendiri, Aplikasi],
        ["docs/audit.md"] = [AuditTersimpan],
        ["docs/konsep.md"] = [HasilDanAlasan, Ketepatan],
        ["docs/laporan.md"] = [HalamanLaporan],
        ["docs/migrasi.md"] = [Migrasi],
        ["docs/pengujian.md"] = [Pengujian],
        ["docs/resep/angka-taksa.md"] = [AngkaTaksa],
        ["docs/resep/rata-rata.md"] = [RataRata],
        ["docs/resep/serapan-pagu.md"] = [SerapanPagu],
        ["docs/resep/target-nol.md"] = [TargetNol],
    };

    public static TheoryData<string> Bercontoh => [.. Contoh.Keys];

    [Fact]
    public void CSharpBlocks_AllDocuments_StandInTheseFilesWordForWord()
    {
        var berkas = Directory.GetFiles(Repositori.GetJalur("tests/Sakip.Core.Tests/Dokumen"), "ContohDokumenTests*.cs");
        var sumber = string.Concat(berkas.Select(b => Rapikan(File.ReadAllText(b))));
        BlokDokumen.Find("csharp").Select(b => b.Dokumen).Where(d => !d.StartsWith("src", StringComparison.Ordinal)).Distinct()
            .Should().BeEquivalentTo(Contoh.Keys, "every document with samples is run");
        foreach (var (dokumen, _, _, isi) in BlokDokumen.Find("csharp"))
        {
            sumber.Should().Contain(Rapikan(isi), "the sample in {0} must be run here", dokumen);
        }
    }

    [Theory, MemberData(nameof(Bercontoh))]
    public void Samples_OfADocument_PrintWhatItShows(string dokumen)
    {
        using var _ = new FolderKerja(Repositori.Akar);
        var keluaran = string.Concat(Contoh[dokumen].Select(Run));
        keluaran.Should().Be(dokumen == "README.md" ? "104,86 (Sangat Tinggi)\n" + BlokDokumen.JoinKeluaran(dokumen) : BlokDokumen.JoinKeluaran(dokumen));
    }

    [Fact]
    public void VerifikasiMd_ChecksAndCauses_AreThoseOfTheCode()
    {
        var isi = Repositori.ReadTeks("docs/verifikasi.md");
        foreach (var baku in PemeriksaanBaku.Semua)
        {
            isi.Should().Contain($"| `{baku.Nama}` | `{baku.Kode.Nomor}` | {(baku.Tingkat == TingkatPemeriksaan.Galat ? "error" : "warning")} |");
        }

        var sebab = isi[isi.IndexOf("\n## Causes", StringComparison.Ordinal)..isi.IndexOf("\n## Output", StringComparison.Ordinal)];
        Regex.Matches(sebab, "`([a-zA-Z]+)`").Select(m => m.Groups[1].Value).Where(kata => kata != "jenis").Should().BeEquivalentTo(KataBerkas.JenisSebab.Kata);
    }

    [Fact]
    public void JsoncBlocks_OfPacks_AreRead()
    {
        var blok = BlokDokumen.Find("jsonc").Where(b => PotonganPaket().IsMatch(b.Isi)).ToArray();

        blok.Should().HaveCountGreaterThan(10);
        foreach (var (dokumen, _, _, isi) in blok)
        {
            var skala = isi.Contains("\"skala\": \"", StringComparison.Ordinal) ? SkalaPotongan : string.Empty; // a fragment may name scales of its pack
            var paket = $$"""{ "format": "sakip.aturan/1", "kode": "contoh", "nama": "Contoh", "versi": [ { "berlaku": { "mulai": "2024-01-01" }, {{skala}}{{isi}} } ] }""";
            AturanJson.Read(System.Text.Encoding.UTF8.GetBytes(paket)).Masalah.Should().BeEmpty("{0} shows {1}", dokumen, isi);
        }
    }

    [Fact]
    public void JsonBlocks_AllDocuments_AreReadAndVerifyClean()
    {
        BlokDokumen.Find("json").Should().HaveCountGreaterThanOrEqualTo(2);
        foreach (var (dokumen, _, _, isi) in BlokDokumen.Find("json"))
        {
            var bita = System.Text.Encoding.UTF8.GetBytes(isi);
            if (isi.Contains(KasusJson.Format, StringComparison.Ordinal))
            {
                KasusJson.Read(bita).Masalah.Should().BeEmpty("the examples in {0} must be valid", dokumen);
                continue;
            }

            if (isi.Contains(TerimaJson.Format, StringComparison.Ordinal))
            {
                TerimaJson.Read(bita).Masalah.Should().BeEmpty("the accepted findings in {0} must be valid", dokumen);
                continue;
            }

            if (isi.Contains(AturanJson.Format, StringComparison.Ordinal))
            {
                AturanJson.Read(bita).Masalah.Should().BeEmpty("the pack in {0} must be valid", dokumen);
                continue;
            }

            var laporan = LaporanJson.Read(bita);
            laporan.Masalah.Should().BeEmpty("the report in {0} must be valid", dokumen);
            if (laporan.Isi.Cetakan.IsEmpty)
            {
                continue;
            }

            var hasil = Verifikasi.Run(laporan.Isi, PaketBawaan.Get(laporan.Isi.KodeAturan));
            hasil.Temuan.Should().BeEmpty();
            hasil.Cocok.Should().Be(4);
        }
    }

    private static void SatuIndikator(TextWriter Console)
    {
        var aturan = PaketBawaan.Get("permendagri-86-2017").VersiTerakhir;
        var capaian = Capaian.Compute(aturan, Polaritas.Positif, target: 79m, realisasi: 82.84m);
        Console.WriteLine(capaian); // 104,86 (Sangat Tinggi)
    }

    private static void HalamanLaporan(TextWriter Console)
    {
        var laporan = LaporanJson.Read(File.ReadAllBytes("docs/contoh/lkj-2024-kecamatan-banjarbaru-selatan.laporan.json")).Isi;
        var paket = AturanJson.Read(File.ReadAllBytes("docs/contoh/lkj-2024-kecamatan-banjarbaru-selatan.aturan.json")).Isi;
        var halaman = LaporanHtml.Write(laporan, paket).Isi; // for File.WriteAllText, or as the answer to a web request
        Console.WriteLine(halaman.Split('\n')[0]);
    }

    private static void AuditTersimpan(TextWriter Console)
    {
        var aturan = PaketBawaan.Get("permendagri-86-2017").VersiTerakhir;
        var hasil = Audit.Check(aturan, new("Angka kemiskinan", target: "10", realisasi: "5", capaian: "200", polaritas: "negatif"));
        Console.WriteLine($"{hasil.Status}: {hasil.Masalah!.ToPesan()} {hasil.Sebab[0].ToPesan()}");

        using var tabel = File.OpenRead("docs/contoh/hasil-tersimpan.csv");
        var ringkasan = new RingkasanAudit();
        foreach (var baris in AuditCsv.Open(tabel, aturan).Isi.Read())
        {
            ringkasan.Add(baris);
        }

        Console.WriteLine($"{ringkasan.GetCacah(StatusAudit.Berbeda)} dari {ringkasan.Baris} baris berbeda");
    }

    private static void VerifikasiLaporan(TextWriter Console)
    {
        var laporan = LaporanJson.Read(File.ReadAllBytes("docs/contoh/lkj-2024-kecamatan-banjarbaru-selatan.laporan.json")).Isi;
        var paket = AturanJson.Read(File.ReadAllBytes("docs/contoh/lkj-2024-kecamatan-banjarbaru-selatan.aturan.json")).Isi;
        foreach (var temuan in Verifikasi.Run(laporan, paket).Temuan.Where(t => t.Akar is null && t.Sel.Tabel == "t3-10"))
        {
            Console.WriteLine($"{temuan.Sel}: {temuan.ToPesan()} {temuan.Sebab.FirstOrDefault()?.ToPesan() ?? Sebab.GetTidakTerjelaskan()}");
        }
    }

    private static void Pengujian(TextWriter Console)
    {
        var aturan = PaketBawaan.Get("permendagri-86-2017").VersiTerakhir;
        Bukti.Prints(Rasio.From(8284, 79), "104,86");
        Bukti.Prints(98.247m, "98,25%");
        Bukti.Rates(aturan, Polaritas.Positif, target: 79m, realisasi: 82.84m, "104,86", "Sangat Tinggi");
        Bukti.Rates(PaketBawaan.Get("permendagri-86-2017"), [KasusUji.FromNilai("capaian", 90.5m, ["Tinggi"])]);

        var laporan = LaporanJson.Read(File.ReadAllBytes("docs/contoh/laporan-tw1-2024-kecamatan-pengaron.laporan.json")).Isi;
        var paket = AturanJson.Read(File.ReadAllBytes("docs/contoh/laporan-tw1-2024-kecamatan-pengaron.aturan.json")).Isi;
        Bukti.States(laporan, paket, "capaian(I1; 2023-TW4)", "98,25");
        var diterima = DaftarTerima.FromHasil([Verifikasi.Run(laporan, paket)]);
        Bukti.Reproduces(laporan, paket, diterima);

        try
        {
            Bukti.States(laporan, paket, "capaian(I1; 2023-TW4)", "98,24%", bahasa: Bahasa.Inggris);
        }
        catch (PembuktianException gagal)
        {
            Console.WriteLine(gagal.Message);
        }
    }

    private static void Aplikasi(TextWriter Console)
    {
        var data = new PenyusunData("dinkes", "Dinas Kesehatan")
            .AddSasaran("S1", "Meningkatnya mutu layanan kesehatan")
            .AddIndikator("I1", "Indeks Kepuasan Masyarakat", induk: "S1", isIku: true)
            .AddTarget("I1", 2024, "79,00", "pk").AddTarget("I1", 2024, 80m, "renstra")
            .AddRealisasi("I1", 2024, "B (82,84)").AddRealisasi("I1", "2024-sdTW3", 81.5m)
            .AddProgram("P1", "Program Upaya Kesehatan Masyarakat", kode: "1.02.02")
            .AddPagu("P1", 2024, "murni", 9_272_183_892m).AddRealisasiAnggaran("P1", 2024, "Rp 9.000.000.000,00")
            .AddKegiatan("K1", "Penyediaan layanan kesehatan", induk: "P1", kode: "1.02.02.2.01")
            .AddDukungan("P1", "I1")
            .WithAcuan(target: "pk")
            .Build();
        var hasil = PengukuranKinerja.Compute(data.Isi, PaketBawaan.Get("permendagri-86-2017"), Periode.FromTahun(2024)).Isi;
        Console.WriteLine($"{hasil.Indikator[0].Indikator}: {hasil.Indikator[0].Capaian}");

        var salah = new PenyusunData("dinkes", "Dinas Kesehatan")
            .AddIndikator("I1", "Indeks Kepuasan Masyarakat", induk: "S1")
            .AddRealisasi("I1", 2024, "1.464")
            .Build();
        foreach (var masalah in salah.Masalah)
        {
            Console.WriteLine(masalah);
        }

        var pohon = PohonKinerja.From(data.Isi);
        Console.WriteLine(string.Join(", ", pohon.GetPendukung("S1").Select(simpul => simpul.Nama)));
        Console.WriteLine(string.Join(" > ", pohon.GetJalur(data.Isi.FindSimpul("K1")!)[0].Select(simpul => simpul.Id)));
        foreach (var beda in PerbandinganTarget.CheckPerjanjian(data.Isi, new(JenisDokumen.Pk), 2024))
        {
            Console.WriteLine($"{beda.Jenis}: {beda}");
        }

        var opsi = SakipJson.AddConverters(new JsonSerializerOptions());
        var baris = new { Capaian = Persen.FromPoin(104.86m), Pagu = Rupiah.From(9_272_183_892m), Realisasi = NilaiKinerja.FromAngka(82.84m).WithPredikat("B") };
        Console.WriteLine(JsonSerializer.Serialize(baris, opsi));
        Console.WriteLine(JsonSerializer.Serialize(Rasio.From(11, 6), opsi));
    }

    private static void Agregat(TextWriter Console)
    {
        var pembaca = new PembacaKolom((masalah, baris) => Console.WriteLine(masalah));
        pembaca.Begin(isJson: false);
        pembaca.Feed(File.ReadAllBytes("docs/contoh/agregat/pengukuran.csv"));
        pembaca.Finish();
        var kolom = pembaca.BuildUkur()!;
        var hasil = Agregasi.Compute(kolom, PaketBawaan.Get("permendagri-86-2017"), ["pemda"]).Isi;
        foreach (var kelompok in hasil.Kelompok)
        {
            Console.WriteLine($"{kelompok.Kunci[0]}: {kelompok.Terhitung} of {kelompok.Jumlah}, {kelompok.Peringkat}");
        }
    }

    private static void Gulung(TextWriter Console)
    {
        var laporan = LaporanJson.Read(File.ReadAllBytes("docs/contoh/lkip-2024-setda-kota-banjar.laporan.json")).Isi;
        var paket = AturanJson.Read(File.ReadAllBytes("docs/contoh/lkip-2024-setda-kota-banjar.aturan.json")).Isi;
        var kinerja = PengukuranKinerja.Compute(laporan.Data, paket, laporan.Periode).Isi;
        var anggaran = PengukuranAnggaran.Compute(laporan.Data, laporan.Periode);
        var gulungan = Gulungan.Compute([kinerja], [anggaran], DimensiGulungan.Sasaran).Isi;
        foreach (var satu in gulungan.Kinerja)
        {
            Console.WriteLine($"{satu.Kunci[0].Id}: {satu.Rerata}, {satu.Rerata.Terhitung} of {satu.Rerata.Jumlah}, median {Persen.FromPoin(satu.FindKuantil(50).Angka)}");
            Console.WriteLine($"  best: {satu.Terbaik[0].Hasil.Indikator}");
        }

        foreach (var satu in gulungan.Anggaran)
        {
            Console.WriteLine($"{satu.Kunci[0].Id}: {satu.Jumlah.Realisasi} of {satu.Jumlah.Pagu}");
        }

        foreach (var satu in gulungan.Efisiensi)
        {
            Console.WriteLine($"{satu.Kunci[0].Id}: {satu.Rumus.Nama} {satu.Nilai}");
        }
    }

    private const string SkalaPotongan =
        """
        "skala": {
          "efisiensi": { "peringkat": [ { "predikat": "Efisien", "minimal": 0 }, { "predikat": "Tidak Efisien", "kurangDari": 0 } ] },
          "skm": { "peringkat": [ { "predikat": "A", "minimal": 0 }, { "predikat": "D", "kurangDari": 0 } ] } },
        """;

    [GeneratedRegex("^\"(capaian|rerata|periode|skala|ordinal|efisiensi|indeks|pemeriksaan|tampilan)\"")]
    private static partial Regex PotonganPaket();

    private static string Run(Action<TextWriter> contoh)
    {
        using var keluaran = new StringWriter { NewLine = "\n" };
        contoh(keluaran);
        return keluaran.ToString();
    }

    /// <summary>Drops indents, so that a sample may stand inside a method.</summary>
    private static string Rapikan(string teks) => string.Join('\n', teks.Trim().Split('\n').Select(baris => baris.Trim()));
}
