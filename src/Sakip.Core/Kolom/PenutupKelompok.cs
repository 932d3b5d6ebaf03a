using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Kolom;

/// <summary>Makes results of what was gathered: means from sums, words from counts.</summary>
/// <remarks>
/// A sum of unrounded members is known up to a bound. The steps of a mean and its rounding never turn the order of two
/// numbers round, so where both ends of the bound give one figure, it is the exact one. The other groups are added up again,
/// exactly.
/// </remarks>
internal sealed class PenutupKelompok(RencanaKolom rencana, PaketAturan paket, PekerjaUkur pekerja)
{
    private readonly Dictionary<VersiAturan, string[]> _pita = [];

    /// <summary>Makes the results, in the order of their keys.</summary>
    public ImmutableArray<KelompokUkur> Close(BlokUkur[] blok, int utas)
    {
        var banyak = pekerja.Indeks.Jumlah;
        VersiAturan[] aturan = [.. Enumerable.Range(0, banyak).Select(GetAturan)];
        var rerata = new Hitungan[banyak];
        var isTaksa = new bool[banyak];
        for (var k = 0; k < banyak; k++)
        {
            isTaksa[k] = !TryMean(k, aturan[k], out rerata[k]);
        }

        if (isTaksa.Contains(true))
        {
            var tepat = Pembagi.Run(
                blok,
                utas,
                () => new Dictionary<int, JumlahTepat>(),
                (jumlah, satu, _) => AddTepat(jumlah, isTaksa, aturan, satu),
                MergeTepat);
            for (var k = 0; k < banyak; k++)
            {
                if (isTaksa[k])
                {
                    rerata[k] = Divide(tepat.TryGetValue(k, out var jumlah) ? jumlah.ToRasio() : Rasio.Nol, CountPembagi(k, aturan[k]));
                }
            }
        }

        KelompokUkur[] hasil = [.. Enumerable.Range(0, banyak).Select(k => ToKelompok(k, aturan[k], rerata[k]))];
        Array.Sort(hasil, (kiri, kanan) => Compare(kiri.Kunci, kanan.Kunci));
        return [.. hasil];
    }

    /// <summary>Orders keys text by text, letter by letter.</summary>
    public static int Compare(ImmutableArray<string> kiri, ImmutableArray<string> kanan)
    {
        for (var i = 0; i < kiri.Length; i++)
        {
            if (string.CompareOrdinal(kiri[i], kanan[i]) is not 0 and var beda)
            {
                return beda;
            }
        }

        return 0;
    }

    /// <summary>Gets the version whose rules the mean of a group follows: the latest that holds for a row, else the pack's latest.</summary>
    private VersiAturan GetAturan(int kelompok)
    {
        for (var v = pekerja.Pengumpul.Length - 1; v >= 0; v--)
        {
            if (CountBerversi(pekerja.Pengumpul[v], kelompok) > 0)
            {
                return pekerja.Pengumpul[v].Rencana.Aturan;
            }
        }

        return paket.VersiTerakhir;
    }

    private static long CountBerversi(Pengumpul satu, int kelompok)
    {
        var gagal = satu.GetGagal(kelompok);
        return Sum(satu.GetCacah(kelompok)) + Sum(gagal) - (gagal.IsEmpty ? 0 : gagal[(int)AlasanTakTerhitung.VersiTidakAda]);
    }

    private static long Sum(ReadOnlySpan<int> cacah)
    {
        var jumlah = 0L;
        foreach (var satu in cacah)
        {
            jumlah += satu;
        }

        return jumlah;
    }

    private static Hitungan Divide(Rasio jumlah, long pembagi) =>
        pembagi == 0
            ? Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota)
            : Hitungan.FromAngka(jumlah / Bulat(pembagi));

    /// <summary>Converts a whole number; by decimal, which is the quick way.</summary>
    private static Rasio Bulat(long angka) => Rasio.From((decimal)angka);

    /// <summary>Counts what the mean of a group divides by.</summary>
    private long CountPembagi(int kelompok, VersiAturan aturan)
    {
        var jumlah = 0L;
        foreach (var satu in pekerja.Pengumpul)
        {
            jumlah += Sum(satu.GetCacah(kelompok)) - (aturan.Rerata.IsDibawaDikeluarkan ? satu.GetDibawa(kelompok) : 0);
            jumlah += aturan.Rerata.IsTakTerhitungNol ? Sum(satu.GetGagal(kelompok)) : 0;
        }

        return jumlah;
    }

    /// <summary>Finds a mean that stands for the exact one in every step; fails where only the exact sum can tell.</summary>
    private bool TryMean(int kelompok, VersiAturan aturan, out Hitungan rerata)
    {
        var pembagi = CountPembagi(kelompok, aturan);
        rerata = Divide(Rasio.Nol, pembagi);
        if (pembagi == 0 || aturan.Rerata.Bobot != BobotRerata.Sama)
        {
            rerata = pembagi == 0 ? rerata : Hitungan.FromAlasan(AlasanTakTerhitung.BobotKosong);
            return true;
        }

        var (bawah, atas, isTepat) = (Rasio.Nol, Rasio.Nol, true);
        foreach (var satu in pekerja.Pengumpul)
        {
            var anggota = Sum(satu.GetCacah(kelompok));
            if (anggota == 0)
            {
                continue;
            }

            var milik = satu.Rencana;
            if (milik.Aturan.Rerata.IsAnggotaBulat != aturan.Rerata.IsAnggotaBulat
                || (satu.GetDibawa(kelompok) > 0 && milik.Aturan.Rerata.IsDibawaDikeluarkan != aturan.Rerata.IsDibawaDikeluarkan))
            {
                return false;
            }

            var (jumlah, galat) = (satu.GetJumlah(kelompok), milik.IsBulat ? Rasio.Nol : Bulat(anggota));
            bawah += (jumlah - galat) / Bulat(milik.BagianTiapPersen);
            atas += (jumlah + galat) / Bulat(milik.BagianTiapPersen);
            isTepat &= milik.IsBulat;
        }

        rerata = Divide(bawah, pembagi);
        return isTepat || LangkahRerata.IsSetara(aturan, rerata, Divide(atas, pembagi));
    }

    /// <summary>Adds up the rows of a block that are of groups whose exact sum is asked for.</summary>
    private void AddTepat(Dictionary<int, JumlahTepat> jumlah, bool[] isTaksa, VersiAturan[] aturan, BlokUkur blok)
    {
        Span<int> kode = stackalloc int[pekerja.Indeks.Dimensi.Length];
        foreach (var ruas in blok.Ruas)
        {
            for (var i = ruas.Awal; i < ruas.Akhir; i++)
            {
                for (var d = 0; d < kode.Length; d++)
                {
                    kode[d] = blok.Kode[pekerja.Indeks.Dimensi[d]][i];
                }

                var kelompok = pekerja.Indeks.Resolve(kode);
                if (!isTaksa[kelompok] || rencana.Compute(blok, ruas, i) is not { IsTerhitung: true } capaian)
                {
                    continue;
                }

                var milikAturan = aturan[kelompok].Rerata;
                if (!milikAturan.IsDibawaDikeluarkan || capaian.DibawaDari is null)
                {
                    if (!jumlah.TryGetValue(kelompok, out var milik))
                    {
                        jumlah.Add(kelompok, milik = new());
                    }

                    milik.Add((milikAturan.IsAnggotaBulat ? capaian.Nilai : capaian.Tepat).Poin);
                }
            }
        }
    }

    private static void MergeTepat(Dictionary<int, JumlahTepat> ke, Dictionary<int, JumlahTepat> dari)
    {
        foreach (var (kelompok, jumlah) in dari)
        {
            if (!ke.TryGetValue(kelompok, out var milik))
            {
                ke.Add(kelompok, milik = new());
            }

            milik.Add(jumlah);
        }
    }

    /// <summary>Makes the result of a group whose mean before its steps is known as well as it needs to be.</summary>
    private KelompokUkur ToKelompok(int kelompok, VersiAturan aturan, Hitungan mentah)
    {
        var (terhitung, dikeluarkan) = (0L, 0L);
        var gagal = new long[Pengumpul.BanyakAlasan];
        var cacah = new CacahKelompok(GetPita(aturan));
        foreach (var satu in pekerja.Pengumpul)
        {
            dikeluarkan += aturan.Rerata.IsDibawaDikeluarkan ? satu.GetDibawa(kelompok) : 0;
            var menurutBagian = satu.GetCacah(kelompok);
            for (var i = 0; i < menurutBagian.Length; i++)
            {
                terhitung += menurutBagian[i];
                cacah.Add(satu.Rencana.Predikat[i], menurutBagian[i]);
            }

            var menurutAlasan = satu.GetGagal(kelompok);
            for (var i = 0; i < menurutAlasan.Length; i++)
            {
                gagal[i] += menurutAlasan[i];
                if (menurutAlasan[i] > 0
                    && FindSkala(satu.Rencana.Aturan, (AlasanTakTerhitung)i)?.RateTakTerhitung((AlasanTakTerhitung)i) is { Peringkat.IsEmpty: false } hasil)
                {
                    cacah.Add(hasil.ToString(), menurutAlasan[i]);
                }
            }
        }

        return KelompokUkur.Create(
            pekerja.Indeks.GetKunci(kelompok, rencana.Kolom.Teks), aturan, mentah, terhitung - dikeluarkan, dikeluarkan, cacah, gagal);
    }

    /// <summary>Gets the predikat of the scale of a version, looked up once.</summary>
    private string[] GetPita(VersiAturan aturan)
    {
        if (!_pita.TryGetValue(aturan, out var pita))
        {
            pita = CacahKelompok.GetPita(aturan.PeringkatCapaian);
            _pita.Add(aturan, pita);
        }

        return pita;
    }

    /// <summary>Gets the scale that has predikat for what is not computable; where no version holds, that of the latest.</summary>
    private Skala? FindSkala(VersiAturan aturan, AlasanTakTerhitung alasan) =>
        (alasan == AlasanTakTerhitung.VersiTidakAda ? paket.VersiTerakhir : aturan).PeringkatCapaian;
}
