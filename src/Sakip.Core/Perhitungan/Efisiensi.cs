using Sakip.Aturan;
using Sakip.Ekspresi;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>Computes efficiency by a pack's named formula.</summary>
public static class Efisiensi
{
    /// <summary>Computes an efficiency. A number that the formula does not use may be left out.</summary>
    /// <param name="aturan">The rules.</param>
    /// <param name="rumus">The name of the formula, for example <c>selisih</c>.</param>
    /// <param name="capaian">The capaian in percent points; null when there is none.</param>
    /// <param name="pagu">The budget; null when there is none.</param>
    /// <param name="realisasi">The money spent; null when there is none.</param>
    /// <returns>The figure with its band, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The pack has no formula of that name.</exception>
    public static NilaiTerukur Compute(VersiAturan aturan, string rumus, Rasio? capaian, Rupiah? pagu, Rupiah? realisasi)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        var milik = aturan.FindEfisiensi(rumus)
            ?? throw new ArgumentException($"The pack {aturan.KodePaket} has no efficiency formula '{rumus}'.", nameof(rumus));
        NilaiEkspresi[] masukan =
        [
            ToNilai(capaian),
            pagu is { } batas && realisasi is { } terpakai && batas.Jumlah != 0
                ? NilaiEkspresi.FromAngka(Persen.FromBagian(terpakai.Jumlah, batas.Jumlah).Poin)
                : NilaiEkspresi.Hilang,
            ToNilai(pagu?.Jumlah),
            ToNilai(realisasi?.Jumlah),
        ];
        var hasil = milik.Rumus.Evaluate(masukan);
        var alasan = hasil.IsGagal || pagu?.Jumlah == 0 ? AlasanTakTerhitung.PembagianNol
            : capaian is null ? AlasanTakTerhitung.TargetKosong
            : AlasanTakTerhitung.RealisasiKosong;
        return NilaiTerukur.From(
            hasil.IsAngka ? Hitungan.FromAngka(hasil.Angka) : Hitungan.FromAlasan(hasil.IsGagal ? hasil.Alasan : alasan),
            milik.Pembulatan,
            milik.Skala is { } skala ? aturan.FindSkala(skala) : null);
    }

    private static NilaiEkspresi ToNilai(Rasio? angka) => angka is { } isi ? NilaiEkspresi.FromAngka(isi) : NilaiEkspresi.Hilang;
}
