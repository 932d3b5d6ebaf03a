using System.Globalization;
using System.Text;
using Sakip.Berkas.Baris;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Berkas.RulesEngine;
using Sakip.Kolom;

namespace Sakip.Fuzz;

/// <summary>Inputs made to cost much: far beyond the limits, or just within them and of the worst shape.</summary>
internal static class Serangan
{
    /// <summary>Gets the attacks: each makes an input of a size, and says what reads it.</summary>
    public static IReadOnlyList<(string Nama, int Ukuran, Func<int, byte[]> Buat, Action<byte[]> Run)> Semua { get; } =
    [
        ("laporan: 100.000 indicators", 100_000, n => Laporan(n, 0, _ => "", ""), CheckLaporan),
        ("laporan: 20.000 indicators, right", 20_000, n => Laporan(n, n, i => "50", "capaian(*; 2024)"), CheckLaporan),
        ("laporan: 10.000 indicators, all wrong", 10_000, n => Laporan(n, n, i => $"{i}", "capaian(*; 2024)"), CheckLaporan),
        ("laporan: 1.000.000 cells", 1_000_000, n => Laporan(10, n, _ => "1", null), CheckLaporan),
        ("laporan: 190.000 cells", 190_000, n => Laporan(10, n, _ => "1", null), CheckLaporan),
        ("laporan: 100.000 wrong prints of one fact", 100_000, n => Laporan(10, n, i => $"{i}", "realisasi(I1; 2024)"), CheckLaporan),
        ("laporan: means over everything, too many", 80_000, n => Laporan(n / 8, n, _ => "1", "rerata(capaian; semua; 2024)"), CheckLaporan),
        ("laporan: means over everything, most that are read", 1_700, n => Laporan(n, n, i => $"{i}", "rerata(capaian; semua; 2024)"), CheckLaporan),
        ("laporan: sums of printed cells in a circle", 1_700, n => Laporan(10, n, i => $"{i}", "jumlah(cetak:t/b0..b" + (n - 1) + "/k)"), CheckLaporan),
        ("laporan: a chain of 100.000 nodes", 100_000, n => Pohon(n, i => i == 0 ? null : $"N{i - 1}"), CheckLaporan),
        ("laporan: 20.000 nodes below one, sums wrong", 20_000, n => Pohon(n, i => i == 0 ? null : "N0"), CheckLaporan),
        ("laporan: 5.000 links in circles", 5_000, Lingkaran, CheckLaporan),
        ("laporan: 1.000 documents", 1_000, n => Ganti("\"fakta\": [", "\"fakta\": [" + string.Concat(Enumerable.Range(0, n).Select(i => $$"""{ "ukuran": "target", "subjek": "I1", "periode": "2024", "dokumen": "iku:v{{i}}", "nilai": "{{i}}" },"""))), CheckLaporan),
        ("laporan: long keys over many problems", 20_000_000, n => Encoding.UTF8.GetBytes("{\"" + new string('k', n) + "\":{" + string.Join(',', Enumerable.Range(0, 2000).Select(i => $"\"u{i}\":1")) + "}}"), CheckLaporan),
        ("aturan: a check named by 20 MB", 20_000_000, n => Aturan($$"""{ "berlaku": { "mulai": "2000-01-01" }, "pemeriksaan": { "{{new string('k', n)}}": { {{string.Join(',', Enumerable.Range(0, 2000).Select(i => $"\"u{i}\":1"))}} } } }"""), DaftarSasaran.CheckAturan),
        ("aturan: 10.000 rules", 9_900, n => Aturan($$"""{ "berlaku": { "mulai": "2000-01-01" }, "pemeriksaan": { {{string.Join(',', Enumerable.Range(0, n).Select(i => $"\"p{i}\": {{ \"syarat\": \"target > {i}\" }}"))}} } }"""), DaftarSasaran.CheckAturan),
        ("aturan: 1.000.000 rules", 1_000_000, n => Aturan($$"""{ "berlaku": { "mulai": "2000-01-01" }, "pemeriksaan": { {{string.Join(',', Enumerable.Range(0, n).Select(i => $"\"p{i}\": {{ \"syarat\": \"target > {i}\" }}"))}} } }"""), DaftarSasaran.CheckAturan),
        ("aturan: 19 scales of 256 bands that overlap", 256, n => Aturan($$"""{ "berlaku": { "mulai": "2000-01-01" }, "skala": { {{string.Join(',', Enumerable.Range(0, 19).Select(s => $"\"s{s}\": {{ \"peringkat\": [ {string.Join(',', Enumerable.Range(0, n).Select(i => $"{{ \"predikat\": \"P{i}\", \"minimal\": {i}, \"maksimal\": {n + i} }}"))} ] }}"))}} } }"""), DaftarSasaran.CheckAturan),
        ("aturan: 5.000 formulas of 500 parts", 5_000, n => Aturan($$"""{ "berlaku": { "mulai": "2000-01-01" }, "capaian": { "rumusIndikator": { {{string.Join(',', Enumerable.Range(0, n).Select(i => $"\"i{i}\": \"{string.Join('+', Enumerable.Repeat("realisasi", 250))}\""))}} } } }"""), DaftarSasaran.CheckAturan),
        ("workflow: 10.000 rules", 9_900, n => Encoding.UTF8.GetBytes("[{\"WorkflowName\":\"w\",\"Rules\":[" + string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"RuleName\":\"r{i}\",\"SuccessEvent\":\"P{i % 200}\",\"Expression\":\"capaian >= {i}m && capaian < {i + 1}m\"}}")) + "]}]"), isi => Hukum.CheckMasalah(RulesEngineJson.Import(isi).Masalah)),
        ("workflow: parameters that double 60 times", 60, n => Encoding.UTF8.GetBytes("[{\"WorkflowName\":\"w\",\"GlobalParams\":[{\"Name\":\"p0\",\"Expression\":\"realisasi\"}," + string.Join(',', Enumerable.Range(1, n).Select(i => $"{{\"Name\":\"p{i}\",\"Expression\":\"p{i - 1} + p{i - 1}\"}}")) + $"],\"Rules\":[{{\"RuleName\":\"r\",\"SuccessEvent\":\"P\",\"Expression\":\"p{n} > 1m\"}}]}}]"), isi => Hukum.CheckMasalah(RulesEngineJson.Import(isi).Masalah)),
        ("json: 60 MB of numbers", 30_000_000, n => Encoding.UTF8.GetBytes("[" + string.Concat(Enumerable.Repeat("0,", n)) + "0]"), CheckLaporan),
        ("json: 60 MB of brackets", 60_000_000, n => Encoding.UTF8.GetBytes(new string('[', n)), CheckLaporan),
        ("json: 50 MB of one number", 50_000_000, n => Encoding.UTF8.GetBytes("{\"format\":" + new string('9', n) + "}"), CheckLaporan),
        ("json: 3.000.000 unknown keys", 3_000_000, n => Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Range(0, n).Select(i => $"\"k{i}\":0")) + "}"), CheckLaporan),
        ("nilai: 10 MB of digits", 10_000_000, n => Encoding.UTF8.GetBytes(new string('9', n)), isi => _ = Sakip.Nilai.NilaiKinerja.Read(Hukum.ToTeks(isi))),
        ("nilai: 10 MB of groups", 10_000_000, n => Encoding.UTF8.GetBytes("Rp " + string.Concat(Enumerable.Repeat("1.", n / 2)) + "x"), isi => _ = Sakip.Nilai.NilaiKinerja.Read(Hukum.ToTeks(isi))),
        ("nilai: 10 MB of brackets", 10_000_000, n => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a (", n / 3)) + ")"), isi => _ = Sakip.Nilai.NilaiKinerja.Read(Hukum.ToTeks(isi))),
        ("csv: 60 MB without a line end", 60_000_000, n => Encoding.UTF8.GetBytes("nama,target,realisasi,capaian\n" + new string('a', n)), CheckTabel),
        ("csv: 60 MB of quotes", 60_000_000, n => Encoding.UTF8.GetBytes("nama,target\n\"" + new string('"', n)), CheckTabel),
        ("csv: 1.000.000 rows", 1_000_000, n => Encoding.UTF8.GetBytes("row_id,nama\n" + string.Concat(Enumerable.Range(0, n).Select(i => $"P{i},Program\n"))), CheckTabel),
        ("kolom: 500.000 rows of 28 digits", 500_000, n => Encoding.UTF8.GetBytes("pemda,tahun,target,realisasi\n" + string.Concat(Enumerable.Range(1, n).Select(i => string.Create(CultureInfo.InvariantCulture, $"A,2024,{7_000_000_000_000_000_000_000_000_000m + (2 * i) + 1},1\n")))), CheckKolom),
        ("parsial: 7.000 numbers of 8.000 bytes", 7_000, Parsial, isi => Hukum.CheckMasalah(ParsialBiner.Read(isi).Masalah)),
    ];

    private static byte[] Ganti(string cari, string ganti) => Encoding.UTF8.GetBytes(Core.Tests.Berkas.ContohBerkas.Laporan.Replace(cari, ganti, StringComparison.Ordinal));

    private static byte[] Laporan(int indikator, int sel, Func<int, string> teks, string? menyatakan) => Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.laporan/1", "id": "x", "judul": "x", "periode": "2024", "aturan": { "kode": "permendagri-86-2017" }, "instansi": { "id": "d", "nama": "d" }, "acuan": { "target": "pk" },
        "rencana": [ { "id": "S1", "jenis": "sasaran", "nama": "S" } ],
        "indikator": [ {{string.Join(',', Enumerable.Range(0, indikator).Select(i => $"{{\"id\":\"I{i}\",\"nama\":\"I\",\"induk\":\"S1\",\"polaritas\":\"positif\"}}"))}} ],
        "fakta": [ {{string.Join(',', Enumerable.Range(0, indikator).Select(i => $"{{\"ukuran\":\"target\",\"subjek\":\"I{i}\",\"periode\":\"2024\",\"dokumen\":\"pk\",\"nilai\":8}},{{\"ukuran\":\"realisasi\",\"subjek\":\"I{i}\",\"periode\":\"2024\",\"nilai\":4}}"))}} ],
        "tabel": [ { "id": "t", "judul": "t", "kolom": [ { "id": "k", "judul": "k"{{(menyatakan is null or "" ? "" : $", \"menyatakan\": \"{menyatakan}\"")}} } ],
        "baris": [ {{string.Join(',', Enumerable.Range(0, sel).Select(i => $"{{\"id\":\"b{i}\",\"subjek\":\"I{i % indikator}\",\"sel\":{{\"k\":\"{teks(i)}\"}}}}"))}} ] } ] }
        """);

    private static byte[] Pohon(int n, Func<int, string?> induk) => Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.laporan/1", "id": "x", "judul": "x", "periode": "2024", "aturan": { "kode": "permendagri-86-2017" }, "instansi": { "id": "d", "nama": "d" }, "acuan": { "target": "pk" },
        "rencana": [ {{string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"id\":\"N{i}\",\"jenis\":\"belanja\",\"nama\":\"N\"{(induk(i) is { } atas ? $",\"induk\":\"{atas}\"" : "")}}}"))}} ],
        "anggaran": [ {{string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"subjek\":\"N{i}\",\"periode\":\"2024\",\"pagu\":{{\"murni\":{i + 1}}},\"realisasi\":{i + 2}}}"))}} ] }
        """);

    private static byte[] Lingkaran(int n) => Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.laporan/1", "id": "x", "judul": "x", "periode": "2024", "aturan": { "kode": "permendagri-86-2017" }, "instansi": { "id": "d", "nama": "d" },
        "rencana": [ {{string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"id\":\"S{i}\",\"jenis\":\"sasaran\",\"nama\":\"S\"}}"))}} ],
        "dukungan": [ {{string.Join(',', Enumerable.Range(0, n).Select(i => $"{{\"simpul\":\"S{i}\",\"untuk\":\"S{(i + 1) % n}\"}}"))}} ] }
        """);

    private static byte[] Aturan(string versi) => Encoding.UTF8.GetBytes($$"""{ "format": "sakip.aturan/1", "kode": "p", "nama": "P", "versi": [ {{versi}} ] }""");

    private static byte[] Parsial(int n)
    {
        using var isi = new MemoryStream();
        isi.Write("SKPP\u0001\u0001p\u0000\u0000\u0000\u0001\u0001\u0001\u0000"u8);
        Bulat(n);
        for (var i = 0; i < n; i++)
        {
            byte[] angka = [.. new byte[7990], unchecked((byte)(i + 1)), unchecked((byte)((i >> 8) + 1)), 0];
            Bulat(angka.Length);
            angka[0] = 1;
            isi.Write(angka);
            Bulat(1);
            isi.WriteByte(1);
        }

        isi.Write([0, 0, 0]);
        return isi.ToArray();

        void Bulat(int angka)
        {
            for (; angka >= 0x80; angka >>= 7)
            {
                isi.WriteByte((byte)((angka & 0x7F) | 0x80));
            }

            isi.WriteByte((byte)angka);
        }
    }

    private static void CheckLaporan(byte[] isi)
    {
        var hasil = LaporanJson.Read(isi);
        Hukum.CheckMasalah(hasil.Masalah);
        if (hasil.IsBerhasil)
        {
            Pemakaian.Use(isi, hasil.Isi, PaketBawaan.Get("permendagri-86-2017"));
        }
    }

    private static void CheckTabel(byte[] isi)
    {
        Hukum.CheckMasalah(TabelCsv.Read("x.csv", isi).Masalah);
        using var aliran = new MemoryStream(isi);
        var audit = AuditCsv.Open(aliran, PaketBawaan.Get("permendagri-86-2017").VersiTerakhir);
        _ = audit.IsBerhasil ? audit.Isi.Read().Count() : 0;
    }

    private static void CheckKolom(byte[] isi)
    {
        var pembaca = new PembacaKolom((_, _) => { });
        pembaca.Begin(isJson: false);
        pembaca.Feed(isi);
        _ = pembaca.Finish();
        _ = Agregasi.Compute(pembaca.BuildUkur()!, PaketBawaan.Get("permendagri-86-2017"), ["pemda"]).Isi;
    }
}
