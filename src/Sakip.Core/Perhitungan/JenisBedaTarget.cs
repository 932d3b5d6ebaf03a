namespace Sakip.Perhitungan;

/// <summary>Names how two documents differ on a target.</summary>
public enum JenisBedaTarget
{
    /// <summary>Both state it, with different values.</summary>
    NilaiBerbeda,

    /// <summary>Only the first one states it.</summary>
    HanyaPertama,

    /// <summary>Only the second one states it.</summary>
    HanyaKedua,
}
