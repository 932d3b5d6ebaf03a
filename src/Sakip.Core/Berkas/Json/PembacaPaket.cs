using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Penelusuran;

namespace Sakip.Berkas.Json;

/// <summary>Reads one rule pack, keeping the places of scales and bands for their analysis.</summary>
/// <param name="cariInduk">Finds the pack that a pack is derived from, given the codes of both.</param>
internal sealed partial class PembacaPaket(Func<string, string, Hasil<PaketAturan>> cariInduk)
{
    private readonly Dictionary<object, NilaiJson> _asal = new(ReferenceEqualityComparer.Instance);
    private Dictionary<string, Sitasi[]> _dasarHukum = new(StringComparer.Ordinal); // of the version that is being read
    private int _banyak; // the rules of the versions read so far, inherited ones included

    private bool IsTerlaluBanyak => _banyak > Batas.Aturan;

    /// <summary>Finds where a scale or a band stands in the file.</summary>
    public Tempat FindTempat(object isi) => _asal.GetValueOrDefault(isi)?.Tempat ?? Tempat.Tiada;

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

        var versi = objek.Read(butir, v => IsTerlaluBanyak ? null : new VersiBaca(ReadVersi(kode, v, induk), v.Nilai));
        objek.Finish();
        if (IsTerlaluBanyak)
        {
            objek.Fail(PesanAturan.TerlaluBanyakAturan, objek.Tempat, ("batas", Batas.Aturan));
        }

        if (!objek.IsAdaMasalah && versi.Length > 1)
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
        var asal = objek.Find("turunanDari")!;
        foreach (var ordinal in induk.Isi.Versi.SelectMany(v => v.Ordinal))
        {
            _ = Note(ordinal, asal);
        }

        foreach (var skala in induk.Isi.Versi.SelectMany(v => v.Skala))
        {
            _ = Note(skala, asal);
            foreach (var peringkat in skala.Peringkat)
            {
                _ = Note(peringkat, asal);
            }
        }

        return induk.Isi;
    }

    /// <summary>Proves that each day from the first to the last has exactly one version.</summary>
    private static void CheckUrutan(PembacaObjek objek, ImmutableArray<VersiBaca> versi)
    {
        VersiBaca[] urut = [.. versi.OrderBy(v => v.Versi.Mulai)];
        var terjauh = urut[0].Versi; // the version that reaches farthest so far
        foreach (var (baru, asal) in urut.Skip(1))
        {
            var akhir = terjauh.Sampai;
            if (akhir is null || akhir >= baru.Mulai)
            {
                var sampai = akhir is null ? baru.Sampai : baru.Sampai is { } s && s < akhir ? s : akhir;
                objek.Fail(
                    PesanAturan.VersiBerimpit,
                    asal.Tempat,
                    ("dari", TanggalIso.Format(baru.Mulai)),
                    ("sampai", sampai is { } hari ? TanggalIso.Format(hari) : null));
            }
            else if (akhir.Value.PlusDays(1) < baru.Mulai)
            {
                objek.Fail(
                    PesanAturan.VersiBercelah,
                    asal.Tempat,
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

        _dasarHukum = new(StringComparer.Ordinal);
        var dasarHukum = objek.Find("dasarHukum") is null && induk is not null
            ? induk.DasarHukum
            : objek.Read(objek.FindButir("dasarHukum"), ReadSitasi);
        var capaian = ReadCapaian(objek.FindObjek("capaian"), induk?.Capaian);
        var rerata = ReadRerata(objek.FindObjek("rerata"), induk?.Rerata ?? AturanRerata.Bawaan);
        var periode = ReadPeriode(objek.FindObjek("periode"), induk?.Periode ?? AturanPeriode.Bawaan);
        var tampilan = ReadTampilan(objek.FindObjek("tampilan"), induk?.Tampilan ?? AturanTampilan.Bawaan);
        var skala = ReadSemua(objek.FindObjek("skala"), ReadSkala);
        var ordinal = ReadSemuaOrdinal(objek.FindObjek("ordinal"));
        var efisiensi = ReadSemua(objek.FindObjek("efisiensi"), ReadEfisiensi);
        var indeks = ReadSemua(objek.FindObjek("indeks"), ReadIndeks);
        var pemeriksaan = ReadSemua(objek.FindObjek("pemeriksaan"), ReadPemeriksaan);
        var catatan = objek.FindTeks("catatan");
        objek.Finish();
        var versi = new VersiAturan(kode, mulai, sampai, capaian, rerata)
        {
            DasarHukum = dasarHukum,
            Periode = periode,
            Tampilan = tampilan,
            Skala = [.. Override(induk?.Skala ?? [], skala, s => s.Nama)],
            Ordinal = [.. Override(induk?.Ordinal ?? [], ordinal, o => o.Nama)],
            Efisiensi = [.. Override(induk?.Efisiensi ?? [], efisiensi, e => e.Nama)],
            Indeks = [.. Override(induk?.Indeks ?? [], indeks, i => i.Nama)],
            Pemeriksaan = [.. Override(induk?.Pemeriksaan ?? [], pemeriksaan, p => p.Nama)],
            Catatan = catatan,
            DasarHukumBagian = _dasarHukum,
        };
        _banyak += CountAturan(versi);
        if (IsTerlaluBanyak)
        {
            return versi;
        }

        CheckSkala(objek, versi);
        if (induk is not null)
        {
            InheritDasarHukum(objek, induk, versi);
        }

        return versi;
    }

    /// <summary>Checks that the scales and tables that formulas and indices name are in the pack.</summary>
    private static void CheckSkala(PembacaObjek objek, VersiAturan versi)
    {
        var skala = versi.Efisiensi.Select(e => e.Skala).Concat(versi.Indeks.Select(i => i.Skala)).OfType<string>().Distinct();
        foreach (var nama in skala.Where(n => versi.FindSkala(n) is null))
        {
            objek.Fail(
                PesanAturan.SkalaTidakAda,
                objek.Tempat,
                ("skala", nama),
                ("saran", objek.FindSaran(nama, versi.Skala.Select(s => s.Nama))));
        }

        var tabel = versi.Indeks.SelectMany(i => GetSemua(i.Akar)).Select(k => k.Jawaban).OfType<string>().Distinct();
        foreach (var nama in tabel.Where(n => versi.Ordinal.All(o => o.Nama != n)))
        {
            objek.Fail(
                PesanAturan.TabelTidakAda,
                objek.Tempat,
                ("tabel", nama),
                ("saran", objek.FindSaran(nama, versi.Ordinal.Select(o => o.Nama))));
        }
    }

    /// <summary>Replaces what has the same name, in its place, and appends what is new.</summary>
    private static IEnumerable<T> Override<T>(ImmutableArray<T> induk, ImmutableArray<T> sendiri, Func<T, string> nama)
        where T : class
    {
        if (induk.IsEmpty || sendiri.IsEmpty)
        {
            return induk.IsEmpty ? sendiri : induk;
        }

        var baru = sendiri.ToDictionary(nama, StringComparer.Ordinal);
        var lama = induk.Select(nama).ToHashSet(StringComparer.Ordinal);
        return induk.Select(i => baru.GetValueOrDefault(nama(i), i)).Concat(sendiri.Where(s => !lama.Contains(nama(s))));
    }

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

    /// <summary>Reads the members of an object by name, each an object itself.</summary>
    private static ImmutableArray<T> ReadSemua<T>(PembacaObjek? objek, Func<string, PembacaObjek, T?> baca)
        where T : class
    {
        if (objek is null)
        {
            return [];
        }

        var hasil = new List<T>();
        foreach (var anggota in objek.Anggota)
        {
            if (IsBernama(objek, anggota) && baca(anggota.Kunci, objek.Open(anggota.Isi)) is { } isi)
            {
                hasil.Add(isi);
            }
        }

        return [.. hasil];
    }

    /// <summary>Whether a key that is a name is not blank; a blank one is noted.</summary>
    private static bool IsBernama(PembacaObjek objek, AnggotaJson anggota)
    {
        var bernama = !string.IsNullOrWhiteSpace(anggota.Kunci);
        if (!bernama)
        {
            objek.Fail(PesanDasar.TeksKosong, anggota.Tempat, ("kunci", anggota.Kunci));
        }

        return bernama;
    }

    private T Note<T>(T isi, NilaiJson asal)
        where T : class
    {
        _asal[isi] = asal;
        return isi;
    }

    /// <summary>A version with what it was read from.</summary>
    private sealed record VersiBaca(VersiAturan Versi, NilaiJson Asal);

    /// <summary>The first and the last day of a version.</summary>
    private sealed record Berlaku(LocalDate Mulai, LocalDate? Sampai);
}
