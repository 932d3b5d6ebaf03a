using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <summary>Reads a given figure: a text as reports print it, or a JSON number.</summary>
internal static class NilaiFakta
{
    public static NilaiKinerja? Get(PembacaObjek objek, string kunci) => objek.Get(kunci) is null ? null : Find(objek, kunci);

    public static NilaiKinerja? Find(PembacaObjek objek, string kunci)
    {
        if (objek.Find(kunci) is not { } isi)
        {
            return null;
        }

        if (isi.Jenis == JenisJson.Angka)
        {
            return objek.FindAngka(kunci) is { } angka ? NilaiKinerja.FromAngka(angka) : null;
        }

        if (!objek.CheckJenis(isi, JenisJson.Teks))
        {
            return null;
        }

        switch (NilaiKinerja.Read(isi.Teks))
        {
            case BacaanNilai.Terbaca terbaca:
                return terbaca.Nilai;
            case BacaanNilai.Taksa taksa:
                objek.Fail(
                    PesanLaporan.NilaiTaksa, isi.Tempat, ("teks", isi.Teks), ("pilihan", string.Join(" / ", taksa.Kemungkinan)));
                return null;
            case BacaanNilai.Cacat cacat:
                objek.Fail(cacat.Masalah.Kode, isi.Tempat, ("teks", isi.Teks));
                return null;
            default:
                objek.Fail(PesanLaporan.NilaiKosong, isi.Tempat);
                return null;
        }
    }

    /// <summary>Takes a figure as money; null when it is none, or beyond what money goes to.</summary>
    public static Rupiah? ToRupiah(NilaiKinerja nilai) =>
        nilai.Angka is { } angka && Math.Abs(angka) <= Rupiah.Terbesar && decimal.Round(angka, 4) == angka ? Rupiah.From(angka) : null;
}
