using NodaTime;
using Sakip.Aturan;

namespace Sakip.Laporan;

/// <summary>Finds for a wrong cell the wrong cell that it follows from, so that only roots need mending.</summary>
/// <param name="laporan">The report.</param>
/// <param name="paket">Its rule pack.</param>
/// <param name="tanggal">The day whose rules apply; null for those in force when each figure's period ends.</param>
/// <param name="klaim">All cells that state a figure, by table.</param>
/// <param name="gagal">The wrong cells, in the order of the report.</param>
/// <param name="cariKunci">Finds the key of the fact that a reference states.</param>
internal sealed class PencariAkar(
    LaporanKinerja laporan,
    PaketAturan paket,
    LocalDate? tanggal,
    ILookup<string, KlaimCetak> klaim,
    IReadOnlyDictionary<AlamatSel, KlaimCetak> gagal,
    Func<Rujukan, object?> cariKunci)
{
    private const int UlanganTerbanyak = 100; // prints of one quantity among which the same mistake is looked for

    private readonly Dictionary<string, IsiCetak> _isi = new(StringComparer.Ordinal);
    private readonly ILookup<Rujukan, KlaimCetak> _sama = gagal.Values.ToLookup(k => k.Rujukan);
    private readonly Dictionary<AlamatSel, int> _urutan = gagal.Keys.Select((alamat, i) => (alamat, i)).ToDictionary(s => s.alamat, s => s.i);
    private IsiCetak? _semuaGagal;

    /// <summary>Finds the roots of all wrong cells; none for a cell that is a root itself.</summary>
    public Dictionary<AlamatSel, AlamatSel?> Run()
    {
        return Follow(gagal.Values.ToDictionary(k => k.Alamat, FindSebab));
    }

    /// <summary>
    /// Finds what a wrong cell follows from, of several the one printed first: the facts its table prints, then the derived figures too; then the same wrong
    /// figure printed before; then the wrong figures of the whole report.
    /// </summary>
    private AlamatSel? FindSebab(KlaimCetak salah) =>
        FindDari(salah, GetIsi(salah.Alamat.Tabel), denganTurunan: false)
        ?? FindDari(salah, GetIsi(salah.Alamat.Tabel), denganTurunan: true)
        ?? FindUlangan(salah)
        ?? FindDari(salah, _semuaGagal ??= new(gagal.Values, cariKunci), denganTurunan: true);

    private AlamatSel? FindDari(KlaimCetak salah, IsiCetak isi, bool denganTurunan)
    {
        var cetak = new SumberCetak(isi, salah.Alamat, salah.Rujukan, denganTurunan);
        var hasil = new PenghitungRujukan(laporan, paket, tanggal, cetak).Evaluate(salah.Rujukan);
        return Pembanding.IsCocok(salah.Sel, hasil) ? cetak.Dipakai.Where(gagal.ContainsKey).MinBy(sel => _urutan[sel]) : null;
    }

    /// <summary>Finds the first print of the same quantity that is wrong in the same way, among so many of them.</summary>
    private AlamatSel? FindUlangan(KlaimCetak salah) =>
        _sama[salah.Rujukan].Take(UlanganTerbanyak).FirstOrDefault(lain => _urutan[lain.Alamat] < _urutan[salah.Alamat] && IsSama(lain.Sel, salah.Sel))?.Alamat;

    private static bool IsSama(SelCetak kiri, SelCetak kanan) =>
        kiri.Banding == kanan.Banding
        && (string.Equals(kiri.Teks, kanan.Teks, StringComparison.OrdinalIgnoreCase)
        || kiri.Bacaan.Kemungkinan.Any(a => kanan.Bacaan.Kemungkinan.Any(b => Pembanding.IsCetakSama(a, b))));

    private IsiCetak GetIsi(string tabel)
    {
        if (!_isi.TryGetValue(tabel, out var isi))
        {
            isi = new(klaim[tabel], cariKunci);
            _isi.Add(tabel, isi);
        }

        return isi;
    }

    /// <summary>Follows causes to the first one that has none itself; what follows from itself by way of others is a root.</summary>
    private static Dictionary<AlamatSel, AlamatSel?> Follow(Dictionary<AlamatSel, AlamatSel?> sebab)
    {
        var akar = new Dictionary<AlamatSel, AlamatSel?>();
        foreach (var awal in sebab.Keys)
        {
            var (jalan, letak) = (new List<AlamatSel>(), new Dictionary<AlamatSel, int>());
            for (var sel = awal; sel is not null && !akar.ContainsKey(sel); sel = sebab[sel])
            {
                if (letak.TryGetValue(sel, out var mulai))
                {
                    jalan[mulai..].ForEach(s => akar[s] = null);
                    break;
                }

                letak.Add(sel, jalan.Count);
                jalan.Add(sel);
            }

            for (var i = jalan.Count - 1; i >= 0; i--)
            {
                akar.TryAdd(jalan[i], sebab[jalan[i]] is { } atas ? akar[atas] ?? atas : null);
            }
        }

        return akar;
    }
}
