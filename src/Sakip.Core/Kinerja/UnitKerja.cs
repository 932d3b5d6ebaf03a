namespace Sakip.Kinerja;

/// <summary>A unit of the body that carries out nodes of the plan: a bagian, a bidang, a seksi. It is no level of the tree.</summary>
public sealed class UnitKerja
{
    /// <summary>Creates a unit.</summary>
    /// <param name="id">The local id: letters, digits, <c>-</c>, <c>.</c>, <c>_</c>.</param>
    /// <param name="nama">The name.</param>
    /// <param name="induk">The unit it belongs to; null when it stands under the body itself.</param>
    /// <exception cref="ArgumentException">The id is malformed or the name blank.</exception>
    public UnitKerja(string id, string nama, UnitKerja? induk = null)
    {
        Id = Identitas.Check(id, nameof(id));
        Nama = Identitas.CheckNama(nama, nameof(nama));
        Induk = induk;
    }

    /// <summary>Gets the local id, unique in its data.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public string Nama { get; }

    /// <summary>Gets the unit it belongs to; null at the top.</summary>
    public UnitKerja? Induk { get; }

    /// <summary>Tells whether this unit is another one or belongs to it.</summary>
    /// <param name="unit">The other unit.</param>
    /// <returns>Whether the way up from here meets it.</returns>
    public bool IsBawahan(UnitKerja unit)
    {
        for (var naik = this; naik is not null; naik = naik.Induk)
        {
            if (ReferenceEquals(naik, unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Nama;
}
