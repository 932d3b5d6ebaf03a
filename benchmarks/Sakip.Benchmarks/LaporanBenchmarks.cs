using System.Collections.Immutable;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Laporan;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Benchmarks;

/// <summary>Whole reports with their budgets, from bytes to what <c>evaluate</c> prints and <c>verify</c> finds, beside merely parsing the bytes.</summary>
[MemoryDiagnoser]
public class LaporanBenchmarks
{
    private byte[] _laporan = [];
    private byte[] _paket = [];
    private LaporanKinerja _terbaca = null!;
    private PaketAturan _aturan = null!;

    /// <summary>Gets or sets the report: the largest, and the one with most indicators.</summary>
    [Params("lkjip-2024-setda-kabupaten-paser", "lkip-2024-setda-kota-banjar")]
    public string Nama { get; set; } = string.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _laporan = Contoh.ReadBerkas($"{Nama}.laporan.json");
        _paket = Contoh.ReadBerkas($"{Nama}.aturan.json");
        _terbaca = LaporanJson.Read(_laporan).Isi;
        _aturan = AturanJson.Read(_paket).Isi;
    }

    [Benchmark(Baseline = true)]
    public JsonValueKind JsonSaja()
    {
        using var dokumen = JsonDocument.Parse(_laporan);
        return dokumen.RootElement.ValueKind;
    }

    [Benchmark]
    public LaporanKinerja LaporanJsonRead() => LaporanJson.Read(_laporan).Isi;

    [Benchmark]
    public PengukuranKinerja PengukuranKinerjaCompute() => PengukuranKinerja.Compute(_terbaca.Data, _aturan, _terbaca.Periode).Isi;

    [Benchmark]
    public ImmutableArray<TabelTampil> Evaluate()
    {
        var laporan = LaporanJson.Read(_laporan).Isi;
        var pengukuran = PengukuranKinerja.Compute(laporan.Data, AturanJson.Read(_paket).Isi, laporan.Periode).Isi;
        var anggaran = PengukuranAnggaran.Compute(laporan.Data, laporan.Periode);
        return [.. TabelPengukuran.Build(pengukuran), .. TabelAnggaran.Build(anggaran)];
    }

    // A report reads each of its cells once, so that a second verification would be spared that.
    [Benchmark]
    public HasilVerifikasi Verify() => Verifikasi.Run(LaporanJson.Read(_laporan).Isi, AturanJson.Read(_paket).Isi);
}
