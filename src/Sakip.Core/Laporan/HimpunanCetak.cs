namespace Sakip.Laporan;

/// <summary>A set of printed cells of one table: <c>cetak:t1-1/k1-01..k1-15/l+p</c>.</summary>
/// <remarks>
/// Rows and columns are ids and ranges <c>a..z</c> in printed order, ends included, joined by <c>+</c>; a cell named twice
/// counts once. The row <c>*</c> is the row of the cell that the reference stands in. Equality compares the words.
/// </remarks>
public sealed record HimpunanCetak
{
    internal const string Awalan = "cetak:";
    private const string Sampai = "..";

    private HimpunanCetak(string tabel, string baris, string kolom)
    {
        Tabel = tabel;
        Baris = baris;
        Kolom = kolom;
    }

    /// <summary>Gets the id of the table.</summary>
    public string Tabel { get; }

    /// <summary>Gets the rows as written, for example <c>k1-01..k1-15</c>.</summary>
    public string Baris { get; }

    /// <summary>Gets the columns as written, for example <c>l+p</c>.</summary>
    public string Kolom { get; }

    /// <summary>Returns the set as references write it.</summary>
    /// <returns>The canonical text.</returns>
    public override string ToString() => $"{Awalan}{Tabel}/{Baris}/{Kolom}";

    /// <summary>Reads a set; null when the text names none.</summary>
    internal static HimpunanCetak? Find(string teks) =>
        teks.StartsWith(Awalan, StringComparison.Ordinal)
        && teks[Awalan.Length..].Split('/', StringSplitOptions.TrimEntries) is [{ Length: > 0 } tabel, var baris, var kolom]
        && Normalize(baris) is { } semuaBaris
        && Normalize(kolom) is { } semuaKolom
            ? new(tabel, semuaBaris, semuaKolom)
            : null;

    /// <summary>Puts the id of the row in the place of <c>*</c>.</summary>
    internal HimpunanCetak Bind(string baris) =>
        new(Tabel, string.Join('+', Baris.Split('+').Select(b => b == Rujukan.SubjekBaris ? baris : b)), Kolom);

    /// <summary>Lists the addresses of the cells, row by row; null when a row or column is not in the table, or a range runs backwards.</summary>
    /// <param name="baris">The ids of the rows of the table, in printed order.</param>
    /// <param name="kolom">The ids of its columns, in printed order.</param>
    internal IReadOnlyList<AlamatSel>? Enumerate(IEnumerable<string> baris, IEnumerable<string> kolom) =>
        Pick(Baris, [.. baris]) is { } semuaBaris && Pick(Kolom, [.. kolom]) is { } semuaKolom
            ? [.. from b in semuaBaris from k in semuaKolom select new AlamatSel(Tabel, b, k)]
            : null;

    /// <summary>Writes ids and ranges without blanks; null when one is empty.</summary>
    private static string? Normalize(string teks)
    {
        string[] bagian = [.. teks.Split('+').Select(b => string.Join(Sampai, b.Split(Sampai, 2, StringSplitOptions.TrimEntries)))];
        return bagian.Any(b => b.Length == 0 || b.Split(Sampai, 2).Any(ujung => ujung.Length == 0)) ? null : string.Join('+', bagian);
    }

    private static List<string>? Pick(string pilihan, string[] urut)
    {
        var hasil = new List<string>();
        foreach (var bagian in pilihan.Split('+'))
        {
            var ujung = bagian.Split(Sampai, 2);
            var (awal, akhir) = (Array.IndexOf(urut, ujung[0]), Array.IndexOf(urut, ujung[^1]));
            if (awal < 0 || akhir < awal)
            {
                return null;
            }

            hasil.AddRange(urut[awal..(akhir + 1)]);
        }

        return [.. hasil.Distinct(StringComparer.Ordinal)];
    }
}
