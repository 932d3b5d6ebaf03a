using Sakip.Kinerja;

namespace Sakip.Berkas.Csv;

/// <summary>What a row of a table is about.</summary>
internal sealed class SubjekBaris
{
    /// <summary>A row of a table whose mapping names no subject.</summary>
    public static readonly SubjekBaris Kosong = new();

    /// <summary>Gets the node; in a row about a unit or about nothing of the plan the node it stands under.</summary>
    public SimpulRencana? Simpul { get; init; }

    public IndikatorKinerja? Indikator { get; init; }

    /// <summary>Gets the unit; null unless the row is about one.</summary>
    public UnitKerja? Unit { get; init; }

    /// <summary>Gets whether the row is about the reporting body.</summary>
    public bool IsInstansi { get; init; }

    /// <summary>Gets whether the mapping says that the row is about nothing of the plan.</summary>
    public bool IsLewati { get; init; }

    /// <summary>Gets the id of the node or indicator that the row is about; null for none.</summary>
    public string? IdRencana => Unit is not null || IsLewati ? null : Simpul?.Id ?? Indikator?.Id;
}
