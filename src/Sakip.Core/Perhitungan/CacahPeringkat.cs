namespace Sakip.Perhitungan;

/// <summary>How many members earned a predikat.</summary>
/// <remarks>The count is zero or more. Equality compares both parts.</remarks>
public sealed record CacahPeringkat
{
    internal CacahPeringkat(string predikat, int jumlah)
    {
        Predikat = predikat;
        Jumlah = jumlah;
    }

    /// <summary>Gets the predikat; several joined by <c> / </c> where bands overlap; <c>-</c> for none.</summary>
    public string Predikat { get; }

    /// <summary>Gets the count.</summary>
    public int Jumlah { get; }

    /// <summary>Returns predikat and count.</summary>
    /// <returns>For example <c>Tinggi: 3</c>.</returns>
    public override string ToString() => $"{Predikat}: {Jumlah}";
}
