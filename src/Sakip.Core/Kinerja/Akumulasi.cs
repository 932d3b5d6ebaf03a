namespace Sakip.Kinerja;

/// <summary>Says how the figures of several periods combine into one.</summary>
public enum Akumulasi
{
    /// <summary>The latest figure counts.</summary>
    Terakhir,

    /// <summary>The figures add up.</summary>
    Jumlah,

    /// <summary>The mean of the figures counts.</summary>
    Rerata,

    /// <summary>The greatest figure counts.</summary>
    Maksimum,
}
