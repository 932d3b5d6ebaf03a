using System.Diagnostics.CodeAnalysis;
using Sakip.Dasar;

namespace Sakip.Kinerja;

/// <summary>A planning document, in one version.</summary>
/// <remarks>Two documents are equal when kind and version are. The year of a target is the fact's period, not part of the document.</remarks>
public sealed record Dokumen
{
    internal static readonly KataTertutup<JenisDokumen> Kata = new(
        new("pk", JenisDokumen.Pk),
        new("pk-perubahan", JenisDokumen.PkPerubahan),
        new("renstra", JenisDokumen.Renstra),
        new("iku", JenisDokumen.Iku),
        new("rpjmd", JenisDokumen.Rpjmd),
        new("nasional", JenisDokumen.Nasional));

    /// <summary>Creates a document.</summary>
    /// <param name="jenis">The kind.</param>
    /// <param name="versi">The version, for example <c>setelah</c> for after a review; null when there is only one.</param>
    /// <exception cref="ArgumentException">The version is blank or has characters other than letters, digits and dashes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public Dokumen(JenisDokumen jenis, string? versi = null)
    {
        Penjaga.CheckAnggota((int)jenis, (int)JenisDokumen.Nasional, nameof(jenis));
        if (versi is not null && !IsVersi(versi))
        {
            throw new ArgumentException("A version is letters, digits and dashes.", nameof(versi));
        }

        Jenis = jenis;
        Versi = versi;
    }

    /// <summary>Gets the kind.</summary>
    public JenisDokumen Jenis { get; }

    /// <summary>Gets the version; null when there is only one.</summary>
    public string? Versi { get; }

    /// <summary>Reads a document as files and references write it.</summary>
    /// <param name="teks">For example <c>pk</c>, <c>renstra</c> or <c>iku:setelah</c>.</param>
    /// <param name="dokumen">The document, or null.</param>
    /// <returns>Whether the text names a document.</returns>
    public static bool TryParse(string? teks, [NotNullWhen(true)] out Dokumen? dokumen)
    {
        var bagian = (teks ?? string.Empty).Split(':', 2);
        var sah = Kata.TryRead(bagian[0], out var jenis) && (bagian.Length == 1 || IsVersi(bagian[1]));
        dokumen = sah ? new(jenis, bagian.Length == 1 ? null : bagian[1]) : null;
        return sah;
    }

    /// <summary>Returns kind and version.</summary>
    /// <returns>For example <c>iku:setelah</c>.</returns>
    public override string ToString() => Versi is null ? Kata.ToKata(Jenis) : $"{Kata.ToKata(Jenis)}:{Versi}";

    /// <summary>Names the document for sentences and headings.</summary>
    internal KataDwibahasa ToNama()
    {
        var versi = Versi is null ? string.Empty : $" ({Versi})";
        KataDwibahasa nama = Jenis switch
        {
            JenisDokumen.Pk => new("PK", "PK"),
            JenisDokumen.PkPerubahan => new("PK Perubahan", "Revised PK"),
            JenisDokumen.Renstra => new("Renstra", "Renstra"),
            JenisDokumen.Iku => new("IKU", "IKU"),
            JenisDokumen.Rpjmd => new("RPJMD", "RPJMD"),
            _ => new("Nasional", "National"),
        };
        return new(nama.Indonesia + versi, nama.Inggris + versi);
    }

    private static bool IsVersi(string versi) =>
        versi.Length > 0 && versi.All(huruf => char.IsAsciiLetterOrDigit(huruf) || huruf == '-');
}
