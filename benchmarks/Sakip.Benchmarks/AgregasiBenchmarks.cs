using BenchmarkDotNet.Attributes;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kolom;
using Sakip.Perhitungan;

namespace Sakip.Benchmarks;

/// <summary>Capaian, predikat, means and counts by region and year over columns, against a loop that only reads the same columns.</summary>
[MemoryDiagnoser]
public class AgregasiBenchmarks
{
    private static readonly string[] Menurut = ["pemda", "tahun"];

    private readonly PaketAturan _paket = PaketBawaan.Get(Contoh.Paket);
    private KolomUkur _kolom = new PenyusunUkur().Build();

    [Params(100_000, 1_000_000, 6_624_000, 10_000_000)]
    public long Baris { get; set; }

    [GlobalSetup]
    public void Setup() => _kolom = NegaraBuatan.FromJumlah(Baris).ToKolom();

    [Benchmark(Baseline = true)]
    public long BacaSaja() => PembacaSaja.Sum(_kolom, Menurut);

    [Benchmark]
    public HasilAgregat Vektor() => Compute(1, true);

    [Benchmark]
    public HasilAgregat Skalar() => Compute(1, false);

    [Benchmark]
    public HasilAgregat VektorDuaUtas() => Compute(2, true);

    private HasilAgregat Compute(int utas, bool isVektor) => Agregasi.Compute(_kolom, _paket, Menurut, new(null, utas, isVektor)).Isi;
}

/// <summary>The same figures from objects: plain LINQ over decimals as an app would write it, the object path, and columns.</summary>
[MemoryDiagnoser]
public class AgregasiObjekBenchmarks
{
    private readonly PaketAturan _paket = PaketBawaan.Get(Contoh.Paket);
    private KolomUkur _kolom = new PenyusunUkur().Build();
    private NegaraBuatan.Baris[] _baris = [];

    [Params(100_000, 1_000_000)]
    public long Baris { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var negara = NegaraBuatan.FromJumlah(Baris);
        _kolom = negara.ToKolom();
        _baris = [.. negara.Enumerate()];
    }

    [Benchmark(Baseline = true)]
    public HasilAgregat Kolom() => Agregasi.Compute(_kolom, _paket, ["pemda", "tahun"]).Isi;

    [Benchmark]
    public int Linq() => AgregatLinq.Compute(_baris).Count;

    [Benchmark]
    public int Objek()
    {
        var aturan = _paket.VersiTerakhir;
        return _baris
            .GroupBy(b => (b.Pemda, b.Tahun))
            .Select(g => Rerata.Compute(aturan, g.Select(b => Capaian.Compute(aturan, b.Polaritas, b.NilaiTarget, b.NilaiRealisasi))))
            .Count(r => r.IsTerhitung);
    }
}
