using System.Collections.Immutable;

namespace Sakip.Laporan;

/// <content>References to what is printed, and to figures taken together.</content>
public abstract partial record Rujukan
{
    /// <summary>A printed figure: <c>cetak(t3-2/I04/capaian)</c>; the row <c>*</c> is the row of the cell.</summary>
    public sealed record Cetak : Rujukan
    {
        internal Cetak(string tabel, string baris, string kolom)
        {
            Tabel = tabel;
            Baris = baris;
            Kolom = kolom;
        }

        /// <summary>Gets the id of the table.</summary>
        public string Tabel { get; }

        /// <summary>Gets the id of the row.</summary>
        public string Baris { get; }

        /// <summary>Gets the id of the column.</summary>
        public string Kolom { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Cetak(Tabel, Replace(Baris, baris ?? subjek), Kolom);

        /// <inheritdoc/>
        public override string ToString() => $"cetak({Tabel}/{Baris}/{Kolom})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [];
    }

    /// <summary>A figure over a set of printed cells: <c>jumlah(cetak:t1-1/*/l+p)</c>, <c>rerata(cetak:t3-3/a..z/nilai)</c>, <c>cacah(cetak:t/a..z/status; sama="ada")</c>.</summary>
    /// <remarks>A blank cell or a dash is no member. A damaged cell leaves the whole not computable, and for sum and mean one that holds no figure does too.</remarks>
    public sealed record OlahanCetak : Rujukan
    {
        internal OlahanCetak(CaraOlah cara, HimpunanCetak himpunan, string? sama = null)
        {
            Cara = cara;
            Himpunan = himpunan;
            Sama = sama;
        }

        /// <summary>Gets what is done with the cells.</summary>
        public CaraOlah Cara { get; }

        /// <summary>Gets the cells.</summary>
        public HimpunanCetak Himpunan { get; }

        /// <summary>Gets the text that a cell must print to be counted; null for any that is not blank, and where nothing is counted.</summary>
        public string? Sama { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null)
        {
            ArgumentNullException.ThrowIfNull(subjek);
            return new OlahanCetak(Cara, Himpunan.Bind(baris ?? subjek), Sama);
        }

        /// <inheritdoc/>
        public override string ToString() => $"{ToKata(Cara)}({Himpunan}{(Sama is null ? string.Empty : $"; sama=\"{Sama}\"")})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => [];
    }

    /// <summary>The sum or the mean of listed figures: <c>jumlah(cetak(t/a/k), cetak(t/b/k))</c>; two or more.</summary>
    public sealed record Olahan : Rujukan
    {
        internal Olahan(CaraOlah cara, IEnumerable<Rujukan> bagian)
        {
            Cara = cara;
            Bagian = [.. bagian];
        }

        /// <summary>Gets what is done with the figures: sum or mean.</summary>
        public CaraOlah Cara { get; }

        /// <summary>Gets the figures, in the order written.</summary>
        public ImmutableArray<Rujukan> Bagian { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Olahan(Cara, Bagian.Select(b => b.Bind(subjek, baris)));

        /// <inheritdoc/>
        public override string ToString() => $"{ToKata(Cara)}({string.Join(", ", Bagian)})";

        /// <summary>Compares the figures one by one.</summary>
        /// <param name="other">The other reference.</param>
        /// <returns>Whether both say the same.</returns>
        public bool Equals(Olahan? other) => other is not null && Cara == other.Cara && Bagian.SequenceEqual(other.Bagian);

        /// <inheritdoc/>
        public override int GetHashCode() => Bagian.Aggregate((int)Cara, HashCode.Combine);

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => Bagian.SelectMany(b => b.GetSubjek());
    }

    /// <summary>One figure in percent of another: <c>persen(cetak(t/*/ada), cetak(t/*/semua))</c>.</summary>
    public sealed record Persen : Rujukan
    {
        internal Persen(Rujukan bagian, Rujukan keseluruhan)
        {
            Bagian = bagian;
            Keseluruhan = keseluruhan;
        }

        /// <summary>Gets the part.</summary>
        public Rujukan Bagian { get; }

        /// <summary>Gets the whole; where it is zero there is no figure.</summary>
        public Rujukan Keseluruhan { get; }

        /// <inheritdoc/>
        public override Rujukan Bind(string subjek, string? baris = null) => new Persen(Bagian.Bind(subjek, baris), Keseluruhan.Bind(subjek, baris));

        /// <inheritdoc/>
        public override string ToString() => $"persen({Bagian}, {Keseluruhan})";

        internal override IEnumerable<(string Id, PeranSubjek Peran)> GetSubjek() => Bagian.GetSubjek().Concat(Keseluruhan.GetSubjek());
    }

    private static string ToKata(CaraOlah cara) => cara switch
    {
        CaraOlah.Jumlah => "jumlah",
        CaraOlah.Rerata => "rerata",
        _ => "cacah",
    };
}
