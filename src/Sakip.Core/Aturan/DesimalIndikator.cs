namespace Sakip.Aturan;

/// <summary>The decimals that the capaian of one indicator is shown with.</summary>
public sealed class DesimalIndikator
{
    internal DesimalIndikator(string indikator, int desimal)
    {
        Indikator = indikator;
        Desimal = desimal;
    }

    /// <summary>Gets the id of the indicator.</summary>
    public string Indikator { get; }

    /// <summary>Gets the decimals, 0 to 12.</summary>
    public int Desimal { get; }
}
