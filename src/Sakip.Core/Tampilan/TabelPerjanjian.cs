using System.Collections.Immutable;
using System.Globalization;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>Builds the tables of a perjanjian kinerja: sasaran, indicators and targets; programs and money.</summary>
public static class TabelPerjanjian
{
    private const string Kosong = "-";

    /// <summary>Builds the tables of every perjanjian of a year, the original one first.</summary>
    /// <param name="data">The data.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>For each perjanjian its targets, and its programs where it names some; where none is stated the targets that count.</returns>
    public static ImmutableArray<TabelTampil> Build(DataKinerja data, int tahun, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(data);
        PerjanjianKinerja[] perjanjian = [.. data.Perjanjian.Where(p => p.Tahun == tahun)];
        if (perjanjian.Length == 0)
        {
            perjanjian = [new(data.Acuan.Target is { Jenis: JenisDokumen.Pk or JenisDokumen.PkPerubahan } pk ? pk : new(JenisDokumen.Pk), tahun)];
        }

        return [.. perjanjian.SelectMany(p => Build(data, p, bahasa))];
    }

    private static IEnumerable<TabelTampil> Build(DataKinerja data, PerjanjianKinerja perjanjian, Bahasa bahasa)
    {
        var judul = $"{Label.PerjanjianKinerja.In(bahasa)} {data.Instansi.Nama}, {perjanjian}";
        var periode = Periode.FromTahun(perjanjian.Tahun);
        var target = data.Indikator
            .Select(i => (Indikator: i, Fakta: data.FindFakta(new(Ukuran.Target, i.Id, periode, perjanjian.Dokumen))))
            .Where(t => t.Fakta is not null)
            .ToArray();
        yield return new(
            judul,
            [
                new(Label.Nomor.In(bahasa), true),
                new(Label.Sasaran.In(bahasa)),
                new(Label.Indikator.In(bahasa)),
                new(Label.Satuan.In(bahasa)),
                new(Label.Target.In(bahasa), true),
            ],
            target.Select((t, i) => new BarisTampil(
                [
                    (i + 1).ToString(CultureInfo.InvariantCulture),
                    i == 0 || !ReferenceEquals(target[i - 1].Indikator.Induk, t.Indikator.Induk) ? t.Indikator.Induk.Nama : string.Empty,
                    t.Indikator.Nama,
                    t.Indikator.Satuan ?? string.Empty,
                    t.Fakta!.Nilai.ToString(),
                ])),
            ShowPihak(perjanjian, bahasa));
        if (!perjanjian.Program.IsEmpty)
        {
            yield return new(
                $"{judul}: {Label.Program.In(bahasa)}",
                [new(Label.Nomor.In(bahasa), true), new(Label.Program.In(bahasa)), new(Label.Pagu.In(bahasa), true)],
                perjanjian.Program.Select((id, i) => new BarisTampil(
                    [
                        (i + 1).ToString(CultureInfo.InvariantCulture),
                        data.FindSimpul(id)!.Nama,
                        ShowPagu(data, id, periode, perjanjian.VersiPagu),
                    ])));
        }
    }

    private static string ShowPagu(DataKinerja data, string program, Periode periode, VersiPagu? versi) =>
        new Perhitungan.PenghitungAnggaran(data).GetPagu(program, periode, versi).Angka is { IsTerhitung: true } uang
        && uang.Angka.TryToDecimal(out var jumlah)
            ? AngkaIndonesia.Format(jumlah)
            : Kosong;

    private static IEnumerable<string> ShowPihak(PerjanjianKinerja perjanjian, Bahasa bahasa)
    {
        if (perjanjian.Tanggal is { } tanggal)
        {
            yield return $"{Label.Ditandatangani.In(bahasa)} {TanggalIso.Format(tanggal)}.";
        }

        foreach (var pihak in new[] { perjanjian.PihakPertama, perjanjian.PihakKedua }.OfType<PihakPerjanjian>())
        {
            yield return pihak.Nama is null ? pihak.Jabatan : $"{pihak.Jabatan}: {pihak.Nama}";
        }
    }
}
