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

        var kunci = Data.Fakta
            .Select(f => f.Kunci)
            .Where(k => k.Ukuran == Ukuran.Target && k.Subjek == subjek && k.Periode == periode && k.Instansi == instansi)
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
        Data.Fakta
            .Select(f => f.Kunci)
            .Where(k => k.Ukuran == Ukuran.Realisasi && k.Subjek == subjek && k.Instansi is null)
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
            .Select(tahun => _cari(new(Ukuran.Realisasi, subjek, Periode.FromTahun(tahun), null, instansi)))
            .OfType<NilaiKinerja>()
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

    /// <summary>Whether an indicator is measured in a period: a target or a realisasi is there.</summary>
    public bool IsDiukur(IndikatorKinerja indikator, Periode periode) =>
        GetTarget(indikator.Id, periode, null, null).IsAda || GetRealisasi(indikator.Id, periode, null).IsAda;

    /// <summary>Takes the mean over the whole body the way the pack says: of indicators, or of sasaran means.</summary>
    public static Rerata ComputeKeseluruhan(VersiAturan aturan, IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> anggota)
    {
        var capaian = anggota.Select(a => a.Capaian).ToArray();
        return aturan.Rerata.IsPerSasaran
            ? Rerata.Combine(
                aturan,
                anggota.GroupBy(a => a.Indikator.Induk).Select(g => Rerata.Compute(aturan, g.Select(a => a.Capaian))),
                capaian)
            : Rerata.Compute(aturan, capaian);
    }

    private static Perolehan Accumulate(ImmutableArray<NilaiKinerja> tahunan, Akumulasi akumulasi)
    {
        if (tahunan.IsEmpty)
        {
            return Perolehan.FromAlasan(AlasanTakTerhitung.RealisasiKosong);
        }

        if (akumulasi == Akumulasi.Terakhir)
        {
            return Perolehan.FromNilai(tahunan[^1]);
        }

        if (tahunan.Any(n => n.Angka is null))
        {
            return Perolehan.FromAlasan(AlasanTakTerhitung.BukanAngka);
        }

        var angka = tahunan.Select(n => Rasio.From(n.Angka!.Value)).ToArray();
        return Perolehan.FromAngka(akumulasi switch
        {
            Akumulasi.Jumlah => Hitungan.FromAngka(angka.Aggregate((kiri, kanan) => kiri + kanan)),
            Akumulasi.Rerata => Rerata.Mean(angka),
            _ => Hitungan.FromAngka(angka.Max()),
        });
    }
}
