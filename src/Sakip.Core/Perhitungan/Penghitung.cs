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
    public Rerata ComputeKeseluruhan(VersiAturan aturan, Periode periode, IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> anggota)
    {
        switch (aturan.Rerata.Dasar)
        {
            case DasarRerata.Sasaran:
                var capaian = anggota.ToDictionary(a => a.Indikator, a => a.Capaian);
                IndikatorKinerja[][] bagian =
                [
                    .. Data.Simpul
                        .Where(s => s.Jenis == JenisSimpul.Sasaran)
                        .Select(s => Data.GetIndikator(s).Where(capaian.ContainsKey).ToArray())
                        .Where(b => b.Length > 0),
                ];
                return Rerata.Combine(
                    aturan,
                    bagian.Select(b => Rerata.Compute(aturan, b.Select(i => AnggotaRerata.From(i, capaian[i])))),
                    [.. bagian.SelectMany(b => b).Distinct().Select(i => capaian[i])]);
            case DasarRerata.IndikatorTriwulan when FindTriwulan(periode) is { } terakhir:
                AnggotaRerata[] triwulan =
                [
                    .. from a in anggota
                       from triwulanan in EnumerateTriwulan(terakhir.Tahun, 1, terakhir.Nomor)
                       where IsDiukur(a.Indikator, triwulanan)
                       select AnggotaRerata.From(a.Indikator, ComputeCapaianBerlaku(a.Indikator, triwulanan, aturan)),
                ];
                return triwulan.Length > 0 ? Rerata.Compute(aturan, triwulan) : Compute();
            default:
                return Compute();
        }

        Rerata Compute() => Rerata.Compute(aturan, anggota.Select(a => AnggotaRerata.From(a.Indikator, a.Capaian)));
    }
}
