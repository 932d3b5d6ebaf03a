namespace Sakip.Kolom;

/// <summary>What a kernel says of the rows of a block: what each adds to its cell, in which part of the scale it lies, and which it left out.</summary>
internal sealed class HasilKernel
{
    private readonly ushort[] _sisa = new ushort[BlokUkur.BarisTerbanyak];
    private int _banyak;

    /// <summary>Gets what each row adds (see <see cref="Ubin"/>); 0 for a row left out.</summary>
    public ulong[] Tambah { get; } = new ulong[BlokUkur.BarisTerbanyak];

    /// <summary>Gets the part of the scale that each row lies in.</summary>
    public int[] Bagian { get; } = new int[BlokUkur.BarisTerbanyak];

    /// <summary>Gets the rows left out: their figures are beyond what kernels compute.</summary>
    public ReadOnlySpan<ushort> Sisa => _sisa.AsSpan(0, _banyak);

    public void Clear() => _banyak = 0;

    /// <summary>Leaves a row out.</summary>
    public void Skip(int baris)
    {
        Tambah[baris] = 0;
        Bagian[baris] = 0;
        _sisa[_banyak++] = (ushort)baris;
    }
}
