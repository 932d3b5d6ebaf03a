using System.Collections.Immutable;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the tables of a budget as performance reports show them: by program, by account, changes of the pagu.</summary>
public static class TabelAnggaran
{
    private const string Kosong = "-";

    /// <summary>Builds the spending by program, and by account where there are accounts.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One table or two.</returns>
    public static ImmutableArray<TabelTampil> Build(PengukuranAnggaran pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return pengukuran.Simpul.Any(h => h.Simpul!.Jenis == JenisSimpul.Belanja)
            ? [BuildRealisasi(pengukuran, bahasa), BuildBelanja(pengukuran, bahasa)]
            : [BuildRealisasi(pengukuran, bahasa)];
    }

    /// <summary>Builds pagu, spending, rest and serapan of programs, kegiatan and sub kegiatan.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One table, with the whole in its last row.</returns>
    public static TabelTampil BuildRealisasi(PengukuranAnggaran pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return BuildRealisasi(
            pengukuran, Label.RealisasiAnggaran, pengukuran.Simpul.Where(h => h.Simpul!.Jenis != JenisSimpul.Belanja), bahasa);
    }

    /// <summary>Builds pagu, spending, rest and serapan of belanja accounts.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One table, with the whole in its last row.</returns>
    public static TabelTampil BuildBelanja(PengukuranAnggaran pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return BuildRealisasi(
            pengukuran, Label.RealisasiBelanja, pengukuran.Simpul.Where(h => h.Simpul!.Jenis == JenisSimpul.Belanja), bahasa);
    }

    /// <summary>Builds the original and the revised pagu of every node and by how much it rose or fell.</summary>
    /// <param name="pengukuran">The measurement.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <returns>One table, with the whole in its last row.</returns>
    public static TabelTampil BuildPerubahan(PengukuranAnggaran pengukuran, Bahasa bahasa = Bahasa.Indonesia)
    {
        ArgumentNullException.ThrowIfNull(pengukuran);
        return new(
            ToJudul(Label.PerubahanPagu, pengukuran, bahasa),
            [.. Kepala(bahasa), new(Label.PaguMurni.In(bahasa), true), new(Label.Pagu.In(bahasa), true), new(Label.BertambahBerkurang.In(bahasa), true)],
            ToBaris(pengukuran, pengukuran.Simpul, bahasa, h => [Show(h.Murni), Show(h.Pagu), Show(h.Perubahan)]));
    }

    private static TabelTampil BuildRealisasi(
        PengukuranAnggaran pengukuran, KataDwibahasa judul, IEnumerable<HasilAnggaran> simpul, Bahasa bahasa) => new(
        ToJudul(judul, pengukuran, bahasa),
        [
            .. Kepala(bahasa),
            new(Label.Pagu.In(bahasa), true),
            new(Label.Realisasi.In(bahasa), true),
            new(Label.Sisa.In(bahasa), true),
            new(Label.Serapan.In(bahasa), true),
        ],
        ToBaris(pengukuran, simpul, bahasa, h => [Show(h.Pagu), Show(h.Realisasi), Show(h.Sisa), ShowPersen(h.Serapan)]),
        pengukuran.Selisih.Select(s => ShowSelisih(s, bahasa)));

    private static string ToJudul(KataDwibahasa judul, PengukuranAnggaran pengukuran, Bahasa bahasa) =>
        $"{judul.In(bahasa)} {pengukuran.Data.Instansi.Nama}, {pengukuran.Periode}";

    private static ImmutableArray<KolomTampil> Kepala(Bahasa bahasa) => [new(Label.Kode.In(bahasa)), new(Label.Uraian.In(bahasa))];

    private static IEnumerable<BarisTampil> ToBaris(
        PengukuranAnggaran pengukuran, IEnumerable<HasilAnggaran> simpul, Bahasa bahasa, Func<HasilAnggaran, string[]> isi) =>
        simpul
            .Select(h => new BarisTampil([h.Simpul!.Kode?.Teks ?? h.Simpul.Rekening?.Teks ?? string.Empty, Indent(h.Simpul), .. isi(h)]))
            .Append(new([string.Empty, Label.JumlahAnggaran.In(bahasa), .. isi(pengukuran.Keseluruhan)], isRingkasan: true));

    /// <summary>Shows how deep a node lies below the top of the budget.</summary>
    private static string Indent(SimpulRencana simpul)
    {
        var dalam = 0;
        for (var naik = simpul.Induk; naik is { IsAnggaran: true }; naik = naik.Induk)
        {
            dalam++;
        }

        return string.Concat(Enumerable.Repeat("· ", dalam)) + simpul.Nama;
    }

    private static string Show(Hitungan uang) =>
        uang.IsTerhitung && uang.Angka.TryToDecimal(out var jumlah) ? AngkaIndonesia.Format(jumlah) : Kosong;

    private static string ShowPersen(Hitungan persen) =>
        persen.IsTerhitung && Pembulatan.DuaDesimal.TryRound(persen.Angka, out var bulat)
            ? AngkaIndonesia.Format(bulat, Pembulatan.DuaDesimal.Desimal)
            : Kosong;

    private static string ShowSelisih(SelisihAnggaran selisih, Bahasa bahasa)
    {
        var penyebab = selisih.Penyebab is { } simpul ? $" ({simpul.Nama})" : string.Empty;
        return bahasa == Bahasa.Inggris
            ? $"! {selisih.Kunci} differs from the sum of its parts by {Show(Hitungan.FromAngka(selisih.Selisih))}{penyebab}."
            : $"! {selisih.Kunci} berselisih {Show(Hitungan.FromAngka(selisih.Selisih))} dari jumlah bagiannya{penyebab}.";
    }
}
