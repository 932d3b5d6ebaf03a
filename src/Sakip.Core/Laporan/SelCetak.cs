namespace Sakip.Laporan;

/// <summary>A printed cell: the text as printed and, where it differs from its column, what it states.</summary>
public sealed class SelCetak
{
    /// <summary>Creates a cell.</summary>
    /// <param name="teks">The text as printed; empty for a blank cell.</param>
    /// <param name="menyatakan">What the cell states; null for what its column states.</param>
    /// <param name="isTeks">Whether the cell is mere text though its column states a figure.</param>
    /// <param name="rusak">What is damaged in the source, so that the cell is not checked; null for none.</param>
    /// <param name="dibaca">The figure alone, when the printed text holds more than it; null otherwise.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <param name="banding">How the stated figure compares with the true one.</param>
    /// <exception cref="ArgumentException">The cell is said to be mere text and to state a figure.</exception>
    public SelCetak(
        string teks,
        Rujukan? menyatakan = null,
        bool isTeks = false,
        string? rusak = null,
        string? dibaca = null,
        string? catatan = null,
        Banding banding = Banding.Sama)
    {
        ArgumentNullException.ThrowIfNull(teks);
        if (isTeks && menyatakan is not null)
        {
            throw new ArgumentException("A cell of mere text states no figure.", nameof(menyatakan));
        }

        Teks = teks;
        Menyatakan = menyatakan;
        IsTeks = isTeks;
        Rusak = rusak;
        Dibaca = dibaca;
        Catatan = catatan;
        Banding = banding;
    }

    /// <summary>Gets the text as printed.</summary>
    public string Teks { get; }

    /// <summary>Gets what the cell states; null for what its column states.</summary>
    public Rujukan? Menyatakan { get; }

    /// <summary>Gets whether the cell is mere text though its column states a figure.</summary>
    public bool IsTeks { get; }

    /// <summary>Gets what is damaged in the source; null for none.</summary>
    public string? Rusak { get; }

    /// <summary>Gets the figure alone, when the printed text holds more than it; null otherwise.</summary>
    public string? Dibaca { get; }

    /// <summary>Gets a remark; null for none.</summary>
    public string? Catatan { get; }

    /// <summary>Gets how the stated figure compares with the true one.</summary>
    public Banding Banding { get; }

    /// <summary>Returns the printed text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Teks;
}
