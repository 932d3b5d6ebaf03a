using BenchmarkDotNet.Attributes;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kolom;

namespace Sakip.Benchmarks;

/// <summary>Partial results of two halves: gathering one, merging both, closing, writing and reading.</summary>
[MemoryDiagnoser]
public class GabungBenchmarks
{
    private static readonly string[] Menurut = ["pemda", "tahun"];

    private readonly PaketAturan _paket = PaketBawaan.Get(Contoh.Paket);
    private readonly KolomUkur _kolom = new NegaraBuatan(4).ToKolom();
    private readonly AgregatParsial _satu;
    private readonly AgregatParsial _dua;
    private readonly byte[] _biner;

    public GabungBenchmarks()
    {
        _satu = AgregatParsial.Compute(_kolom, _paket, Menurut).Isi;
        _dua = AgregatParsial.Compute(new NegaraBuatan(4, 7).ToKolom(), _paket, Menurut).Isi;
        _biner = ParsialBiner.Write(_satu);
    }

    /// <summary>The same rows at once, by kernels.</summary>
    [Benchmark(Baseline = true)]
    public HasilAgregat Sekaligus() => Agregasi.Compute(_kolom, _paket, Menurut).Isi;

    [Benchmark]
    public AgregatParsial Kumpulkan() => AgregatParsial.Compute(_kolom, _paket, Menurut).Isi;

    [Benchmark]
    public AgregatParsial Gabung() => _satu.Merge(_dua).Isi;

    [Benchmark]
    public HasilAgregat Tutup() => _satu.Close(_paket).Isi;

    [Benchmark]
    public byte[] Tulis() => ParsialBiner.Write(_satu);

    [Benchmark]
    public AgregatParsial Baca() => ParsialBiner.Read(_biner).Isi;
}
