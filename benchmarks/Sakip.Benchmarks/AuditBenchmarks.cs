using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Sakip.Aturan;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Diagnosis;

namespace Sakip.Benchmarks;

/// <summary>Auditing 10,000 stored results: reading alone, with the JSON, and when every row is wrong; against splitting and dividing by hand.</summary>
[MemoryDiagnoser]
public class AuditBenchmarks
{
    private const int Banyak = 10_000;

    private readonly VersiAturan _aturan = PaketBawaan.Get("permendagri-86-2017").VersiTerakhir;
    private readonly byte[] _benar = CreateTabel(0);
    private readonly byte[] _salah = CreateTabel(1);

    /// <summary>Splits, parses and divides, and knows nothing of quotes, ambiguity, exactness or reasons.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Banyak)]
    public int PecahDanBagi()
    {
        using var baris = new StreamReader(new MemoryStream(_benar));
        _ = baris.ReadLine();
        var cocok = 0;
        while (baris.ReadLine() is { } satu)
        {
            var sel = satu.Split(';');
            var (target, realisasi) = (Parse(sel[3]), Parse(sel[4]));
            cocok += decimal.Round(realisasi / target * 100, 2, MidpointRounding.AwayFromZero) == Parse(sel[5]) ? 1 : 0;
        }

        return cocok;
    }

    [Benchmark(OperationsPerInvoke = Banyak)]
    public int AuditCsvRead() => AuditCsv.Open(new MemoryStream(_benar), _aturan).Isi.Read().Count(h => h.Status == StatusAudit.Cocok);

    [Benchmark(OperationsPerInvoke = Banyak)]
    public RingkasanAudit DenganJson() => HasilJson.WriteAudit(Stream.Null, AuditCsv.Open(new MemoryStream(_benar), _aturan).Isi.Read());

    [Benchmark(OperationsPerInvoke = Banyak)]
    public RingkasanAudit SemuaSalah() => HasilJson.WriteAudit(Stream.Null, AuditCsv.Open(new MemoryStream(_salah), _aturan).Isi.Read());

    private static decimal Parse(string teks) => decimal.Parse(teks.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static byte[] CreateTabel(decimal geser)
    {
        var isi = new StringBuilder("nama;satuan;polaritas;target;realisasi;capaian;predikat\n");
        for (var i = 0; i < Banyak; i++)
        {
            var (target, realisasi) = (50 + (i % 97) + (i % 7 / 10m), 40 + (i % 89) + (i % 100 / 100m));
            var capaian = decimal.Round(realisasi / target * 100, 2, MidpointRounding.AwayFromZero) + geser;
            isi.Append(string.Create(CultureInfo.InvariantCulture, $"Indikator {i};%;positif;{target};{realisasi};{capaian};\n").Replace('.', ','));
        }

        return Encoding.UTF8.GetBytes(isi.ToString());
    }
}
