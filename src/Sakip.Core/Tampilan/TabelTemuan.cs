using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Tampilan;

/// <summary>Builds what a verification found as tables: the counts, and a row for each finding.</summary>
public static class TabelTemuan
{
    /// <summary>Builds the tables.</summary>
    /// <param name="hasil">The verification; findings that it holds as accepted are only counted.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>The summary, then the findings nobody has accepted: roots, most severe first, each above what follows from it.</returns>
    public static KumpulanTabel Build(HasilVerifikasi hasil, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var susunan = new SusunanTemuan(hasil, bahasa);
        return new([BuildRingkasan(hasil, susunan, bahasa), BuildTemuan(hasil, susunan, bahasa)]);
    }

    private static TabelTampil BuildRingkasan(HasilVerifikasi hasil, SusunanTemuan susunan, Bahasa bahasa) => new(
        $"{Label.Ringkasan.In(bahasa)}: {hasil.Laporan.Judul}",
        [new(Label.Uraian.In(bahasa)), new(Label.Banyak.In(bahasa), true)],
        [
            ToBaris(Label.Diperiksa, hasil.Diperiksa, false, bahasa),
            ToBaris(Label.SelCocok, hasil.Cocok, false, bahasa),
            ToBaris(Label.SelBerbeda, hasil.Temuan.Length, false, bahasa),
            ToBaris(Label.TakTerperiksa, hasil.TakTerperiksa.Length, false, bahasa),
            ToBaris(Label.TemuanPemeriksaan, hasil.Pemeriksaan.Length, false, bahasa),
            ToBaris(Label.TemuanDiterima, hasil.Semua.Length - hasil.Baru.Length, false, bahasa),
            ToBaris(Label.TemuanBaru, hasil.Baru.Length, true, bahasa),
        ],
        susunan.GetCatatan());

    private static TabelTampil BuildTemuan(HasilVerifikasi hasil, SusunanTemuan susunan, Bahasa bahasa)
    {
        BarisTampil[] baris =
        [
            .. from kelompok in susunan.GetKelompok()
               from akar in kelompok.Butir
               from butir in akar.Akibat.Prepend(akar)
               select ToBaris(kelompok.Judul, akar, butir, bahasa),
        ];
        return new(
            $"{Label.Temuan.In(bahasa)}: {hasil.Laporan.Judul}",
            [
                new(Label.Nomor.In(bahasa), true),
                new(Label.Kode.In(bahasa)),
                new(Label.TingkatTemuan.In(bahasa)),
                new(Label.Tabel.In(bahasa)),
                new(Label.Tempat.In(bahasa)),
                new(Label.Tercetak.In(bahasa), true),
                new(Label.Seharusnya.In(bahasa), true),
                new(Label.Keterangan.In(bahasa)),
                new(Label.Sebab.ToKepala(bahasa)),
                new(Label.Aturan.ToKepala(bahasa)),
                new(Label.Bukti.ToKepala(bahasa)),
                new(Label.Id.In(bahasa)),
                new(Label.AkibatDari.In(bahasa)),
            ],
            baris,
            baris.Length == 0 ? [Label.TanpaTemuan.In(bahasa)] : []);
    }

    private static BarisTampil ToBaris(KataDwibahasa nama, int banyak, bool isRingkasan, Bahasa bahasa) =>
        new([nama.In(bahasa), SelTampil.FromBulat(banyak)], isRingkasan);

    private static BarisTampil ToBaris(string judul, ButirTemuan akar, ButirTemuan butir, Bahasa bahasa) => new(
    [
        butir.Nomor == 0 ? string.Empty : SelTampil.FromBulat(butir.Nomor),
        butir.Temuan.Kode.Nomor,
        ToTingkat(butir).In(bahasa),
        judul,
        butir.Tempat,
        butir.Temuan.Tercetak,
        ToHitung(butir.Temuan),
        butir.Uraian ?? string.Empty,
        butir.Sebab ?? string.Empty,
        butir.Aturan ?? string.Empty,
        butir.Bukti ?? string.Empty,
        butir.Temuan.Id,
        butir.Nomor == 0 ? akar.Temuan.Id : string.Empty,
    ]);

    private static KataDwibahasa ToTingkat(ButirTemuan butir) =>
        butir.IsDiterima ? Label.SudahDiterima
        : butir.Temuan.Tingkat == TingkatPemeriksaan.Peringatan ? Label.Peringatan
        : Label.Galat;

    /// <summary>Shows what it should be as a number where it is one.</summary>
    private static SelTampil ToHitung(Temuan temuan) =>
        temuan.NilaiHitung is { } nilai ? SelTampil.FromNilai(nilai)
        : temuan.AngkaHitung is { } angka ? SelTampil.FromAngka(angka, angka.Scale)
        : temuan.Hitung;
}
