using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>Rolls up measurements of several bodies and periods by what they are of.</summary>
/// <remarks>
/// Groups are ordered by the texts of their keys, letter by letter; what has none of a dimension forms a group of its own.
/// The order in which the measurements come does not matter, and one given twice counts once.
/// </remarks>
public static partial class Gulungan
{
    private static readonly DimensiGulungan[] DimensiProgram = [DimensiGulungan.Program, DimensiGulungan.Kegiatan, DimensiGulungan.SubKegiatan];

    private static readonly DimensiGulungan[] DimensiRinci = [DimensiGulungan.Sasaran, DimensiGulungan.Indikator, .. DimensiProgram];

    private static readonly DimensiGulungan[] DimensiPohon = [DimensiGulungan.Tujuan, DimensiGulungan.Sasaran, .. DimensiProgram];

    /// <summary>Rolls up performance.</summary>
    /// <remarks>
    /// The members are the indicators of tujuan and sasaran; by program, kegiatan or sub kegiatan, those of programs and
    /// below instead. The mean is taken of them as the pack says; a pack that averages over sasaran or quarters does so
    /// unless something finer than a tujuan is asked for.
    /// </remarks>
    /// <param name="pengukuran">The measurements.</param>
    /// <param name="menurut">What to group by, in the order of the keys; none for one group of all.</param>
    /// <returns>The groups; or a problem for each that mixes packs, or periods of one body that overlap.</returns>
    /// <exception cref="ArgumentException">A dimension is named twice, is an account, or there is no such one.</exception>
    public static Hasil<IReadOnlyList<GulunganKinerja>> Compute(
        IEnumerable<PengukuranKinerja> pengukuran, params IReadOnlyCollection<DimensiGulungan> menurut)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        CheckMenurut(menurut, DimensiGulungan.Rekening);
        var isProgram = menurut.Any(DimensiProgram.Contains);
        var kelompok = KelompokGulungan.Group<(PengukuranKinerja Pengukuran, HasilIndikator Hasil)>(
            from p in Sort(pengukuran, p => p.Data, p => p.Periode)
            from h in p.Indikator
            where h.Indikator.Induk.IsStrategis != isProgram
            select (menurut.Select(d => KunciGulungan.From(d, p.Data, p.Periode, h.Indikator.Induk, h.Indikator)).ToImmutableArray(), (p, h)));
        Masalah[] masalah =
        [
            .. kelompok.SelectMany(k =>
            {
                PengukuranKinerja[] sumber = [.. k.Anggota.Select(a => a.Pengukuran).Distinct()];
                return CheckPaket(sumber).Concat(CheckPeriode(sumber, p => p.Data, p => (p.Periode, p.Periode.Mulai, p.Periode.Akhir)));
            }).DistinctBy(m => m.ToString()),
        ];
        return Close(
            masalah,
            [.. kelompok.Select(k => new GulunganKinerja(k.Kunci, ComputeRerata(k.Anggota, menurut.Any(DimensiRinci.Contains)), k.Anggota))],
            g => g.Kunci,
            (kini, lalu) => kini.Sebelum = lalu);
    }

    /// <summary>Rolls up money; each rupiah counts once.</summary>
    /// <remarks>
    /// The members are the whole bodies; by tujuan, sasaran, program, kegiatan or sub kegiatan, the nodes of the lowest level
    /// asked for, and those above with money that nothing below them has; by account, the lowest accounts. A body without
    /// such nodes or accounts stands as a whole.
    /// </remarks>
    /// <param name="pengukuran">The measurements.</param>
    /// <param name="menurut">What to group by, in the order of the keys; none for one group of all.</param>
    /// <returns>The groups; or a problem for each that holds a body's year in several parts: its pagu would count twice.</returns>
    /// <exception cref="ArgumentException">A dimension is named twice, is the indicator, there is no such one, or accounts and nodes are both asked for.</exception>
    public static Hasil<IReadOnlyList<GulunganAnggaran>> Compute(
        IEnumerable<PengukuranAnggaran> pengukuran, params IReadOnlyCollection<DimensiGulungan> menurut)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        CheckMenurut(menurut, DimensiGulungan.Indikator);
        var isRekening = menurut.Contains(DimensiGulungan.Rekening);
        var isPohon = menurut.Any(DimensiPohon.Contains);
        if (isRekening && isPohon)
        {
            throw new ArgumentException("Accounts and nodes are two trees over the same money.", nameof(menurut));
        }

        var terendah = menurut.Select(KunciGulungan.GetJenis).Max() ?? default;
        var kelompok = KelompokGulungan.Group<(PengukuranAnggaran Pengukuran, HasilAnggaran Hasil)>(
            from p in Sort(pengukuran, p => p.Data, p => p.Periode)
            from h in (isRekening || isPohon ? ListSimpul(p, terendah) : []).DefaultIfEmpty(p.Keseluruhan)
            select (menurut.Select(d => KunciGulungan.From(d, p.Data, p.Periode, h.Simpul)).ToImmutableArray(), (p, h)));
        Masalah[] masalah =
        [
            .. kelompok.SelectMany(k => CheckPeriode(
                [.. k.Anggota.Select(a => a.Pengukuran).Distinct()],
                p => p.Data,
                p => (p.Periode, new(p.Periode.Mulai.Year, 1, 1), new(p.Periode.Akhir.Year, 12, 31)))).DistinctBy(m => m.ToString()),
        ];
        return Close(
            masalah, [.. kelompok.Select(k => new GulunganAnggaran(k.Kunci, k.Anggota))], g => g.Kunci, (kini, lalu) => kini.Sebelum = lalu);
    }

    /// <summary>Whether a dimension is a level of the plan tree.</summary>
    internal static bool IsPohon(DimensiGulungan dimensi) => DimensiPohon.Contains(dimensi);

    private static Hasil<IReadOnlyList<T>> Close<T>(
        Masalah[] masalah, IReadOnlyList<T> gulungan, Func<T, ImmutableArray<KunciGulungan>> kunci, Action<T, T?> pair)
        where T : class
    {
        if (masalah.Length > 0)
        {
            return Hasil<IReadOnlyList<T>>.FromMasalah(masalah);
        }

        foreach (var (kini, lalu) in KelompokGulungan.PairTahun(gulungan, kunci))
        {
            pair(kini, lalu);
        }

        return Hasil<IReadOnlyList<T>>.FromIsi(gulungan);
    }

    private static Rerata ComputeRerata(ImmutableArray<(PengukuranKinerja Pengukuran, HasilIndikator Hasil)> anggota, bool isRinci)
    {
        var aturan = anggota.Select(a => a.Pengukuran.Aturan).MaxBy(a => a.Mulai)!;
        if (isRinci)
        {
            return Rerata.Compute(aturan, anggota.Select(a => AnggotaRerata.From(a.Hasil.Indikator, a.Hasil.Capaian)));
        }

        return Penghitung.ComputeRerata(aturan, anggota.GroupBy(a => a.Pengukuran).Select(g => (g.Key.Data, GetAnggota(g.Key, [.. g.Select(a => a.Hasil)]))));

        IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> GetAnggota(PengukuranKinerja pengukuran, HasilIndikator[] hasil)
        {
            var milik = hasil.Select(h => h.Indikator).ToHashSet();
            return aturan.Rerata.Dasar == DasarRerata.IndikatorTriwulan
                ? [.. pengukuran.Anggota.Where(a => milik.Contains(a.Indikator))]
                : [.. hasil.Select(h => (h.Indikator, h.Capaian))];
        }
    }

    /// <summary>Lists the nodes whose money is the whole, no lower than a level: down while what lies below has money.</summary>
    private static IEnumerable<HasilAnggaran> ListSimpul(PengukuranAnggaran pengukuran, JenisSimpul terendah)
    {
        var data = pengukuran.Data;
        var terukur = pengukuran.Simpul.ToDictionary(h => h.Simpul!);
        return List(terendah == JenisSimpul.Belanja
            ? data.Simpul.Where(s => s is { Jenis: JenisSimpul.Belanja, Induk: null })
            : data.GetBagian(data.Instansi.Id));

        IEnumerable<HasilAnggaran> List(IEnumerable<SimpulRencana> simpul)
        {
            foreach (var satu in simpul)
            {
                SimpulRencana[] bagian = [.. data.GetBagian(satu.Id).Where(b => b.Jenis <= terendah)];
                if (bagian.Any(terukur.ContainsKey))
                {
                    foreach (var bawah in List(bagian))
                    {
                        yield return bawah;
                    }
                }
                else
                {
                    yield return terukur.GetValueOrDefault(satu) ?? HasilAnggaran.FromKosong(satu);
                }
            }
        }
    }

    private static IEnumerable<T> Sort<T>(IEnumerable<T> pengukuran, Func<T, DataKinerja> data, Func<T, Periode> periode) =>
        pengukuran.Distinct().OrderBy(p => KunciGulungan.GetId(data(p).Instansi), StringComparer.Ordinal)
            .ThenBy(p => periode(p).Mulai); // two of a body that start on one day are a problem of their group

    private static void CheckMenurut(IReadOnlyCollection<DimensiGulungan> menurut, DimensiGulungan bukan)
    {
        ArgumentNullException.ThrowIfNull(menurut);
        foreach (var satu in menurut)
        {
            Penjaga.CheckAnggota((int)satu, (int)DimensiGulungan.Triwulan, nameof(menurut));
        }

        if (menurut.Contains(bukan) || menurut.Distinct().Count() < menurut.Count)
        {
            throw new ArgumentException($"{bukan} has no place here, and each dimension stands once: {string.Join(", ", menurut)}.", nameof(menurut));
        }
    }

    private static IEnumerable<Masalah> CheckPaket(PengukuranKinerja[] pengukuran)
    {
        VersiAturan[] versi = [.. pengukuran.Select(p => p.Aturan).Distinct()];
        string[] kode = versi.Length < 2 ? [] : [.. versi.DistinctBy(v => (v.KodePaket, v.SidikJari)).Select(v => v.KodePaket).Order(StringComparer.Ordinal)];
        return kode.Length < 2
            ? []
            : [new(PesanPerhitungan.PaketBercampur, Tempat.Tiada, ("paket", string.Join(", ", kode)))];
    }

    /// <summary>Checks that no two periods of a body share a day.</summary>
    private static IEnumerable<Masalah> CheckPeriode<T>(
        T[] pengukuran, Func<T, DataKinerja> data, Func<T, (Periode Periode, LocalDate Mulai, LocalDate Akhir)> rentang) =>
        from badan in pengukuran.GroupBy(p => KunciGulungan.GetId(data(p).Instansi), rentang, StringComparer.Ordinal)
        let urut = badan.OrderBy(r => r.Mulai).ThenBy(r => r.Akhir).ToArray()
        from pasangan in urut.Zip(urut.Skip(1))
        where pasangan.Second.Mulai <= pasangan.First.Akhir
        select new Masalah(
            PesanPerhitungan.PeriodeBertindih,
            Tempat.Tiada,
            ("instansi", badan.Key),
            ("pertama", pasangan.First.Periode.ToString()),
            ("kedua", pasangan.Second.Periode.ToString()));
}
