using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>The figures printed in one table, used in place of the model to see whether another figure follows from them.</summary>
internal sealed class SumberCetak
{
    private readonly Dictionary<KunciFakta, (NilaiKinerja Nilai, AlamatSel Sel)> _fakta = [];
    private readonly Dictionary<Rujukan, (Rasio Angka, AlamatSel Sel)> _turunan = [];
    private readonly List<AlamatSel> _dipakai = [];

    /// <summary>Gets the cells that were used so far, in order.</summary>
    public IReadOnlyList<AlamatSel> Dipakai => _dipakai;

    public void Add(KunciFakta kunci, NilaiKinerja nilai, AlamatSel sel) => _fakta.TryAdd(kunci, (nilai, sel));

    public void Add(Rujukan rujukan, Rasio angka, AlamatSel sel) => _turunan.TryAdd(rujukan, (angka, sel));

    public NilaiKinerja? Find(KunciFakta kunci)
    {
        if (!_fakta.TryGetValue(kunci, out var isi))
        {
            return null;
        }

        _dipakai.Add(isi.Sel);
        return isi.Nilai;
    }

    public Rasio? Find(Rujukan rujukan)
    {
        if (!_turunan.TryGetValue(rujukan, out var isi))
        {
            return null;
        }

        _dipakai.Add(isi.Sel);
        return isi.Angka;
    }
}
