using System.Collections.Frozen;
using NodaTime;
using Sakip.Ekspresi;

namespace Sakip.Berkas.RulesEngine;

/// <summary>Says what a workflow file leaves open: which member paths mean which values, and from when its rules hold.</summary>
public sealed class OpsiImpor
{
    private static readonly LocalDate MulaiBawaan = new(2000, 1, 1);

    /// <summary>Creates the options.</summary>
    /// <param name="alias">The value that a name or member path means, by path, for example <c>input1.capaian</c> to <c>capaian</c>.</param>
    /// <param name="mulai">The first day the rules hold; null for 2000-01-01 with a warning.</param>
    /// <param name="kode">The code of the pack; null for one made of the first workflow's name.</param>
    /// <param name="nama">The name of the pack; null for the first workflow's name.</param>
    /// <exception cref="ArgumentException">An alias is no name, or code or name is blank.</exception>
    public OpsiImpor(
        IReadOnlyDictionary<string, string>? alias = null, LocalDate? mulai = null, string? kode = null, string? nama = null)
    {
        if (alias?.Values.FirstOrDefault(n => !IsNama(n)) is { } salah)
        {
            throw new ArgumentException($"\"{salah}\" is no name.", nameof(alias));
        }

        if (kode is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(kode);
        }

        if (nama is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(nama);
        }

        Alias = (alias ?? new Dictionary<string, string>()).ToFrozenDictionary(StringComparer.Ordinal);
        Mulai = mulai ?? MulaiBawaan;
        IsMulaiDiberi = mulai is not null;
        Kode = kode;
        Nama = nama;
    }

    /// <summary>Gets the value that a name or member path means, by path.</summary>
    public IReadOnlyDictionary<string, string> Alias { get; }

    /// <summary>Gets the first day the rules hold, where the file does not say.</summary>
    public LocalDate Mulai { get; }

    /// <summary>Gets the code of the pack; null for one made of the first workflow's name.</summary>
    public string? Kode { get; }

    /// <summary>Gets the name of the pack; null for the first workflow's name.</summary>
    public string? Nama { get; }

    internal bool IsMulaiDiberi { get; }

    /// <summary>Tells whether a text can name a value: letters A-Z, digits and underscores, no digit first, and no reserved word.</summary>
    /// <param name="teks">The text.</param>
    /// <returns>Whether it can.</returns>
    public static bool IsNama(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return Pemindai.IsNama(teks) && !PemindaiRe.IsCadangan(teks);
    }
}
