using Sakip.Kinerja;

namespace Sakip.Kolom;

/// <summary>The rows of a block that have one polarity and one state: from <see cref="Awal"/> up to, without, <see cref="Akhir"/>.</summary>
internal readonly record struct Ruas(Polaritas Polaritas, Keadaan Keadaan, int Awal, int Akhir)
{
    public int Jumlah => Akhir - Awal;
}
