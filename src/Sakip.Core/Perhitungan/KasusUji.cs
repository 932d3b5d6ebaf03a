using System.Collections.Immutable;
using NodaTime;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>An example with its expected result, by which a rule author proves a pack.</summary>
/// <remarks>
/// Either a value to rate by a scale, or target and realisasi to compute the capaian of. Whatever is expected is
/// compared; what is left out is not.
/// </remarks>
public sealed class KasusUji
{
    private KasusUji(string? nama, LocalDate? tanggal, ImmutableArray<string>? predikat)
    {
        Nama = nama;
        Tanggal = tanggal;
        Predikat = predikat;
    }

    /// <summary>Gets a name to know the example by; null for none.</summary>
    public string? Nama { get; }

    /// <summary>Gets the day whose rules apply; null for the latest version.</summary>
    public LocalDate? Tanggal { get; }

    /// <summary>Gets the expected predikat: one, several where bands overlap, none for no band; null when nothing is expected of it.</summary>
    public ImmutableArray<string>? Predikat { get; }

    /// <summary>Gets the scale that rates the value; null for an example of capaian.</summary>
    public string? Skala { get; private init; }

    /// <summary>Gets the value to rate; null for an example of capaian.</summary>
    public decimal? Nilai { get; private init; }

    /// <summary>Gets which way is good, for an example of capaian.</summary>
    public Polaritas Polaritas { get; private init; }

    /// <summary>Gets the id of an indicator with a formula of its own; null for any.</summary>
    public string? Indikator { get; private init; }

    /// <summary>Gets the target; null when there is none.</summary>
    public NilaiKinerja? Target { get; private init; }

    /// <summary>Gets the realisasi; null when there is none.</summary>
    public NilaiKinerja? Realisasi { get; private init; }

    /// <summary>Gets the expected capaian after all steps; null when nothing is expected of it.</summary>
    public decimal? Capaian { get; private init; }

    /// <summary>Gets the expected reason why there is no capaian; null when one is expected.</summary>
    public AlasanTakTerhitung? Alasan { get; private init; }

    /// <summary>Builds an example of rating.</summary>
    /// <param name="skala">The scale.</param>
    /// <param name="nilai">The value.</param>
    /// <param name="predikat">The expected predikat: one, several, or none.</param>
    /// <param name="nama">A name; null for none.</param>
    /// <param name="tanggal">The day whose rules apply; null for the latest version.</param>
    /// <returns>The example.</returns>
    public static KasusUji FromNilai(
        string skala, decimal nilai, IEnumerable<string> predikat, string? nama = null, LocalDate? tanggal = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(skala);
        return new(nama, tanggal, [.. predikat]) { Skala = skala, Nilai = nilai };
    }

    /// <summary>Builds an example of capaian.</summary>
    /// <param name="polaritas">Which way is good.</param>
    /// <param name="target">The target; null when there is none.</param>
    /// <param name="realisasi">The realisasi; null when there is none.</param>
    /// <param name="capaian">The expected capaian after all steps; null when nothing is expected of it.</param>
    /// <param name="alasan">The expected reason why there is none; null when there is one.</param>
    /// <param name="predikat">The expected predikat; null when nothing is expected of it.</param>
    /// <param name="indikator">The id of an indicator with a formula of its own; null for any.</param>
    /// <param name="nama">A name; null for none.</param>
    /// <param name="tanggal">The day whose rules apply; null for the latest version.</param>
    /// <returns>The example.</returns>
    /// <exception cref="ArgumentException">A capaian is expected and a reason why there is none, too.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such polarity or reason.</exception>
    public static KasusUji FromCapaian(
        Polaritas polaritas,
        NilaiKinerja? target,
        NilaiKinerja? realisasi,
        decimal? capaian = null,
        AlasanTakTerhitung? alasan = null,
        IEnumerable<string>? predikat = null,
        string? indikator = null,
        string? nama = null,
        LocalDate? tanggal = null)
    {
        Penjaga.CheckAnggota((int)polaritas, (int)Polaritas.Ordinal, nameof(polaritas));
        Penjaga.CheckAnggota((int)(alasan ?? default), (int)AlasanTakTerhitung.Luapan, nameof(alasan));
        if (capaian is not null && alasan is not null)
        {
            throw new ArgumentException("There is a capaian or a reason why there is none, not both.", nameof(alasan));
        }

        return new(nama, tanggal, predikat?.ToImmutableArray())
        {
            Polaritas = polaritas,
            Target = target,
            Realisasi = realisasi,
            Capaian = capaian,
            Alasan = alasan,
            Indikator = indikator,
        };
    }
}
