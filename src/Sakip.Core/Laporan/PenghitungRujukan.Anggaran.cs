using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Laporan;

/// <content>Computes references to money.</content>
internal sealed partial class PenghitungRujukan
{
    private static readonly RangkaianLangkah Bulat = new([new Langkah.Bulatkan(Pembulatan.From(0))]);
    private static readonly RangkaianLangkah DuaDesimal = new([new Langkah.Bulatkan(Pembulatan.DuaDesimal)]);

    private static NilaiKinerja? FindAnggaran(DataKinerja data, KunciAnggaran kunci) =>
        data.FindAnggaran(kunci)?.Nilai;

    private string? FindCatatan(object kunci) => kunci switch
    {
        KunciFakta fakta => _laporan.Data.FindFakta(fakta)?.Catatan,
        KunciAnggaran uang => _laporan.Data.FindAnggaran(uang)?.Catatan,
        _ => null,
    };

    private static HasilRujukan FromUang(Perolehan uang) =>
        uang.Asal is { } tersurat ? new HasilRujukan.Fakta(tersurat, CaraBulat.SetengahMenjauhiNol) : FromUang(uang.Angka);

    /// <summary>Shows rupiah without decimals unless there are sen.</summary>
    private static HasilRujukan FromUang(Hitungan uang) => FromHitungan(uang, IsUtuh(uang) ? Bulat : DuaDesimal);

    private static bool IsUtuh(Hitungan angka) => angka.IsTerhitung && angka.Angka.Penyebut.IsOne;

    private Hitungan SumUang(Rujukan.Jumlah jumlah) => PenghitungAnggaran.Sum(
        HimpunanAnggaran.Find(_laporan.Data, jumlah.Himpunan) ?? [],
        s => jumlah.Versi is { } versi
            ? _anggaran.GetPagu(s.Id, jumlah.Periode, versi).Angka
            : _anggaran.GetRealisasi(s.Id, jumlah.Periode).Angka);

    private Hitungan ComputeSerapan(Rujukan.Serapan serapan)
    {
        if (_cetak?.Find(serapan) is { } tercetak)
        {
            return Hitungan.FromAngka(tercetak);
        }

        var (pagu, realisasi) = GetUang(serapan.Himpunan, serapan.Periode, serapan.Versi);
        return PenghitungAnggaran.ComputeSerapan(pagu, realisasi);
    }

    /// <summary>Gets pagu and spending of a node or the body as such, of a set as sums.</summary>
    private (Hitungan Pagu, Hitungan Realisasi) GetUang(string himpunan, Periode periode, VersiPagu? versi)
    {
        if (HimpunanAnggaran.IsSubjek(_laporan.Data, himpunan))
        {
            return (_anggaran.GetPagu(himpunan, periode, versi).Angka, _anggaran.GetRealisasi(himpunan, periode).Angka);
        }

        var simpul = HimpunanAnggaran.Find(_laporan.Data, himpunan) ?? [];
        return (
            PenghitungAnggaran.Sum(simpul, s => _anggaran.GetPagu(s.Id, periode, versi).Angka),
            PenghitungAnggaran.Sum(simpul, s => _anggaran.GetRealisasi(s.Id, periode).Angka));
    }

    private HasilRujukan FromEfisiensi(Rujukan.Efisiensi efisiensi, VersiAturan aturan)
    {
        if (aturan.FindEfisiensi(efisiensi.Rumus) is not { } rumus)
        {
            return new HasilRujukan.Tiada(AlasanTakTerhitung.AturanTidakAda);
        }

        if (_laporan.Data.FindSimpul(efisiensi.Subjek) is not { } simpul)
        {
            return new HasilRujukan.Tiada(AlasanTakTerhitung.MasukanKosong); // an indicator's row: there is no money
        }

        var capaian = ComputeCapaianEfisiensi(simpul, efisiensi.Periode, aturan);
        var serapan = new Rujukan.Serapan(GetHimpunanUang(simpul), efisiensi.Periode, efisiensi.Versi);
        var (pagu, realisasi) = _cetak?.Find(serapan) is { } tercetak
            ? (Hitungan.FromAngka(100), Hitungan.FromAngka(tercetak)) // the same serapan; a formula takes nothing else of the money
            : GetUang(serapan.Himpunan, serapan.Periode, serapan.Versi);
        var hasil = Perhitungan.Efisiensi.Compute(
            aturan,
            rumus.Nama,
            capaian.IsTerhitung ? aturan.LangkahRerata.Close(capaian.Angka).Angka : null,
            ToRupiah(pagu),
            ToRupiah(realisasi));
        return FromHitungan(hasil.Tepat, rumus.Langkah);
    }

    /// <summary>Takes the capaian that stands beside the money of a node: a mean by the pack's rules, before the closing rounding.</summary>
    public Hitungan ComputeCapaianEfisiensi(SimpulRencana simpul, Periode periode, VersiAturan aturan)
    {
        var masukan = GetCapaianEfisiensi(simpul, periode).ToArray();
        if (masukan is [Rujukan.Rerata rerata])
        {
            return ComputeRerata(rerata, aturan);
        }

        var hasil = Rerata.Compute(
            aturan,
            masukan.OfType<Rujukan.Capaian>().Select(c => AnggotaRerata.From(_laporan.Data.FindIndikator(c.Subjek)!, ComputeCapaian(c, aturan))));
        return hasil.IsTerhitung ? Hitungan.FromAngka(hasil.Tepat.Poin) : Hitungan.FromAlasan(hasil.Alasan);
    }

    /// <summary>Lists whose capaian an efficiency takes.</summary>
    private IEnumerable<Rujukan> GetCapaianEfisiensi(SimpulRencana simpul, Periode periode)
    {
        var (rerata, indikator) = CapaianSimpul.Find(_laporan.Data, simpul, i => _model.IsDiukur(i, periode));
        return rerata is not null
            ? [new Rujukan.Rerata(rerata.Id, periode, null)]
            : indikator.Select(i => new Rujukan.Capaian(i, periode, null, null, null));
    }

    private static string GetHimpunanUang(SimpulRencana simpul) => simpul.IsAnggaran ? simpul.Id : $"pendukung:{simpul.Id}";

    private static Rupiah? ToRupiah(Hitungan uang) =>
        uang.IsTerhitung && uang.Angka.TryToDecimal(out var jumlah) ? Rupiah.From(jumlah) : null;

    private IEnumerable<Rujukan> GetMasukanUang(Rujukan rujukan)
    {
        switch (rujukan)
        {
            case Rujukan.Serapan s when HimpunanAnggaran.IsSubjek(_laporan.Data, s.Himpunan):
                return [new Rujukan.Pagu(s.Himpunan, s.Periode, s.Versi), new Rujukan.Realisasi(s.Himpunan, s.Periode, null)];
            case Rujukan.Serapan s:
                return [.. ListUang(s.Himpunan, id => new Rujukan.Pagu(id, s.Periode, s.Versi)), .. ListUang(s.Himpunan, id => new Rujukan.Realisasi(id, s.Periode, null))];
            case Rujukan.Jumlah j:
                return ListUang(j.Himpunan, id => j.Versi is null ? new Rujukan.Realisasi(id, j.Periode, null) : new Rujukan.Pagu(id, j.Periode, j.Versi));
            case Rujukan.Efisiensi e when _laporan.Data.FindSimpul(e.Subjek) is { } simpul:
                return [.. GetCapaianEfisiensi(simpul, e.Periode), new Rujukan.Serapan(GetHimpunanUang(simpul), e.Periode, e.Versi)];
            case Rujukan.Pagu p when _anggaran.GetPagu(p.Subjek, p.Periode, p.Versi).Asal is null:
                return _anggaran.GetBagian(p.Subjek).Select(s => new Rujukan.Pagu(s.Id, p.Periode, p.Versi));
            case Rujukan.Realisasi r when HimpunanAnggaran.IsSubjek(_laporan.Data, r.Subjek) && _anggaran.GetRealisasi(r.Subjek, r.Periode).Asal is null:
                return _anggaran.GetBagian(r.Subjek).Select(s => new Rujukan.Realisasi(s.Id, r.Periode, null));
            default:
                return [];
        }
    }

    private IEnumerable<Rujukan> ListUang(string himpunan, Func<string, Rujukan> buat) =>
        (HimpunanAnggaran.Find(_laporan.Data, himpunan) ?? []).Select(s => buat(s.Id));

    private AturanIndeks? FindIndeks(Rujukan.Indeks rujukan, VersiAturan aturan) =>
        _laporan.Data.FindSkor(rujukan.Skor) is { } skor ? aturan.FindIndeks(skor.Indeks) : null;

    /// <summary>Computes a composite index; scores that are no component of it leave it not computable.</summary>
    private HasilRujukan FromIndeks(Rujukan.Indeks rujukan, VersiAturan aturan)
    {
        if (FindIndeks(rujukan, aturan) is not { } indeks)
        {
            return new HasilRujukan.Tiada(AlasanTakTerhitung.AturanTidakAda);
        }

        var skor = _laporan.Data.FindSkor(rujukan.Skor)!.Skor;
        var daun = indeks.Akar.GetDaun().Select(k => k.Id).ToHashSet(StringComparer.Ordinal);
        return skor.Any(s => s.Value.Angka is null || !daun.Contains(s.Key))
            ? new HasilRujukan.Tiada(AlasanTakTerhitung.SkorSalah)
            : FromHitungan(
                IndeksKomposit.Compute(
                    aturan,
                    indeks.Nama,
                    skor.ToDictionary(s => s.Key, s => Rasio.From(s.Value.Angka!.Value), StringComparer.Ordinal),
                    rujukan.Bobot is { } bobot ? Rasio.From(bobot) : null).Tepat,
                indeks.Akar.Langkah);
    }
}
