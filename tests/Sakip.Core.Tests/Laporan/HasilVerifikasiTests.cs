using System.Text;
using Sakip.Berkas.Json;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>The order in which findings are to be read.</summary>
public sealed class HasilVerifikasiTests
{
    // Table b is printed first. In a the capaian 84 / 125 = 67,2 follows from the target 125 printed after it, the dash is a warning, and P1 spent 90 of 80.
    [Fact]
    public void Semua_Findings_ComeByTableRootsFirstErrorsFirst()
    {
        var laporan = LaporanJson.Read(Encoding.UTF8.GetBytes(
            """
            { "format": "sakip.laporan/1", "id": "uji", "judul": "Uji", "periode": "2024", "aturan": { "kode": "uji" },
              "instansi": { "id": "dinas", "nama": "Dinas" }, "acuan": { "target": "pk", "pagu": "murni" },
              "rencana": [ { "id": "S1", "jenis": "sasaran", "nama": "S" }, { "id": "P1", "jenis": "program", "nama": "P" }, { "id": "P2", "jenis": "program", "nama": "P" } ],
              "indikator": [ { "id": "I1", "nama": "I", "induk": "S1", "polaritas": "positif" }, { "id": "I2", "nama": "I", "induk": "S1", "polaritas": "positif" } ],
              "fakta": [
                { "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "pk", "nilai": 100 },
                { "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "nilai": 84 },
                { "ukuran": "target", "subjek": "I2", "periode": "2024", "dokumen": "pk", "nilai": 100 },
                { "ukuran": "realisasi", "subjek": "I2", "periode": "2024", "nilai": 92 } ],
              "anggaran": [
                { "subjek": "P1", "periode": "2024", "pagu": { "murni": 80 }, "realisasi": 90 },
                { "subjek": "P2", "periode": "2024", "pagu": { "murni": 10 }, "realisasi": 11 } ],
              "tabel": [
                { "id": "b", "judul": "", "kolom": [ { "id": "x", "judul": "", "menyatakan": "capaian(I2; 2024)" } ], "baris": [ { "id": "r", "sel": { "x": "93" } } ] },
                { "id": "a", "judul": "",
                  "kolom": [
                    { "id": "c", "judul": "", "menyatakan": "capaian(I1; 2024)" }, { "id": "k", "judul": "", "menyatakan": "target(I2; 2024)" },
                    { "id": "t", "judul": "", "menyatakan": "target(I1; 2024)" }, { "id": "r", "judul": "", "menyatakan": "realisasi(P1; 2024)" } ],
                  "baris": [ { "id": "r", "sel": { "c": "67,20", "k": "-", "t": "125", "r": "90" } } ] } ] }
            """)).Isi;

        Verifikasi.Run(laporan, LaporanUji.Paket).Semua.Select(t => t.Id).Should().Equal(
            "b/r/x",
            "a/r/t",
            "a/r/r#realisasiMelebihiPagu",
            "a/r/k",
            "a/r/c",
            "(data)/P2/realisasi(P2; 2024)#realisasiMelebihiPagu");
    }
}
