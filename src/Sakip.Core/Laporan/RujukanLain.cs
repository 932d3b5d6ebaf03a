using Sakip.Diagnosis;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>Lists what an author may have taken instead of what a reference means: another period, document, version, set, measure.</summary>
/// <remarks>
/// One thing is changed at a time; the likeliest come first, nearer periods before farther ones. The order does not depend
/// on that of the data.
/// </remarks>
internal sealed class RujukanLain
{
    private static readonly decimal[] BobotLazim = [0.11m, 0.111m, 0.1111m];

    private readonly DataKinerja _data;
    private readonly Periode[] _periode;
    private readonly Dokumen[] _dokumen;
    private readonly VersiPagu[] _versi;
    private readonly string[] _himpunan;
    private readonly IReadOnlyCollection<string> _efisiensi;

    /// <summary>Creates the list for a report's data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="efisiensi">The names of the pack's efficiency formulas.</param>
    public RujukanLain(DataKinerja data, IReadOnlyCollection<string> efisiensi)
    {
        _data = data;
        _efisiensi = efisiensi;
        Periode[] tersurat = [.. data.Fakta.Select(f => f.Kunci.Periode).Concat(data.Anggaran.Select(a => a.Kunci.Periode))];
        _periode = [.. tersurat.Concat(tersurat.OfType<Periode.Triwulanan>().Select(t => Nilai.Periode.FromSampaiTriwulan(t.Tahun, t.Nomor))).Distinct()];
        _dokumen = [.. data.Fakta.Select(f => f.Kunci.Dokumen).OfType<Dokumen>().Distinct().OrderBy(d => d.ToString(), StringComparer.Ordinal)];
        _versi = [.. data.Anggaran.Select(a => a.Kunci.Versi).OfType<VersiPagu>().Distinct().OrderBy(v => v.ToString(), StringComparer.Ordinal)];
        _himpunan = ["iku", "semua", .. data.Simpul.Where(s => s.Jenis == JenisSimpul.Sasaran).Select(s => s.Id).Order(StringComparer.Ordinal)];
    }

    /// <summary>Lists the alternatives with the kind of the mistake.</summary>
    public IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> Enumerate(Rujukan rujukan) => rujukan switch
    {
        Rujukan.Target t =>
        [
            .. Dokumen(t.Dokumen, d => new Rujukan.Target(t.Subjek, t.Periode, d, t.Instansi)),
            .. Periode(t.Periode, p => new Rujukan.Target(t.Subjek, p, t.Dokumen, t.Instansi)),
            (JenisSebab.UkuranLain, new Rujukan.Realisasi(t.Subjek, t.Periode, t.Instansi)),
        ],
        Rujukan.Realisasi r when HimpunanAnggaran.IsSubjek(_data, r.Subjek) =>
        [
            .. Periode(r.Periode, p => new Rujukan.Realisasi(r.Subjek, p, null)),
            .. _versi.Select(v => (JenisSebab.UkuranLain, (Rujukan)new Rujukan.Pagu(r.Subjek, r.Periode, v))),
        ],
        Rujukan.Realisasi r =>
        [
            .. Periode(r.Periode, p => new Rujukan.Realisasi(r.Subjek, p, r.Instansi)),
            (JenisSebab.UkuranLain, new Rujukan.Target(r.Subjek, r.Periode, null, r.Instansi)),
            (JenisSebab.UkuranLain, new Rujukan.Capaian(r.Subjek, r.Periode, null, null, r.Instansi)),
        ],
        Rujukan.Pagu p =>
        [
            .. Versi(p.Versi, v => new Rujukan.Pagu(p.Subjek, p.Periode, v)),
            .. Periode(p.Periode, lain => new Rujukan.Pagu(p.Subjek, lain, p.Versi)),
            (JenisSebab.UkuranLain, new Rujukan.Realisasi(p.Subjek, p.Periode, null)),
        ],
        Rujukan.Capaian c =>
        [
            .. Dokumen(c.DokumenTarget, d => new Rujukan.Capaian(c.Subjek, c.Periode, d, c.PeriodeTarget ?? c.Periode, c.Instansi)),
            .. Akhir(c),
            .. Periode(c.Periode, p => new Rujukan.Capaian(c.Subjek, p, c.DokumenTarget, c.PeriodeTarget, c.Instansi)),
            .. Periode(c.Periode, p => new Rujukan.Capaian(c.Subjek, c.Periode, c.DokumenTarget ?? _data.Acuan.Target, p, c.Instansi), _data.Acuan.Target is not null || c.DokumenTarget is not null),
        ],
        Rujukan.Rerata { TabelAnggota: null } r =>
        [
            .. Himpunan(r.Himpunan, h => new Rujukan.Rerata(h, r.Periode)),
            .. _data.FindSimpul(r.Himpunan) is null ? [] : new[] { (JenisSebab.HimpunanLain, (Rujukan)new Rujukan.Rerata(r.Himpunan, r.Periode, null, !r.IsAnak)) },
            .. Periode(r.Periode, p => new Rujukan.Rerata(r.Himpunan, p, null, r.IsAnak)),
        ],
        Rujukan.RerataInstansi r => Periode(r.Periode, p => new Rujukan.RerataInstansi(r.Subjek, p)),
        Rujukan.Cacah c =>
        [
            .. Himpunan(c.Himpunan, h => new Rujukan.Cacah(h, c.NamaPredikat, c.Periode, c.Batas)),
            .. Periode(c.Periode, p => new Rujukan.Cacah(c.Himpunan, c.NamaPredikat, p, c.Batas)),
        ],
        Rujukan.Serapan s =>
        [
            .. Versi(s.Versi, v => new Rujukan.Serapan(s.Himpunan, s.Periode, v)),
            .. Balik(s),
            .. Periode(s.Periode, p => new Rujukan.Serapan(s.Himpunan, p, s.Versi)),
        ],
        Rujukan.Jumlah j =>
        [
            .. Versi(j.Versi, v => new Rujukan.Jumlah(v, j.Himpunan, j.Periode)),
            .. j.Versi is null ? [] : new[] { (JenisSebab.UkuranLain, (Rujukan)new Rujukan.Jumlah(null, j.Himpunan, j.Periode)) },
            .. Periode(j.Periode, p => new Rujukan.Jumlah(j.Versi, j.Himpunan, p)),
        ],
        Rujukan.Efisiensi e =>
        [
            .. Versi(e.Versi, v => new Rujukan.Efisiensi(e.Subjek, e.Periode, e.Rumus, v)),
            .. _efisiensi.Where(nama => nama != e.Rumus).Select(nama => (JenisSebab.RumusLain, (Rujukan)new Rujukan.Efisiensi(e.Subjek, e.Periode, nama, e.Versi))),
            .. Periode(e.Periode, p => new Rujukan.Efisiensi(e.Subjek, p, e.Rumus, e.Versi)),
        ],
        Rujukan.Indeks i => BobotLazim.Where(b => b != i.Bobot).Select(b => (JenisSebab.BobotLain, (Rujukan)new Rujukan.Indeks(i.Skor, b))),
        Rujukan.Selisih s => Pasangan(s.Kiri, s.Kanan, (a, b) => new Rujukan.Selisih(a, b)),
        Rujukan.Persen p => Pasangan(p.Bagian, p.Keseluruhan, (a, b) => new Rujukan.Persen(a, b)),
        _ => [],
    };

    /// <summary>The pagu as a share of what was spent.</summary>
    private IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> Balik(Rujukan.Serapan s) => (s.Versi ?? _data.Acuan.Pagu) is { } versi
        ? [(JenisSebab.OperanTertukar, new Rujukan.Persen(new Rujukan.Jumlah(versi, s.Himpunan, s.Periode), new Rujukan.Jumlah(null, s.Himpunan, s.Periode)))]
        : [];

    /// <summary>The two of a pair the other way round, then one of them another.</summary>
    private IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> Pasangan(Rujukan kiri, Rujukan kanan, Func<Rujukan, Rujukan, Rujukan> buat) =>
    [
        (JenisSebab.OperanTertukar, buat(kanan, kiri)),
        .. Enumerate(kiri).Where(k => k.Rujukan != kanan).Select(k => (k.Jenis, buat(k.Rujukan, kanan))),
        .. Enumerate(kanan).Where(k => k.Rujukan != kiri).Select(k => (k.Jenis, buat(kiri, k.Rujukan))),
    ];

    private IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> Dokumen(Dokumen? kini, Func<Dokumen, Rujukan> buat) =>
        _dokumen.Where(d => d != (kini ?? _data.Acuan.Target)).Select(d => (JenisSebab.DokumenLain, buat(d)));

    private IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> Versi(VersiPagu? kini, Func<VersiPagu, Rujukan> buat) =>
        _versi.Where(v => v != (kini ?? _data.Acuan.Pagu)).Select(v => (JenisSebab.VersiPaguLain, buat(v)));

    private IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> Himpunan(string kini, Func<string, Rujukan> buat) =>
        _himpunan.Where(h => h != kini && $"sasaran:{h}" != kini).Select(h => (JenisSebab.HimpunanLain, buat(h)));

    private IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> Akhir(Rujukan.Capaian c) =>
        _data.Acuan is { DokumenAkhir: { } dokumen, PeriodeAkhir: { } akhir } && (c.DokumenTarget, c.PeriodeTarget) != (dokumen, akhir)
            ? [(JenisSebab.PeriodeLain, new Rujukan.Capaian(c.Subjek, c.Periode, dokumen, akhir, c.Instansi))]
            : [];

    private IEnumerable<(JenisSebab Jenis, Rujukan Rujukan)> Periode(Periode kini, Func<Periode, Rujukan> buat, bool isAda = true) =>
        !isAda ? [] : _periode
            .Where(p => p != kini)
            .OrderBy(p => p.GetType() != kini.GetType())
            .ThenBy(p => Math.Abs((p.Akhir.Year * 12) + p.Akhir.Month - (kini.Akhir.Year * 12) - kini.Akhir.Month))
            .ThenBy(p => p.Akhir)
            .ThenBy(p => p.ToString(), StringComparer.Ordinal)
            .Select(p => (JenisSebab.PeriodeLain, buat(p)));
}
