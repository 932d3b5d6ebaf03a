using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>A row of a table.</summary>
/// <param name="urutan">Its place among the sound rows, from 0.</param>
/// <param name="teks">The texts of its cells, one a column.</param>
/// <param name="tempat">Finds the place of a cell by its column and the path to give it.</param>
internal sealed class BarisCsv(int urutan, string[] teks, Func<int, string, Tempat> tempat)
{
    public int Urutan { get; } = urutan;

    public string[] Teks { get; } = teks;

    public Tempat GetTempat(int kolom, string jalur) => tempat(kolom, jalur);
}
