using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Sakip.Aturan;
using Sakip.Berkas.Baris;
using Sakip.Berkas.Json;
using Sakip.Kolom;

namespace Sakip.Benchmarks;

/// <summary>From the bytes of a CSV file to columns, and to the result by region and year.</summary>
[MemoryDiagnoser]
public class BacaCsvBenchmarks
{
    private const int Potong = 1 << 20;

    private readonly PaketAturan _paket = PaketBawaan.Get(Contoh.Paket);
    private byte[] _csv = [];

    [Params(1_000_000)]
    public long Baris { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        using var isi = new MemoryStream();
        NegaraBuatan.FromJumlah(Baris).WriteCsv(isi);
        _csv = isi.ToArray();
    }

    /// <summary>Splits lines and parses decimals, and keeps nothing.</summary>
    [Benchmark(Baseline = true)]
    public decimal Biasa()
    {
        using var pembaca = new StreamReader(new MemoryStream(_csv), Encoding.UTF8);
        _ = pembaca.ReadLine();
        var jumlah = 0m;
        while (pembaca.ReadLine() is { } baris)
        {
            var sel = baris.Split(',');
            jumlah += decimal.TryParse(sel[^2], CultureInfo.InvariantCulture, out var target) ? target : 0;
            jumlah += decimal.TryParse(sel[^1], CultureInfo.InvariantCulture, out var realisasi) ? realisasi : 0;
        }

        return jumlah;
    }

    [Benchmark]
    public KolomUkur Kolom()
    {
        var pembaca = new PembacaKolom((_, _) => { });
        pembaca.Begin(isJson: false);
        for (var awal = 0; awal < _csv.Length; awal += Potong)
        {
            pembaca.Feed(_csv.AsSpan(awal, Math.Min(Potong, _csv.Length - awal)));
        }

        _ = pembaca.Finish();
        return pembaca.BuildUkur()!;
    }

    [Benchmark]
    public HasilAgregat KolomDanAgregat() => Agregasi.Compute(Kolom(), _paket, ["pemda", "tahun"], new(null, 2)).Isi;
}
