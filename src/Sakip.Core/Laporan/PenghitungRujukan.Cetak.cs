using Sakip.Nilai;

namespace Sakip.Laporan;

/// <content>Computes references to what is printed, and to figures taken together.</content>
internal sealed partial class PenghitungRujukan
{
    private SelCetak? FindSel(string tabel, string baris, string kolom) => _laporan.FindTabel(tabel)?.FindBaris(baris)?.FindSel(kolom);

    private IReadOnlyList<AlamatSel>? FindAlamat(Rujukan.OlahanCetak olahan) =>
        _laporan.FindTabel(olahan.Himpunan.Tabel) is { } tabel
            ? olahan.Himpunan.Enumerate(tabel.Baris.Select(b => b.Id), tabel.Kolom.Select(k => k.Id))
            : null;

    /// <summary>Takes the figure that a cell prints; one that is damaged or cannot be read for certain is none.</summary>
    private static HasilRujukan EvaluateCetak(SelCetak? sel) =>
        sel is { Rusak: null } && ReadSel(sel) is BacaanNilai.Terbaca terbaca
            ? new HasilRujukan.Fakta(terbaca.Nilai, Pembulatan.DuaDesimal.Cara)
            : new HasilRujukan.Tiada(AlasanTakTerhitung.SelTidakAda);

    private HasilRujukan EvaluateCetak(Rujukan.OlahanCetak olahan)
    {
        if (FindAlamat(olahan) is not { } alamat)
        {
            return new HasilRujukan.Tiada(AlasanTakTerhitung.SelTidakAda);
        }

        SelCetak[] terisi =
        [
            .. alamat.Select(a => FindSel(a.Tabel, a.Baris, a.Kolom)).OfType<SelCetak>().Where(s => ReadSel(s) is not BacaanNilai.Kosong || s.Rusak is not null),
        ];
        return olahan.Cara != CaraOlah.Cacah ? Process(olahan.Cara, terisi.Select(EvaluateCetak))
            : terisi.Any(s => s.Rusak is not null) ? new HasilRujukan.Tiada(AlasanTakTerhitung.SelTidakAda)
            : new HasilRujukan.Angka(terisi.Count(s => olahan.Sama is null || IsSama(s.Teks, olahan.Sama)), Pembulatan.From(0));
    }

    private static bool IsSama(string tercetak, string teks) =>
        string.Equals(HurufMirip.Fold(tercetak.Trim(), out _), HurufMirip.Fold(teks.Trim(), out _), StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds up figures or takes their mean; one that is none leaves the whole none, and so do no figures at all.</summary>
    private static HasilRujukan Process(CaraOlah cara, IEnumerable<HasilRujukan> bagian)
    {
        var angka = new List<Rasio>();
        var desimal = 0;
        foreach (var satu in bagian)
        {
            if (satu is HasilRujukan.Tiada || satu.ToAngka() is not { } isi)
            {
                return satu as HasilRujukan.Tiada ?? new HasilRujukan.Tiada(AlasanTakTerhitung.BukanAngka);
            }

            angka.Add(isi);
            desimal = Math.Max(desimal, satu is HasilRujukan.Angka hitung ? hitung.Tampilan.Desimal : ((HasilRujukan.Fakta)satu).Nilai.Desimal);
        }

        if (angka.Count == 0)
        {
            return new HasilRujukan.Tiada(AlasanTakTerhitung.TanpaAnggota);
        }

        if (cara == CaraOlah.Rerata)
        {
            return FromHitungan(Perhitungan.Rerata.Mean(angka), DuaDesimal);
        }

        var jumlah = Rasio.Sum(angka);
        desimal = jumlah.TryToDecimal(out var bulat) ? Math.Min(desimal, AngkaIndonesia.CountDesimal(bulat)) : desimal;
        return new HasilRujukan.Angka(jumlah, Pembulatan.From(Math.Min(desimal, Pembulatan.DesimalTerbanyak)));
    }

    private static HasilRujukan Subtract(HasilRujukan kiri, HasilRujukan kanan) => Combine(
        kiri,
        kanan,
        (a, b) => new HasilRujukan.Angka(a - b, kiri is HasilRujukan.Angka { Tampilan: var tampilan } ? tampilan : Pembulatan.DuaDesimal));

    private static HasilRujukan Divide(HasilRujukan bagian, HasilRujukan keseluruhan) => Combine(
        bagian,
        keseluruhan,
        (a, b) => b.Tanda == 0
            ? new HasilRujukan.Tiada(AlasanTakTerhitung.PembagianNol)
            : new HasilRujukan.Angka(a / b * 100, Pembulatan.DuaDesimal));

    /// <summary>Takes two figures together; where one is none, so is the whole.</summary>
    private static HasilRujukan Combine(HasilRujukan kiri, HasilRujukan kanan, Func<Rasio, Rasio, HasilRujukan> gabung)
    {
        if (kiri is HasilRujukan.Tiada || kanan is HasilRujukan.Tiada)
        {
            return kiri is HasilRujukan.Tiada ? kiri : kanan;
        }

        return kiri.ToAngka() is { } a && kanan.ToAngka() is { } b ? gabung(a, b) : new HasilRujukan.Tiada(AlasanTakTerhitung.BukanAngka);
    }
}
