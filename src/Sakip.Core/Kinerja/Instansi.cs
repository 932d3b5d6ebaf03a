namespace Sakip.Kinerja;

/// <summary>A government body or a unit of one.</summary>
public sealed class Instansi
{
    /// <summary>Creates a body.</summary>
    /// <param name="id">The local id: letters, digits, <c>-</c>, <c>.</c>, <c>_</c>.</param>
    /// <param name="nama">The full name.</param>
    /// <param name="pemda">The region it belongs to; null when unknown.</param>
    /// <param name="provinsi">The province that region lies in or is; null when unknown.</param>
    /// <exception cref="ArgumentException">The id is malformed or the name blank.</exception>
    public Instansi(string id, string nama, string? pemda = null, string? provinsi = null)
    {
        Id = Identitas.Check(id, nameof(id));
        Nama = Identitas.CheckNama(nama, nameof(nama));
        Pemda = pemda;
        Provinsi = provinsi;
    }

    /// <summary>Gets the local id, unique in its data.</summary>
    public string Id { get; }

    /// <summary>Gets the full name.</summary>
    public string Nama { get; }

    /// <summary>Gets the region it belongs to; null when unknown.</summary>
    public string? Pemda { get; }

    /// <summary>Gets the province that its region lies in or is, for example <c>Kalimantan Selatan</c>; null when unknown.</summary>
    public string? Provinsi { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Nama;
}
