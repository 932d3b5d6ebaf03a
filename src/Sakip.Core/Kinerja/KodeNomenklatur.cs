using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Sakip.Kinerja;

/// <summary>A code of the nomenclature of programs, kegiatan and sub kegiatan (Permendagri 90/2019 and its updates).</summary>
/// <remarks>
/// One part for an urusan, two for a bidang urusan, three for a program, five for a kegiatan, six for a sub kegiatan:
/// <c>7.01.01.2.01.0001</c>. Leading zeros mean nothing (<c>07.01.01</c>; the older two-digit tail), and <c>X.XX</c> stands
/// for the bidang of the unit. Equal when all parts are.
/// </remarks>
public sealed class KodeNomenklatur : IEquatable<KodeNomenklatur>
{
    private readonly ImmutableArray<int> _segmen;

    private KodeNomenklatur(string teks, ImmutableArray<int> segmen)
    {
        Teks = teks;
        _segmen = segmen;
    }

    /// <summary>Gets the code as written.</summary>
    public string Teks { get; }

    /// <summary>Gets the level that the number of parts says.</summary>
    public JenisSimpul Jenis => _segmen.Length switch
    {
        1 => JenisSimpul.Urusan,
        2 => JenisSimpul.BidangUrusan,
        3 => JenisSimpul.Program,
        5 => JenisSimpul.Kegiatan,
        _ => JenisSimpul.SubKegiatan,
    };

    /// <summary>Gets whether the bidang urusan is a placeholder.</summary>
    public bool IsPengganti => _segmen.Contains(SegmenKode.Pengganti);

    /// <summary>Reads a code.</summary>
    /// <param name="teks">For example <c>1.01.02.2.01.0006</c>, <c>07.01.01</c> or <c>X.XX.01.2.01.0001</c>.</param>
    /// <param name="kode">The code, or null.</param>
    /// <returns>Whether the text is a code of one of the five levels.</returns>
    public static bool TryParse(string? teks, [NotNullWhen(true)] out KodeNomenklatur? kode)
    {
        var segmen = SegmenKode.Parse(teks, 6, isBolehPengganti: true);
        kode = segmen.Length is 0 or 4 ? null : new(teks!, segmen);
        return kode is not null;
    }

    /// <summary>Finds the code of the level above.</summary>
    /// <returns>For a sub kegiatan its kegiatan, for a kegiatan its program and so on; null for an urusan.</returns>
    public KodeNomenklatur? FindInduk() => _segmen.Length switch
    {
        1 => null,
        5 => new(SegmenKode.Cut(Teks, 3), _segmen[..3]),
        _ => new(SegmenKode.Cut(Teks, _segmen.Length - 1), _segmen[..^1]),
    };

    /// <summary>Tells whether this code is another one or lies below it; a placeholder stands for any part.</summary>
    /// <param name="kode">The other code.</param>
    /// <returns>Whether the parts of the other one begin this one.</returns>
    public bool IsBawahan(KodeNomenklatur kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        return SegmenKode.IsAwalan(kode._segmen, _segmen);
    }

    /// <summary>Compares all parts.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Whether they are the same, whatever their leading zeros.</returns>
    public bool Equals(KodeNomenklatur? other) => other is not null && _segmen.SequenceEqual(other._segmen);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KodeNomenklatur);

    /// <inheritdoc/>
    public override int GetHashCode() => SegmenKode.Hash(_segmen);

    /// <summary>Returns the code as written.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Teks;
}
