namespace Sakip.Aturan;

/// <summary>Says how much each member of a mean counts.</summary>
public enum BobotRerata
{
    /// <summary>All alike.</summary>
    Sama,

    /// <summary>By the weight of its indicator.</summary>
    Indikator,

    /// <summary>By category: the mean of each category counts with the category's weight.</summary>
    Kategori,
}
