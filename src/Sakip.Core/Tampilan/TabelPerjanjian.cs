using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the tables of a perjanjian kinerja: sasaran, indicators and targets; programs and money.</summary>
internal static class TabelPerjanjian
{
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
        var judul = $"{Label.PerjanjianKinerja.In(bahasa)} {data.Instansi.Nama}, {perjanjian.Dokumen.ToNama().In(bahasa)} {perjanjian.Tahun}";
        var periode = Periode.FromTahun(perjanjian.Tahun);
        var target = data.Indikator
            .Select(i => (Indikator: i, Fakta: data.FindFakta(new(Ukuran.Target, i.Id, periode, perjanjian.Dokumen))))
            .Where(t => t.Fakta is not null)
            .ToArray();
        yield return new(
            judul,
            [
                new(Label.Nomor.In(bahasa), true),
                new((target.All(t => t.Indikator.Induk.IsStrategis) ? Label.Sasaran : Label.SasaranDanLain).In(bahasa)),
                new(Label.Indikator.In(bahasa)),
                new(Label.Satuan.In(bahasa)),
                new(Label.Target.In(bahasa), true),
            ],
            target.Select((t, i) => new BarisTampil(
                [
                    SelTampil.FromBulat(i + 1),
                    i == 0 || !ReferenceEquals(target[i - 1].Indikator.Induk, t.Indikator.Induk) ? t.Indikator.Induk.Nama : string.Empty,
                    t.Indikator.Nama,
                    t.Indikator.Satuan ?? string.Empty,
                    SelTampil.FromNilai(t.Fakta!.Nilai),
                ])),
            ShowPihak(perjanjian, bahasa));
        if (!perjanjian.Program.IsEmpty)
        {
            yield return BuildProgram(data, perjanjian, $"{judul}: {Label.Program.In(bahasa)}", bahasa);
        }
    }

    /// <summary>Builds the programs with their pagu and the sum; a column names the units where they carry programs out.</summary>
    private static TabelTampil BuildProgram(DataKinerja data, PerjanjianKinerja perjanjian, string judul, Bahasa bahasa)
    {
        var catatan = new CatatanAlasan(bahasa);
        var penghitung = new PenghitungAnggaran(data);
        var periode = Periode.FromTahun(perjanjian.Tahun);
        SimpulRencana[] program = [.. perjanjian.Program.Select(id => data.FindSimpul(id)!)];
        var unit = program.Any(s => s.Unit is not null);
        var jumlah = PenghitungAnggaran.Sum(program, GetPagu);
        return new(
            judul,
            [
                new(Label.Nomor.In(bahasa), true),
                new(Label.Program.In(bahasa)),
                .. unit ? [new(Label.Pelaksana.In(bahasa))] : Array.Empty<KolomTampil>(),
                new(Label.Pagu.In(bahasa), true),
            ],
            [
                .. program.Select((s, i) => ToBaris(SelTampil.FromBulat(i + 1), s.Nama, s.Unit?.Nama, GetPagu(s), false)),
                ToBaris(string.Empty, Label.JumlahAnggaran.In(bahasa), null, jumlah, true),
            ],
            catatan.ToCatatan());

        Hitungan GetPagu(SimpulRencana simpul) => penghitung.GetPagu(simpul.Id, periode, perjanjian.VersiPagu).Angka;

        BarisTampil ToBaris(SelTampil nomor, string nama, string? pelaksana, Hitungan pagu, bool isRingkasan) => new(
            [nomor, nama, .. unit ? [pelaksana ?? string.Empty] : Array.Empty<SelTampil>(), catatan.ShowUang(pagu, pelaksana is null ? nama : $"{nama} ({pelaksana})")],
            isRingkasan);
    }

    private static IEnumerable<string> ShowPihak(PerjanjianKinerja perjanjian, Bahasa bahasa)
    {
        if (perjanjian.Tanggal is { } tanggal)
        {
            yield return $"{Label.Ditandatangani.In(bahasa)} {TanggalIso.Format(tanggal)}.";
        }

        foreach (var (label, pihak) in new[] { (Label.PihakPertama, perjanjian.PihakPertama), (Label.PihakKedua, perjanjian.PihakKedua) })
        {
            if (pihak is not null)
            {
                yield return $"{label.In(bahasa)}: {(pihak.Nama is null ? pihak.Jabatan : $"{pihak.Nama}, {pihak.Jabatan}")}.";
            }
        }
    }
}
