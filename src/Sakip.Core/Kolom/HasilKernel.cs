using System.Numerics;

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

    /// <summary>Adds up the first rows, with vectors.</summary>
    /// <param name="jumlahBaris">How many rows.</param>
    /// <param name="banyak">Takes how many of them lie in each part of the scale.</param>
    /// <returns>The sum of their values.</returns>
    public long Sum(int jumlahBaris, Span<int> banyak)
    {
        var di = jumlahBaris - _banyak; // rows left out are held to lie in the first part
        for (var k = 1; k < banyak.Length; k++)
        {
            var mulai = CountMulai(Bagian.AsSpan(0, jumlahBaris), k);
            banyak[k - 1] = di - mulai;
            di = mulai;
        }

        banyak[^1] = di;
        return Ubin.GetJumlah(SumTambah(Tambah.AsSpan(0, jumlahBaris)));
    }

    /// <summary>Counts the rows that lie in a part or in one behind it.</summary>
    private static int CountMulai(ReadOnlySpan<int> bagian, int awal)
    {
        unchecked
        {
            var (banyak, batas, i) = (Vector<int>.Zero, new Vector<int>(awal), 0);
            for (; i <= bagian.Length - Vector<int>.Count; i += Vector<int>.Count)
            {
                banyak -= Vector.GreaterThanOrEqual(new Vector<int>(bagian[i..]), batas);
            }

            var jumlah = Vector.Sum(banyak);
            for (; i < bagian.Length; i++)
            {
                jumlah += bagian[i] >= awal ? 1 : 0;
            }

            return jumlah;
        }
    }

    private static ulong SumTambah(ReadOnlySpan<ulong> tambah)
    {
        unchecked
        {
            var (banyak, i) = (Vector<ulong>.Zero, 0);
            for (; i <= tambah.Length - Vector<ulong>.Count; i += Vector<ulong>.Count)
            {
                banyak += new Vector<ulong>(tambah[i..]);
            }

            var jumlah = Vector.Sum(banyak);
            for (; i < tambah.Length; i++)
            {
                jumlah += tambah[i];
            }

            return jumlah;
        }
    }
}
