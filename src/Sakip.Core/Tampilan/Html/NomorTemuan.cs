using System.Collections.Immutable;
using Sakip.Laporan;

namespace Sakip.Tampilan.Html;

/// <summary>Numbers the findings, a consequence below its root: 3, 3.1, 3.2; tells which stand at a cell.</summary>
internal sealed class NomorTemuan
{
    private readonly ILookup<AlamatSel, (string Nomor, ButirTemuan Butir)> _sel;

    public NomorTemuan(SusunanTemuan susunan)
    {
        Susunan = susunan;
        Kelompok = [.. susunan.GetKelompok()];
        _sel = Semua.ToLookup(t => t.Butir.Temuan.Sel);
    }

    /// <summary>Gets the words of the findings.</summary>
    public SusunanTemuan Susunan { get; }

    /// <summary>Gets the findings by table.</summary>
    public ImmutableArray<KelompokTemuan> Kelompok { get; }

    /// <summary>Gets all findings with their numbers, roots followed by their consequences.</summary>
    public IEnumerable<(string Nomor, ButirTemuan Butir)> Semua => Kelompok.SelectMany(k => k.Butir).SelectMany(Number);

    /// <summary>Gets what is found at a cell.</summary>
    public IEnumerable<(string Nomor, ButirTemuan Butir)> GetDi(AlamatSel sel) => _sel[sel];

    /// <summary>Numbers a root and its consequences.</summary>
    public static IEnumerable<(string Nomor, ButirTemuan Butir)> Number(ButirTemuan akar) =>
        akar.Akibat.Select((a, i) => ($"{akar.Nomor}.{i + 1}", a)).Prepend(($"{akar.Nomor}", akar));

    /// <summary>Gets the anchor of a finding by its number.</summary>
    public static string ToJangkar(string nomor) => $"temuan-{nomor}";
}
