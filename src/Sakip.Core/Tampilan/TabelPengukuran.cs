using System.Collections.Immutable;
using System.Globalization;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the tables of a measurement, as Bab III of a performance report shows them.</summary>
public static class TabelPengukuran
{
    private const string Kosong = "-";

    /// <summary>Builds measurement, progress to the end of the plan, and comparison with earlier years; the latter two where there is something to show.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One to three tables.</returns>
    public static ImmutableArray<TabelTampil> Build(PengukuranKinerja pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return
        [
            BuildPengukuran(pengukuran, bahasa),
            .. pengukuran.Indikator.Any(h => h.TargetAkhir is not null) ? [BuildKemajuan(pengukuran, bahasa)] : Array.Empty<TabelTampil>(),
            .. pengukuran.Indikator.Any(h => !h.Perubahan.IsEmpty) ? [BuildPerubahan(pengukuran, bahasa)] : Array.Empty<TabelTampil>(),
        ];
    }

    /// <summary>Builds targets, realisasi, capaian and predikat of every indicator, with the means.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>The table.</returns>
    public static TabelTampil BuildPengukuran(PengukuranKinerja pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        var baris = new List<BarisTampil>();
        foreach (var (simpul, anggota) in Group(pengukuran))
        {
            baris.AddRange(anggota.Select((hasil, i) => new BarisTampil(
                [
                    (baris.Count(b => !b.IsRingkasan) + i + 1).ToString(CultureInfo.InvariantCulture),
                    i == 0 ? simpul.Nama : string.Empty,
                    hasil.Indikator.Nama,
                    hasil.Indikator.Satuan ?? string.Empty,
                    hasil.Target?.ToString() ?? Kosong,
                    ShowRealisasi(hasil.Realisasi),
                    Show(hasil, pengukuran.Aturan, bahasa),
                    hasil.Capaian.Peringkat.ToString(),
                ])).ToArray());
            if (pengukuran.Sasaran.FirstOrDefault(s => ReferenceEquals(s.Sasaran, simpul)).Rerata is { } rerata)
            {
                baris.Add(ToRingkasan(Label.RerataSasaran.In(bahasa), rerata, bahasa));
            }
        }

        baris.Add(ToRingkasan(Label.RerataKeseluruhan.In(bahasa), pengukuran.Keseluruhan, bahasa));
        var judul = bahasa == Bahasa.Inggris ? "Performance of" : "Pengukuran kinerja";
        return new(
            $"{judul} {pengukuran.Data.Instansi.Nama}, {pengukuran.Periode}",
            [
                new(Label.Nomor.In(bahasa), true),
                new(Label.Sasaran.In(bahasa)),
                new(Label.Indikator.In(bahasa)),
                new(Label.Satuan.In(bahasa)),
                new(Label.Target.In(bahasa), true),
                new(Label.Realisasi.In(bahasa), true),
                new(Label.Capaian.In(bahasa), true),
                new(Label.Predikat.In(bahasa)),
            ],
            baris,
            BuildCatatan(pengukuran, bahasa));
    }

    /// <summary>Groups the indicators by node, nodes in the order of their first indicator.</summary>
    private static IEnumerable<(SimpulRencana Simpul, HasilIndikator[] Anggota)> Group(PengukuranKinerja pengukuran) =>
        pengukuran.Indikator.GroupBy(h => h.Indikator.Induk).Select(g => (g.Key, g.ToArray()));

    private static BarisTampil ToRingkasan(string nama, Rerata rerata, Bahasa bahasa) => new(
        [
            string.Empty,
            string.Empty,
            nama,
            string.Empty,
            string.Empty,
            string.Empty,
            rerata.IsTerhitung ? Show(rerata.Nilai, rerata.Aturan) : rerata.Alasan.ToKata().In(bahasa),
            rerata.Peringkat.ToString(),
        ],
        isRingkasan: true);

    private static IEnumerable<string> BuildCatatan(PengukuranKinerja pengukuran, Bahasa bahasa)
    {
        var isInggris = bahasa == Bahasa.Inggris;
        var rerata = pengukuran.Keseluruhan;
        var cakupan = (isInggris, rerata.Dikeluarkan) switch
        {
            (true, 0) => $"{rerata.Terhitung} of {rerata.Jumlah} indicators computed",
            (false, 0) => $"{rerata.Terhitung} dari {rerata.Jumlah} indikator terhitung",
            (true, var dibawa) => $"{rerata.Terhitung} of {rerata.Jumlah} indicators in the mean, {dibawa} carried forward left out",
            (false, var dibawa) => $"{rerata.Terhitung} dari {rerata.Jumlah} indikator masuk rata-rata, {dibawa} bawaan tahun lalu dikeluarkan",
        };
        yield return $"{cakupan}: {ShowCacah(rerata)}.";
        foreach (var dibawa in pengukuran.Indikator.Select(h => h.Realisasi?.DibawaDari).OfType<int>().Distinct())
        {
            yield return isInggris
                ? $"* realised in {dibawa}: this period's result is not out yet."
                : $"* realisasi tahun {dibawa}: hasil periode ini belum terbit.";
        }

        foreach (var hasil in pengukuran.Pemeriksaan)
        {
            var tingkat = (hasil.Pemeriksaan.Tingkat == TingkatPemeriksaan.Galat ? Label.Galat : Label.Peringatan).In(bahasa);
            yield return $"! {tingkat} {hasil.Pemeriksaan.Nama}: {hasil.Indikator.Indikator.Nama}: {hasil.Pemeriksaan.GetPesan(bahasa)}";
        }

        yield return (isInggris ? "Rules: " : "Aturan: ") + ShowAturan(pengukuran.Aturan);
    }

    /// <summary>Names pack, version, content hash and legal basis.</summary>
    internal static string ShowAturan(VersiAturan aturan) =>
        $"{aturan}, {string.Join("; ", aturan.DasarHukum)} [{aturan.SidikJari[..12]}]";

    private static string ShowCacah(Rerata rerata) =>
        string.Join(", ", rerata.Cacah.Where(c => c.Jumlah > 0).Select(c => $"{c.Jumlah} {c.Predikat} ({ShowBagian(c)} %)").DefaultIfEmpty(Kosong));

    private static string ShowBagian(CacahPeringkat cacah) =>
        AngkaIndonesia.Format(Pembulatan.DuaDesimal.Round(cacah.Bagian.Poin), Pembulatan.DuaDesimal.Desimal);

    /// <summary>Builds the progress to the end of the plan.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>The table; without rows where there is no target at the end of the plan.</returns>
    public static TabelTampil BuildKemajuan(PengukuranKinerja pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        var acuan = pengukuran.Data.Acuan;
        var judul = bahasa == Bahasa.Inggris ? "Progress to the final target" : "Kemajuan terhadap target akhir";
        return new(
            $"{judul} {acuan.DokumenAkhir} {acuan.PeriodeAkhir}",
            [
                new(Label.Indikator.In(bahasa)),
                new(Label.SampaiKini.In(bahasa), true),
                new(Label.TargetAkhir.In(bahasa), true),
                new(Label.Kemajuan.In(bahasa), true),
            ],
            pengukuran.Indikator.Where(h => h.TargetAkhir is not null).Select(h => new BarisTampil(
                [
                    h.Indikator.Nama,
                    pengukuran.Aturan.Periode.GetAkumulasi(h.Indikator) != Akumulasi.Terakhir && h.RealisasiSampaiKini.IsTerhitung
                        ? Show(Persen.FromPoin(h.RealisasiSampaiKini.Angka), pengukuran.Aturan)
                        : ShowRealisasi(h.Realisasi),
                    h.TargetAkhir!.ToString(),
                    Show(h.Kemajuan, pengukuran.Aturan, bahasa),
                ])));
    }

    /// <summary>Builds the comparison with earlier years.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>The table; without rows where there are no earlier years.</returns>
    public static TabelTampil BuildPerubahan(PengukuranKinerja pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        var tahun = pengukuran.Indikator.SelectMany(h => h.Perubahan).Select(p => p.Tahun).Distinct().Order().ToArray();
        var judul = bahasa == Bahasa.Inggris ? "Comparison with earlier years" : "Perbandingan dengan tahun sebelumnya";
        var realisasi = Label.Realisasi.In(bahasa);
        return new(
            judul,
            [
                new(Label.Indikator.In(bahasa)),
                .. tahun.Select(t => new KolomTampil($"{realisasi} {t}", true)),
                new($"{realisasi} {pengukuran.Periode}", true),
                new(tahun is [.., var akhir] ? $"{Label.Perubahan.In(bahasa)} {akhir}-{pengukuran.Periode}" : Label.Perubahan.In(bahasa), true),
            ],
            pengukuran.Indikator.Where(h => !h.Perubahan.IsEmpty).Select(h => new BarisTampil(
                [
                    h.Indikator.Nama,
                    .. tahun.Select(t => h.Perubahan.FirstOrDefault(p => p.Tahun == t)?.Realisasi.ToString() ?? Kosong),
                    ShowRealisasi(h.Realisasi),
                    h.Perubahan.FirstOrDefault(p => p.Tahun == tahun[^1]) is { Selisih: { IsTerhitung: true } selisih }
                        ? Show(Persen.FromPoin(selisih.Angka), pengukuran.Aturan)
                        : Kosong,
                ])));
    }

    private static string ShowRealisasi(NilaiKinerja? realisasi) =>
        realisasi is null ? Kosong : realisasi.DibawaDari is null ? realisasi.ToString() : $"{realisasi}*";

    /// <summary>Shows the capaian of an indicator, with decimals of its own where the pack gives it some.</summary>
    private static string Show(HasilIndikator hasil, VersiAturan aturan, Bahasa bahasa) =>
        hasil.Capaian.IsTerhitung
        && aturan.Tampilan.FindDesimal(hasil.Indikator.Id) is { } desimal
        && Pembulatan.From(desimal, (aturan.Capaian.Langkah.Penutup ?? Pembulatan.DuaDesimal).Cara).TryRound(hasil.Capaian.Tepat.Poin, out var angka)
            ? aturan.Tampilan.Format(angka, desimal)
            : Show(hasil.Capaian, aturan, bahasa);

    private static string Show(Capaian capaian, VersiAturan aturan, Bahasa bahasa) =>
        capaian.IsTerhitung ? Show(capaian.Nilai, aturan) : capaian.Alasan.ToKata().In(bahasa);

    /// <summary>Shows rounded figures with the decimals they were rounded to.</summary>
    private static string Show(Persen persen, VersiAturan aturan) =>
        persen.Poin.TryToDecimal(out var angka) ? aturan.Tampilan.Format(angka, angka.Scale) : persen.ToString();
}
