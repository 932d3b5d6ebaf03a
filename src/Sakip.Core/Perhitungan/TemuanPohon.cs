using System.Collections.Immutable;

namespace Sakip.Perhitungan;

/// <summary>Something that is seen of a plan tree: of what kind, where, and with what else.</summary>
public sealed class TemuanPohon
{
    internal TemuanPohon(JenisTemuanPohon jenis, string subjek, ImmutableArray<string> terkait = default)
    {
        Jenis = jenis;
        Subjek = subjek;
        Terkait = terkait.IsDefault ? [] : terkait;
    }

    /// <summary>Gets what is seen.</summary>
    public JenisTemuanPohon Jenis { get; }

    /// <summary>Gets the id of the node or indicator.</summary>
    public string Subjek { get; }

    /// <summary>Gets the ids of what a crosscutting node serves, in the order of the links; none for other kinds.</summary>
    public ImmutableArray<string> Terkait { get; }

    /// <summary>Returns kind and ids.</summary>
    /// <returns>For example <c>PendukungBersama P1.K09.S03: I11, I12</c>.</returns>
    public override string ToString() => Terkait.IsEmpty ? $"{Jenis} {Subjek}" : $"{Jenis} {Subjek}: {string.Join(", ", Terkait)}";
}
