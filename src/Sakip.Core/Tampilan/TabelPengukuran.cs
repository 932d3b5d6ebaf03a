using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the tables of a measurement, as Bab III of a performance report shows them.</summary>
public static class TabelPengukuran
{
    private const string Bawaan = "*";

    /// <summary>Builds measurement, progress to the end of the plan, and comparison with earlier years; the latter two where there is something to show.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <param name="sampai">The lowest level of the plan whose indicators are shown; null for all.</param>
    /// <returns>One to three tables.</returns>
    public static ImmutableArray<TabelTampil> Build(
        PengukuranKinerja pengukuran, Bahasa bahasa = Bahasa.Indonesia, JenisSimpul? sampai = null)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return
        [
            BuildPengukuran(pengukuran, bahasa, sampai),
            .. Select(pengukuran, sampai).Any(h => h.TargetAkhir is not null) ? [BuildKemajuan(pengukuran, bahasa, sampai)] : Array.Empty<TabelTampil>(),
            .. Select(pengukuran, sampai).Any(h => !h.Perubahan.IsEmpty) ? [BuildPerubahan(pengukuran, bahasa, sampai)] : Array.Empty<TabelTampil>(),
        ];
    }

    /// <summary>Builds targets, realisasi, capaian and predikat of every indicator, with the means.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <param name="sampai">The lowest level of the plan whose indicators are shown; null for all.</param>
    /// <returns>The table.</returns>
    internal static TabelTampil BuildPengukuran(
        PengukuranKinerja pengukuran, Bahasa bahasa = Bahasa.Indonesia, JenisSimpul? sampai = null)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        var (baris, nomor, catatan) = (new List<BarisTampil>(), 0, new CatatanAlasan(bahasa));
        var tampil = Select(pengukuran, sampai);
        foreach (var anggota in tampil.GroupBy(h => h.Indikator.Induk))
        {
            var simpul = anggota.Key;
            foreach (var hasil in anggota)
            {
                var ke = SelTampil.FromBulat(++nomor);
                baris.Add(new(
                [
                    ke,
                    ReferenceEquals(hasil, anggota.First()) ? simpul.Nama : string.Empty,
                    hasil.Indikator.Nama,
                    hasil.Indikator.Satuan ?? string.Empty,
                    CatatanAlasan.Show(hasil.Target),
                    ShowRealisasi(hasil.Realisasi),
                    hasil.Capaian.IsTerhitung ? ShowCapaian(hasil, pengukuran.Aturan) : catatan.Note(hasil.Capaian.Alasan, $"{Label.Nomor.In(bahasa)} {ke}"),
                    hasil.Capaian.Peringkat.ToString(),
                ]));
            }

            if (pengukuran.Sasaran.FirstOrDefault(s => ReferenceEquals(s.Sasaran, simpul)).Rerata is { } rerata)
            {
                baris.Add(ToRingkasan(Label.RerataSasaran.In(bahasa), simpul.Nama, rerata, catatan));
            }
        }

        baris.Add(ToRingkasan(Label.RerataKeseluruhan.In(bahasa), null, pengukuran.Keseluruhan, catatan));
        return new(
            ToJudul(bahasa == Bahasa.Inggris ? "Performance of" : "Pengukuran kinerja", pengukuran),
            [
                new(Label.Nomor.In(bahasa), true),
                new((tampil.All(h => h.Indikator.Induk.IsStrategis) ? Label.Sasaran : Label.SasaranDanLain).In(bahasa)),
                new(Label.Indikator.In(bahasa)),
                new(Label.Satuan.In(bahasa)),
                new(Label.Target.In(bahasa), true),
                new(Label.Realisasi.In(bahasa), true),
                new(Label.Capaian.In(bahasa), true),
                new(Label.Predikat.In(bahasa)),
            ],
            baris,
            BuildCatatan(pengukuran, catatan, pengukuran.Indikator.Length - tampil.Length, bahasa));
    }

    /// <summary>Selects the indicators of the levels to show.</summary>
    private static ImmutableArray<HasilIndikator> Select(PengukuranKinerja pengukuran, JenisSimpul? sampai) =>
        sampai is null ? pengukuran.Indikator : [.. pengukuran.Indikator.Where(h => h.Indikator.Induk.Jenis <= sampai)];

    private static string ToJudul(string judul, PengukuranKinerja pengukuran) => $"{judul} {pengukuran.Data.Instansi.Nama}, {pengukuran.Periode}";

    private static BarisTampil ToRingkasan(string nama, string? sasaran, Rerata rerata, CatatanAlasan catatan) => new(
        [
            string.Empty,
            string.Empty,
            nama,
            string.Empty,
            string.Empty,
            string.Empty,
            rerata.IsTerhitung ? Show(rerata.Nilai, rerata.Aturan) : catatan.Note(rerata.Alasan, sasaran is null ? nama : $"{nama} {sasaran}"),
            rerata.Peringkat.ToString(),
        ],
        isRingkasan: true);

    private static IEnumerable<string> BuildCatatan(PengukuranKinerja pengukuran, CatatanAlasan alasan, int tersembunyi, Bahasa bahasa)
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
        foreach (var satu in alasan.ToCatatan())
        {
            yield return satu;
        }

        if (tersembunyi > 0)
        {
            yield return isInggris ? $"{tersembunyi} indicators of lower levels are not shown." : $"{tersembunyi} indikator tingkat di bawahnya tidak ditampilkan.";
        }

        foreach (var dibawa in pengukuran.Indikator.Select(h => h.Realisasi?.DibawaDari).OfType<int>().Distinct())
        {
            yield return ShowBawaan(dibawa, bahasa);
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

    /// <summary>Counts members by predikat, with their shares.</summary>
    internal static string ShowCacah(Rerata rerata) =>
        string.Join(", ", rerata.Cacah.Where(c => c.Jumlah > 0).Select(c => $"{c.Jumlah} {c.Predikat} ({ShowBagian(c)} %)").DefaultIfEmpty(CatatanAlasan.Kosong));

    private static string ShowBagian(CacahPeringkat cacah) =>
        AngkaIndonesia.Format(Pembulatan.DuaDesimal.Round(cacah.Bagian.Poin), Pembulatan.DuaDesimal.Desimal);

    /// <summary>Builds the progress to the end of the plan.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <param name="sampai">The lowest level of the plan whose indicators are shown; null for all.</param>
    /// <returns>The table; without rows where there is no target at the end of the plan.</returns>
    internal static TabelTampil BuildKemajuan(
        PengukuranKinerja pengukuran, Bahasa bahasa = Bahasa.Indonesia, JenisSimpul? sampai = null)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        var acuan = pengukuran.Data.Acuan;
        var catatan = new CatatanAlasan(bahasa);
        BarisTampil[] baris =
        [
            .. Select(pengukuran, sampai).Where(h => h.TargetAkhir is not null).Select((h, i) => new BarisTampil(
            [
                ToNomor(i),
                h.Indikator.Nama,
                pengukuran.Aturan.Periode.GetAkumulasi(h.Indikator) != Akumulasi.Terakhir && h.RealisasiSampaiKini.IsTerhitung
                    ? Show(Persen.FromPoin(h.RealisasiSampaiKini.Angka), pengukuran.Aturan)
                    : ShowRealisasi(h.Realisasi),
                SelTampil.FromNilai(h.TargetAkhir!),
                Show(h.Kemajuan, pengukuran.Aturan, $"{Label.Nomor.In(bahasa)} {ToNomor(i)}", catatan),
            ])),
        ];
        var akhir = acuan.DokumenAkhir is { } dokumen ? $" {dokumen.ToNama().In(bahasa)} {acuan.PeriodeAkhir}" : string.Empty;
        return new(
            ToJudul((bahasa == Bahasa.Inggris ? "Progress to the final target" : "Kemajuan terhadap target akhir") + akhir + ":", pengukuran),
            [
                new(Label.Nomor.In(bahasa), true),
                new(Label.Indikator.In(bahasa)),
                new(Label.SampaiKini.In(bahasa), true),
                new(Label.TargetAkhir.In(bahasa), true),
                new(Label.Kemajuan.In(bahasa), true),
            ],
            baris,
            baris.Length == 0 ? [Label.TanpaIsi.In(bahasa)] : [.. catatan.ToCatatan(), .. ShowBawaan(baris, pengukuran, bahasa)]);
    }

    /// <summary>Builds the comparison with earlier years.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <param name="sampai">The lowest level of the plan whose indicators are shown; null for all.</param>
    /// <returns>The table; without rows where there are no earlier years.</returns>
    internal static TabelTampil BuildPerubahan(
        PengukuranKinerja pengukuran, Bahasa bahasa = Bahasa.Indonesia, JenisSimpul? sampai = null)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        var tampil = Select(pengukuran, sampai).Where(h => !h.Perubahan.IsEmpty).ToArray();
        var catatan = new CatatanAlasan(bahasa);
        int[] tahun = [.. tampil.SelectMany(h => h.Perubahan).Select(p => p.Tahun).Distinct().Order()];
        BarisTampil[] baris =
        [
            .. tampil.Select((h, i) => new BarisTampil(
            [
                ToNomor(i),
                h.Indikator.Nama,
                .. tahun.Select(t => ShowRealisasi(h.Perubahan.FirstOrDefault(p => p.Tahun == t)?.Realisasi)),
                ShowRealisasi(h.Realisasi),
                catatan.Show(
                    h.Perubahan.FirstOrDefault(p => p.Tahun == tahun[^1])?.Selisih ?? Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong),
                    $"{Label.Nomor.In(bahasa)} {ToNomor(i)}",
                    selisih => Show(Persen.FromPoin(selisih), pengukuran.Aturan)),
            ])),
        ];
        var realisasi = Label.Realisasi.In(bahasa);
        return new(
            ToJudul(bahasa == Bahasa.Inggris ? "Comparison with earlier years:" : "Perbandingan dengan tahun sebelumnya:", pengukuran),
            [
                new(Label.Nomor.In(bahasa), true),
                new(Label.Indikator.In(bahasa)),
                .. tahun.Select(t => new KolomTampil($"{realisasi} {t}", true)),
                new($"{realisasi} {pengukuran.Periode}", true),
                new(tahun.Length > 0 ? $"{Label.Perubahan.In(bahasa)} {tahun[^1]}-{pengukuran.Periode}" : Label.Perubahan.In(bahasa), true),
            ],
            baris,
            baris.Length == 0 ? [Label.TanpaIsi.In(bahasa)] : [.. catatan.ToCatatan(), .. ShowBawaan(baris, pengukuran, bahasa)]);
    }

    private static SelTampil ToNomor(int indeks) => SelTampil.FromBulat(indeks + 1);

    /// <summary>Explains the mark of realisasi carried forward, where a row bears it.</summary>
    private static IEnumerable<string> ShowBawaan(IReadOnlyCollection<BarisTampil> baris, PengukuranKinerja pengukuran, Bahasa bahasa) =>
        baris.Any(b => b.Sel.Any(s => s.Akhiran.EndsWith(Bawaan, StringComparison.Ordinal)))
            ? pengukuran.Indikator.Select(h => h.Realisasi?.DibawaDari).OfType<int>().Distinct().Select(tahun => ShowBawaan(tahun, bahasa))
            : [];

    private static string ShowBawaan(int tahun, Bahasa bahasa) => bahasa == Bahasa.Inggris
        ? $"* realised in {tahun}: this period's result is not out yet."
        : $"* realisasi tahun {tahun}: hasil periode ini belum terbit.";

    /// <summary>Shows a realisasi, marked where it is carried forward; a dash where there is none.</summary>
    internal static SelTampil ShowRealisasi(NilaiKinerja? realisasi) =>
        realisasi?.DibawaDari is null ? CatatanAlasan.Show(realisasi) : SelTampil.FromNilai(realisasi).WithAkhiran(Bawaan);

    /// <summary>Shows the capaian of an indicator, with decimals of its own where the pack gives it some.</summary>
    internal static SelTampil ShowCapaian(HasilIndikator hasil, VersiAturan aturan) =>
        aturan.Tampilan.FindDesimal(hasil.Indikator.Id) is { } desimal
        && Pembulatan.From(desimal, (aturan.Capaian.Langkah.Penutup ?? Pembulatan.DuaDesimal).Cara).TryRound(hasil.Capaian.Tepat.Poin, out var angka)
            ? SelTampil.From(aturan.Tampilan, angka, desimal)
            : Show(hasil.Capaian.Nilai, aturan);

    private static SelTampil Show(Capaian capaian, VersiAturan aturan, string nama, CatatanAlasan catatan) =>
        capaian.IsTerhitung ? Show(capaian.Nilai, aturan) : catatan.Note(capaian.Alasan, nama);

    /// <summary>Shows rounded figures with the decimals they were rounded to.</summary>
    internal static SelTampil Show(Persen persen, VersiAturan aturan) =>
        persen.Poin.TryToDecimal(out var angka) ? SelTampil.From(aturan.Tampilan, angka, angka.Scale) : persen.ToString();
}
