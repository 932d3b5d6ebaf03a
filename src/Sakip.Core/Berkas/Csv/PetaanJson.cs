using Sakip.Berkas.Json;
using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>Reads mappings of CSV tables (<c>sakip.petaan/1</c>).</summary>
public static class PetaanJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "sakip.petaan/1";

    /// <summary>Reads a mapping.</summary>
    /// <param name="isi">The file, UTF-8, with or without byte-order mark.</param>
    /// <returns>The mapping, or all problems of the file.</returns>
    public static Hasil<Petaan> Read(ReadOnlySpan<byte> isi)
    {
        var masalah = new List<Masalah>();
        var petaan = PembacaJson.Read(isi, masalah) is { } akar ? new PembacaPetaan(masalah).Read(new(akar, masalah)) : null;
        return petaan is null || masalah.Count > 0
            ? Hasil<Petaan>.FromMasalah(masalah.InFileOrder())
            : Hasil<Petaan>.FromIsi(petaan);
    }
}
