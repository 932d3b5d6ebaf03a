namespace Sakip.Laporan;

/// <summary>A row of a printed table.</summary>
public sealed class BarisCetak
{
    private readonly Dictionary<string, SelCetak> _sel;

    /// <summary>Creates a row.</summary>
    /// <param name="id">The id, unique in its table; null to take the subject's.</param>
    /// <param name="subjek">The id of the indicator or node the row is about; null for rows such as a mean.</param>
    /// <param name="sel">The cells by column id.</param>
    /// <exception cref="ArgumentException">There is neither id nor subject.</exception>
    public BarisCetak(string? id, string? subjek, IReadOnlyDictionary<string, SelCetak> sel)
    {
        ArgumentNullException.ThrowIfNull(sel);
        Id = id ?? subjek ?? throw new ArgumentException("A row needs an id or a subject.", nameof(id));
        Subjek = subjek;
        _sel = new(sel, StringComparer.Ordinal);
    }

    /// <summary>Gets the id, unique in its table.</summary>
    public string Id { get; }

    /// <summary>Gets the id of the indicator or node the row is about; null for none.</summary>
    public string? Subjek { get; }

    /// <summary>Finds a cell.</summary>
    /// <param name="kolom">The id of the column.</param>
    /// <returns>The cell, or null when the row has none there.</returns>
    public SelCetak? FindSel(string kolom) => _sel.GetValueOrDefault(kolom);

    /// <summary>Returns the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
