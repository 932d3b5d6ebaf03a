using Sakip.Laporan;

namespace Sakip.Tampilan.Html;

/// <summary>Gives every printed table and cell its anchor, by its place, since an id of a report may hold anything.</summary>
internal sealed class JangkarSel
{
    private readonly Dictionary<AlamatSel, string> _sel = [];
    private readonly Dictionary<string, string> _tabel = new(StringComparer.Ordinal);

    public JangkarSel(LaporanKinerja laporan)
    {
        foreach (var (tabel, t) in laporan.Tabel.Select((tabel, t) => (tabel, t + 1)))
        {
            _tabel.Add(tabel.Id, $"cetak-{t}");
            foreach (var (baris, b) in tabel.Baris.Select((baris, b) => (baris, b + 1)))
            {
                foreach (var (kolom, k) in tabel.Kolom.Select((kolom, k) => (kolom, k + 1)))
                {
                    _sel.Add(new(tabel.Id, baris.Id, kolom.Id), $"sel-{t}-{b}-{k}");
                }
            }
        }
    }

    /// <summary>Gets the anchor of a printed table.</summary>
    public string GetTabel(string tabel) => _tabel[tabel];

    /// <summary>Finds the anchor of a cell; null where no table prints it.</summary>
    public string? Find(AlamatSel sel) => _sel.GetValueOrDefault(sel);
}
