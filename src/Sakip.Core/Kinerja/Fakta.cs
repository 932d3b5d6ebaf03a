using Sakip.Nilai;

namespace Sakip.Kinerja;

/// <summary>A figure that is given, not computed, with the key that says what it is.</summary>
public sealed class Fakta
{
    /// <summary>Creates a fact.</summary>
    /// <param name="kunci">What the figure is.</param>
    /// <param name="nilai">The figure; a pending one that stands on an earlier year says so itself.</param>
    /// <param name="catatan">A remark; null for none.</param>
    public Fakta(KunciFakta kunci, NilaiKinerja nilai, string? catatan = null)
    {
        ArgumentNullException.ThrowIfNull(kunci);
        ArgumentNullException.ThrowIfNull(nilai);
        Kunci = kunci;
        Nilai = nilai;
        Catatan = catatan;
    }

    /// <summary>Gets what the figure is.</summary>
    public KunciFakta Kunci { get; }

    /// <summary>Gets the figure.</summary>
    public NilaiKinerja Nilai { get; }

    /// <summary>Gets a remark; null for none.</summary>
    public string? Catatan { get; }

    /// <summary>Returns key and figure.</summary>
    /// <returns>For example <c>realisasi(I04; 2024) = Sedang (3,30)</c>.</returns>
    public override string ToString() => $"{Kunci} = {Nilai}";
}
