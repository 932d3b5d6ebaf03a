namespace Sakip.Kinerja;

/// <summary>A text on the node or indicator it concerns: a factor, an obstacle, a follow-up.</summary>
public sealed class Narasi
{
    /// <summary>Creates a text.</summary>
    /// <param name="subjek">The id of the node or indicator.</param>
    /// <param name="jenis">What it tells.</param>
    /// <param name="teks">The text.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public Narasi(string subjek, JenisNarasi jenis, string teks)
    {
        ArgumentNullException.ThrowIfNull(subjek);
        ArgumentException.ThrowIfNullOrWhiteSpace(teks);
        Dasar.Penjaga.CheckAnggota((int)jenis, (int)JenisNarasi.Keterangan, nameof(jenis));
        Subjek = subjek;
        Jenis = jenis;
        Teks = teks;
    }

    /// <summary>Gets the id of the node or indicator.</summary>
    public string Subjek { get; }

    /// <summary>Gets what it tells.</summary>
    public JenisNarasi Jenis { get; }

    /// <summary>Gets the text.</summary>
    public string Teks { get; }
}
