using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the performance tree: what serves what, from tujuan down to sub kegiatan, and what hangs loose in it.</summary>
internal static class TabelPohon
{
    /// <summary>Builds the tree and its findings.</summary>
    /// <param name="pohon">The analysis of the plan.</param>
    /// <param name="bahasa">The language of headings and findings.</param>
    /// <returns>The tree, and below it the findings; without rows when nothing hangs loose.</returns>
    public static ImmutableArray<TabelTampil> Build(PohonKinerja pohon, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pohon);
        var cabang = pohon.GetCabang();
        var bertaut = pohon.Data.Dukungan.Select(d => d.Simpul).ToHashSet(StringComparer.Ordinal);
        var pelaksana = cabang.Any(c => c.Simpul.Unit is not null);
        return
        [
            new(
                $"{(bahasa == Bahasa.Inggris ? "Performance tree of" : "Pohon kinerja")} {pohon.Data.Instansi.Nama}",
                [
                    new(Label.Tingkat.In(bahasa)),
                    new(Label.Id.In(bahasa)),
                    new(Label.Uraian.In(bahasa)),
                    new(Label.Melayani.In(bahasa)),
                    .. pelaksana ? [new(Label.Pelaksana.In(bahasa))] : Array.Empty<KolomTampil>(),
                ],
                cabang.Select(c => ToBaris(c, GetDilayani(pohon, c, bertaut), pelaksana, bahasa)),
                cabang.IsEmpty ? [Label.TanpaIsi.In(bahasa)]
                    : cabang.Any(c => c.IsRujukan) ? [bahasa == Bahasa.Inggris ? "→ stands elsewhere in the tree." : "→ berdiri di tempat lain pada pohon ini."]
                    : []),
            BuildTemuan(
                bahasa == Bahasa.Inggris ? "Findings of the performance tree" : "Temuan pohon kinerja",
                [.. pohon.Temuan.Select(t => (t.Kode, t.Subjek, t.ToPesan(bahasa)))],
                [],
                bahasa),
        ];
    }

    /// <summary>Builds a table of findings.</summary>
    internal static TabelTampil BuildTemuan(
        string judul, ImmutableArray<(KodePesan Kode, string Subjek, string Pesan)> temuan, IEnumerable<string> catatan, Bahasa bahasa) => new(
        judul,
        [
            new(Label.Nomor.In(bahasa), true),
            new(Label.Kode.In(bahasa)),
            new(Label.Tingkat.In(bahasa)),
            new(Label.Id.In(bahasa)),
            new(Label.Temuan.In(bahasa)),
        ],
        temuan.Select((t, i) => new BarisTampil(
        [
            SelTampil.FromBulat(i + 1),
            t.Kode.Nomor,
            (t.Kode.IsPeringatan ? Label.Catatan : Label.Peringatan).In(bahasa),
            t.Subjek,
            t.Pesan,
        ])),
        temuan.IsEmpty ? [bahasa == Bahasa.Inggris ? "None." : "Tidak ada.", .. catatan] : catatan);

    /// <summary>Lists what a node serves by its own links, or since it stands right under it; what lies below a node serves with that one.</summary>
    private static ImmutableArray<string> GetDilayani(PohonKinerja pohon, CabangPohon cabang, HashSet<string> bertaut) =>
        cabang is { Indikator: null, IsRujukan: false }
        && (bertaut.Contains(cabang.Simpul.Id) || (!cabang.Simpul.IsStrategis && cabang.Simpul.Induk is { IsStrategis: true }))
            ? pohon.GetDilayani(cabang.Simpul)
            : [];

    private static BarisTampil ToBaris(CabangPohon cabang, ImmutableArray<string> melayani, bool pelaksana, Bahasa bahasa)
    {
        var nama = cabang.Indikator?.Nama ?? (cabang.IsRujukan ? $"→ {cabang.Simpul.Nama}" : cabang.Simpul.Nama);
        return new(
        [
            (cabang.Indikator is null ? cabang.Simpul.Jenis.ToKata() : Label.IndikatorSaja).In(bahasa),
            cabang.Indikator?.Id ?? cabang.Simpul.Id,
            Label.Indent(cabang.Dalam) + nama,
            string.Join(", ", melayani),
            .. pelaksana ? [cabang.Indikator is null ? cabang.Simpul.Unit?.Nama ?? string.Empty : string.Empty] : Array.Empty<SelTampil>(),
        ]);
    }
}
