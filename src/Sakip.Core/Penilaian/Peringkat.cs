using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>A band of a scale: the predikat and the interval that earns it.</summary>
public sealed class Peringkat
{
    /// <summary>Creates a band.</summary>
    /// <param name="predikat">The word, for example <c>Sangat Tinggi</c>.</param>
    /// <param name="selang">The interval.</param>
    /// <param name="kode">The code or colour word, for example <c>Hijau</c> or <c>AA</c>; null for none.</param>
    /// <param name="warna">A colour to show it in, for example <c>#16a34a</c>, kept as written; null for none.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <exception cref="ArgumentException">The predikat is blank.</exception>
    public Peringkat(string predikat, Selang selang, string? kode = null, string? warna = null, string? catatan = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(predikat);
        ArgumentNullException.ThrowIfNull(selang);
        Predikat = predikat;
        Selang = selang;
        Kode = kode;
        Warna = warna;
        Catatan = catatan;
    }

    /// <summary>Gets the word.</summary>
    public string Predikat { get; }

    /// <summary>Gets the interval.</summary>
    public Selang Selang { get; }

    /// <summary>Gets the code or colour word; null for none.</summary>
    public string? Kode { get; }

    /// <summary>Gets the colour as written in the pack; null for none.</summary>
    public string? Warna { get; }

    /// <summary>Gets a remark; null for none.</summary>
    public string? Catatan { get; }

    /// <summary>Whether a printed word names the band, by predikat or code; upper and lower case and look-alike letters do not matter.</summary>
    internal bool IsSebutan(string teks)
    {
        return IsSama(teks) || IsSama(HurufMirip.Fold(teks, out _));

        bool IsSama(string kata) =>
            string.Equals(Predikat, kata, StringComparison.OrdinalIgnoreCase) || string.Equals(Kode, kata, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Returns predikat and interval.</summary>
    /// <returns>For example <c>Tinggi (minimal 76 maksimal 90)</c>.</returns>
    public override string ToString() => $"{Predikat} ({Selang})";
}
