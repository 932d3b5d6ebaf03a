using System.Numerics;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>Computes, rounds, caps and rates capaian row by row in integers: the reference for <see cref="KernelVektor"/>, and what it leaves over.</summary>
internal static class KernelSkalar
{
    /// <summary>Computes rows of one formula whose targets lie above zero.</summary>
    /// <typeparam name="T">The width of the columns, <see cref="int"/> or <see cref="long"/>.</typeparam>
    /// <param name="rencana">The rules.</param>
    /// <param name="bentuk">The formula.</param>
    /// <param name="target">The targets.</param>
    /// <param name="realisasi">The realisasi, at the same scale.</param>
    /// <param name="awal">The first row.</param>
    /// <param name="hasil">Takes what each row adds to its cell, and which part of the scale it lies in.</param>
    public static void Compute<T>(
        RencanaAturan rencana, Bentuk bentuk, ReadOnlySpan<T> target, ReadOnlySpan<T> realisasi, int awal, HasilKernel hasil)
        where T : unmanaged, IBinaryInteger<T>
    {
        unchecked
        {
            var geser = Math.Max(1, rencana.Geser); // half a unit is a whole part
            var faktor = (ulong)rencana.Faktor;
            var batasUtuh = (ulong)long.MaxValue / faktor;
            var batasLapang = batasUtuh >> geser;
            var batasPenyebut = (ulong)long.MaxValue >> geser;
            var (batas, cara, bawah, atas, turun) = (
                (ulong)rencana.BatasSatuan << geser, rencana.Cara, rencana.Bawah, rencana.Atas, rencana.IsBulat ? 0 : rencana.Geser);
            var ambang = rencana.Ambang.AsSpan();
            for (var i = awal; i < target.Length; i++)
            {
                var (t, r) = (long.CreateTruncating(target[i]), long.CreateTruncating(realisasi[i]));
                var atasnya = GetPembilang(bentuk, t, r);
                var penyebut = bentuk == Bentuk.TargetPerRealisasi ? r : t;
                var mutlak = (ulong)Math.Abs(atasnya);
                if (penyebut <= 0)
                {
                    hasil.Skip(i);
                    continue;
                }

                ulong bagi;
                ulong sisa;
                if (mutlak <= batasLapang)
                {
                    (bagi, sisa) = Math.DivRem((mutlak * faktor) << geser, (ulong)penyebut);
                }
                else if (mutlak <= batasUtuh && (ulong)penyebut <= batasPenyebut)
                {
                    (bagi, sisa) = DivideDuaKali(mutlak * faktor, (ulong)penyebut, geser, batas);
                }
                else
                {
                    var (panjang, sisaPanjang) = UInt128.DivRem((UInt128)mutlak * faktor << geser, (ulong)penyebut);
                    (bagi, sisa) = (panjang > batas ? batas : (ulong)panjang, (ulong)sisaPanjang);
                }

                if (bagi >= batas)
                {
                    hasil.Skip(i);
                    continue;
                }

                var bulat = Round(bagi, geser, sisa != 0, atasnya < 0, cara);
                var satuan = Math.Min(Math.Max(atasnya < 0 ? -bulat : bulat, bawah), atas);
                var tepat = turun == 0
                    ? satuan
                    : Math.Min(Math.Max(atasnya < 0 ? -(long)bagi : (long)bagi, bawah << turun), atas << turun);
                var bagian = 0;
                foreach (var satu in ambang)
                {
                    bagian += satuan >= satu ? 1 : 0;
                }

                hasil.Tambah[i] = (ulong)tepat + Ubin.Anggota;
                hasil.Bagian[i] = bagian;
            }
        }
    }

    /// <summary>Divides for the whole units first and their parts after, each in 64 bits.</summary>
    private static (ulong Bagi, ulong Sisa) DivideDuaKali(ulong atas, ulong bawah, int geser, ulong batas)
    {
        unchecked
        {
            var (utuh, lebih) = Math.DivRem(atas, bawah);
            var (pecahan, sisa) = Math.DivRem(lebih << geser, bawah);
            return (utuh >= batas >> geser ? batas : (utuh << geser) + pecahan, sisa);
        }
    }

    /// <summary>Gets the numerator of a formula.</summary>
    public static long GetPembilang(Bentuk bentuk, long t, long r)
    {
        unchecked
        {
            return bentuk switch
            {
                Bentuk.RealisasiPerTarget => r,
                Bentuk.DuaTargetKurangRealisasi => t + t - r,
                Bentuk.TargetPerRealisasi => t,
                Bentuk.SimpanganDariTarget => t - Math.Abs(r - t),
                Bentuk.SeratusBilaTercapai => Math.Min(r, t),
                _ => t - r,
            };
        }
    }

    /// <summary>Rounds a number of parts, of which there are 2 to the <paramref name="geser"/> in a unit, without its sign.</summary>
    private static long Round(ulong bagi, int geser, bool isSisa, bool isNegatif, CaraBulat cara)
    {
        unchecked
        {
            var setengah = 1UL << (geser - 1);
            if (cara == CaraBulat.SetengahMenjauhiNol)
            {
                return (long)((bagi + setengah) >> geser);
            }

            var utuh = (long)(bagi >> geser);
            var pecahan = bagi & ((setengah << 1) - 1);
            return cara switch
            {
                CaraBulat.SetengahGenap =>
                    pecahan > setengah || (pecahan == setengah && (isSisa || (utuh & 1) == 1)) ? utuh + 1 : utuh,
                CaraBulat.Potong => utuh,
                _ => (pecahan != 0 || isSisa) && isNegatif == (cara == CaraBulat.Turun) ? utuh + 1 : utuh,
            };
        }
    }
}
