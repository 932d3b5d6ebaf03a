using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>Says what a draft could not place, or placed with a doubt.</summary>
public sealed class CatatanDraf
{
    internal CatatanDraf(string? tabel, Masalah masalah)
    {
        Tabel = tabel;
        Masalah = masalah;
    }

    /// <summary>Gets the name of the table that the place is in; null when it is in the mapping.</summary>
    public string? Tabel { get; }

    /// <summary>Gets what it is; a warning when nothing is lost.</summary>
    public Masalah Masalah { get; }

    /// <summary>Returns table, code, place and Indonesian text.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Tabel ?? "petaan"}: {Masalah}";
}
