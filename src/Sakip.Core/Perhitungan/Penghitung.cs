using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>Answers what follows from the facts of a body by a pack: the one place where facts meet rules.</summary>
/// <remarks>Facts come through a function, so that the same computation runs on the model and on printed figures.</remarks>
internal sealed class Penghitung
{
    private readonly Func<KunciFakta, NilaiKinerja?> _cari;
    private readonly LocalDate? _tanggal;

    public Penghitung(DataKinerja data, PaketAturan paket, LocalDate? tanggal, Func<KunciFakta, NilaiKinerja?>? cari = null)
    {
        Data = data;
        Paket = paket;
        _tanggal = tanggal;
        _cari = cari ?? (kunci => data.FindFakta(kunci)?.Nilai);
    }

    public DataKinerja Data { get; }

    public PaketAturan Paket { get; }

    /// <summary>Finds the rules for a figure: those of the date asked for, else those in force when its period ends.</summary>
    public VersiAturan? Resolve(Periode periode) => Paket.Resolve(_tanggal ?? periode.Akhir);

    /// <summary>Finds the key a target stands under, choosing the document when none is named.</summary>
    public (KunciFakta? Kunci, AlasanTakTerhitung Alasan) FindKunciTarget(string subjek, Periode periode, Dokumen? dokumen, string? instansi)
    {
        if ((dokumen ?? Data.Acuan.Target) is { } pasti)
        {
            return (new(Ukuran.Target, subjek, periode, pasti, instansi), AlasanTakTerhitung.TargetKosong);
        }

        var kunci = Data.GetFakta(Ukuran.Target, subjek, instansi)
            .Select(f => f.Kunci)
            .Where(k => k.Periode == periode)
            .Take(2)
            .ToArray();
        return kunci switch
        {
            [] => (null, AlasanTakTerhitung.TargetKosong),
            [var satu] => (satu, AlasanTakTerhitung.TargetKosong),
            _ => (null, AlasanTakTerhitung.DokumenTaksa),
        };
    }

    /// <summary>Lists the fiscal years that have a realisasi of the reporting body, earliest first.</summary>
    public IEnumerable<Periode.Tahunan> GetTahunRealisasi(string subjek) =>
        Data.GetFakta(Ukuran.Realisasi, subjek)
            .Select(f => f.Kunci)
            .Select(k => k.Periode)
            .OfType<Periode.Tahunan>()
            .OrderBy(t => t.Tahun);

    public Perolehan GetTarget(string subjek, Periode periode, Dokumen? dokumen, string? instansi)
    {
        var (kunci, alasan) = FindKunciTarget(subjek, periode, dokumen, instansi);
        return Perolehan.From(kunci is null ? null : _cari(kunci), alasan);
    }

    /// <summary>Gets a realisasi; over the years of a plan it accumulates by the indicator's method unless stated as such.</summary>
    public Perolehan GetRealisasi(string subjek, Periode periode, string? instansi)
    {
        if (_cari(new(Ukuran.Realisasi, subjek, periode, null, instansi)) is { } nilai)
        {
            return Perolehan.FromNilai(nilai);
        }

        if (periode is not Periode.Jangka jangka || Data.FindIndikator(subjek) is not { } indikator)
        {
            return Perolehan.FromAlasan(AlasanTakTerhitung.RealisasiKosong);
        }

        var tahunan = Enumerable.Range(jangka.Dari, jangka.Sampai - jangka.Dari + 1)
            .Select(tahun => (Tahun: tahun, Nilai: _cari(new(Ukuran.Realisasi, subjek, Periode.FromTahun(tahun), null, instansi))))
            .ToImmutableArray();
        return Accumulate(tahunan, indikator.Akumulasi);
    }

    public Capaian ComputeCapaian(
        IndikatorKinerja indikator, Periode periode, (Dokumen Dokumen, Periode Periode)? target, string? instansi, VersiAturan aturan)
    {
        return Capaian.Compute(
            aturan,
            indikator.Polaritas,
            indikator.Id,
            GetTarget(indikator.Id, target?.Periode ?? periode, target?.Dokumen, instansi),
            GetRealisasi(indikator.Id, periode, instansi));
    }

    /// <summary>Whether an indicator is measured in a period: a target, in one document or in several, or a realisasi is there.</summary>
    public bool IsDiukur(IndikatorKinerja indikator, Periode periode) =>
        GetTarget(indikator.Id, periode, null, null) is { IsAda: true } or { Angka.Alasan: AlasanTakTerhitung.DokumenTaksa }
        || GetRealisasi(indikator.Id, periode, null).IsAda;

    /// <summary>Takes the mean over the whole body the way the pack says: of indicators, or of the means of the sasaran.</summary>
    public Rerata ComputeKeseluruhan(VersiAturan aturan, IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> anggota)
    {
        if (!aturan.Rerata.IsPerSasaran)
        {
            return Rerata.Compute(aturan, anggota.Select(a => (a.Capaian, a.Indikator.Bobot)));
        }

        var capaian = anggota.ToDictionary(a => a.Indikator, a => a.Capaian);
        var perSasaran = Data.Simpul
            .Where(s => s.Jenis == JenisSimpul.Sasaran)
            .Select(s => Data.GetIndikator(s).Where(capaian.ContainsKey).ToArray())
            .Where(bagian => bagian.Length > 0)
            .ToArray();
        return Rerata.Combine(
            aturan,
            perSasaran.Select(bagian => Rerata.Compute(aturan, bagian.Select(i => (capaian[i], i.Bobot)))),
            [.. perSasaran.SelectMany(bagian => bagian).Distinct().Select(i => capaian[i])]);
    }

    /// <summary>Combines the years; a year without a figure makes what adds up not computable, and dates what is the latest.</summary>
    /// <remarks>Each figure counts once: a year that stands on another's adds nothing to it.</remarks>
    private static Perolehan Accumulate(ImmutableArray<(int Tahun, NilaiKinerja? Nilai)> tahunan, Akumulasi akumulasi)
    {
        if (akumulasi == Akumulasi.Terakhir)
        {
            var (tahun, terakhir) = tahunan.LastOrDefault(t => t.Nilai is not null);
            return terakhir is null ? Perolehan.FromAlasan(AlasanTakTerhitung.RealisasiKosong)
                : tahun == tahunan[^1].Tahun || terakhir.DibawaDari is not null ? Perolehan.FromNilai(terakhir)
                : Perolehan.FromNilai(terakhir.WithDibawaDari(tahun));
        }

        if (tahunan.Any(t => t.Nilai is null))
        {
            return Perolehan.FromAlasan(
                tahunan.All(t => t.Nilai is null) ? AlasanTakTerhitung.RealisasiKosong : AlasanTakTerhitung.TahunTidakLengkap);
        }

        if (tahunan.Any(t => t.Nilai!.Angka is null))
        {
            return Perolehan.FromAlasan(AlasanTakTerhitung.BukanAngka);
        }

        var asal = new Dictionary<int, int>(); // of which year each year's figure is
        foreach (var (tahun, nilai) in tahunan)
        {
            asal[tahun] = nilai!.DibawaDari is { } dari ? asal.GetValueOrDefault(dari, dari) : tahun;
        }

        var angka = tahunan.DistinctBy(t => asal[t.Tahun]).Select(t => Rasio.From(t.Nilai!.Angka!.Value)).ToArray();
        var hasil = akumulasi switch
        {
            Akumulasi.Jumlah => Rasio.Sum(angka),
            Akumulasi.Rerata => Rasio.Sum(angka) / angka.Length,
            _ => angka.Max(),
        };
        return Perolehan.FromAngka(Hitungan.FromAngka(hasil), tahunan.Select(t => t.Nilai!.DibawaDari).FirstOrDefault(d => d is not null));
    }
}
