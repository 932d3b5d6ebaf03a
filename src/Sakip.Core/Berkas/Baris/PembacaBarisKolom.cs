using System.Collections.Immutable;
using System.Text;
using Sakip.Dasar;
using Sakip.Kolom;

namespace Sakip.Berkas.Baris;

/// <summary>Reads the rows of one file of one format.</summary>
internal abstract class PembacaBarisKolom
{
    /// <summary>Gets what keeps the file as a whole from being read.</summary>
    public ImmutableArray<Masalah> Masalah { get; protected set; } = [];

    /// <summary>Reads a row and adds it, or says what is wrong with it.</summary>
    /// <param name="baris">The row without its line end; not empty.</param>
    /// <param name="nomor">Its line.</param>
    /// <param name="perakit">What rows are added by; made of the first row of all.</param>
    public abstract Masalah? Read(ReadOnlySpan<byte> baris, int nomor, ref PerakitBaris? perakit);

    /// <summary>Gets the place of a byte of a row.</summary>
    protected static Tempat ToTempat(ReadOnlySpan<byte> baris, int nomor, int awal) =>
        new(string.Empty, nomor, Encoding.UTF8.GetCharCount(baris[..Math.Min(awal, baris.Length)]) + 1);

    /// <summary>Makes what rows are added by of the columns of a first row, or checks that they are the same as before.</summary>
    protected static Masalah? Open(IReadOnlyCollection<string> kolom, Tempat tempat, ref PerakitBaris? perakit)
    {
        if (perakit is null)
        {
            perakit = PerakitBaris.Create(kolom, out var kurang);
            return kurang is null ? null : new(PesanKolom.KolomKurang, tempat, ("kolom", kurang));
        }

        return kolom.All(perakit.Kolom.Contains) && perakit.Kolom.All(k => k == PerakitUkur.Polaritas || kolom.Contains(k))
            ? null
            : new(PesanKolom.KolomLain, tempat, ("ada", string.Join(", ", kolom)), ("harus", string.Join(", ", perakit.Kolom)));
    }
}
