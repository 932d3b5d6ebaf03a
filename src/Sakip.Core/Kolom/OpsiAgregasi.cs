using NodaTime;

namespace Sakip.Kolom;

/// <summary>Says how to aggregate; none of it changes the result but the date.</summary>
public sealed class OpsiAgregasi
{
    /// <summary>The most threads that can be asked for.</summary>
    public const int UtasTerbanyak = 64;

    /// <summary>Creates the options.</summary>
    /// <param name="tanggal">The date whose rules hold for every row; null for the end of each row's quarter or year.</param>
    /// <param name="utas">The number of threads, 1 to 64.</param>
    /// <param name="isVektor">Whether vector instructions are used where the processor has them.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="utas"/> is out of range.</exception>
    public OpsiAgregasi(LocalDate? tanggal = null, int utas = 1, bool isVektor = true)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(utas, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utas, UtasTerbanyak);
        Tanggal = tanggal;
        Utas = utas;
        IsVektor = isVektor;
    }

    /// <summary>Gets the options that hold where none are given: each row's own date, one thread, vector instructions.</summary>
    public static OpsiAgregasi Bawaan { get; } = new();

    /// <summary>Gets the date whose rules hold for every row; null for each row's own.</summary>
    public LocalDate? Tanggal { get; }

    /// <summary>Gets the number of threads.</summary>
    public int Utas { get; }

    /// <summary>Gets whether vector instructions are used where the processor has them.</summary>
    public bool IsVektor { get; }
}
