namespace Sakip.Tampilan;

/// <summary>A column of a table to show.</summary>
public sealed class KolomTampil
{
    /// <summary>Creates a column.</summary>
    /// <param name="judul">The heading.</param>
    /// <param name="isAngka">Whether the cells are figures, set to the right.</param>
    public KolomTampil(string judul, bool isAngka = false)
    {
        ArgumentNullException.ThrowIfNull(judul);
        Judul = judul;
        IsAngka = isAngka;
    }

    /// <summary>Gets the heading.</summary>
    public string Judul { get; }

    /// <summary>Gets whether the cells are figures, set to the right.</summary>
    public bool IsAngka { get; }
}
