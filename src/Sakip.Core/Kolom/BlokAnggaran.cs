namespace Sakip.Kolom;

/// <summary>Budget rows as columns, those with the same figures given in a row.</summary>
internal sealed class BlokAnggaran(KolomKode[] kode, (int DenganPagu, int DenganKeduanya, int DenganRealisasi) banyak, long[] pagu, long[] realisasi)
{
    public KolomKode[] Kode { get; } = kode;

    public int Jumlah => Pagu.Length;

    /// <summary>Gets the pagu in sen; 0 where none is given.</summary>
    public long[] Pagu { get; } = pagu;

    /// <summary>Gets the realisasi in sen; 0 where none is given.</summary>
    public long[] Realisasi { get; } = realisasi;

    public long Bita => Kode.Sum(k => (long)k.Bita) + (16L * Jumlah) + 200;

    /// <summary>Whether a row has a pagu: those with nothing else come first, then those with both.</summary>
    public bool IsPaguAda(int baris) => baris < banyak.DenganPagu + banyak.DenganKeduanya;

    /// <summary>Whether a row has a realisasi: those with nothing else follow, then those with neither.</summary>
    public bool IsRealisasiAda(int baris) =>
        baris >= banyak.DenganPagu && baris < banyak.DenganPagu + banyak.DenganKeduanya + banyak.DenganRealisasi;
}
