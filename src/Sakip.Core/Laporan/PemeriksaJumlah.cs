using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Laporan;

/// <summary>Compares printed amounts of money with the sum of what the same column prints below them.</summary>
internal static class PemeriksaJumlah
{
    /// <summary>Lists the printed amounts that differ from the sum of their printed parts; nodes whose parts are not all printed are passed over.</summary>
    /// <param name="data">The tree.</param>
    /// <param name="klaim">The cells of one table.</param>
    /// <param name="cariKunci">Finds which amount a cell states.</param>
    public static IEnumerable<SelisihCetak> Run(DataKinerja data, IEnumerable<KlaimCetak> klaim, Func<Rujukan, object?> cariKunci)
    {
        var pohon = new PenghitungAnggaran(data);
        var kolom =
            from k in klaim
            where k.Sel.Rusak is null
            let uang = FindUang(k.Rujukan, cariKunci)
            where uang is not null
            let angka = (k.Sel.Bacaan as BacaanNilai.Terbaca)?.Nilai.Angka
            where angka is not null
            group (Klaim: k, uang.Value.Subjek, Angka: Rasio.From(angka.Value)) by (k.Alamat.Kolom, uang.Value.Bentuk);
        foreach (var satu in kolom)
        {
            var isi = satu.GroupBy(s => s.Subjek).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
            var menurutAngka = isi.Values.ToLookup(i => i.Angka);
            foreach (var induk in isi.Values)
            {
                var bagian = pohon.GetBagian(induk.Subjek);
                if (bagian.Count == 0 || !bagian.All(b => isi.ContainsKey(b.Id)))
                {
                    continue;
                }

                var jumlah = Rasio.Sum(bagian.Select(b => isi[b.Id].Angka));
                if (jumlah != induk.Angka)
                {
                    var selisih = Rasio.Abs(induk.Angka - jumlah);
                    var langsung = bagian.ToHashSet();
                    var sama = menurutAngka[selisih].Where(i => IsBagian(data.FindSimpul(i.Subjek), langsung)).Take(2).ToArray();
                    yield return new(induk.Klaim, jumlah, induk.Angka - jumlah, sama is [var penyebab] ? penyebab.Klaim.Alamat : null, [.. bagian.Select(b => isi[b.Id].Klaim.Alamat)]);
                }
            }
        }
    }

    /// <summary>Whether a node is one of some or lies below one of them.</summary>
    private static bool IsBagian(SimpulRencana? simpul, HashSet<SimpulRencana> langsung)
    {
        var naik = simpul;
        while (naik is not null && !langsung.Contains(naik))
        {
            naik = naik.Induk;
        }

        return naik is not null;
    }

    /// <summary>Finds whose money a cell states and which: an amount, or the difference of two amounts of one subject; both add up.</summary>
    private static (string Subjek, object Bentuk)? FindUang(Rujukan rujukan, Func<Rujukan, object?> cariKunci) => rujukan is Rujukan.Selisih selisih
        ? FindUang(selisih.Kiri, cariKunci) is var (kiri, satu) && FindUang(selisih.Kanan, cariKunci) is var (kanan, dua) && kiri == kanan ? (kiri, (satu, dua)) : null
        : cariKunci(rujukan) is KunciAnggaran kunci ? (kunci.Subjek, (kunci.Periode, kunci.Versi, kunci.SumberDana)) : null;

    /// <summary>A printed amount, the sum of its printed parts, and the one part that is the whole difference, if there is one.</summary>
    internal sealed record SelisihCetak(
        KlaimCetak Klaim, Rasio Jumlah, Rasio Selisih, AlamatSel? Penyebab, IReadOnlyList<AlamatSel> Bagian);
}
