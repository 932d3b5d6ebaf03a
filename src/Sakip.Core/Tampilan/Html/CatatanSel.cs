using System.Collections.Immutable;
using Sakip.Laporan;

namespace Sakip.Tampilan.Html;

/// <summary>Tells of cells that could not be checked, or bear a remark, below their table; one letter for each thing to tell.</summary>
internal sealed class CatatanSel(Halaman halaman, HasilVerifikasi verifikasi, SusunanTemuan susunan)
{
    private const int HurufAbjad = 26;

    private readonly ILookup<AlamatSel, string> _takTerperiksa = verifikasi.TakTerperiksa.ToLookup(
        t => t.Sel, t => $"{halaman.Say("tidak diperiksa", "not checked")}: {susunan.ExplainTakTerperiksa(t.Sel, t.Alasan)}");

    private readonly HashSet<AlamatSel> _dilipat = [.. verifikasi.HurufDilipat];

    /// <summary>Finds what there is to tell of the cells of a table.</summary>
    public Isi Find(TabelCetak tabel)
    {
        var teks = new List<string>();
        var letak = new Dictionary<string, int>(StringComparer.Ordinal);
        var tanda = new Dictionary<AlamatSel, string>();
        foreach (var sel in tabel.Baris.SelectMany(b => tabel.Kolom.Select(k => new AlamatSel(tabel.Id, b.Id, k.Id))))
        {
            var huruf = Tell(tabel, sel).Select(satu =>
            {
                if (!letak.TryGetValue(satu, out var ke))
                {
                    ke = teks.Count;
                    letak.Add(satu, ke);
                    teks.Add(satu);
                }

                return ToTanda(ke);
            }).ToArray();
            if (huruf.Length > 0)
            {
                tanda.Add(sel, string.Join(' ', huruf));
            }
        }

        return new([.. teks.Select((t, i) => $"{ToTanda(i)} {t}")], tanda);
    }

    private IEnumerable<string> Tell(TabelCetak tabel, AlamatSel sel)
    {
        foreach (var sebab in _takTerperiksa[sel])
        {
            yield return sebab;
        }

        if (_dilipat.Contains(sel))
        {
            yield return halaman.Say("huruf yang hanya mirip huruf Latin, dibaca sebagai Latin", "letters that only look Latin, read as Latin");
        }

        if (tabel.FindBaris(sel.Baris)?.FindSel(sel.Kolom)?.Catatan is { } catatan)
        {
            yield return catatan;
        }
    }

    /// <summary>Counts in letters: a), b) to z), then a1) and on.</summary>
    private static string ToTanda(int ke) =>
        $"{(char)('a' + (ke % HurufAbjad))}{(ke < HurufAbjad ? string.Empty : TabelHtml.ToTeks(ke / HurufAbjad))})";

    /// <summary>What there is to tell of a table.</summary>
    /// <param name="Teks">The notes, each with its letter.</param>
    /// <param name="Tanda">The letters of each cell that has some.</param>
    internal sealed record Isi(ImmutableArray<string> Teks, IReadOnlyDictionary<AlamatSel, string> Tanda);
}
