using System.Globalization;
using Sakip.Nilai;

namespace Sakip.Ekspresi;

/// <summary>A value of the expression language: a number, a truth, a code, missing, or not computable for a reason.</summary>
/// <remarks>Equality compares kind and content. The default value is <see cref="Hilang"/>.</remarks>
public readonly record struct NilaiEkspresi
{
    private readonly Rasio _angka;
    private readonly int _isi; // the code, or the reason
    private readonly Keadaan _keadaan;

    private NilaiEkspresi(Keadaan keadaan, Rasio angka = default, int isi = 0, int letak = 0)
    {
        _keadaan = keadaan;
        _angka = angka;
        _isi = isi;
        Letak = letak;
    }

    private enum Keadaan : byte
    {
        Hilang,
        Angka,
        Salah,
        Benar,
        Kode,
        Gagal,
    }

    /// <summary>Gets the missing value.</summary>
    public static NilaiEkspresi Hilang => default;

    /// <summary>Gets whether it is a number.</summary>
    public bool IsAngka => _keadaan == Keadaan.Angka;

    /// <summary>Gets whether it is true.</summary>
    public bool IsBenar => _keadaan == Keadaan.Benar;

    /// <summary>Gets whether it is false.</summary>
    public bool IsSalah => _keadaan == Keadaan.Salah;

    /// <summary>Gets whether it is missing.</summary>
    public bool IsHilang => _keadaan == Keadaan.Hilang;

    /// <summary>Gets whether it could not be computed.</summary>
    public bool IsGagal => _keadaan == Keadaan.Gagal;

    /// <summary>Gets where in the expression it failed, in characters from 0; 0 unless <see cref="IsGagal"/>.</summary>
    public int Letak { get; }

    /// <summary>Gets the number.</summary>
    /// <exception cref="InvalidOperationException">It is no number.</exception>
    public Rasio Angka => IsAngka ? _angka : throw new InvalidOperationException($"{this} is no number.");

    /// <summary>Gets the reason why it could not be computed.</summary>
    /// <exception cref="InvalidOperationException">It was computed, or is missing.</exception>
    public AlasanTakTerhitung Alasan =>
        IsGagal ? (AlasanTakTerhitung)_isi : throw new InvalidOperationException($"{this} is no failure.");

    /// <summary>Wraps a number.</summary>
    /// <param name="angka">The number.</param>
    /// <returns>The value.</returns>
    public static NilaiEkspresi FromAngka(Rasio angka) => new(Keadaan.Angka, angka);

    /// <summary>Wraps a truth.</summary>
    /// <param name="benar">The truth.</param>
    /// <returns>The value.</returns>
    public static NilaiEkspresi FromKebenaran(bool benar) => new(benar ? Keadaan.Benar : Keadaan.Salah);

    internal static NilaiEkspresi FromKode(int kode) => new(Keadaan.Kode, isi: kode);

    internal static NilaiEkspresi FromAlasan(AlasanTakTerhitung alasan, int letak) => new(Keadaan.Gagal, isi: (int)alasan, letak: letak);

    /// <summary>Whether two codes are the same; both are codes.</summary>
    internal static bool IsSameKode(NilaiEkspresi kiri, NilaiEkspresi kanan) => kiri._isi == kanan._isi;

    /// <summary>Returns the value, invariant.</summary>
    /// <returns>For example <c>11/6</c>, <c>true</c> or <c>PembagianNol</c>.</returns>
    public override string ToString() => _keadaan switch
    {
        Keadaan.Angka => _angka.ToString(),
        Keadaan.Benar => "true",
        Keadaan.Salah => "false",
        Keadaan.Kode => string.Create(CultureInfo.InvariantCulture, $"kode {_isi}"),
        Keadaan.Gagal => ((AlasanTakTerhitung)_isi).ToString(),
        _ => "hilang",
    };
}
