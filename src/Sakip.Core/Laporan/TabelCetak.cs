using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sakip.Laporan;

/// <summary>A table as a report prints it.</summary>
/// <remarks>Printed numbers repeat in real reports, so a table has an id of its own.</remarks>
public sealed class TabelCetak
{
    private readonly FrozenDictionary<string, BarisCetak> _baris;

    /// <summary>Creates a table.</summary>
    /// <param name="id">The id, unique in its report.</param>
    /// <param name="nomor">The printed number, for example <c>3.2</c>; null for none.</param>
    /// <param name="judul">The title as printed.</param>
    /// <param name="kolom">The columns, in printed order.</param>
    /// <param name="baris">The rows, in printed order.</param>
    /// <param name="catatan">A remark; null for none.</param>
    /// <exception cref="ArgumentException">A column or row id occurs twice.</exception>
    public TabelCetak(
        string id, string? nomor, string judul, IEnumerable<KolomCetak> kolom, IEnumerable<BarisCetak> baris, string? catatan = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(judul);
        Id = id;
        Nomor = nomor;
        Judul = judul;
        Kolom = [.. kolom];
        Baris = [.. baris];
        Catatan = catatan;
        if (Kolom.DistinctBy(k => k.Id).Count() != Kolom.Length)
        {
            throw new ArgumentException("A column id occurs twice.", nameof(kolom));
        }

        if (Baris.DistinctBy(b => b.Id).Count() != Baris.Length)
        {
            throw new ArgumentException("A row id occurs twice.", nameof(baris));
        }

        _baris = Baris.ToFrozenDictionary(b => b.Id, StringComparer.Ordinal);
    }

    /// <summary>Gets the id, unique in its report.</summary>
    public string Id { get; }

    /// <summary>Gets the printed number; null for none.</summary>
    public string? Nomor { get; }

    /// <summary>Gets the title as printed.</summary>
    public string Judul { get; }

    /// <summary>Gets the columns, in printed order.</summary>
    public ImmutableArray<KolomCetak> Kolom { get; }

    /// <summary>Gets the rows, in printed order.</summary>
    public ImmutableArray<BarisCetak> Baris { get; }

    /// <summary>Gets a remark; null for none.</summary>
    public string? Catatan { get; }

    /// <summary>Finds a row.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>The row, or null.</returns>
    public BarisCetak? FindBaris(string id) => _baris.GetValueOrDefault(id);

    /// <summary>Finds what a cell states.</summary>
    /// <param name="baris">The row.</param>
    /// <param name="kolom">The column.</param>
    /// <returns>The reference with the row and its subject put in; null when the cell is missing or mere text.</returns>
    public static Rujukan? FindRujukan(BarisCetak baris, KolomCetak kolom)
    {
        ArgumentNullException.ThrowIfNull(baris);
        ArgumentNullException.ThrowIfNull(kolom);
        if (baris.FindSel(kolom.Id) is not { IsTeks: false } sel || (sel.Menyatakan ?? kolom.Menyatakan) is not { } rujukan)
        {
            return null;
        }

        return rujukan.Bind(baris.Subjek ?? Rujukan.SubjekBaris, baris.Id);
    }

    /// <summary>Returns number and title.</summary>
    /// <returns>For example <c>Tabel 3.2 Pengukuran Realisasi Kinerja Tahun 2024</c>.</returns>
    public override string ToString() => Nomor is null ? Judul : $"Tabel {Nomor} {Judul}";
}
