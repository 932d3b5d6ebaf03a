using System.Collections.Immutable;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Sakip.Berkas.Json;
using Sakip.Laporan;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Benchmarks;

/// <summary>What the commands <c>evaluate</c> and <c>verify</c> do with the largest report, from bytes to results, beside merely parsing the bytes.</summary>
[MemoryDiagnoser]
public class EvaluasiBenchmarks
{
    private const string Nama = "lkjip-2024-setda-kabupaten-paser";

    private readonly byte[] _laporan = Contoh.ReadBerkas($"{Nama}.laporan.json");
    private readonly byte[] _paket = Contoh.ReadBerkas($"{Nama}.aturan.json");

    [Benchmark(Baseline = true)]
    public JsonValueKind JsonSaja()
    {
        using var dokumen = JsonDocument.Parse(_laporan);
        return dokumen.RootElement.ValueKind;
    }

    [Benchmark]
    public LaporanKinerja Read() => LaporanJson.Read(_laporan).Isi;

    [Benchmark]
    public ImmutableArray<TabelTampil> Evaluate()
    {
        var laporan = LaporanJson.Read(_laporan).Isi;
        var pengukuran = PengukuranKinerja.Compute(laporan.Data, AturanJson.Read(_paket).Isi, laporan.Periode).Isi;
        var anggaran = PengukuranAnggaran.Compute(laporan.Data, laporan.Periode);
        return [.. TabelPengukuran.Build(pengukuran), .. TabelAnggaran.Build(anggaran)];
    }

    [Benchmark]
    public HasilVerifikasi Verify() => Verifikasi.Run(LaporanJson.Read(_laporan).Isi, AturanJson.Read(_paket).Isi);
}
