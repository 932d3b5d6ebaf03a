using System.Globalization;
using Sakip.Aturan;
using Sakip.Diagnosis;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Laporan.Rusak;

/// <summary>Prints cells of a right report wrong, each in a known way.</summary>
/// <remarks>The wrong figures are worked out here, by other means than the diagnosis: by text, by plain arithmetic on the inputs.</remarks>
internal sealed partial class Perusak
{
    private readonly LaporanKinerja _laporan;
    private readonly PenghitungRujukan _model;
    private readonly Random _acak;
    private readonly Periode[] _periode;

    public Perusak(LaporanKinerja laporan, PaketAturan paket, Random acak)
    {
        _laporan = laporan;
        _acak = acak;
        _model = new(laporan, paket, null);
        Periode[] tersurat = [.. laporan.Data.Fakta.Select(f => f.Kunci.Periode).Concat(laporan.Data.Anggaran.Select(a => a.Kunci.Periode)).Distinct()];
        _periode = [.. tersurat, .. tersurat.OfType<Periode.Triwulanan>().Select(t => Periode.FromSampaiTriwulan(t.Tahun, t.Nomor))];
        Sel = laporan.Cetakan.SelectMany(KlaimCetak.Find)
            .Select(k => new SelBenar(k, _model.Evaluate(k.Rujukan)))
            .Where(s => Pembanding.TryCompare(s.Klaim.Sel, s.Hasil, out _))
            .ToLookup(s => s.Klaim.Alamat.Tabel, StringComparer.Ordinal);
        Jenis =
        [
            ("angka diganti", ReplaceAngka), ("angka tertukar", SwapAngka), ("angka hilang", DropAngka), ("angka ganda", DoubleAngka),
            ("koma bergeser", ShiftKoma), ("tanda minus hilang", DropTanda),
            ("baris tertukar", SwapBaris), ("kolom tertukar", SwapKolom), ("baris lain", PrintBarisLain), ("kolom lain", PrintKolomLain),
            ("tahun lain", PrintTahunLain), ("triwulan lain", PrintTriwulanLain), ("triwulan kumulatif", PrintKumulatif),
            ("dokumen lain", PrintDokumenLain), ("versi pagu lain", PrintVersiLain),
            ("dipotong", Cut), ("desimal kurang", RoundKasar), ("dibulatkan naik", RoundNaik),
            ("dibatasi 100", Cap), ("operan tertukar", SwapOperan), ("rumus polaritas lain", UseRumusNegatif), ("selisih bukan rasio", Subtract),
            ("realisasi disalin", CopyRealisasi), ("pecahan sebagai persen", PrintPecahan), ("operan baris lain", UseTetangga),
            ("pembagi lain", UsePembagiLain), ("anggota rerata hilang", DropAnggotaRerata), ("anggota rerata ganda", DoubleAnggotaRerata),
            ("anggota dibulatkan", RoundAnggota), ("bagian jumlah hilang", DropBagian), ("bagian jumlah ganda", DoubleBagian),
            ("dua bagian hilang", DropDuaBagian), ("bobot lain", UseBobotLain), ("predikat lain", PrintPredikatLain),
        ];
    }

    /// <summary>Gets the ways to print a cell wrong; each gives null where it does not apply or changes nothing.</summary>
    public IReadOnlyList<(string Nama, Func<SelBenar, Kerusakan?> Buat)> Jenis { get; }

    /// <summary>Gets the checked cells, by table.</summary>
    public ILookup<string, SelBenar> Sel { get; }

    private static Kerusakan? Create(SelBenar sel, Rasio? salah, Func<Sebab, bool>? benar) => Create(sel, salah, sel.Nilai?.Desimal ?? 0, benar);

    private static Kerusakan? Create(SelBenar sel, Rasio? salah, int desimal, Func<Sebab, bool>? benar) =>
        sel.Nilai is { } nilai && salah is { } angka && Pembulatan.From(desimal).TryRound(angka, out var bulat) && bulat != nilai.Angka
            ? Create(sel, AngkaIndonesia.Format(bulat, desimal), bulat, benar)
            : null;

    /// <summary>Prints a number; a text that reads otherwise is no such mistake.</summary>
    private static Kerusakan? Create(SelBenar sel, string teks, decimal angka, Func<Sebab, bool>? benar)
    {
        var lengkap = sel.Nilai!.Satuan == NilaiKinerja.SatuanPersen ? teks + "%" : teks;
        return NilaiKinerja.Read(lengkap) is BacaanNilai.Terbaca { Nilai.Angka: { } terbaca }
            && terbaca == angka
            && Pembanding.TryCompare(new(lengkap), sel.Hasil, out var beda)
            && beda is not null // with fewer decimals a print can be right still
            ? new([(sel.Klaim, lengkap)], benar, teks.Where(char.IsAsciiDigit).SkipWhile(c => c == '0').Count())
            : null;
    }

    private static Func<Sebab, bool> Expect(params JenisSebab[] jenis) => s => jenis.Contains(s.Jenis);

    /// <summary>Expects a kind, or that the figure's source is named.</summary>
    private static Func<Sebab, bool> Expect(SelBenar asal, params JenisSebab[] jenis) =>
        s => jenis.Contains(s.Jenis) || s.Bukti == asal.Klaim.Alamat.ToString() || s.Bukti == asal.Klaim.Rujukan.ToString();

    private T? Pick<T>(IEnumerable<T> calon)
        where T : class
    {
        T[] semua = [.. calon];
        return semua.Length == 0 ? null : semua[_acak.Next(semua.Length)];
    }

    private IEnumerable<SelBenar> ListKolom(SelBenar sel) => Sel[sel.Klaim.Alamat.Tabel]
        .Where(s => s.Klaim.Alamat.Kolom == sel.Klaim.Alamat.Kolom && s.Klaim.Alamat.Baris != sel.Klaim.Alamat.Baris && s.Nilai is not null);

    private IEnumerable<SelBenar> ListBaris(SelBenar sel) => Sel[sel.Klaim.Alamat.Tabel]
        .Where(s => s.Klaim.Alamat.Baris == sel.Klaim.Alamat.Baris && s.Klaim.Alamat.Kolom != sel.Klaim.Alamat.Kolom && s.Nilai is not null);

    private IEnumerable<SelBenar> ListTetangga(SelBenar sel)
    {
        SelBenar[] kolom = [.. Sel[sel.Klaim.Alamat.Tabel].Where(s => s.Klaim.Alamat.Kolom == sel.Klaim.Alamat.Kolom)];
        var letak = Array.IndexOf(kolom, sel);
        return kolom.Where((s, i) => i != letak && Math.Abs(i - letak) <= 2 && s.Nilai is not null);
    }

    // Slips of the pen.
    private Kerusakan? EditDigit(SelBenar sel, Func<string, int, string?> sunting, params JenisSebab[] jenis)
    {
        if (sel.Nilai is not { Angka: { } angka } nilai)
        {
            return null;
        }

        var digit = Math.Abs(angka).ToString("F" + nilai.Desimal.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var letak = _acak.Next(digit.Length);
        return digit[letak] != '.' && sunting(digit, letak) is { } baru && baru[0] != '.' && decimal.TryParse(baru, CultureInfo.InvariantCulture, out var salah)
            ? Create(sel, Rasio.From(angka < 0 ? -salah : salah), baru.Contains('.', StringComparison.Ordinal) ? baru.Length - baru.IndexOf('.', StringComparison.Ordinal) - 1 : 0, Expect(jenis))
            : null;
    }

    private Kerusakan? ReplaceAngka(SelBenar sel) => EditDigit(
        sel, (d, i) => $"{d[..i]}{(d[i] - '0' + 1 + _acak.Next(9)) % 10}{d[(i + 1)..]}", JenisSebab.AngkaMeleset);

    private Kerusakan? SwapAngka(SelBenar sel) => EditDigit(
        sel, (d, i) => i + 1 < d.Length && d[i + 1] != '.' && d[i] != d[i + 1] ? $"{d[..i]}{d[i + 1]}{d[i]}{d[(i + 2)..]}" : null, JenisSebab.AngkaTertukar);

    /// <summary>Without its last digits a figure is a tenth of itself.</summary>
    private Kerusakan? DropAngka(SelBenar sel) => EditDigit(
        sel, (d, i) => d.Length > 1 ? d.Remove(i, 1).TrimEnd('.') : null, JenisSebab.AngkaHilang, JenisSebab.DesimalBergeser, JenisSebab.DesimalKurang, JenisSebab.Dipotong);

    private Kerusakan? DoubleAngka(SelBenar sel) => EditDigit(
        sel, (d, i) => d.Insert(i, d[i].ToString()), JenisSebab.AngkaBerlebih, JenisSebab.DesimalBergeser);

    private Kerusakan? ShiftKoma(SelBenar sel) =>
        Create(sel, sel.Tepat * (_acak.Next(2) == 0 ? 10 : Rasio.From(1, 10)), Expect(JenisSebab.DesimalBergeser));

    private Kerusakan? PrintPecahan(SelBenar sel) => sel.IsPersen ? Create(sel, sel.Tepat * Rasio.From(1, 100), Expect(JenisSebab.PecahanSebagaiPersen)) : null;

    private Kerusakan? DropTanda(SelBenar sel) => sel.Tepat is { Tanda: < 0 } negatif ? Create(sel, -negatif, Expect(JenisSebab.TandaHilang, JenisSebab.OperanTertukar)) : null;

    // Roundings.
    private static Kerusakan? Cut(SelBenar sel) => Round(sel, sel.Nilai?.Desimal ?? 0, CaraBulat.Potong, JenisSebab.Dipotong);

    private static Kerusakan? RoundNaik(SelBenar sel) => Round(sel, sel.Nilai?.Desimal ?? 0, CaraBulat.Naik, JenisSebab.DibulatkanNaik);

    private Kerusakan? RoundKasar(SelBenar sel) => sel.Nilai is { Desimal: > 0 } nilai ? Round(sel, _acak.Next(nilai.Desimal), CaraBulat.SetengahMenjauhiNol, JenisSebab.DesimalKurang) : null;

    private static Kerusakan? Round(SelBenar sel, int desimal, CaraBulat cara, JenisSebab jenis) =>
        sel is { Hasil: HasilRujukan.Angka, Tepat: { } tepat } && Pembulatan.From(desimal, cara).TryRound(tepat, out var bulat) ? Create(sel, Rasio.From(bulat), Expect(jenis)) : null;

    // Cells in the place of others.
    private Kerusakan? SwapBaris(SelBenar sel) => Swap(sel, Pick(ListTetangga(sel)));

    private Kerusakan? SwapKolom(SelBenar sel) => Swap(sel, Pick(ListBaris(sel)));

    private static Kerusakan? Swap(SelBenar sel, SelBenar? lain) =>
        lain is { Nilai: { Angka: { } angka } nilai } && angka != sel.Nilai?.Angka
        && Create(sel, Rasio.From(angka), nilai.Desimal, Expect(JenisSebab.SelTertukar)) is { } satu
        && Create(lain, sel.Nilai is null ? null : Rasio.From(sel.Nilai.Angka!.Value), sel.Nilai?.Desimal ?? 0, satu.Benar) is { } dua
            ? satu with { Cetak = [.. satu.Cetak, .. dua.Cetak] }
            : null;

    private Kerusakan? PrintBarisLain(SelBenar sel) => PrintSel(sel, Pick(ListTetangga(sel)), JenisSebab.BarisLain);

    private Kerusakan? PrintKolomLain(SelBenar sel) => PrintSel(sel, Pick(ListBaris(sel)), JenisSebab.KolomLain);

    private static Kerusakan? PrintSel(SelBenar sel, SelBenar? lain, JenisSebab jenis) =>
        lain is { Nilai: { Angka: { } angka } nilai }
            ? Create(sel, Rasio.From(angka), nilai.Desimal, Expect(lain, jenis))
            : null;

    // Another reference than meant.
    private Kerusakan? PrintTahunLain(SelBenar sel) => PrintPeriode<Periode.Tahunan>(sel, p => p is Periode.Tahunan);

    private Kerusakan? PrintTriwulanLain(SelBenar sel) => PrintPeriode<Periode.Triwulanan>(sel, p => p is Periode.Triwulanan);

    private Kerusakan? PrintKumulatif(SelBenar sel) => PrintPeriode<Periode.Triwulanan>(sel, p => p is Periode.SampaiTriwulan);

    private Kerusakan? PrintPeriode<T>(SelBenar sel, Func<Periode, bool> pilih)
    {
        var teks = sel.Klaim.Rujukan.ToString();
        var kini = _periode.Where(p => p is T && teks.Contains($"; {p}", StringComparison.Ordinal)).MaxBy(p => p.ToString()!.Length);
        return kini is null ? null : PrintRujukan(
            sel,
            _periode.Where(p => p != kini && pilih(p) && (p is not Periode.SampaiTriwulan s || s.Akhir == kini.Akhir)).Select(p => Replace(teks, $"; {kini}", $"; {p}")),
            JenisSebab.PeriodeLain);
    }

    /// <summary>Replaces a part that stands for itself: the year, but not that of a quarter.</summary>
    private static string Replace(string teks, string lama, string baru) =>
        System.Text.RegularExpressions.Regex.Replace(teks, System.Text.RegularExpressions.Regex.Escape(lama) + @"(?![\w-])", baru);

    private Kerusakan? PrintDokumenLain(SelBenar sel) => PrintRujukan(
        sel,
        _laporan.Data.Fakta.Select(f => f.Kunci.Dokumen?.ToString()).OfType<string>().Distinct().Select(d => (sel.Klaim.Rujukan, _laporan.Data.Acuan.Target) switch
        {
            (Rujukan.Target { Dokumen: null } t, _) => t.ToString().Replace(")", $"; dokumen={d})", StringComparison.Ordinal),
            (Rujukan.Target t, _) => t.ToString().Replace($"dokumen={t.Dokumen}", $"dokumen={d}", StringComparison.Ordinal),
            (Rujukan.Capaian { DokumenTarget: null, Periode: Periode.Tahunan } c, _) => c.ToString().Replace(")", $"; target={d}@{c.Periode})", StringComparison.Ordinal),
            (Rujukan.Capaian { DokumenTarget: not null } c, _) => c.ToString().Replace($"target={c.DokumenTarget}@", $"target={d}@", StringComparison.Ordinal),
            _ => null,
        }),
        JenisSebab.DokumenLain);

    private Kerusakan? PrintVersiLain(SelBenar sel) => PrintRujukan(
        sel,
        from lama in _laporan.Data.Anggaran.Select(a => a.Kunci.Versi?.ToString()).OfType<string>().Distinct()
        from baru in _laporan.Data.Anggaran.Select(a => a.Kunci.Versi?.ToString()).OfType<string>().Distinct()
        where lama != baru && sel.Klaim.Rujukan.ToString().Contains($"={lama}", StringComparison.Ordinal)
        select Replace(sel.Klaim.Rujukan.ToString(), $"={lama}", $"={baru}"),
        JenisSebab.VersiPaguLain,
        JenisSebab.OperanTertukar); // of two versions subtracted one for the other

    private Kerusakan? PrintRujukan(SelBenar sel, IEnumerable<string?> calon, params JenisSebab[] jenis) => Pick(
        from teks in calon
        where teks is not null && teks != sel.Klaim.Rujukan.ToString()
        let rujukan = _laporan.ParseRujukan(teks)
        where rujukan.IsBerhasil && _model.Evaluate(rujukan.Isi).ToAngka() is not null
        let rusak = Create(sel, _model.Evaluate(rujukan.Isi).ToAngka(), Expect(jenis))
        where rusak is not null
        select rusak);

    private Kerusakan? PrintPredikatLain(SelBenar sel) => sel.Hasil is HasilRujukan.Predikat predikat
        ? new([(sel.Klaim, predikat.Hasil.IsSebutan("Rendah") ? "Tinggi" : "Rendah")], null, 0)
        : null;
}
