using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>Computes, rounds, caps and rates capaian four rows at once with AVX2, in binary floating point that provably errs nowhere.</summary>
/// <remarks>
/// With num the numerator, den the denominator and K the factor to units, |num| * K is at most 2^52, so both are exact.
/// The correctly rounded quotient x never passes a multiple of 1/2: that is representable, and division is monotone. Nor
/// does x reach one that the exact quotient only comes near to: the two differ by at least 1 / (2 den), which is more than
/// the error of x, at most x * 2^-53. So rounding x in any of the ways gives what the exact quotient gives. The value in
/// parts of a unit is x times a power of two, exact, to the nearest whole: less than one part from the exact value.
/// </remarks>
internal static class KernelVektor
{
    /// <summary>The rows of a step.</summary>
    private const int Lebar = 4;

    /// <summary>Adding it makes the low bits of a number below 2^51 a whole number in two's complement.</summary>
    private const long Sihir = 0x4338_0000_0000_0000;

    /// <summary>Gets whether the processor can.</summary>
    public static bool IsBisa => Avx2.IsSupported;

    /// <summary>Gets whether numerators of figures below a bound stay exact.</summary>
    public static bool IsMuat(RencanaAturan rencana, long batas) => batas <= (1L << 52) / 3 / rencana.Faktor;

    /// <summary>Computes rows of one formula whose targets lie above zero, all but up to seven at the end.</summary>
    /// <typeparam name="T">The width of the columns, <see cref="int"/> or <see cref="long"/>.</typeparam>
    /// <param name="rencana">The rules.</param>
    /// <param name="bentuk">The formula.</param>
    /// <param name="target">The targets.</param>
    /// <param name="realisasi">The realisasi, at the same scale.</param>
    /// <param name="hasil">Takes what each row adds to its cell, and which part of the scale it lies in.</param>
    /// <param name="pemuat">Asks for the columns that come next.</param>
    /// <returns>The number of rows done.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Compute<T>(
        RencanaAturan rencana, Bentuk bentuk, ReadOnlySpan<T> target, ReadOnlySpan<T> realisasi, HasilKernel hasil, Pemuat pemuat)
        where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            var tetapan = new Tetapan(rencana, bentuk);
            ReadOnlySpan<Vector256<int>> ambang = rencana.SebelumAmbang;
            ref var awalTarget = ref MemoryMarshal.GetReference(target);
            ref var awalRealisasi = ref MemoryMarshal.GetReference(realisasi);
            ref var tambah = ref MemoryMarshal.GetArrayDataReference(hasil.Tambah);
            ref var bagian = ref MemoryMarshal.GetArrayDataReference(hasil.Bagian);
            var akhir = target.Length - (target.Length % (2 * Lebar));
            for (var i = 0; i < akhir; i += 2 * Lebar)
            {
                var kiri = Measure(
                    tetapan, Load(ref awalTarget, i), Load(ref awalRealisasi, i), ref Unsafe.Add(ref tambah, i), out var wajarKiri);
                var kanan = Measure(
                    tetapan, Load(ref awalTarget, i + Lebar), Load(ref awalRealisasi, i + Lebar), ref Unsafe.Add(ref tambah, i + Lebar), out var wajarKanan);
                var (satuan, kelas) = (Vector256.Create(kiri, kanan), Vector256<int>.Zero);
                foreach (var satu in ambang)
                {
                    kelas -= Vector256.GreaterThan(satuan, satu);
                }

                kelas.StoreUnsafe(ref bagian, (nuint)i);
                pemuat.Step();
                pemuat.Step();
                if ((wajarKiri & wajarKanan) != 0b1111)
                {
                    SkipJanggal(wajarKiri, i, hasil);
                    SkipJanggal(wajarKanan, i + Lebar, hasil);
                }
            }

            return akhir;
        }
    }

    /// <summary>Computes four rows: stores what they add, and gives their values in units and which of them are within range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Measure(in Tetapan tetapan, Vector256<double> t, Vector256<double> r, ref ulong tambah, out uint wajar)
    {
        var penyebut = tetapan.Bentuk == Bentuk.TargetPerRealisasi ? r : t;
        var x = GetPembilang(tetapan.Bentuk, t, r) * tetapan.Faktor / penyebut;
        var satuan = Avx.Min(Avx.Max(Round(x, tetapan.Cara), tetapan.Bawah), tetapan.Atas);
        var nilai = tetapan.IsBulat ? satuan : Avx.Min(Avx.Max(x * tetapan.Halus, tetapan.BawahHalus), tetapan.AtasHalus);
        ((nilai + Vector256.Create(Sihir).AsDouble()).AsUInt64() + tetapan.Anggota).StoreUnsafe(ref tambah);
        wajar = Vector256.ExtractMostSignificantBits(
            Vector256.LessThan(Vector256.Abs(x), tetapan.Batas) & Vector256.GreaterThan(penyebut, Vector256<double>.Zero));
        return Avx.ConvertToVector128Int32(satuan);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Load<T>(ref T awal, int letak)
        where T : unmanaged
    {
        if (typeof(T) == typeof(int))
        {
            return Avx.ConvertToVector256Double(Vector128.LoadUnsafe(ref Unsafe.As<T, int>(ref awal), (nuint)letak));
        }

        // Below 2^51, as IsMuat demands: the bits of the number on top of those of 2^52 + 2^51, less that.
        var bit = Vector256.LoadUnsafe(ref Unsafe.As<T, long>(ref awal), (nuint)letak) + Vector256.Create(Sihir);
        return bit.AsDouble() - Vector256.Create(Sihir).AsDouble();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> GetPembilang(Bentuk bentuk, Vector256<double> t, Vector256<double> r) => bentuk switch
    {
        Bentuk.RealisasiPerTarget => r,
        Bentuk.DuaTargetKurangRealisasi => t + t - r,
        Bentuk.TargetPerRealisasi => t,
        Bentuk.SimpanganDariTarget => t - Vector256.Abs(r - t),
        Bentuk.SeratusBilaTercapai => Avx.Min(r, t),
        _ => t - r,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Round(Vector256<double> x, CaraBulat cara)
    {
        switch (cara)
        {
            case CaraBulat.SetengahMenjauhiNol:
                var tanda = x & Vector256.Create(-0.0);
                var utuh = Avx.RoundToZero(x);
                var naik = Vector256.GreaterThanOrEqual(Vector256.Abs(x - utuh), Vector256.Create(0.5)) & Vector256.Create(1.0);
                return utuh + (naik | tanda);
            case CaraBulat.SetengahGenap:
                return Avx.RoundToNearestInteger(x);
            case CaraBulat.Naik:
                return Avx.Ceiling(x);
            case CaraBulat.Turun:
                return Avx.Floor(x);
            default:
                return Avx.RoundToZero(x);
        }
    }

    /// <summary>Leaves out the rows of a step that have no denominator above zero or too great a capaian.</summary>
    private static void SkipJanggal(uint tanda, int awal, HasilKernel hasil)
    {
        for (var j = 0; j < Lebar; j++)
        {
            if ((tanda >> j & 1) == 0)
            {
                hasil.Skip(awal + j);
            }
        }
    }

    /// <summary>What holds for all rows of a call.</summary>
    private readonly struct Tetapan
    {
        public readonly Vector256<double> Faktor;
        public readonly Vector256<double> Batas;
        public readonly Vector256<double> Bawah;
        public readonly Vector256<double> Atas;
        public readonly Vector256<double> Halus;
        public readonly Vector256<double> BawahHalus;
        public readonly Vector256<double> AtasHalus;
        public readonly Vector256<ulong> Anggota;
        public readonly Bentuk Bentuk;
        public readonly CaraBulat Cara;
        public readonly bool IsBulat;

        public Tetapan(RencanaAturan rencana, Bentuk bentuk)
        {
            Faktor = Vector256.Create((double)rencana.Faktor);
            Batas = Vector256.Create((double)rencana.BatasSatuan);
            (Bawah, Atas) = (Vector256.Create((double)rencana.Bawah), Vector256.Create((double)rencana.Atas));
            Halus = Vector256.Create((double)(1L << rencana.Geser));
            (BawahHalus, AtasHalus) = (Bawah * Halus, Atas * Halus);
            Anggota = Vector256.Create(unchecked(Ubin.Anggota - (ulong)Sihir));
            (Bentuk, Cara, IsBulat) = (bentuk, rencana.Cara, rencana.IsBulat);
        }
    }
}
