using System.Collections.Immutable;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>Compares the targets of two documents, and a perjanjian kinerja with renstra and IKU.</summary>
/// <remarks>
/// Targets agree when every part that both state is the same and they share one: <c>84%</c> agrees with <c>84</c>,
/// <c>B (70)</c> with <c>70,00</c>; units differ by more than upper and lower case. Differences come in the order of the
/// indicators, then of the periods, a year before its quarters. Only targets of the reporting body count.
/// </remarks>
public static class PerbandinganTarget
{
    /// <summary>Lists the targets of a year, its quarters included, on which two documents differ.</summary>
    /// <param name="data">The data.</param>
    /// <param name="pertama">The first document, for example <c>pk</c>.</param>
    /// <param name="kedua">The second document, for example <c>pk-perubahan</c>.</param>
    /// <param name="tahun">The year.</param>
    /// <returns>The differences; none when both state the same.</returns>
    public static ImmutableArray<BedaTarget> Compare(DataKinerja data, Dokumen pertama, Dokumen kedua, int tahun)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(pertama);
        ArgumentNullException.ThrowIfNull(kedua);
        return [.. Compare(data, pertama, kedua, periode => periode.Mulai.Year == tahun && periode.Akhir.Year == tahun)];
    }

    /// <summary>Lists where the yearly targets of a perjanjian differ from those of every renstra and IKU that has targets for the year.</summary>
    /// <param name="data">The data.</param>
    /// <param name="perjanjian">The document of the perjanjian, for example <c>pk</c>.</param>
    /// <param name="tahun">The year.</param>
    /// <returns>The differences, document by document: renstra first, then IKU; the perjanjian is the first document of each.</returns>
    /// <exception cref="ArgumentException">The document is no perjanjian.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ImmutableArray<BedaTarget> CheckPerjanjian(DataKinerja data, Dokumen perjanjian, int tahun)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(perjanjian);
        if (perjanjian.Jenis is not (JenisDokumen.Pk or JenisDokumen.PkPerubahan))
        {
            throw new ArgumentException("A perjanjian kinerja is pk or pk-perubahan.", nameof(perjanjian));
        }

        var setahun = Periode.FromTahun(tahun);
        return
        [
            .. data.Fakta
                .Where(f => f.Kunci is { Ukuran: Ukuran.Target, Instansi: null, Dokumen.Jenis: JenisDokumen.Renstra or JenisDokumen.Iku } && f.Kunci.Periode == setahun)
                .Select(f => f.Kunci.Dokumen!)
                .Distinct()
                .OrderBy(d => d.Jenis)
                .ThenBy(d => d.Versi, StringComparer.Ordinal)
                .SelectMany(dokumen => Compare(data, perjanjian, dokumen, periode => periode == setahun)),
        ];
    }

    /// <summary>Lists the targets of some periods on which two documents differ.</summary>
    internal static IEnumerable<BedaTarget> Compare(DataKinerja data, Dokumen pertama, Dokumen kedua, Func<Periode, bool> termasuk) =>
        from indikator in data.Indikator
        let fakta = data.GetFakta(Ukuran.Target, indikator.Id)
        from periode in fakta
            .Where(f => (f.Kunci.Dokumen == pertama || f.Kunci.Dokumen == kedua) && termasuk(f.Kunci.Periode))
            .Select(f => f.Kunci.Periode)
            .Distinct()
            .OrderBy(p => p.Mulai)
            .ThenByDescending(p => p.Akhir)
        let kiri = data.FindFakta(new(Ukuran.Target, indikator.Id, periode, pertama))?.Nilai
        let kanan = data.FindFakta(new(Ukuran.Target, indikator.Id, periode, kedua))?.Nilai
        where kiri is null || kanan is null || !IsSama(kiri, kanan)
        select new BedaTarget(indikator, periode, (pertama, kiri), (kedua, kanan));

    private static bool IsSama(NilaiKinerja kiri, NilaiKinerja kanan)
    {
        bool?[] bagian =
        [
            kiri.Angka is { } angka && kanan.Angka is { } angkaLain ? angka == angkaLain : null,
            kiri.Rentang is { } rentang && kanan.Rentang is { } rentangLain ? rentang == rentangLain : null,
            kiri.Predikat is { } predikat && kanan.Predikat is { } predikatLain ? predikat == predikatLain : null,
            kiri.Rasio is { } rasio && kanan.Rasio is { } rasioLain ? rasio == rasioLain : null,
        ];
        return bagian.Contains(true)
            && !bagian.Contains(false)
            && (kiri.Satuan is null || kanan.Satuan is null || string.Equals(kiri.Satuan, kanan.Satuan, StringComparison.OrdinalIgnoreCase));
    }
}
