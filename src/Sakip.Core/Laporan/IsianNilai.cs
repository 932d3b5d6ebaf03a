using Sakip.Dasar;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>A figure as an app states it: a number, a text as reports print it (<c>"B (82,84)"</c>), money, or a read value.</summary>
/// <remarks>
/// It converts by itself. What is no figure, or more than one (<c>"1.464"</c>), becomes a problem of the builder, as in a
/// report file. The decimals of a number, trailing zeros included, are the printed ones. The default value is none.
/// </remarks>
public readonly record struct IsianNilai
{
    private readonly string? _teks;
    private readonly decimal? _angka;
    private readonly NilaiKinerja? _nilai;

    private IsianNilai(string? teks, decimal? angka = null, NilaiKinerja? nilai = null)
    {
        _teks = teks;
        _angka = angka;
        _nilai = nilai;
    }

    /// <summary>Takes a number.</summary>
    /// <param name="angka">The number, of at most 28 digits.</param>
    public static implicit operator IsianNilai(decimal angka) => new(null, angka);

    /// <summary>Takes a printed text.</summary>
    /// <param name="teks">For example <c>87,5</c>, <c>97,68%</c> or <c>Rp 1.250,00</c>.</param>
    public static implicit operator IsianNilai(string? teks) => new(teks);

    /// <summary>Takes an amount of money.</summary>
    /// <param name="jumlah">The money.</param>
    public static implicit operator IsianNilai(Rupiah jumlah) => new(null, jumlah.Jumlah);

    /// <summary>Takes a value.</summary>
    /// <param name="nilai">The value, which may be one carried forward.</param>
    public static implicit operator IsianNilai(NilaiKinerja? nilai) => new(null, null, nilai);

    /// <summary>Returns the figure as text.</summary>
    /// <returns>The text as stated, or the number in Indonesian figures.</returns>
    public override string ToString() =>
        _teks ?? _nilai?.ToString() ?? (_angka is { } angka ? AngkaIndonesia.FormatTanpaRibuan(angka, angka.Scale) : string.Empty);

    internal Masalah? Read(out NilaiKinerja? nilai)
    {
        if (_angka is not { } angka)
        {
            nilai = _nilai;
            return nilai is null ? PemeriksaIsian.ReadNilai(_teks ?? string.Empty, out nilai) : null;
        }

        nilai = AngkaIndonesia.CountAngka(angka) <= Batas.AngkaBilangan ? NilaiKinerja.FromAngka(angka) : null;
        return nilai is null ? new(PesanDasar.AngkaSalah, Tempat.Tiada, ("teks", ToString())) : null;
    }
}
