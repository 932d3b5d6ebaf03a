using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>The efficiency of one group of a roll-up by one of the pack's named formulas, with what went into it.</summary>
public sealed class GulunganEfisiensi
{
    internal GulunganEfisiensi(
        ImmutableArray<KunciGulungan> kunci, AturanEfisiensi rumus, VersiAturan aturan, Hitungan capaian, Hitungan pagu, Hitungan realisasi)
    {
        Kunci = kunci;
        Rumus = rumus;
        Capaian = capaian;
        Pagu = pagu;
        Realisasi = realisasi;
        Nilai = Efisiensi.Compute(aturan, rumus.Nama, capaian.IsTerhitung ? capaian.Angka : null, ToRupiah(pagu), ToRupiah(realisasi));
    }

    /// <summary>Gets what the group is of: a key for each dimension, in their order.</summary>
    public ImmutableArray<KunciGulungan> Kunci { get; }

    /// <summary>Gets the formula: efficiency means several different numbers, so each names its own.</summary>
    public AturanEfisiensi Rumus { get; }

    /// <summary>Gets the mean capaian of the group as shown, in percent points; or why there is none.</summary>
    public Hitungan Capaian { get; }

    /// <summary>Gets the sum of the pagu, in rupiah; or why there is none.</summary>
    public Hitungan Pagu { get; }

    /// <summary>Gets the sum of what was spent, in rupiah; or why there is none.</summary>
    public Hitungan Realisasi { get; }

    /// <summary>Gets what part of the pagu was spent, in percent, from the sums; unrounded; or why there is none.</summary>
    public Hitungan Serapan => PenghitungAnggaran.ComputeSerapan(Pagu, Realisasi);

    /// <summary>Gets the efficiency with its band; not computable when a figure the formula uses is missing, for reasons that stand on that figure.</summary>
    public NilaiTerukur Nilai { get; }

    private static Rupiah? ToRupiah(Hitungan uang) =>
        uang.IsTerhitung && uang.Angka.TryToDecimal(out var jumlah) ? Rupiah.From(jumlah) : null;
}
