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
        var rumus = (paket.Resolve(tanggal ?? periode.Akhir)?.Efisiensi ?? []).Select(e => e.Nama).ToArray();
        var penghitung = new PenghitungRujukan(laporan, paket, tanggal);
        var simpul = rumus.Length == 0 ? [] : laporan.Data.Simpul.Where(s => s.Jenis is JenisSimpul.Sasaran or JenisSimpul.Program);
        var catatan = new CatatanAlasan(bahasa);
        var baris =
            from satu in simpul
            let hasil = rumus.Select(r => new Rujukan.Efisiensi(satu.Id, periode, r, null)).ToArray()
            let masukan = penghitung.Explain(hasil[0]).Masukan
            let efisiensi = hasil.Select(penghitung.Evaluate).ToArray()
            where efisiensi.Any(e => e is HasilRujukan.Angka)
            select new[]
            {
                satu.Jenis.ToKata().In(bahasa), satu.Nama, string.Join(" / ", masukan[..^1].Select(m => m.Hasil)), masukan[^1].Hasil,
            }.Concat(efisiensi.Select(e => e is HasilRujukan.Tiada tiada ? catatan.Note(tiada.Alasan, satu.Nama) : PenghitungRujukan.ToTeks(e)));
        BarisTampil[] isi = [.. baris.Select(b => new BarisTampil(b))];
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
}
