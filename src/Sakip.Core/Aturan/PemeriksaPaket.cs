using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Penilaian;

namespace Sakip.Aturan;

/// <summary>Turns the analysis of a pack's scales and ordinal tables into problems with texts.</summary>
internal static class PemeriksaPaket
{
    /// <summary>Checks every scale on the grid that its values are rounded to, and every pair of ordinal tables.</summary>
    /// <param name="paket">The pack.</param>
    /// <param name="cari">Finds the place of a scale, a band or an ordinal table.</param>
    public static IEnumerable<Masalah> Run(PaketAturan paket, Func<object, Tempat> cari) =>
        paket.Versi.SelectMany(v => v.Skala.SelectMany(s => RunSkala(v, s, cari))).Concat(paket.Versi.SelectMany(v => RunOrdinal(v.Ordinal, cari)));

    /// <summary>Checks one scale.</summary>
    public static IEnumerable<Masalah> RunSkala(VersiAturan versi, Skala skala, Func<object, Tempat> cari)
    {
        var desimal = skala.GetDesimal(versi.Capaian.Langkah.Penutup);
        return AnalisisSkala.Run(skala, desimal).Select(cacat => ToMasalah(skala, cacat, desimal ?? 0, cari));
    }

    /// <summary>Finds tables that share words but not their scores: the first one decides, which no author may have meant.</summary>
    /// <remarks>One word alone is no choice: against itself it is the same in any table.</remarks>
    private static IEnumerable<Masalah> RunOrdinal(ImmutableArray<TabelOrdinal> tabel, Func<object, Tempat> cari) =>
        from i in Enumerable.Range(0, tabel.Length)
        from j in Enumerable.Range(i + 1, tabel.Length - i - 1)
        let sama = tabel[j].Isi.Where(isi => tabel[i].FindSkor(isi.Predikat) is not null).ToArray()
        where sama.Length > 1 && sama.Any(isi => tabel[i].FindSkor(isi.Predikat) != isi.Skor)
        select new Masalah(
            PesanAturan.OrdinalTaksa,
            cari(tabel[j]),
            ("satu", tabel[i].Nama),
            ("dua", tabel[j].Nama),
            ("kata", string.Join(", ", sama.Select(isi => isi.Predikat))));

    private static Masalah ToMasalah(Skala skala, CacatSkala cacat, int desimal, Func<object, Tempat> cari)
    {
        var saksi = cacat.Saksi is { } angka
            ? AngkaIndonesia.Format(angka, Math.Max(desimal, AngkaIndonesia.CountDesimal(angka)))
            : null;
        var diisi = cacat.Jenis is JenisCacatSkala.CelahTerisi or JenisCacatSkala.PuncakTerbuka ? skala.Rate(cacat.Saksi!.Value) : null;
        var isTanpa = diisi is { Peringkat.IsEmpty: true };
        var (kode, tempat, peringkat) = cacat.Jenis switch
        {
            JenisCacatSkala.Tumpang => (PesanAturan.SkalaTumpang, cari(cacat.Peringkat[^1]), Join(cacat.Peringkat)),
            JenisCacatSkala.Celah => (PesanAturan.SkalaCelah, cari(cacat.Peringkat[0]), null),
            JenisCacatSkala.CelahTerisi =>
                (PesanAturan.SkalaCelahTerisi, cari(cacat.Peringkat[0]), (object?)(isTanpa ? null : diisi!.ToString())),
            JenisCacatSkala.PuncakTerbuka =>
                (PesanAturan.SkalaPuncakTerbuka, cari(cacat.Peringkat[0]), isTanpa ? null : diisi!.ToString()),
            JenisCacatSkala.DasarTerbuka => (PesanAturan.SkalaDasarTerbuka, cari(cacat.Peringkat[0]), null),
            JenisCacatSkala.BatasTerbalik => (PesanAturan.PeringkatTerbalik, cari(cacat.Peringkat[0]), cacat.Peringkat[0].Predikat),
            _ => (PesanAturan.PeringkatTakTerjangkau, cari(cacat.Peringkat[0]), cacat.Peringkat[0].Predikat),
        };
        var kebijakan = ToKata(cacat.Jenis == JenisCacatSkala.PuncakTerbuka ? skala.Puncak : skala.Celah);
        return new(
            kode,
            tempat,
            ("skala", skala.Nama),
            ("saksi", saksi),
            ("peringkat", peringkat),
            ("selang", cacat.Selang.ToString()),
            ("kebijakan", kebijakan),
            ("tanpa", isTanpa ? kebijakan : null));
    }

    /// <summary>Spells a policy as packs do.</summary>
    private static string ToKata(KebijakanCelah kebijakan) => $"{kebijakan.ToString()[..1].ToLowerInvariant()}{kebijakan.ToString()[1..]}";

    private static KataDwibahasa Join(IEnumerable<Peringkat> peringkat)
    {
        var nama = peringkat.Select(p => p.Predikat).ToArray();
        return new(string.Join(" dan ", nama), string.Join(" and ", nama));
    }
}
