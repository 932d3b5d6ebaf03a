using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>Reads a table row by row, whatever it stands in: the first row names the columns, and every cell has a place.</summary>
/// <remarks>A row that is malformed, or has cells where there is no column, is a problem and is left out; reading goes on behind it.</remarks>
internal abstract class SumberBaris(List<Masalah> masalah)
{
    /// <summary>Gets the column names, in the order of the table.</summary>
    public string[] Judul { get; private set; } = [];

    /// <summary>Gets the line of the row last read, from 1.</summary>
    public int Baris { get; protected set; } = 1;

    /// <summary>Gets the bytes that have been used up, for showing progress; 0 where the table was read before.</summary>
    public virtual long BitaDilalui => 0;

    /// <summary>Gets what to set between cells that stand in one: the separator of a CSV table.</summary>
    public virtual char Pemisah => ';';

    /// <summary>Gets the number of cells of the row last read.</summary>
    protected abstract int Banyak { get; }

    /// <summary>Gets where problems are listed.</summary>
    protected List<Masalah> Masalah { get; } = masalah;

    /// <summary>Reads the next sound row; false at the end.</summary>
    public bool Read()
    {
        while (TryRead(out var sah))
        {
            if (sah)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the next row, sound or not; false at the end.</summary>
    public abstract bool TryRead(out bool sah);

    /// <summary>Gets the text of a cell of the row last read.</summary>
    public abstract string GetTeks(int kolom);

    /// <summary>Gets the texts of the row last read, one a column.</summary>
    public string[] GetTeks()
    {
        var teks = new string[Judul.Length];
        for (var i = 0; i < teks.Length; i++)
        {
            teks[i] = GetTeks(i);
        }

        return teks;
    }

    /// <summary>Gets what there is of a row that is malformed: its cells, or as one the line that could not be split.</summary>
    public abstract string[] GetSel();

    /// <summary>Finds the place of a cell of the row last read; the path is the name of its column.</summary>
    public Tempat GetTempat(int kolom) => KeepTempat()(kolom, Judul[kolom]);

    /// <summary>Returns what finds the places of the cells of the row last read, by column and path; it holds when other rows are read, if the table is in memory.</summary>
    public abstract Func<int, string, Tempat> KeepTempat();

    /// <summary>Reads the first row; false after what is wrong with it has been noted.</summary>
    protected bool TryReadJudul()
    {
        var semula = Masalah.Count;
        if (!TryReadBaris(out var sah))
        {
            Masalah.Add(new(PesanCsv.TabelKosong, new(string.Empty, 1, 1)));
        }

        if (sah)
        {
            ReadJudul();
        }

        return sah && Masalah.Count == semula;
    }

    /// <summary>Takes the cells of the next row that is not blank; false at the end.</summary>
    protected abstract bool TryReadBaris(out bool sah);

    /// <summary>Notes a problem at a cell of the row last read.</summary>
    protected void Note(KodePesan kode, int kolom, params ReadOnlySpan<(string Nama, object? Isi)> fakta)
    {
        if (!DaftarMasalah.IsPenuh(Masalah)) // else a table of faulty rows costs a problem a row
        {
            DaftarMasalah.Note(Masalah, new(kode, KeepTempat()(kolom, string.Empty), fakta));
        }
    }

    private void ReadJudul()
    {
        Judul = new string[Banyak];
        var dikenal = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Judul.Length; i++)
        {
            Judul[i] = GetTeks(i).Trim();
            if (Judul.Length == 1 && Judul[i].Contains('\t', StringComparison.Ordinal))
            {
                Note(PesanCsv.PemisahTab, i);
            }
            else if (Judul[i].Length == 0)
            {
                Note(PesanCsv.JudulKosong, i);
            }
            else if (!dikenal.Add(Judul[i]))
            {
                Note(PesanCsv.JudulGanda, i, ("kolom", Judul[i]));
            }
        }
    }
}
