using System.Text;
using NodaTime;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>Small made-up reports: one tujuan, sasaran S1 (I1, I2) and S2 (I3), one table.</summary>
internal static class LaporanUji
{
    /// <summary>The scale of Kota Banjar's report, overlap and gaps included.</summary>
    private const string SkalaTumpang =
        """
        { "peringkat": [
          { "predikat": "Sangat Tinggi", "kode": "ST", "lebihDari": 90 },
          { "predikat": "Tinggi", "minimal": 71.9, "maksimal": 90 },
          { "predikat": "Sedang", "minimal": 66, "maksimal": 75 },
          { "predikat": "Rendah", "minimal": 51, "maksimal": 65 },
          { "predikat": "Sangat Rendah", "maksimal": 50 } ] }
        """;

    public static PaketAturan Paket { get; } = AturanJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [
          { "berlaku": { "mulai": "2020-01-01", "sampai": "2024-12-31" }, "skala": { "capaian": {{SkalaTumpang}} } } ] }
        """)).Isi;

    /// <summary>Builds a report.</summary>
    /// <param name="fakta">Facts of 2024, as <c>t:I1=80 r:I1=72,5</c>: targets of the PK and realisasi; blanks in values as <c>_</c>.</param>
    /// <param name="kolom">Columns, as <c>id: reference</c>.</param>
    /// <param name="baris">Rows, as JSON.</param>
    public static LaporanKinerja Create(string fakta, string[] kolom, params string[] baris)
    {
        var semuaFakta = fakta.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f =>
        {
            var (kunci, nilai) = (f[2..f.IndexOf('=', StringComparison.Ordinal)], f[(f.IndexOf('=', StringComparison.Ordinal) + 1)..].Replace('_', ' '));
            return f[0] == 't'
                ? $$"""{ "ukuran": "target", "subjek": "{{kunci}}", "periode": "2024", "dokumen": "pk", "nilai": "{{nilai}}" }"""
                : $$"""{ "ukuran": "realisasi", "subjek": "{{kunci}}", "periode": "2024", "nilai": "{{nilai}}" }""";
        });
        var semuaKolom = kolom.Select(k =>
            $$"""{ "id": "{{k.Split(": ")[0]}}", "judul": "", "menyatakan": "{{k.Split(": ", 2)[1]}}" }""");
        return LaporanJson.Read(Encoding.UTF8.GetBytes(
            $$"""
            { "format": "sakip.laporan/1", "id": "uji", "judul": "Uji", "periode": "2024", "aturan": { "kode": "uji" },
              "instansi": { "id": "dinas", "nama": "Dinas" }, "acuan": { "target": "pk" },
              "rencana": [ { "id": "T1", "jenis": "tujuan", "nama": "T" }, { "id": "S1", "jenis": "sasaran", "nama": "S", "induk": "T1" },
                { "id": "S2", "jenis": "sasaran", "nama": "S", "induk": "T1" } ],
              "indikator": [
                { "id": "I1", "nama": "I", "induk": "S1", "iku": true, "polaritas": "positif" },
                { "id": "I2", "nama": "I", "induk": "S1", "iku": true, "polaritas": "positif" },
                { "id": "I3", "nama": "I", "induk": "S2", "polaritas": "positif" } ],
              "fakta": [ {{string.Join(", ", semuaFakta)}} ],
              "tabel": [ { "id": "t", "judul": "", "kolom": [ {{string.Join(", ", semuaKolom)}} ], "baris": [ {{string.Join(", ", baris)}} ] } ] }
            """)).Isi;
    }

    public static HasilVerifikasi Verify(string fakta, string[] kolom, params string[] baris) => Verifikasi.Run(Create(fakta, kolom, baris), Paket);

    public static HasilVerifikasi Verify(LocalDate tanggal, string fakta, string[] kolom, params string[] baris) =>
        Verifikasi.Run(Create(fakta, kolom, baris), Paket, tanggal);

    /// <summary>Verifies a table of one cell about I1.</summary>
    public static HasilVerifikasi VerifySel(string fakta, string rujukan, string tercetak) =>
        Verify(fakta, [$"x: {rujukan}"], $$"""{ "subjek": "I1", "sel": { "x": "{{tercetak}}" } }""");

    /// <summary>Writes findings as <c>row/column code root</c>.</summary>
    public static IEnumerable<string> Summarize(this HasilVerifikasi hasil) =>
        hasil.Temuan.Select(t => $"{t.Sel.Baris}/{t.Sel.Kolom} {t.Kode}{(t.Akar is null ? string.Empty : $" <- {t.Akar.Baris}/{t.Akar.Kolom}")}");
}
