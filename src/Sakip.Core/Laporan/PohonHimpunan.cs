using System.Collections.Immutable;
using Sakip.Kinerja;
using Sakip.Perhitungan;

namespace Sakip.Laporan;

/// <summary>The part of the plan that a mean of means is taken over: a node, what a unit carries out, or the budget of the body.</summary>
/// <param name="Akar">The nodes at its top.</param>
/// <param name="Indikator">The indicators in it.</param>
internal sealed record PohonHimpunan(ImmutableArray<SimpulRencana> Akar, ImmutableArray<IndikatorKinerja> Indikator)
{
    /// <summary>Finds the part that a name stands for; null when it is no node, unit or body.</summary>
    public static PohonHimpunan? Find(DataKinerja data, string nama)
    {
        if (nama == data.Instansi.Id)
        {
            ImmutableArray<SimpulRencana> akar = [.. new PenghitungAnggaran(data).GetBagian(nama)];
            return new(akar, [.. akar.SelectMany(a => data.GetIndikator(a))]);
        }

        if (nama is Himpunan.Semua or Himpunan.Iku || Himpunan.Find(data, nama) is not { } indikator)
        {
            return null;
        }

        return new(
            nama.StartsWith(Himpunan.Unit, StringComparison.Ordinal) ? [.. data.Simpul.Where(s => s.Induk is null)] : [data.FindSimpul(nama.Split(':')[^1])!],
            indikator);
    }
}
