namespace Sakip.Core.Tests;

/// <summary>Counts the memory that code asks for.</summary>
internal static class Alokasi
{
    private const int Kali = 5000;

    /// <summary>Counts the bytes of many runs, after some that do not count.</summary>
    public static long Measure<T>(Func<T> hitung)
    {
        var terakhir = hitung();
        for (var i = 0; i < 200; i++)
        {
            terakhir = hitung();
        }

        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Kali; i++)
        {
            terakhir = hitung();
        }

        var bita = GC.GetAllocatedBytesForCurrentThread() - sebelum;
        GC.KeepAlive(terakhir);
        return bita;
    }
}
