using System.Globalization;
using NodaTime;

namespace Sakip.Nilai;

/// <summary>A stretch of time that a figure belongs to: a fiscal year, a quarter of one, or the years of a plan.</summary>
/// <remarks>The fiscal year of government bodies is the calendar year. Periods with the same text are equal.</remarks>
public abstract record Periode
{
    private protected Periode()
    {
    }

    /// <summary>Gets the first day.</summary>
    public abstract LocalDate Mulai { get; }

    /// <summary>Gets the last day; a figure of the period is judged by the rules in force then.</summary>
    public abstract LocalDate Akhir { get; }

    /// <summary>Builds a fiscal year.</summary>
    /// <param name="tahun">The year, 1945 to 2999, both included.</param>
    /// <returns>The period of 1 January to 31 December.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tahun"/> is out of range.</exception>
    public static Periode FromTahun(int tahun) => new Tahunan(CheckTahun(tahun, nameof(tahun)));

    /// <summary>Builds a quarter.</summary>
    /// <param name="tahun">The year, 1945 to 2999, both included.</param>
    /// <param name="nomor">The quarter, 1 to 4.</param>
    /// <returns>The three months.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static Periode FromTriwulan(int tahun, int nomor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, 4);
        return new Triwulanan(CheckTahun(tahun, nameof(tahun)), nomor);
    }

    /// <summary>Builds the part of a year up to the end of a quarter; figures of it are cumulative.</summary>
    /// <param name="tahun">The year, 1945 to 2999, both included.</param>
    /// <param name="nomor">The last quarter, 1 to 4.</param>
    /// <returns>The months from January to the end of the quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static Periode FromSampaiTriwulan(int tahun, int nomor) => new SampaiTriwulan((Triwulanan)FromTriwulan(tahun, nomor));

    /// <summary>Builds the period of a plan.</summary>
    /// <param name="dari">The first year.</param>
    /// <param name="sampai">The last year; after the first.</param>
    /// <returns>The years from the first to the last, both included.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range or the last is not after the first.</exception>
    public static Periode FromJangka(int dari, int sampai)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(sampai, dari);
        return new Jangka(CheckTahun(dari, nameof(dari)), CheckTahun(sampai, nameof(sampai)));
    }

    /// <summary>Reads a period as files and references write it.</summary>
    /// <param name="teks">The text: <c>2024</c>, <c>2024-TW3</c>, <c>2024-sdTW3</c> (up to the third quarter) or <c>2022-2026</c>.</param>
    /// <param name="periode">The period, or null.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse(string? teks, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Periode? periode)
    {
        periode = teks is { Length: >= 4 } && TryReadTahun(teks.AsSpan(0, 4), out var tahun) ? ReadSisa(tahun, teks.AsSpan(4)) : null;
        return periode is not null;
    }

    /// <summary>Reads what follows the first year.</summary>
    private static Periode? ReadSisa(int tahun, ReadOnlySpan<char> sisa) => sisa switch
    {
        [] => FromTahun(tahun),
        ['-', 'T', 'W', >= '1' and <= '4'] => FromTriwulan(tahun, sisa[^1] - '0'),
        ['-', 's', 'd', 'T', 'W', >= '1' and <= '4'] => FromSampaiTriwulan(tahun, sisa[^1] - '0'),
        ['-', _, _, _, _] when TryReadTahun(sisa[1..], out var sampai) && sampai > tahun => FromJangka(tahun, sampai),
        _ => null,
    };

    private static bool TryReadTahun(ReadOnlySpan<char> teks, out int tahun) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out tahun) && tahun is >= TahunTerkecil and <= TahunTerbesar;

    /// <summary>Finds the period of the same kind before this one: the year before a year, the quarter before a quarter.</summary>
    /// <returns>The period; null for the years of a plan, the first part of a year, and before 1945.</returns>
    public Periode? FindSebelumnya() => this switch
    {
        Tahunan { Tahun: > TahunTerkecil } tahunan => FromTahun(tahunan.Tahun - 1),
        Triwulanan { Nomor: > 1 } triwulan => FromTriwulan(triwulan.Tahun, triwulan.Nomor - 1),
        Triwulanan { Tahun: > TahunTerkecil } triwulan => FromTriwulan(triwulan.Tahun - 1, 4),
        SampaiTriwulan { Terakhir.Nomor: > 1 } sampai => FromSampaiTriwulan(sampai.Terakhir.Tahun, sampai.Terakhir.Nomor - 1),
        _ => null,
    };

    /// <summary>The first year there is.</summary>
    internal const int TahunTerkecil = 1945;

    /// <summary>The last year there is.</summary>
    internal const int TahunTerbesar = 2999;

    private static int CheckTahun(int tahun, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, TahunTerkecil, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, TahunTerbesar, parameter);
        return tahun;
    }

    /// <summary>A fiscal year.</summary>
    public sealed record Tahunan : Periode
    {
        internal Tahunan(int tahun) => Tahun = tahun;

        /// <summary>Gets the year.</summary>
        public int Tahun { get; }

        /// <inheritdoc/>
        public override LocalDate Mulai => new(Tahun, 1, 1);

        /// <inheritdoc/>
        public override LocalDate Akhir => new(Tahun, 12, 31);

        /// <summary>Returns the year.</summary>
        /// <returns>For example <c>2024</c>.</returns>
        public override string ToString() => Tahun.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A quarter of a fiscal year.</summary>
    public sealed record Triwulanan : Periode
    {
        internal Triwulanan(int tahun, int nomor)
        {
            Tahun = tahun;
            Nomor = nomor;
        }

        /// <summary>Gets the year.</summary>
        public int Tahun { get; }

        /// <summary>Gets the quarter, 1 to 4.</summary>
        public int Nomor { get; }

        /// <inheritdoc/>
        public override LocalDate Mulai => new(Tahun, (3 * Nomor) - 2, 1);

        /// <inheritdoc/>
        public override LocalDate Akhir => Mulai.PlusMonths(3).PlusDays(-1);

        /// <summary>Returns year and quarter.</summary>
        /// <returns>For example <c>2024-TW3</c>.</returns>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tahun}-TW{Nomor}");
    }

    /// <summary>The part of a fiscal year up to the end of a quarter.</summary>
    public sealed record SampaiTriwulan : Periode
    {
        internal SampaiTriwulan(Triwulanan terakhir) => Terakhir = terakhir;

        /// <summary>Gets the last quarter.</summary>
        public Triwulanan Terakhir { get; }

        /// <inheritdoc/>
        public override LocalDate Mulai => new(Terakhir.Tahun, 1, 1);

        /// <inheritdoc/>
        public override LocalDate Akhir => Terakhir.Akhir;

        /// <summary>Returns year and last quarter.</summary>
        /// <returns>For example <c>2024-sdTW3</c>.</returns>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Terakhir.Tahun}-sdTW{Terakhir.Nomor}");
    }

    /// <summary>The years of a plan, or the years up to now.</summary>
    public sealed record Jangka : Periode
    {
        internal Jangka(int dari, int sampai)
        {
            Dari = dari;
            Sampai = sampai;
        }

        /// <summary>Gets the first year.</summary>
        public int Dari { get; }

        /// <summary>Gets the last year; after the first.</summary>
        public int Sampai { get; }

        /// <inheritdoc/>
        public override LocalDate Mulai => new(Dari, 1, 1);

        /// <inheritdoc/>
        public override LocalDate Akhir => new(Sampai, 12, 31);

        /// <summary>Returns both years.</summary>
        /// <returns>For example <c>2022-2026</c>.</returns>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Dari}-{Sampai}");
    }
}
