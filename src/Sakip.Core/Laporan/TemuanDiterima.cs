namespace Sakip.Laporan;

/// <summary>A finding that somebody has accepted, so that it counts no more: the finding of one id and code, as long as the same text is printed.</summary>
public sealed class TemuanDiterima
{
    /// <summary>Creates an entry.</summary>
    /// <param name="laporan">The id of the report.</param>
    /// <param name="temuan">The id of the finding.</param>
    /// <param name="kode">Its code, for example <c>SKP5002</c>.</param>
    /// <param name="tercetak">The text as printed; empty for a finding about no print.</param>
    /// <param name="alasan">Why it is accepted; null when nobody said.</param>
    /// <exception cref="ArgumentException">An id or the code is blank.</exception>
    public TemuanDiterima(string laporan, string temuan, string kode, string tercetak, string? alasan = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(laporan);
        ArgumentException.ThrowIfNullOrWhiteSpace(temuan);
        ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        ArgumentNullException.ThrowIfNull(tercetak);
        Laporan = laporan;
        Temuan = temuan;
        Kode = kode;
        Tercetak = tercetak;
        Alasan = alasan;
    }

    /// <summary>Gets the id of the report.</summary>
    public string Laporan { get; }

    /// <summary>Gets the id of the finding.</summary>
    public string Temuan { get; }

    /// <summary>Gets the code of the finding.</summary>
    public string Kode { get; }

    /// <summary>Gets the text as printed.</summary>
    public string Tercetak { get; }

    /// <summary>Gets why it is accepted; null when nobody said.</summary>
    public string? Alasan { get; }

    /// <summary>Gets what a finding must have in common with the entry.</summary>
    internal (string Laporan, string Temuan, string Kode, string Tercetak) Kunci => (Laporan, Temuan, Kode, Tercetak);

    /// <summary>Returns the code and the id of the finding.</summary>
    /// <returns>For example <c>SKP5002 t3-2/I04/capaian</c>.</returns>
    public override string ToString() => $"{Kode} {Temuan}";
}
