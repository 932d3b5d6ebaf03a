using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>Proves a scale: which values lie in several bands, in none, and which bands no value reaches.</summary>
/// <remarks>
/// When values are rounded before they are rated, only values on that grid can occur: bands 0-50 and 50,01-65 have no
/// gap at two decimals, and a gap at three.
/// </remarks>
public static class AnalisisSkala
{
    /// <summary>Analyses a scale.</summary>
    /// <param name="skala">The scale.</param>
    /// <param name="desimal">The decimals that values are rounded to before they are rated, 0 to 12; null when they are not rounded.</param>
    /// <returns>The results, from low values to high, band faults first.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is out of range.</exception>
    public static ImmutableArray<CacatSkala> Run(Skala skala, int? desimal)
    {
        ArgumentNullException.ThrowIfNull(skala);
        if (desimal is { } banyak)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(banyak, nameof(desimal));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(banyak, Pembulatan.DesimalTerbanyak, nameof(desimal));
        }

        var bagian = PembagiSkala.Divide(skala.Peringkat);
        return [.. CheckPeringkat(skala, desimal), .. CheckBagian(skala, bagian, desimal)];
    }

    /// <summary>Lists the values at every end of a band, one step below and one above: where a scale is got wrong.</summary>
    /// <param name="skala">The scale.</param>
    /// <param name="desimal">The decimals of the grid, 0 to 12.</param>
    /// <returns>The values in order, each once.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is out of range.</exception>
    public static ImmutableArray<decimal> GetNilaiBatas(Skala skala, int desimal)
    {
        ArgumentNullException.ThrowIfNull(skala);
        ArgumentOutOfRangeException.ThrowIfNegative(desimal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(desimal, Pembulatan.DesimalTerbanyak);
        var langkah = new decimal(1, 0, 0, false, (byte)desimal);
        return
        [
            .. skala.Peringkat
                .SelectMany(p => new[] { p.Selang.Bawah, p.Selang.Atas })
                .OfType<decimal>()
                .SelectMany(batas => new[] { batas - langkah, batas, batas + langkah })
                .Distinct()
                .Order(),
        ];
    }

    private static IEnumerable<CacatSkala> CheckPeringkat(Skala skala, int? desimal)
    {
        foreach (var peringkat in skala.Peringkat)
        {
            if (peringkat.Selang.Bawah > peringkat.Selang.Atas)
            {
                yield return new(JenisCacatSkala.BatasTerbalik, peringkat.Selang, null, [peringkat]);
            }
            else if (peringkat.Selang.IsKosong || FindSaksi(peringkat.Selang, desimal) is null)
            {
                yield return new(JenisCacatSkala.TakTerjangkau, peringkat.Selang, null, [peringkat]);
            }
        }
    }

    private static IEnumerable<CacatSkala> CheckBagian(Skala skala, List<BagianSkala> bagian, int? desimal)
    {
        if (bagian is [{ Hasil.Peringkat.IsEmpty: true }])
        {
            yield break; // no band contains anything: each is reported itself
        }

        for (var i = 0; i < bagian.Count; i++)
        {
            var peringkat = bagian[i].Hasil.Peringkat;
            if (peringkat.Length == 1 || FindSaksi(bagian[i].Selang, desimal) is not { } saksi)
            {
                continue;
            }

            if (peringkat.Length > 1)
            {
                yield return new(JenisCacatSkala.Tumpang, bagian[i].Selang, saksi, peringkat);
                continue;
            }

            var jenis = i == 0 ? JenisCacatSkala.DasarTerbuka
                : i == bagian.Count - 1 ? JenisCacatSkala.PuncakTerbuka
                : skala.Celah != KebijakanCelah.Dibiarkan && skala.Rate(saksi).Peringkat.IsEmpty ? JenisCacatSkala.Celah
                : JenisCacatSkala.CelahTerisi;
            yield return new(
                jenis,
                bagian[i].Selang,
                saksi,
                [
                    .. i == 0 ? [] : bagian[i - 1].Hasil.Peringkat,
                    .. i == bagian.Count - 1 ? [] : bagian[i + 1].Hasil.Peringkat,
                ]);
        }
    }

    /// <summary>Finds the plainest value near the middle of an interval that can occur, near the end of one without a middle; null when none can.</summary>
    private static decimal? FindSaksi(Selang selang, int? desimal)
    {
        switch (selang.Bawah, selang.Atas)
        {
            case (null, null):
                return 0m;
            case ({ } ujung, null):
                return IsTerjadi(selang, ujung, desimal) ? ujung : decimal.Floor(ujung) + 1;
            case (null, { } ujung):
                return IsTerjadi(selang, ujung, desimal) ? ujung : decimal.Ceiling(ujung) - 1;
        }

        var tengah = (Rasio.From(selang.Bawah.Value) + selang.Atas.Value) / 2;
        var terbanyak = desimal ?? Pembulatan.DesimalTerbanyak;
        for (var banyak = 0; banyak <= terbanyak; banyak++)
        {
            foreach (var cara in new[] { CaraBulat.Naik, CaraBulat.Turun })
            {
                var calon = Pembulatan.From(banyak, cara).Round(tengah);
                if (selang.Contains(calon))
                {
                    return calon;
                }
            }
        }

        // Ends have at most as many decimals as the finest grid, so only unrounded values can lie between two steps of it.
        return desimal is null && selang.Contains(tengah) && tengah.TryToDecimal(out var tepat) ? tepat : null;
    }

    /// <summary>Whether an end belongs to its interval and to the grid.</summary>
    private static bool IsTerjadi(Selang selang, decimal ujung, int? desimal) =>
        selang.Contains(ujung) && (desimal is not { } banyak || AngkaIndonesia.CountDesimal(ujung) <= banyak);
}
