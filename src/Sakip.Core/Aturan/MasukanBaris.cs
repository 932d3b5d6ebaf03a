using Sakip.Ekspresi;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>The figures of one printed row that a check of tables may compare; each missing when there is none.</summary>
/// <param name="Baris">What the row prints, by column.</param>
/// <param name="Anak">What the rows right below it in the tree add up to, by column.</param>
/// <param name="JumlahAnak">How many such rows the table has.</param>
/// <param name="Teratas">What the other rows that lie below none add up to, by column.</param>
internal sealed record MasukanBaris(
    IReadOnlyList<Rasio?> Baris, IReadOnlyList<Rasio?> Anak, int JumlahAnak, IReadOnlyList<Rasio?> Teratas)
{
    /// <summary>The name for the number of rows below.</summary>
    public const string CacahAnak = "anak_cacah";

    private const string AwalanAnak = "anak_jumlah_";
    private const string AwalanKolom = "kolom_jumlah_";

    /// <summary>Whether a column can be named in a condition.</summary>
    public static bool IsNama(string kolom) =>
        Pemindai.IsNama(kolom) && !Pemindai.KataBahasa.Contains(kolom) && kolom != CacahAnak
        && !kolom.StartsWith(AwalanAnak, StringComparison.Ordinal) && !kolom.StartsWith(AwalanKolom, StringComparison.Ordinal);

    /// <summary>Gets the names that conditions over some columns use, in the order the values are handed in.</summary>
    public static LingkupNama GetLingkup(IEnumerable<string> kolom)
    {
        string[] nama = [.. kolom];
        return new(nama.Concat(nama.Select(n => AwalanAnak + n)).Append(CacahAnak).Concat(nama.Select(n => AwalanKolom + n)).Select(n => (n, JenisNilai.Angka)));
    }

    /// <summary>Tells whether a condition is known to fail; one that cannot be told is not.</summary>
    public bool IsLanggar(Ungkapan syarat) => syarat.Evaluate(
        [.. Baris.Concat(Anak).Append(Rasio.From(JumlahAnak)).Concat(Teratas).Select(a => a is { } isi ? NilaiEkspresi.FromAngka(isi) : NilaiEkspresi.Hilang)]).IsSalah;
}
