using System.Collections.Immutable;
using Sakip.Laporan;

namespace Sakip.Tampilan.Html;

/// <summary>Numbers the findings, a consequence below its root: 3, 3.1, 3.2; tells which stand at a cell.</summary>
internal sealed class NomorTemuan
{
    private readonly ILookup<AlamatSel, (string Nomor, ButirTemuan Butir)> _sel;
    private readonly ILookup<string, ButirTemuan> _akar; // by table
    private readonly Dictionary<string, int> _banyak; // consequences too, by table

    public NomorTemuan(SusunanTemuan susunan)
    {
        Susunan = susunan;
        Kelompok = [.. susunan.GetKelompok()];
        (string Nomor, ButirTemuan Butir)[] semua = [.. Kelompok.SelectMany(k => k.Butir).SelectMany(Number)];
        _sel = semua.ToLookup(t => t.Butir.Temuan.Sel);
        _akar = Kelompok.SelectMany(k => k.Butir).ToLookup(b => b.Temuan.Sel.Tabel, StringComparer.Ordinal);
        _banyak = semua.CountBy(t => t.Butir.Temuan.Sel.Tabel, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets the words of the findings.</summary>
    public SusunanTemuan Susunan { get; }

    /// <summary>Gets the findings by table.</summary>
    public ImmutableArray<KelompokTemuan> Kelompok { get; }

    /// <summary>Gets what is found at a cell.</summary>
    public IEnumerable<(string Nomor, ButirTemuan Butir)> GetDi(AlamatSel sel) => _sel[sel];

    /// <summary>Gets the findings of a table, without their consequences.</summary>
    public IEnumerable<ButirTemuan> GetAkar(string tabel) => _akar[tabel];

    /// <summary>Counts the findings of a table and the consequences that stand in it.</summary>
    public int Count(string tabel) => _banyak.GetValueOrDefault(tabel);

    /// <summary>Numbers a root and its consequences.</summary>
    public static IEnumerable<(string Nomor, ButirTemuan Butir)> Number(ButirTemuan akar) =>
        akar.Akibat.Select((a, i) => ($"{akar.Nomor}.{i + 1}", a)).Prepend(($"{akar.Nomor}", akar));

    /// <summary>Gets the anchor of a finding by its number.</summary>
    public static string ToJangkar(string nomor) => $"temuan-{nomor}";
}
