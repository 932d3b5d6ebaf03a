using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>Compares a printed text with what it should say.</summary>
internal static class Pembanding
{
    private const string Persen = "persen";

    /// <summary>Whether a printed text can be compared and agrees.</summary>
    public static bool IsCocok(SelCetak sel, HasilRujukan hasil) => TryCompare(sel, hasil, out var beda) && beda is null;

    /// <summary>Compares; null when they agree, else the kind of the difference. A text that cannot be compared gives false.</summary>
    public static bool TryCompare(SelCetak sel, HasilRujukan hasil, out KodePesan? beda)
    {
        beda = null;
        var bacaan = sel.Bacaan;
        if (hasil is HasilRujukan.Tiada tiada)
        {
            return bacaan is BacaanNilai.Kosong && IsTanpaFakta(tiada.Alasan);
        }

        if (bacaan is BacaanNilai.Kosong)
        {
            if (hasil is HasilRujukan.Predikat { Hasil.Peringkat: [] })
            {
                return true; // in no band, and none is printed
            }

            beda = PesanTemuan.TercetakKosong;
            return true;
        }

        if (sel.Banding != Banding.Sama && hasil.ToAngka() is { } benar)
        {
            beda = bacaan.Kemungkinan.Any(n => n.Angka is { } batas && IsTerpenuhi(benar, sel.Banding, batas)) ? null : PesanTemuan.BatasTakTerpenuhi;
            return bacaan.Kemungkinan.Any(n => n.Angka is not null);
        }

        switch (hasil)
        {
            case HasilRujukan.Predikat predikat:
                beda = predikat.Hasil.IsSebutan(sel.Dibaca ?? sel.Teks) ? null : PesanTemuan.PredikatBerbeda;
                return true;
            case HasilRujukan.Sebutan sebutan:
                beda = IsSebutanSama(sebutan.Teks, HurufMirip.Fold((sel.Dibaca ?? sel.Teks).Trim(), out _)) ? null : PesanTemuan.FaktaBerbeda;
                return true;
            case HasilRujukan.Angka angka:
                beda = bacaan.Kemungkinan.All(n => n.Angka is null) ? PesanTemuan.BukanAngka
                    : bacaan.Kemungkinan.Any(n => IsSame(n, angka.Tepat, angka.Tampilan.Cara)) ? null
                    : PesanTemuan.HitunganBerbeda;
                return true;
            default:
                var fakta = (HasilRujukan.Fakta)hasil;
                beda = bacaan is BacaanNilai.Cacat ? PesanTemuan.BukanAngka
                    : bacaan.Kemungkinan.Any(n => IsSame(n, fakta)) ? null
                    : PesanTemuan.FaktaBerbeda;
                return bacaan is BacaanNilai.Cacat || bacaan.Kemungkinan.Any(n => SharesPart(n, fakta.Nilai));
        }
    }

    /// <summary>Whether two figures agree at the decimals that both print, or where one has no number their words, ratios or ranges.</summary>
    public static bool IsCetakSama(NilaiKinerja kiri, NilaiKinerja kanan)
    {
        if (kiri.Angka is not { } a || kanan.Angka is not { } b)
        {
            return kiri.Predikat is not null ? string.Equals(kiri.Predikat, kanan.Predikat, StringComparison.OrdinalIgnoreCase)
                : kiri.Rasio is not null ? kiri.Rasio == kanan.Rasio
                : kiri.Rentang is not null && kiri.Rentang == kanan.Rentang;
        }

        var bulat = Pembulatan.From(Math.Min(Pembulatan.DesimalTerbanyak, Math.Min(kiri.Desimal, kanan.Desimal)));
        return bulat.TryRound(Rasio.From(a), out var satu) && bulat.TryRound(Rasio.From(b), out var dua) && satu == dua;
    }

    /// <summary>Whether an exact figure keeps to a stated bound.</summary>
    private static bool IsTerpenuhi(Rasio benar, Banding banding, decimal batas) => banding switch
    {
        Banding.Minimal => benar >= batas,
        Banding.LebihDari => benar > batas,
        Banding.Maksimal => benar <= batas,
        _ => benar < batas,
    };

    /// <summary>Whether a figure is absent because the facts are, so that a printed dash is right.</summary>
    private static bool IsTanpaFakta(AlasanTakTerhitung alasan) =>
        alasan is AlasanTakTerhitung.TargetKosong
            or AlasanTakTerhitung.RealisasiKosong
            or AlasanTakTerhitung.TahunTidakLengkap
            or AlasanTakTerhitung.TriwulanTidakLengkap
            or AlasanTakTerhitung.PaguKosong
            or AlasanTakTerhitung.TanpaAnggota;

    /// <summary>Compares at the printed decimals, from the unrounded number.</summary>
    private static bool IsSame(NilaiKinerja tercetak, Rasio tepat, CaraBulat cara) =>
        tercetak.Angka is { } angka
        && (tercetak.Desimal > Pembulatan.DesimalTerbanyak
            ? tepat == angka
            : Pembulatan.From(tercetak.Desimal, cara).TryRound(tepat, out var bulat) && bulat == angka);

    private static bool IsSame(NilaiKinerja tercetak, HasilRujukan.Fakta fakta) =>
        (tercetak.Angka is null || fakta.Nilai.Angka is not { } angka || IsSame(tercetak, angka, fakta.Cara))
        && (tercetak.Predikat is not { } predikat || fakta.Nilai.Predikat is null || IsSameWord(predikat, fakta.Nilai.Predikat))
        && (tercetak.Rasio is not { } rasio || fakta.Nilai.Rasio is not { } model || rasio == model)
        && (tercetak.Rentang is not { } rentang || fakta.Nilai.Rentang is not { } batas || rentang == batas);

    private static bool SharesPart(NilaiKinerja kiri, NilaiKinerja kanan) =>
        (kiri.Angka is not null && kanan.Angka is not null)
        || (kiri.Predikat is not null && kanan.Predikat is not null)
        || (kiri.Rasio is not null && kanan.Rasio is not null)
        || (kiri.Rentang is not null && kanan.Rentang is not null);

    /// <summary>Whether two names are the same: codes part by part, <c>%</c> as persen, words that a narrow column breaks as whole ones.</summary>
    public static bool IsSebutanSama(string kiri, string kanan) =>
        KodeNomenklatur.TryParse(kiri, out var kode) && KodeNomenklatur.TryParse(kanan, out var lain)
            ? kode.Equals(lain)
            : IsSameWord(ToSebutan(kiri), ToSebutan(kanan));

    private static string ToSebutan(string teks) =>
        teks == NilaiKinerja.SatuanPersen ? Persen : string.Concat(teks.Where(huruf => !char.IsWhiteSpace(huruf)));

    private static bool IsSameWord(string kiri, string kanan) => string.Equals(kiri, kanan, StringComparison.OrdinalIgnoreCase);
}
