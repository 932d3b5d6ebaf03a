using Sakip.Diagnosis;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Laporan.Rusak;

/// <content>Mistakes of computing.</content>
internal sealed partial class Perusak
{
    private (Rasio Target, Rasio Realisasi)? FindOperan(SelBenar sel) =>
        sel.Klaim.Rujukan is Rujukan.Capaian
        && sel.Tepat is not null
        && _model.ListMasukan(sel.Klaim.Rujukan) is [var target, var realisasi]
        && (_model.Evaluate(target).ToAngka(), _model.Evaluate(realisasi).ToAngka()) is ({ Tanda: > 0 } t, { Tanda: > 0 } r)
            ? (t, r)
            : null;

    private Kerusakan? Cap(SelBenar sel) => sel.Klaim.Rujukan is Rujukan.Capaian && sel.Tepat > 100 ? Create(sel, 100, Expect(JenisSebab.BatasLain)) : null;

    private Kerusakan? SwapOperan(SelBenar sel)
    {
        var salah = sel.Klaim.Rujukan switch
        {
            Rujukan.Capaian => FindOperan(sel) is var (t, r) ? t / r * 100 : null,
            Rujukan.Selisih => -sel.Tepat,
            Rujukan.Serapan or Rujukan.Persen => sel.Tepat is { Tanda: > 0 } tepat ? Rasio.From(10000) / tepat : null,
            _ => (Rasio?)null,
        };
        return Create(sel, salah, Expect(JenisSebab.OperanTertukar, JenisSebab.TandaHilang)); // of a difference both are the same
    }

    private Kerusakan? UseRumusNegatif(SelBenar sel) =>
        FindOperan(sel) is var (t, r) ? Create(sel, (t - (r - t)) / t * 100, Expect(JenisSebab.RumusLain)) : null;

    private Kerusakan? Subtract(SelBenar sel) =>
        FindOperan(sel) is var (t, r) ? Create(sel, _acak.Next(2) == 0 ? 100 + r - t : r - t, Expect(JenisSebab.SelisihBukanRasio)) : null;

    private Kerusakan? CopyRealisasi(SelBenar sel) => FindOperan(sel) is var (_, r) ? Create(sel, r, Expect(JenisSebab.RealisasiDisalin)) : null;

    /// <summary>One operand of a share or a difference from a row beside it.</summary>
    private Kerusakan? UseTetangga(SelBenar sel)
    {
        if (Pick(ListTetangga(sel)) is not { } lain || lain.Klaim.Rujukan.GetType() != sel.Klaim.Rujukan.GetType())
        {
            return null;
        }

        var (sini, sana) = (GetOperan(sel), GetOperan(lain));
        var (kiri, kanan) = _acak.Next(2) == 0 ? (sana.Kiri, sini.Kanan) : (sini.Kiri, sana.Kanan);
        return Create(
            sel,
            sel.Klaim.Rujukan switch
            {
                Rujukan.Serapan or Rujukan.Persen => kanan is { Tanda: not 0 } bagi ? kiri / bagi * 100 : null,
                Rujukan.Selisih => kiri - kanan,
                _ => null,
            },
            Expect(JenisSebab.OperanTetangga));
    }

    /// <summary>The two that a share or a difference is made of, in the order of its formula.</summary>
    private (Rasio? Kiri, Rasio? Kanan) GetOperan(SelBenar sel) => _model.ListMasukan(sel.Klaim.Rujukan) is [var satu, var dua]
        ? sel.Klaim.Rujukan is Rujukan.Serapan ? (_model.Evaluate(dua).ToAngka(), _model.Evaluate(satu).ToAngka()) : (_model.Evaluate(satu).ToAngka(), _model.Evaluate(dua).ToAngka())
        : (null, null);

    private Rasio[] ListAnggota(SelBenar sel, bool isRerata) =>
        (isRerata
            ? sel.Klaim.Rujukan is Rujukan.Rerata { TabelAnggota: null } or Rujukan.RerataInstansi or Rujukan.Olahan { Cara: CaraOlah.Rerata } or Rujukan.OlahanCetak { Cara: CaraOlah.Rerata }
            : sel.Klaim.Rujukan is Rujukan.Jumlah or Rujukan.Pagu or Rujukan.Realisasi or Rujukan.Olahan { Cara: CaraOlah.Jumlah } or Rujukan.OlahanCetak { Cara: CaraOlah.Jumlah })
        && _model.ListMasukan(sel.Klaim.Rujukan).Select(r => _model.Evaluate(r).ToAngka()).OfType<Rasio>().ToArray() is { Length: > 1 } anggota
        && Rasio.Sum(anggota) / (isRerata ? anggota.Length : 1) == sel.Tepat
            ? anggota
            : [];

    private Kerusakan? UsePembagiLain(SelBenar sel) => ListAnggota(sel, isRerata: true) is { Length: > 1 } a
        ? Create(sel, Rasio.Sum(a) / (a.Length + (_acak.Next(2) == 0 ? 1 : -1)), Expect(JenisSebab.PembagiLain))
        : null;

    private Kerusakan? DropAnggotaRerata(SelBenar sel) => ListAnggota(sel, isRerata: true) is { Length: > 1 } a
        ? Create(sel, (Rasio.Sum(a) - a[_acak.Next(a.Length)]) / (a.Length - 1), Expect(JenisSebab.AnggotaHilang))
        : null;

    private Kerusakan? DoubleAnggotaRerata(SelBenar sel) => ListAnggota(sel, isRerata: true) is { Length: > 1 } a
        ? Create(sel, (Rasio.Sum(a) + a[_acak.Next(a.Length)]) / (a.Length + 1), Expect(JenisSebab.AnggotaGanda))
        : null;

    private Kerusakan? RoundAnggota(SelBenar sel)
    {
        var bulat = Pembulatan.From(_acak.Next(2));
        return ListAnggota(sel, isRerata: true) is { Length: > 1 } a
            ? Create(sel, Rasio.Sum(a.Select(x => Rasio.From(bulat.Round(x)))) / a.Length, Expect(JenisSebab.AnggotaDibulatkan))
            : null;
    }

    private Kerusakan? DropBagian(SelBenar sel) => ListAnggota(sel, isRerata: false) is { Length: > 1 } a
        ? Create(sel, sel.Tepat - a[_acak.Next(a.Length)], Expect(JenisSebab.AnggotaHilang))
        : null;

    private Kerusakan? DoubleBagian(SelBenar sel) => ListAnggota(sel, isRerata: false) is { Length: > 1 } a
        ? Create(sel, sel.Tepat + a[_acak.Next(a.Length)], Expect(JenisSebab.AnggotaGanda))
        : null;

    private Kerusakan? DropDuaBagian(SelBenar sel)
    {
        var anggota = ListAnggota(sel, isRerata: false);
        _acak.Shuffle(anggota);
        return anggota is [var satu, var dua, _, ..] ? Create(sel, sel.Tepat - satu - dua, Expect(JenisSebab.AnggotaHilang)) : null;
    }

    /// <summary>Nine elements of a survey with weight 0,11 instead of 1/9.</summary>
    private Kerusakan? UseBobotLain(SelBenar sel) => sel.Klaim.Rujukan is Rujukan.Indeks && sel.Tepat is { } tepat && _model.ListMasukan(sel.Klaim.Rujukan).Count == 9
        ? Create(sel, tepat * 9 * Rasio.From(0.11m), Expect(JenisSebab.BobotLain))
        : null;
}
