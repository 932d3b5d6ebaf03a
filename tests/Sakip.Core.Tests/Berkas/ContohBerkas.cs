using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Berkas;

/// <summary>Small valid files that use every member of their format; bad files are made from them by one edit.</summary>
internal static class ContohBerkas
{
    /// <summary>Gets the shipped example files and built-in packs, relative to the repository.</summary>
    public static IReadOnlyList<string> Tersimpan { get; } =
    [
        .. new[] { "docs/contoh", "src/Sakip.Core/Aturan/Bawaan" }
            .SelectMany(folder => Directory.GetFiles(Repositori.GetJalur(folder), "*.json"))
            .Select(berkas => Path.GetRelativePath(Repositori.Akar, berkas).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public const string AturanKecil =
        """
        {
          "format": "sakip.aturan/1",
          "kode": "uji",
          "nama": "Aturan uji",
          "versi": [ { "berlaku": { "mulai": "2020-01-01" } } ]
        }
        """;

    public const string Aturan =
        """
        {
          "format": "sakip.aturan/1",
          "kode": "uji",
          "nama": "Aturan uji",
          "turunanDari": "permendagri-86-2017",
          "versi": [
            {
              "berlaku": { "mulai": "2020-01-01", "sampai": "2024-12-31" },
              "dasarHukum": [ { "jenis": "Perbup", "nomor": "1", "tahun": 2020, "tentang": "Uji", "bagian": "Pasal 1" } ],
              "capaian": {
                "rumus": { "positif": { "nama": "realisasiPerTarget" }, "negatif": "(2 * target - realisasi) / target * 100" },
                "langkah": [ { "batasiAtas": 120 }, { "batasiBawah": 0 }, { "bulatkan": { "desimal": 2, "cara": "setengahMenjauhiNol" } } ],
                "rumusIndikator": { "I1": { "nama": "targetPerRealisasi" }, "I2": "100", "I3": { "ekspresi": "1", "dasarHukum":[{ "jenis": "Perbup" }] } },
                "targetNol": "tidakTerhitung",
                "realisasiKosong": "nol"
              },
              "rerata": { "dasar": "indikator", "anggota": "tepat", "takTerhitung": "dikeluarkan", "dibawa": "ikut", "bobot": "sama", "bobotKategori": { "utama": 40 }, "langkah": [ { "bulatkan":{ "desimal": 1 } } ] },
              "periode": { "target": "tahunan", "kosong": "dilewati", "akumulasi": { "positif": "jumlah" } },
              "tampilan": { "nolBelakang": "dibuang", "desimalIndikator": { "I1": 1 } },
              "skala": {
                "capaian": {
                  "celah": "tanpaPeringkat",
                  "puncak": "pitaAtas", "dari": "nilai",
                  "peringkat": [
                    { "predikat": "Baik", "kode": "B", "warna": "#00ff00", "minimal": 60, "maksimal": 100, "catatan": "uji" },
                    { "predikat": "Kurang", "lebihDari": 0, "kurangDari": 60 }
                  ],
                  "takTerhitung": [ { "alasan": "targetKosong", "predikat": "Tidak Ada Target", "kode": "A", "warna": "#888888", "catatan": "uji" } ]
                }
              },
              "ordinal": { "akip": [ { "predikat": "A", "skor": 6 }, { "predikat": "BB", "skor": 5.5 } ], "lke": { "isi": [ { "predikat": "ya", "skor": 1 } ], "dasarHukum": [] } },
              "efisiensi": { "selisih": { "rumus": "capaian - serapan", "skala": "capaian", "syarat": "capaian >= 100" } },
              "indeks": { "skm": { "gabungan": "jumlah", "komponen": [ { "id": "U1", "nama": "Persyaratan", "bobot": "1/9", "maksimal": 4, "jawaban": "lke", "kosong": "nol" } ], "pengali": 25 } },
              "pemeriksaan": { "wajar": { "syarat": "capaian <= 150", "tingkat": "peringatan", "pesan": "uji", "pesanInggris": "test", "kolom": [ "capaian" ] }, "cacatSkala": { "tingkat": "mati" } },
              "catatan": "uji"
            },
            { "berlaku": { "mulai": "2025-01-01" } }
          ]
        }
        """;

    public const string Laporan =
        """
        {
          "format": "sakip.laporan/1",
          "id": "uji",
          "judul": "Laporan uji",
          "periode": "2024",
          "aturan": { "kode": "uji", "berkas": "uji.aturan.json" },
          "instansi": { "id": "dinas", "nama": "Dinas Uji", "pemda": "Kabupaten Uji" },
          "instansiLain": [ { "id": "tetangga", "nama": "Dinas Tetangga" } ],
          "acuan": { "target": "pk", "targetAkhir": "renstra@2026", "pagu": "perubahan" },
          "unit": [ { "id": "sek", "nama": "Sekretariat" }, { "id": "umum", "nama": "Sub Bagian Umum", "induk": "sek" } ],
          "rencana": [
            { "id": "T1", "jenis": "tujuan", "nama": "Tujuan" },
            { "id": "S1", "jenis": "sasaran", "nama": "Sasaran", "induk": "T1" },
            { "id": "P1", "jenis": "program", "nama": "Program", "induk": "S1", "kode": "7.01.01", "unit": "umum" },
            { "id": "B1", "jenis": "belanja", "nama": "Belanja Operasi", "kode": "5.1" }
          ],
          "indikator": [
            { "id": "I1", "nama": "Indikator satu", "induk": "S1", "iku": true, "satuan": "Nilai", "polaritas": "positif", "akumulasi": "terakhir", "formulasi": "Survei", "catatan": "uji" },
            { "id": "I2", "nama": "Indikator dua", "induk": "S1", "polaritas": "negatif" }
          ],
          "fakta": [
            { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": "80" },
            { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": "B (72,5)", "dibawaDari": 2023, "catatan": "uji" },
            { "ukuran": "target", "subjek": "I2", "periode": "2024", "dokumen": "pk", "nilai": 10 },
            { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "instansi": "tetangga", "nilai": "70" }
          ],
          "anggaran": [
            { "subjek": "P1", "periode": "2024", "pagu": { "murni": 100, "perubahan": "Rp 120,00" }, "realisasi": 90.5, "catatan": "uji" },
            { "subjek": "P1", "periode": "2024-TW1", "sumberDana": "PAD", "realisasi": 20 }
          ],
          "dukungan": [ { "simpul": "P1", "untuk": "I1" } ],
          "perjanjian": [ { "dokumen": "pk", "tahun": 2024, "tanggal": "2024-01-31", "jenjang": "eselonII", "pihakPertama": { "jabatan": "Kepala Dinas", "nama": "Fulan" }, "pihakKedua": { "jabatan": "Bupati" }, "pagu": "murni", "program": [ "P1" ] } ],
          "narasi": [ { "subjek": "P1", "jenis": "kendala", "teks": "Hujan." } ],
          "skor": [ { "id": "survei", "indeks": "skm", "periode": "2024", "nilai": { "U1": "3,51", "U2": { "nilai": "3,1", "dibawaDari": 2022 } }, "catatan": "uji" } ],
          "tabel": [
            {
              "id": "t1",
              "nomor": "1.1",
              "judul": "Tabel uji",
              "catatan": "uji",
              "kolom": [
                { "id": "nama", "judul": "Indikator" },
                { "id": "target", "judul": "Target", "menyatakan": "target(*; 2024)" },
                { "id": "capaian", "judul": "Capaian", "menyatakan": "capaian(*; 2024)" }
              ],
              "baris": [
                { "subjek": "I1", "sel": { "nama": "Indikator satu", "target": "80", "capaian": "90,63" } },
                { "id": "rata-rata", "sel": { "nama": "Rata-rata", "capaian": { "teks": "90,63 %", "menyatakan": "rerata(capaian; iku; 2024)", "rusak": "Noda.", "dibaca": "90,63", "banding": "sama", "catatan": "uji" } } }
              ]
            }
          ],
          "kalimat": [
            { "id": "k1", "tempat": "Bab III, paragraf 1", "teks": "Capaian di atas 90%.", "klaim": [ { "teks": "di atas 90%", "menyatakan": "capaian(I1; 2024)", "dibaca": "90", "banding": "lebihDari", "rusak": "Sobek.", "catatan": "uji" } ] }
          ]
        }
        """;

    public const string Kasus =
        """
        {
          "format": "sakip.kasus/1",
          "kasus": [
            { "nama": "uji", "tanggal": "2024-12-31", "skala": "capaian", "nilai": 90.5, "predikat": [ "Tinggi", "Sedang" ] },
            { "skala": "capaian", "nilai": 101, "predikat": null },
            { "nama": "uji", "tanggal": "2024-12-31", "polaritas": "negatif", "indikator": "I1", "target": "B (82,84)", "realisasi": 5, "capaian": 150, "predikat": "Baik" },
            { "realisasi": "5", "alasan": "targetKosong" },
            { }
          ]
        }
        """;

    public const string Petaan =
        """
        {
          "format": "sakip.petaan/1",
          "laporan": { "format": "sakip.laporan/1", "id": "uji", "judul": "Laporan uji", "periode": "2024", "aturan": { "kode": "uji" }, "instansi": { "id": "dinas", "nama": "Dinas Uji" } },
          "akhiranCetak": "_raw",
          "tabel": [
            {
              "berkas": "anggaran.csv",
              "saring": { "tabel": "2.5" },
              "abaikan": [ "source_line", "*_note" ],
              "simpul": { "id": "row_id", "nama": "nama", "tingkat": { "kolom": "level", "awalan": "x-", "kata": { "skpd": "instansi" } }, "induk": "parent", "kode": "kode", "unit": { "tetap": "umum" } },
              "indikator": { "nama": "indikator", "id": "ind_id", "induk": "sasaran", "satuan": "satuan", "polaritas": "polaritas", "akumulasi": "akumulasi", "formulasi": "formulasi", "iku": true },
              "fakta": [
                { "ukuran": "target", "kolom": "target_raw", "periode": { "kolom": "tahun" }, "dokumen": "pk" },
                { "ukuran": "realisasi", "kolom": "realisasi_raw", "periode": "2024-TW1", "instansi": "kecamatan", "dibawaDari": "dibawa" }
              ],
              "anggaran": [ { "kolom": "pagu_raw", "pagu": "murni", "periode": "2024", "sumberDana": "dana" } ],
              "dukungan": "untuk",
              "narasi": [ { "kolom": "hambatan", "jenis": "kendala" } ],
              "perjanjian": { "dokumen": "pk", "tahun": 2024, "tanggal": "2024-01-31", "jenjang": "eselonII", "pihakPertama": { "jabatan": "Kepala Dinas", "nama": "Fulan" }, "pihakKedua": { "jabatan": "Bupati" }, "pagu": "murni" },
              "cetak": {
                "id": "t1",
                "nomor": "1.1",
                "judul": "Tabel uji",
                "catatan": "uji",
                "rusak": { "kolom": "ocr_note", "sel": [ "target" ] },
                "kolom": [
                  { "kolom": "target_raw", "judul": "Target", "menyatakan": "target(*; 2024)" },
                  { "kolom": "capaian_raw", "id": "hasil", "judul": "Capaian", "menyatakan": "capaian(*; 2024)", "menyatakanLain": "rerata(capaian; iku; 2024)" }
                ]
              }
            },
            { "berkas": "hasil.csv", "subjek": { "id": "ind_id", "nama": "nama", "tingkat": "level", "induk": "parent" }, "cetak": { "id": "t2", "judul": "", "rusak": "ocr_note", "kolom": [ ] } }
          ]
        }
        """;

    public const string Terima =
        """
        {
          "format": "sakip.terima/1",
          "terima": [
            { "laporan": "uji", "temuan": "t1/I1/capaian", "kode": "SKP5002", "tercetak": "90,62", "alasan": "Dicetak sebelum koreksi." },
            { "laporan": "uji", "temuan": "t1/I1/target", "kode": "SKP5001", "tercetak": "" }
          ]
        }
        """;

    public static byte[] Read(string relatif) => File.ReadAllBytes(Repositori.GetJalur(relatif));
}
