using Sakip.Kolom;

namespace Sakip.Benchmarks;

/// <summary>Reads columns and does next to nothing with them: what no computation over them can fall below.</summary>
internal static class PembacaSaja
{
    /// <summary>Adds up target, realisasi and the codes of the dimensions grouped by.</summary>
    public static long Sum(KolomUkur kolom, IEnumerable<string> menurut)
    {
        unchecked
        {
            int[] dimensi = [.. menurut.Select(m => kolom.Dimensi.IndexOf(m))];
            var jumlah = 0L;
            foreach (var blok in kolom.Blok)
            {
                jumlah += Sum(blok.Kode, dimensi);
                var (target, realisasi) = (blok.Pendek.Target, blok.Pendek.Realisasi);
                for (var i = 0; i < target.Length; i++)
                {
                    jumlah += target[i] + realisasi[i];
                }

                jumlah += Sum(blok.Panjang.Target, blok.Panjang.Realisasi);
            }

            return jumlah;
        }
    }

    /// <summary>Adds up pagu, realisasi and the codes of the dimensions grouped by.</summary>
    public static long Sum(KolomAnggaran kolom, IEnumerable<string> menurut)
    {
        unchecked
        {
            int[] dimensi = [.. menurut.Select(m => kolom.Dimensi.IndexOf(m))];
            var jumlah = 0L;
            foreach (var blok in kolom.Blok)
            {
                jumlah += Sum(blok.Kode, dimensi) + Sum(blok.Pagu, blok.Realisasi);
            }

            return jumlah;
        }
    }

    private static long Sum(KolomKode[] kode, int[] dimensi)
    {
        unchecked
        {
            var jumlah = 0L;
            foreach (var d in dimensi)
            {
                jumlah += kode[d].Awal;
                foreach (var satu in kode[d].Satu)
                {
                    jumlah += satu;
                }
            }

            return jumlah;
        }
    }

    private static long Sum(long[] kiri, long[] kanan)
    {
        unchecked
        {
            var jumlah = 0L;
            for (var i = 0; i < kiri.Length; i++)
            {
                jumlah += kiri[i] + kanan[i];
            }

            return jumlah;
        }
    }
}
