using System.Globalization;

namespace Sakip.Nilai;

/// <summary>A ratio as it is printed, for example 9/9 domains reached; it is shown, not computed with.</summary>
/// <remarks>Both parts are zero or more. Equality compares the print, so 3/6 differs from 1/2. The default value is 0/0.</remarks>
public readonly record struct RasioCetak
{
    /// <summary>Creates a printed ratio.</summary>
    /// <param name="pembilang">The number before the stroke; zero or more.</param>
    /// <param name="penyebut">The number behind the stroke; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative.</exception>
    public RasioCetak(int pembilang, int penyebut)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pembilang);
        ArgumentOutOfRangeException.ThrowIfNegative(penyebut);
        Pembilang = pembilang;
        Penyebut = penyebut;
    }

    /// <summary>Gets the number before the stroke.</summary>
    public int Pembilang { get; }

    /// <summary>Gets the number behind the stroke.</summary>
    public int Penyebut { get; }

    /// <summary>Returns the print.</summary>
    /// <returns>For example <c>9/9</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Pembilang}/{Penyebut}");
}
