using System.Collections.Immutable;

namespace Sakip.Tampilan;

/// <summary>A row of a table to show.</summary>
public sealed class BarisTampil
{
    /// <summary>Creates a row.</summary>
    /// <param name="sel">The cells; a text is one by itself.</param>
    /// <param name="isRingkasan">Whether the row sums others up, such as a mean.</param>
    public BarisTampil(IEnumerable<SelTampil> sel, bool isRingkasan = false)
    {
        Sel = [.. sel];
        IsRingkasan = isRingkasan;
    }

    /// <summary>Gets the cells.</summary>
    public ImmutableArray<SelTampil> Sel { get; }

    /// <summary>Gets whether the row sums others up.</summary>
    public bool IsRingkasan { get; }
}
