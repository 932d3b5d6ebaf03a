using System.Collections.Immutable;
using System.Numerics;
using Sakip.Aturan;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>One group of a partial aggregation.</summary>
public sealed class KelompokParsial
{
    private const int BitPecahan = 64; // a sum is first tried with each denominator's share rounded down to so many bits

    internal KelompokParsial(ImmutableArray<string> kunci, SortedDictionary<(int Versi, bool IsDibawa), WadahParsial> wadah)
    {
        Kunci = kunci;
        Wadah = wadah;
    }

    /// <summary>Gets what the group is of: a text for each dimension grouped by, in their order.</summary>
    public ImmutableArray<string> Kunci { get; }

    /// <summary>Gets the number of rows, computable or not.</summary>
    public long Jumlah => Wadah.Values.Sum(w => w.Terhitung + w.Gagal.Sum());

    /// <summary>Gets the number of rows that are computable.</summary>
    public long Terhitung => Wadah.Values.Sum(w => w.Terhitung);

    /// <summary>Gets the rows by version of the pack, counted from the oldest (-1 where none holds), and by whether they are carried forward.</summary>
    internal SortedDictionary<(int Versi, bool IsDibawa), WadahParsial> Wadah { get; }

    /// <summary>Finds a quantile of the capaian shown: the least one that at least so many hundredths of the computable rows do not exceed.</summary>
    /// <param name="perSeratus">0 for the lowest, 50 for the median (the lower one of two), 100 for the highest.</param>
    /// <returns>The capaian in percent points, or that there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perSeratus"/> is not from 0 to 100.</exception>
    public Hitungan FindKuantil(int perSeratus)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(perSeratus);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(perSeratus, 100);
        var sampai = BigInteger.Max(1, ((BigInteger)Terhitung * perSeratus + 99) / 100);
        BigInteger lewat = 0;
        foreach (var (nilai, banyak) in Wadah.Values.SelectMany(w => w.Nilai).OrderBy(n => n.Nilai))
        {
            lewat += banyak;
            if (lewat >= sampai)
            {
                return Hitungan.FromAngka(nilai);
            }
        }

        return Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota);
    }

    internal static KelompokParsial Merge(KelompokParsial satu, KelompokParsial dua)
    {
        var wadah = new SortedDictionary<(int, bool), WadahParsial>();
        foreach (var (kunci, isi) in satu.Wadah.Concat(dua.Wadah))
        {
            if (!wadah.TryGetValue(kunci, out var milik))
            {
                wadah.Add(kunci, milik = new());
            }

            milik.Add(isi);
        }

        return new(satu.Kunci, wadah);
    }

    /// <summary>Makes the result of the group.</summary>
    internal KelompokUkur Close(PaketAturan paket)
    {
        var versi = Wadah.Keys.Last().Versi;
        var aturan = versi < 0 ? paket.VersiTerakhir : paket.Versi[versi];
        WadahParsial[] anggota = [.. Wadah.Where(w => !(aturan.Rerata.IsDibawaDikeluarkan && w.Key.IsDibawa)).Select(w => w.Value)];
        var gagal = new long[Pengumpul.BanyakAlasan];
        var cacah = new CacahKelompok(CacahKelompok.GetPita(aturan.PeringkatCapaian));
        foreach (var isi in Wadah.Values)
        {
            for (var i = 0; i < gagal.Length; i++)
            {
                gagal[i] += isi.Gagal[i];
            }

            foreach (var (predikat, banyak) in isi.Cacah)
            {
                cacah.Add(predikat, banyak);
            }
        }

        var terhitung = anggota.Sum(a => a.Terhitung);
        return KelompokUkur.Create(
            Kunci,
            aturan,
            Mean(aturan, anggota, terhitung + (aturan.Rerata.IsTakTerhitungNol ? gagal.Sum() : 0)),
            terhitung,
            Terhitung - terhitung,
            cacah,
            gagal);
    }

    private static Hitungan Mean(VersiAturan aturan, WadahParsial[] anggota, long pembagi)
    {
        if (pembagi == 0 || aturan.Rerata.Bobot != BobotRerata.Sama)
        {
            return Hitungan.FromAlasan(pembagi == 0 ? AlasanTakTerhitung.TanpaAnggota : AlasanTakTerhitung.BobotKosong);
        }

        if (aturan.Rerata.IsAnggotaBulat)
        {
            return Divide(Rasio.Sum(anggota.Select(a => a.SumNilai())));
        }

        var tepat = new JumlahTepat();
        foreach (var satu in anggota)
        {
            tepat.Add(satu.Tepat);
        }

        var (bawah, banyak) = (BigInteger.Zero, 0);
        foreach (var (penyebut, pembilang) in tepat.Bagian)
        {
            bawah += (pembilang << BitPecahan) / penyebut;
            banyak++;
        }

        var (kiri, kanan) = (
            Divide(Rasio.From(bawah - banyak, BigInteger.One << BitPecahan)), Divide(Rasio.From(bawah + banyak, BigInteger.One << BitPecahan)));
        return LangkahRerata.IsSetara(aturan, kiri, kanan) ? kiri : Divide(tepat.ToRasio());

        Hitungan Divide(Rasio jumlah) => Hitungan.FromAngka(jumlah / Rasio.From((BigInteger)pembagi, BigInteger.One));
    }
}
