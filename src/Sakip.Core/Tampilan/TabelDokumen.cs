using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the comparison of the targets of a year by document: perjanjian, renstra, IKU and the rest side by side.</summary>
internal static class TabelDokumen
{
    /// <summary>Builds the targets by document and the findings on them.</summary>
    /// <remarks>A document is expected to state the indicators of the levels on which it states any; what it has nothing on is no finding.</remarks>
    /// <param name="data">The data.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="bahasa">The language of headings and findings.</param>
    /// <returns>The targets, and below them the findings; without rows when the documents agree.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static ImmutableArray<TabelTampil> Build(DataKinerja data, int tahun, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(data);
        var periode = Periode.FromTahun(tahun);
        var target = data.Fakta.Where(f => f.Kunci is { Ukuran: Ukuran.Target, Instansi: null } && f.Kunci.Periode == periode).ToArray();
        Dokumen[] dokumen =
        [
            .. target.Select(f => f.Kunci.Dokumen!).Distinct().OrderBy(d => Array.IndexOf(Urutan, d.Jenis)).ThenBy(d => d.Versi, StringComparer.Ordinal),
        ];
        var tingkat = target.Select(f => (f.Kunci.Dokumen!, data.FindIndikator(f.Kunci.Subjek)!.Induk.Jenis)).ToHashSet();
        BedaTarget[] semua = [.. Compare(data, dokumen, tahun).Where(b => b.Periode == periode)];
        var beda = semua.Where(b => tingkat.Contains((b.DokumenPertama, b.Indikator.Induk.Jenis)) && tingkat.Contains((b.DokumenKedua, b.Indikator.Induk.Jenis)))
            .ToLookup(b => b.Indikator);
        var judul = bahasa == Bahasa.Inggris ? "Targets by document of" : "Perbandingan target menurut dokumen";
        IndikatorKinerja[] indikator = [.. data.Indikator.Where(i => target.Any(f => f.Kunci.Subjek == i.Id))];
        return
        [
            new(
                $"{judul} {data.Instansi.Nama}, {tahun}",
                [
                    new(Label.Nomor.In(bahasa), true),
                    new(Label.Id.In(bahasa)),
                    new(Label.Indikator.In(bahasa)),
                    new(Label.Satuan.In(bahasa)),
                    .. dokumen.Select(d => new KolomTampil(d.ToNama().In(bahasa), true)),
                    new(Label.Beda.In(bahasa)),
                ],
                indikator.Select((i, ke) => new BarisTampil(
                [
                    SelTampil.FromBulat(ke + 1),
                    i.Id,
                    i.Nama,
                    i.Satuan ?? string.Empty,
                    .. dokumen.Select(d => CatatanAlasan.Show(data.FindFakta(new(Ukuran.Target, i.Id, periode, d))?.Nilai)),
                    string.Join(", ", beda[i].Select(b => $"{b.DokumenPertama.ToNama().In(bahasa)} ≠ {b.DokumenKedua.ToNama().In(bahasa)}")),
                ])),
                indikator.Length == 0 ? [Label.TanpaIsi.In(bahasa)] : [ShowKosong(bahasa)]),
            TabelPohon.BuildTemuan(
                bahasa == Bahasa.Inggris ? "Findings on the targets" : "Temuan perbandingan target",
                [.. indikator.SelectMany(i => beda[i]).Select(b => (b.Kode, b.Indikator.Id, b.ToPesan(bahasa)))],
                ShowLuarTingkat(semua.Length - indikator.Sum(i => beda[i].Count()), bahasa),
                bahasa),
        ];
    }

    /// <summary>The documents in the order in which they follow from each other.</summary>
    private static readonly JenisDokumen[] Urutan =
        [JenisDokumen.Rpjmd, JenisDokumen.Nasional, JenisDokumen.Renstra, JenisDokumen.Iku, JenisDokumen.Pk, JenisDokumen.PkPerubahan];

    /// <summary>Compares each perjanjian with renstra and IKU, and the original one with its revision.</summary>
    private static IEnumerable<BedaTarget> Compare(DataKinerja data, Dokumen[] dokumen, int tahun)
    {
        var perjanjian = dokumen.Where(d => d.Jenis is JenisDokumen.Pk or JenisDokumen.PkPerubahan).ToArray();
        return perjanjian.SelectMany(d => PerbandinganTarget.CheckPerjanjian(data, d, tahun))
            .Concat(perjanjian.Zip(perjanjian.Skip(1), (satu, lain) => PerbandinganTarget.Compare(data, satu, lain, tahun)).SelectMany(b => b));
    }

    private static string ShowKosong(Bahasa bahasa) => bahasa == Bahasa.Inggris
        ? $"\"{CatatanAlasan.Kosong}\" = the document states no target."
        : $"\"{CatatanAlasan.Kosong}\" = dokumen itu tidak memuat targetnya.";

    private static IEnumerable<string> ShowLuarTingkat(int banyak, Bahasa bahasa) =>
        banyak == 0 ? []
        : [bahasa == Bahasa.Inggris
            ? $"{banyak} more targets stand in one document only, on levels on which the other has none."
            : $"{banyak} target lain hanya ada pada satu dokumen, pada tingkat yang tidak dimuat dokumen lainnya."];
}
