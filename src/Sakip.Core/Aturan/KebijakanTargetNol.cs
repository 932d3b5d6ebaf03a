namespace Sakip.Aturan;

/// <summary>Says what the capaian is when the target is 0.</summary>
/// <remarks>All but the first are met in e-SAKIP applications; none is a rule of a regulation.</remarks>
public enum KebijakanTargetNol
{
    /// <summary>The formula decides; what it would divide by 0 is not computable.</summary>
    TidakTerhitung,

    /// <summary>Always 0.</summary>
    Nol,

    /// <summary>Always 100.</summary>
    Seratus,

    /// <summary>100 when the realisasi is above 0, else 0.</summary>
    SeratusBilaAdaRealisasi,

    /// <summary>100 when the realisasi is 0, else 0: a negative indicator kept at nothing.</summary>
    SeratusBilaNihil,

    /// <summary>A target of 0 is no target: not computable, whatever the formula.</summary>
    TargetKosong,
}
