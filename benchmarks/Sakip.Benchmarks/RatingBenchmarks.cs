using BenchmarkDotNet.Attributes;
using Sakip.Berkas.Json;
using Sakip.Penilaian;

namespace Sakip.Benchmarks;

/// <summary>From a rounded capaian to its predikat.</summary>
[MemoryDiagnoser]
public class RatingBenchmarks
{
    private readonly decimal[] _capaian = Contoh.CreateCapaian();
    private readonly Skala _skala = PaketBawaan.Get(Contoh.Paket).VersiTerakhir.PeringkatCapaian!;

    [Benchmark(Baseline = true, OperationsPerInvoke = Contoh.Banyak)]
    public int RantaiIf()
    {
        var huruf = 0;
        foreach (var capaian in _capaian)
        {
            huruf += PenilaiBiasa.Rate(capaian).Length;
        }

        return huruf;
    }

    [Benchmark(OperationsPerInvoke = Contoh.Banyak)]
    public int SkalaRate()
    {
        var huruf = 0;
        foreach (var capaian in _capaian)
        {
            huruf += _skala.Rate(capaian) is HasilPeringkat.Tunggal satu ? satu.Isi.Predikat.Length : 0;
        }

        return huruf;
    }
}
