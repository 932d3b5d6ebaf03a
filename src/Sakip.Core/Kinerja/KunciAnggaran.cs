using Sakip.Nilai;

namespace Sakip.Kinerja;

/// <summary>Says which amount of the budget is meant: whose, of which period, of which version of the pagu or what was spent, from which fund.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record KunciAnggaran
{
    /// <summary>Creates a key.</summary>
    /// <param name="subjek">The id of a node of the plan or of an account, or of the body for the whole.</param>
    /// <param name="periode">The period.</param>
    /// <param name="versi">The version of the pagu; null for what was spent.</param>
    /// <param name="sumberDana">The fund; null for all of them together.</param>
    public KunciAnggaran(string subjek, Periode periode, VersiPagu? versi = null, string? sumberDana = null)
    {
        ArgumentNullException.ThrowIfNull(subjek);
        ArgumentNullException.ThrowIfNull(periode);
        Subjek = subjek;
        Periode = periode;
        Versi = versi;
        SumberDana = sumberDana;
    }

    /// <summary>Gets the id of the node, or of the body for the whole.</summary>
    public string Subjek { get; }

    /// <summary>Gets the period.</summary>
    public Periode Periode { get; }

    /// <summary>Gets the version of the pagu; null for what was spent.</summary>
    public VersiPagu? Versi { get; }

    /// <summary>Gets the fund; null for all of them together.</summary>
    public string? SumberDana { get; }

    /// <summary>Returns the key in the grammar of references.</summary>
    /// <returns>For example <c>pagu(P1; 2024; versi=perubahan)</c> or <c>realisasi(P1; 2024-TW3)</c>.</returns>
    public override string ToString()
    {
        var dana = SumberDana is null ? string.Empty : $"; dana={SumberDana}";
        return Versi is null ? $"realisasi({Subjek}; {Periode}{dana})" : $"pagu({Subjek}; {Periode}; versi={Versi}{dana})";
    }
}
