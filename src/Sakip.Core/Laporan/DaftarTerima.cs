using System.Collections.Immutable;

namespace Sakip.Laporan;

/// <summary>The accepted findings of one or more reports, by which a later verification shows the new ones.</summary>
/// <remarks>Ordered by report, finding, code and printed text, whatever order they were given in; each stands in it once.</remarks>
public sealed class DaftarTerima
{
    private readonly Dictionary<(string Laporan, string Temuan, string Kode, string Tercetak), TemuanDiterima> _butir;

    private DaftarTerima(IEnumerable<TemuanDiterima> butir)
    {
        Butir =
        [
            .. butir.DistinctBy(b => b.Kunci)
                .OrderBy(b => b.Laporan, StringComparer.Ordinal)
                .ThenBy(b => b.Temuan, StringComparer.Ordinal)
                .ThenBy(b => b.Kode, StringComparer.Ordinal)
                .ThenBy(b => b.Tercetak, StringComparer.Ordinal),
        ];
        _butir = Butir.ToDictionary(b => b.Kunci);
    }

    /// <summary>Gets the list without entries.</summary>
    public static DaftarTerima Kosong { get; } = new([]);

    /// <summary>Gets the entries, in order.</summary>
    public ImmutableArray<TemuanDiterima> Butir { get; }

    /// <summary>Builds a list; of entries that accept the same, the first one counts.</summary>
    /// <param name="butir">The entries.</param>
    /// <returns>The list.</returns>
    public static DaftarTerima From(IEnumerable<TemuanDiterima> butir)
    {
        ArgumentNullException.ThrowIfNull(butir);
        return new(butir);
    }

    /// <summary>Accepts all findings of verifications, errors and warnings.</summary>
    /// <param name="hasil">The verifications; what they hold as accepted already keeps its reason.</param>
    /// <returns>The list; entries that are found no more are dropped, those of other reports stay.</returns>
    public static DaftarTerima FromHasil(IReadOnlyCollection<HasilVerifikasi> hasil)
    {
        ArgumentNullException.ThrowIfNull(hasil);
        var laporan = hasil.Select(h => h.Laporan.Id).ToHashSet(StringComparer.Ordinal);
        return new(
            hasil.SelectMany(h => h.Semua.Select(t => h.FindDiterima(t) ?? new(h.Laporan.Id, t.Id, t.Kode.Nomor, t.Tercetak)))
                .Concat(hasil.SelectMany(h => h.Diterima.Butir).Where(b => !laporan.Contains(b.Laporan))));
    }

    /// <summary>Finds the entry that accepts a finding.</summary>
    /// <param name="laporan">The id of the report.</param>
    /// <param name="temuan">The finding.</param>
    /// <returns>The entry, or null.</returns>
    public TemuanDiterima? Find(string laporan, Temuan temuan)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(temuan);
        return _butir.GetValueOrDefault((laporan, temuan.Id, temuan.Kode.Nomor, temuan.Tercetak));
    }
}
