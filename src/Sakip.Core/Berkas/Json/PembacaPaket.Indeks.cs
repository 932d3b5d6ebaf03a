using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <content>Reads efficiency, composite indices and tables of words.</content>
internal sealed partial class PembacaPaket
{
    private static AturanEfisiensi? ReadEfisiensi(string nama, PembacaObjek objek)
    {
        var teks = objek.GetTeks("rumus");
        var pembulatan = ReadBulatkan(objek) ?? PembulatanBawaan;
        var skala = objek.FindTeks("skala");
        objek.Finish();
        if (string.IsNullOrWhiteSpace(teks))
        {
            return null;
        }

        var rumus = AturanEfisiensi.ParseRumus(teks);
        foreach (var masalah in rumus.Masalah)
        {
            objek.Fail(masalah.WithTempat(objek.Find("rumus")!.GetTempat(masalah)));
        }

        return rumus.IsBerhasil ? new(nama, rumus.Isi, pembulatan, skala) : null;
    }

    private static AturanIndeks? ReadIndeks(string nama, PembacaObjek objek)
    {
        var komponen = objek.Read(objek.GetButir("komponen"), ReadKomponen);
        foreach (var ganda in komponen.GroupBy(k => k.Id).Where(g => g.Count() > 1))
        {
            objek.Fail(PesanLaporan.IdGanda, objek.Tempat, ("id", ganda.Key));
        }

        if (objek.Find("komponen") is { Jenis: JenisJson.Larik, Butir.Count: 0 } kosong)
        {
            objek.Fail(PesanAturan.TanpaKomponen, kosong.Tempat, ("indeks", nama));
        }

        var pengali = ReadRasio(objek, "pengali") ?? 1;
        var pembulatan = ReadBulatkan(objek) ?? PembulatanBawaan;
        var skala = objek.FindTeks("skala");
        objek.Finish();
        return new(nama, komponen, pengali, pembulatan, skala);
    }

    private static KomponenIndeks? ReadKomponen(PembacaObjek objek)
    {
        var (id, nama) = (objek.GetId(), objek.GetTeks("nama"));
        _ = objek.Get("bobot");
        var bobot = ReadRasio(objek, "bobot");
        var maksimal = objek.FindAngka("maksimal");
        objek.Finish();
        return id is null || bobot is null ? null : new(id, nama, bobot.Value, maksimal);
    }

    /// <summary>Reads a number, or a fraction as text such as <c>"1/9"</c>.</summary>
    private static Rasio? ReadRasio(PembacaObjek objek, string kunci)
    {
        var isi = objek.Find(kunci);
        if (isi is null || isi.Jenis == JenisJson.Angka)
        {
            return objek.FindAngka(kunci) is { } angka ? Rasio.From(angka) : null;
        }

        if (isi.Jenis == JenisJson.Teks && NilaiKinerja.Read(isi.Teks) is BacaanNilai.Terbaca { Nilai: { Angka: null, Rentang: null, Rasio: { Penyebut: > 0 } pecahan } })
        {
            return Rasio.From((decimal)pecahan.Pembilang, pecahan.Penyebut);
        }

        objek.Fail(PesanAturan.PecahanSalah, isi.Tempat, ("teks", isi.Teks));
        return null;
    }

    private static ImmutableArray<TabelOrdinal> ReadSemuaOrdinal(PembacaObjek? objek) =>
        objek is null ? [] : [.. objek.Anggota.Where(a => IsBernama(objek, a)).Select(a => ReadOrdinal(objek, a.Kunci, a.Isi)).OfType<TabelOrdinal>()];

    private static TabelOrdinal? ReadOrdinal(PembacaObjek objek, string nama, NilaiJson isi)
    {
        if (!objek.CheckJenis(isi, JenisJson.Larik))
        {
            return null;
        }

        var tabel = new List<(string Predikat, decimal Skor)>();
        var dikenal = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var butir in objek.Open(isi.Butir))
        {
            var (predikat, skor) = (butir.GetTeks("predikat"), butir.FindAngka("skor"));
            _ = butir.Get("skor");
            butir.Finish();
            if (string.IsNullOrWhiteSpace(predikat) || dikenal.Add(predikat))
            {
                tabel.Add((predikat, skor ?? 0));
            }
            else
            {
                butir.Fail(PesanAturan.PredikatGanda, butir.Tempat, ("predikat", predikat), ("tabel", nama));
            }
        }

        return new(nama, tabel);
    }
}
