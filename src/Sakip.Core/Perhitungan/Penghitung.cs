using NodaTime;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>Answers what follows from the facts of a body by a pack: the one place where facts meet rules.</summary>
/// <remarks>Facts come through a function, so that the same computation runs on the model and on printed figures.</remarks>
internal sealed partial class Penghitung
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
            .ToArray();
        if (kunci.Length > 1 && Data.FindPerjanjian(periode.Akhir.Year, _tanggal ?? periode.Akhir) is { } berlaku
            && kunci.FirstOrDefault(k => k.Dokumen == berlaku.Dokumen) is { } diperjanjikan)
        {
            return (diperjanjikan, AlasanTakTerhitung.TargetKosong); // the perjanjian in force decides
        }

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

    /// <summary>Computes a capaian by the rules in force when its period ends; without any, the reason is reported by the rules at hand.</summary>
    public Capaian ComputeCapaianBerlaku(IndikatorKinerja indikator, Periode periode, VersiAturan aturan) =>
        Resolve(periode) is { } berlaku
            ? ComputeCapaian(indikator, periode, null, null, berlaku)
            : Capaian.FromAlasan(AlasanTakTerhitung.VersiTidakAda, aturan);

    /// <summary>Whether an indicator is measured in a period: a target, in one document or in several, or a realisasi is there.</summary>
    public bool IsDiukur(IndikatorKinerja indikator, Periode periode) =>
        GetTarget(indikator.Id, periode, null, null) is { IsAda: true } or { Angka.Alasan: AlasanTakTerhitung.DokumenTaksa }
        || GetRealisasi(indikator.Id, periode, null).IsAda;

    /// <summary>Takes the mean over the whole body the way the pack says: of indicators, of the means of the sasaran, or of all quarters.</summary>
    public Rerata ComputeKeseluruhan(VersiAturan aturan, Periode periode, IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> anggota) =>
        ComputeRerata(aturan, [(Data, ListAnggota(aturan, periode, anggota))]);

    /// <summary>Lists what the overall mean is taken of: the indicators given, or these in every quarter where the pack says so and there are quarters.</summary>
    public IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> ListAnggota(
        VersiAturan aturan, Periode periode, IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> anggota)
    {
        if (aturan.Rerata.Dasar != DasarRerata.IndikatorTriwulan || FindTriwulan(periode) is not { } terakhir)
        {
            return anggota;
        }

        (IndikatorKinerja, Capaian)[] triwulan =
        [
            .. from a in anggota
               from triwulanan in EnumerateTriwulan(terakhir.Tahun, 1, terakhir.Nomor)
               where IsDiukur(a.Indikator, triwulanan)
               select (a.Indikator, ComputeCapaianBerlaku(a.Indikator, triwulanan, aturan)),
        ];
        return triwulan.Length > 0 ? triwulan : anggota;
    }

    /// <summary>Takes the mean over one or several measurements: of all their members, or where the pack says so of the means of their sasaran.</summary>
    public static Rerata ComputeRerata(
        VersiAturan aturan, IEnumerable<(DataKinerja Data, IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> Anggota)> pengukuran)
    {
        if (aturan.Rerata.Dasar != DasarRerata.Sasaran)
        {
            return Rerata.Compute(aturan, pengukuran.SelectMany(p => p.Anggota).Select(a => AnggotaRerata.From(a.Indikator, a.Capaian)));
        }

        var (sasaran, semua) = (new List<Rerata>(), new List<Capaian>());
        foreach (var (data, anggota) in pengukuran)
        {
            var capaian = anggota.ToDictionary(a => a.Indikator, a => a.Capaian);
            IndikatorKinerja[][] bagian =
            [
                .. data.Simpul
                    .Where(s => s.Jenis == JenisSimpul.Sasaran)
                    .Select(s => data.GetIndikator(s).Where(capaian.ContainsKey).ToArray()),
            ];
            sasaran.AddRange(bagian.Select(b => Rerata.Compute(aturan, b.Select(i => AnggotaRerata.From(i, capaian[i])))));
            semua.AddRange(bagian.SelectMany(b => b).Distinct().Select(i => capaian[i]));
        }

        return Rerata.Combine(aturan, sasaran, semua);
    }
}
