using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan;

/// <summary>Builds the comparison of a body with others: target, realisasi and capaian of each, by indicator and period.</summary>
internal static class TabelInstansi
{
    /// <summary>Builds the comparison; the reporting body stands first in each group.</summary>
    /// <param name="data">The data.</param>
    /// <param name="paket">The rule pack.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <param name="tanggal">The day whose rules apply; null for the last day of each period.</param>
    /// <returns>The table; without rows where the report holds no figures of other bodies.</returns>
    public static TabelTampil Build(DataKinerja data, PaketAturan paket, Bahasa bahasa = Bahasa.Indonesia, LocalDate? tanggal = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(paket);
        var catatan = new CatatanAlasan(bahasa);
        var baris = new List<BarisTampil>();
        var nomor = 0;
        IndikatorKinerja? terakhir = null;
        foreach (var satu in PerbandinganInstansi.Compare(data, paket, tanggal))
        {
            var isBaru = !ReferenceEquals(terakhir, satu.Indikator);
            terakhir = satu.Indikator;
            var nama = $"{satu.Instansi.Nama} ({satu.Indikator.Id}, {satu.Periode})";
            baris.Add(new(
            [
                isBaru ? SelTampil.FromBulat(++nomor) : string.Empty,
                isBaru ? satu.Indikator.Nama : string.Empty,
                satu.Periode.ToString(),
                satu.Instansi.Nama,
                satu.Indikator.Satuan ?? string.Empty,
                CatatanAlasan.Show(satu.Target),
                CatatanAlasan.Show(satu.Realisasi),
                ShowCapaian(satu, nama, catatan),
                satu.Jenis is null ? string.Empty : catatan.Show(satu.Selisih, nama, selisih => Show(selisih, satu.Realisasi!.Desimal)),
                satu.Jenis?.ToKata().In(bahasa) ?? string.Empty,
            ]));
        }

        var judul = bahasa == Bahasa.Inggris ? "Comparison with other bodies of" : "Perbandingan dengan instansi lain,";
        return new(
            $"{judul} {data.Instansi.Nama}",
            [
                new(Label.Nomor.In(bahasa), true),
                new(Label.Indikator.In(bahasa)),
                new(Label.Periode.In(bahasa)),
                new(Label.Instansi.In(bahasa)),
                new(Label.Satuan.In(bahasa)),
                new(Label.Target.In(bahasa), true),
                new(Label.Realisasi.In(bahasa), true),
                new(Label.Capaian.In(bahasa), true),
                new(Label.Selisih.In(bahasa), true),
                new(Label.Dibanding.In(bahasa)),
            ],
            baris,
            baris.Count == 0 ? [Label.TanpaIsi.In(bahasa)] : catatan.ToCatatan());
    }

    private static SelTampil ShowCapaian(BandingInstansi banding, string nama, CatatanAlasan catatan) =>
        banding.Capaian is not { } capaian ? catatan.Note(AlasanTakTerhitung.VersiTidakAda, nama)
        : capaian is { IsTerhitung: true, Aturan: { } aturan } ? TabelPengukuran.Show(capaian.Nilai, aturan)
        : catatan.Note(capaian.Alasan, nama);

    private static SelTampil Show(Rasio selisih, int desimal) => selisih.TryToDecimal(out var angka)
        ? SelTampil.FromAngka(angka, Math.Max(desimal, AngkaIndonesia.CountDesimal(angka)))
        : selisih.ToString();
}
