namespace Sakip.Kolom;

/// <summary>Shares the blocks of a table out among threads.</summary>
internal static class Pembagi
{
    private const int SekaliTerbanyak = 16; // blocks that a thread takes at once: neighbours, so that each knows its next

    /// <summary>Lets each thread take blocks as it gets to them, and merges what all gathered into the first.</summary>
    /// <param name="blok">The blocks.</param>
    /// <param name="utas">The number of threads.</param>
    /// <param name="mulai">Makes what a thread gathers with.</param>
    /// <param name="tambah">Takes a block in; knows the one that the thread takes next, if any.</param>
    /// <param name="gabung">Takes what the second gathered into the first.</param>
    public static TPekerja Run<TPekerja, TBlok>(
        TBlok[] blok, int utas, Func<TPekerja> mulai, Action<TPekerja, TBlok, TBlok?> tambah, Action<TPekerja, TPekerja> gabung)
    {
        var pekerja = new TPekerja[Math.Clamp(blok.Length, 1, utas)];
        var sekali = Math.Clamp(blok.Length / (4 * pekerja.Length), 1, SekaliTerbanyak);
        var berikut = -sekali;
        if (pekerja.Length == 1)
        {
            Work(0);
        }
        else
        {
            _ = Parallel.For(0, pekerja.Length, new ParallelOptions { MaxDegreeOfParallelism = pekerja.Length }, Work);
        }

        foreach (var lain in pekerja.Skip(1))
        {
            gabung(pekerja[0], lain);
        }

        return pekerja[0];

        void Work(int nomor)
        {
            var satu = mulai();
            pekerja[nomor] = satu;
            for (var awal = Interlocked.Add(ref berikut, sekali); awal < blok.Length; awal = Interlocked.Add(ref berikut, sekali))
            {
                var akhir = Math.Min(awal + sekali, blok.Length);
                for (var i = awal; i < akhir; i++)
                {
                    tambah(satu, blok[i], i + 1 < akhir ? blok[i + 1] : default);
                }
            }
        }
    }
}
