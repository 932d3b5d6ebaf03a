using System.Collections.Immutable;

namespace Sakip.Tampilan;

/// <summary>Tables that belong together, in order.</summary>
public sealed class KumpulanTabel
{
    internal KumpulanTabel(IEnumerable<TabelTampil> tabel) => Tabel = [.. tabel];

    /// <summary>Gets the tables; at least one.</summary>
    public ImmutableArray<TabelTampil> Tabel { get; }
}
