using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>Compares a body with others on the indicators that they share.</summary>
/// <remarks>
/// Every capaian is computed by the rules of the reporting body. Which realisasi is better is decided by the polarity: more
/// for <c>positif</c>, less for <c>negatif</c>, else by the capaian. Figures in different units are not compared.
/// </remarks>
public static class PerbandinganInstansi
{
    /// <summary>Compares the figures of all bodies, wherever another body has a target or a realisasi.</summary>
    /// <param name="data">The data.</param>
    /// <param name="paket">The rule pack.</param>
    /// <param name="tanggal">The day whose rules apply; null for the last day of each period.</param>
    /// <returns>By indicator in the order of the plan, then by period; the reporting body first, the others in the order given.</returns>
    public static ImmutableArray<BandingInstansi> Compare(DataKinerja data, PaketAturan paket, LocalDate? tanggal = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(paket);
        var penghitung = new Penghitung(data, paket, tanggal);
        var ada = data.Fakta.Select(f => f.Kunci).Where(k => k.Instansi is not null).ToLookup(k => k.Subjek, StringComparer.Ordinal);
        return
        [
            .. from indikator in data.Indikator
               from periode in ada[indikator.Id].Select(k => k.Periode).Distinct().OrderBy(p => p.Mulai).ThenBy(p => p.Akhir)
               let terisi = ada[indikator.Id].Where(k => k.Periode == periode).Select(k => k.Instansi).ToHashSet(StringComparer.Ordinal)
               let sendiri = Measure(penghitung, indikator, periode, data.Instansi, null)
               from banding in data.InstansiLain
                   .Where(i => terisi.Contains(i.Id))
                   .Select(i => Measure(penghitung, indikator, periode, i, sendiri))
                   .Prepend(sendiri)
               select banding,
        ];
    }

    /// <summary>Measures a body; beside the reporting one unless it is that one itself.</summary>
    private static BandingInstansi Measure(Penghitung penghitung, IndikatorKinerja indikator, Periode periode, Instansi instansi, BandingInstansi? sendiri)
    {
        var id = sendiri is null ? null : instansi.Id;
        var aturan = penghitung.Resolve(periode);
        var realisasi = penghitung.GetRealisasi(indikator.Id, periode, id).ToNilai();
        Capaian? capaian = aturan is null ? null : penghitung.ComputeCapaian(indikator, periode, null, id, aturan);
        var selisih = Subtract(realisasi, sendiri?.Realisasi);
        return new(
            indikator,
            periode,
            instansi,
            penghitung.GetTarget(indikator.Id, periode, null, id).ToNilai(),
            realisasi,
            capaian,
            selisih,
            sendiri is null ? null : Compare(indikator.Polaritas, selisih, (realisasi, capaian), (sendiri.Realisasi, sendiri.Capaian)));
    }

    private static Hitungan Subtract(NilaiKinerja? lain, NilaiKinerja? sendiri) =>
        lain is null || sendiri is null ? Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong)
        : lain.Angka is { } angka && sendiri.Angka is { } angkaSendiri && !IsSatuanLain(lain, sendiri)
            ? Hitungan.FromAngka(Rasio.From(angka) - Rasio.From(angkaSendiri))
        : Hitungan.FromAlasan(AlasanTakTerhitung.BukanAngka);

    private static JenisBandingInstansi Compare(
        Polaritas polaritas, Hitungan selisih, (NilaiKinerja? Realisasi, Capaian? Capaian) lain, (NilaiKinerja? Realisasi, Capaian? Capaian) sendiri)
    {
        if (lain.Realisasi is not null && sendiri.Realisasi is not null && IsSatuanLain(lain.Realisasi, sendiri.Realisasi))
        {
            return JenisBandingInstansi.SatuanLain;
        }

        var lebih = polaritas switch
        {
            Polaritas.Positif => selisih,
            Polaritas.Negatif => selisih.IsTerhitung ? Hitungan.FromAngka(-selisih.Angka) : selisih,
            _ => lain.Capaian is { IsTerhitung: true } capaian && sendiri.Capaian is { IsTerhitung: true } milik
                ? Hitungan.FromAngka(capaian.Tepat.Poin - milik.Tepat.Poin)
                : Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong),
        };
        return !lebih.IsTerhitung ? JenisBandingInstansi.TakTerbanding
            : lebih.Angka.Tanda > 0 ? JenisBandingInstansi.LebihBaik
            : lebih.Angka.Tanda < 0 ? JenisBandingInstansi.KurangBaik
            : JenisBandingInstansi.Sama;
    }

    private static bool IsSatuanLain(NilaiKinerja kiri, NilaiKinerja kanan) =>
        kiri.Satuan is not null && kanan.Satuan is not null && !string.Equals(kiri.Satuan, kanan.Satuan, StringComparison.OrdinalIgnoreCase);
}
