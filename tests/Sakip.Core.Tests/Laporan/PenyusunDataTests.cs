using System.Globalization;
using System.Text;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Laporan;

/// <summary>The builder says what a report file says: the same model, the same problems.</summary>
public class PenyusunDataTests
{
    private const string Lengkap = """
        {
          "format": "sakip.laporan/1", "id": "uji", "judul": "Uji", "periode": "2024", "aturan": { "kode": "uji" },
          "instansi": { "id": "dinas", "nama": "Dinas Kesehatan", "pemda": "Kota Uji" },
          "instansiLain": [ { "id": "kota-b", "nama": "Dinas Kesehatan Kota B" } ],
          "acuan": { "target": "pk", "targetAkhir": "renstra@2026", "pagu": "perubahan" },
          "unit": [ { "id": "U1", "nama": "Bidang Satu" }, { "id": "U1.1", "nama": "Seksi", "induk": "U1" } ],
          "rencana": [
            { "id": "T1", "jenis": "tujuan", "nama": "Tujuan" },
            { "id": "S1", "jenis": "sasaran", "nama": "Sasaran", "induk": "T1" },
            { "id": "UR", "jenis": "urusan", "nama": "Urusan", "kode": "1" },
            { "id": "BU", "jenis": "bidangUrusan", "nama": "Bidang Urusan", "induk": "UR", "kode": "1.02" },
            { "id": "P1", "jenis": "program", "nama": "Program", "induk": "BU", "kode": "1.02.02", "unit": "U1" },
            { "id": "K1", "jenis": "kegiatan", "nama": "Kegiatan", "induk": "P1", "kode": "1.02.02.2.01", "unit": "U1.1" },
            { "id": "SK1", "jenis": "subKegiatan", "nama": "Sub", "induk": "K1", "kode": "1.02.02.2.01.0001" },
            { "id": "B1", "jenis": "belanja", "nama": "Belanja Operasi", "kode": "5.1" },
            { "id": "B2", "jenis": "belanja", "nama": "Barang dan Jasa", "induk": "B1", "kode": "5.1.02" }
          ],
          "indikator": [
            { "id": "I1", "nama": "Indeks", "induk": "S1", "iku": true, "satuan": "%", "polaritas": "positif", "akumulasi": "terakhir",
              "formulasi": "a / b", "catatan": "c", "bobot": 1.5, "kategori": "utama" },
            { "id": "I2", "nama": "Kematian", "induk": "P1", "polaritas": "negatif" }
          ],
          "fakta": [
            { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": "87,50" },
            { "ukuran": "target", "subjek": "I1", "periode": "2026", "dokumen": "renstra", "nilai": 90 },
            { "ukuran": "target", "subjek": "I1", "periode": "2024-TW1", "dokumen": "pk-perubahan", "nilai": "20%" },
            { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": "88,19", "dibawaDari": 2023, "catatan": "belum terbit" },
            { "ukuran": "realisasi", "subjek": "I1", "periode": "2024-sdTW3", "nilai": "B (60,00)" },
            { "ukuran": "realisasi", "subjek": "I2", "periode": "2024-TW3", "nilai": 3.50, "instansi": "kota-b" }
          ],
          "anggaran": [
            { "subjek": "P1", "periode": "2024", "pagu": { "murni": 9272183892, "pergeseran:1": 9300000000.25 }, "realisasi": "Rp 9.000.000.000,00" },
            { "subjek": "dinas", "periode": "2024", "sumberDana": "PAD", "pagu": { "perubahan": 1000 }, "catatan": "x" }
          ],
          "dukungan": [ { "simpul": "P1", "untuk": "I1" }, { "simpul": "P1", "untuk": "S1" } ],
          "perjanjian": [
            { "dokumen": "pk", "tahun": 2024, "tanggal": "2024-01-05", "jenjang": "eselonII",
              "pihakPertama": { "jabatan": "Kepala Dinas", "nama": "A" }, "pihakKedua": { "jabatan": "Wali Kota" }, "pagu": "murni", "program": [ "P1" ] }
          ],
          "narasi": [ { "subjek": "I1", "jenis": "kendala", "teks": "Kurang alat." } ],
          "skor": [ { "id": "survei", "indeks": "skm", "periode": "2024", "nilai": { "U1": 3.20, "U2": { "nilai": "3,1", "dibawaDari": 2023 } }, "catatan": "n = 100" } ]
        }
        """;

    /// <summary>Gets wrong statements as a report file and as a builder makes them, upon a small sound plan.</summary>
    private static readonly (string Kode, string Bagian, string Berkas, Action<PenyusunData> Susun)[] Salah =
    [
        ("SKP4014", "rencana", """{ "id": "S2", "jenis": "sasaran", "nama": "S", "induk": "T9" }""", p => p.AddSasaran("S2", "S", "T9")),
        ("SKP4014", "indikator", """{ "id": "I2", "nama": "I", "induk": "S9", "polaritas": "positif" }""", p => p.AddIndikator("I2", "I", "S9")),
        ("SKP4012", "rencana", """{ "id": "S1", "jenis": "sasaran", "nama": "S" }""", p => p.AddSasaran("S1", "S")),
        ("SKP4012", "unit", """{ "id": "dinas", "nama": "U" }""", p => p.AddUnit("dinas", "U")),
        ("SKP4012", "instansiLain", """{ "id": "dinas", "nama": "U" }""", p => p.AddInstansiLain("dinas", "U")),
        ("SKP4013", "rencana", """{ "id": "S 2", "jenis": "sasaran", "nama": "S" }""", p => p.AddSasaran("S 2", "S")),
        ("SKP4021", "indikator", """{ "id": "iku", "nama": "I", "induk": "S1", "polaritas": "positif" }""", p => p.AddIndikator("iku", "I", "S1")),
        ("SKP2109", "rencana", """{ "id": " ", "jenis": "sasaran", "nama": "S" }""", p => p.AddSasaran(" ", "S")),
        ("SKP2109", "rencana", """{ "id": "S2", "jenis": "sasaran", "nama": "" }""", p => p.AddSasaran("S2", string.Empty)),
        ("SKP2109", "indikator", """{ "id": "I2", "nama": "I", "induk": "S1", "polaritas": "positif", "satuan": "" }""", p => p.AddIndikator("I2", "I", "S1", satuan: string.Empty)),
        ("SKP4023", "indikator", """{ "id": "I2", "nama": "I", "induk": "S1", "polaritas": "positif", "bobot": 0 }""", p => p.AddIndikator("I2", "I", "S1", bobot: 0m)),
        ("SKP4008", "rencana", """{ "id": "P2", "jenis": "program", "nama": "P", "unit": "U9" }""", p => p.AddProgram("P2", "P", unit: "U9")),
        ("SKP4030", "rencana", """{ "id": "P2", "jenis": "program", "nama": "P", "kode": "7.01.x1" }""", p => p.AddProgram("P2", "P", kode: "7.01.x1")),
        ("SKP4031", "rencana", """{ "id": "P2", "jenis": "program", "nama": "P", "kode": "7.01" }""", p => p.AddProgram("P2", "P", kode: "7.01")),
        ("SKP4032", "rencana", """{ "id": "K1", "jenis": "kegiatan", "nama": "K", "induk": "P1", "kode": "7.01.02.2.01" }""", p => p.AddKegiatan("K1", "K", "P1", "7.01.02.2.01")),
        ("SKP4033", "rencana", """{ "id": "B1", "jenis": "belanja", "nama": "B", "kode": "5.x" }""", p => p.AddBelanja("B1", "B", kode: "5.x")),
        ("SKP4034", "rencana", """{ "id": "S2", "jenis": "sasaran", "nama": "S", "induk": "P1" }""", p => p.AddSasaran("S2", "S", "P1")),
        ("SKP4018", "fakta", """{ "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": "1.464" }""", p => p.AddRealisasi("I1", 2024, "1.464")),
        ("SKP4019", "fakta", """{ "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": "-" }""", p => p.AddRealisasi("I1", 2024, "-")),
        ("SKP1001", "fakta", """{ "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": "1,2,3" }""", p => p.AddRealisasi("I1", 2024, "1,2,3")),
        ("SKP4008", "fakta", """{ "ukuran": "realisasi", "subjek": "I9", "periode": "2024", "nilai": 1 }""", p => p.AddRealisasi("I9", 2024, 1)),
        ("SKP4008", "fakta", """{ "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": 1, "instansi": "x" }""", p => p.AddRealisasi("I1", 2024, 1, instansi: "x")),
        ("SKP4005", "fakta", """{ "ukuran": "realisasi", "subjek": "I1", "periode": "2024-TW5", "nilai": 1 }""", p => p.AddRealisasi("I1", "2024-TW5", 1)),
        ("SKP4005", "fakta", """{ "ukuran": "realisasi", "subjek": "I1", "periode": "24", "nilai": 1 }""", p => p.AddRealisasi("I1", 24, 1)),
        ("SKP4006", "fakta", """{ "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "dpa", "nilai": 1 }""", p => p.AddTarget("I1", 2024, 1, "dpa")),
        ("SKP2107", "fakta", """{ "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": 1, "dibawaDari": 23 }""", p => p.AddRealisasi("I1", 2024, 1, dibawaDari: 23)),
        ("SKP4015", "fakta", """{ "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": 2 }""", p => p.AddTarget("I1", 2024, 2, "pk")),
        ("SKP4036", "anggaran", """{ "subjek": "P1", "periode": "2024", "pagu": { "murni": "BB" } }""", p => p.AddPagu("P1", 2024, "murni", "BB")),
        ("SKP4037", "anggaran", """{ "subjek": "P1", "periode": "2024", "pagu": { "murni": -1 } }""", p => p.AddPagu("P1", 2024, "murni", -1)),
        ("SKP4035", "anggaran", """{ "subjek": "P1", "periode": "2024", "pagu": { "geser": 1 } }""", p => p.AddPagu("P1", 2024, "geser", 1)),
        ("SKP4038", "anggaran", """{ "subjek": "P1", "periode": "2024", "pagu": { "murni": 1 } }, { "subjek": "P1", "periode": "2024", "pagu": { "murni": 1 } }""", p => p.AddPagu("P1", 2024, "murni", 1).AddPagu("P1", 2024, "murni", 1)),
        ("SKP4039", "anggaran", """{ "subjek": "P1", "periode": "2024", "realisasi": 1 }""", p => p.AddRealisasiAnggaran("P1", 2024, 1)),
        ("SKP4008", "anggaran", """{ "subjek": "P9", "periode": "2024", "pagu": { "murni": 1 } }""", p => p.AddPagu("P9", 2024, "murni", 1)),
        ("SKP4008", "dukungan", """{ "simpul": "P9", "untuk": "I1" }""", p => p.AddDukungan("P9", "I1")),
        ("SKP4008", "dukungan", """{ "simpul": "P1", "untuk": "P1" }""", p => p.AddDukungan("P1", "P1")),
        ("SKP4040", "perjanjian", """{ "dokumen": "renstra", "tahun": 2024 }""", p => p.AddPerjanjian("renstra", 2024)),
        ("SKP2107", "perjanjian", """{ "dokumen": "pk", "tahun": 24 }""", p => p.AddPerjanjian("pk", 24)),
        ("SKP4008", "perjanjian", """{ "dokumen": "pk", "tahun": 2024, "program": [ "P1", "P9" ] }""", p => p.AddPerjanjian("pk", 2024, program: ["P1", "P9"])),
        ("SKP2109", "perjanjian", """{ "dokumen": "pk", "tahun": 2024, "pihakPertama": { "jabatan": "Camat", "nama": "" } }""", p => p.AddPerjanjian("pk", 2024, pihakPertama: new("Camat", string.Empty))),
        ("SKP2109", "narasi", """{ "subjek": "I1", "jenis": "kendala", "teks": " " }""", p => p.AddNarasi("I1", JenisNarasi.Kendala, " ")),
        ("SKP4008", "narasi", """{ "subjek": "I9", "jenis": "kendala", "teks": "a" }""", p => p.AddNarasi("I9", JenisNarasi.Kendala, "a")),
        ("SKP4012", "skor", """{ "id": "I1", "indeks": "skm", "periode": "2024", "nilai": {} }""", p => p.AddSkor("I1", "skm", 2024, [])),
        ("SKP2109", "skor", """{ "id": "X", "indeks": "", "periode": "2024", "nilai": {} }""", p => p.AddSkor("X", string.Empty, 2024, [])),
        ("SKP4018", "skor", """{ "id": "X", "indeks": "skm", "periode": "2024", "nilai": { "U1": "1.464" } }""", p => p.AddSkor("X", "skm", 2024, [("U1", "1.464")])),
        ("SKP2107", "skor", """{ "id": "X", "indeks": "skm", "periode": "2024", "nilai": { "U1": { "nilai": 1, "dibawaDari": 23 } } }""", p => p.AddSkor("X", "skm", 2024, [("U1", NilaiKinerja.FromAngka(1).WithDibawaDari(23))])),
        ("SKP4014", "rencana", """{ "id": "A", "jenis": "tujuan", "nama": "A", "induk": "B" }, { "id": "B", "jenis": "tujuan", "nama": "B", "induk": "A" }""", p => p.AddTujuan("A", "A", "B").AddTujuan("B", "B", "A")),
        ("SKP4014", "rencana", """{ "id": "S2", "jenis": "sasaran", "nama": "S", "induk": "S2" }""", p => p.AddSasaran("S2", "S", "S2")),
        ("SKP4005", "anggaran", """{ "subjek": "P1", "periode": "2024-TW5", "pagu": { "murni": 1 } }""", p => p.AddPagu("P1", "2024-TW5", "murni", 1)),
        ("SKP4030", "rencana", """{ "id": "P2", "jenis": "program", "nama": "P", "kode": "7.01.01.2" }""", p => p.AddProgram("P2", "P", kode: "7.01.01.2")),
        ("SKP4034", "rencana", """{ "id": "K1", "jenis": "kegiatan", "nama": "K", "induk": "P1" }, { "id": "P2", "jenis": "program", "nama": "P", "induk": "K1" }""", p => p.AddKegiatan("K1", "K", "P1").AddProgram("P2", "P", "K1")),
        ("SKP2104", "skor", """{ "id": "X", "indeks": "skm", "periode": "2024", "nilai": { "U1": 1, "U1": 2 } }""", p => p.AddSkor("X", "skm", 2024, [("U1", 1), ("U1", 2)])),
    ];

    public static TheoryData<int> NomorSalah => [.. Enumerable.Range(0, Salah.Length)];

    public static TheoryData<string> Laporan => [.. Directory.GetFiles(Repositori.GetJalur("docs/contoh"), "*.laporan.json").Select(jalur => Path.GetFileName(jalur)!).Order()];

    [Fact]
    public void BuildLaporan_AllThereIs_WritesAsTheSameReportFile()
    {
        var laporan = new PenyusunData("dinas", "Dinas Kesehatan", "Kota Uji")
            .AddInstansiLain("kota-b", "Dinas Kesehatan Kota B")
            .WithAcuan("pk", "renstra@2026", "perubahan")
            .AddDukungan("P1", "I1", "S1")
            .AddUnit("U1", "Bidang Satu").AddUnit("U1.1", "Seksi", "U1")
            .AddTujuan("T1", "Tujuan").AddSasaran("S1", "Sasaran", "T1")
            .AddSimpul("UR", JenisSimpul.Urusan, "Urusan", kode: "1").AddSimpul("BU", JenisSimpul.BidangUrusan, "Bidang Urusan", "UR", "1.02")
            .AddProgram("P1", "Program", "BU", "1.02.02", "U1")
            .AddKegiatan("K1", "Kegiatan", "P1", "1.02.02.2.01", "U1.1")
            .AddSubKegiatan("SK1", "Sub", "K1", "1.02.02.2.01.0001")
            .AddBelanja("B1", "Belanja Operasi", kode: "5.1").AddBelanja("B2", "Barang dan Jasa", "B1", "5.1.02")
            .AddIndikator("I1", "Indeks", "S1", isIku: true, satuan: "%", akumulasi: Akumulasi.Terakhir, formulasi: "a / b", catatan: "c", bobot: 1.5m, kategori: "utama")
            .AddIndikator("I2", "Kematian", "P1", Polaritas.Negatif)
            .AddTarget("I1", 2024, 87.50m, "pk")
            .AddTarget("I1", 2026, 90, "renstra")
            .AddTarget("I1", "2024-TW1", NilaiKinerja.FromAngka(20).WithSatuan("%"), "pk-perubahan")
            .AddRealisasi("I1", 2024, "88,19", dibawaDari: 2023, catatan: "belum terbit")
            .AddRealisasi("I1", Periode.FromSampaiTriwulan(2024, 3), "B (60,00)")
            .AddRealisasi("I2", "2024-TW3", "3.50", instansi: "kota-b")
            .AddPagu("P1", 2024, "murni", 9_272_183_892m).AddPagu("P1", 2024, "pergeseran:1", "Rp 9.300.000.000,25")
            .AddRealisasiAnggaran("P1", 2024, Rupiah.From(9_000_000_000m))
            .AddPagu("dinas", 2024, "perubahan", 1000, "PAD", "x")
            .AddPerjanjian("pk", 2024, new(2024, 1, 5), JenjangPerjanjian.EselonII, new("Kepala Dinas", "A"), new("Wali Kota"), "murni", ["P1"])
            .AddNarasi("I1", JenisNarasi.Kendala, "Kurang alat.")
            .AddSkor("survei", "skm", 2024, [("U1", 3.20m), ("U2", NilaiKinerja.FromAngka(3.1m).WithDibawaDari(2023))], "n = 100")
            .BuildLaporan("uji", "Uji", 2024, "uji");

        ToTeks(LaporanJson.Write(laporan.Isi)).Should().Be(ToTeks(LaporanJson.Write(LaporanJson.Read(ToBita(Lengkap)).Isi)));
    }

    [Fact]
    public void Build_ReportsAtRandom_GiveTheModelOfTheFile() => Pembangkit.ForAll(Pembangkit.Laporan, isi =>
    {
        var laporan = LaporanJson.Read(ToBita(isi)).Isi;
        return LaporanJson.Write(SusunUlang.Replay(laporan)).AsSpan().SequenceEqual(LaporanJson.Write(laporan));
    }).Check(300);

    [Theory, MemberData(nameof(Laporan))]
    public void Build_PublishedReports_GiveTheModelOfTheFile(string berkas)
    {
        var laporan = LaporanJson.Read(File.ReadAllBytes(Repositori.GetJalur($"docs/contoh/{berkas}"))).Isi;

        ToTeks(LaporanJson.Write(SusunUlang.Replay(laporan))).Should().Be(ToTeks(LaporanJson.Write(laporan)));
    }

    [Theory, MemberData(nameof(NomorSalah))]
    public void Build_WrongStatement_GivesTheProblemOfAReportFile(int nomor)
    {
        var (kode, bagian, berkas, susun) = Salah[nomor];
        var harus = LaporanJson.Read(ToBita(ToBerkas(bagian, berkas))).Masalah;
        var penyusun = Dasar();
        susun(penyusun);

        var masalah = penyusun.Build().Masalah;

        masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be(kode);
        masalah[0].Tempat.Jalur.Should().Be(harus.Should().ContainSingle().Subject.Tempat.Jalur);
        masalah[0].Kode.Should().Be(harus[0].Kode);
        foreach (var bahasa in Enum.GetValues<Bahasa>())
        {
            masalah[0].ToPesan(bahasa).Should().Be(harus[0].ToPesan(bahasa));
        }
    }

    [Fact]
    public void Build_SeveralMistakes_GivesAllInTheOrderOfAFile() =>
        Dasar()
            .AddRealisasi("I1", 2024, "1.464")
            .AddNarasi("I9", JenisNarasi.Kendala, "a")
            .AddSasaran("S2", "S", "T9")
            .WithAcuan("dpa", "renstra-2026", "asli")
            .Build().Masalah.Select(m => $"{m.Kode} {m.Tempat}").Should().Equal(
                "SKP4006 $.acuan.target",
                "SKP4020 $.acuan.targetAkhir",
                "SKP4035 $.acuan.pagu",
                "SKP4014 $.rencana[2].induk",
                "SKP4018 $.fakta[1].nilai",
                "SKP4008 $.narasi[0].subjek");

    [Fact]
    public void Build_FaultyParent_IsNoProblemOfItsChildren() =>
        Dasar()
            .AddProgram("P2", "P", kode: "7.01")
            .AddKegiatan("K2", "K", "P2", "7.01.02.2.01")
            .AddIndikator("I2", " ", "K2", bobot: -1)
            .AddRealisasi("I2", 2024, 1)
            .AddPagu("P2", 2024, "murni", 1)
            .Build().Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP4031", "SKP2109", "SKP4023");

    [Fact]
    public void Build_BlankBodyAndReport_GivesEveryPlace() =>
        new PenyusunData(" ", " ", " ").BuildLaporan(" ", " ", "2024-13", " ", " ").Masalah.Select(m => $"{m.Kode} {m.Tempat}").Should().Equal(
            "SKP2109 $.id",
            "SKP2109 $.judul",
            "SKP2109 $.aturan.kode",
            "SKP2109 $.aturan.berkas",
            "SKP4005 $.periode",
            "SKP2109 $.instansi.id",
            "SKP2109 $.instansi.nama",
            "SKP2109 $.instansi.pemda");

    [Fact]
    public void Build_TooLongNumber_IsRefused() => // 29 digits
        Dasar().AddRealisasi("I1", 2024, decimal.MaxValue).Build().Masalah
            .Should().ContainSingle().Which.ToString().Should().StartWith("SKP2106 $.fakta[1].nilai: 79228162514264337593543950335 ");

    [Fact]
    public void Build_LargestNumbers_AreTaken() // 28 digits; 10^18 rupiah
    {
        var data = Dasar().AddRealisasi("I1", 2024, 9_999_999_999_999_999_999_999_999_999m).AddPagu("P1", 2024, "murni", Rupiah.From(Rupiah.Terbesar)).Build().Isi;

        data.Fakta[^1].Nilai.Angka.Should().Be(9_999_999_999_999_999_999_999_999_999m);
        data.Anggaran.Should().ContainSingle().Which.Jumlah.Jumlah.Should().Be(1_000_000_000_000_000_000m);
    }

    [Fact]
    public void Build_NoFigure_IsAProblem() =>
        Dasar().AddRealisasi("I1", default, default).Build().Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP4005", "SKP4019");

    [Fact]
    public void Build_ThousandsOfMistakes_ListsTheFirstThousand()
    {
        var penyusun = Dasar();
        for (var nomor = 0; nomor < 3000; nomor++)
        {
            penyusun.AddRealisasi($"X{nomor.ToString(CultureInfo.InvariantCulture)}", 2024, "1.464");
        }

        var masalah = penyusun.Build().Masalah;

        masalah.Should().HaveCount(1001);
        masalah[^1].Kode.Nomor.Should().Be("SKP2007");
    }

    [Fact]
    public void Build_Again_GoesOnFromWhatWasNoted()
    {
        var penyusun = Dasar();
        var pertama = penyusun.Build().Isi;

        penyusun.AddRealisasi("I1", 2024, 80).Build().Isi.Fakta.Should().HaveCount(2);
        pertama.Fakta.Should().ContainSingle();
    }

    [Fact]
    public void Add_NullIds_NameTheArgument()
    {
        var (penyusun, rusak) = (Dasar(), new PenyusunData(" ", "a")); // the caller's mistake comes before what is wrong with the data
        (string Parameter, Action Panggil)[] semua =
        [
            ("id", () => _ = new PenyusunData(null!, "a")),
            ("nama", () => _ = new PenyusunData("a", null!)),
            ("id", () => penyusun.AddSasaran(null!, "a")),
            ("nama", () => penyusun.AddUnit("a", null!)),
            ("induk", () => penyusun.AddIndikator("a", "a", null!)),
            ("dokumen", () => penyusun.AddTarget("I1", 2024, 1, null!)),
            ("indikator", () => penyusun.AddRealisasi(null!, 2024, 1)),
            ("versi", () => penyusun.AddPagu("P1", 2024, null!, 1)),
            ("id", () => penyusun.AddInstansiLain(null!, "a")),
            ("nama", () => penyusun.AddInstansiLain("a", null!)),
            ("id", () => penyusun.AddUnit(null!, "a")),
            ("nama", () => penyusun.AddProgram("a", null!)),
            ("id", () => penyusun.AddIndikator(null!, "a", "S1")),
            ("nama", () => penyusun.AddIndikator("a", null!, "S1")),
            ("indikator", () => penyusun.AddTarget(null!, 2024, 1, "pk")),
            ("subjek", () => penyusun.AddPagu(null!, 2024, "murni", 1)),
            ("subjek", () => penyusun.AddRealisasiAnggaran(null!, 2024, 1)),
            ("simpul", () => penyusun.AddDukungan(null!, "I1")),
            ("untuk", () => penyusun.AddDukungan("P1", (string)null!)),
            ("untuk", () => penyusun.AddDukungan("P1", (IEnumerable<string>)null!)),
            ("dokumen", () => penyusun.AddPerjanjian(null!, 2024)),
            ("subjek", () => penyusun.AddNarasi(null!, JenisNarasi.Kendala, "a")),
            ("id", () => penyusun.AddSkor(null!, "a", 2024, [])),
            ("indeks", () => penyusun.AddSkor("a", null!, 2024, [])),
            ("nilai", () => penyusun.AddSkor("a", "a", 2024, null!)),
            ("id", () => rusak.BuildLaporan(null!, "a", 2024, "a")),
            ("judul", () => rusak.BuildLaporan("a", null!, 2024, "a")),
            ("kodeAturan", () => rusak.BuildLaporan("a", "a", 2024, null!)),
            ("teks", () => penyusun.AddNarasi("P1", JenisNarasi.Kendala, null!)),
        ];
        foreach (var (parameter, panggil) in semua)
        {
            panggil.Should().Throw<ArgumentNullException>().WithParameterName(parameter);
        }
    }

    [Fact]
    public void Add_NoMemberOfItsEnum_NamesTheArgument()
    {
        var penyusun = Dasar();
        (string Parameter, Action Panggil)[] semua =
        [
            ("jenis", () => penyusun.AddSimpul("a", (JenisSimpul)99, "a")),
            ("polaritas", () => penyusun.AddIndikator("a", "a", "S1", (Polaritas)99)),
            ("akumulasi", () => penyusun.AddIndikator("a", "a", "S1", akumulasi: (Akumulasi)99)),
            ("jenjang", () => penyusun.AddPerjanjian("pk", 2024, jenjang: (JenjangPerjanjian)99)),
            ("jenis", () => penyusun.AddNarasi("I1", (JenisNarasi)99, "a")),
        ];
        foreach (var (parameter, panggil) in semua)
        {
            panggil.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);
        }
    }

    // Of each kind two with one id, then two without: every problem is told, and nothing falls over the second.
    [Fact]
    public void Build_IdsTwiceOrBlank_AreToldOneByOne()
    {
        var penyusun = Dasar().AddSasaran("S2", "S").AddSasaran(" ", "S").AddSasaran(" ", "S");
        foreach (var id in new[] { "A", "A", " ", " " })
        {
            penyusun.AddInstansiLain(id, "A");
        }

        foreach (var id in new[] { "U", "U", " ", " " })
        {
            penyusun.AddUnit(id, "U");
        }

        penyusun.AddSasaran("S2", "S").AddIndikator("I1", "I", "S1").AddIndikator(" ", "I", "S1").AddIndikator(" ", "I", "S1").AddSkor("S1", "skm", 2024, []);

        penyusun.Build().Masalah.Select(m => $"{m.Kode} {m.Tempat}").Should().Equal(
            "SKP4012 $.instansiLain[1].id", "SKP2109 $.instansiLain[2].id", "SKP2109 $.instansiLain[3].id",
            "SKP4012 $.unit[1].id", "SKP2109 $.unit[2].id", "SKP2109 $.unit[3].id",
            "SKP2109 $.rencana[3].id", "SKP2109 $.rencana[4].id", "SKP4012 $.rencana[5].id",
            "SKP4012 $.indikator[1].id", "SKP2109 $.indikator[2].id", "SKP2109 $.indikator[3].id",
            "SKP4012 $.skor[0].id");
    }

    [Fact]
    public void Build_BlankTexts_AreToldWhereverTheyStand() =>
        new PenyusunData("dinas", "Dinas", "Kota", " ")
            .AddInstansiLain("A", " ", " ", " ")
            .AddUnit("U", " ", " ")
            .AddSimpul("P1", JenisSimpul.Program, " ", " ", " ", " ").AddSasaran("S1", "S")
            .AddIndikator("I1", " ", " ", satuan: " ", formulasi: " ", catatan: " ", kategori: " ").AddIndikator("I2", "I", "S1", bobot: 0)
            .AddTarget("I1", 2024, 1, " ", " ", " ")
            .AddPagu("P1", 2024, " ", 1, " ", " ")
            .AddDukungan(" ", " ")
            .AddPerjanjian("pk", 2024, pihakPertama: new("a", " "), pihakKedua: new("b", " "), pagu: " ", program: [" "])
            .AddNarasi(" ", JenisNarasi.Kendala, " ")
            .AddSkor("X", " ", 2024, [("U1", " ")], " ")
            .Build().Masalah.Select(m => $"{m.Kode} {m.Tempat}").Should().Equal(
                "SKP2109 $.instansi.provinsi",
                "SKP2109 $.instansiLain[0].nama", "SKP2109 $.instansiLain[0].pemda", "SKP2109 $.instansiLain[0].provinsi",
                "SKP2109 $.unit[0].nama", "SKP2109 $.unit[0].induk",
                "SKP2109 $.rencana[0].nama", "SKP2109 $.rencana[0].induk", "SKP2109 $.rencana[0].kode", "SKP2109 $.rencana[0].unit",
                "SKP2109 $.indikator[0].nama", "SKP2109 $.indikator[0].induk", "SKP2109 $.indikator[0].satuan", "SKP2109 $.indikator[0].formulasi",
                "SKP2109 $.indikator[0].catatan", "SKP2109 $.indikator[0].kategori", "SKP4023 $.indikator[1].bobot",
                "SKP4006 $.fakta[0].dokumen", "SKP2109 $.fakta[0].instansi", "SKP2109 $.fakta[0].catatan",
                "SKP2109 $.anggaran[0].sumberDana", "SKP2109 $.anggaran[0].catatan", "SKP4035 $.anggaran[0].pagu. ",
                "SKP2109 $.dukungan[0].simpul", "SKP2109 $.dukungan[0].untuk",
                "SKP2109 $.perjanjian[0].pihakPertama.nama", "SKP2109 $.perjanjian[0].pihakKedua.nama", "SKP4035 $.perjanjian[0].pagu", "SKP2109 $.perjanjian[0].program[0]",
                "SKP2109 $.narasi[0].subjek", "SKP2109 $.narasi[0].teks",
                "SKP2109 $.skor[0].indeks", "SKP2109 $.skor[0].catatan", "SKP4019 $.skor[0].nilai.U1");

    [Fact]
    public void Build_MoneyOfAFaultyBody_IsNoCrash() =>
        new PenyusunData(" ", "D").AddProgram("P1", "P").AddPagu("P1", 2024, "murni", 1).Build().Masalah.Select(m => $"{m.Kode} {m.Tempat}").Should().Equal("SKP2109 $.instansi.id");

    // The years of a period, 1945 to 2999, ends included.
    [Theory]
    [InlineData(1944, false)]
    [InlineData(1945, true)]
    [InlineData(2999, true)]
    [InlineData(3000, false)]
    public void Build_YearOfAPerjanjian_KeepsWithinItsBounds(int tahun, bool sah) =>
        Dasar().AddPerjanjian("pk", tahun).Build().Masalah.Select(m => m.Kode.Nomor).Should().Equal(sah ? [] : ["SKP2107"]);

    [Fact]
    public void Build_PerjanjianOfAnUnknownDocument_IsOneProblem() =>
        Dasar().AddPerjanjian("dpa", 2024).Build().Masalah.Select(m => $"{m.Kode} {m.Tempat}").Should().Equal("SKP4006 $.perjanjian[0].dokumen");

    [Fact]
    public void Build_YearCarriedFrom_IsTheStatedOneBeforeThatOfTheValue()
    {
        var lama = NilaiKinerja.FromAngka(1).WithDibawaDari(2022);

        Dasar().AddRealisasi("I1", 2024, lama).Build().Isi.Fakta[^1].Nilai.DibawaDari.Should().Be(2022);
        Dasar().AddRealisasi("I1", 2024, lama, dibawaDari: 2023).Build().Isi.Fakta[^1].Nilai.DibawaDari.Should().Be(2023);
        Dasar().AddRealisasi("I1", 2024, lama, dibawaDari: 23).Build().Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP2107");
        Dasar().AddRealisasi("I1", 2024, NilaiKinerja.FromAngka(1).WithDibawaDari(23)).Build().Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP2107");
    }

    private static PenyusunData Dasar() => new PenyusunData("dinas", "Dinas")
        .AddSasaran("S1", "Sasaran").AddProgram("P1", "Program", kode: "7.01.01").AddIndikator("I1", "Indikator", "S1").AddTarget("I1", 2024, 1, "pk");

    /// <summary>Writes the same plan with more statements in one list.</summary>
    private static string ToBerkas(string bagian, string isi)
    {
        var larik = new Dictionary<string, string>
        {
            ["instansiLain"] = string.Empty,
            ["unit"] = string.Empty,
            ["rencana"] = """{ "id": "S1", "jenis": "sasaran", "nama": "Sasaran" }, { "id": "P1", "jenis": "program", "nama": "Program", "kode": "7.01.01" }""",
            ["indikator"] = """{ "id": "I1", "nama": "Indikator", "induk": "S1", "polaritas": "positif" }""",
            ["fakta"] = """{ "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": 1 }""",
            ["anggaran"] = string.Empty,
            ["dukungan"] = string.Empty,
            ["perjanjian"] = string.Empty,
            ["narasi"] = string.Empty,
            ["skor"] = string.Empty,
        };
        larik[bagian] += larik[bagian].Length == 0 ? isi : $", {isi}";
        return $$"""
            { "format": "sakip.laporan/1", "id": "uji", "judul": "Uji", "periode": "2024", "aturan": { "kode": "uji" },
              "instansi": { "id": "dinas", "nama": "Dinas" },
              {{string.Join(",\n", larik.Select(l => $"\"{l.Key}\": [ {l.Value} ]"))}} }
            """;
    }

    private static byte[] ToBita(string teks) => Encoding.UTF8.GetBytes(teks);

    private static string ToTeks(byte[] bita) => Encoding.UTF8.GetString(bita);
}
