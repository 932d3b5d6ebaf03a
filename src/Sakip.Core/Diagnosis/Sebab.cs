using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Diagnosis;

/// <summary>A likely cause of a wrong figure: a known mistake that gives exactly what is printed.</summary>
/// <remarks>Equality compares kind, figure, evidence and what the sentence says.</remarks>
public sealed class Sebab : IEquatable<Sebab>
{
    /// <summary>The greatest number of causes given for one figure.</summary>
    public const int Terbanyak = 5;

    private readonly (string Nama, object? Isi)[] _fakta;

    internal Sebab(JenisSebab jenis, Rasio? tepat, string cetak, params (string Nama, object? Isi)[] fakta)
        : this(jenis, tepat, cetak, null, fakta)
    {
    }

    private Sebab(JenisSebab jenis, Rasio? tepat, string cetak, string? bukti, (string Nama, object? Isi)[] fakta)
    {
        Jenis = jenis;
        Tepat = tepat;
        Cetak = cetak;
        Bukti = bukti;
        _fakta = fakta;
    }

    /// <summary>Gets the kind.</summary>
    public JenisSebab Jenis { get; }

    /// <summary>Gets the figure the mistake gives, before it is rounded or cut to the printed decimals; null for a predikat.</summary>
    public Rasio? Tepat { get; }

    /// <summary>Gets what the mistake gives as it is printed: an Indonesian figure or a predikat.</summary>
    public string Cetak { get; }

    /// <summary>Gets where the figure behind the mistake comes from, for example <c>realisasi(I04; 2023)</c>; null when nothing is to be shown.</summary>
    public string? Bukti { get; }

    /// <summary>Gets the text for a figure that no known mistake gives.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text, without a full stop.</returns>
    public static string GetTidakTerjelaskan(Bahasa bahasa = Bahasa.Indonesia) =>
        bahasa == Bahasa.Inggris ? "unexplained" : "tidak terjelaskan";

    /// <summary>Copies the cause with its evidence.</summary>
    /// <param name="bukti">The reference or address of the figure behind the mistake.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException"><paramref name="bukti"/> is blank.</exception>
    public Sebab WithBukti(string bukti)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(bukti);
        return new(Jenis, Tepat, Cetak, bukti, _fakta);
    }

    /// <summary>Returns the finished sentence.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>For example <c>Dipotong pada 2 desimal, bukan dibulatkan.</c></returns>
    public string ToPesan(Bahasa bahasa = Bahasa.Indonesia) =>
        PesanSebab.Get(Jenis).ToPesan(Masalah.ToKamus([.. _fakta, ("cetak", Cetak), ("bukti", Bukti)]), bahasa);

    /// <inheritdoc/>
    public bool Equals(Sebab? other) =>
        other is not null
        && Jenis == other.Jenis
        && Tepat == other.Tepat
        && Cetak == other.Cetak
        && Bukti == other.Bukti
        && ToPesan() == other.ToPesan();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sebab);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Jenis, Cetak, Bukti);

    /// <summary>Returns kind and Indonesian sentence.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Jenis}: {ToPesan()}";
}
