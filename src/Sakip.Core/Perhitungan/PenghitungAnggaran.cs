using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>Answers how much money a node has and has spent: as given, or put together from what lies below it.</summary>
/// <remarks>Money adds: over children, over quarters, over funds. Amounts come through a function, so that the same computation runs on printed figures.</remarks>
internal sealed class PenghitungAnggaran(DataKinerja data, Func<KunciAnggaran, NilaiKinerja?>? cari = null)
{
    private readonly Func<KunciAnggaran, NilaiKinerja?> _cari =
        cari ?? (kunci => data.FindAnggaran(kunci)?.Nilai);

    /// <summary>Gets a pagu; without a version of the one declared to count, else of the only one given.</summary>
    public Perolehan GetPagu(string subjek, Periode periode, VersiPagu? versi, string? dana = null)
    {
        var (pasti, alasan) = FindVersi(versi);
        return pasti is null ? Perolehan.FromAlasan(alasan) : Get(subjek, periode, pasti, dana);
    }

    /// <summary>Finds the key that a pagu is given under; null where no version is declared and several are given.</summary>
    public KunciAnggaran? FindKunciPagu(string subjek, Periode periode, VersiPagu? versi) =>
        FindVersi(versi).Versi is { } pasti ? new(subjek, periode, pasti) : null;

    /// <summary>Gets what was spent.</summary>
    public Perolehan GetRealisasi(string subjek, Periode periode, string? dana = null) => Get(subjek, periode, null, dana);

    /// <summary>Computes what part of the pagu was spent, in percent.</summary>
    public static Hitungan ComputeSerapan(Hitungan pagu, Hitungan realisasi) =>
        !pagu.IsTerhitung ? pagu
        : !realisasi.IsTerhitung ? realisasi
        : pagu.Angka.Tanda == 0 ? Hitungan.FromAlasan(AlasanTakTerhitung.PembagianNol)
        : Hitungan.FromAngka(realisasi.Angka / pagu.Angka * 100);

    /// <summary>Adds up the money of nodes, each once: one that lies below another is part of that one.</summary>
    public static Hitungan Sum(IReadOnlyCollection<SimpulRencana> simpul, Func<SimpulRencana, Hitungan> ambil)
    {
        var semua = simpul.ToHashSet();
        return Sum(semua.Where(s => !IsDiBawah(s)).Select(ambil));

        bool IsDiBawah(SimpulRencana satu)
        {
            for (var naik = satu.Induk; naik is not null; naik = naik.Induk)
            {
                if (semua.Contains(naik))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Lists the nodes whose money makes up that of a subject: its children, or for the body the top of the budget.</summary>
    public IReadOnlyList<SimpulRencana> GetBagian(string subjek) => data.GetBagian(subjek);

    /// <summary>Adds up, or says why there is no sum.</summary>
    public static Hitungan Sum(IEnumerable<Hitungan> bagian)
    {
        var (jumlah, isAda) = (Rasio.Nol, false);
        foreach (var satu in bagian)
        {
            if (!satu.IsTerhitung)
            {
                return satu;
            }

            (jumlah, isAda) = (jumlah + satu.Angka, true);
        }

        return isAda ? Hitungan.FromAngka(jumlah) : Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota);
    }

    private (VersiPagu? Versi, AlasanTakTerhitung Alasan) FindVersi(VersiPagu? versi)
    {
        if ((versi ?? data.Acuan.Pagu) is { } pasti)
        {
            return (pasti, default);
        }

        return data.VersiPagu switch
        {
            [] => (null, AlasanTakTerhitung.PaguKosong),
            [var satu] => (satu, default),
            _ => (null, AlasanTakTerhitung.VersiPaguTaksa),
        };
    }

    /// <summary>Gets an amount as given, else of its funds, its quarters or its parts together.</summary>
    private Perolehan Get(string subjek, Periode periode, VersiPagu? versi, string? dana)
    {
        var kosong = versi is null ? AlasanTakTerhitung.RealisasiKosong : AlasanTakTerhitung.PaguKosong;
        if (_cari(new(subjek, periode, versi, dana)) is { } tersurat)
        {
            return Perolehan.FromNilai(tersurat);
        }

        if (versi is not null && periode is Periode.Triwulanan or Periode.SampaiTriwulan)
        {
            return Get(subjek, Periode.FromTahun(periode.Akhir.Year), versi, dana); // a pagu is of the whole year
        }

        if (dana is null && GetDana(subjek, periode, versi) is { Length: > 0 } semuaDana)
        {
            return Total(semuaDana.Select(d => Get(subjek, periode, versi, d).Angka));
        }

        if (versi is null && GetTriwulan(periode) is { Length: > 0 } triwulan && triwulan.Any(t => _cari(new(subjek, t, null, dana)) is not null))
        {
            return Total(triwulan.Select(t => Perolehan.From(_cari(new(subjek, t, null, dana)), kosong).Angka));
        }

        var bagian = GetBagian(subjek);
        return bagian.Count == 0 ? Perolehan.FromAlasan(kosong) : Total(bagian.Select(b => Get(b.Id, periode, versi, dana).Angka));
    }

    private static Perolehan Total(IEnumerable<Hitungan> bagian) => Perolehan.FromAngka(Sum(bagian), null);

    private string[] GetDana(string subjek, Periode periode, VersiPagu? versi) =>
    [
        .. data.GetAnggaran(subjek)
            .Select(a => a.Kunci)
            .Where(k => k.Periode == periode && k.Versi == versi)
            .Select(k => k.SumberDana)
            .OfType<string>(),
    ];

    private static Periode[] GetTriwulan(Periode periode) => periode switch
    {
        Periode.Tahunan tahunan => [.. Enumerable.Range(1, 4).Select(t => Periode.FromTriwulan(tahunan.Tahun, t))],
        Periode.SampaiTriwulan sampai => [.. Enumerable.Range(1, sampai.Terakhir.Nomor).Select(t => Periode.FromTriwulan(sampai.Terakhir.Tahun, t))],
        _ => [],
    };
}
