namespace Sakip.Kolom;

/// <summary>Shares the blocks of a table out among threads.</summary>
internal static class Pembagi
{
    /// <summary>Lets each thread take blocks as it gets to them, and merges what all gathered into the first.</summary>
    public static TPekerja Run<TPekerja, TBlok>(
        TBlok[] blok, int utas, Func<TPekerja> mulai, Action<TPekerja, TBlok, TBlok?> tambah, Action<TPekerja, TPekerja> gabung)
    {
        var pekerja = new TPekerja[Math.Clamp(blok.Length, 1, utas)];
        var berikut = -16;
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
            const int sekali = 16;
            for (var awal = Interlocked.Add(ref berikut, sekali); awal < blok.Length; awal = Interlocked.Add(ref berikut, sekali))
            {
                for (var i = awal; i < Math.Min(awal + sekali, blok.Length); i++)
                {
                    tambah(satu, blok[i], i + 1 < blok.Length ? blok[i + 1] : default);
                }
            }
        }
    }
}
