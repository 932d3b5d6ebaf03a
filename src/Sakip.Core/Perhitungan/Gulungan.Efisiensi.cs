using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <content>Efficiency of groups.</content>
public static partial class Gulungan
{
    /// <summary>Rolls up performance and money by the same keys, and computes efficiency by every formula that the packs name.</summary>
    /// <remarks>
    /// By account there is money only, by indicator performance only. An efficiency sets the mean of a group beside the sums
    /// of its money; by program, kegiatan or sub kegiatan the mean of the indicators that the money of a node is for: its
    /// own, without any those below it, else those it serves.
    /// </remarks>
    /// <param name="kinerja">The measurements of performance; their rules name the formulas.</param>
    /// <param name="anggaran">The measurements of money, of the same data and periods.</param>
    /// <param name="menurut">What to group by, in the order of the keys; none for one group of all.</param>
    /// <returns>The groups; or all problems of either roll-up.</returns>
    /// <exception cref="ArgumentException">A dimension is named twice, accounts stand beside nodes or indicators, or there is no such one.</exception>
    public static Hasil<HasilGulungan> Compute(
        IEnumerable<PengukuranKinerja> kinerja, IEnumerable<PengukuranAnggaran> anggaran, params IReadOnlyCollection<DimensiGulungan> menurut)
    {
        ArgumentNullException.ThrowIfNull(kinerja);
        ArgumentNullException.ThrowIfNull(anggaran);
        ArgumentNullException.ThrowIfNull(menurut);
        var (isUang, isIndikator) = (menurut.Contains(DimensiGulungan.Rekening), menurut.Contains(DimensiGulungan.Indikator));
        if (isUang && isIndikator)
        {
            throw new ArgumentException("Accounts hold money only, indicators performance only.", nameof(menurut));
        }

        PengukuranKinerja[] terukur = [.. kinerja];
        var capaian = Compute(isUang ? [] : terukur, isUang ? [] : menurut);
        var uang = Compute(isIndikator ? [] : anggaran, isIndikator ? [] : menurut);
        Masalah[] masalah = [.. capaian.Masalah.Concat(uang.Masalah)];
        if (masalah.Length == 0 && menurut.Any(DimensiProgram.Contains) && !isIndikator)
        {
            masalah = [.. uang.Isi.SelectMany(g => CheckPaket(FindKinerja(g, terukur)))];
        }

        return masalah.Length > 0
            ? Hasil<HasilGulungan>.FromMasalah([.. masalah.DistinctBy(m => m.ToString())])
            : Hasil<HasilGulungan>.FromIsi(new(
                [.. menurut],
                [.. capaian.Isi],
                [.. uang.Isi],
                isUang || isIndikator ? [] : [.. ComputeEfisiensi(capaian.Isi, uang.Isi, terukur, menurut.Any(DimensiProgram.Contains))],
                isUang ? [] : [.. terukur.Except(capaian.Isi.SelectMany(g => g.Anggota).Select(a => a.Pengukuran))]));
    }

    private static IEnumerable<GulunganEfisiensi> ComputeEfisiensi(
        IReadOnlyList<GulunganKinerja> capaian, IReadOnlyList<GulunganAnggaran> uang, PengukuranKinerja[] kinerja, bool isProgram)
    {
        if (isProgram || uang.Count == 0)
        {
            return uang.SelectMany(g => ComputeEfisiensi(g.Kunci, ComputeRerata(g, FindKinerja(g, kinerja)), g));
        }

        var rerata = capaian.ToDictionary(g => g.Kunci, g => g.Rerata, KelompokGulungan.PembandingKunci.Tunggal);
        var sisa = uang.ToDictionary(g => g.Kunci, KelompokGulungan.PembandingKunci.Tunggal);
        return capaian.SelectMany(g => ComputeEfisiensi(g.Kunci, g.Rerata, sisa.GetValueOrDefault(g.Kunci)))
            .Concat(uang.Where(g => !rerata.ContainsKey(g.Kunci)).SelectMany(g => ComputeEfisiensi(g.Kunci, ComputeKosong(FindKinerja(g, kinerja)), g)))
            .Order(Comparer<GulunganEfisiensi>.Create((kiri, kanan) => KelompokGulungan.Compare(kiri.Kunci, kanan.Kunci)));
    }

    /// <summary>Finds the measurements of performance beside the money of a group.</summary>
    private static PengukuranKinerja[] FindKinerja(GulunganAnggaran uang, PengukuranKinerja[] kinerja)
    {
        var milik = uang.Anggota.Select(a => (a.Pengukuran.Data, a.Pengukuran.Periode)).ToHashSet();
        return [.. kinerja.Where(p => milik.Contains((p.Data, p.Periode)))];
    }

    private static IEnumerable<GulunganEfisiensi> ComputeEfisiensi(ImmutableArray<KunciGulungan> kunci, Rerata? rerata, GulunganAnggaran? uang)
    {
        if (rerata is null)
        {
            return []; // money that nothing measured beside it: no rules name a formula
        }

        var capaian = rerata.IsTerhitung ? Hitungan.FromAngka(rerata.Nilai.Poin) : Hitungan.FromAlasan(rerata.Alasan);
        var (pagu, realisasi) = uang is { Jumlah: var jumlah }
            ? (jumlah.Pagu, jumlah.Realisasi)
            : (Hitungan.FromAlasan(AlasanTakTerhitung.PaguKosong), Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong));
        return rerata.Aturan.Efisiensi.Select(rumus => new GulunganEfisiensi(kunci, rumus, rerata.Aturan, capaian, pagu, realisasi));
    }

    /// <summary>Takes the mean of the indicators that the money of the members is for; null where nothing is measured beside it.</summary>
    private static Rerata? ComputeRerata(GulunganAnggaran uang, PengukuranKinerja[] kinerja) =>
        FindAturan(kinerja) is not { } aturan ? null : Rerata.Compute(
            aturan,
            (from satu in kinerja
             from a in uang.Anggota
             where ReferenceEquals(a.Pengukuran.Data, satu.Data) && a.Pengukuran.Periode == satu.Periode
             from h in ListIndikator(satu, a.Hasil)
             select h).Distinct().Select(h => AnggotaRerata.From(h.Indikator, h.Capaian)));

    private static Rerata? ComputeKosong(PengukuranKinerja[] kinerja) =>
        FindAturan(kinerja) is { } aturan ? Rerata.Compute(aturan, Array.Empty<AnggotaRerata>()) : null;

    private static VersiAturan? FindAturan(PengukuranKinerja[] kinerja) => kinerja.Select(p => p.Aturan).MaxBy(a => a.Mulai);

    private static IEnumerable<HasilIndikator> ListIndikator(PengukuranKinerja kinerja, HasilAnggaran uang)
    {
        if (uang.Simpul is not { } simpul)
        {
            return kinerja.Indikator.Where(h => h.Indikator.Induk.IsStrategis);
        }

        var (rerata, indikator) = CapaianSimpul.Find(kinerja.Data, simpul, i => kinerja.FindHasil(i.Id) is not null);
        return (rerata is null ? indikator : kinerja.Data.GetIndikator(rerata).Select(i => i.Id))
            .Select(kinerja.FindHasil)
            .OfType<HasilIndikator>();
    }
}
