using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Sakip.Diagnosis;

/// <summary>One stored result as an application keeps it: texts, nothing read yet.</summary>
public sealed class BarisAudit
{
    /// <summary>Creates a row.</summary>
    /// <param name="nama">The name of the indicator.</param>
    /// <param name="target">The target, for example <c>97,5</c>, <c>85-90</c> or <c>WTP</c>; empty for none.</param>
    /// <param name="realisasi">The realisasi; empty for none.</param>
    /// <param name="capaian">The stored capaian; empty for none.</param>
    /// <param name="predikat">The stored predikat or its code; empty or <c>-</c> for none.</param>
    /// <param name="polaritas">The polarity in the words of rule packs; blank for positif.</param>
    /// <param name="nomor">The line the row starts on, from 1; 0 when it stands in no file.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is negative.</exception>
    public BarisAudit(
        string nama, string target, string realisasi, string capaian, string predikat = "", string polaritas = "", int nomor = 0)
        : this(nama, target, realisasi, capaian, predikat, polaritas, nomor, [])
    {
    }

    internal BarisAudit(
        string nama, string target, string realisasi, string capaian, string predikat, string polaritas, int nomor, string[] sel)
    {
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(realisasi);
        ArgumentNullException.ThrowIfNull(capaian);
        ArgumentNullException.ThrowIfNull(predikat);
        ArgumentNullException.ThrowIfNull(polaritas);
        ArgumentOutOfRangeException.ThrowIfNegative(nomor);
        Nama = nama;
        Target = target;
        Realisasi = realisasi;
        Capaian = capaian;
        Predikat = predikat;
        Polaritas = polaritas;
        Nomor = nomor;
        Sel = ImmutableCollectionsMarshal.AsImmutableArray(sel);
    }

    /// <summary>Gets the name of the indicator.</summary>
    public string Nama { get; }

    /// <summary>Gets the target as stored.</summary>
    public string Target { get; }

    /// <summary>Gets the realisasi as stored.</summary>
    public string Realisasi { get; }

    /// <summary>Gets the capaian as stored.</summary>
    public string Capaian { get; }

    /// <summary>Gets the predikat as stored.</summary>
    public string Predikat { get; }

    /// <summary>Gets the polarity as stored.</summary>
    public string Polaritas { get; }

    /// <summary>Gets the line the row starts on, from 1; 0 when it stands in no file.</summary>
    public int Nomor { get; }

    /// <summary>Gets all cells of the row in the order of its table, carried through; empty for a row that stands in none, or could not be split.</summary>
    public ImmutableArray<string> Sel { get; }
}
