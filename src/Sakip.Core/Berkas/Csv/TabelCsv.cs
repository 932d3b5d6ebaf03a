using System.Collections.Immutable;
using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>A CSV table with its file name: the first line names the columns.</summary>
/// <remarks>
/// RFC 4180, UTF-8 with or without byte-order mark. The separator is <c>,</c> or <c>;</c>, whichever the first line has
/// more of; lines end with LF, CR LF or CR; blank lines are passed over.
/// </remarks>
public sealed class TabelCsv
{
    private readonly ReadOnlyMemory<byte> _isi;
    private readonly SelCsv[] _judul;

    private TabelCsv(string nama, ReadOnlyMemory<byte> isi, string[] judul, SelCsv[] selJudul, List<BarisCsv> baris, List<Masalah> masalah)
    {
        Nama = nama;
        _isi = isi;
        _judul = selJudul;
        Judul = [.. judul];
        Baris = [.. baris];
        Masalah = [.. masalah];
    }

    /// <summary>Gets the file name that mappings know it by, without folder.</summary>
    public string Nama { get; }

    /// <summary>Gets the column names, in the order of the table.</summary>
    public ImmutableArray<string> Judul { get; }

    /// <summary>Gets what is wrong with the rows that were left out; empty when every row was read.</summary>
    public ImmutableArray<Masalah> Masalah { get; }

    internal ImmutableArray<BarisCsv> Baris { get; }

    /// <summary>Reads a table. A malformed row is left out and named in <see cref="Masalah"/>.</summary>
    /// <param name="nama">The file name that mappings know it by, without folder.</param>
    /// <param name="isi">The file.</param>
    /// <returns>The table, or what is wrong with the file or its first line.</returns>
    public static Hasil<TabelCsv> Read(string nama, ReadOnlyMemory<byte> isi)
    {
        ArgumentNullException.ThrowIfNull(nama);
        var masalah = new List<Masalah>();
        if (!PembacaCsv.TryOpen(isi, masalah, out var pembaca))
        {
            return Hasil<TabelCsv>.FromMasalah(masalah);
        }

        SelCsv[] selJudul = [.. pembaca.Sel];
        var baris = new List<BarisCsv>();
        while (pembaca.Read())
        {
            if (baris.Count == Batas.BarisTabel)
            {
                return Hasil<TabelCsv>.FromMasalah(new Masalah(PesanCsv.TerlaluBanyakBaris, new(string.Empty, pembaca.Baris, 1), ("batas", Batas.BarisTabel)));
            }

            var teks = new string[pembaca.Judul.Length];
            for (var i = 0; i < teks.Length; i++)
            {
                teks[i] = pembaca.GetTeks(i);
            }

            baris.Add(new(baris.Count, teks, [.. pembaca.Sel]));
        }

        return Hasil<TabelCsv>.FromIsi(new(nama, PembacaCsv.DropBom(isi), pembaca.Judul, selJudul, baris, masalah));
    }

    /// <summary>Returns the file name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Nama;

    /// <summary>Finds a column by its name; -1 when there is none.</summary>
    internal int FindKolom(string nama) => Judul.IndexOf(nama);

    internal Tempat GetTempat(int kolom) => PembacaCsv.ToTempat(_isi.Span, _judul[kolom], string.Empty);

    /// <summary>Finds the place of a cell, with the name of its column, or of the row when no column is given.</summary>
    internal Tempat GetTempat(BarisCsv baris, int? kolom = null) =>
        PembacaCsv.ToTempat(_isi.Span, baris.Sel[kolom ?? 0], kolom is { } k ? Judul[k] : string.Empty);
}
