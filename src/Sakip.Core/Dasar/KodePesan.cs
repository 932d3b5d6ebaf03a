using System.Globalization;
using System.Text;

namespace Sakip.Dasar;

/// <summary>Couples a stable code with its text in both languages.</summary>
/// <remarks>
/// A text holds placeholders such as <c>{kunci}</c>, filled from the facts of a problem or finding, and optional parts
/// in square brackets, dropped as a whole when one of their placeholders has no fact. Codes are never reused.
/// Two codes are equal when their <see cref="Nomor"/> is.
/// </remarks>
public sealed class KodePesan : IEquatable<KodePesan>
{
    private readonly string _indonesia;
    private readonly string _inggris;

    /// <summary>Creates a code with its two texts.</summary>
    /// <param name="nomor">The stable code, for example <c>SKP2103</c>.</param>
    /// <param name="indonesia">The Indonesian text.</param>
    /// <param name="inggris">The English text, with the same placeholders.</param>
    /// <param name="isPeringatan">Whether it warns only, and nothing is wrong yet.</param>
    /// <exception cref="ArgumentException">A text is null or blank.</exception>
    public KodePesan(string nomor, string indonesia, string inggris, bool isPeringatan = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(nomor);
        ArgumentException.ThrowIfNullOrWhiteSpace(indonesia);
        ArgumentException.ThrowIfNullOrWhiteSpace(inggris);
        Nomor = nomor;
        IsPeringatan = isPeringatan;
        _indonesia = indonesia;
        _inggris = inggris;
    }

    /// <summary>Gets the stable code, for example <c>SKP2103</c>.</summary>
    public string Nomor { get; }

    /// <summary>Gets whether it warns only, and nothing is wrong yet.</summary>
    public bool IsPeringatan { get; }

    /// <summary>Gets the text with its placeholders still in it.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The unfilled text.</returns>
    public string GetPola(Bahasa bahasa) => bahasa == Bahasa.Inggris ? _inggris : _indonesia;

    /// <summary>Fills the text with facts.</summary>
    /// <param name="fakta">The facts by placeholder name.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>The finished sentence. A placeholder without a fact outside an optional part stays visible.</returns>
    public string ToPesan(IReadOnlyDictionary<string, object> fakta, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(fakta);
        var hasil = new StringBuilder();
        var pola = GetPola(bahasa).AsSpan();
        while (!pola.IsEmpty)
        {
            var buka = pola.IndexOf('[');
            if (buka < 0)
            {
                _ = TryFill(pola, fakta, bahasa, hasil);
                break;
            }

            _ = TryFill(pola[..buka], fakta, bahasa, hasil);
            var tutup = pola.IndexOf(']');
            var bagian = new StringBuilder();
            if (TryFill(pola[(buka + 1)..tutup], fakta, bahasa, bagian))
            {
                hasil.Append(bagian);
            }

            pola = pola[(tutup + 1)..];
        }

        return hasil.ToString();
    }

    private static bool TryFill(
        ReadOnlySpan<char> pola, IReadOnlyDictionary<string, object> fakta, Bahasa bahasa, StringBuilder hasil)
    {
        var lengkap = true;
        while (true)
        {
            var buka = pola.IndexOf('{');
            if (buka < 0)
            {
                hasil.Append(pola);
                return lengkap;
            }

            var tutup = pola.IndexOf('}');
            hasil.Append(pola[..buka]);
            if (fakta.TryGetValue(pola[(buka + 1)..tutup].ToString(), out var nilai))
            {
                hasil.Append(CultureInfo.InvariantCulture, $"{Choose(nilai, bahasa)}");
            }
            else
            {
                hasil.Append(pola[buka..(tutup + 1)]);
                lengkap = false;
            }

            pola = pola[(tutup + 1)..];
        }
    }

    private static object Choose(object nilai, Bahasa bahasa) =>
        nilai is not KataDwibahasa kata ? nilai : bahasa == Bahasa.Inggris ? kata.Inggris : kata.Indonesia;

    /// <summary>Compares codes by number.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Whether both carry the same number.</returns>
    public bool Equals(KodePesan? other) => other is not null && Nomor == other.Nomor;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KodePesan);

    /// <inheritdoc/>
    public override int GetHashCode() => Nomor.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the number.</summary>
    /// <returns>For example <c>SKP2103</c>.</returns>
    public override string ToString() => Nomor;
}
