using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Perhitungan;

namespace Sakip.Benchmarks;

/// <summary>A whole report of 170 indicators with its budget: reading it, measuring the body, verifying its printed tables.</summary>
[MemoryDiagnoser]
public class LaporanBenchmarks
{
    private readonly byte[] _isi = Contoh.ReadBerkas("lkip-2024-setda-kota-banjar.laporan.json");
    private readonly PaketAturan _paket = AturanJson.Read(Contoh.ReadBerkas("lkip-2024-setda-kota-banjar.aturan.json")).Isi;
    private readonly LaporanKinerja _laporan;

    public LaporanBenchmarks() => _laporan = LaporanJson.Read(_isi).Isi;

    [Benchmark(Baseline = true)]
    public JsonValueKind JsonSaja()
    {
        using var dokumen = JsonDocument.Parse(_isi);
        return dokumen.RootElement.ValueKind;
    }

    [Benchmark]
    public Hasil<LaporanKinerja> LaporanJsonRead() => LaporanJson.Read(_isi);

    [Benchmark]
    public Hasil<PengukuranKinerja> PengukuranKinerjaCompute() =>
        PengukuranKinerja.Compute(_laporan.Data, _paket, _laporan.Periode);

    [Benchmark]
    public HasilVerifikasi VerifikasiRun() => Verifikasi.Run(_laporan, _paket);
}
