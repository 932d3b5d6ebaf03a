namespace Sakip.Nilai;

/// <summary>Says how a cell shows that it holds no figure.</summary>
public enum JenisKosong
{
    /// <summary>Nothing is printed.</summary>
    Hampa,

    /// <summary>A dash is printed.</summary>
    Strip,

    /// <summary>"n/a" or "N/A" is printed.</summary>
    TidakTersedia,
}
