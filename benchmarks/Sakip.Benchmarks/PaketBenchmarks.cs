using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;

namespace Sakip.Benchmarks;

/// <summary>From the file of a five-band pack to rules that are ready to use.</summary>
[MemoryDiagnoser]
public class PaketBenchmarks
{
    private readonly string _kode = Contoh.Paket;
    private readonly byte[] _isi = AturanJson.Write(PaketBawaan.Get(Contoh.Paket));

    [Benchmark(Baseline = true)]
    public JsonValueKind JsonSaja()
    {
        using var dokumen = JsonDocument.Parse(_isi);
        return dokumen.RootElement.ValueKind;
    }

    [Benchmark]
    public Hasil<PaketAturan> AturanJsonRead() => AturanJson.Read(_isi);

    [Benchmark]
    public Hasil<PaketAturan> AturanJsonReadKetat() => AturanJson.Read(_isi, isKetat: true);

    [Benchmark]
    public string SidikJari() => AturanJson.Read(_isi).Isi.VersiTerakhir.SidikJari;

    [Benchmark]
    public PaketAturan PaketBawaanGet() => PaketBawaan.Get(_kode);
}
