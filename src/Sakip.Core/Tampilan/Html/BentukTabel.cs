using System.Collections.Immutable;

namespace Sakip.Tampilan.Html;

/// <summary>How a table is set, told from its texts: which column names the row, which hold figures, how small it is printed.</summary>
internal sealed class BentukTabel
{
    private const int HurufPanjang = 24;
    private const string Panjang = "panjang";

    /// <summary>The ways to print, from roomy to tight: class, points that a character takes, points beside each cell, points across the paper.</summary>
    private static readonly (string? Kelas, decimal Huruf, int Sela, int Kertas)[] Cetak =
        [(null, 5m, 7, 520), ("rapat", 4.4m, 6, 520), ("mendatar", 4.4m, 6, 770), ("mendatar sempit", 3.8m, 5, 770), ("mendatar kecil", 3.4m, 4, 770)];

    /// <summary>The tightest way: long texts break within words, to this many points.</summary>
    private const int Patah = 44;

    private readonly ImmutableArray<string?> _kelas;

    /// <summary>Looks at a table.</summary>
    /// <param name="judul">The headings.</param>
    /// <param name="baris">The rows, each with as many texts.</param>
    public BentukTabel(IReadOnlyList<string> judul, IReadOnlyList<IReadOnlyList<string>> baris)
    {
        var isi = Enumerable.Range(0, judul.Count).Select(k => baris.Select(b => b[k]).Where(t => !string.IsNullOrWhiteSpace(t)).ToArray()).ToArray();
        _kelas = [.. isi.Select(ToKelas)];
        KolomNama = Math.Max(0, Array.FindIndex(isi, k => k.Length == baris.Count && k.Any(HasHuruf)));
        var huruf = isi.Select((k, i) => k.Append(judul[i]).Max(CountHuruf)).ToArray();
        var patah = huruf.Select((h, i) => _kelas[i] == Panjang ? Patah : h * 3.1m).Sum() + (judul.Count * 4);
        Kelas = Cetak.Where(c => (huruf.Sum() * c.Huruf) + (judul.Count * c.Sela) <= c.Kertas)
            .Select(c => c.Kelas)
            .FirstOrDefault(patah <= Cetak[^1].Kertas ? "mendatar kecil patah" : "mendatar kecil rata");
    }

    /// <summary>Gets the column that names the rows: the first with letters that no row lacks, else the first column.</summary>
    public int KolomNama { get; }

    /// <summary>Gets the class of the table; null for one that fits across the paper as it is.</summary>
    public string? Kelas { get; }

    /// <summary>Gets the class of what is printed with the table, so that it stands on a page turned with it; null for a page upright.</summary>
    public string? KelasHalaman => Kelas?.StartsWith("mendatar", StringComparison.Ordinal) == true ? "melintang" : null;

    /// <summary>Gets the class of the cells of a column; null for short texts.</summary>
    public string? GetKelas(int kolom) => _kelas[kolom];

    private static string? ToKelas(string[] isi) =>
        isi.Any(t => t.Length > HurufPanjang) ? Panjang
        : isi.Length > 0 && isi.All(IsAngka) && !isi.All(IsKode) ? "angka"
        : null;

    /// <summary>Whether a text is a figure: digits, signs, <c>Rp</c>, nothing else; a dash is one too.</summary>
    private static bool IsAngka(string teks) => teks.Replace("Rp", string.Empty, StringComparison.OrdinalIgnoreCase)
        .All(h => char.IsAsciiDigit(h) || char.IsWhiteSpace(h) || ".,-+–%()/".Contains(h, StringComparison.Ordinal));

    /// <summary>Whether a text is a code of the nomenclature: dots between groups that are no thousands.</summary>
    private static bool IsKode(string teks) => teks.Contains('.', StringComparison.Ordinal) && teks.Split('.').Skip(1).Any(bagian => bagian.Length is 1 or 2 or 4);

    private static bool HasHuruf(string teks) => teks.Any(char.IsLetter);

    /// <summary>Counts the characters of the longest part that a line cannot break.</summary>
    private static int CountHuruf(string teks)
    {
        var (terpanjang, kini) = (0, 0);
        foreach (var huruf in teks)
        {
            kini = char.IsWhiteSpace(huruf) ? 0 : kini + 1;
            terpanjang = Math.Max(terpanjang, kini);
            kini = huruf == '-' ? 0 : kini;
        }

        return terpanjang;
    }
}
