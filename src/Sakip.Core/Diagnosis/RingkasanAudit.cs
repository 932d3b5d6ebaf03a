using Sakip.Dasar;

namespace Sakip.Diagnosis;

/// <summary>Counts audited rows by what became of them.</summary>
public sealed class RingkasanAudit
{
    private readonly long[] _cacah = new long[(int)StatusAudit.Ditolak + 1];

    /// <summary>Gets the number of rows.</summary>
    public long Baris => _cacah.Sum();

    /// <summary>Gets whether a row differs, is ambiguous or was rejected.</summary>
    public bool AdaTemuan { get; private set; }

    /// <summary>Counts a row.</summary>
    /// <param name="hasil">Its result.</param>
    public void Add(HasilAudit hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        _cacah[(int)hasil.Status]++;
        AdaTemuan |= hasil.IsTemuan;
    }

    /// <summary>Gets the number of rows with a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public long GetCacah(StatusAudit status)
    {
        Penjaga.CheckAnggota((int)status, (int)StatusAudit.Ditolak, nameof(status));
        return _cacah[(int)status];
    }
}
