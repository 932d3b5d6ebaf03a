using System.Globalization;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>A cell of a table to show: the finished text, and behind it the figure, or the reason why there is none.</summary>
/// <remarks>
/// Formats of text write <see cref="Teks"/>; a format that has numbers of its own, such as a spreadsheet, writes
/// <see cref="Angka"/>, and <see cref="Alasan"/> where a dash stands for a figure. A plain text converts to a cell by itself.
/// </remarks>
public sealed class SelTampil
{
    private SelTampil(string teks) => Teks = teks;

    /// <summary>Gets the finished text; empty for an empty cell.</summary>
    public string Teks { get; }

    /// <summary>Gets the figure as it is shown, rounded already; null when the cell is no figure.</summary>
    public decimal? Angka { get; private init; }

    /// <summary>Gets the decimals the figure is shown with, 0 to 28.</summary>
    public int Desimal { get; private init; }

    /// <summary>Gets whether the text has dots between thousands.</summary>
    public bool IsRibuan { get; private init; }

    /// <summary>Gets what stands in the text before the figure, such as <c>Rp </c> or <c>B (</c>.</summary>
    public string Awalan { get; private init; } = string.Empty;

    /// <summary>Gets what stands in the text behind the figure, such as <c>%</c> or a mark of a note.</summary>
    public string Akhiran { get; private init; } = string.Empty;

    /// <summary>Gets why there is no figure, in the language of the table; null when there is one, or none belongs here.</summary>
    public string? Alasan { get; private init; }

    /// <summary>Makes a cell of a text.</summary>
    /// <param name="teks">The text.</param>
    public static implicit operator SelTampil(string teks) => FromTeks(teks);

    /// <summary>Makes a cell of a text.</summary>
    /// <param name="teks">The text.</param>
    /// <returns>The cell, without figure.</returns>
    public static SelTampil FromTeks(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        return new(teks);
    }

    /// <summary>Makes a cell of a figure, written the Indonesian way with dots between thousands.</summary>
    /// <param name="angka">The figure.</param>
    /// <param name="desimal">The decimals to show, at least as many as it has.</param>
    /// <returns>For example <c>33.971.511.599,00</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure has more decimals: showing never rounds.</exception>
    public static SelTampil FromAngka(decimal angka, int desimal) =>
        new(AngkaIndonesia.Format(angka, desimal)) { Angka = angka, Desimal = desimal, IsRibuan = true };

    /// <summary>Makes a cell of a figure, without dots between thousands.</summary>
    /// <param name="angka">The figure.</param>
    /// <param name="desimal">The decimals to show, at least as many as it has.</param>
    /// <returns>For example <c>1464,50</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure has more decimals: showing never rounds.</exception>
    public static SelTampil FromAngkaTanpaRibuan(decimal angka, int desimal) =>
        new(AngkaIndonesia.FormatTanpaRibuan(angka, desimal)) { Angka = angka, Desimal = desimal };

    /// <summary>Makes a cell of a count or a running number, without dots.</summary>
    /// <param name="angka">The number.</param>
    /// <returns>For example <c>1464</c>.</returns>
    public static SelTampil FromBulat(long angka) => new(angka.ToString(CultureInfo.InvariantCulture)) { Angka = angka };

    /// <summary>Makes a cell of a performance value as it is printed.</summary>
    /// <param name="nilai">The value.</param>
    /// <returns>The cell; a predikat, a ratio or a range without number is a text.</returns>
    public static SelTampil FromNilai(NilaiKinerja nilai)
    {
        ArgumentNullException.ThrowIfNull(nilai);
        var luar = nilai.Rasio?.ToString() ?? nilai.Predikat;
        var teks = nilai.ToString();
        if (nilai.Angka is not { } angka || (angka < 0 && luar is not null))
        {
            return new(teks); // a spreadsheet would put the minus before the predikat
        }

        var isRupiah = nilai.Satuan == NilaiKinerja.SatuanRupiah;
        var satuan = nilai.Satuan is null || isRupiah ? string.Empty
            : nilai.Satuan == NilaiKinerja.SatuanPersen ? nilai.Satuan
            : $" {nilai.Satuan}";
        return new(teks)
        {
            Angka = angka,
            Desimal = nilai.Desimal,
            IsRibuan = isRupiah,
            Awalan = (luar is null ? string.Empty : $"{luar} (") + (isRupiah ? $"{NilaiKinerja.SatuanRupiah} " : string.Empty),
            Akhiran = luar is null ? satuan : $"{satuan})",
        };
    }

    /// <summary>Makes a cell of a rounded figure with the decimals it was rounded to, trailing zeros as the pack says.</summary>
    internal static SelTampil From(AturanTampilan tampilan, decimal angka, int desimal) => FromAngka(angka, tampilan.GetDesimal(angka, desimal));

    /// <summary>Makes a cell without a figure: what stands in its place, and why.</summary>
    internal static SelTampil FromAlasan(string teks, AlasanTakTerhitung alasan, Bahasa bahasa) => new(teks) { Alasan = alasan.ToKata().In(bahasa) };

    /// <summary>Copies the cell with a mark behind its text.</summary>
    internal SelTampil WithAkhiran(string akhiran) => new(Teks + akhiran)
    {
        Angka = Angka, Desimal = Desimal, IsRibuan = IsRibuan, Awalan = Awalan, Akhiran = Akhiran + akhiran, Alasan = Alasan,
    };

    /// <summary>Returns the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Teks;
}
