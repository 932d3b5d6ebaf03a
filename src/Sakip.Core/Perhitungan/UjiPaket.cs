using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Perhitungan;

/// <summary>Runs examples with expected results against a rule pack.</summary>
public static class UjiPaket
{
    /// <summary>Runs examples.</summary>
    /// <param name="paket">The pack.</param>
    /// <param name="kasus">The examples.</param>
    /// <returns>One result for each, in order.</returns>
    public static ImmutableArray<HasilUji> Run(PaketAturan paket, IEnumerable<KasusUji> kasus)
    {
        ArgumentNullException.ThrowIfNull(paket);
        ArgumentNullException.ThrowIfNull(kasus);
        return [.. kasus.Select(satu => Run(paket, satu))];
    }

    /// <summary>Builds the examples at every end of every band, one step below and one above, with what the pack itself gives.</summary>
    /// <param name="paket">The pack.</param>
    /// <returns>Examples to read through once and keep: a later change of the pack shows in them.</returns>
    public static ImmutableArray<KasusUji> CreateKasusBatas(PaketAturan paket)
    {
        ArgumentNullException.ThrowIfNull(paket);
        return
        [
            .. from versi in paket.Versi
               from skala in versi.Skala
               from nilai in AnalisisSkala.GetNilaiBatas(skala, skala.GetDesimal(versi.Capaian.Langkah.Penutup) ?? Pembulatan.DuaDesimal.Desimal)
               select KasusUji.FromNilai(
                   skala.Nama,
                   nilai,
                   skala.Rate(nilai).Peringkat.Select(p => p.Predikat),
                   tanggal: paket.Versi.Length > 1 ? versi.Mulai : null),
        ];
    }

    private static HasilUji Run(PaketAturan paket, KasusUji kasus)
    {
        var aturan = kasus.Tanggal is { } tanggal ? paket.Resolve(tanggal) : paket.VersiTerakhir;
        if (aturan is null)
        {
            return new(kasus, Hitungan.FromAlasan(AlasanTakTerhitung.VersiTidakAda), []);
        }

        if (kasus.Nilai is { } nilai)
        {
            return aturan.FindSkala(kasus.Skala!) is { } skala
                ? new(kasus, Hitungan.FromAngka(nilai), GetPredikat(skala.RateBulat(nilai)))
                : new(kasus, Hitungan.FromAlasan(AlasanTakTerhitung.SkalaTidakAda), []);
        }

        var capaian = Perhitungan.Capaian.Compute(aturan, kasus.Polaritas, kasus.Target, kasus.Realisasi, kasus.Indikator);
        return new(
            kasus,
            capaian.IsTerhitung ? Hitungan.FromAngka(capaian.Nilai.Poin) : Hitungan.FromAlasan(capaian.Alasan),
            GetPredikat(capaian.Peringkat));
    }

    private static ImmutableArray<string> GetPredikat(HasilPeringkat hasil) => [.. hasil.Peringkat.Select(p => p.Predikat)];
}
