using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;

namespace Sakip.Berkas.RulesEngine;

/// <summary>A pack made of a workflow file, with what was lost or looks wrong.</summary>
public sealed class PaketImpor
{
    internal PaketImpor(PaketAturan paket, IEnumerable<Masalah> catatan)
    {
        Paket = paket;
        Catatan = [.. catatan];
    }

    /// <summary>Gets the pack.</summary>
    public PaketAturan Paket { get; }

    /// <summary>Gets what did not go into the pack and what <see cref="RulesEngineJson.Lint"/> finds, in the order of the file.</summary>
    public ImmutableArray<Masalah> Catatan { get; }
}
