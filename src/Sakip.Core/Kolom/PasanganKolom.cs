using System.Numerics;

namespace Sakip.Kolom;

/// <summary>Targets and realisasi of rows of a block, in integers of one width and scale.</summary>
internal sealed class PasanganKolom<T>
    where T : unmanaged, IBinaryInteger<T>
{
    public PasanganKolom(int awal, T[] target, T[] realisasi)
    {
        Awal = awal;
        Target = target;
        Realisasi = realisasi;
        Terjauh = Math.Max(FindTerjauh(target), FindTerjauh(realisasi));
    }

    /// <summary>Gets the first row.</summary>
    public int Awal { get; }

    /// <summary>Gets the row after the last.</summary>
    public int Akhir => Awal + Jumlah;

    public int Jumlah => Target.Length;

    public T[] Target { get; }

    public T[] Realisasi { get; }

    /// <summary>Gets the greatest figure, signs aside: it decides which kernel will do.</summary>
    public long Terjauh { get; }

    public bool IsMemuat(Ruas ruas) => ruas.Awal >= Awal && ruas.Akhir <= Akhir;

    private static long FindTerjauh(T[] isi)
    {
        var terjauh = 0L;
        foreach (var angka in isi)
        {
            terjauh = Math.Max(terjauh, Math.Abs(long.CreateTruncating(angka)));
        }

        return terjauh;
    }
}
