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
                foreach (var d in dimensi)
                {
                    jumlah += blok.Kode[d].Awal;
                    foreach (var kode in blok.Kode[d].Satu)
                    {
                        jumlah += kode;
                    }
                }

                var (target, realisasi) = (blok.Pendek.Target, blok.Pendek.Realisasi);
                for (var i = 0; i < target.Length; i++)
                {
                    jumlah += target[i] + realisasi[i];
                }

                var (panjangTarget, panjangRealisasi) = (blok.Panjang.Target, blok.Panjang.Realisasi);
                for (var i = 0; i < panjangTarget.Length; i++)
                {
                    jumlah += panjangTarget[i] + panjangRealisasi[i];
                }
            }

            return jumlah;
        }
    }
}
