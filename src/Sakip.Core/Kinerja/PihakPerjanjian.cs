namespace Sakip.Kinerja;

/// <summary>A party of a perjanjian kinerja.</summary>
/// <remarks>Equality compares both parts.</remarks>
public sealed record PihakPerjanjian
{
    /// <summary>Creates a party.</summary>
    /// <param name="jabatan">The office.</param>
    /// <param name="nama">The name of the official; null when not stated.</param>
    /// <exception cref="ArgumentException">The office is blank.</exception>
    public PihakPerjanjian(string jabatan, string? nama = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(jabatan);
        Jabatan = jabatan;
        Nama = nama;
    }

    /// <summary>Gets the office.</summary>
    public string Jabatan { get; }

    /// <summary>Gets the name of the official; null when not stated.</summary>
    public string? Nama { get; }
}
