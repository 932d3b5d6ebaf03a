using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <content>Finds figures of a period: as stated, or put together from the periods it consists of.</content>
internal sealed partial class Penghitung
{
    /// <summary>Gets a target; where none is stated for a year, or for a year so far, the pack says which quarters' targets make it up.</summary>
    public Perolehan GetTarget(string subjek, Periode periode, Dokumen? dokumen, string? instansi)
    {
        var tersurat = FindTarget(subjek, periode, dokumen, instansi);
        if (tersurat.IsAda || tersurat.Angka.Alasan != AlasanTakTerhitung.TargetKosong
            || FindTriwulan(periode) is not { } terakhir || Data.FindIndikator(subjek) is not { } indikator)
        {
            return tersurat;
        }

        if (periode is Periode.Tahunan && FindTarget(subjek, Periode.FromSampaiTriwulan(terakhir.Tahun, 4), dokumen, instansi) is { IsAda: true } kumulatif)
        {
            return kumulatif;
        }

        var aturan = GetAturanPeriode(periode);
        if (aturan.Target == TargetSampaiKini.Tahunan && periode is not Periode.Tahunan)
        {
            return GetTarget(subjek, Periode.FromTahun(terakhir.Tahun), dokumen, instansi);
        }

        var (dari, sampai) = aturan.Target switch
        {
            TargetSampaiKini.Tahunan => (1, 4),
            TargetSampaiKini.TriwulanTerakhir => (terakhir.Nomor, terakhir.Nomor),
            _ => (1, terakhir.Nomor),
        };
        (Periode Periode, Perolehan Isi)[] target =
        [
            .. EnumerateTriwulan(terakhir.Tahun, dari, sampai)
                .Where(t => aturan.Target != TargetSampaiKini.Terisi || FindRealisasi(subjek, t, instansi).IsAda)
                .Select(t => (t, FindTarget(subjek, t, dokumen, instansi))),
        ];
        return target.Any(t => t.Isi.Angka.Alasan == AlasanTakTerhitung.DokumenTaksa)
            ? Perolehan.FromAlasan(AlasanTakTerhitung.DokumenTaksa)
            : Accumulate(target, aturan.GetAkumulasi(indikator), AlasanTakTerhitung.TargetKosong, AlasanTakTerhitung.TargetKosong);
    }

    /// <summary>Gets a realisasi; over the years of a plan or the quarters of a year it accumulates by the indicator's method unless stated as such.</summary>
    public Perolehan GetRealisasi(string subjek, Periode periode, string? instansi)
    {
        var tersurat = FindRealisasi(subjek, periode, instansi);
        if (tersurat.IsAda || Data.FindIndikator(subjek) is not { } indikator)
        {
            return tersurat;
        }

        var aturan = GetAturanPeriode(periode);
        if (periode is Periode.Jangka jangka)
        {
            var tahunan = Enumerable.Range(jangka.Dari, jangka.Sampai - jangka.Dari + 1)
                .Select(Periode.FromTahun)
                .Select(t => (t, GetRealisasi(subjek, t, instansi)));
            return Accumulate(
                [.. tahunan], aturan.GetAkumulasi(indikator), AlasanTakTerhitung.RealisasiKosong, AlasanTakTerhitung.TahunTidakLengkap);
        }

        return FindTriwulan(periode) is { } terakhir
            ? AccumulateTriwulan(indikator, terakhir, aturan, instansi)
            : tersurat;
    }

    /// <summary>Puts the year so far together from the latest cumulative figure, if there is one, and the quarters after it.</summary>
    private Perolehan AccumulateTriwulan(IndikatorKinerja indikator, Periode.Triwulanan terakhir, AturanPeriode aturan, string? instansi)
    {
        var akumulasi = aturan.GetAkumulasi(indikator);
        var (sampai, kumulatif) = Enumerable.Range(1, terakhir.Nomor).Reverse()
            .Select(nomor => (Nomor: nomor, Isi: FindRealisasi(indikator.Id, Periode.FromSampaiTriwulan(terakhir.Tahun, nomor), instansi)))
            .FirstOrDefault(k => k.Isi.IsAda);
        var terisi = FindTerisi(sampai + 1);
        if (aturan.IsHarusLengkap && terisi.Length < terakhir.Nomor - sampai)
        {
            return Perolehan.FromAlasan(sampai == 0 && terisi.Length == 0 ? AlasanTakTerhitung.RealisasiKosong : AlasanTakTerhitung.TriwulanTidakLengkap);
        }

        if (sampai > 0 && terisi.Length > 0 && akumulasi == Akumulasi.Rerata)
        {
            // A cumulative mean does not say how many quarters it is of; with all of them at hand it is not needed.
            var semua = FindTerisi(1);
            return semua.Length - terisi.Length < sampai
                ? Perolehan.FromAlasan(AlasanTakTerhitung.TriwulanTidakLengkap)
                : Accumulate(semua, akumulasi, AlasanTakTerhitung.RealisasiKosong, AlasanTakTerhitung.TriwulanTidakLengkap);
        }

        return sampai > 0 && terisi.Length == 0
            ? kumulatif
            : Accumulate(
                sampai == 0 ? terisi : [(Periode.FromSampaiTriwulan(terakhir.Tahun, sampai), kumulatif), .. terisi],
                akumulasi,
                AlasanTakTerhitung.RealisasiKosong,
                AlasanTakTerhitung.TriwulanTidakLengkap);

        (Periode Periode, Perolehan Isi)[] FindTerisi(int dari) =>
        [
            .. EnumerateTriwulan(terakhir.Tahun, dari, terakhir.Nomor)
                .Select(t => (t, FindRealisasi(indikator.Id, t, instansi)))
                .Where(t => t.Item2.IsAda),
        ];
    }

    private Perolehan FindTarget(string subjek, Periode periode, Dokumen? dokumen, string? instansi)
    {
        var (kunci, alasan) = FindKunciTarget(subjek, periode, dokumen, instansi);
        return Perolehan.From(kunci is null ? null : _cari(kunci), alasan);
    }

    private Perolehan FindRealisasi(string subjek, Periode periode, string? instansi) =>
        Perolehan.From(_cari(new(Ukuran.Realisasi, subjek, periode, null, instansi)), AlasanTakTerhitung.RealisasiKosong);

    private AturanPeriode GetAturanPeriode(Periode periode) => Resolve(periode)?.Periode ?? AturanPeriode.Bawaan;

    /// <summary>Gets the last quarter of a year, or of a year so far; null for other periods.</summary>
    private static Periode.Triwulanan? FindTriwulan(Periode periode) => periode switch
    {
        Periode.Tahunan tahunan => (Periode.Triwulanan)Periode.FromTriwulan(tahunan.Tahun, 4),
        Periode.SampaiTriwulan sampai => sampai.Terakhir,
        _ => null,
    };

    private static IEnumerable<Periode> EnumerateTriwulan(int tahun, int dari, int sampai) =>
        Enumerable.Range(dari, sampai - dari + 1).Select(nomor => Periode.FromTriwulan(tahun, nomor));

    /// <summary>Combines the figures of periods in a row. A missing one makes what adds up not computable, and dates what is the latest.</summary>
    /// <remarks>Each figure counts once: a year that stands on another's adds nothing to it.</remarks>
    private static Perolehan Accumulate(
        (Periode Periode, Perolehan Isi)[] bagian, Akumulasi akumulasi, AlasanTakTerhitung kosong, AlasanTakTerhitung takLengkap)
    {
        if (!bagian.Any(b => b.Isi.IsAda))
        {
            return Perolehan.FromAlasan(kosong);
        }

        if (akumulasi == Akumulasi.Terakhir)
        {
            var (periode, terakhir) = bagian.Last(b => b.Isi.IsAda);
            return periode is Periode.Tahunan lalu && !ReferenceEquals(periode, bagian[^1].Periode) && terakhir.DibawaDari is null
                ? terakhir.WithDibawaDari(lalu.Tahun)
                : terakhir;
        }

        if (bagian.Any(b => !b.Isi.IsAda))
        {
            return Perolehan.FromAlasan(takLengkap);
        }

        if (bagian.Any(b => !b.Isi.Angka.IsTerhitung))
        {
            return Perolehan.FromAlasan(AlasanTakTerhitung.BukanAngka);
        }

        var asal = new Dictionary<int, int>(); // of which year each year's figure is
        foreach (var (periode, isi) in bagian)
        {
            if (periode is Periode.Tahunan { Tahun: var tahun })
            {
                asal[tahun] = isi.DibawaDari is { } dari ? asal.GetValueOrDefault(dari, dari) : tahun;
            }
        }

        var angka = bagian
            .DistinctBy(b => b.Periode is Periode.Tahunan { Tahun: var tahun } ? Periode.FromTahun(asal[tahun]) : b.Periode)
            .Select(b => b.Isi.Angka.Angka)
            .ToArray();
        var hasil = akumulasi switch
        {
            Akumulasi.Jumlah => Rasio.Sum(angka),
            Akumulasi.Rerata => Rasio.Sum(angka) / angka.Length,
            _ => angka.Max(),
        };
        return Perolehan.FromAngka(Hitungan.FromAngka(hasil), bagian.Select(b => b.Isi.DibawaDari).FirstOrDefault(d => d is not null));
    }
}
