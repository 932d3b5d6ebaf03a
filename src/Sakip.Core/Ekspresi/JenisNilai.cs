namespace Sakip.Ekspresi;

/// <summary>The types of the expression language.</summary>
public enum JenisNilai
{
    /// <summary>An exact number.</summary>
    Angka,

    /// <summary>True or false.</summary>
    Kebenaran,

    /// <summary>One of the declared code constants; it can be compared for equality only.</summary>
    Kode,
}
