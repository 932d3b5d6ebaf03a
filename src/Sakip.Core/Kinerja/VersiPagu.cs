using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Sakip.Dasar;

namespace Sakip.Kinerja;

/// <summary>A version of the pagu: <c>murni</c>, <c>pergeseran:2</c>, <c>perubahan</c>.</summary>
/// <remarks>Equality compares both parts.</remarks>
public sealed record VersiPagu
{
    internal static readonly KataTertutup<JenisVersiPagu> Kata = new(
        new("murni", JenisVersiPagu.Murni),
        new("pergeseran", JenisVersiPagu.Pergeseran),
        new("perubahan", JenisVersiPagu.Perubahan));

    /// <summary>Creates a version.</summary>
    /// <param name="jenis">The stage.</param>
    /// <param name="nomor">The number of a shift, from 1; null exactly when it is none.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage, or a shift lacks its number, or another stage has one.</exception>
    public VersiPagu(JenisVersiPagu jenis, int? nomor = null)
    {
        Penjaga.CheckAnggota((int)jenis, (int)JenisVersiPagu.Perubahan, nameof(jenis));
        if (jenis == JenisVersiPagu.Pergeseran != nomor is > 0 || nomor is <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(nomor), nomor, "A shift has a number from 1, other stages have none.");
        }

        Jenis = jenis;
        Nomor = nomor;
    }

    /// <summary>Gets the original budget.</summary>
    public static VersiPagu Murni { get; } = new(JenisVersiPagu.Murni);

    /// <summary>Gets the revised budget.</summary>
    public static VersiPagu Perubahan { get; } = new(JenisVersiPagu.Perubahan);

    /// <summary>Gets the stage.</summary>
    public JenisVersiPagu Jenis { get; }

    /// <summary>Gets the number of a shift, from 1; null for other stages.</summary>
    public int? Nomor { get; }

    /// <summary>Reads a version as files and references write it.</summary>
    /// <param name="teks">For example <c>perubahan</c> or <c>pergeseran:1</c>.</param>
    /// <param name="versi">The version, or null.</param>
    /// <returns>Whether the text names a version.</returns>
    public static bool TryParse(string? teks, [NotNullWhen(true)] out VersiPagu? versi)
    {
        var bagian = (teks ?? string.Empty).Split(':', 2);
        versi = null;
        if (!Kata.TryRead(bagian[0], out var jenis))
        {
            return false;
        }

        int? nomor = bagian.Length == 2 && int.TryParse(bagian[1], NumberStyles.None, CultureInfo.InvariantCulture, out var angka) && angka > 0
            ? angka
            : null;
        if (jenis == JenisVersiPagu.Pergeseran ? nomor is not null : bagian.Length == 1)
        {
            versi = new(jenis, nomor);
        }

        return versi is not null;
    }

    /// <summary>Returns stage and number.</summary>
    /// <returns>For example <c>pergeseran:1</c>.</returns>
    public override string ToString() =>
        Nomor is { } nomor ? string.Create(CultureInfo.InvariantCulture, $"{Kata.ToKata(Jenis)}:{nomor}") : Kata.ToKata(Jenis);
}
