using Sakip.Kinerja;

namespace Sakip.Perhitungan;

/// <summary>Finds whose capaian stands beside the money of a node.</summary>
internal static class CapaianSimpul
{
    /// <summary>
    /// Of a node with money its own indicators, if it has none those below it, else of the one sasaran it serves or each
    /// indicator it serves; of another node its mean.
    /// </summary>
    /// <returns>The node whose mean it is; without one, the ids of the indicators.</returns>
    public static (SimpulRencana? Rerata, IReadOnlyList<string> Indikator) Find(DataKinerja data, SimpulRencana simpul, Func<IndikatorKinerja, bool> isDiukur)
    {
        var semua = data.GetIndikator(simpul);
        IndikatorKinerja[] sendiri = [.. semua.Where(i => ReferenceEquals(i.Induk, simpul) && isDiukur(i))];
        if (!simpul.IsAnggaran || (sendiri.Length == 0 && !semua.IsEmpty))
        {
            return (simpul, []);
        }

        if (sendiri.Length > 0)
        {
            return (null, [.. sendiri.Select(i => i.Id)]);
        }

        string[] dilayani = [.. data.Dukungan.Where(d => d.Simpul == simpul.Id).Select(d => d.Untuk).Distinct(StringComparer.Ordinal)];
        return dilayani is [var untuk] && data.FindSimpul(untuk) is { } satu
            ? (satu, [])
            : (null, [.. dilayani.SelectMany(u => data.FindSimpul(u) is { } sasaran ? data.GetIndikator(sasaran).Select(i => i.Id) : [u]).Distinct(StringComparer.Ordinal)]);
    }
}
