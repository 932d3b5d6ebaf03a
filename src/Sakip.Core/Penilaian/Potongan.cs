using Sakip.Nilai;

namespace Sakip.Penilaian;

/// <summary>A cut of the number line just before or just after a number.</summary>
/// <remarks>Every end of an interval is such a cut, so open and closed ends need no cases of their own.</remarks>
internal readonly record struct Potongan(decimal Angka, bool IsSesudah) : IComparable<Potongan>
{
    public int CompareTo(Potongan other) =>
        Angka != other.Angka ? Angka.CompareTo(other.Angka) : IsSesudah.CompareTo(other.IsSesudah);

    /// <summary>Whether a number lies below the cut.</summary>
    public bool IsAbove(decimal angka)
    {
        var banding = angka.CompareTo(Angka);
        return banding < 0 || (banding == 0 && IsSesudah);
    }

    /// <summary>Whether a number lies below the cut.</summary>
    public bool IsAbove(Rasio angka)
    {
        var banding = angka.CompareTo(Angka);
        return banding < 0 || (banding == 0 && IsSesudah);
    }
}
