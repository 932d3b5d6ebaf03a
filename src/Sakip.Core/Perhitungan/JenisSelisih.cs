namespace Sakip.Perhitungan;

/// <summary>Names what an amount differs from.</summary>
public enum JenisSelisih
{
    /// <summary>From the sum of the nodes right below it.</summary>
    Bagian,

    /// <summary>From the sum of the four quarters.</summary>
    Triwulan,

    /// <summary>From the sum of the belanja accounts, which are the same money.</summary>
    Belanja,
}
