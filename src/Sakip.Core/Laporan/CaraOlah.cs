namespace Sakip.Laporan;

/// <summary>How a reference takes several figures together.</summary>
public enum CaraOlah
{
    /// <summary>The sum.</summary>
    Jumlah,

    /// <summary>The mean, each counting alike.</summary>
    Rerata,

    /// <summary>How many there are.</summary>
    Cacah,
}
