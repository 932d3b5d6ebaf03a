using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Ekspresi;

namespace Sakip.Aturan;

/// <summary>A consistency check of a pack: a condition that the figures of every indicator, or of every row of a printed table, should meet.</summary>
/// <remarks>
/// A condition whose figures are missing or not computable says nothing; write <c>present(x)</c> to demand a figure. A check
/// without condition says how grave a built-in one of that name is (<see cref="PemeriksaanBaku"/>).
/// </remarks>
public sealed class AturanPemeriksaan
{
    private readonly KataDwibahasa? _pesan;

    internal AturanPemeriksaan(string nama, TingkatPemeriksaan tingkat, Ungkapan? syarat, KataDwibahasa? pesan = null, ImmutableArray<string>? kolom = null)
    {
        _pesan = pesan;
        Nama = nama;
        Tingkat = tingkat;
        Syarat = syarat;
        Kolom = kolom ?? [];
    }

    /// <summary>Gets the name, unique in its version.</summary>
    public string Nama { get; }

    /// <summary>Gets how grave failing it is.</summary>
    public TingkatPemeriksaan Tingkat { get; }

    /// <summary>Gets the condition that should hold; null for a built-in check.</summary>
    public Ungkapan? Syarat { get; }

    /// <summary>Gets the columns of the printed tables whose rows are checked; empty for a check of indicators.</summary>
    public ImmutableArray<string> Kolom { get; }

    /// <summary>Gets what to say when it fails.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text of the pack; the condition itself where the pack has none.</returns>
    public string GetPesan(Bahasa bahasa) => _pesan is null ? Syarat?.Teks ?? Nama : bahasa == Bahasa.Inggris ? _pesan.Inggris : _pesan.Indonesia;

    /// <summary>Reads a condition over indicators.</summary>
    internal static Hasil<Ungkapan> Parse(string teks) => Ungkapan.Parse(teks, MasukanPemeriksaan.Lingkup, JenisNilai.Kebenaran);

    /// <summary>Reads a condition over the rows of tables that have some columns.</summary>
    internal static Hasil<Ungkapan> Parse(string teks, IEnumerable<string> kolom) => Ungkapan.Parse(teks, MasukanBaris.GetLingkup(kolom), JenisNilai.Kebenaran);
}
