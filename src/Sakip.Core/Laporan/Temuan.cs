using System.Collections.Frozen;
using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Nilai;
using Sakip.Penelusuran;

namespace Sakip.Laporan;

/// <summary>Something wrong in a report: a printed figure that does not follow, or figures that do not agree with each other.</summary>
public sealed class Temuan
{
    /// <summary>What stands in a trace for a figure that there is none of, such as a blank cell of a sum.</summary>
    private static readonly FrozenSet<string> TanpaAngka = Enum.GetNames<AlasanTakTerhitung>().ToFrozenSet(StringComparer.Ordinal);

    private readonly (string Kunci, object? Isi)[] _fakta;

    /// <summary>Creates a finding.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="sel">The cell it is about.</param>
    /// <param name="tercetak">The text as printed, or the figure as given.</param>
    /// <param name="hitung">What it should be.</param>
    /// <param name="fakta">What the text names beyond those two.</param>
    internal Temuan(KodePesan kode, AlamatSel sel, string tercetak, string hitung, params (string Kunci, object? Isi)[] fakta)
    {
        Kode = kode;
        Sel = sel;
        Tercetak = tercetak;
        Hitung = hitung;
        Tingkat = kode.IsPeringatan ? TingkatPemeriksaan.Peringatan : TingkatPemeriksaan.Galat;
        _fakta = fakta;
    }

    /// <summary>Gets the stable id: the cell, for a check followed by <c>#</c> and its name, and what tells it from others about the cell.</summary>
    public string Id => Pemeriksaan is null ? Sel.ToString() : $"{Sel}#{Pemeriksaan}{(Pembeda is null ? string.Empty : $":{Pembeda}")}";

    /// <summary>Gets the code, which carries the text.</summary>
    public KodePesan Kode { get; }

    /// <summary>Gets how grave it is.</summary>
    public TingkatPemeriksaan Tingkat { get; internal init; }

    /// <summary>Gets the name of the check that found it; null when a cell does not state what it should.</summary>
    public string? Pemeriksaan { get; internal init; }

    /// <summary>Gets what tells it from others of its check about the same cell; null where there is one only.</summary>
    internal string? Pembeda { get; init; }

    /// <summary>Gets the cell; of a figure that is printed nowhere the table is called <c>(data)</c>, of a rule <c>(aturan)</c>.</summary>
    public AlamatSel Sel { get; }

    /// <summary>Gets what the cell states; null when it is not about one figure.</summary>
    public Rujukan? Rujukan { get; internal init; }

    /// <summary>Gets the text as printed, or the figure as given.</summary>
    public string Tercetak { get; }

    /// <summary>Gets what it should be, as text in Indonesian figures.</summary>
    public string Hitung { get; }

    /// <summary>Gets what it should be as a number; null when it is a predikat, has no number, or differs in another part than the number.</summary>
    public decimal? AngkaHitung { get; internal init; }

    /// <summary>Gets the fact that it should be; null when it is no fact.</summary>
    internal NilaiKinerja? NilaiHitung { get; init; }

    /// <summary>Gets what tells how it was computed; null where nothing was.</summary>
    internal Func<Jejak>? Penjelas { get; init; }

    /// <summary>Gets the sources of the rule it offends against; empty where it is arithmetic.</summary>
    public ImmutableArray<Sitasi> DasarHukum { get; internal init; } = [];

    /// <summary>Gets the cell whose wrong figure this one follows from; null when this finding is a root itself.</summary>
    public AlamatSel? Akar { get; internal init; }

    /// <summary>Gets by how much a sum differs from its parts, in Indonesian figures; null for other findings.</summary>
    public string? Selisih { get; internal init; }

    /// <summary>Gets the cell whose own amount is the whole difference; null when no single one explains it.</summary>
    public AlamatSel? Penyebab { get; internal init; }

    /// <summary>Gets the known mistakes that give exactly what is printed, likeliest first; none for a consequence, and where nothing known does.</summary>
    public ImmutableArray<Sebab> Sebab { get; internal init; } = [];

    /// <summary>Gets the figures that prove it: what a printed sum consists of, else what the figure was computed from, one step down; none for a fact and for a check.</summary>
    public ImmutableArray<(string Rujukan, string Angka)> Bukti => Bagian.IsEmpty ? [.. GetMasukan().Where(m => !TanpaAngka.Contains(m.Hasil)).Select(m => (m.Rujukan, m.Hasil)).Distinct()] : Bagian;

    /// <summary>Gets the printed parts of a sum, by address.</summary>
    internal ImmutableArray<(string Rujukan, string Angka)> Bagian { get; init; } = [];

    /// <summary>Tells how the figure was computed, from the report and the rules that it was verified with.</summary>
    /// <returns>The trace, made anew each time; null where nothing was computed.</returns>
    public Jejak? Explain() => Penjelas?.Invoke();

    /// <summary>Returns the finished sentence.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text without code and place.</returns>
    public string ToPesan(Bahasa bahasa = Bahasa.Indonesia) => Kode.ToPesan(
        Masalah.ToKamus(
        [
            ("tercetak", Tercetak), ("hitung", Hitung), ("selisih", Selisih), ("penyebab", Penyebab?.ToString()), ("rujukan", Rujukan?.ToString()), .. _fakta,
        ]),
        bahasa);

    /// <summary>Lists what went into the figure; of what stands on one figure alone, that one and what went into it.</summary>
    private IEnumerable<Jejak> GetMasukan() =>
        Explain() is not { } jejak ? []
        : jejak.Masukan is [var satu] ? satu.Masukan.Prepend(satu)
        : jejak.Masukan;

    /// <summary>Returns code, id and Indonesian text.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kode} {Id}: {ToPesan()}";
}
