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

        if (PemeriksaIsian.ReadNilai(isi.Teks, out var nilai) is { } masalah)
        {
            objek.Fail(masalah.WithTempat(isi.Tempat));
        }

        return nilai;
    }
}
