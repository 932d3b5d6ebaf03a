using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Sakip.Kinerja;

/// <summary>A code of a belanja account, one to six parts: <c>5.1</c>, <c>5.1.02</c>, <c>5.1.02.02.05.0037</c>, or unpadded as before 2019.</summary>
/// <remarks>Leading zeros mean nothing. Equal when all parts are.</remarks>
public sealed class KodeRekening : IEquatable<KodeRekening>
{
    private readonly ImmutableArray<int> _segmen;

    private KodeRekening(string teks, ImmutableArray<int> segmen)
    {
        Teks = teks;
        _segmen = segmen;
    }

    /// <summary>Gets the code as written.</summary>
    public string Teks { get; }

    /// <summary>Gets the level, 1 (akun) to 6 (sub rincian objek).</summary>
    public int Tingkat => _segmen.Length;

    /// <summary>Reads a code.</summary>
    /// <param name="teks">For example <c>5.1.02</c>.</param>
    /// <param name="kode">The code, or null.</param>
    /// <returns>Whether the text is a code of one to six numbers.</returns>
    public static bool TryParse(string? teks, [NotNullWhen(true)] out KodeRekening? kode)
    {
        var segmen = SegmenKode.Parse(teks, 6, isBolehPengganti: false);
        kode = segmen.IsEmpty ? null : new(teks!, segmen);
        return kode is not null;
    }

    /// <summary>Finds the account of the level above.</summary>
    /// <returns>The account; null for an akun.</returns>
    public KodeRekening? FindInduk() => Tingkat == 1 ? null : new(SegmenKode.Cut(Teks, Tingkat - 1), _segmen[..^1]);

    /// <summary>Tells whether this account is another one or lies below it.</summary>
    /// <param name="kode">The other account.</param>
    /// <returns>Whether the parts of the other one begin this one.</returns>
    public bool IsBawahan(KodeRekening kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        return SegmenKode.IsAwalan(kode._segmen, _segmen);
    }

    /// <summary>Compares all parts.</summary>
    /// <param name="other">The other account.</param>
    /// <returns>Whether they are the same, whatever their leading zeros.</returns>
    public bool Equals(KodeRekening? other) => other is not null && _segmen.SequenceEqual(other._segmen);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KodeRekening);

    /// <inheritdoc/>
    public override int GetHashCode() => SegmenKode.Hash(_segmen);

    /// <summary>Returns the code as written.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Teks;
}
