using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Sakip.Kolom;

/// <summary>Finds greatest common divisors (faktor persekutuan terbesar) by halving and subtracting; of 0 and a number, the number.</summary>
internal static class Fpb
{
    /// <summary>Finds that of two numbers, not both 0 and below 2^63.</summary>
    public static long Find(ulong kiri, ulong kanan)
    {
        unchecked
        {
            if (kiri == 0)
            {
                return (long)kanan;
            }

            var genap = BitOperations.TrailingZeroCount(kiri | kanan);
            kiri >>= BitOperations.TrailingZeroCount(kiri);
            while (kanan != 0)
            {
                kanan >>= BitOperations.TrailingZeroCount(kanan);
                (kiri, kanan) = (Math.Min(kiri, kanan), (ulong)Math.Abs((long)(kanan - kiri)));
            }

            return (long)(kiri << genap);
        }
    }

    /// <summary>Finds those of many pairs below 2^31, the right ones above 0, eight at once with AVX2.</summary>
    /// <param name="kiri">The left numbers; takes the divisors.</param>
    /// <param name="kanan">The right numbers.</param>
    /// <param name="isVektor">Whether vector instructions may be used.</param>
    public static void Find(Span<int> kiri, ReadOnlySpan<int> kanan, bool isVektor)
    {
        var i = 0;
        if (isVektor && Avx2.IsSupported)
        {
            ref var awalKiri = ref MemoryMarshal.GetReference(kiri);
            ref var awalKanan = ref MemoryMarshal.GetReference(kanan);
            for (; i <= kiri.Length - Vector256<int>.Count; i += Vector256<int>.Count)
            {
                Find(Vector256.LoadUnsafe(ref awalKiri, (nuint)i), Vector256.LoadUnsafe(ref awalKanan, (nuint)i)).StoreUnsafe(ref awalKiri, (nuint)i);
            }
        }

        for (; i < kiri.Length; i++)
        {
            kiri[i] = (int)Find((ulong)kiri[i], (ulong)kanan[i]);
        }
    }

    private static Vector256<int> Find(Vector256<int> kiri, Vector256<int> kanan)
    {
        kiri = Vector256.ConditionalSelect(Vector256.Equals(kiri, Vector256<int>.Zero), kanan, kiri);
        var genap = CountNol(kiri | kanan);
        kiri = Avx2.ShiftRightLogicalVariable(kiri, CountNol(kiri).AsUInt32());
        while (kanan != Vector256<int>.Zero)
        {
            kanan = Avx2.ShiftRightLogicalVariable(kanan, CountNol(kanan).AsUInt32());
            kanan |= Vector256.Equals(kanan, Vector256<int>.Zero) & kiri; // done: the left one stays as it is
            (kiri, kanan) = (Vector256.Min(kiri, kanan), Vector256.Max(kiri, kanan) - Vector256.Min(kiri, kanan));
        }

        return Avx2.ShiftLeftLogicalVariable(kiri, genap.AsUInt32());
    }

    /// <summary>Counts the low bits that are 0; of 0 a number that shifts it nowhere.</summary>
    /// <remarks>The lowest bit alone is a power of two, whose exponent its binary form shows.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> CountNol(Vector256<int> angka)
    {
        unchecked
        {
            var terendah = angka & (Vector256<int>.Zero - angka);
            return Vector256.ShiftRightLogical(Avx.ConvertToVector256Single(terendah).AsInt32(), 23) - Vector256.Create(127);
        }
    }
}
