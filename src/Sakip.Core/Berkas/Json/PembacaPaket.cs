using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Penelusuran;
using Sakip.Penilaian;

namespace Sakip.Berkas.Json;

/// <summary>Reads one rule pack, keeping the places of scales and bands for their analysis.</summary>
/// <param name="cariInduk">Finds the pack that a pack is derived from, given the codes of both.</param>
internal sealed class PembacaPaket(Func<string, string, Hasil<PaketAturan>> cariInduk)
{
    private static readonly Pembulatan PembulatanBawaan = Pembulatan.DuaDesimal;

    private readonly Dictionary<object, Tempat> _tempat = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds where a scale or a band stands in the file.</summary>
    public Tempat FindTempat(object isi) => _tempat.GetValueOrDefault(isi, Tempat.Tiada);

    /// <summary>Reads the pack; what it gives is of use only when no problem was noted.</summary>
    public PaketAturan Read(PembacaObjek objek)
    {
        LaporanJson.CheckFormat(objek, AturanJson.Format);
        var kode = objek.GetTeks("kode");
        var nama = objek.GetTeks("nama");
        var induk = ReadInduk(objek, kode);
        var butir = objek.GetButir("versi");
        if (butir.Count == 0 && objek.Find("versi") is { Jenis: JenisJson.Larik } versiKosong)
        {
            objek.Fail(PesanAturan.TanpaVersi, versiKosong.Tempat);
        }

        var versi = objek.Open(butir).Select(v => new VersiBaca(ReadVersi(kode, v, induk), v.Tempat)).ToArray();
        objek.Finish();
        if (!objek.IsAdaMasalah)
        {
            CheckUrutan(objek, versi);
        }

        return new(kode, nama, versi.Select(v => v.Versi));
    }

    /// <summary>Finds the pack that this one is derived from.</summary>
    private PaketAturan? ReadInduk(PembacaObjek objek, string kode)
    {
        if (objek.FindTeks("turunanDari") is not { } nama)
        {
            return null;
        }

        var induk = cariInduk(kode, nama);
        foreach (var masalah in induk.Masalah)
        {
            objek.Fail(masalah.WithTempat(objek.Find("turunanDari")!.Tempat));
        }

        if (!induk.IsBerhasil)
        {
            return null;
        }

        // What is inherited stands nowhere in this file but in the name of the parent.
        var tempat = objek.Find("turunanDari")!.Tempat;
        foreach (var skala in induk.Isi.Versi.SelectMany(v => v.Skala))
        {
            _ = Note(skala, tempat);
            foreach (var peringkat in skala.Peringkat)
            {
                _ = Note(peringkat, tempat);
            }
        }

        return induk.Isi;
    }

    /// <summary>Proves that each day from the first to the last has exactly one version.</summary>
    private static void CheckUrutan(PembacaObjek objek, VersiBaca[] versi)
    {
        var urut = versi.Length == 1 ? versi : [.. versi.OrderBy(v => v.Versi.Mulai)];
        var terjauh = urut[0].Versi; // the version that reaches farthest so far
        foreach (var (baru, tempat) in urut.Skip(1))
        {
            var akhir = terjauh.Sampai;
            if (akhir is null || akhir >= baru.Mulai)
            {
                var sampai = akhir is null ? baru.Sampai : baru.Sampai is { } s && s < akhir ? s : akhir;
                objek.Fail(
                    PesanAturan.VersiBerimpit,
                    tempat,
                    ("dari", TanggalIso.Format(baru.Mulai)),
                    ("sampai", sampai is { } hari ? TanggalIso.Format(hari) : null));
            }
            else if (akhir.Value.PlusDays(1) < baru.Mulai)
            {
                objek.Fail(
                    PesanAturan.VersiBercelah,
                    tempat,
                    ("dari", TanggalIso.Format(akhir.Value.PlusDays(1))),
                    ("sampai", TanggalIso.Format(baru.Mulai.PlusDays(-1))));
            }

            terjauh = akhir is null || (baru.Sampai is { } baruAkhir && baruAkhir <= akhir) ? terjauh : baru;
        }
    }

    private VersiAturan ReadVersi(string kode, PembacaObjek objek, PaketAturan? paketInduk)
    {
        var berlaku = ReadBerlaku(objek.GetObjek("berlaku"));
        var (mulai, sampai) = (berlaku.Mulai, berlaku.Sampai);
        var induk = paketInduk?.Resolve(mulai);
        if (paketInduk is not null && induk is null && !objek.IsAdaMasalah)
        {
            objek.Fail(paketInduk.ToVersiTidakAda(mulai).WithTempat(objek.Tempat));
        }

        var dasarHukum = objek.Find("dasarHukum") is null && induk is not null
            ? induk.DasarHukum
            : [.. objek.Open(objek.FindButir("dasarHukum")).Select(ReadSitasi)];
        var capaian = ReadCapaian(objek.FindObjek("capaian"), induk?.Capaian);
        var rerata = ReadRerata(objek.FindObjek("rerata"), induk?.Rerata ?? AturanRerata.Bawaan);
        var skala = ReadSemuaSkala(objek.FindObjek("skala"));
        var ordinal = ReadSemuaOrdinal(objek.FindObjek("ordinal"));
        var efisiensi = ReadSemua(objek.FindObjek("efisiensi"), ReadEfisiensi);
        var indeks = ReadSemua(objek.FindObjek("indeks"), ReadIndeks);
        var catatan = objek.FindTeks("catatan");
        objek.Finish();
        return new(
            kode,
            mulai,
            sampai,
            dasarHukum,
            capaian,
            rerata,
            Override(induk?.Skala ?? [], skala, s => s.Nama),
            catatan,
            Override(induk?.Ordinal ?? [], ordinal, o => o.Nama),
            Override(induk?.Efisiensi ?? [], efisiensi, e => e.Nama),
            Override(induk?.Indeks ?? [], indeks, i => i.Nama));
    }

    /// <summary>Replaces what has the same name, in its place, and appends what is new.</summary>
    private static IEnumerable<T> Override<T>(ImmutableArray<T> induk, ImmutableArray<T> sendiri, Func<T, string> nama) =>
        induk.Select(lama => sendiri.FirstOrDefault(s => nama(s) == nama(lama), lama))
            .Concat(sendiri.Where(s => induk.All(lama => nama(lama) != nama(s))));

    private static Berlaku ReadBerlaku(PembacaObjek? objek)
    {
        if (objek is null)
        {
            return new(default, null);
        }

        var (mulai, sampai) = (objek.GetTanggal("mulai"), objek.FindTanggal("sampai"));
        if (mulai is { } awal && sampai is { } akhir && akhir < awal)
        {
            objek.Fail(
                PesanAturan.BerlakuTerbalik, objek.Tempat, ("mulai", TanggalIso.Format(awal)), ("sampai", TanggalIso.Format(akhir)));
        }

        objek.Finish();
        return new(mulai ?? default, sampai);
    }

    private static Sitasi ReadSitasi(PembacaObjek objek)
    {
        var jenis = objek.GetTeks("jenis");
        var sitasi = new Sitasi(
            string.IsNullOrWhiteSpace(jenis) ? "?" : jenis,
            objek.FindTeks("nomor"),
            objek.FindBulat("tahun", 1945, 2999),
            objek.FindTeks("tentang"),
            objek.FindTeks("bagian"));
        objek.Finish();
        return sitasi;
    }

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

        var rumusIndikator = bawaan.RumusIndikator.ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal);
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
            : objek.Open(objek.FindButir("langkah")).Select(ReadLangkah).OfType<Langkah>().ToImmutableArray();
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

    /// <summary>Reads the members of an object by name, each an object itself.</summary>
    private static ImmutableArray<T> ReadSemua<T>(PembacaObjek? objek, Func<string, PembacaObjek, T?> baca)
        where T : class =>
        objek is null ? [] : [.. objek.Anggota.Where(a => IsBernama(objek, a)).Select(a => baca(a.Kunci, objek.Open(a.Isi))).OfType<T>()];

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
        var komponen = objek.Open(objek.GetButir("komponen")).Select(ReadKomponen).OfType<KomponenIndeks>().ToArray();
        foreach (var ganda in komponen.GroupBy(k => k.Id).Where(g => g.Count() > 1))
        {
            objek.Fail(PesanLaporan.IdGanda, objek.Tempat, ("id", ganda.Key));
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
        foreach (var butir in objek.Open(isi.Butir))
        {
            var (predikat, skor) = (butir.GetTeks("predikat"), butir.FindAngka("skor"));
            _ = butir.Get("skor");
            butir.Finish();
            if (tabel.Any(t => string.Equals(t.Predikat, predikat, StringComparison.OrdinalIgnoreCase)))
            {
                butir.Fail(PesanAturan.PredikatGanda, butir.Tempat, ("predikat", predikat), ("tabel", nama));
            }
            else
            {
                tabel.Add((predikat, skor ?? 0));
            }
        }

        return new(nama, tabel);
    }

    private ImmutableArray<Skala> ReadSemuaSkala(PembacaObjek? objek) =>
        objek is null ? [] : [.. objek.Anggota.Where(a => IsBernama(objek, a)).Select(a => ReadSkala(a.Kunci, objek.Open(a.Isi))).OfType<Skala>()];

    /// <summary>Whether a key that is a name is not blank; a blank one is noted.</summary>
    private static bool IsBernama(PembacaObjek objek, AnggotaJson anggota)
    {
        var bernama = !string.IsNullOrWhiteSpace(anggota.Kunci);
        if (!bernama)
        {
            objek.Fail(PesanBerkas.TeksKosong, anggota.Tempat, ("kunci", anggota.Kunci));
        }

        return bernama;
    }

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

        if (butir.Count > AturanJson.PeringkatTerbanyak)
        {
            objek.Fail(
                PesanAturan.TerlaluBanyakPeringkat,
                objek.Tempat,
                ("skala", nama),
                ("jumlah", butir.Count),
                ("batas", AturanJson.PeringkatTerbanyak));
            butir = [];
        }

        var peringkat = objek.Open(butir).Select(ReadPeringkat).OfType<Peringkat>().ToImmutableArray();
        objek.Finish();
        return peringkat.IsEmpty ? null : Note(new Skala(nama, peringkat, celah, puncak, dari, pembulatan), objek.Tempat);
    }

    private Peringkat? ReadPeringkat(PembacaObjek objek)
    {
        var predikat = objek.GetTeks("predikat");
        var kode = objek.FindTeks("kode");
        var warna = objek.FindTeks("warna");
        var bawah = ReadBatas(objek, "minimal", "lebihDari", out var isBawahTermasuk);
        var atas = ReadBatas(objek, "maksimal", "kurangDari", out var isAtasTermasuk);
        var catatan = objek.FindTeks("catatan");
        objek.Finish();
        if (objek.IsObjek && !objek.Anggota.Any(a => a.Kunci is "minimal" or "lebihDari" or "maksimal" or "kurangDari"))
        {
            objek.Fail(PesanAturan.TanpaBatas, objek.Tempat, ("predikat", predikat));
        }

        return string.IsNullOrWhiteSpace(predikat)
            ? null
            : Note(new Peringkat(predikat, new(bawah, isBawahTermasuk, atas, isAtasTermasuk), kode, warna, catatan), objek.Tempat);
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

    private T Note<T>(T isi, Tempat tempat)
        where T : class
    {
        _tempat[isi] = tempat;
        return isi;
    }

    /// <summary>A version with its place in the file.</summary>
    private sealed record VersiBaca(VersiAturan Versi, Tempat Tempat);

    /// <summary>The first and the last day of a version.</summary>
    private sealed record Berlaku(LocalDate Mulai, LocalDate? Sampai);
}
