namespace Sakip.Aturan;

/// <summary>The weight of a category of indicators in a mean.</summary>
public sealed class BobotKategori
{
    internal BobotKategori(string kategori, decimal bobot)
    {
        Kategori = kategori;
        Bobot = bobot;
    }

    /// <summary>Gets the category, as the indicators name it.</summary>
    public string Kategori { get; }

    /// <summary>Gets the weight, above zero; weights need not sum to 100.</summary>
    public decimal Bobot { get; }
}
