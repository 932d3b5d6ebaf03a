using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>What one table prints: its readable facts and derived figures, by what they state.</summary>
internal sealed class IsiCetak
{
    private readonly ILookup<object, (AlamatSel Sel, NilaiKinerja Nilai)> _fakta;
    private readonly ILookup<Rujukan, (AlamatSel Sel, NilaiKinerja Nilai)> _turunan;

    public IsiCetak(IEnumerable<KlaimCetak> klaim, Func<Rujukan, object?> cariKunci)
    {
        var terbaca = klaim
            .Where(k => k.Sel is { Rusak: null, Banding: Banding.Sama })
            .Select(k => (k.Alamat, k.Rujukan, Kunci: cariKunci(k.Rujukan), (k.Sel.Bacaan as BacaanNilai.Terbaca)?.Nilai))
            .Where(k => k.Nilai is not null)
            .ToArray();
        _fakta = terbaca.Where(k => k.Kunci is not null).ToLookup(k => k.Kunci!, k => (k.Alamat, k.Nilai!));
        _turunan = terbaca
            .Where(k => k.Kunci is null && k.Nilai!.Angka is not null)
            .ToLookup(k => k.Rujukan, k => (k.Alamat, k.Nilai!));
    }

    /// <summary>Finds the prints of a fact, by the key of a figure or of an amount of money.</summary>
    public IEnumerable<(AlamatSel Sel, NilaiKinerja Nilai)> FindFakta(object kunci) => _fakta[kunci];

    public IEnumerable<(AlamatSel Sel, NilaiKinerja Nilai)> Find(Rujukan rujukan) => _turunan[rujukan];
}
