namespace Sakip.Nilai;

/// <summary>Names how a number between two steps of a grid is rounded.</summary>
public enum CaraBulat
{
    /// <summary>To the nearest step, ties away from zero: 2,345 gives 2,35. The habit of the reports.</summary>
    SetengahMenjauhiNol,

    /// <summary>To the nearest step, ties to the even step: 2,345 gives 2,34.</summary>
    SetengahGenap,

    /// <summary>To the next greater step: -2,345 gives -2,34.</summary>
    Naik,

    /// <summary>To the next smaller step: -2,345 gives -2,35.</summary>
    Turun,

    /// <summary>To the next step towards zero: the further digits are cut off.</summary>
    Potong,
}
