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
    /// <param name="targetKeluaran">The planned volume of the output; null when there is none.</param>
    /// <param name="realisasiKeluaran">The volume of the output; null when there is none.</param>
    /// <returns>The figure with its band, or the reason why there is none.</returns>
    /// <exception cref="ArgumentException">The pack has no formula of that name.</exception>
    public static NilaiTerukur Compute(
        VersiAturan aturan,
        string rumus,
        Rasio? capaian,
        Rupiah? pagu,
        Rupiah? realisasi,
        Rasio? targetKeluaran = null,
        Rasio? realisasiKeluaran = null)
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
            ToNilai(targetKeluaran),
            ToNilai(realisasiKeluaran),
        ];
        var syarat = milik.Syarat?.Evaluate(masukan) ?? NilaiEkspresi.FromKebenaran(true);
        var hasil = syarat.IsBenar ? milik.Rumus.Evaluate(masukan) : syarat;
        return NilaiTerukur.From(
            hasil.IsAngka ? Hitungan.FromAngka(hasil.Angka) : Hitungan.FromAlasan(FindAlasan(hasil, pagu, realisasi)),
            milik.Langkah,
            milik.Skala is { } skala ? aturan.FindSkala(skala) : null);
    }

    /// <summary>Says why there is no result: the formula failed, its condition is not met, serapan of no budget was asked for, or a number is not given.</summary>
    private static AlasanTakTerhitung FindAlasan(NilaiEkspresi hasil, Rupiah? pagu, Rupiah? realisasi) =>
        hasil.IsGagal ? hasil.Alasan
        : hasil.IsSalah ? AlasanTakTerhitung.SyaratTidakTerpenuhi
        : pagu is { Jumlah: 0 } && realisasi is not null ? AlasanTakTerhitung.PembagianNol
        : AlasanTakTerhitung.MasukanKosong;

    private static NilaiEkspresi ToNilai(Rasio? angka) => angka is { } isi ? NilaiEkspresi.FromAngka(isi) : NilaiEkspresi.Hilang;
}
