using Sakip.Kinerja;

namespace Sakip.Benchmarks;

/// <summary>What an application writes by hand over its rows: the baseline of aggregation.</summary>
internal static class AgregatLinq
{
    public static IReadOnlyList<(int Pemda, int Tahun, decimal Rerata, int Terhitung, Dictionary<string, int> Cacah)> Compute(
        IEnumerable<NegaraBuatan.Baris> baris) =>
    [
        .. from b in baris
           where b.Target is not null and not 0 && b.Realisasi is not null && !b.IsPredikat
           let target = b.Target.GetValueOrDefault()
           let realisasi = b.Realisasi.GetValueOrDefault()
           let mentah = b.Polaritas == Polaritas.Negatif ? ((2 * target) - realisasi) / target * 100 : realisasi / target * 100
           let predikat = PenilaiBiasa.Rate(PenilaiBiasa.Round(mentah))
           group (mentah, predikat) by (b.Pemda, b.Tahun) into g
           orderby g.Key
           select (
               g.Key.Pemda,
               g.Key.Tahun,
               PenilaiBiasa.Round(g.Average(x => x.mentah)),
               g.Count(),
               g.GroupBy(x => x.predikat).ToDictionary(x => x.Key, x => x.Count())),
    ];
}
