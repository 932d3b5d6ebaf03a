using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>How many members earned a predikat.</summary>
/// <remarks>The count is zero or more. Equality compares both parts.</remarks>
public sealed record CacahPeringkat
{
    internal CacahPeringkat(string predikat, int jumlah, int dari)
    {
        Predikat = predikat;
        Jumlah = jumlah;
        Dari = dari;
    }

    /// <summary>Gets the predikat; several joined by <c> / </c> where bands overlap; <c>-</c> for none.</summary>
    public string Predikat { get; }

    /// <summary>Gets the count.</summary>
    public int Jumlah { get; }

    /// <summary>Gets the number of members counted: those with a predikat and those computable without one.</summary>
    public int Dari { get; }

    /// <summary>Gets the share of all counted; zero when nothing was counted.</summary>
    public Persen Bagian => Dari == 0 ? Persen.Nol : Persen.FromBagian(Jumlah, Dari);

    /// <summary>Returns predikat and count.</summary>
    /// <returns>For example <c>Tinggi: 3</c>.</returns>
    public override string ToString() => $"{Predikat}: {Jumlah}";
}
