using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>A component of a composite index, with its weight.</summary>
public sealed class KomponenIndeks
{
    internal KomponenIndeks(string id, string nama, Rasio bobot, decimal? maksimal)
    {
        Id = id;
        Nama = nama;
        Bobot = bobot;
        Maksimal = maksimal;
    }

    /// <summary>Gets the id, unique in its index.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public string Nama { get; }

    /// <summary>Gets the weight its score is multiplied by; exact, so 1/9 is not 0,11.</summary>
    public Rasio Bobot { get; }

    /// <summary>Gets the highest score, itself allowed; null when there is none.</summary>
    public decimal? Maksimal { get; }
}
