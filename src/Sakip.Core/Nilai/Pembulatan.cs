using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Sakip.Dasar;

namespace Sakip.Nilai;

/// <summary>Says how to round: to how many decimals and which way.</summary>
/// <remarks>
/// The only place where a number loses digits. Rounding starts from the exact ratio, so no tie is missed or invented.
/// Equality compares both parts. The default value rounds to whole numbers, ties away from zero.
/// </remarks>
public readonly record struct Pembulatan
{
    /// <summary>The greatest number of decimals that can be asked for.</summary>
    public const int DesimalTerbanyak = 12;

    private Pembulatan(int desimal, CaraBulat cara)
    {
        Desimal = desimal;
        Cara = cara;
    }

    /// <summary>Gets the habit of performance reports: two decimals, ties away from zero.</summary>
    public static Pembulatan DuaDesimal { get; } = new(2, CaraBulat.SetengahMenjauhiNol);

    /// <summary>Gets the number of decimals, 0 to 12.</summary>
    public int Desimal { get; }

    /// <summary>Gets the way ties and rests are treated.</summary>
    public CaraBulat Cara { get; }

    /// <summary>Builds a rounding.</summary>
    /// <param name="desimal">The number of decimals, 0 to 12, both included.</param>
    /// <param name="cara">The way of rounding.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public static Pembulatan From(int desimal, CaraBulat cara = CaraBulat.SetengahMenjauhiNol)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(desimal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(desimal, DesimalTerbanyak);
        Penjaga.CheckAnggota((int)cara, (int)CaraBulat.Potong, nameof(cara));
        return new(desimal, cara);
    }

    /// <summary>Copies the rounding with another number of decimals.</summary>
    /// <param name="desimal">The number of decimals, 0 to 12, both included.</param>
    /// <returns>The same way of rounding at that grid.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is out of range.</exception>
    public Pembulatan WithDesimal(int desimal) => From(desimal, Cara);

    /// <summary>Rounds an exact ratio.</summary>
    /// <param name="rasio">The unrounded number.</param>
    /// <returns>The rounded number; it carries all <see cref="Desimal"/> decimals, trailing zeros included.</returns>
    /// <exception cref="OverflowException">The result does not fit the 96 bits of a decimal.</exception>
    public decimal Round(Rasio rasio) =>
        TryRound(rasio, out var hasil) ? hasil : throw new OverflowException("The rounded number does not fit a decimal.");

    /// <summary>Rounds an exact ratio when the result fits a decimal.</summary>
    /// <param name="rasio">The unrounded number.</param>
    /// <param name="hasil">The rounded number, or 0.</param>
    /// <returns>Whether the result fits the 96 bits of a decimal.</returns>
    public bool TryRound(Rasio rasio, out decimal hasil)
    {
        if (rasio.TryGetKecil(out var pembilang, out var penyebut)
            && Rasio.TryMultiply(pembilang, PangkatSepuluh.Get(Desimal), out var atas))
        {
            hasil = Rasio.ToDecimal(RoundDivision(atas, penyebut), Desimal);
            return true;
        }

        return TryRoundBesar(rasio, out hasil);
    }

    /// <summary>Returns the grid and the way.</summary>
    /// <returns>For example <c>2 desimal, SetengahMenjauhiNol</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Desimal} desimal, {Cara}");

    [MethodImpl(MethodImplOptions.NoInlining)] // so that big integers are loaded only when there are any
    private bool TryRoundBesar(Rasio rasio, out decimal hasil)
    {
        var bagian = rasio.GetBagian();
        var mantisa = RoundDivision(bagian.Pembilang * PangkatSepuluh.Get(Desimal), bagian.Penyebut);
        return Rasio.TryToDecimal(mantisa, Desimal, out hasil);
    }

    private long RoundDivision(long atas, long bawah)
    {
        var (hasil, sisa) = Math.DivRem(atas, bawah);
        if (sisa == 0)
        {
            return hasil;
        }

        var mutlak = Math.Abs(sisa);
        return MovesAway(mutlak.CompareTo(bawah - mutlak), long.IsPositive(atas), long.IsOddInteger(hasil)) ? hasil + Math.Sign(atas) : hasil;
    }

    private BigInteger RoundDivision(BigInteger atas, BigInteger bawah)
    {
        var hasil = BigInteger.DivRem(atas, bawah, out var sisa);
        if (sisa.IsZero)
        {
            return hasil;
        }

        var mutlak = BigInteger.Abs(sisa);
        return MovesAway(mutlak.CompareTo(bawah - mutlak), BigInteger.IsPositive(atas), !hasil.IsEven) ? hasil + atas.Sign : hasil;
    }

    /// <summary>Decides whether a truncated quotient with a rest moves one step away from zero.</summary>
    private bool MovesAway(int sisaTerhadapSetengah, bool positif, bool ganjil) => Cara switch
    {
        CaraBulat.SetengahMenjauhiNol => sisaTerhadapSetengah >= 0,
        CaraBulat.SetengahGenap => sisaTerhadapSetengah > 0 || (sisaTerhadapSetengah == 0 && ganjil),
        CaraBulat.Naik => positif,
        CaraBulat.Turun => !positif,
        _ => false,
    };
}
