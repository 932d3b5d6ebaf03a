using NodaTime;

namespace Sakip.Kinerja;

/// <summary>A perjanjian kinerja: the document in which an official promises the targets of a year (PermenPANRB 53/2014).</summary>
/// <remarks>Its targets are the facts of its document; its programs are the nodes it names, with the pagu of its version.</remarks>
public sealed class PerjanjianKinerja
{
    /// <summary>Creates a perjanjian.</summary>
    /// <param name="dokumen">The document: <c>pk</c>, or <c>pk-perubahan</c> for a revised one.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="tanggal">The day it was signed, from which it is in force; null when not stated.</param>
    /// <param name="jenjang">The level of the official; null when not stated.</param>
    /// <param name="pihakPertama">Who promises; null when not stated.</param>
    /// <param name="pihakKedua">The superior; null when not stated.</param>
    /// <param name="versiPagu">The version of the pagu its programs have; null when it names no money.</param>
    /// <param name="program">The ids of the programs it names.</param>
    /// <exception cref="ArgumentException">The document is no perjanjian.</exception>
    public PerjanjianKinerja(
        Dokumen dokumen,
        int tahun,
        LocalDate? tanggal = null,
        JenjangPerjanjian? jenjang = null,
        PihakPerjanjian? pihakPertama = null,
        PihakPerjanjian? pihakKedua = null,
        VersiPagu? versiPagu = null,
        IEnumerable<string>? program = null)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        if (dokumen.Jenis is not (JenisDokumen.Pk or JenisDokumen.PkPerubahan))
        {
            throw new ArgumentException("A perjanjian kinerja is pk or pk-perubahan.", nameof(dokumen));
        }

        Dokumen = dokumen;
        Tahun = tahun;
        Tanggal = tanggal;
        Jenjang = jenjang;
        PihakPertama = pihakPertama;
        PihakKedua = pihakKedua;
        VersiPagu = versiPagu;
        Program = [.. program ?? []];
    }

    /// <summary>Gets the document its targets stand in.</summary>
    public Dokumen Dokumen { get; }

    /// <summary>Gets the year.</summary>
    public int Tahun { get; }

    /// <summary>Gets the day it was signed; null when not stated.</summary>
    public LocalDate? Tanggal { get; }

    /// <summary>Gets the level of the official; null when not stated.</summary>
    public JenjangPerjanjian? Jenjang { get; }

    /// <summary>Gets who promises; null when not stated.</summary>
    public PihakPerjanjian? PihakPertama { get; }

    /// <summary>Gets the superior; null when not stated.</summary>
    public PihakPerjanjian? PihakKedua { get; }

    /// <summary>Gets the version of the pagu its programs have; null when it names no money.</summary>
    public VersiPagu? VersiPagu { get; }

    /// <summary>Gets the ids of the programs it names.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Program { get; }

    /// <summary>Returns document and year.</summary>
    /// <returns>For example <c>pk@2024</c>.</returns>
    public override string ToString() => $"{Dokumen}@{Tahun}";
}
