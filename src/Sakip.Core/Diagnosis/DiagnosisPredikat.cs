using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Penilaian;
using Sakip.Perhitungan;

namespace Sakip.Diagnosis;

/// <summary>Finds the mistakes of rating that give the predikat that is printed.</summary>
public sealed class DiagnosisPredikat
{
    private const int DesimalLazim = 2; // nobody was seen to round to more before rating

    private readonly Skala _skala;
    private readonly string _tercetak;

    private DiagnosisPredikat(Skala skala, string tercetak)
    {
        _skala = skala;
        _tercetak = tercetak;
    }

    /// <summary>Finds what gives the printed predikat of a capaian.</summary>
    /// <param name="capaian">The capaian as computed, with its rules.</param>
    /// <param name="tercetak">The printed predikat or its code.</param>
    /// <param name="capaianTercetak">The capaian as printed beside it; null when none is.</param>
    /// <param name="realisasi">The realisasi; null when there is none or it has no number.</param>
    /// <returns>
    /// At most five causes, most plausible first; each gives exactly what is printed. None when the predikat is right, when
    /// there is no capaian or no scale for it, and when no known mistake explains it.
    /// </returns>
    public static ImmutableArray<Sebab> Find(Capaian capaian, string tercetak, Rasio? capaianTercetak = null, Rasio? realisasi = null)
    {
        ArgumentNullException.ThrowIfNull(tercetak);
        return capaian is { IsTerhitung: true, Aturan: { PeringkatCapaian: { } skala } aturan }
            ? Find(aturan, skala, (capaian.Mentah.Poin, capaian.Tepat.Poin, capaian.Nilai.Poin), tercetak, capaianTercetak, realisasi)
            : [];
    }

    /// <summary>Finds what gives the printed predikat of any figure on any scale of the pack.</summary>
    internal static ImmutableArray<Sebab> Find(
        VersiAturan aturan,
        Skala skala,
        (Rasio Mentah, Rasio Tepat, Rasio Nilai) angka,
        string tercetak,
        Rasio? angkaTercetak,
        Rasio? realisasi)
    {
        if (skala.Rate(angka.Mentah, angka.Tepat, angka.Nilai).IsSebutan(tercetak))
        {
            return [];
        }

        var cari = new DiagnosisPredikat(skala, tercetak);
        return AngkaCetak.Take(
        [
            .. cari.Rate(JenisSebab.PredikatDariTercetak, angkaTercetak),
            .. cari.FindBatas(angka.Nilai),
            .. cari.Rate(JenisSebab.PredikatTanpaPembulatan, angka.Tepat),
            .. cari.FindPembulatan(angka.Tepat),
            .. cari.Rate(JenisSebab.PredikatTanpaBatas, angka.Mentah == angka.Tepat ? null : angka.Mentah),
            .. cari.FindSkalaLain(aturan, angka.Nilai),
            .. cari.Rate(JenisSebab.PredikatDariRealisasi, realisasi),
        ]);
    }

    /// <summary>Rates another figure on the same scale, as it is.</summary>
    private IEnumerable<Sebab> Rate(JenisSebab jenis, Rasio? dinilai, params (string Nama, object? Isi)[] fakta)
    {
        if (dinilai is { } angka && _skala.Rate(angka).IsSebutan(_tercetak))
        {
            yield return new(jenis, null, _tercetak, [.. fakta, ("angka", ToTeks(angka))]);
        }
    }

    /// <summary>Finds whether the figure touches the printed band, or lies in the gap beside it.</summary>
    private IEnumerable<Sebab> FindBatas(Rasio nilai)
    {
        var selang = _skala.Peringkat.Select(p => p.Selang).ToArray();
        foreach (var tercetak in _skala.Peringkat.Where(p => p.IsSebutan(_tercetak)).Select(p => p.Selang))
        {
            if (nilai == tercetak.Bawah || nilai == tercetak.Atas)
            {
                yield return new(JenisSebab.BatasPita, null, _tercetak, ("batas", ToTeks(nilai)));
            }
            else if (!selang.Any(s => s.Contains(nilai)) && IsTetangga(tercetak, nilai, selang))
            {
                yield return new(JenisSebab.CelahPita, null, _tercetak);
            }
        }
    }

    /// <summary>Whether a band ends at the gap a figure lies in, with another band on the far side.</summary>
    private static bool IsTetangga(Selang selang, Rasio nilai, Selang[] semua)
    {
        var bawah = semua.Where(s => s.Atas is { } atas && nilai > atas).Max(s => s.Atas);
        var atas = semua.Where(s => s.Bawah is { } batas && nilai < batas).Min(s => s.Bawah);
        return bawah is not null && atas is not null && (selang.Atas == bawah || selang.Bawah == atas);
    }

    private IEnumerable<Sebab> FindPembulatan(Rasio tepat)
    {
        for (var desimal = 0; desimal <= DesimalLazim; desimal++)
        {
            if (Pembulatan.From(desimal).TryRound(tepat, out var bulat))
            {
                foreach (var sebab in Rate(JenisSebab.PredikatDibulatkan, bulat, ("desimal", desimal)))
                {
                    yield return sebab;
                }
            }
        }
    }

    private IEnumerable<Sebab> FindSkalaLain(VersiAturan aturan, Rasio nilai) =>
        from skala in aturan.Skala
        where skala != _skala && skala.RateBulat(nilai).IsSebutan(_tercetak)
        select new Sebab(JenisSebab.SkalaLain, null, _tercetak, ("skala", skala.Nama));

    private static string ToTeks(Rasio angka) =>
        angka.TryToDecimal(out var tepat) ? AngkaIndonesia.Format(tepat)
        : Pembulatan.DuaDesimal.TryRound(angka, out var bulat) ? AngkaIndonesia.Format(bulat)
        : angka.ToString();
}
