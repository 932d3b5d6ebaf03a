using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Sakip.Penilaian;

namespace Sakip.Tampilan.Html;

/// <summary>Gives every band of a scale a colour: the pack's own, else the one its code is the word for, else one by its rank.</summary>
/// <remarks>A colour that is neither <c>#rrggbb</c>, <c>#rgb</c> nor a known word counts as none, so that nothing else gets into the style sheet.</remarks>
internal sealed class PaletPita
{
    /// <summary>The class of what lies in no band or in several.</summary>
    public const string TanpaPita = "pn";

    private const string Netral = "#6b7785";

    /// <summary>From the best band to the worst.</summary>
    private static readonly string[] Urut = ["#14695a", "#3c9a76", "#8fb84b", "#e3b505", "#df7d1c", "#c0392b", "#84271b"];

    private static readonly FrozenDictionary<string, string> Kata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["hijau"] = "#2e8b57",
        ["hijau tua"] = "#14602f",
        ["hijau muda"] = "#8cc56d",
        ["biru"] = "#2f6fb3",
        ["biru tua"] = "#1f4788",
        ["biru muda"] = "#74b3e3",
        ["kuning"] = "#e3b505",
        ["jingga"] = "#df7d1c",
        ["oranye"] = "#df7d1c",
        ["merah"] = "#c0392b",
        ["merah tua"] = "#84271b",
        ["merah muda"] = "#e08a98",
        ["ungu"] = "#7a4e9e",
        ["coklat"] = "#8a5a3b",
        ["cokelat"] = "#8a5a3b",
        ["abu-abu"] = "#8a94a0",
        ["hitam"] = "#333a42",
        ["green"] = "#2e8b57",
        ["blue"] = "#2f6fb3",
        ["yellow"] = "#e3b505",
        ["orange"] = "#df7d1c",
        ["red"] = "#c0392b",
        ["gray"] = "#8a94a0",
        ["grey"] = "#8a94a0",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableArray<Peringkat> _urut;
    private readonly ImmutableArray<Peringkat> _pita;

    public PaletPita(Skala? skala)
    {
        _urut = [.. (skala?.Peringkat ?? []).OrderByDescending(p => p.Selang.Bawah ?? decimal.MinValue).ThenByDescending(p => p.Selang.Atas ?? decimal.MaxValue)];
        _pita = [.. _urut, .. (skala?.TakTerhitung ?? []).Select(t => t.Peringkat)];
    }

    /// <summary>Gets the bands, the highest first; then the predikat for what is not computable.</summary>
    public ImmutableArray<Peringkat> Pita => _pita;

    /// <summary>Gets the class of the colour of a band, or that of none.</summary>
    public string GetKelas(HasilPeringkat hasil) => hasil.Peringkat is [var satu] ? GetKelas(satu) : TanpaPita;

    /// <summary>Gets the class of the colour of a band.</summary>
    public string GetKelas(Peringkat peringkat) => _pita.IndexOf(peringkat) is >= 0 and var ke ? $"p{ke}" : TanpaPita;

    /// <summary>Finds the class of what a text names: one band by its predikat; null where it names none.</summary>
    public string? FindKelas(string predikat) => _pita.FirstOrDefault(p => p.Predikat == predikat) is { } pita ? GetKelas(pita) : null;

    /// <summary>Writes the colours as a style sheet.</summary>
    public string ToGaya()
    {
        var gaya = new StringBuilder();
        foreach (var pita in _pita)
        {
            AppendWarna(gaya, GetKelas(pita), FindWarna(pita.Warna) ?? FindWarna(pita.Kode) ?? GetUrut(_urut.IndexOf(pita)));
        }

        AppendWarna(gaya, TanpaPita, Netral);
        return gaya.ToString();
    }

    private static void AppendWarna(StringBuilder gaya, string kelas, string warna) =>
        gaya.Append('.').Append(kelas).Append("{fill:").Append(warna).Append(";background-color:").Append(warna).Append("}\n");

    private static string? FindWarna(string? teks) =>
        teks is null ? null : IsHeksa(teks) ? teks : Kata.GetValueOrDefault(teks.Trim());

    private static bool IsHeksa(string teks) => teks is ['#', ..] && teks.Length is 4 or 7 && teks.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary>Spreads the bands over the colours, the best and the worst at the ends.</summary>
    private string GetUrut(int ke) =>
        ke < 0 ? Netral
        : _urut.Length == 1 ? Urut[0]
        : Urut[((2 * ke * (Urut.Length - 1)) + _urut.Length - 1) / (2 * (_urut.Length - 1))];
}
