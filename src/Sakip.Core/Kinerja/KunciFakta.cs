using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Kinerja;

/// <summary>Says which fact is meant: subject, measure, period, document, unit.</summary>
/// <remarks>Equality compares all parts; a realisasi has no document.</remarks>
public sealed record KunciFakta
{
    /// <summary>Creates a key.</summary>
    /// <param name="ukuran">Target or realisasi.</param>
    /// <param name="subjek">The id of the indicator.</param>
    /// <param name="periode">The period the figure is for.</param>
    /// <param name="dokumen">The document a target stands in; null for a realisasi.</param>
    /// <param name="instansi">The id of another unit; null for the reporting one.</param>
    /// <exception cref="ArgumentException">A realisasi is given a document.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such measure.</exception>
    public KunciFakta(Ukuran ukuran, string subjek, Periode periode, Dokumen? dokumen = null, string? instansi = null)
    {
        Penjaga.CheckAnggota((int)ukuran, (int)Ukuran.Realisasi, nameof(ukuran));
        if (ukuran == Ukuran.Realisasi && dokumen is not null)
        {
            throw new ArgumentException("A realisasi has no document.", nameof(dokumen));
        }

        ArgumentNullException.ThrowIfNull(subjek);
        ArgumentNullException.ThrowIfNull(periode);
        Ukuran = ukuran;
        Subjek = subjek;
        Periode = periode;
        Dokumen = dokumen;
        Instansi = instansi;
    }

    /// <summary>Gets target or realisasi.</summary>
    public Ukuran Ukuran { get; }

    /// <summary>Gets the id of the indicator.</summary>
    public string Subjek { get; }

    /// <summary>Gets the period the figure is for.</summary>
    public Periode Periode { get; }

    /// <summary>Gets the document a target stands in; null for a realisasi.</summary>
    public Dokumen? Dokumen { get; }

    /// <summary>Gets the id of another unit; null for the reporting one.</summary>
    public string? Instansi { get; }

    /// <summary>Returns the key in the grammar of references.</summary>
    /// <returns>For example <c>target(I04; 2024; dokumen=pk)</c>.</returns>
    public override string ToString()
    {
        var dokumen = Dokumen is null ? string.Empty : $"; dokumen={Dokumen}";
        var instansi = Instansi is null ? string.Empty : $"; instansi={Instansi}";
        return $"{(Ukuran == Ukuran.Target ? "target" : "realisasi")}({Subjek}; {Periode}{dokumen}{instansi})";
    }
}
