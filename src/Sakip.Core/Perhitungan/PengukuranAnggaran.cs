using System.Collections.Immutable;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>The budget of a body in one period: every node, the whole, and where given amounts do not add up.</summary>
/// <remarks>Pure, exact to the rupiah: sums at every level, percentages only of sums.</remarks>
public sealed class PengukuranAnggaran
{
    private PengukuranAnggaran(
        DataKinerja data,
        Periode periode,
        ImmutableArray<HasilAnggaran> simpul,
        ImmutableArray<HasilAnggaran> unit,
        HasilAnggaran keseluruhan,
        ImmutableArray<SelisihAnggaran> selisih)
    {
        Unit = unit;
        Data = data;
        Periode = periode;
        Simpul = simpul;
        Keseluruhan = keseluruhan;
        Selisih = selisih;
    }

    /// <summary>Gets the data that was measured.</summary>
    public DataKinerja Data { get; }

    /// <summary>Gets the period.</summary>
    public Periode Periode { get; }

    /// <summary>Gets the nodes with money, programs and accounts, each right above what lies below it.</summary>
    public ImmutableArray<HasilAnggaran> Simpul { get; }

    /// <summary>Gets the units that carry out nodes with money, in the order given, each with the sum of its nodes and those of the units below it.</summary>
    public ImmutableArray<HasilAnggaran> Unit { get; }

    /// <summary>Gets the body as a whole: as given, else the sum of its programs.</summary>
    public HasilAnggaran Keseluruhan { get; }

    /// <summary>Gets the given amounts that differ from the sum of their parts, in the order given; also where accounts and programs do not meet.</summary>
    public ImmutableArray<SelisihAnggaran> Selisih { get; }

    /// <summary>Measures the budget of a body.</summary>
    /// <param name="data">The data.</param>
    /// <param name="periode">The period: a year, a quarter, or a year so far.</param>
    /// <param name="versi">The version of the pagu; null for the one declared to count.</param>
    /// <returns>The measurement; figures that cannot be had say why.</returns>
    public static PengukuranAnggaran Compute(DataKinerja data, Periode periode, VersiPagu? versi = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(periode);
        var penghitung = new PenghitungAnggaran(data);
        return new(
            data,
            periode,
            [
                .. data.GetPohon()
                    .Where(s => s.IsAnggaran)
                    .Select(s => Measure(penghitung, s.Id, s, periode, versi))
                    .Where(h => h.Pagu.IsTerhitung || h.Murni.IsTerhitung || h.Realisasi.IsTerhitung),
            ],
            [.. data.Unit.Select(u => MeasureUnit(penghitung, data, u, periode, versi)).OfType<HasilAnggaran>()],
            Measure(penghitung, data.Instansi.Id, null, periode, versi),
            [.. CompareBagian(data, penghitung), .. CompareBelanja(data, penghitung)]);
    }

    private static HasilAnggaran Measure(PenghitungAnggaran penghitung, string subjek, SimpulRencana? simpul, Periode periode, VersiPagu? versi)
    {
        var pagu = penghitung.GetPagu(subjek, periode, versi).Angka;
        var realisasi = penghitung.GetRealisasi(subjek, periode).Angka;
        return new(
            simpul, pagu, penghitung.GetPagu(subjek, periode, VersiPagu.Murni).Angka, realisasi, PenghitungAnggaran.ComputeSerapan(pagu, realisasi));
    }

    /// <summary>Adds up the nodes of a unit; null when none has money.</summary>
    private static HasilAnggaran? MeasureUnit(PenghitungAnggaran penghitung, DataKinerja data, UnitKerja unit, Periode periode, VersiPagu? versi)
    {
        SimpulRencana[] simpul = [.. data.Simpul.Where(s => s.IsAnggaran && (s.Unit?.IsBawahan(unit) ?? false))];
        var pagu = PenghitungAnggaran.Sum(simpul, s => penghitung.GetPagu(s.Id, periode, versi).Angka);
        var murni = PenghitungAnggaran.Sum(simpul, s => penghitung.GetPagu(s.Id, periode, VersiPagu.Murni).Angka);
        var realisasi = PenghitungAnggaran.Sum(simpul, s => penghitung.GetRealisasi(s.Id, periode).Angka);
        return pagu.IsTerhitung || murni.IsTerhitung || realisasi.IsTerhitung
            ? new(null, pagu, murni, realisasi, PenghitungAnggaran.ComputeSerapan(pagu, realisasi), unit)
            : null;
    }

    /// <summary>Compares every given amount with the sum of the parts of its node, and the spending of a year with that of its quarters.</summary>
    private static IEnumerable<SelisihAnggaran> CompareBagian(DataKinerja data, PenghitungAnggaran penghitung)
    {
        foreach (var anggaran in data.Anggaran)
        {
            var kunci = anggaran.Kunci;
            var bagian = penghitung.GetBagian(kunci.Subjek);
            var jumlah = PenghitungAnggaran.Sum(bagian.Select(b => Get(penghitung, b.Id, kunci)));
            if (jumlah.IsTerhitung && jumlah.Angka != anggaran.Jumlah.Jumlah)
            {
                var selisih = Rasio.Abs(anggaran.Jumlah.Jumlah - jumlah.Angka);
                var penyebab = data.GetPohon(bagian).Where(s => Get(penghitung, s.Id, kunci) is { IsTerhitung: true } milik && milik.Angka == selisih)
                    .Take(2)
                    .ToArray();
                yield return new(JenisSelisih.Bagian, kunci, anggaran.Jumlah.Jumlah, jumlah.Angka, penyebab is [var satu] ? satu : null);
            }

            if (kunci is { Versi: null, Periode: Periode.Tahunan { Tahun: var tahun } })
            {
                var triwulan = PenghitungAnggaran.Sum(Enumerable.Range(1, 4)
                    .Select(t => data.FindAnggaran(new(kunci.Subjek, Periode.FromTriwulan(tahun, t), null, kunci.SumberDana)))
                    .Select(a => a is null ? Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong) : Hitungan.FromAngka(a.Jumlah.Jumlah)));
                if (triwulan.IsTerhitung && triwulan.Angka != anggaran.Jumlah.Jumlah)
                {
                    yield return new(JenisSelisih.Triwulan, kunci, anggaran.Jumlah.Jumlah, triwulan.Angka);
                }
            }
        }
    }

    /// <summary>Compares the accounts with the programs: both are the same money.</summary>
    private static IEnumerable<SelisihAnggaran> CompareBelanja(DataKinerja data, PenghitungAnggaran penghitung)
    {
        var akun = data.Simpul.Where(s => s is { Jenis: JenisSimpul.Belanja, Induk: null }).ToArray();
        var kunci = data.Anggaran.Where(a => data.FindSimpul(a.Kunci.Subjek) is { Jenis: JenisSimpul.Belanja }) // of any level: an account above may be their sum
            .Select(a => new KunciAnggaran(data.Instansi.Id, a.Kunci.Periode, a.Kunci.Versi, a.Kunci.SumberDana))
            .Distinct();
        foreach (var satu in kunci)
        {
            var belanja = PenghitungAnggaran.Sum(akun.Select(s => Get(penghitung, s.Id, satu)));
            var program = Get(penghitung, satu.Subjek, satu);
            if (belanja.IsTerhitung && program.IsTerhitung && belanja.Angka != program.Angka)
            {
                yield return new(JenisSelisih.Belanja, satu, program.Angka, belanja.Angka);
            }
        }
    }

    private static Hitungan Get(PenghitungAnggaran penghitung, string subjek, KunciAnggaran kunci) =>
        (kunci.Versi is { } versi
            ? penghitung.GetPagu(subjek, kunci.Periode, versi, kunci.SumberDana)
            : penghitung.GetRealisasi(subjek, kunci.Periode, kunci.SumberDana)).Angka;
}
