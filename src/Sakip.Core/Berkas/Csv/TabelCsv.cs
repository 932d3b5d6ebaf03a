using System.Collections.Immutable;
using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>A table with its file name, of a CSV file or a sheet: the first line names the columns.</summary>
/// <remarks>
/// A CSV file is RFC 4180, UTF-8 with or without byte-order mark. The separator is <c>,</c> or <c>;</c>, whichever the first line has
/// more of; lines end with LF, CR LF or CR; blank lines are passed over.
/// </remarks>
public sealed class TabelCsv
{
    private readonly Func<int, string, Tempat> _tempatJudul;

    private TabelCsv(string nama, string[] judul, Func<int, string, Tempat> tempatJudul, List<BarisCsv> baris, List<Masalah> masalah)
    {
        Nama = nama;
        _tempatJudul = tempatJudul;
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
        return PembacaCsv.TryOpen(isi, masalah, out var pembaca) ? Read(nama, pembaca, masalah) : Hasil<TabelCsv>.FromMasalah(masalah);
    }

    /// <summary>Reads a table that stands in a sheet of a workbook. A row that cannot be used is left out and named in <see cref="Masalah"/>.</summary>
    /// <param name="nama">The name that mappings know it by, such as <c>rekap.xlsx</c> or <c>rekap.xlsx#Pengukuran</c>.</param>
    /// <param name="lembar">The sheet.</param>
    /// <returns>The table, or what is wrong with its first row.</returns>
    public static Hasil<TabelCsv> Read(string nama, Lembar lembar)
    {
        ArgumentNullException.ThrowIfNull(nama);
        ArgumentNullException.ThrowIfNull(lembar);
        var masalah = new List<Masalah>();
        return PembacaLembar.TryOpen(lembar, masalah, out var pembaca) ? Read(nama, pembaca, masalah) : Hasil<TabelCsv>.FromMasalah(masalah);
    }

    private static Hasil<TabelCsv> Read(string nama, SumberBaris sumber, List<Masalah> masalah)
    {
        var (tempatJudul, baris) = (sumber.KeepTempat(), new List<BarisCsv>());
        while (sumber.Read())
        {
            if (baris.Count == Batas.BarisTabel)
            {
                return Hasil<TabelCsv>.FromMasalah(new Masalah(PesanCsv.TerlaluBanyakBaris, sumber.KeepTempat()(0, string.Empty), ("batas", Batas.BarisTabel)));
            }

            baris.Add(new(baris.Count, sumber.GetTeks(), sumber.KeepTempat()));
        }

        return Hasil<TabelCsv>.FromIsi(new(nama, sumber.Judul, tempatJudul, baris, masalah));
    }

    /// <summary>Returns the file name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Nama;

    /// <summary>Finds a column by its name; -1 when there is none.</summary>
    internal int FindKolom(string nama) => Judul.IndexOf(nama);

    internal Tempat GetTempat(int kolom) => _tempatJudul(kolom, string.Empty);

    /// <summary>Finds the place of a cell, with the name of its column, or of the row when no column is given.</summary>
    internal Tempat GetTempat(BarisCsv baris, int? kolom = null) => baris.GetTempat(kolom ?? 0, kolom is { } k ? Judul[k] : string.Empty);
}
