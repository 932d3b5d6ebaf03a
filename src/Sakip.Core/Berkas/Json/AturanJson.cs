using System.Collections.Immutable;
using System.Security.Cryptography;
using Sakip.Aturan;
using Sakip.Dasar;

namespace Sakip.Berkas.Json;

/// <summary>Reads, checks and writes rule packs (<c>sakip.aturan/1</c>).</summary>
public static partial class AturanJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "sakip.aturan/1";

    /// <summary>The greatest number of bands in a scale.</summary>
    public const int PeringkatTerbanyak = 256;

    /// <summary>Reads a rule pack.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <param name="isKetat">Whether a faulty scale (overlap, unfilled gap, unreachable or reversed band) is refused.</param>
    /// <returns>The pack, or all problems of the file. Unless strict, a faulty scale is no problem here, so that a report that prints one can be represented.</returns>
    public static Hasil<PaketAturan> Read(ReadOnlySpan<byte> isi, bool isKetat = false)
    {
        var masalah = new List<Masalah>();
        var (paket, cacat) = ReadDanAnalisis(isi, masalah, isKetat);
        masalah.AddRange(cacat.Where(c => isKetat && !c.Kode.IsPeringatan));
        return paket is null || masalah.Count > 0 ? Hasil<PaketAturan>.FromMasalah(masalah) : Hasil<PaketAturan>.FromIsi(paket);
    }

    /// <summary>Checks a rule pack: everything that keeps it from being read, and what the analysis of its scales finds.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <returns>Errors and warnings (<see cref="KodePesan.IsPeringatan"/>) in the order of the file; empty for a flawless pack.</returns>
    public static ImmutableArray<Masalah> Lint(ReadOnlySpan<byte> isi)
    {
        var masalah = new List<Masalah>();
        var (_, cacat) = ReadDanAnalisis(isi, masalah, isAnalisis: true);
        return [.. masalah.Concat(cacat).OrderBy(m => m.Tempat.Baris).ThenBy(m => m.Tempat.Kolom)];
    }

    /// <summary>Tells whether a problem means that a file is no JSON at all, so that nothing else could be checked.</summary>
    /// <param name="masalah">The problem.</param>
    /// <returns>Whether the file as such is unreadable.</returns>
    public static bool IsBukanJson(Masalah masalah)
    {
        ArgumentNullException.ThrowIfNull(masalah);
        return PesanBerkas.BukanJson.Equals(masalah.Kode)
            || PesanBerkas.Kosong.Equals(masalah.Kode)
            || PesanBerkas.TerlaluBesar.Equals(masalah.Kode)
            || PesanBerkas.TerlaluDalam.Equals(masalah.Kode)
            || (PesanBerkas.BukanUtf8.Equals(masalah.Kode) && masalah.Tempat.Jalur.Length == 0);
    }

    private static (PaketAturan? Paket, ImmutableArray<Masalah> Cacat) ReadDanAnalisis(
        ReadOnlySpan<byte> isi, List<Masalah> masalah, bool isAnalisis)
    {
        if (PembacaJson.Read(isi, masalah) is not { } akar)
        {
            return (null, []);
        }

        var pembaca = new PembacaPaket();
        var paket = pembaca.Read(new(akar, masalah));
        if (masalah.Count > 0)
        {
            return (null, []);
        }

        var sidikJari = Convert.ToHexStringLower(SHA256.HashData(Write(paket)));
        foreach (var versi in paket.Versi)
        {
            versi.SidikJari = sidikJari;
        }

        return (paket, isAnalisis ? [.. PemeriksaPaket.Run(paket, pembaca.FindTempat)] : []);
    }
}
