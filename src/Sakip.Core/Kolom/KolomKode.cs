using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Sakip.Kolom;

/// <summary>The codes of one dimension in one block: the least of them, and the others counted from it in as few bytes as will do.</summary>
internal readonly struct KolomKode
{
    private readonly byte[]? _satu;
    private readonly ushort[]? _dua;
    private readonly int[]? _empat;

    private KolomKode(int awal, int rentang, byte[]? satu, ushort[]? dua, int[]? empat)
    {
        Awal = awal;
        Rentang = rentang;
        _satu = satu;
        _dua = dua;
        _empat = empat;
    }

    /// <summary>Gets the least code.</summary>
    public int Awal { get; }

    /// <summary>Gets the number of codes from the least to the greatest; 1 when all rows have the same.</summary>
    public int Rentang { get; }

    /// <summary>Gets the bytes it takes.</summary>
    public int Bita => (_satu?.Length ?? 0) + (2 * (_dua?.Length ?? 0)) + (4 * (_empat?.Length ?? 0));

    /// <summary>Gets the codes, one byte each, counted from the least; empty unless one byte will do.</summary>
    public ReadOnlySpan<byte> Satu => _satu;

    /// <summary>Gets the code of a row.</summary>
    public int this[int baris] => Awal + GetSelisih(baris);

    /// <summary>Encodes codes in the order of rows given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static KolomKode From(ReadOnlySpan<int> kode, ReadOnlySpan<ushort> urutan)
    {
        var (terkecil, terbesar) = (int.MaxValue, int.MinValue);
        foreach (var satu in kode)
        {
            terkecil = Math.Min(terkecil, satu);
            terbesar = Math.Max(terbesar, satu);
        }

        var rentang = terbesar - terkecil + 1;
        if (rentang == 1)
        {
            return new(terkecil, 1, null, null, null);
        }

        if (rentang <= byte.MaxValue + 1)
        {
            var isi = new byte[kode.Length];
            for (var i = 0; i < isi.Length; i++)
            {
                isi[i] = (byte)(kode[urutan[i]] - terkecil);
            }

            return new(terkecil, rentang, isi, null, null);
        }

        if (rentang <= ushort.MaxValue + 1)
        {
            var isi = new ushort[kode.Length];
            for (var i = 0; i < isi.Length; i++)
            {
                isi[i] = (ushort)(kode[urutan[i]] - terkecil);
            }

            return new(terkecil, rentang, null, isi, null);
        }

        var semua = new int[kode.Length];
        for (var i = 0; i < semua.Length; i++)
        {
            semua[i] = kode[urutan[i]] - terkecil;
        }

        return new(terkecil, rentang, null, null, semua);
    }

    /// <summary>Adds the codes of rows, counted from the least and times a stride, to what stands in a buffer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(Span<int> lokal, int langkah, bool isVektor)
    {
        unchecked
        {
            var awal = isVektor && Avx2.IsSupported && _satu is not null ? AddDelapanDelapan(_satu, lokal, langkah) : 0;
            if (Rentang > 1)
            {
                for (var i = awal; i < lokal.Length; i++)
                {
                    lokal[i] += GetSelisih(i) * langkah;
                }
            }
        }
    }

    /// <summary>Adds codes of one byte, eight rows at once; gives the number of rows done.</summary>
    private static int AddDelapanDelapan(byte[] kode, Span<int> lokal, int langkah)
    {
        unchecked
        {
            ref var awal = ref MemoryMarshal.GetArrayDataReference(kode);
            ref var ke = ref MemoryMarshal.GetReference(lokal);
            var akhir = Math.Min(kode.Length, lokal.Length) & -Vector256<int>.Count;
            var kali = Vector256.Create(langkah);
            for (var i = 0; i < akhir; i += Vector256<int>.Count)
            {
                var delapan = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref awal, i))).AsByte();
                (Vector256.LoadUnsafe(ref ke, (nuint)i) + (Avx2.ConvertToVector256Int32(delapan) * kali)).StoreUnsafe(ref ke, (nuint)i);
            }

            return akhir;
        }
    }

    private int GetSelisih(int baris) =>
        _satu is not null ? _satu[baris]
        : _dua is not null ? _dua[baris]
        : _empat is not null ? _empat[baris]
        : 0;
}
