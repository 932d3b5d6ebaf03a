using Sakip.Nilai;

namespace Sakip.Laporan;

/// <summary>What one table prints: its readable facts and derived figures, by what they state.</summary>
internal sealed class IsiCetak
{
    private readonly ILookup<object, (AlamatSel Sel, NilaiKinerja Nilai)> _fakta;
    private readonly ILookup<(object, string), (AlamatSel Sel, NilaiKinerja Nilai)> _faktaBaris;
    private readonly ILookup<Rujukan, (AlamatSel Sel, NilaiKinerja Nilai)> _turunan;
    private readonly ILookup<(Rujukan, string), (AlamatSel Sel, NilaiKinerja Nilai)> _turunanBaris;

    public IsiCetak(IEnumerable<KlaimCetak> klaim, Func<Rujukan, object?> cariKunci)
    {
        var terbaca = klaim
            .Where(k => k.Sel is { Rusak: null, Banding: Banding.Sama })
            .Select(k => (k.Alamat, k.Rujukan, Kunci: cariKunci(k.Rujukan), (k.Sel.Bacaan as BacaanNilai.Terbaca)?.Nilai))
            .Where(k => k.Nilai is not null)
            .ToArray();
        var fakta = terbaca.Where(k => k.Kunci is not null).ToArray();
        var turunan = terbaca.Where(k => k.Kunci is null && k.Nilai!.Angka is not null).ToArray();
        _fakta = fakta.ToLookup(k => k.Kunci!, k => (k.Alamat, k.Nilai!));
        _faktaBaris = fakta.ToLookup(k => (k.Kunci!, k.Alamat.Baris), k => (k.Alamat, k.Nilai!));
        _turunan = turunan.ToLookup(k => k.Rujukan, k => (k.Alamat, k.Nilai!));
        _turunanBaris = turunan.ToLookup(k => (k.Rujukan, k.Alamat.Baris), k => (k.Alamat, k.Nilai!));
    }

    /// <summary>Finds the prints of a fact, by the key of a figure or of an amount of money: those in a row, then all.</summary>
    public IEnumerable<(AlamatSel Sel, NilaiKinerja Nilai)> FindFakta(object kunci, string baris) => _faktaBaris[(kunci, baris)].Concat(_fakta[kunci]);

    /// <summary>Finds the prints of a derived figure: those in a row, then all.</summary>
    public IEnumerable<(AlamatSel Sel, NilaiKinerja Nilai)> Find(Rujukan rujukan, string baris) => _turunanBaris[(rujukan, baris)].Concat(_turunan[rujukan]);
}
