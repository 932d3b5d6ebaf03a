using System.Collections.Immutable;

namespace Sakip.Tampilan.Html;

/// <summary>How a table is set, told from its texts: which column names the row, which hold figures, which hold long texts.</summary>
internal sealed class BentukTabel
{
    private const int HurufPanjang = 24;
    private const int KolomLebar = 9;
    private const int KolomSangatLebar = 13;

    private readonly ImmutableArray<string> _kelas;

    /// <summary>Looks at a table.</summary>
    /// <param name="judul">The headings.</param>
    /// <param name="baris">The rows, each with as many texts.</param>
    public BentukTabel(IReadOnlyList<string> judul, IReadOnlyList<IReadOnlyList<string>> baris)
    {
        var isi = Enumerable.Range(0, judul.Count).Select(k => baris.Select(b => b[k]).Where(t => !string.IsNullOrWhiteSpace(t)).ToArray()).ToArray();
        _kelas = [.. isi.Select(ToKelas)];
        KolomNama = Math.Max(0, Array.FindIndex(isi, k => k.Length == baris.Count && k.Any(HasHuruf) && !k.All(IsAngka)));
        Kelas = judul.Count >= KolomSangatLebar ? "lebar sempit" : judul.Count >= KolomLebar ? "lebar" : null;
    }

    /// <summary>Gets the column that names the rows: the first text that no row lacks, else the first column.</summary>
    public int KolomNama { get; }

    /// <summary>Gets the class of the table; null for one of few columns.</summary>
    public string? Kelas { get; }

    /// <summary>Gets the class of the cells of a column; null for short texts.</summary>
    public string? GetKelas(int kolom) => _kelas[kolom].Length == 0 ? null : _kelas[kolom];

    /// <summary>Whether a text is a figure: digits, signs, <c>Rp</c>, nothing else; a dash is one too.</summary>
    private static bool IsAngka(string teks) =>
        teks.Replace("Rp", string.Empty, StringComparison.OrdinalIgnoreCase).All(h => char.IsAsciiDigit(h) || char.IsWhiteSpace(h) || ".,-+–%()/".Contains(h, StringComparison.Ordinal));

    private static bool HasHuruf(string teks) => teks.Any(char.IsLetter);

    private static string ToKelas(string[] isi) =>
        isi.Length > 0 && isi.All(IsAngka) && isi.All(t => t.Length <= HurufPanjang) ? "angka"
        : isi.Any(t => t.Length > HurufPanjang) ? "panjang"
        : string.Empty;
}
