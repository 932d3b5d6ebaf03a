using Sakip.Kinerja;

namespace Sakip.Berkas.Csv;

/// <summary>What a row of a table is about.</summary>
internal sealed class SubjekBaris
{
    /// <summary>A row of a table whose mapping names no subject.</summary>
    public static readonly SubjekBaris Kosong = new();

    /// <summary>A row that the mapping says to be about nothing of the plan.</summary>
    public static readonly SubjekBaris Lewati = new();

    /// <summary>Gets the node; in a row about a unit the node it stands under.</summary>
    public SimpulRencana? Simpul { get; init; }

    public IndikatorKinerja? Indikator { get; init; }

    /// <summary>Gets the unit; null unless the row is about one.</summary>
    public UnitKerja? Unit { get; init; }

    /// <summary>Gets whether the row is about the reporting body.</summary>
    public bool IsInstansi { get; init; }

    /// <summary>Gets the id of the node or indicator that the row is about; null for none.</summary>
    public string? IdRencana => Unit is not null ? null : Simpul?.Id ?? Indikator?.Id;
}
