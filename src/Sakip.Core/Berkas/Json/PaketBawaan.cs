using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;

namespace Sakip.Berkas.Json;

/// <summary>The rule packs that come with the library.</summary>
public static class PaketBawaan
{
    private const string Awalan = "Sakip.Aturan.Bawaan.";
    private const string Akhiran = ".aturan.json";

    /// <summary>Gets the codes of the built-in packs, in order.</summary>
    public static ImmutableArray<string> Kode { get; } =
    [
        .. typeof(PaketBawaan).Assembly.GetManifestResourceNames()
            .Where(nama => nama.StartsWith(Awalan, StringComparison.Ordinal))
            .Select(nama => nama[Awalan.Length..^Akhiran.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets a built-in pack. It is read anew each time; keep it.</summary>
    /// <param name="kode">For example <c>permendagri-86-2017</c>.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="ArgumentException">There is no built-in pack of that code.</exception>
    public static PaketAturan Get(string kode)
    {
        var hasil = Find(kode);
        return hasil.IsBerhasil ? hasil.Isi : throw new ArgumentException(hasil.Masalah[0].ToString(), nameof(kode));
    }

    /// <summary>Finds a built-in pack. It is read anew each time; keep it.</summary>
    /// <param name="kode">For example <c>permendagri-86-2017</c>.</param>
    /// <returns>The pack, or the problem that there is none of that code.</returns>
    public static Hasil<PaketAturan> Find(string kode)
    {
        return FindBerkas(kode) is { } isi ? AturanJson.Read(isi) : Hasil<PaketAturan>.FromMasalah(new Masalah(
            PesanAturan.PaketTidakDikenal,
            Tempat.Tiada,
            ("kode", kode),
            ("pilihan", string.Join(", ", Kode)),
            ("saran", Saran.Find(kode, Kode))));
    }

    /// <summary>Finds the file of a built-in pack.</summary>
    /// <param name="kode">For example <c>permendagri-86-2017</c>.</param>
    /// <returns>The file, UTF-8; null when there is none of that code.</returns>
    public static byte[]? FindBerkas(string kode)
    {
        ArgumentNullException.ThrowIfNull(kode);
        using var sumber = typeof(PaketBawaan).Assembly.GetManifestResourceStream(Awalan + kode + Akhiran);
        if (sumber is null)
        {
            return null;
        }

        var isi = new byte[sumber.Length];
        sumber.ReadExactly(isi);
        return isi;
    }
}
