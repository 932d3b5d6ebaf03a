using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Penilaian;
using Sakip.Perhitungan;

namespace Sakip.Benchmarks;

/// <summary>From target and realisasi to the formula's result, to a rounded and rated capaian, and to none for a target of 0.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CapaianBenchmarks
{
    private const string RumusSaja = "rumus";
    private const string Lengkap = "lengkap";
    private const string TargetNol = "target 0";

    private readonly (decimal Target, decimal Realisasi)[] _pasangan = Contoh.CreatePasangan();
    private readonly VersiAturan _aturan = PaketBawaan.Get(Contoh.Paket).VersiTerakhir;
    private readonly Rumus _rumus = PaketBawaan.Get(Contoh.Paket).VersiTerakhir.Capaian.GetRumus(Polaritas.Positif)!;

    [BenchmarkCategory(RumusSaja)]
    [Benchmark(Baseline = true, OperationsPerInvoke = Contoh.Banyak)]
    public int RumusBiasa()
    {
        var jumlah = 0;
        foreach (var (target, realisasi) in _pasangan)
        {
            jumlah += (realisasi / target * 100).Scale;
        }

        return jumlah;
    }

    [BenchmarkCategory(RumusSaja)]
    [Benchmark(OperationsPerInvoke = Contoh.Banyak)]
    public int RumusCompute()
    {
        var jumlah = 0;
        foreach (var (target, realisasi) in _pasangan)
        {
            jumlah += _rumus.Compute(new MasukanRumus(target, realisasi)).Angka.Tanda;
        }

        return jumlah;
    }

    [BenchmarkCategory(Lengkap)]
    [Benchmark(Baseline = true, OperationsPerInvoke = Contoh.Banyak)]
    public int CapaianBiasa()
    {
        var huruf = 0;
        foreach (var (target, realisasi) in _pasangan)
        {
            huruf += PenilaiBiasa.Rate(PenilaiBiasa.Round(realisasi / target * 100)).Length;
        }

        return huruf;
    }

    [BenchmarkCategory(Lengkap)]
    [Benchmark(OperationsPerInvoke = Contoh.Banyak)]
    public int CapaianCompute()
    {
        var huruf = 0;
        foreach (var (target, realisasi) in _pasangan)
        {
            var capaian = Capaian.Compute(_aturan, Polaritas.Positif, target, realisasi);
            huruf += capaian.Peringkat is HasilPeringkat.Tunggal satu ? satu.Isi.Predikat.Length : 0;
        }

        return huruf;
    }

    [BenchmarkCategory(TargetNol)]
    [Benchmark(Baseline = true, OperationsPerInvoke = Contoh.Banyak)]
    public int TargetNolBiasa()
    {
        var tiada = 0;
        foreach (var (_, realisasi) in _pasangan)
        {
            tiada += DivideBiasa(realisasi, 0) is null ? 1 : 0;
        }

        return tiada;
    }

    [BenchmarkCategory(TargetNol)]
    [Benchmark(OperationsPerInvoke = Contoh.Banyak)]
    public int TargetNolCompute()
    {
        var tiada = 0;
        foreach (var (_, realisasi) in _pasangan)
        {
            tiada += Capaian.Compute(_aturan, Polaritas.Positif, 0, realisasi).IsTerhitung ? 0 : 1;
        }

        return tiada;
    }

    private static decimal? DivideBiasa(decimal realisasi, decimal target) =>
        target == 0 ? null : PenilaiBiasa.Round(realisasi / target * 100);
}
