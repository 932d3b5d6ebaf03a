using System.Collections.Immutable;
using Sakip.Dasar;

namespace Sakip.Berkas.RulesEngine;

/// <summary>A workflow file made of a pack, with what it cannot say.</summary>
public sealed class BerkasEkspor
{
    internal BerkasEkspor(byte[] isi, IEnumerable<Masalah> kehilangan)
    {
        Isi = isi;
        Kehilangan = [.. kehilangan];
    }

    /// <summary>Gets the file: an array of workflows, UTF-8 without byte-order mark.</summary>
    public ReadOnlyMemory<byte> Isi { get; }

    /// <summary>Gets what the rules engine cannot run or runs otherwise; warnings, in no place of any file.</summary>
    public ImmutableArray<Masalah> Kehilangan { get; }
}
