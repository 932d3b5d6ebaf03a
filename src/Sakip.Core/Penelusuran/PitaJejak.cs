namespace Sakip.Penelusuran;

/// <summary>A band that a value was compared with.</summary>
public sealed class PitaJejak
{
    internal PitaJejak(string predikat, string selang, bool isBerlaku, int letak)
    {
        Predikat = predikat;
        Selang = selang;
        IsBerlaku = isBerlaku;
        Letak = letak;
    }

    /// <summary>Gets the predikat of the band.</summary>
    public string Predikat { get; }

    /// <summary>Gets the interval in the words of packs.</summary>
    public string Selang { get; }

    /// <summary>Gets whether the band applies, by its interval or by the policy for gaps and top.</summary>
    public bool IsBerlaku { get; }

    /// <summary>Gets where the value lies: -1 below the interval, 0 in it, 1 above it.</summary>
    public int Letak { get; }
}
