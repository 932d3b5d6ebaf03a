using System.Collections.Immutable;
using Sakip.Diagnosis;
using Sakip.Nilai;

namespace Sakip.Laporan;

/// <content>Diagnoses what follows from rules.</content>
internal sealed partial class PenghitungRujukan
{
    /// <summary>Lists the references that a figure follows from; of an amount of money the parts, also where it is given itself.</summary>
    public IReadOnlyList<Rujukan> ListMasukan(Rujukan rujukan) => rujukan switch
    {
        Rujukan.Pagu p => [.. _anggaran.GetBagian(p.Subjek).Select(s => new Rujukan.Pagu(s.Id, p.Periode, p.Versi))],
        Rujukan.Realisasi r when HimpunanAnggaran.IsSubjek(_laporan.Data, r.Subjek) =>
            [.. _anggaran.GetBagian(r.Subjek).Select(s => new Rujukan.Realisasi(s.Id, r.Periode, null))],
        _ => [.. GetMasukan(rujukan)],
    };

    /// <summary>Finds what gives a printed capaian.</summary>
    public ImmutableArray<Sebab> DiagnoseCapaian(Rujukan.Capaian capaian, NilaiKinerja tercetak) =>
        _laporan.Data.FindIndikator(capaian.Subjek) is { } indikator && _penghitung.Resolve(capaian.Periode) is { } aturan
            ? DiagnosisCapaian.Find(
                aturan,
                indikator.Polaritas,
                _penghitung.GetTarget(indikator.Id, capaian.PeriodeTarget ?? capaian.Periode, capaian.DokumenTarget, capaian.Instansi).ToNilai(),
                _penghitung.GetRealisasi(indikator.Id, capaian.Periode, capaian.Instansi).ToNilai(),
                tercetak,
                indikator.Id)
            : [];

    /// <summary>Finds what gives a printed predikat.</summary>
    public ImmutableArray<Sebab> DiagnosePredikat(Rujukan.Predikat predikat, string tercetak, decimal? angkaTercetak)
    {
        if (_penghitung.Resolve(GetPeriode(predikat)) is not { } aturan
            || aturan.FindSkala(predikat.Skala) is not { } skala
            || Evaluate(predikat.Dari).ToAngka() is not { } tepat)
        {
            return [];
        }

        var nilai = GetLangkah(predikat.Dari, aturan).Close(tepat) is { IsTerhitung: true } bulat ? bulat.Angka : tepat;
        var realisasi = predikat.Dari is Rujukan.Capaian c ? Evaluate(new Rujukan.Realisasi(c.Subjek, c.Periode, c.Instansi)).ToAngka() : null;
        return DiagnosisPredikat.Find(
            aturan, skala, (FindMentah(predikat.Dari, aturan) ?? tepat, tepat, nilai), tercetak, angkaTercetak is { } angka ? Rasio.From(angka) : null, realisasi);
    }
}
