using System.Collections.Immutable;
using NodaTime;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penelusuran;
using Sakip.Penilaian;
using Sakip.Perhitungan;

namespace Sakip.Laporan;

/// <summary>Computes what references mean in a report, from the model or with a table's printed figures put in its place.</summary>
internal sealed partial class PenghitungRujukan
{
    private readonly LaporanKinerja _laporan;
    private readonly Penghitung _penghitung;
    private readonly Penghitung _model;
    private readonly PenghitungAnggaran _anggaran;
    private readonly SumberCetak? _cetak;

    public PenghitungRujukan(LaporanKinerja laporan, PaketAturan paket, LocalDate? tanggal, SumberCetak? cetak = null)
    {
        _laporan = laporan;
        _cetak = cetak;
        _model = new(laporan.Data, paket, tanggal);
        _penghitung = cetak is null
            ? _model
            : new(laporan.Data, paket, tanggal, kunci => cetak.FindFakta(kunci) ?? laporan.Data.FindFakta(kunci)?.Nilai);
        _anggaran = cetak is null
            ? new(laporan.Data)
            : new(laporan.Data, kunci => cetak.FindFakta(kunci) ?? FindAnggaran(laporan.Data, kunci));
    }

    public HasilRujukan Evaluate(Rujukan rujukan)
    {
        switch (rujukan)
        {
            case Rujukan.Target target:
                return FromPerolehan(_penghitung.GetTarget(target.Subjek, target.Periode, target.Dokumen, target.Instansi), target.Periode);
            case Rujukan.Realisasi realisasi when HimpunanAnggaran.IsSubjek(_laporan.Data, realisasi.Subjek):
                return FromUang(_anggaran.GetRealisasi(realisasi.Subjek, realisasi.Periode));
            case Rujukan.Pagu pagu:
                return FromUang(_anggaran.GetPagu(pagu.Subjek, pagu.Periode, pagu.Versi));
            case Rujukan.Jumlah jumlah:
                return FromUang(SumUang(jumlah));
            case Rujukan.SkorKomponen skor:
                return FromPerolehan(Perolehan.From(_laporan.Data.FindSkor(skor.Skor)?.Skor.GetValueOrDefault(skor.Komponen), AlasanTakTerhitung.RealisasiKosong), _laporan.Periode);
            case Rujukan.Serapan serapan:
                return FromHitungan(ComputeSerapan(serapan), DuaDesimal);
            case Rujukan.Realisasi realisasi:
                return FromPerolehan(_penghitung.GetRealisasi(realisasi.Subjek, realisasi.Periode, realisasi.Instansi), realisasi.Periode);
            case Rujukan.Cetak cetak:
                return EvaluateCetak(FindSel(cetak.Tabel, cetak.Baris, cetak.Kolom));
            case Rujukan.Selisih selisih:
                return Subtract(Evaluate(selisih.Kiri), Evaluate(selisih.Kanan));
            case Rujukan.Persen persen:
                return Divide(Evaluate(persen.Bagian), Evaluate(persen.Keseluruhan));
            case Rujukan.Olahan olahan:
                return Process(olahan.Cara, olahan.Bagian.Select(Evaluate));
            case Rujukan.OlahanCetak olahan:
                return EvaluateCetak(olahan);
            case Rujukan.Satuan satuan:
                return FromSebutan(_laporan.Data.FindIndikator(satuan.Subjek)?.Satuan);
            case Rujukan.Kode kode:
                return FromSebutan(_laporan.Data.FindSimpul(kode.Subjek) is { } simpul ? simpul.Kode?.Teks ?? simpul.Rekening?.Teks : null);
            case Rujukan.RerataInstansi rerata:
                return Process(CaraOlah.Rerata, ListAnggota(rerata).Select(Evaluate));
        }

        if (_penghitung.Resolve(GetPeriode(rujukan)) is not { } aturan)
        {
            return new HasilRujukan.Tiada(AlasanTakTerhitung.VersiTidakAda);
        }

        return rujukan switch
        {
            Rujukan.Capaian capaian => FromCapaian(ComputeCapaian(capaian, aturan), aturan),
            Rujukan.Rerata rerata => FromHitungan(ComputeRerata(rerata, aturan), aturan.LangkahRerata),
            Rujukan.Cacah cacah => Count(cacah, aturan),
            Rujukan.Predikat predikat => Rate(predikat, aturan),
            Rujukan.Efisiensi efisiensi => FromEfisiensi(efisiensi, aturan),
            Rujukan.Indeks indeks => FromIndeks(indeks, aturan),
            _ => throw new InvalidOperationException($"No way to compute {rujukan.GetType().Name}."),
        };
    }

    private static HasilRujukan FromSebutan(string? teks) =>
        teks is null ? new HasilRujukan.Tiada(AlasanTakTerhitung.MasukanKosong) : new HasilRujukan.Sebutan(teks);

    /// <summary>Finds the key of the fact that a reference states, a figure's or an amount's; null when it states none.</summary>
    public object? FindKunci(Rujukan rujukan) => rujukan switch
    {
        Rujukan.Pagu pagu => _anggaran.FindKunciPagu(pagu.Subjek, pagu.Periode, pagu.Versi),
        Rujukan.Realisasi realisasi when HimpunanAnggaran.IsSubjek(_laporan.Data, realisasi.Subjek) =>
            new KunciAnggaran(realisasi.Subjek, realisasi.Periode),
        Rujukan.Target target => _penghitung.FindKunciTarget(target.Subjek, target.Periode, target.Dokumen, target.Instansi).Kunci,
        Rujukan.Realisasi realisasi => new KunciFakta(Ukuran.Realisasi, realisasi.Subjek, realisasi.Periode, null, realisasi.Instansi),
        _ => null,
    };

    /// <summary>Tells how a reference was computed: rule, formula, inputs, bands; the result is that of <see cref="Evaluate"/>.</summary>
    public Jejak Explain(Rujukan rujukan)
    {
        var hasil = Evaluate(rujukan);
        var fakta = hasil as HasilRujukan.Fakta;
        var aturan = FindAturan(rujukan, hasil);
        return new(
            rujukan.ToString(),
            aturan is not null && hasil is HasilRujukan.Angka tampil ? Show(tampil, rujukan, aturan.Tampilan) : ToTeks(hasil),
            aturan?.ToString() ?? string.Empty,
            GetDasarHukum(rujukan, aturan),
            FindRumus(rujukan, aturan),
            () => [.. GetMasukan(rujukan).Select(Explain)],
            hasil is HasilRujukan.Angka angka ? angka.Tepat : null,
            rujukan is Rujukan.Predikat predikat && aturan is not null ? [.. ComparePita(predikat, aturan)] : [],
            fakta is not null && FindKunci(rujukan) is { } kunci ? FindCatatan(kunci) : null,
            fakta?.Nilai.DibawaDari);
    }

    /// <summary>Gets the sources of the values a result follows from: formula and steps, mean, scale; none for a given figure.</summary>
    public ImmutableArray<Sitasi> GetDasarHukum(Rujukan rujukan, HasilRujukan hasil) => GetDasarHukum(rujukan, FindAturan(rujukan, hasil));

    /// <summary>Finds the rules that a result was computed by; null for a given figure.</summary>
    private VersiAturan? FindAturan(Rujukan rujukan, HasilRujukan hasil) =>
        hasil is HasilRujukan.Fakta || rujukan is Rujukan.Satuan or Rujukan.Kode ? null : _penghitung.Resolve(GetPeriode(rujukan));

    private ImmutableArray<Sitasi> GetDasarHukum(Rujukan rujukan, VersiAturan? aturan)
    {
        if (aturan is null || rujukan is Rujukan.Pagu or Rujukan.Realisasi or Rujukan.Jumlah or Rujukan.Serapan or Rujukan.Persen or Rujukan.Olahan or Rujukan.OlahanCetak or Rujukan.RerataInstansi)
        {
            return [];
        }

        string[] bagian = rujukan switch
        {
            Rujukan.Capaian capaian when _laporan.Data.FindIndikator(capaian.Subjek) is { } indikator =>
            [
                aturan.Capaian.RumusIndikator.ContainsKey(indikator.Id)
                    ? VersiAturan.ToJalur("capaian.rumusIndikator", indikator.Id)
                    : $"capaian.rumus.{AturanCapaian.NamaPolaritas[(int)indikator.Polaritas]}",
                .. Enumerable.Range(0, aturan.Capaian.Langkah.Langkah.Length).Select(i => $"capaian.langkah[{i}]"),
            ],
            Rujukan.Rerata => ["rerata"],
            Rujukan.Predikat predikat => [VersiAturan.ToJalur("skala", predikat.Skala)],
            Rujukan.Efisiensi efisiensi => [VersiAturan.ToJalur("efisiensi", efisiensi.Rumus)],
            Rujukan.Indeks indeks => [VersiAturan.ToJalur("indeks", _laporan.Data.FindSkor(indeks.Skor)?.Indeks ?? string.Empty)],
            _ => [string.Empty],
        };
        return [.. bagian.SelectMany(b => aturan.GetDasarHukum(b)).Distinct()];
    }

    /// <summary>Compares a rated figure with every band of the scale.</summary>
    private IEnumerable<PitaJejak> ComparePita(Rujukan.Predikat predikat, VersiAturan aturan)
    {
        if (aturan.FindSkala(predikat.Skala) is not { } skala || FindDinilai(predikat, skala, aturan) is not { IsTerhitung: true } dinilai)
        {
            yield break;
        }

        var berlaku = skala.RateBulat(dinilai.Angka).Peringkat;
        foreach (var peringkat in skala.Peringkat)
        {
            var selang = peringkat.Selang;
            var letak = selang.Contains(dinilai.Angka) ? 0 : selang.Bawah is { } bawah && dinilai.Angka <= bawah ? -1 : 1;
            yield return new(peringkat.Predikat, selang.ToString(), berlaku.Contains(peringkat), letak);
        }
    }

    /// <summary>Writes a computed number as the pack has it shown: a capaian with decimals of its own where the pack gives its indicator some.</summary>
    private static string Show(HasilRujukan.Angka angka, Rujukan rujukan, AturanTampilan aturan) =>
        TryRound(angka, rujukan, aturan, out var bulat, out var desimal) ? AngkaIndonesia.Format(bulat, desimal) : angka.Tepat.ToString();

    /// <summary>Rounds a computed number to the decimals that the pack has it shown with; false when it is too large for a decimal.</summary>
    public static bool TryRound(HasilRujukan.Angka angka, Rujukan rujukan, AturanTampilan aturan, out decimal bulat, out int desimal)
    {
        var tampilan = rujukan is Rujukan.Capaian { Instansi: null } capaian && aturan.FindDesimal(capaian.Subjek) is { } sendiri
            ? Pembulatan.From(sendiri, angka.Tampilan.Cara)
            : angka.Tampilan;
        var isMuat = tampilan.TryRound(angka.Tepat, out bulat);
        desimal = aturan.GetDesimal(bulat, tampilan.Desimal);
        return isMuat;
    }

    /// <summary>Writes a result as reports do.</summary>
    public static string ToTeks(HasilRujukan hasil) => hasil switch
    {
        HasilRujukan.Angka angka => angka.Tampilan.TryRound(angka.Tepat, out var bulat)
            ? AngkaIndonesia.Format(bulat, angka.Tampilan.Desimal)
            : angka.Tepat.ToString(),
        HasilRujukan.Fakta fakta => fakta.Nilai.ToString(),
        HasilRujukan.Predikat predikat => predikat.Hasil.ToString(),
        HasilRujukan.Sebutan sebutan => sebutan.Teks,
        HasilRujukan.Tiada tiada => tiada.Alasan.ToString(),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Finds the period whose rules hold; a printed figure is judged by those of the report.</summary>
    private Periode GetPeriode(Rujukan rujukan) => rujukan switch
    {
        Rujukan.Target target => target.Periode,
        Rujukan.Realisasi realisasi => realisasi.Periode,
        Rujukan.Capaian capaian => capaian.Periode,
        Rujukan.Rerata rerata => rerata.Periode,
        Rujukan.Cacah cacah => cacah.Periode,
        Rujukan.Predikat predikat => GetPeriode(predikat.Dari),
        Rujukan.Selisih selisih => GetPeriode(selisih.Kiri),
        Rujukan.Persen persen => GetPeriode(persen.Bagian),
        Rujukan.Olahan olahan => GetPeriode(olahan.Bagian[0]),
        Rujukan.RerataInstansi rerata => rerata.Periode,
        Rujukan.Pagu pagu => pagu.Periode,
        Rujukan.Jumlah jumlah => jumlah.Periode,
        Rujukan.Serapan serapan => serapan.Periode,
        Rujukan.Efisiensi efisiensi => efisiensi.Periode,
        Rujukan.Indeks indeks => _laporan.Data.FindSkor(indeks.Skor)?.Periode ?? _laporan.Periode,
        _ => _laporan.Periode,
    };

    /// <summary>Gets the steps that a figure went through; the closing one makes the figure to show.</summary>
    private RangkaianLangkah GetLangkah(Rujukan rujukan, VersiAturan aturan) => rujukan switch
    {
        Rujukan.Rerata => aturan.LangkahRerata,
        Rujukan.Indeks indeks => FindIndeks(indeks, aturan)?.Akar.Langkah ?? DuaDesimal,
        Rujukan.Efisiensi efisiensi => aturan.FindEfisiensi(efisiensi.Rumus)?.Langkah ?? DuaDesimal,
        _ => aturan.Capaian.Langkah,
    };

    private static HasilRujukan FromHitungan(Hitungan hitungan, RangkaianLangkah? langkah) =>
        hitungan.IsTerhitung
            ? new HasilRujukan.Angka(hitungan.Angka, langkah?.GetTampilan(hitungan.Angka) ?? Pembulatan.DuaDesimal)
            : new HasilRujukan.Tiada(hitungan.Alasan);

    private static HasilRujukan FromCapaian(Capaian capaian, VersiAturan aturan) =>
        FromHitungan(capaian.IsTerhitung ? Hitungan.FromAngka(capaian.Tepat.Poin) : Hitungan.FromAlasan(capaian.Alasan), aturan.Capaian.Langkah);

    private HasilRujukan FromPerolehan(Perolehan perolehan, Periode periode)
    {
        var langkah = _penghitung.Resolve(periode)?.Capaian.Langkah;
        return perolehan.Asal is { } nilai
            ? new HasilRujukan.Fakta(nilai, (langkah?.Penutup ?? Pembulatan.DuaDesimal).Cara)
            : FromHitungan(perolehan.Angka, IsUtuh(perolehan.Angka) ? Bulat : langkah); // what adds up to a whole, such as a count, has no decimals
    }

    private Capaian ComputeCapaian(Rujukan.Capaian capaian, VersiAturan aturan)
    {
        if (_cetak?.Find(capaian) is { } tercetak)
        {
            return Capaian.FromTercetak(tercetak, aturan);
        }

        (Dokumen, Periode)? target = capaian.DokumenTarget is null ? null : (capaian.DokumenTarget, capaian.PeriodeTarget!);
        return _laporan.Data.FindIndikator(capaian.Subjek) is { } indikator
            ? _penghitung.ComputeCapaian(indikator, capaian.Periode, target, capaian.Instansi, aturan)
            : Capaian.FromAlasan(AlasanTakTerhitung.TargetKosong, aturan);
    }

    private HasilRujukan Rate(Rujukan.Predikat predikat, VersiAturan aturan)
    {
        if (aturan.FindSkala(predikat.Skala) is not { } skala)
        {
            return new HasilRujukan.Tiada(AlasanTakTerhitung.SkalaTidakAda);
        }

        var nilai = FindDinilai(predikat, skala, aturan);
        return nilai.IsTerhitung ? new HasilRujukan.Predikat(skala.RateBulat(nilai.Angka)) : new HasilRujukan.Tiada(nilai.Alasan);
    }

    /// <summary>Finds the value that is rated: a given figure as it is, a computed one as the scale says.</summary>
    private Hitungan FindDinilai(Rujukan.Predikat predikat, Skala skala, VersiAturan aturan)
    {
        switch (Evaluate(predikat.Dari))
        {
            case HasilRujukan.Angka angka:
                return skala.Dari switch
                {
                    DasarPenilaian.Nilai => GetLangkah(predikat.Dari, aturan).Close(angka.Tepat),
                    DasarPenilaian.Mentah => Hitungan.FromAngka(FindMentah(predikat.Dari, aturan) ?? angka.Tepat),
                    _ => Hitungan.FromAngka(angka.Tepat),
                };
            case HasilRujukan.Fakta { Nilai.Angka: { } angka }:
                return Hitungan.FromAngka(angka);
            case HasilRujukan.Tiada tiada:
                return Hitungan.FromAlasan(tiada.Alasan);
            default:
                return Hitungan.FromAlasan(AlasanTakTerhitung.BukanAngka);
        }
    }

    /// <summary>Finds a computed figure before its steps; null for a figure that goes through none, or stands in print.</summary>
    private Rasio? FindMentah(Rujukan dari, VersiAturan aturan) => dari switch
    {
        Rujukan.Capaian capaian => ComputeCapaian(capaian, aturan).Mentah.Poin,
        Rujukan.Rerata { TabelAnggota: null } rerata when _cetak?.Find(rerata) is null => BuildRerata(rerata, aturan).Mentah.Poin,
        _ => null,
    };

    private string? FindRumus(Rujukan rujukan, VersiAturan? aturan) => rujukan switch
    {
        Rujukan.Capaian capaian when _laporan.Data.FindIndikator(capaian.Subjek) is { } indikator =>
            aturan?.Capaian.GetRumus(indikator.Polaritas, indikator.Id)?.Teks,
        Rujukan.Rerata or Rujukan.RerataInstansi or Rujukan.Olahan { Cara: CaraOlah.Rerata } or Rujukan.OlahanCetak { Cara: CaraOlah.Rerata } => "rerata",
        Rujukan.Selisih => "selisih",
        Rujukan.Persen => "bagian / keseluruhan * 100",
        Rujukan.Jumlah or Rujukan.Olahan or Rujukan.OlahanCetak { Cara: CaraOlah.Jumlah } => "jumlah",
        Rujukan.Serapan => "realisasi / pagu * 100",
        Rujukan.Efisiensi efisiensi => aturan?.FindEfisiensi(efisiensi.Rumus)?.Rumus.Teks,
        _ => null,
    };

    public IEnumerable<Rujukan> GetMasukan(Rujukan rujukan) => rujukan switch
    {
        Rujukan.Capaian c =>
        [
            new Rujukan.Target(c.Subjek, c.PeriodeTarget ?? c.Periode, c.DokumenTarget, c.Instansi),
            new Rujukan.Realisasi(c.Subjek, c.Periode, c.Instansi),
        ],
        Rujukan.Rerata r when r.TabelAnggota is null => ListAnggota(r).Select(i => new Rujukan.Capaian(i.Id, r.Periode, null, null, null)),
        Rujukan.RerataInstansi r => ListAnggota(r),
        Rujukan.Olahan o => o.Bagian,
        Rujukan.OlahanCetak { Cara: not CaraOlah.Cacah } o => (FindAlamat(o) ?? []).Select(a => new Rujukan.Cetak(a.Tabel, a.Baris, a.Kolom)),
        Rujukan.Persen p => [p.Bagian, p.Keseluruhan],
        Rujukan.Predikat p => [p.Dari],
        Rujukan.Selisih s => [s.Kiri, s.Kanan],
        Rujukan.Jumlah or Rujukan.Serapan or Rujukan.Efisiensi or Rujukan.Pagu or Rujukan.Realisasi => GetMasukanUang(rujukan),
        Rujukan.Indeks i => (_laporan.Data.FindSkor(i.Skor)?.Skor.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()).Select(k => new Rujukan.SkorKomponen(i.Skor, k)),
        _ => [],
    };
}
