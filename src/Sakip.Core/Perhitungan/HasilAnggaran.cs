using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>The money of one node, of one unit or of the whole in one period; each figure exact, or the reason why there is none.</summary>
public sealed class HasilAnggaran
{
    internal HasilAnggaran(SimpulRencana? simpul, Hitungan pagu, Hitungan murni, Hitungan realisasi, Hitungan serapan, UnitKerja? unit = null)
    {
        Unit = unit;
        Simpul = simpul;
        Pagu = pagu;
        Murni = murni;
        Realisasi = realisasi;
        Serapan = serapan;
    }

    /// <summary>Gets the node; null for a unit, and for the body as a whole.</summary>
    public SimpulRencana? Simpul { get; }

    /// <summary>Gets the unit whose nodes were added up; null for a node, and for the body as a whole.</summary>
    public UnitKerja? Unit { get; }

    /// <summary>Gets the pagu of the version measured against, in rupiah.</summary>
    public Hitungan Pagu { get; }

    /// <summary>Gets the original pagu, in rupiah.</summary>
    public Hitungan Murni { get; }

    /// <summary>Gets what was spent, in rupiah.</summary>
    public Hitungan Realisasi { get; }

    /// <summary>Gets what part of the pagu was spent, in percent, from the sums; unrounded.</summary>
    public Hitungan Serapan { get; }

    /// <summary>Gets what is left of the pagu, in rupiah.</summary>
    public Hitungan Sisa => Subtract(Pagu, Realisasi);

    /// <summary>Gets by how much the pagu rose (or fell, below zero) over the original one, in rupiah.</summary>
    public Hitungan Perubahan => Subtract(Pagu, Murni);

    /// <summary>Makes the result of a node without money.</summary>
    internal static HasilAnggaran FromKosong(SimpulRencana simpul)
    {
        var pagu = Hitungan.FromAlasan(AlasanTakTerhitung.PaguKosong);
        return new(simpul, pagu, pagu, Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong), pagu);
    }

    /// <summary>Subtracts, or says why there is no difference.</summary>
    internal static Hitungan Subtract(Hitungan kiri, Hitungan kanan) =>
        !kiri.IsTerhitung ? kiri : !kanan.IsTerhitung ? kanan : Hitungan.FromAngka(kiri.Angka - kanan.Angka);
}
