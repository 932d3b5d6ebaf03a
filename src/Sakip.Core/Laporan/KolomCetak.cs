namespace Sakip.Laporan;

/// <summary>A column of a printed table, with what its cells state.</summary>
public sealed class KolomCetak
{
    /// <summary>Creates a column.</summary>
    /// <param name="id">The id, unique in its table.</param>
    /// <param name="judul">The heading as printed.</param>
    /// <param name="menyatakan">What the cells state, with <c>*</c> for the row's subject; null for mere text.</param>
    public KolomCetak(string id, string judul, Rujukan? menyatakan = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(judul);
        Id = id;
        Judul = judul;
        Menyatakan = menyatakan;
    }

    /// <summary>Gets the id, unique in its table.</summary>
    public string Id { get; }

    /// <summary>Gets the heading as printed.</summary>
    public string Judul { get; }

    /// <summary>Gets what the cells state; null for mere text.</summary>
    public Rujukan? Menyatakan { get; }

    /// <summary>Returns the heading.</summary>
    /// <returns>The heading.</returns>
    public override string ToString() => Judul;
}
