using System.Collections.Immutable;
using NodaTime;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>A rule pack: the rules of a body or a regulation, in one or more dated versions.</summary>
/// <remarks>
/// Packs are written as JSON and read by <c>Sakip.Berkas.Json.AturanJson</c>, which proves that on each day from the first to
/// the last exactly one version holds. Immutable and safe to share between threads.
/// </remarks>
public sealed class PaketAturan
{
    internal PaketAturan(string kode, string nama, IEnumerable<VersiAturan> versi)
    {
        Kode = kode;
        Nama = nama;
        ImmutableArray<VersiAturan> semua = [.. versi];
        Versi = semua.Length == 1 ? semua : [.. semua.OrderBy(v => v.Mulai)]; // sorting dates costs start-up time
    }

    /// <summary>Gets the code, for example <c>permendagri-86-2017</c>.</summary>
    public string Kode { get; }

    /// <summary>Gets the name.</summary>
    public string Nama { get; }

    /// <summary>Gets the versions, oldest first; at least one.</summary>
    public ImmutableArray<VersiAturan> Versi { get; }

    /// <summary>Gets the latest version: the one to use where there is no date.</summary>
    public VersiAturan VersiTerakhir => Versi[^1];

    /// <summary>Gets the content hash: SHA-256 over the canonical form, in hexadecimal.</summary>
    public string SidikJari => VersiTerakhir.SidikJari;

    /// <summary>Finds the version that holds on a day.</summary>
    /// <param name="tanggal">The day.</param>
    /// <returns>The version, or null when none covers the day.</returns>
    public VersiAturan? Resolve(LocalDate tanggal) => Versi.FirstOrDefault(v => v.IsBerlaku(tanggal));

    /// <summary>Says that no version covers a day, and which days are covered.</summary>
    /// <param name="tanggal">The day.</param>
    /// <returns>The problem.</returns>
    public Masalah ToVersiTidakAda(LocalDate tanggal) => new(
        PesanAturan.VersiTidakAda,
        Tempat.Tiada,
        ("kode", Kode),
        ("tanggal", TanggalIso.Format(tanggal)),
        ("mulai", TanggalIso.Format(Versi[0].Mulai)),
        ("sampai", VersiTerakhir.Sampai is { } akhir ? TanggalIso.Format(akhir) : null));

    /// <summary>Returns the code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Kode;
}
