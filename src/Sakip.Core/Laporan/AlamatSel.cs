namespace Sakip.Laporan;

/// <summary>The address of a printed cell: table, row and column.</summary>
/// <remarks>Its text, <c>t3-2/I04/capaian</c>, is the stable id of a finding about the cell. Equality compares the ids.</remarks>
public sealed record AlamatSel
{
    /// <summary>Stands for the table where a figure of the data is printed nowhere; no table can be called so.</summary>
    public const string Data = "(data)";

    /// <summary>Stands for the table where the rule pack is meant; no table can be called so.</summary>
    public const string Aturan = "(aturan)";

    internal AlamatSel(string tabel, string baris, string kolom)
    {
        Tabel = tabel;
        Baris = baris;
        Kolom = kolom;
    }

    /// <summary>Gets the id of the table.</summary>
    public string Tabel { get; }

    /// <summary>Gets the id of the row.</summary>
    public string Baris { get; }

    /// <summary>Gets the id of the column.</summary>
    public string Kolom { get; }

    /// <summary>Returns the address.</summary>
    /// <returns>For example <c>t3-2/I04/capaian</c>.</returns>
    public override string ToString() => $"{Tabel}/{Baris}/{Kolom}";
}
