using Sakip.Dasar;

namespace Sakip.Nilai;

/// <summary>A performance value with the parts it is printed with: number, predikat, ratio, unit.</summary>
/// <remarks>
/// At least one of number, range, predikat and ratio is there, and at most one of predikat and ratio. Computation uses the number alone; the other parts are
/// kept so that <c>B (82,84)</c>, <c>9/9 (40,00)</c> and <c>BB</c> are printed as they came. Equality compares all parts.
/// </remarks>
public sealed record NilaiKinerja
{
    /// <summary>The unit of a value printed with a percent sign.</summary>
    public const string SatuanPersen = "%";

    /// <summary>The unit of a value printed with <c>Rp</c>.</summary>
    public const string SatuanRupiah = "Rp";

    private NilaiKinerja()
    {
    }

    /// <summary>Gets the number; null when the value is a predikat, a ratio or a range alone.</summary>
    public decimal? Angka { get; private init; }

    /// <summary>Gets the decimals the number is printed with, 0 to 28; 0 without a number.</summary>
    public int Desimal { get; private init; }

    /// <summary>Gets the range, for a target such as 80-90; null otherwise.</summary>
    public RentangAngka? Rentang { get; private init; }

    /// <summary>Gets the predikat, for example <c>B</c> or <c>Tuntas Utama</c>; null when there is none.</summary>
    public string? Predikat { get; private init; }

    /// <summary>Gets the printed ratio, for example 9/9; null when there is none.</summary>
    public RasioCetak? Rasio { get; private init; }

    /// <summary>Gets the unit printed with this very value, for example <c>%</c>, <c>Rp</c> or <c>Dokumen</c>; null when there is none.</summary>
    public string? Satuan { get; private init; }

    /// <summary>Gets the year whose figure stands in because this year's is not out yet; null when the figure is of its own year.</summary>
    public int? DibawaDari { get; private init; }

    /// <summary>Builds a plain number.</summary>
    /// <param name="angka">The number, of at most 28 digits; its decimals, trailing zeros included, are the printed ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has 29 digits.</exception>
    public static NilaiKinerja FromAngka(decimal angka) =>
        AngkaIndonesia.CountAngka(angka) <= Batas.AngkaBilangan
            ? new() { Angka = angka, Desimal = angka.Scale }
            : throw new ArgumentOutOfRangeException(nameof(angka), angka, "A printed number has at most 28 digits.");

    /// <summary>Builds a number that is known to have at most 28 digits.</summary>
    internal static NilaiKinerja FromPendek(decimal angka, bool isPersen) =>
        new() { Angka = angka, Desimal = angka.Scale, Satuan = isPersen ? SatuanPersen : null };

    /// <summary>Builds a range target.</summary>
    /// <param name="rentang">The range.</param>
    /// <returns>The value.</returns>
    public static NilaiKinerja FromRentang(RentangAngka rentang) => new() { Rentang = rentang };

    /// <summary>Builds a predikat that stands alone.</summary>
    /// <param name="predikat">The predikat: it starts with a letter and holds neither digits nor brackets.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException"><paramref name="predikat"/> is no such word.</exception>
    public static NilaiKinerja FromPredikat(string predikat) => new() { Predikat = CheckPredikat(predikat) };

    /// <summary>Builds a printed ratio that stands alone.</summary>
    /// <param name="rasio">The ratio.</param>
    /// <returns>The value.</returns>
    public static NilaiKinerja FromRasio(RasioCetak rasio) => new() { Rasio = rasio };

    /// <summary>Reads a value as reports print it: <c>B (82,84)</c>, <c>9/9 (40,00)</c>, <c>97,68%</c>, <c>Rp 1.250,-</c>, <c>6 Dokumen</c>, <c>BB</c>.</summary>
    /// <param name="teks">The printed text; null counts as empty.</param>
    /// <returns>A value, several possible values, absence, or the reason why it is none of them. Never throws.</returns>
    public static BacaanNilai Read(string? teks) => PembacaNilai.Read(teks);

    /// <summary>Copies the value with a predikat.</summary>
    /// <param name="predikat">The predikat: it starts with a letter and holds neither digits nor brackets.</param>
    /// <returns>The copy; a printed ratio gives way to the predikat.</returns>
    /// <exception cref="ArgumentException"><paramref name="predikat"/> is no such word.</exception>
    public NilaiKinerja WithPredikat(string predikat) => this with { Predikat = CheckPredikat(predikat), Rasio = null };

    /// <summary>Copies the value with a printed ratio.</summary>
    /// <param name="rasio">The ratio.</param>
    /// <returns>The copy; a predikat gives way to the ratio.</returns>
    public NilaiKinerja WithRasio(RasioCetak rasio) => this with { Rasio = rasio, Predikat = null };

    /// <summary>Copies the value with a unit.</summary>
    /// <param name="satuan">The unit: it starts with a letter, a percent or a degree sign.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException"><paramref name="satuan"/> is no unit, or the value has no number to count by it.</exception>
    public NilaiKinerja WithSatuan(string satuan)
    {
        ArgumentNullException.ThrowIfNull(satuan);
        var rapi = HurufMirip.Fold(satuan, out _);
        return PembacaNilai.IsSatuan(rapi) && (Angka is not null || Rentang is not null)
            ? this with { Satuan = rapi }
            : throw new ArgumentException("A unit starts with a letter, and counts a number.", nameof(satuan));
    }

    /// <summary>Copies the value as one carried forward from an earlier year.</summary>
    /// <param name="tahun">The year the figure is of.</param>
    /// <returns>The copy.</returns>
    public NilaiKinerja WithDibawaDari(int tahun) => this with { DibawaDari = tahun };

    /// <summary>Writes the value so that it reads back as the same value ; thousands stay undotted save in rupiah.</summary>
    /// <returns>For example <c>B (82,84)</c>, <c>Tuntas Utama (97,68%)</c> or <c>9/9 (40,00)</c>.</returns>
    public override string ToString()
    {
        var angka = Angka is { } isi ? ToAngka(isi) : Rentang is { } rentang ? AddSatuan(rentang.ToString()) : null;
        var luar = Rasio is { } rasio ? rasio.ToString() : Predikat;
        return (luar, angka) switch
        {
            (null, _) => angka!,
            (_, null) => luar,
            _ => $"{luar} ({angka})",
        };
    }

    private static string CheckPredikat(string predikat)
    {
        ArgumentNullException.ThrowIfNull(predikat);
        var rapi = HurufMirip.Fold(predikat, out _);
        return PembacaNilai.IsPredikat(rapi)
            ? rapi
            : throw new ArgumentException("A predikat starts with a letter and holds neither digits nor brackets.", nameof(predikat));
    }

    private string ToAngka(decimal angka) =>
        Satuan == SatuanRupiah
            ? $"{(angka < 0 ? "-" : string.Empty)}Rp {AngkaIndonesia.Format(Math.Abs(angka), Desimal)}"
            : AddSatuan(AngkaIndonesia.FormatTanpaRibuan(angka, Desimal));

    private string AddSatuan(string angka) => Satuan switch
    {
        null => angka,
        SatuanPersen => angka + SatuanPersen,
        _ => $"{angka} {Satuan}",
    };
}
