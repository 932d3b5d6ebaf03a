using System.Runtime.CompilerServices;
using System.Text;
using Sakip.Dasar;
using Sakip.Kolom;

namespace Sakip.Berkas.Baris;

/// <summary>Puts the cells of a row together and adds it to a table; knows the columns, whatever the format.</summary>
internal abstract class PerakitBaris
{
    private readonly byte[][] _nama;
    private readonly int[] _kode;

    protected PerakitBaris(string[] dimensi, string[] ukuran)
    {
        Kolom = [.. dimensi, .. ukuran];
        _nama = [.. Kolom.Select(Encoding.UTF8.GetBytes)];
        _kode = new int[dimensi.Length];
    }

    /// <summary>Gets the columns: the dimensions, then those of the figures.</summary>
    public string[] Kolom { get; }

    /// <summary>Gets the codes of the row at hand.</summary>
    protected ReadOnlySpan<int> Kode => _kode;

    protected int JumlahDimensi => _kode.Length;

    protected abstract ReadOnlySpan<Dimensi> Dimensi { get; }

    /// <summary>Makes the one for the columns of a first row; null when a column is missing.</summary>
    /// <param name="kolom">The names, each once.</param>
    /// <param name="kurang">The column that is missing.</param>
    public static PerakitBaris? Create(IReadOnlyCollection<string> kolom, out string? kurang)
    {
        var isAnggaran = kolom.Contains(PerakitAnggaran.Pagu) && !kolom.Contains(PerakitUkur.Target);
        var wajib = isAnggaran ? PerakitAnggaran.Ukuran : PerakitUkur.Ukuran;
        kurang = wajib.FirstOrDefault(w => w != PerakitUkur.Polaritas && !kolom.Contains(w));
        string[] dimensi = [.. kolom.Except(wajib, StringComparer.Ordinal)];
        return kurang is not null ? null : isAnggaran ? new PerakitAnggaran(dimensi) : new PerakitUkur(dimensi);
    }

    /// <summary>Finds a column by its name, first where it is expected; -1 for none.</summary>
    public int FindKolom(ReadOnlySpan<byte> nama, int dugaan)
    {
        if (dugaan < _nama.Length && nama.SequenceEqual(_nama[dugaan]))
        {
            return dugaan;
        }

        for (var i = 0; i < _nama.Length; i++)
        {
            if (nama.SequenceEqual(_nama[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Adds a row, or says which cell is wrong.</summary>
    /// <param name="teks">What the cells are cut from.</param>
    /// <param name="sel">The cells by column.</param>
    /// <returns>The column that is wrong; -1 when the row was added.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int TryAdd(ReadOnlySpan<byte> teks, ReadOnlySpan<SelBita> sel)
    {
        var dimensi = Dimensi;
        for (var d = 0; d < dimensi.Length; d++)
        {
            if (!dimensi[d].TryGetKode(sel[d].In(teks), out _kode[d]))
            {
                return d;
            }
        }

        return TryAddUkuran(teks, sel);
    }

    /// <summary>Says what is wrong with a cell.</summary>
    public Masalah ToMasalah(int kolom, string teks, Tempat tempat) =>
        kolom >= JumlahDimensi ? ToMasalahUkuran(kolom - JumlahDimensi, teks, tempat)
        : Kolom[kolom] == Sakip.Kolom.Dimensi.Tahun ? new(PesanKolom.TahunSalah, tempat, ("teks", teks))
        : Kolom[kolom] == Sakip.Kolom.Dimensi.Triwulan ? new(PesanKolom.TriwulanSalah, tempat, ("teks", teks))
        : new(PesanBerkas.BukanUtf8, tempat);

    /// <summary>Adds a row whose dimensions are known, or gives the column that is wrong.</summary>
    protected abstract int TryAddUkuran(ReadOnlySpan<byte> teks, ReadOnlySpan<SelBita> sel);

    protected abstract Masalah ToMasalahUkuran(int ukuran, string teks, Tempat tempat);
}
