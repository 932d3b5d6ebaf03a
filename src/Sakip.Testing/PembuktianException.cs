using Sakip.Dasar;

namespace Sakip.Testing;

/// <summary>Thrown when something does not prove: what was expected, what came out, by how much they differ, and how it was computed.</summary>
/// <remarks>The one exception of this package that means a failed proof; a wrong call throws an argument exception.</remarks>
public sealed class PembuktianException : Exception
{
    internal PembuktianException(string pokok, string harapan, string nyata, string? selisih, string? jejak, Bahasa bahasa)
        : base(ToPesan(pokok, harapan, nyata, selisih, jejak, bahasa))
    {
        Pokok = pokok;
        Harapan = harapan;
        Nyata = nyata;
        Selisih = selisih;
        Jejak = jejak;
    }

    /// <summary>Gets what was to be proved, for example <c>capaian(I04; 2024)</c>.</summary>
    public string Pokok { get; }

    /// <summary>Gets what was expected.</summary>
    public string Harapan { get; }

    /// <summary>Gets what came out.</summary>
    public string Nyata { get; }

    /// <summary>Gets the actual less the expected figure, in Indonesian figures; null where there are no two figures.</summary>
    public string? Selisih { get; }

    /// <summary>Gets how the actual result came about: rule, formula, inputs; null for a bare value.</summary>
    public string? Jejak { get; }

    private static string ToPesan(string pokok, string harapan, string nyata, string? selisih, string? jejak, Bahasa bahasa)
    {
        var (tidak, harap, ada, beda, asal) = bahasa == Bahasa.Inggris
            ? ("Not proved", "expected", "actual", "difference", "trace")
            : ("Tidak terbukti", "diharapkan", "nyata", "selisih", "jejak");
        var baris = new List<string> { $"{tidak}: {pokok}", $"  {harap}: {harapan}", $"  {ada}: {nyata}" };
        if (selisih is not null)
        {
            baris.Add($"  {beda}: {selisih}");
        }

        if (jejak is not null)
        {
            baris.Add($"  {asal}:");
            baris.AddRange(jejak.TrimEnd().Split('\n').Select(satu => $"    {satu}".TrimEnd()));
        }

        return string.Join('\n', baris);
    }
}
