namespace Sakip.Berkas.Csv;

/// <summary>A row of a CSV table.</summary>
internal sealed class BarisCsv(int urutan, string[] teks, SelCsv[] sel)
{
    /// <summary>Gets its place among the sound rows, from 0.</summary>
    public int Urutan { get; } = urutan;

    public string[] Teks { get; } = teks;

    public SelCsv[] Sel { get; } = sel;
}
