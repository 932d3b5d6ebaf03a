using System.Globalization;

namespace Sakip.Penelusuran;

/// <summary>Names the source of a rule: a regulation, a decree, or the report that prints it.</summary>
/// <remarks>Equality compares all parts.</remarks>
public sealed record Sitasi
{
    /// <summary>Creates a citation.</summary>
    /// <param name="jenis">The kind of source, for example <c>Permendagri</c>.</param>
    /// <param name="nomor">The number; null when it has none.</param>
    /// <param name="tahun">The year; null when unknown.</param>
    /// <param name="tentang">The subject or title; null when not given.</param>
    /// <param name="bagian">The article, annex or table; null for the whole.</param>
    /// <exception cref="ArgumentException">The kind is blank.</exception>
    public Sitasi(string jenis, string? nomor = null, int? tahun = null, string? tentang = null, string? bagian = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(jenis);
        Jenis = jenis;
        Nomor = nomor;
        Tahun = tahun;
        Tentang = tentang;
        Bagian = bagian;
    }

    /// <summary>Gets the kind of source.</summary>
    public string Jenis { get; }

    /// <summary>Gets the number; null when it has none.</summary>
    public string? Nomor { get; }

    /// <summary>Gets the year; null when unknown.</summary>
    public int? Tahun { get; }

    /// <summary>Gets the subject or title; null when not given.</summary>
    public string? Tentang { get; }

    /// <summary>Gets the article, annex or table; null for the whole.</summary>
    public string? Bagian { get; }

    /// <summary>Returns the citation as officials write it.</summary>
    /// <returns>For example <c>Permendagri 86/2017, Tabel 3.1</c>.</returns>
    public override string ToString()
    {
        var nomor = string.Join('/', new[] { Nomor, Tahun?.ToString(CultureInfo.InvariantCulture) }.OfType<string>());
        var kepala = nomor.Length == 0 ? Jenis : $"{Jenis} {nomor}";
        return Bagian is null ? kepala : $"{kepala}, {Bagian}";
    }
}
