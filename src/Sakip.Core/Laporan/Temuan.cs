using Sakip.Dasar;
using Sakip.Penelusuran;

namespace Sakip.Laporan;

/// <summary>A printed figure that does not follow: where, what is printed, what it should be, and by which rule.</summary>
public sealed class Temuan
{
    internal Temuan(
        KodePesan kode,
        AlamatSel sel,
        Rujukan rujukan,
        string tercetak,
        string hitung,
        decimal? angkaHitung,
        Jejak jejak,
        AlamatSel? akar,
        string? selisih = null,
        AlamatSel? penyebab = null)
    {
        Kode = kode;
        Sel = sel;
        Rujukan = rujukan;
        Tercetak = tercetak;
        Hitung = hitung;
        AngkaHitung = angkaHitung;
        Jejak = jejak;
        Akar = akar;
        Selisih = selisih;
        Penyebab = penyebab;
    }

    /// <summary>Gets the code, which carries the text and says whether it is a mere warning.</summary>
    public KodePesan Kode { get; }

    /// <summary>Gets the cell; its text is the stable id of the finding.</summary>
    public AlamatSel Sel { get; }

    /// <summary>Gets what the cell states.</summary>
    public Rujukan Rujukan { get; }

    /// <summary>Gets the text as printed.</summary>
    public string Tercetak { get; }

    /// <summary>Gets what it should be, as text in Indonesian figures.</summary>
    public string Hitung { get; }

    /// <summary>Gets what it should be as a number; null when it is a predikat, has no number, or differs in another part than the number.</summary>
    public decimal? AngkaHitung { get; }

    /// <summary>Gets how it was computed.</summary>
    public Jejak Jejak { get; }

    /// <summary>Gets the cell whose wrong figure this one follows from; null when this finding is a root itself.</summary>
    public AlamatSel? Akar { get; }

    /// <summary>Gets by how much a printed sum differs from its printed parts, in Indonesian figures; null for other findings.</summary>
    public string? Selisih { get; }

    /// <summary>Gets the cell whose own amount is the whole difference; null when no single one explains it.</summary>
    public AlamatSel? Penyebab { get; }

    /// <summary>Returns the finished sentence.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text without code and place.</returns>
    public string ToPesan(Bahasa bahasa = Bahasa.Indonesia) => Kode.ToPesan(
        Masalah.ToKamus([("tercetak", Tercetak), ("rujukan", Rujukan.ToString()), ("hitung", Hitung), ("selisih", Selisih), ("penyebab", Penyebab?.ToString())]), bahasa);

    /// <summary>Returns code, cell and Indonesian text.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kode} {Sel}: {ToPesan()}";
}
