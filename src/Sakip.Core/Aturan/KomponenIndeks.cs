using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>A component of a composite index: scored itself, or made up of components below it.</summary>
public sealed class KomponenIndeks
{
    internal KomponenIndeks(string id, string nama, Rasio bobot, RangkaianLangkah langkah)
    {
        Id = id;
        Nama = nama;
        Bobot = bobot;
        Langkah = langkah;
    }

    /// <summary>Gets the id, unique in its index.</summary>
    public string Id { get; }

    /// <summary>Gets the name.</summary>
    public string Nama { get; }

    /// <summary>Gets the weight its score is multiplied by; exact, so 1/9 is not 0,11.</summary>
    public Rasio Bobot { get; }

    /// <summary>Gets the steps its points go through: a rounding or a cap before they count above; often none.</summary>
    public RangkaianLangkah Langkah { get; }

    /// <summary>Gets the highest score, itself allowed; null when there is none.</summary>
    public decimal? Maksimal { get; internal init; }

    /// <summary>Gets the ordinal table that turns its answers into scores; null when it is scored by numbers.</summary>
    public string? Jawaban { get; internal init; }

    /// <summary>Gets what becomes of the index when no score is given.</summary>
    public KebijakanKosong Kosong { get; internal init; }

    /// <summary>Gets the components it is made up of, in order; none when it is scored itself.</summary>
    public ImmutableArray<KomponenIndeks> Komponen { get; internal init; } = [];

    /// <summary>Gets how they make it up.</summary>
    public GabunganKomponen Gabungan { get; internal init; }

    /// <summary>Lists the components that are scored themselves, in order.</summary>
    internal IEnumerable<KomponenIndeks> GetDaun() => Komponen.IsEmpty ? [this] : Komponen.SelectMany(k => k.GetDaun());
}
