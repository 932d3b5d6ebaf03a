using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the tables of a budget as performance reports show them: by program, by account, by unit, changes of the pagu.</summary>
public static class TabelAnggaran
{
    /// <summary>Builds the spending by program, and by account where there are accounts.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <param name="sampai">The lowest level of the plan that is shown; null for all.</param>
    /// <returns>One table or two.</returns>
    public static ImmutableArray<TabelTampil> Build(
        PengukuranAnggaran pengukuran, Bahasa bahasa = Bahasa.Indonesia, JenisSimpul? sampai = null)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return pengukuran.Simpul.Any(h => h.Simpul!.Jenis == JenisSimpul.Belanja)
            ? [BuildRealisasi(pengukuran, bahasa, sampai), BuildBelanja(pengukuran, bahasa)]
            : [BuildRealisasi(pengukuran, bahasa, sampai)];
    }

    /// <summary>Builds pagu, spending, rest and serapan of programs, kegiatan and sub kegiatan.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <param name="sampai">The lowest level of the plan that is shown; null for all.</param>
    /// <returns>One table, with the whole in its last row.</returns>
    internal static TabelTampil BuildRealisasi(
        PengukuranAnggaran pengukuran, Bahasa bahasa = Bahasa.Indonesia, JenisSimpul? sampai = null)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return BuildRealisasi(
            pengukuran,
            Label.RealisasiAnggaran,
            [.. pengukuran.Simpul.Where(h => h.Simpul!.Jenis != JenisSimpul.Belanja && (sampai is null || h.Simpul.Jenis <= sampai))],
            SelectSelisih(pengukuran, isBelanja: false),
            bahasa);
    }

    /// <summary>Builds pagu, spending, rest and serapan of belanja accounts.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One table, with the whole in its last row; without rows where there are no accounts.</returns>
    internal static TabelTampil BuildBelanja(PengukuranAnggaran pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return BuildRealisasi(
            pengukuran,
            Label.RealisasiBelanja,
            [.. pengukuran.Simpul.Where(h => h.Simpul!.Jenis == JenisSimpul.Belanja)],
            SelectSelisih(pengukuran, isBelanja: true),
            bahasa);
    }

    /// <summary>Builds pagu, spending, rest and serapan of the units that carry nodes out, each as the sum of its nodes.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One table, with the whole in its last row; without rows where no unit is named.</returns>
    internal static TabelTampil BuildUnit(PengukuranAnggaran pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return BuildRealisasi(pengukuran, Label.RealisasiUnit, pengukuran.Unit, [], bahasa);
    }

    /// <summary>Builds the original and the revised pagu of every node and by how much it rose or fell.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One table, with the whole in its last row.</returns>
    internal static TabelTampil BuildPerubahan(PengukuranAnggaran pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return ToTabel(
            pengukuran,
            Label.PerubahanPagu,
            [new(Label.PaguMurni.In(bahasa), true), new(Label.PaguPerubahan.In(bahasa), true), new(Label.BertambahBerkurang.In(bahasa), true)],
            pengukuran.Simpul,
            (h, nama, catatan) =>
            [
                catatan.ShowUang(h.Murni, $"{nama} [{Label.Murni.In(bahasa)}]"),
                catatan.ShowUang(h.Pagu, $"{nama} [{Label.Direvisi.In(bahasa)}]"),
                h.Perubahan.IsTerhitung ? catatan.ShowUang(h.Perubahan, nama) : CatatanAlasan.Kosong, // the columns before say why
            ],
            [],
            bahasa);
    }

    private static TabelTampil BuildRealisasi(
        PengukuranAnggaran pengukuran, KataDwibahasa judul, ImmutableArray<HasilAnggaran> hasil, IEnumerable<SelisihAnggaran> selisih, Bahasa bahasa) => ToTabel(
        pengukuran,
        judul,
        [
            new(Label.Pagu.In(bahasa), true),
            new(Label.RealisasiUang.In(bahasa), true),
            new(Label.Sisa.In(bahasa), true),
            new(Label.Serapan.In(bahasa), true),
        ],
        hasil,
        (h, nama, catatan) =>
        [
            catatan.ShowUang(h.Pagu, nama),
            catatan.ShowUang(h.Realisasi, nama),
            catatan.ShowUang(h.Sisa, nama),
            catatan.ShowPersen(h.Serapan, nama),
        ],
        selisih.Select(s => ShowSelisih(s, bahasa)),
        bahasa);

    /// <summary>Selects the differences of accounts, or of all other nodes; those of the whole belong to both.</summary>
    private static IEnumerable<SelisihAnggaran> SelectSelisih(PengukuranAnggaran pengukuran, bool isBelanja) =>
        pengukuran.Selisih.Where(s => pengukuran.Data.FindSimpul(s.Kunci.Subjek) is not { } simpul || (simpul.Jenis == JenisSimpul.Belanja) == isBelanja);

    /// <summary>Builds a table of nodes or units with the whole below; codes and units have a column where a node has one.</summary>
    private static TabelTampil ToTabel(
        PengukuranAnggaran pengukuran,
        KataDwibahasa judul,
        KolomTampil[] kolom,
        ImmutableArray<HasilAnggaran> hasil,
        Func<HasilAnggaran, string, CatatanAlasan, SelTampil[]> isi,
        IEnumerable<string> selisih,
        Bahasa bahasa)
    {
        var catatan = new CatatanAlasan(bahasa);
        var kode = hasil.Any(h => ShowKode(h.Simpul).Length > 0);
        var unit = hasil.Any(h => h.Simpul?.Unit is not null);
        var jumlah = ToBaris(string.Empty, Label.JumlahAnggaran.In(bahasa), string.Empty, pengukuran.Keseluruhan, Label.JumlahAnggaran.In(bahasa), true);
        BarisTampil[] baris =
        [
            .. hasil.Select(h => ToBaris(
                ShowKode(h.Simpul), h.Unit?.Nama ?? Indent(h.Simpul!), h.Simpul?.Unit?.Nama ?? string.Empty, h, h.Unit?.Nama ?? ShowNama(h.Simpul!), false)),
        ];
        return new(
            $"{judul.In(bahasa)} {pengukuran.Data.Instansi.Nama}, {pengukuran.Periode}",
            [
                .. kode ? [new(Label.Kode.In(bahasa))] : Array.Empty<KolomTampil>(),
                new(Label.Uraian.In(bahasa)),
                .. unit ? [new(Label.Pelaksana.In(bahasa))] : Array.Empty<KolomTampil>(),
                .. kolom,
            ],
            baris.Length == 0 ? [] : [.. baris, jumlah],
            baris.Length == 0 ? [Label.TanpaIsi.In(bahasa)] : catatan.ToCatatan().Concat(selisih));

        BarisTampil ToBaris(string teksKode, string uraian, string pelaksana, HasilAnggaran satu, string nama, bool isRingkasan) => new(
            [.. kode ? [teksKode] : Array.Empty<SelTampil>(), uraian, .. unit ? [pelaksana] : Array.Empty<SelTampil>(), .. isi(satu, nama, catatan)],
            isRingkasan);
    }

    private static string ShowKode(SimpulRencana? simpul) => simpul?.Kode?.Teks ?? simpul?.Rekening?.Teks ?? string.Empty;

    private static string ShowNama(SimpulRencana simpul) => simpul.Unit is { } unit ? $"{simpul.Nama} ({unit.Nama})" : simpul.Nama;

    /// <summary>Shows how deep a node lies below the top of the budget.</summary>
    private static string Indent(SimpulRencana simpul)
    {
        var dalam = 0;
        for (var naik = simpul.Induk; naik is { IsAnggaran: true }; naik = naik.Induk)
        {
            dalam++;
        }

        return Label.Indent(dalam) + simpul.Nama;
    }

    private static string ShowSelisih(SelisihAnggaran selisih, Bahasa bahasa)
    {
        var penyebab = selisih.Penyebab is { } simpul ? $" ({simpul.Nama})" : string.Empty;
        var uang = selisih.Selisih.TryToDecimal(out var jumlah) ? AngkaIndonesia.Format(jumlah) : selisih.Selisih.ToString();
        return bahasa == Bahasa.Inggris
            ? $"! {selisih.Kunci} differs from the sum of its parts by {uang}{penyebab}."
            : $"! {selisih.Kunci} berselisih {uang} dari jumlah bagiannya{penyebab}.";
    }
}
