using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Berkas.Json;

/// <content>Reads scales and their bands.</content>
internal sealed partial class PembacaPaket
{
    private Skala? ReadSkala(string nama, PembacaObjek objek)
    {
        var celah = objek.FindKata("celah", KataBerkas.Celah) ?? KebijakanCelah.TanpaPeringkat;
        var puncak = objek.FindKata("puncak", KataBerkas.Celah) ?? KebijakanCelah.TanpaPeringkat;
        if (puncak == KebijakanCelah.PitaBawah)
        {
            objek.Fail(PesanAturan.PuncakPitaBawah, objek.Find("puncak")!.Tempat);
            puncak = KebijakanCelah.TanpaPeringkat;
        }

        var dari = objek.FindKata("dari", KataBerkas.DasarPenilaian) ?? DasarPenilaian.Nilai;
        var pembulatan = ReadBulatkan(objek);
        var butir = objek.GetButir("peringkat");
        if (butir.Count == 0 && objek.Find("peringkat") is { Jenis: JenisJson.Larik } kosong)
        {
            objek.Fail(PesanAturan.TanpaPeringkat, kosong.Tempat, ("skala", nama));
        }

        if (butir.Count > Batas.PitaSkala)
        {
            objek.Fail(
                PesanAturan.TerlaluBanyakPeringkat,
                objek.Tempat,
                ("skala", nama),
                ("jumlah", butir.Count),
                ("batas", Batas.PitaSkala));
            butir = [];
        }

        var bagian = VersiAturan.ToJalur("skala", nama);
        var peringkat = objek.Read(butir, (p, i) => ReadPeringkat(p, $"{bagian}.peringkat{NilaiJson.ToSegmen(i)}"));
        var beralasan = new HashSet<AlasanTakTerhitung>();
        var takTerhitung = objek.Read(objek.FindButir("takTerhitung"), k => ReadKategori(k, nama, beralasan));
        ReadDasarHukum(objek, bagian);
        objek.Finish();
        return peringkat.IsEmpty ? null : Note(new Skala(nama, peringkat, celah, puncak, dari, pembulatan, takTerhitung), objek.Nilai);
    }

    private static KategoriTakTerhitung? ReadKategori(PembacaObjek objek, string skala, HashSet<AlasanTakTerhitung> beralasan)
    {
        var alasan = objek.GetKata("alasan", KataBerkas.Alasan);
        var predikat = objek.GetTeks("predikat");
        var (kode, warna, catatan) = (objek.FindTeks("kode"), objek.FindTeks("warna"), objek.FindTeks("catatan"));
        objek.Finish();
        if (alasan is { } satu && !beralasan.Add(satu))
        {
            objek.Fail(PesanAturan.AlasanGanda, objek.Tempat, ("skala", skala), ("alasan", KataBerkas.Alasan.ToKata(satu)));
        }

        return alasan is null || string.IsNullOrWhiteSpace(predikat) ? null : new(alasan.Value, predikat, kode, warna, catatan);
    }

    private Peringkat? ReadPeringkat(PembacaObjek objek, string bagian)
    {
        var predikat = objek.GetTeks("predikat");
        var kode = objek.FindTeks("kode");
        var warna = objek.FindTeks("warna");
        var bawah = ReadBatas(objek, "minimal", "lebihDari", out var isBawahTermasuk);
        var atas = ReadBatas(objek, "maksimal", "kurangDari", out var isAtasTermasuk);
        var catatan = objek.FindTeks("catatan");
        ReadDasarHukum(objek, bagian);
        objek.Finish();
        if (objek.IsObjek && !objek.Anggota.Any(a => a.Kunci is "minimal" or "lebihDari" or "maksimal" or "kurangDari"))
        {
            objek.Fail(PesanAturan.TanpaBatas, objek.Tempat, ("predikat", predikat));
        }

        return string.IsNullOrWhiteSpace(predikat)
            ? null
            : Note(new Peringkat(predikat, new(bawah, isBawahTermasuk, atas, isAtasTermasuk), kode, warna, catatan), objek.Nilai);
    }

    private static decimal? ReadBatas(PembacaObjek objek, string termasuk, string tidakTermasuk, out bool isTermasuk)
    {
        var (satu, dua) = (ReadUjung(objek, termasuk), ReadUjung(objek, tidakTermasuk));
        if (satu is not null && dua is not null)
        {
            objek.Fail(PesanAturan.BatasGanda, objek.Tempat, ("satu", termasuk), ("dua", tidakTermasuk));
        }

        isTermasuk = satu is not null;
        return satu ?? dua;
    }

    private static decimal? ReadUjung(PembacaObjek objek, string kunci)
    {
        var isi = objek.FindAngka(kunci);
        if (isi is not { } angka || Selang.IsBatas(angka))
        {
            return isi;
        }

        objek.Fail(
            PesanAturan.BatasTerlaluJauh,
            objek.Find(kunci)!.Tempat,
            ("teks", angka),
            ("batas", Selang.Terjauh),
            ("desimal", Pembulatan.DesimalTerbanyak));
        return null;
    }
}
