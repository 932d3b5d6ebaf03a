using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Berkas.Json;

/// <content>Reads formulas, steps and means.</content>
internal sealed partial class PembacaPaket
{
    private AturanCapaian ReadCapaian(PembacaObjek? objek, AturanCapaian? induk)
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
                if (daftar.Find(kata) is { } isi && ReadRumus(daftar, isi, $"capaian.rumus.{kata}") is { } satu)
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
                if (ReadRumus(khusus, anggota.Isi, VersiAturan.ToJalur("capaian.rumusIndikator", anggota.Kunci)) is { } satu)
                {
                    rumusIndikator[anggota.Kunci] = satu;
                }
            }
        }

        var langkah = objek.Find("langkah") is null
            ? bawaan.Langkah
            : ReadRangkaian(objek, "capaian.langkah");
        var targetNol = objek.FindKata("targetNol", KataBerkas.TargetNol) ?? bawaan.TargetNol;
        var isRealisasiKosongNol = objek.FindPilihan("realisasiKosong", "tidakTerhitung", "nol", bawaan.IsRealisasiKosongNol);
        ReadDasarHukum(objek, "capaian");
        objek.Finish();
        return new(rumus, langkah, targetNol, rumusIndikator, isRealisasiKosongNol);
    }

    /// <summary>Reads a formula: an expression, or an object with a name or an expression and its sources.</summary>
    private Rumus? ReadRumus(PembacaObjek objek, NilaiJson isi, string bagian)
    {
        if (isi.Jenis == JenisJson.Teks)
        {
            return ParseRumus(objek, isi);
        }

        var bernama = objek.Open(isi);
        var ekspresi = bernama.Find("ekspresi");
        var nama = ekspresi is null ? bernama.GetTeks("nama") : bernama.FindTeks("nama");
        ReadDasarHukum(bernama, bagian);
        bernama.Finish();
        if (nama is null)
        {
            return objek.CheckJenis(ekspresi!, JenisJson.Teks) ? ParseRumus(objek, ekspresi!) : null;
        }

        if (ekspresi is not null)
        {
            objek.Fail(PesanAturan.RumusGanda, bernama.Tempat);
            return null;
        }

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

    private static Rumus? ParseRumus(PembacaObjek objek, NilaiJson isi)
    {
        var hasil = Rumus.Parse(isi.Teks);
        foreach (var masalah in hasil.Masalah)
        {
            objek.Fail(masalah.WithTempat(isi.GetTempat(masalah)));
        }

        return hasil.IsBerhasil ? hasil.Isi : null;
    }

    /// <summary>Reads steps; none when they are left out.</summary>
    private RangkaianLangkah ReadRangkaian(PembacaObjek objek, string bagian)
    {
        var langkah = new List<Langkah>();
        foreach (var satu in objek.Open(objek.FindButir("langkah")))
        {
            if (ReadLangkah(satu, $"{bagian}{NilaiJson.ToSegmen(langkah.Count)}") is { } terbaca)
            {
                langkah.Add(terbaca);
            }
        }

        return new(langkah);
    }

    private Langkah? ReadLangkah(PembacaObjek objek, string bagian)
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

        ReadDasarHukum(objek, bagian);
        objek.Finish();
        if (objek.IsObjek && objek.Anggota.Count(a => a.Kunci != "dasarHukum") != 1)
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

    private AturanRerata ReadRerata(PembacaObjek? objek, AturanRerata bawaan)
    {
        if (objek is null)
        {
            return bawaan;
        }

        var bobotKategori = bawaan.BobotKategori;
        if (objek.FindObjek("bobotKategori") is { } daftar)
        {
            var sendiri = daftar.Anggota.Select(a => ReadBobotKategori(daftar, a)).OfType<BobotKategori>().ToImmutableArray();
            bobotKategori = [.. Override(bobotKategori, sendiri, b => b.Kategori)];
        }

        var rerata = new AturanRerata
        {
            Dasar = objek.FindKata("dasar", KataBerkas.DasarRerata) ?? bawaan.Dasar,
            IsAnggotaBulat = objek.FindPilihan("anggota", "tepat", "bulat", bawaan.IsAnggotaBulat),
            IsTakTerhitungNol = objek.FindPilihan("takTerhitung", "dikeluarkan", "nol", bawaan.IsTakTerhitungNol),
            IsDibawaDikeluarkan = objek.FindPilihan("dibawa", "ikut", "dikeluarkan", bawaan.IsDibawaDikeluarkan),
            Bobot = objek.FindKata("bobot", KataBerkas.BobotRerata) ?? bawaan.Bobot,
            BobotKategori = bobotKategori,
            Langkah = objek.Find("langkah") is null ? bawaan.Langkah : ReadRangkaian(objek, "rerata.langkah"),
        };
        ReadDasarHukum(objek, "rerata");
        objek.Finish();
        if (rerata.Bobot == BobotRerata.Kategori && bobotKategori.IsEmpty && !objek.IsAdaMasalah)
        {
            objek.Fail(PesanAturan.TanpaBobotKategori, objek.Tempat);
        }

        return rerata;
    }

    private static BobotKategori? ReadBobotKategori(PembacaObjek objek, AnggotaJson anggota)
    {
        if (!IsBernama(objek, anggota) || objek.ToAngka(anggota.Isi) is not { } bobot)
        {
            return null;
        }

        if (bobot > 0)
        {
            return new(anggota.Kunci, bobot);
        }

        objek.Fail(PesanLaporan.BobotSalah, anggota.Isi.Tempat, ("teks", bobot));
        return null;
    }

    private AturanPeriode ReadPeriode(PembacaObjek? objek, AturanPeriode bawaan)
    {
        if (objek is null)
        {
            return bawaan;
        }

        var target = objek.FindKata("target", KataBerkas.TargetSampaiKini) ?? bawaan.Target;
        var isHarusLengkap = objek.FindPilihan("kosong", "dilewati", "tidakTerhitung", bawaan.IsHarusLengkap);
        var akumulasi = new Akumulasi?[AturanCapaian.JumlahPolaritas];
        var daftar = objek.FindObjek("akumulasi");
        for (var i = 0; i < akumulasi.Length; i++)
        {
            akumulasi[i] = daftar?.FindKata(AturanCapaian.NamaPolaritas[i], KataBerkas.Akumulasi) ?? bawaan.FindAkumulasi((Polaritas)i);
        }

        daftar?.Finish();
        ReadDasarHukum(objek, "periode");
        objek.Finish();
        return new(target, isHarusLengkap, akumulasi);
    }

    private AturanTampilan ReadTampilan(PembacaObjek? objek, AturanTampilan bawaan)
    {
        if (objek is null)
        {
            return bawaan;
        }

        var isNolDibuang = objek.FindPilihan("nolBelakang", "ditulis", "dibuang", bawaan.IsNolDibuang);
        var desimal = bawaan.Desimal;
        if (objek.FindObjek("desimalIndikator") is { } daftar)
        {
            var sendiri = daftar.Anggota
                .Where(a => IsBernama(daftar, a))
                .Select(a => daftar.ToBulat(a.Isi, 0, Pembulatan.DesimalTerbanyak) is { } banyak ? new DesimalIndikator(a.Kunci, banyak) : null)
                .OfType<DesimalIndikator>()
                .ToImmutableArray();
            desimal = [.. Override(desimal, sendiri, d => d.Indikator)];
        }

        ReadDasarHukum(objek, "tampilan");
        objek.Finish();
        return new(isNolDibuang, desimal);
    }
}
