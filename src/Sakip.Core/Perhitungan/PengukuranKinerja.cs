using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Perhitungan;

/// <summary>The measurement of a body in one period: every indicator, every sasaran, the whole.</summary>
/// <remarks>
/// Sasaran means and the overall mean take the indicators of tujuan and sasaran; indicators of programs and below are
/// measured but enter no mean. Pure: the same data, pack, period and date give the same result.
/// </remarks>
public sealed class PengukuranKinerja
{
    private readonly Dictionary<string, HasilIndikator> _hasil;

    private PengukuranKinerja(
        DataKinerja data,
        Periode periode,
        VersiAturan aturan,
        ImmutableArray<HasilIndikator> indikator,
        ImmutableArray<(SimpulRencana Sasaran, Rerata Rerata)> sasaran,
        IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> anggota,
        ImmutableArray<HasilPemeriksaan> pemeriksaan)
    {
        Data = data;
        Periode = periode;
        Aturan = aturan;
        Indikator = indikator;
        _hasil = indikator.ToDictionary(h => h.Indikator.Id, StringComparer.Ordinal);
        Sasaran = sasaran;
        Anggota = anggota;
        Keseluruhan = Penghitung.ComputeRerata(aturan, [(data, anggota)]);
        Pemeriksaan = pemeriksaan;
    }

    /// <summary>Gets the data that was measured.</summary>
    public DataKinerja Data { get; }

    /// <summary>Gets the period.</summary>
    public Periode Periode { get; }

    /// <summary>Gets the rules.</summary>
    public VersiAturan Aturan { get; }

    /// <summary>Gets the indicators that have a target or a realisasi in the period, in the order of the plan.</summary>
    public ImmutableArray<HasilIndikator> Indikator { get; }

    /// <summary>Gets the sasaran with at least one of those indicators, in the order of the plan, each with its mean.</summary>
    public ImmutableArray<(SimpulRencana Sasaran, Rerata Rerata)> Sasaran { get; }

    /// <summary>Gets the overall mean.</summary>
    public Rerata Keseluruhan { get; }

    /// <summary>Gets what the overall mean is taken of: indicators of tujuan and sasaran, or these in every quarter.</summary>
    internal IReadOnlyCollection<(IndikatorKinerja Indikator, Capaian Capaian)> Anggota { get; }

    /// <summary>Gets what the pack's consistency checks find, by indicator in the order of the plan.</summary>
    public ImmutableArray<HasilPemeriksaan> Pemeriksaan { get; }

    /// <summary>Finds the measurement of an indicator by its id; null when it has neither target nor realisasi in the period.</summary>
    internal HasilIndikator? FindHasil(string indikator) => _hasil.GetValueOrDefault(indikator);

    /// <summary>Measures a body.</summary>
    /// <param name="data">The plan and its facts.</param>
    /// <param name="paket">The rule pack.</param>
    /// <param name="periode">The period to measure.</param>
    /// <param name="tanggal">The day whose rules apply; null for the last day of the period.</param>
    /// <returns>The measurement, or the problem that no version of the pack covers the day.</returns>
    public static Hasil<PengukuranKinerja> Compute(DataKinerja data, PaketAturan paket, Periode periode, LocalDate? tanggal = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(paket);
        ArgumentNullException.ThrowIfNull(periode);
        var penghitung = new Penghitung(data, paket, tanggal);
        if (penghitung.Resolve(periode) is not { } aturan)
        {
            return Hasil<PengukuranKinerja>.FromMasalah(paket.ToVersiTidakAda(tanggal ?? periode.Akhir));
        }

        var indikator = data.Indikator
            .Where(i => penghitung.IsDiukur(i, periode))
            .Select(i => Measure(penghitung, i, periode, aturan))
            .ToImmutableArray();
        var sasaran = data.Simpul
            .Where(s => s.Jenis == JenisSimpul.Sasaran)
            .Select(s => (Sasaran: s, Anggota: SelectHasil(indikator, data.GetIndikator(s))))
            .Where(s => s.Anggota.Length > 0)
            .Select(s => (s.Sasaran, Rerata.Compute(aturan, s.Anggota.Select(h => AnggotaRerata.From(h.Indikator, h.Capaian)))))
            .ToImmutableArray();
        var anggota = penghitung.ListAnggota(
            aturan, periode, [.. indikator.Where(h => h.Indikator.Induk.IsStrategis).Select(h => (h.Indikator, h.Capaian))]);
        return Hasil<PengukuranKinerja>.FromIsi(
            new(data, periode, aturan, indikator, sasaran, anggota, [.. CheckIndikator(penghitung, indikator, periode, aturan)]));
    }

    /// <summary>Runs the checks of the pack over every indicator.</summary>
    private static IEnumerable<HasilPemeriksaan> CheckIndikator(
        Penghitung penghitung, ImmutableArray<HasilIndikator> indikator, Periode periode, VersiAturan aturan)
    {
        AturanPemeriksaan[] berlaku = [.. aturan.Pemeriksaan.Where(p => p is { Syarat: not null, Kolom.IsEmpty: true, Tingkat: not TingkatPemeriksaan.Mati })];
        if (berlaku.Length == 0)
        {
            yield break;
        }

        foreach (var hasil in indikator)
        {
            var masukan = ToMasukan(penghitung, hasil, periode, aturan);
            foreach (var pemeriksaan in berlaku.Where(p => masukan.IsLanggar(p.Syarat!)))
            {
                yield return new(pemeriksaan, hasil);
            }
        }
    }

    private static MasukanPemeriksaan ToMasukan(Penghitung penghitung, HasilIndikator hasil, Periode periode, VersiAturan aturan)
    {
        var indikator = hasil.Indikator;
        var lalu = periode.FindSebelumnya();
        return new()
        {
            Polaritas = indikator.Polaritas,
            Target = ToAngka(penghitung.GetTarget(indikator.Id, periode, null, null).Angka),
            Realisasi = ToAngka(penghitung.GetRealisasi(indikator.Id, periode, null).Angka),
            Capaian = ToAngka(hasil.Capaian),
            CapaianMentah = hasil.Capaian.IsTerhitung ? hasil.Capaian.Mentah.Poin : null,
            TargetLalu = lalu is null ? null : ToAngka(penghitung.GetTarget(indikator.Id, lalu, null, null).Angka),
            RealisasiLalu = lalu is null ? null : ToAngka(penghitung.GetRealisasi(indikator.Id, lalu, null).Angka),
            CapaianLalu = lalu is null
                ? null
                : ToAngka(penghitung.ComputeCapaian(indikator, lalu, null, null, penghitung.Resolve(lalu) ?? aturan)),
            TargetAkhir = hasil.TargetAkhir?.Angka is { } akhir ? Rasio.From(akhir) : null,
            Bobot = indikator.Bobot is { } bobot ? Rasio.From(bobot) : null,
        };
    }

    private static Rasio? ToAngka(Hitungan hitungan) => hitungan.IsTerhitung ? hitungan.Angka : null;

    private static Rasio? ToAngka(Capaian capaian) => capaian.IsTerhitung ? capaian.Nilai.Poin : null;

    private static HasilIndikator[] SelectHasil(IEnumerable<HasilIndikator> hasil, IEnumerable<IndikatorKinerja> indikator)
    {
        var dipilih = indikator.ToHashSet();
        return [.. hasil.Where(h => dipilih.Contains(h.Indikator))];
    }

    private static HasilIndikator Measure(Penghitung penghitung, IndikatorKinerja indikator, Periode periode, VersiAturan aturan)
    {
        var acuan = penghitung.Data.Acuan;
        var realisasi = penghitung.GetRealisasi(indikator.Id, periode, null);
        var akhir = acuan.DokumenAkhir is null ? default
            : penghitung.GetTarget(indikator.Id, acuan.PeriodeAkhir!, acuan.DokumenAkhir, null);
        var (sampaiKini, kemajuan) = ComputeKemajuan(penghitung, indikator, periode, aturan);
        return new(
            indikator,
            penghitung.GetTarget(indikator.Id, periode, null, null).ToNilai(),
            realisasi.ToNilai(),
            penghitung.ComputeCapaian(indikator, periode, null, null, aturan),
            akhir.Asal,
            sampaiKini.Angka,
            kemajuan,
            [.. CompareTahun(penghitung, indikator, periode, realisasi, aturan)]);
    }

    /// <summary>Measures what was reached so far against the end of the plan.</summary>
    private static (Perolehan SampaiKini, Capaian Kemajuan) ComputeKemajuan(
        Penghitung penghitung, IndikatorKinerja indikator, Periode periode, VersiAturan aturan)
    {
        if (penghitung.Data.Acuan is not { DokumenAkhir: { } dokumen, PeriodeAkhir: { } akhir })
        {
            return (default, Capaian.FromAlasan(AlasanTakTerhitung.TargetKosong, aturan));
        }

        // What adds up is counted from the plan's first year, or where only its last is known from the first with a figure.
        var pertama = akhir is Periode.Jangka rencana
            ? rencana.Dari
            : penghitung.GetTahunRealisasi(indikator.Id).Select(t => t.Tahun).FirstOrDefault(int.MaxValue);
        var sampaiKini = periode is Periode.Tahunan kini && aturan.Periode.GetAkumulasi(indikator) != Akumulasi.Terakhir && pertama < kini.Tahun
            ? Periode.FromJangka(pertama, kini.Tahun)
            : periode;
        return (
            penghitung.GetRealisasi(indikator.Id, sampaiKini, null),
            penghitung.ComputeCapaian(indikator, sampaiKini, (dokumen, akhir), null, aturan));
    }

    private static IEnumerable<PerubahanTahun> CompareTahun(
        Penghitung penghitung, IndikatorKinerja indikator, Periode periode, Perolehan kini, VersiAturan aturan)
    {
        foreach (var lalu in penghitung.GetTahunRealisasi(indikator.Id).Where(t => t.Akhir < periode.Mulai).Reverse())
        {
            var realisasi = penghitung.GetRealisasi(indikator.Id, lalu, null);
            var selisih = kini.Angka.IsTerhitung && realisasi.Angka.IsTerhitung
                ? Hitungan.FromAngka(kini.Angka.Angka - realisasi.Angka.Angka)
                : Hitungan.FromAlasan(kini.IsAda ? AlasanTakTerhitung.BukanAngka : AlasanTakTerhitung.RealisasiKosong);
            yield return new(
                lalu.Tahun,
                realisasi.Asal!,
                penghitung.ComputeCapaianBerlaku(indikator, lalu, aturan),
                selisih);
        }
    }
}
