using Sakip.Aturan;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>Computes composite indices by a pack's definition.</summary>
public static class IndeksKomposit
{
    /// <summary>Computes an index from its components' scores.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="indeks">The name of the index, for example <c>skm</c>.</param>
    /// <param name="skor">The scores by component id; all components are needed, and no others.</param>
    /// <returns>The figure with its band, or the reason why there is none: a score is missing.</returns>
    /// <exception cref="ArgumentException">The pack has no index of that name, or a score is of no component or above its highest.</exception>
    public static NilaiTerukur Compute(VersiAturan aturan, string indeks, IReadOnlyDictionary<string, Rasio> skor)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        ArgumentNullException.ThrowIfNull(skor);
        var milik = aturan.FindIndeks(indeks)
            ?? throw new ArgumentException($"The pack {aturan.KodePaket} has no index '{indeks}'.", nameof(indeks));
        foreach (var (id, angka) in skor)
        {
            var komponen = milik.Komponen.FirstOrDefault(k => k.Id == id);
            if (komponen is null || (komponen.Maksimal is { } batas && angka > batas))
            {
                throw new ArgumentException($"The score '{id}' is of no component of '{indeks}', or above its highest.", nameof(skor));
            }
        }

        var tepat = milik.Komponen.All(k => skor.ContainsKey(k.Id))
            ? Hitungan.FromAngka(Rasio.Sum(milik.Komponen.Select(k => k.Bobot * skor[k.Id])) * milik.Pengali)
            : Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong);
        return NilaiTerukur.From(tepat, milik.Pembulatan, milik.Skala is { } skala ? aturan.FindSkala(skala) : null);
    }
}
