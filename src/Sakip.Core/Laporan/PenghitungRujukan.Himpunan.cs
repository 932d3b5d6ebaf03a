using System.Collections.Immutable;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Laporan;

/// <content>Computes references to what follows from a set of indicators or of bodies.</content>
internal sealed partial class PenghitungRujukan
{
    private ImmutableArray<(IndikatorKinerja Indikator, Capaian Capaian)> ComputeAnggota(
        IEnumerable<IndikatorKinerja> himpunan, Periode periode, VersiAturan aturan) =>
    [
        .. himpunan
            .Where(i => _model.IsDiukur(i, periode))
            .Select(i => (i, ComputeCapaian(new(i.Id, periode, null, null, null), aturan))),
    ];

    private IEnumerable<IndikatorKinerja> GetHimpunan(string nama) => Himpunan.Find(_laporan.Data, nama) ?? [];

    private Hitungan ComputeRerata(Rujukan.Rerata rujukan, VersiAturan aturan)
    {
        if (_cetak?.Find(rujukan) is { } tercetak)
        {
            return Hitungan.FromAngka(tercetak);
        }

        if (rujukan.TabelAnggota is not null)
        {
            var tercetakRerata = Rerata.Mean([.. GetTercetak(rujukan)]);
            return tercetakRerata.IsTerhitung ? aturan.LangkahRerata.Apply(tercetakRerata.Angka) : tercetakRerata;
        }

        var rerata = BuildRerata(rujukan, aturan);
        return rerata.IsTerhitung ? Hitungan.FromAngka(rerata.Tepat.Poin) : Hitungan.FromAlasan(rerata.Alasan);
    }

    /// <summary>Takes a mean of the model's figures.</summary>
    private Rerata BuildRerata(Rujukan.Rerata rujukan, VersiAturan aturan)
    {
        if (rujukan.IsAnak)
        {
            return CombineAnak(rujukan, aturan).Rerata;
        }

        var anggota = ComputeAnggota(GetHimpunan(rujukan.Himpunan), rujukan.Periode, aturan);
        return Himpunan.IsKeseluruhan(rujukan.Himpunan)
            ? _penghitung.ComputeKeseluruhan(aturan, rujukan.Periode, anggota)
            : Rerata.Compute(aturan, anggota.Select(a => AnggotaRerata.From(a.Indikator, a.Capaian)));
    }

    /// <summary>Takes the mean of means, with the indicators that it comes down to.</summary>
    private (Rerata Rerata, IndikatorKinerja[] Indikator) CombineAnak(Rujukan.Rerata rujukan, VersiAturan aturan)
    {
        var pohon = PohonHimpunan.Find(_laporan.Data, rujukan.Himpunan) ?? new([], []);
        var diukur = ComputeAnggota(pohon.Indikator, rujukan.Periode, aturan).ToLookup(a => a.Indikator.Induk);
        var hasil = pohon.Akar is [var satu] ? Measure(satu) : Combine(pohon.Akar);
        return (hasil.Rerata, [.. hasil.Anggota.Select(a => a.Indikator)]);

        (Rerata Rerata, (IndikatorKinerja Indikator, Capaian Capaian)[] Anggota) Combine(IEnumerable<SimpulRencana> simpul)
        {
            (Rerata Rerata, (IndikatorKinerja Indikator, Capaian Capaian)[] Anggota)[] bagian = [.. simpul.Select(Measure).Where(b => b.Anggota.Length > 0)];
            (IndikatorKinerja Indikator, Capaian Capaian)[] anggota = [.. bagian.SelectMany(b => b.Anggota)];
            return (Rerata.Combine(aturan, bagian.Select(b => b.Rerata), [.. anggota.Select(a => a.Capaian)]), anggota);
        }

        // A node is the mean of the nodes right below, else of its own indicators.
        (Rerata Rerata, (IndikatorKinerja Indikator, Capaian Capaian)[] Anggota) Measure(SimpulRencana simpul)
        {
            var anak = Combine(_laporan.Data.GetAnak(simpul));
            (IndikatorKinerja Indikator, Capaian Capaian)[] sendiri = [.. diukur[simpul]];
            return anak.Anggota.Length > 0
                ? anak
                : (Rerata.Compute(aturan, sendiri.Select(a => AnggotaRerata.From(a.Indikator, a.Capaian))), sendiri);
        }
    }

    /// <summary>Lists the indicators whose capaian a mean is taken of.</summary>
    private IEnumerable<IndikatorKinerja> ListAnggota(Rujukan.Rerata rujukan) =>
        !rujukan.IsAnak ? GetHimpunan(rujukan.Himpunan).Where(i => _model.IsDiukur(i, rujukan.Periode))
        : _penghitung.Resolve(rujukan.Periode) is { } aturan ? CombineAnak(rujukan, aturan).Indikator
        : [];

    /// <summary>Lists the realisasi of the bodies of the same government that have one, the reporting body among them.</summary>
    private IEnumerable<Rujukan.Realisasi> ListAnggota(Rujukan.RerataInstansi rujukan) =>
        from instansi in _laporan.Data.InstansiLain.Where(i => i.Pemda == _laporan.Data.Instansi.Pemda).Select(i => (string?)i.Id).Prepend(null)
        let satu = new Rujukan.Realisasi(rujukan.Subjek, rujukan.Periode, instansi)
        where _penghitung.GetRealisasi(satu.Subjek, satu.Periode, satu.Instansi).IsAda
        select satu;

    private HasilRujukan Count(Rujukan.Cacah cacah, VersiAturan aturan) =>
        cacah.NamaPredikat is { } predikat && aturan.PeringkatCapaian?.FindPeringkat(predikat) is null
            ? new HasilRujukan.Tiada(AlasanTakTerhitung.PredikatTidakDikenal)
            : new HasilRujukan.Angka(
                ComputeAnggota(GetHimpunan(cacah.Himpunan), cacah.Periode, aturan).Count(a => IsMasuk(cacah, a.Capaian)), Pembulatan.From(0));

    private static bool IsMasuk(Rujukan.Cacah cacah, Capaian capaian) =>
        (cacah.NamaPredikat is not { } predikat || IsPredikat(capaian, predikat))
        && (cacah.Batas is not { } batas || (capaian.IsTerhitung && batas.Contains(capaian.Nilai.Poin)));

    /// <summary>Collects the capaian that a table prints for the members of a mean.</summary>
    private IEnumerable<Rasio> GetTercetak(Rujukan.Rerata rujukan)
    {
        var anggota = GetHimpunan(rujukan.Himpunan).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var tercetak =
            from tabel in _laporan.Tabel
            where tabel.Id == rujukan.TabelAnggota
            from baris in tabel.Baris
            from kolom in tabel.Kolom
            where TabelCetak.FindRujukan(baris, kolom) is Rujukan.Capaian { DokumenTarget: null, Instansi: null } capaian
                && capaian.Periode == rujukan.Periode
                && anggota.Contains(capaian.Subjek)
            select (ReadSel(baris.FindSel(kolom.Id)!) as BacaanNilai.Terbaca)?.Nilai.Angka;
        return tercetak.OfType<decimal>().Select(angka => Rasio.From(angka));
    }

    private static bool IsPredikat(Capaian capaian, string predikat) =>
        capaian.Peringkat.Peringkat.Any(p => string.Equals(p.Predikat, predikat, StringComparison.OrdinalIgnoreCase));
}
