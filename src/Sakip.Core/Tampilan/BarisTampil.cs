using System.Collections.Immutable;

namespace Sakip.Tampilan;

/// <summary>A row of a table to show.</summary>
public sealed class BarisTampil
{
    /// <summary>Creates a row.</summary>
    /// <param name="sel">The finished texts.</param>
    /// <param name="isRingkasan">Whether the row sums others up, such as a mean.</param>
    public BarisTampil(IEnumerable<string> sel, bool isRingkasan = false)
    {
        Sel = [.. sel];
        IsRingkasan = isRingkasan;
    }

    /// <summary>Gets the finished texts.</summary>
    public ImmutableArray<string> Sel { get; }

    /// <summary>Gets whether the row sums others up.</summary>
    public bool IsRingkasan { get; }
}
