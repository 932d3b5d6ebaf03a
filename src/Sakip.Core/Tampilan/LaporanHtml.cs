using NodaTime;
using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tampilan.Html;

namespace Sakip.Tampilan;

/// <summary>Writes a performance report as one HTML page to read and to print: measurement, bars, trends, tables as printed with the findings at their cells.</summary>
/// <remarks>
/// The page stands alone: no script, nothing fetched from anywhere. Every text of the report is encoded, so that none can act
/// as markup. The same report, pack, language, period and day give the same page; it holds no clock.
/// </remarks>
public static class LaporanHtml
{
    private static readonly string[] TabelKinerja = [TabelStandar.Pengukuran, TabelStandar.TargetAkhir, TabelStandar.PerbandinganInstansi];

    /// <summary>Writes a report.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="paket">Its rule pack.</param>
    /// <param name="bahasa">The language of headings and explanations; what the report itself says stays as it is.</param>
    /// <param name="periode">The period that is measured; null for the report's own. Printed tables are verified whatever it is.</param>
    /// <param name="tanggal">The day whose rules apply to everything; null for the last day of each figure's period.</param>
    /// <param name="diterima">The findings that somebody has accepted, which are counted but not shown; null for none.</param>
    /// <returns>The page, or the problem that no version of the pack covers the day.</returns>
    public static Hasil<string> Write(
        LaporanKinerja laporan,
        PaketAturan paket,
        Bahasa bahasa = Bahasa.Indonesia,
        Periode? periode = null,
        LocalDate? tanggal = null,
        DaftarTerima? diterima = null)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(paket);
        var bahan = new BahanTabel(laporan, paket, bahasa, periode, tanggal);
        return bahan.Pengukuran.IsBerhasil
            ? Hasil<string>.FromIsi(Write(bahan, bahan.Pengukuran.Isi, diterima ?? DaftarTerima.Kosong))
            : Hasil<string>.FromMasalah(bahan.Pengukuran.Masalah);
    }

    private static string Write(BahanTabel bahan, PengukuranKinerja pengukuran, DaftarTerima diterima)
    {
        var html = new PenulisHtml();
        var halaman = new Halaman(html, bahan.Bahasa, new(pengukuran.Aturan.PeringkatCapaian));
        using (html.Open("html", ("lang", bahan.Bahasa == Bahasa.Inggris ? "en" : "id")))
        {
            using (html.Open("head"))
            {
                html.AddKosong("meta", ("charset", "utf-8"));
                html.AddKosong("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
                html.Add("title", bahan.Laporan.Judul.Length > 0 ? bahan.Laporan.Judul : bahan.Laporan.Id);
                html.AddGaya(GayaHtml.Isi + halaman.Palet.ToGaya());
            }

            using (html.Open("body"))
            {
                html.Add("a", LabelHtml.LangsungKeIsi.In(bahan.Bahasa), ("class", "lompat"), ("href", "#isi"));
                WriteKepala(halaman, bahan, pengukuran.Aturan);
                WriteDaftarIsi(halaman);
                using (html.Open("main", ("id", "isi")))
                {
                    WriteIsi(halaman, bahan, pengukuran, diterima);
                }
            }
        }

        return html.ToString();
    }

    private static void WriteIsi(Halaman halaman, BahanTabel bahan, PengukuranKinerja pengukuran, DaftarTerima diterima)
    {
        var verifikasi = Verifikasi.Run(bahan.Laporan, bahan.Paket, bahan.Tanggal).WithDiterima(diterima);
        var nomor = new NomorTemuan(new(verifikasi, bahan.Bahasa));
        var jangkar = new JangkarSel(bahan.Laporan);
        var temuan = new BagianTemuan(halaman, verifikasi, nomor, jangkar);
        new BagianRingkasan(halaman, bahan, pengukuran, verifikasi).Write();
        new BagianCapaian(halaman, pengukuran).Write();
        using (halaman.OpenBagian(LabelHtml.BagianTabel, LabelHtml.Tabel.In(bahan.Bahasa)))
        {
            foreach (var nama in TabelKinerja)
            {
                TabelHtml.Write(halaman, TabelStandar.Build(bahan, nama).Isi.Tabel[0], $"tabel-{nama}", isPredikat: nama == TabelStandar.Pengukuran);
            }
        }

        new BagianTren(halaman, bahan, pengukuran).Write();
        new BagianAnggaran(halaman, bahan, pengukuran.Aturan).Write();
        temuan.Write();
        new BagianCetak(halaman, verifikasi, nomor, jangkar, temuan).Write();
    }

    /// <summary>Writes whose report it is, of which period, by which rules.</summary>
    private static void WriteKepala(Halaman halaman, BahanTabel bahan, VersiAturan aturan)
    {
        var html = halaman.Html;
        using var kepala = html.Open("header");
        if (bahan.Data.Instansi.Pemda is { Length: > 0 } pemda)
        {
            html.Add("p", pemda, ("class", "pemda"), ("lang", halaman.BahasaLaporan));
        }

        html.Add("h1", bahan.Laporan.Judul.Length > 0 ? bahan.Laporan.Judul : bahan.Laporan.Id, ("lang", halaman.BahasaLaporan));
        using (html.Open("dl", ("class", "identitas")))
        {
            WriteIdentitas(halaman, bahan, aturan);
        }

        html.Add("p", halaman.Say(
            "Angka pada halaman ini dihitung ulang dari data laporan menurut paket aturan di atas; tabel tercetak ditampilkan sebagaimana adanya.",
            "The figures of this page are recomputed from the data of the report by the rule pack above; printed tables are shown as they are."), ("class", "ket"));
    }

    private static void WriteIdentitas(Halaman halaman, BahanTabel bahan, VersiAturan aturan)
    {
        var (html, bahasa) = (halaman.Html, bahan.Bahasa);
        WriteButir(Label.Instansi.In(bahasa), bahan.Data.Instansi.Nama);
        WriteButir(halaman.Say("Tahun", "Year"), TabelHtml.ToTeks(bahan.Periode.Akhir.Year));
        WriteButir(Label.Periode.In(bahasa), $"{bahan.Periode} ({ShowTanggal(bahan.Periode.Mulai)} – {ShowTanggal(bahan.Periode.Akhir)})");
        WriteButir(halaman.Say("Paket aturan", "Rule pack"), $"{bahan.Paket.Nama} ({aturan.KodePaket})");
        WriteButir(halaman.Say("Versi aturan", "Version of the rules"), halaman.Say(
            $"berlaku sejak {ShowTanggal(aturan.Mulai)}{(aturan.Sampai is { } sampai ? $" sampai {ShowTanggal(sampai)}" : string.Empty)}",
            $"in force from {ShowTanggal(aturan.Mulai)}{(aturan.Sampai is { } akhir ? $" to {ShowTanggal(akhir)}" : string.Empty)}"));
        if (!aturan.DasarHukum.IsEmpty)
        {
            WriteButir(Label.DasarHukum.In(bahasa), string.Join("; ", aturan.DasarHukum));
        }

        WriteButir(halaman.Say("Sidik jari paket (SHA-256)", "Fingerprint of the pack (SHA-256)"), aturan.SidikJari);

        string ShowTanggal(LocalDate tanggal) => LabelHtml.ShowTanggal(tanggal, bahasa);

        void WriteButir(string nama, string isi)
        {
            using (html.Open("div"))
            {
                html.Add("dt", nama);
                html.Add("dd", isi);
            }
        }
    }

    private static void WriteDaftarIsi(Halaman halaman)
    {
        (string Jangkar, KataDwibahasa Judul)[] bagian =
        [
            (LabelHtml.BagianRingkasan, LabelHtml.Ringkasan),
            (LabelHtml.BagianCapaian, LabelHtml.Capaian),
            (LabelHtml.BagianTabel, LabelHtml.Tabel),
            (LabelHtml.BagianTren, LabelHtml.Tren),
            (LabelHtml.BagianAnggaran, LabelHtml.Anggaran),
            (LabelHtml.BagianTemuan, LabelHtml.Temuan),
            (LabelHtml.BagianCetak, LabelHtml.Cetak),
        ];
        using (halaman.Html.Open("nav", ("aria-label", LabelHtml.DaftarIsi.In(halaman.Bahasa))))
        using (halaman.Html.Open("ul"))
        {
            foreach (var (jangkar, judul) in bagian)
            {
                using (halaman.Html.Open("li"))
                {
                    halaman.Html.Add("a", judul.In(halaman.Bahasa), ("href", $"#{jangkar}"));
                }
            }
        }
    }
}
