using Sakip.Dasar;
using Sakip.Ekspresi;

namespace Sakip.Aturan;

/// <summary>A consistency check of a pack: a condition that the figures of every indicator should meet.</summary>
/// <remarks>A condition whose figures are missing or not computable says nothing; write <c>present(x)</c> to demand a figure.</remarks>
public sealed class AturanPemeriksaan
{
    private readonly KataDwibahasa _pesan;

    internal AturanPemeriksaan(string nama, Ungkapan syarat, bool isGalat, KataDwibahasa pesan)
    {
        _pesan = pesan;
        Nama = nama;
        Syarat = syarat;
        IsGalat = isGalat;
    }

    /// <summary>Gets the name, unique in its version.</summary>
    public string Nama { get; }

    /// <summary>Gets the condition that should hold.</summary>
    public Ungkapan Syarat { get; }

    /// <summary>Gets whether failing it is an error; else it is a warning.</summary>
    public bool IsGalat { get; }

    /// <summary>Gets what to say when it fails.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text of the pack; the condition itself where the pack has none.</returns>
    public string GetPesan(Bahasa bahasa) => bahasa == Bahasa.Inggris ? _pesan.Inggris : _pesan.Indonesia;

    /// <summary>Reads a condition.</summary>
    internal static Hasil<Ungkapan> Parse(string teks) => Ungkapan.Parse(teks, MasukanPemeriksaan.Lingkup, JenisNilai.Kebenaran);
}
