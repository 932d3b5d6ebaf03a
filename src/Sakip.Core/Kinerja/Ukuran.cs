namespace Sakip.Kinerja;

/// <summary>Names what a fact measures.</summary>
public enum Ukuran
{
    /// <summary>What is to be reached.</summary>
    Target,

    /// <summary>What was reached.</summary>
    Realisasi,
}
