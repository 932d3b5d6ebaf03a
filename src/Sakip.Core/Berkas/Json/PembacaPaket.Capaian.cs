using Sakip.Aturan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <content>Reads formulas, steps and means.</content>
internal sealed partial class PembacaPaket
{
    private static AturanCapaian ReadCapaian(PembacaObjek? objek, AturanCapaian? induk)
    {
        var bawaan = induk ?? AturanCapaian.Bawaan;
        if (objek is null)
        {
            return bawaan;
        }

        var rumus = bawaan.CopyRumus();
        if (objek.FindObjek("rumus") is { } daftar)
        {
            foreach (var kata in KataBerkas.Polaritas.Kata)
            {
                if (daftar.Find(kata) is { } isi && ReadRumus(daftar, isi) is { } satu)
                {
                    _ = KataBerkas.Polaritas.TryRead(kata, out var polaritas);
                    rumus[(int)polaritas] = satu;
                }
            }

            daftar.Finish();
        }

        var rumusIndikator = bawaan.CopyRumusIndikator();
        if (objek.FindObjek("rumusIndikator") is { } khusus)
        {
            foreach (var anggota in khusus.Anggota)
            {
                if (ReadRumus(khusus, anggota.Isi) is { } satu)
                {
                    rumusIndikator[anggota.Kunci] = satu;
                }
            }
        }

        var langkah = objek.Find("langkah") is null
            ? bawaan.Langkah
            : objek.Read(objek.FindButir("langkah"), ReadLangkah);
        var targetNol = objek.FindKata("targetNol", KataBerkas.TargetNol) ?? bawaan.TargetNol;
        var isRealisasiKosongNol = objek.FindPilihan("realisasiKosong", "tidakTerhitung", "nol", bawaan.IsRealisasiKosongNol);
        objek.Finish();
        return new(rumus, langkah, targetNol, rumusIndikator, isRealisasiKosongNol);
    }

    /// <summary>Reads a formula: <c>{"nama": ...}</c> for a named one, or an expression.</summary>
    private static Rumus? ReadRumus(PembacaObjek objek, NilaiJson isi)
    {
        if (isi.Jenis == JenisJson.Teks)
        {
            var hasil = Rumus.Parse(isi.Teks);
            foreach (var masalah in hasil.Masalah)
            {
                objek.Fail(masalah.WithTempat(isi.GetTempat(masalah)));
            }

            return hasil.IsBerhasil ? hasil.Isi : null;
        }

        var bernama = objek.Open(isi);
        var nama = bernama.GetTeks("nama");
        bernama.Finish();
        if (nama.Length == 0 || Rumus.Bernama.Any(r => r.Nama == nama))
        {
            return Rumus.Bernama.FirstOrDefault(r => r.Nama == nama);
        }

        var pilihan = Rumus.Bernama.Select(r => r.Nama!).ToArray();
        objek.Fail(
            PesanAturan.RumusTidakDikenal,
            bernama.Find("nama")!.Tempat,
            ("rumus", nama),
            ("pilihan", string.Join(", ", pilihan)),
            ("saran", objek.FindSaran(nama, pilihan)));
        return null;
    }

    private static Langkah? ReadLangkah(PembacaObjek objek)
    {
        Langkah? langkah = null;
        if (ReadBulatkan(objek) is { } pembulatan)
        {
            langkah = new Langkah.Bulatkan(pembulatan);
        }

        if (objek.FindAngka("batasiAtas") is { } atas)
        {
            langkah = new Langkah.BatasiAtas(atas);
        }

        if (objek.FindAngka("batasiBawah") is { } bawah)
        {
            langkah = new Langkah.BatasiBawah(bawah);
        }

        objek.Finish();
        if (objek.IsObjek && objek.Anggota.Count != 1)
        {
            objek.Fail(PesanAturan.LangkahTidakTunggal, objek.Tempat);
        }

        return langkah;
    }

    /// <summary>Reads a rounding; null when it is left out.</summary>
    private static Pembulatan? ReadBulatkan(PembacaObjek objek)
    {
        if (objek.FindObjek("bulatkan") is not { } bulatkan)
        {
            return null;
        }

        var desimal = bulatkan.FindBulat("desimal", 0, Pembulatan.DesimalTerbanyak);
        _ = bulatkan.Get("desimal");
        var cara = bulatkan.FindKata("cara", KataBerkas.CaraBulat) ?? CaraBulat.SetengahMenjauhiNol;
        bulatkan.Finish();
        return Pembulatan.From(desimal ?? 0, cara);
    }

    private static AturanRerata ReadRerata(PembacaObjek? objek, AturanRerata bawaan)
    {
        if (objek is null)
        {
            return bawaan;
        }

        var rerata = new AturanRerata(
            objek.FindPilihan("dasar", "indikator", "sasaran", bawaan.IsPerSasaran),
            objek.FindPilihan("anggota", "tepat", "bulat", bawaan.IsAnggotaBulat),
            objek.FindPilihan("takTerhitung", "dikeluarkan", "nol", bawaan.IsTakTerhitungNol),
            objek.FindPilihan("dibawa", "ikut", "dikeluarkan", bawaan.IsDibawaDikeluarkan),
            objek.FindPilihan("bobot", "sama", "indikator", bawaan.IsBerbobot));
        objek.Finish();
        return rerata;
    }
}
