using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Tampilan;

/// <summary>Builds the efficiency of programs and sasaran by the pack's formulas.</summary>
internal static class TabelEfisiensi
{
    /// <summary>Builds capaian, serapan and each named efficiency of every program and sasaran that has both.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="paket">The pack.</param>
    /// <param name="bahasa">The language of headings and notes.</param>
    /// <param name="periode">The period; null for the report's.</param>
    /// <param name="tanggal">The day whose version of the pack applies; null for the last day of the period.</param>
    /// <returns>The table; without rows where the pack names no formula or nothing has both.</returns>
    public static TabelTampil Build(
        LaporanKinerja laporan, PaketAturan paket, Bahasa bahasa = Bahasa.Indonesia, Periode? periode = null, LocalDate? tanggal = null)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(paket);
        periode ??= laporan.Periode;
        var aturan = paket.Resolve(tanggal ?? periode.Akhir);
        var rumus = (aturan?.Efisiensi ?? []).Select(e => e.Nama).ToArray();
        var penghitung = new PenghitungRujukan(laporan, paket, tanggal);
        var simpul = rumus.Length == 0 ? [] : laporan.Data.Simpul.Where(s => s.Jenis is JenisSimpul.Sasaran or JenisSimpul.Program);
        var catatan = new CatatanAlasan(bahasa);
        var baris =
            from satu in simpul
            let hasil = rumus.Select(r => new Rujukan.Efisiensi(satu.Id, periode, r, null)).ToArray()
            let masukan = penghitung.GetMasukan(hasil[0]).Select(m => ToSel(penghitung.Evaluate(m), m, aturan!.Tampilan)).ToArray()
            let efisiensi = hasil.Select(penghitung.Evaluate).ToArray()
            where efisiensi.Any(e => e is HasilRujukan.Angka)
            select new BarisTampil(
            [
                satu.Jenis.ToKata().In(bahasa),
                satu.Nama,
                masukan is [var capaian, _] ? capaian : string.Join(" / ", masukan[..^1].Select(m => m.Teks)),
                masukan[^1],
                .. efisiensi.Zip(hasil, (e, r) => e is HasilRujukan.Tiada tiada ? catatan.Note(tiada.Alasan, satu.Nama) : ToSel(e, r, AturanTampilan.Bawaan)),
            ]);
        BarisTampil[] isi = [.. baris];
        return new(
            $"{Label.Efisiensi.In(bahasa)} {laporan.Data.Instansi.Nama}, {periode}",
            [
                new(Label.Tingkat.In(bahasa)),
                new(Label.Uraian.In(bahasa)),
                new(Label.Capaian.In(bahasa), true),
                new(Label.Serapan.In(bahasa), true),
                .. rumus.Select(r => new KolomTampil($"{Label.KolomEfisiensi.In(bahasa)}: {r}", true)),
            ],
            isi,
            isi.Length == 0 ? [(rumus.Length == 0 ? Label.TanpaRumusEfisiensi : Label.TanpaIsi).In(bahasa)] : catatan.ToCatatan());
    }

    private static SelTampil ToSel(HasilRujukan hasil, Rujukan rujukan, AturanTampilan aturan) =>
        hasil is HasilRujukan.Angka angka && PenghitungRujukan.TryRound(angka, rujukan, aturan, out var bulat, out var desimal)
            ? SelTampil.FromAngka(bulat, desimal)
            : PenghitungRujukan.ToTeks(hasil);
}
