using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>The money of one group: sums, and the part that was spent, from the sums.</summary>
public sealed class KelompokAnggaran
{
    internal KelompokAnggaran(ImmutableArray<string> kunci, long jumlah, long tanpaPagu, long tanpaRealisasi, Rasio pagu, Rasio realisasi)
    {
        Kunci = kunci;
        Jumlah = jumlah;
        TanpaPagu = tanpaPagu;
        TanpaRealisasi = tanpaRealisasi;
        Pagu = tanpaPagu > 0 ? Hitungan.FromAlasan(AlasanTakTerhitung.PaguKosong) : Hitungan.FromAngka(pagu);
        Realisasi = tanpaRealisasi > 0 ? Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong) : Hitungan.FromAngka(realisasi);
    }

    /// <summary>Gets what the group is of: a text for each dimension grouped by, in their order.</summary>
    public ImmutableArray<string> Kunci { get; }

    /// <summary>Gets the number of rows.</summary>
    public long Jumlah { get; }

    /// <summary>Gets how many rows have no pagu.</summary>
    public long TanpaPagu { get; }

    /// <summary>Gets how many rows have no realisasi.</summary>
    public long TanpaRealisasi { get; }

    /// <summary>Gets the sum of the pagu in rupiah; not computable when a row has none.</summary>
    public Hitungan Pagu { get; }

    /// <summary>Gets the sum of what was spent in rupiah; not computable when a row has none.</summary>
    public Hitungan Realisasi { get; }

    /// <summary>Gets what part of the pagu was spent, in percent, unrounded.</summary>
    public Hitungan Serapan =>
        !Pagu.IsTerhitung ? Pagu
        : !Realisasi.IsTerhitung ? Realisasi
        : Pagu.Angka.Tanda == 0 ? Hitungan.FromAlasan(AlasanTakTerhitung.PembagianNol)
        : Hitungan.FromAngka(Persen.FromBagian(Realisasi.Angka, Pagu.Angka).Poin);
}
