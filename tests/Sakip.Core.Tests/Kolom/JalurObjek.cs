using Sakip.Aturan;
using Sakip.Kolom;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Kolom;

/// <summary>The same aggregation by the object path, row by row: what columns have to give.</summary>
internal static class JalurObjek
{
    /// <summary>Aggregates rows and writes each group as text, so that a difference shows where it is.</summary>
    public static string[] Aggregate(PaketAturan paket, IReadOnlyList<BarisUji> baris, IReadOnlyList<string> menurut)
    {
        int[] letak = [.. menurut.Select(m => Array.IndexOf(BarisUji.Dimensi, m))];
        return
        [
            .. baris.GroupBy(b => string.Join('|', letak.Select(d => b.Kunci[d])), StringComparer.Ordinal)
                .OrderBy(g => g.Key, Comparer<string>.Create((a, b) => Compare(a.Split('|'), b.Split('|'))))
                .Select(g => Write(paket, g.Key, [.. g])),
        ];
    }

    /// <summary>Gathers a part row by row.</summary>
    public static AgregatParsial Gather(PaketAturan paket, IReadOnlyList<BarisUji> baris, IReadOnlyList<string> menurut)
    {
        int[] letak = [.. menurut.Select(m => Array.IndexOf(BarisUji.Dimensi, m))];
        return new(
            paket.Kode,
            paket.SidikJari,
            [.. menurut],
            baris.Select(b => new KelompokParsial([.. letak.Select(d => b.Kunci[d])], ToWadah(paket, b))));
    }

    private static SortedDictionary<(int, bool), WadahParsial> ToWadah(PaketAturan paket, BarisUji baris)
    {
        var versi = FindVersi(paket, baris);
        var capaian = Compute(paket, baris, versi);
        var wadah = new WadahParsial();
        wadah.Add(capaian, 1);
        return new() { [(versi is null ? -1 : paket.Versi.IndexOf(versi), capaian.DibawaDari is not null)] = wadah };
    }

    /// <summary>Writes the groups that columns gave in the same way.</summary>
    public static string[] Write(HasilAgregat hasil) =>
    [
        .. hasil.Kelompok.Select(k => Write(
            string.Join('|', k.Kunci),
            k.Rerata,
            k.Peringkat.ToString(),
            (k.Jumlah, k.Terhitung, k.Dikeluarkan),
            k.Cacah,
            k.TakTerhitung)),
    ];

    /// <summary>Writes a mean in the same way.</summary>
    public static string Write(string kunci, Rerata rerata) =>
        Write(
            kunci,
            rerata.IsTerhitung ? Hitungan.FromAngka(rerata.Nilai.Poin) : Hitungan.FromAlasan(rerata.Alasan),
            rerata.Peringkat.ToString(),
            (rerata.Jumlah, rerata.Terhitung, rerata.Dikeluarkan),
            rerata.Cacah.Select(c => (c.Predikat, (long)c.Jumlah)),
            rerata.TakTerhitung.Select(t => (t.Alasan, (long)t.Jumlah)));

    private static string Write(PaketAturan paket, string kunci, BarisUji[] baris)
    {
        VersiAturan?[] versi = [.. baris.Select(b => FindVersi(paket, b))];
        var aturan = versi.OfType<VersiAturan>().OrderBy(v => v.Mulai).LastOrDefault(paket.VersiTerakhir);
        return Write(kunci, Rerata.Compute(aturan, [.. baris.Zip(versi, (b, v) => Compute(paket, b, v))]));
    }

    private static Capaian Compute(PaketAturan paket, BarisUji baris, VersiAturan? versi) => versi is null
        ? Capaian.FromAlasan(AlasanTakTerhitung.VersiTidakAda, paket.VersiTerakhir)
        : Capaian.Compute(versi, baris.Polaritas, baris.Target, baris.Realisasi, baris.Indikator);

    private static string Write(
        string kunci,
        Hitungan rerata,
        string peringkat,
        (long Jumlah, long Terhitung, long Dikeluarkan) banyak,
        IEnumerable<(string Predikat, long Jumlah)> cacah,
        IEnumerable<(AlasanTakTerhitung Alasan, long Jumlah)> gagal) =>
        $"{kunci}: {rerata} ({peringkat}) {banyak} [{string.Join(", ", cacah.OrderBy(c => c.Predikat, StringComparer.Ordinal))}] [{string.Join(", ", gagal)}]";

    private static VersiAturan? FindVersi(PaketAturan paket, BarisUji baris) =>
        paket.Resolve((baris.Triwulan.Length == 0
            ? Periode.FromTahun(int.Parse(baris.Tahun, System.Globalization.CultureInfo.InvariantCulture))
            : Periode.FromTriwulan(int.Parse(baris.Tahun, System.Globalization.CultureInfo.InvariantCulture), baris.Triwulan[0] - '0')).Akhir);

    private static int Compare(string[] kiri, string[] kanan) =>
        kiri.Zip(kanan, string.CompareOrdinal).FirstOrDefault(beda => beda != 0);
}
