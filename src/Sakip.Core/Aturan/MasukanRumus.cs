using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>The numbers a formula works on.</summary>
/// <remarks>The default value has a target and a realisasi of 0.</remarks>
public readonly record struct MasukanRumus
{
    /// <summary>Creates the input from single numbers.</summary>
    /// <param name="target">The target.</param>
    /// <param name="realisasi">The realisasi.</param>
    public MasukanRumus(Rasio target, Rasio realisasi)
    {
        Target = target;
        TargetAtas = target;
        Realisasi = realisasi;
    }

    /// <summary>Creates the input from a range target.</summary>
    /// <param name="target">The range.</param>
    /// <param name="realisasi">The realisasi.</param>
    public MasukanRumus(RentangAngka target, Rasio realisasi)
    {
        Target = target.Bawah;
        TargetAtas = target.Atas;
        IsRentang = true;
        Realisasi = realisasi;
    }

    /// <summary>Gets the target, or the lower end of a range target.</summary>
    public Rasio Target { get; }

    /// <summary>Gets the upper end of a range target; the target itself when it is one number.</summary>
    public Rasio TargetAtas { get; }

    /// <summary>Gets whether the target is a range.</summary>
    public bool IsRentang { get; }

    /// <summary>Gets the realisasi.</summary>
    public Rasio Realisasi { get; }
}
