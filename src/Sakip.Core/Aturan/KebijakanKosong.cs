namespace Sakip.Aturan;

/// <summary>Says what becomes of a composite index when a component is given no score.</summary>
public enum KebijakanKosong
{
    /// <summary>The index is not computable.</summary>
    TidakTerhitung,

    /// <summary>The component counts as 0.</summary>
    Nol,

    /// <summary>The component is left out: a sum goes without it, a mean is of the others.</summary>
    Dilewati,
}
