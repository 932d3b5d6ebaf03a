using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Laporan;

/// <summary>Runs the built-in checks of <see cref="PemeriksaanBaku"/> and those of the pack over a report.</summary>
internal sealed partial class PemeriksaLaporan
{
    private readonly LaporanKinerja _laporan;
    private readonly VersiAturan _aturan;
    private readonly IReadOnlyCollection<KlaimCetak> _klaim;
    private readonly HashSet<AlamatSel> _takTerperiksa;
    private readonly HashSet<object> _sudahSalah;
    private readonly Dictionary<object, AlamatSel> _tercetak = [];
    private readonly Dictionary<AlamatSel, int> _urutan = [];
    private readonly Lazy<ImmutableArray<SelisihAnggaran>> _selisih;
    private readonly Lazy<PengukuranKinerja> _pengukuran;

    private PemeriksaLaporan(
        LaporanKinerja laporan,
        PaketAturan paket,
        LocalDate? tanggal,
        VersiAturan aturan,
        IReadOnlyCollection<KlaimCetak> klaim,
        Func<Rujukan, object?> cariKunci,
        IEnumerable<Temuan> salah,
        IEnumerable<AlamatSel> takTerperiksa)
    {
        _laporan = laporan;
        _aturan = aturan;
        _klaim = klaim;
        _takTerperiksa = [.. takTerperiksa];
        _pengukuran = new(() => PengukuranKinerja.Compute(laporan.Data, paket, laporan.Periode, tanggal).Isi); // there are rules: aturan
        _selisih = new(() => PengukuranAnggaran.Compute(laporan.Data, laporan.Periode).Selisih);
        _sudahSalah = [.. salah.Select(t => cariKunci(t.Rujukan!)).OfType<object>()];
        foreach (var satu in klaim)
        {
            _urutan.Add(satu.Alamat, _urutan.Count);
            if (cariKunci(satu.Rujukan) is { } kunci)
            {
                _tercetak.TryAdd(kunci, satu.Alamat);
            }
        }
    }

    private DataKinerja Data => _laporan.Data;

    /// <summary>Runs all checks that are on; none when the pack has no rules for the day.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="paket">Its rule pack.</param>
    /// <param name="tanggal">The day whose rules apply; null for the last of the report's period.</param>
    /// <param name="klaim">The cells that state a figure, in the order of the report.</param>
    /// <param name="cariKunci">Finds the key of the fact that a reference states.</param>
    /// <param name="salah">The wrong cells, which are not found a second time.</param>
    /// <param name="takTerperiksa">The cells that nothing else tells.</param>
    public static ImmutableArray<Temuan> Run(
        LaporanKinerja laporan,
        PaketAturan paket,
        LocalDate? tanggal,
        IReadOnlyCollection<KlaimCetak> klaim,
        Func<Rujukan, object?> cariKunci,
        IEnumerable<Temuan> salah,
        IEnumerable<AlamatSel> takTerperiksa) =>
        paket.Resolve(tanggal ?? laporan.Periode.Akhir) is { } aturan
            ? [.. new PemeriksaLaporan(laporan, paket, tanggal, aturan, klaim, cariKunci, salah, takTerperiksa).Run()]
            : [];

    private IEnumerable<Temuan> Run()
    {
        (PemeriksaanBaku Baku, Func<IEnumerable<Pelanggaran>> Cari)[] semua =
        [
            (PemeriksaanBaku.JumlahBagian, () => CompareAnggaran(JenisSelisih.Bagian)),
            (PemeriksaanBaku.JumlahTriwulan, () => CompareAnggaran(JenisSelisih.Triwulan)),
            (PemeriksaanBaku.DuaPohon, () => CompareAnggaran(JenisSelisih.Belanja)),
            (PemeriksaanBaku.RealisasiMelebihiPagu, FindMelebihiPagu),
            (PemeriksaanBaku.TargetDokumen, CompareTarget),
            (PemeriksaanBaku.PaguPerjanjian, ComparePaguPerjanjian),
            (PemeriksaanBaku.CetakanSama, CompareCetakan),
            (PemeriksaanBaku.CacatSkala, FindCacatSkala),
            (PemeriksaanBaku.PredikatSearah, ComparePredikat),
            (PemeriksaanBaku.NilaiDibawa, CompareDibawa),
            (PemeriksaanBaku.TargetAkhirTerlampaui, FindTerlampaui),
            (PemeriksaanBaku.KodeGanda, FindKodeGanda),
            (PemeriksaanBaku.SatuanSama, CompareSatuan),
            (PemeriksaanBaku.VersiKolom, CompareVersiKolom),
        ];
        var baku =
            from s in semua
            let tingkat = _aturan.GetTingkat(s.Baku)
            where tingkat != TingkatPemeriksaan.Mati
            from p in Sort(s.Cari(), p => p.Sel)
            select new Temuan(s.Baku.Kode, p.Sel, p.Tercetak, p.Hitung, p.Fakta)
            {
                Pemeriksaan = s.Baku.Nama,
                Pembeda = p.Pembeda,
                Tingkat = tingkat,
                DasarHukum = s.Baku.DasarHukum is { } dasar ? [dasar] : [],
            };
        return baku.Concat(RunPaket());
    }

    /// <summary>Puts findings of one check in the order of the report, those that are printed nowhere last; the order of the data does not count.</summary>
    private IOrderedEnumerable<T> Sort<T>(IEnumerable<T> temuan, Func<T, AlamatSel> sel) =>
        temuan.OrderBy(t => _urutan.GetValueOrDefault(sel(t), int.MaxValue)).ThenBy(t => sel(t).ToString(), StringComparer.Ordinal);

    private IEnumerable<Pelanggaran> CompareAnggaran(JenisSelisih jenis) =>
        from selisih in _selisih.Value
        where selisih.Jenis == jenis && !_sudahSalah.Contains(selisih.Kunci)
        select new Pelanggaran(
            FindSel(selisih.Kunci, selisih.Kunci.Subjek),
            ToUang(selisih.Tersurat),
            ToUang(selisih.Jumlah),
            ("rujukan", selisih.Kunci.ToString()),
            ("selisih", ToUang(selisih.Selisih)),
            ("penyebab", selisih.Penyebab?.Nama));

    /// <summary>Finds the lowest nodes that spent more than they had, in the periods of what was spent and in those of the pagu.</summary>
    private IEnumerable<Pelanggaran> FindMelebihiPagu()
    {
        var uang = new PenghitungAnggaran(Data);
        var periode = Data.Anggaran.Select(a => a.Kunci.Periode).Distinct().ToArray();
        foreach (var satu in periode)
        {
            bool IsMelebihi(string subjek) =>
                uang.GetPagu(subjek, satu, null).Angka is { IsTerhitung: true } pagu
                && uang.GetRealisasi(subjek, satu).Angka is { IsTerhitung: true } realisasi
                && realisasi.Angka > pagu.Angka;

            foreach (var subjek in Data.Simpul.Where(s => s.IsAnggaran).Select(s => s.Id).Append(Data.Instansi.Id))
            {
                if (IsMelebihi(subjek) && !uang.GetBagian(subjek).Any(b => IsMelebihi(b.Id)))
                {
                    var kunci = new KunciAnggaran(subjek, satu);
                    yield return new(
                        FindSel(kunci, subjek),
                        ToUang(uang.GetRealisasi(subjek, satu).Angka.Angka),
                        ToUang(uang.GetPagu(subjek, satu, null).Angka.Angka),
                        ("rujukan", kunci.ToString()));
                }
            }
        }
    }

    /// <summary>Compares perjanjian with renstra and IKU, IKU with renstra, and renstra with RPJMD.</summary>
    private IEnumerable<Pelanggaran> CompareTarget()
    {
        Dokumen[] dokumen = [.. Data.Fakta.Where(f => f.Kunci is { Ukuran: Ukuran.Target, Instansi: null }).Select(f => f.Kunci.Dokumen).OfType<Dokumen>().Distinct()];
        Periode[] periode = [.. Data.Fakta.Where(f => f.Kunci.Ukuran == Ukuran.Target).Select(f => f.Kunci.Periode).Where(p => p.Akhir >= _laporan.Periode.Akhir).Distinct()];
        return
            from pertama in dokumen
            from kedua in dokumen
            where IsSebanding(pertama.Jenis, kedua.Jenis)
            from beda in PerbandinganTarget.Compare(Data, pertama, kedua, periode.Contains)
            where beda.Jenis == JenisBedaTarget.NilaiBerbeda
            let kunci = ToKunci(beda, beda.DokumenPertama)
            select new Pelanggaran(
                FindSel(kunci, beda.Indikator.Id),
                beda.NilaiPertama!.ToString(),
                beda.NilaiKedua!.ToString(),
                ("rujukan", ToRujukan(kunci)),
                ("lain", ToRujukan(ToKunci(beda, beda.DokumenKedua))))
            {
                Pembeda = beda.DokumenKedua.ToString(),
            };
    }

    private static bool IsSebanding(JenisDokumen pertama, JenisDokumen kedua) => (pertama, kedua) is
        (JenisDokumen.Pk or JenisDokumen.PkPerubahan, JenisDokumen.Renstra or JenisDokumen.Iku)
        or (JenisDokumen.Iku, JenisDokumen.Renstra)
        or (JenisDokumen.Rpjmd, JenisDokumen.Renstra);

    private static KunciFakta ToKunci(BedaTarget beda, Dokumen dokumen) => new(Ukuran.Target, beda.Indikator.Id, beda.Periode, dokumen, null);

    private IEnumerable<Pelanggaran> ComparePaguPerjanjian() =>
        from perjanjian in Data.Perjanjian
        where perjanjian is { Dokumen.Jenis: JenisDokumen.PkPerubahan, VersiPagu: not null }
        let terakhir = Data.Anggaran.Where(a => a.Kunci.Periode.Akhir.Year == perjanjian.Tahun).Select(a => a.Kunci.Versi).OfType<VersiPagu>()
            .OrderBy(v => v.Jenis).ThenBy(v => v.Nomor ?? 0).LastOrDefault()
        where terakhir is not null && terakhir != perjanjian.VersiPagu
        select new Pelanggaran(
            new(AlamatSel.Data, $"{perjanjian.Dokumen}@{perjanjian.Tahun}", "pagu"),
            perjanjian.VersiPagu!.ToString(),
            terakhir.ToString(),
            ("rujukan", $"{perjanjian.Dokumen}@{perjanjian.Tahun}"));

    private IEnumerable<Pelanggaran> CompareDibawa() =>
        from fakta in Data.Fakta
        where fakta.Nilai.DibawaDari is not null
        let tahun = fakta.Nilai.DibawaDari!.Value
        let asal = Data.FindFakta(new(fakta.Kunci.Ukuran, fakta.Kunci.Subjek, Periode.FromTahun(tahun), fakta.Kunci.Dokumen, fakta.Kunci.Instansi))
        where asal is not null && (asal.Nilai.Angka != fakta.Nilai.Angka || asal.Nilai.Predikat != fakta.Nilai.Predikat)
        select new Pelanggaran(
            FindSel(fakta.Kunci, fakta.Kunci.Subjek),
            fakta.Nilai.ToString(),
            asal.Nilai.ToString(),
            ("rujukan", ToRujukan(fakta.Kunci)),
            ("tahun", tahun));

    /// <summary>Finds indicators that are better than their final target before the end of the plan.</summary>
    private IEnumerable<Pelanggaran> FindTerlampaui()
    {
        if (Data.Acuan is not { DokumenAkhir: { } dokumen, PeriodeAkhir: { } akhir }
            || akhir.Akhir <= _laporan.Periode.Akhir)
        {
            yield break;
        }

        foreach (var hasil in _pengukuran.Value.Indikator.Where(h => h.Kemajuan.IsTerhitung && h.Kemajuan.Mentah.Poin > 100))
        {
            var kunci = new KunciFakta(Ukuran.Realisasi, hasil.Indikator.Id, _laporan.Periode, null, null);
            yield return new(
                FindSel(kunci, hasil.Indikator.Id),
                hasil.RealisasiSampaiKini.Angka.TryToDecimal(out var angka) ? AngkaIndonesia.Format(angka) : hasil.Realisasi!.ToString(),
                hasil.TargetAkhir!.ToString(),
                ("rujukan", ToRujukan(kunci)),
                ("lain", ToRujukan(new(Ukuran.Target, hasil.Indikator.Id, akhir, dokumen, null))));
        }
    }

    /// <summary>Finds codes that stand for several nodes of one unit, their own or the one they stand under, below parents of one code.</summary>
    private IEnumerable<Pelanggaran> FindKodeGanda() =>
        from simpul in Data.Simpul
        where simpul.Kode is not null
        group simpul by (simpul.Jenis, simpul.Kode, FindUnit(simpul), simpul.Induk?.Kode) into sama
        let urut = sama.OrderBy(s => s.Id, StringComparer.Ordinal).ToArray()
        let pertama = urut[0]
        from lain in urut.Skip(1)
        select new Pelanggaran(
            new(AlamatSel.Data, lain.Id, "kode"), lain.Kode!.Teks, pertama.Kode!.Teks, ("rujukan", pertama.Nama), ("lain", lain.Nama));

    private static UnitKerja? FindUnit(SimpulRencana simpul)
    {
        var naik = simpul;
        while (naik is { Unit: null, Induk: { } induk })
        {
            naik = induk;
        }

        return naik.Unit;
    }

    /// <summary>Compares the units that facts are stated in with the indicator's, else with that of the first fact.</summary>
    private IEnumerable<Pelanggaran> CompareSatuan() =>
        from indikator in Data.Indikator
        let fakta = Data.GetFakta(Ukuran.Target, indikator.Id).Concat(Data.GetFakta(Ukuran.Realisasi, indikator.Id)).Where(f => f.Nilai.Satuan is not null)
            .OrderBy(f => f.Kunci.Ukuran).ThenBy(f => f.Kunci.ToString(), StringComparer.Ordinal).ToArray()
        where fakta.Length > 0
        let seharusnya = indikator.Satuan ?? fakta[0].Nilai.Satuan!
        from lain in fakta.DistinctBy(f => f.Nilai.Satuan, StringComparer.OrdinalIgnoreCase)
        where !Pembanding.IsSebutanSama(lain.Nilai.Satuan!, seharusnya)
        select new Pelanggaran(
            FindSel(lain.Kunci, indikator.Id),
            lain.Nilai.Satuan!,
            seharusnya,
            ("rujukan", ToRujukan(lain.Kunci)),
            ("lain", indikator.Satuan is null ? ToRujukan(fakta[0].Kunci) : $"satuan({indikator.Id})"));

    private AlamatSel FindSel(object kunci, string subjek) => _tercetak.GetValueOrDefault(kunci) ?? new(AlamatSel.Data, subjek, kunci.ToString()!);

    private static string ToRujukan(KunciFakta kunci) => (kunci.Ukuran == Ukuran.Target
        ? (Rujukan)new Rujukan.Target(kunci.Subjek, kunci.Periode, kunci.Dokumen, kunci.Instansi)
        : new Rujukan.Realisasi(kunci.Subjek, kunci.Periode, kunci.Instansi)).ToString();

    private static string ToUang(Rasio jumlah) => jumlah.TryToDecimal(out var uang) ? AngkaIndonesia.Format(uang) : jumlah.ToString();

    /// <summary>An offence against a check, before the check gives it code and gravity.</summary>
    private sealed record Pelanggaran(AlamatSel Sel, string Tercetak, string Hitung, params (string Kunci, object? Isi)[] Fakta)
    {
        /// <summary>Gets what tells it from others about the same cell.</summary>
        public string? Pembeda { get; init; }
    }
}
