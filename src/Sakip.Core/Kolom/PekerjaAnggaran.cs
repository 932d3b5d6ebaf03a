using System.Collections.Immutable;
using System.Numerics;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>Adds up the groups of budget rows; one for each thread.</summary>
internal sealed class PekerjaAnggaran(IndeksKelompok indeks, bool isVektor)
{
    private const int SenTiapRupiah = 100;

    private readonly KelompokBlok _kelompok = new(indeks, isVektor);
    private Isi[] _isi = new Isi[16];

    /// <summary>Takes a block in.</summary>
    public void Add(BlokAnggaran blok)
    {
        _kelompok.Find(blok.Kode, blok.Jumlah);
        var lokal = _kelompok.Lokal;
        for (var i = 0; i < lokal.Length; i++)
        {
            ref var isi = ref GetIsi(_kelompok.GetKelompok(lokal[i]));
            isi.Jumlah++;
            isi.TanpaPagu += blok.IsPaguAda(i) ? 0 : 1;
            isi.TanpaRealisasi += blok.IsRealisasiAda(i) ? 0 : 1;
            isi.Pagu += blok.Pagu[i];
            isi.Realisasi += blok.Realisasi[i];
        }
    }

    /// <summary>Takes in what another thread gathered.</summary>
    public void Merge(PekerjaAnggaran lain)
    {
        for (var k = 0; k < lain.Banyak; k++)
        {
            ref var isi = ref GetIsi(indeks.Resolve(lain.GetKode(k)));
            ref var dari = ref lain._isi[k];
            isi.Jumlah += dari.Jumlah;
            isi.TanpaPagu += dari.TanpaPagu;
            isi.TanpaRealisasi += dari.TanpaRealisasi;
            isi.Pagu += dari.Pagu;
            isi.Realisasi += dari.Realisasi;
        }
    }

    /// <summary>Makes the results, in the order of their keys.</summary>
    public ImmutableArray<KelompokAnggaran> Close(ImmutableArray<ImmutableArray<string>> teks)
    {
        var hasil = new KelompokAnggaran[Banyak];
        for (var k = 0; k < hasil.Length; k++)
        {
            var isi = _isi[k];
            hasil[k] = new(indeks.GetKunci(k, teks), isi.Jumlah, isi.TanpaPagu, isi.TanpaRealisasi, ToRupiah(isi.Pagu), ToRupiah(isi.Realisasi));
        }

        Array.Sort(hasil, (kiri, kanan) => PenutupKelompok.Compare(kiri.Kunci, kanan.Kunci));
        return [.. hasil];
    }

    private int Banyak => indeks.Jumlah;

    private static Rasio ToRupiah(Int128 sen) => Rasio.From((BigInteger)sen, SenTiapRupiah);

    private ReadOnlySpan<int> GetKode(int kelompok) => indeks.GetKode(kelompok);

    private ref Isi GetIsi(int kelompok)
    {
        if (kelompok >= _isi.Length)
        {
            Array.Resize(ref _isi, Math.Max(kelompok + 1, 2 * _isi.Length));
        }

        return ref _isi[kelompok];
    }

    private struct Isi
    {
        public long Jumlah;
        public long TanpaPagu;
        public long TanpaRealisasi;
        public Int128 Pagu;
        public Int128 Realisasi;
    }
}
