namespace Sakip.Berkas.Csv;

/// <summary>Where a cell stands in the bytes of its table.</summary>
/// <param name="awal">The offset of the cell, its opening quote included.</param>
/// <param name="mulai">The offset of its content, without quotes.</param>
/// <param name="panjang">The length of its content in bytes.</param>
/// <param name="adaKutip">Whether quotes stand doubled in the content.</param>
/// <param name="baris">The line, from 1.</param>
/// <param name="awalBaris">The offset of that line.</param>
internal readonly struct SelCsv(int awal, int mulai, int panjang, bool adaKutip, int baris, int awalBaris)
{
    public int Awal { get; } = awal;

    public int Mulai { get; } = mulai;

    public int Panjang { get; } = panjang;

    public bool AdaKutip { get; } = adaKutip;

    public int Baris { get; } = baris;

    public int AwalBaris { get; } = awalBaris;
}
