namespace Sakip.Kinerja;

/// <summary>Says how the figures of several periods combine into one.</summary>
/// <remarks>
/// A year whose result is pending may stand on an earlier year's figure. That repeats a figure, so where figures add up
/// or a mean is taken it counts once: 12 in 2023, carried forward to 2024, is 12 in all, and the mean is that of the
/// years with a figure of their own. A figure carried from before the first year counts once as well, since nothing else
/// stands for it. The result says that it rests on an earlier year.
/// </remarks>
public enum Akumulasi
{
    /// <summary>The latest figure counts, a carried one too.</summary>
    Terakhir,

    /// <summary>The figures add up, each once.</summary>
    Jumlah,

    /// <summary>The mean of the figures counts, each once.</summary>
    Rerata,

    /// <summary>The greatest figure counts.</summary>
    Maksimum,
}
