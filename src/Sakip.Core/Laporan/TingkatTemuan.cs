namespace Sakip.Laporan;

/// <summary>Says how grave a finding is.</summary>
public enum TingkatTemuan
{
    /// <summary>A figure is wrong.</summary>
    Galat,

    /// <summary>Something is to be looked at.</summary>
    Peringatan,
}
