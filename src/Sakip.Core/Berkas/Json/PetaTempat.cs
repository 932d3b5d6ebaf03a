using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Berkas.Json;

/// <summary>Keeps where the printed cells of a report file stand.</summary>
internal sealed class PetaTempat
{
    private readonly Dictionary<AlamatSel, Tempat> _sel = [];

    /// <summary>Keeps the place of a cell; the first one of a doubled id counts.</summary>
    public void Add(string tabel, string? baris, string kolom, NilaiJson isi)
    {
        if (baris is not null)
        {
            _sel.TryAdd(new(tabel, baris, kolom), isi.Tempat);
        }
    }

    public Tempat? Find(AlamatSel sel) => _sel.GetValueOrDefault(sel);
}
