using System.Collections.Immutable;

namespace Sakip.Tampilan;

/// <summary>The findings of one printed table, of the sentences of one place, of the data or of the rules.</summary>
/// <param name="Judul">The heading.</param>
/// <param name="Butir">The roots, most severe first.</param>
internal sealed record KelompokTemuan(string Judul, ImmutableArray<ButirTemuan> Butir);
