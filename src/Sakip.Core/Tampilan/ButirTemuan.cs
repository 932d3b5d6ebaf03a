using System.Collections.Immutable;
using Sakip.Laporan;

namespace Sakip.Tampilan;

/// <summary>A finding in finished words, with its consequences.</summary>
/// <param name="Temuan">The finding.</param>
/// <param name="Nomor">The number of a root, from 1; 0 for a consequence.</param>
/// <param name="Tempat">Row and column, or the sentence.</param>
/// <param name="Uraian">The sentence of a finding that printed and recomputed figure do not tell; null for others.</param>
/// <param name="Aturan">Reference, formula and source; null where there is none.</param>
/// <param name="Sebab">The likeliest cause and the next ones; null where none is looked for.</param>
/// <param name="Bukti">The figures that prove it; null for none.</param>
/// <param name="Akibat">What follows from it.</param>
/// <param name="IsDiterima">Whether somebody has accepted it, so that it stands here for its consequences only.</param>
internal sealed record ButirTemuan(
    Temuan Temuan,
    int Nomor,
    string Tempat,
    string? Uraian,
    string? Aturan,
    string? Sebab,
    string? Bukti,
    ImmutableArray<ButirTemuan> Akibat,
    bool IsDiterima);
