using Sakip.Aturan;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan.Html;

/// <summary>Writes what is to be known at a glance: mean, coverage, serapan, findings, and how many indicators earned which predikat.</summary>
internal sealed class BagianRingkasan(Halaman halaman, BahanTabel bahan, PengukuranKinerja pengukuran, HasilVerifikasi verifikasi)
{
    private const int Lebar = 600;

    public void Write()
    {
        using var bagian = halaman.OpenBagian(LabelHtml.BagianRingkasan, LabelHtml.Ringkasan.In(halaman.Bahasa));
        using (halaman.Html.Open("dl", ("class", "kartu")))
        {
            WriteRerata();
            WriteCakupan();
            WriteSerapan();
            WriteTemuan();
        }

        // The whole counts the indicators of tujuan and sasaran; a report without any is counted over all it has.
        var rerata = pengukuran.Keseluruhan.Jumlah > 0
            ? pengukuran.Keseluruhan
            : Rerata.Compute(pengukuran.Aturan, pengukuran.Indikator.Select(h => h.Capaian));
        if (pengukuran.Aturan.PeringkatCapaian is not null)
        {
            WriteCacah(rerata);
        }

        if (rerata.Jumlah > 0)
        {
            TabelHtml.Write(halaman, TabelStandar.Build(bahan, TabelStandar.CacahPredikat).Isi.Tabel[0], "tabel-cacah");
        }
    }

    private void WriteRerata()
    {
        var rerata = pengukuran.Keseluruhan;
        WriteKartu(
            Label.RerataKeseluruhan.In(halaman.Bahasa),
            rerata.IsTerhitung ? TabelPengukuran.Show(rerata.Nilai, rerata.Aturan).Teks : null,
            () =>
            {
                if (rerata.IsTerhitung)
                {
                    halaman.AddPredikat(rerata.Peringkat);
                }
                else
                {
                    halaman.Html.AddTeks(LabelHtml.ShowAlasan(rerata.Alasan, halaman.Bahasa));
                }
            });
    }

    private void WriteCakupan()
    {
        var (semua, rerata) = (pengukuran.Indikator, pengukuran.Keseluruhan);
        var terhitung = semua.Count(h => h.Capaian.IsTerhitung);
        WriteKartu(
            halaman.Say("Indikator terhitung", "Indicators computed"),
            $"{terhitung} {halaman.Say("dari", "of")} {semua.Length}",
            () => halaman.Html.AddTeks(halaman.Say(
                $"{rerata.Terhitung} dari {rerata.Jumlah} indikator tujuan dan sasaran masuk rata-rata",
                $"{rerata.Terhitung} of {rerata.Jumlah} indicators of tujuan and sasaran are in the mean")));
    }

    private void WriteSerapan()
    {
        var catatan = new CatatanAlasan(halaman.Bahasa);
        var uang = bahan.Anggaran.Keseluruhan;
        WriteKartu(
            LabelHtml.Serapan.In(halaman.Bahasa),
            uang.Serapan.IsTerhitung ? $"{catatan.ShowPersen(uang.Serapan, string.Empty)} %" : null,
            () => halaman.Html.AddTeks(uang.Serapan.IsTerhitung
                ? halaman.Say(
                    $"Rp {catatan.ShowUang(uang.Realisasi, string.Empty)} dari pagu Rp {catatan.ShowUang(uang.Pagu, string.Empty)}",
                    $"Rp {catatan.ShowUang(uang.Realisasi, string.Empty)} of a pagu of Rp {catatan.ShowUang(uang.Pagu, string.Empty)}")
                : LabelHtml.ShowAlasan(uang.Serapan.Alasan, halaman.Bahasa)));
    }

    private void WriteTemuan()
    {
        var baru = verifikasi.Baru;
        var galat = baru.Count(t => t.Tingkat == TingkatPemeriksaan.Galat);
        var (peringatan, diterima) = (baru.Length - galat, verifikasi.Semua.Length - baru.Length);
        WriteKartu(
            LabelHtml.Temuan.In(halaman.Bahasa),
            TabelHtml.ToTeks(baru.Length),
            () => halaman.Html.AddTeks(halaman.Say(
                $"{galat} galat, {peringatan} peringatan{(diterima > 0 ? $", {diterima} lagi sudah diterima" : string.Empty)}; {AngkaIndonesia.Format(verifikasi.Cocok)} dari {AngkaIndonesia.Format(verifikasi.Diperiksa)} sel yang diperiksa cocok",
                $"{galat} errors, {peringatan} warnings{(diterima > 0 ? $", {diterima} more accepted" : string.Empty)}; {AngkaIndonesia.Format(verifikasi.Cocok)} of {AngkaIndonesia.Format(verifikasi.Diperiksa)} cells checked agree")));
    }

    private void WriteKartu(string nama, string? angka, Action keterangan)
    {
        var html = halaman.Html;
        using (html.Open("div"))
        {
            html.Add("dt", nama);
            using (html.Open("dd"))
            {
                if (angka is not null)
                {
                    html.Add("b", angka);
                }

                using (html.Open("span", ("class", "ket")))
                {
                    keterangan();
                }
            }
        }
    }

    /// <summary>Writes the shares of the bands as one bar, and the bands with their bounds and counts below it.</summary>
    private void WriteCacah(Rerata rerata)
    {
        var html = halaman.Html;
        html.Add("h3", halaman.Say("Indikator menurut predikat", "Indicators by rating"));
        var cacah = rerata.Cacah.Where(c => c.Jumlah > 0).ToArray();
        if (cacah.Length > 0)
        {
            WriteBalok(cacah);
        }

        using (html.Open("ul", ("class", "legenda")))
        {
            foreach (var pita in halaman.Palet.Pita)
            {
                var jumlah = rerata.Cacah.FirstOrDefault(c => c.Predikat == pita.Predikat);
                var selang = pita.Selang.IsKosong ? string.Empty : $" ({LabelHtml.ShowSelang(pita.Selang, halaman.Bahasa)})";
                using (html.Open("li"))
                {
                    halaman.AddPita(halaman.Palet.GetKelas(pita), $"{pita.Predikat}{(pita.Kode is null ? string.Empty : $", {pita.Kode}")}{selang}: ");
                    html.Add("b", ShowJumlah(jumlah));
                }
            }

            foreach (var lain in cacah.Where(c => halaman.Palet.FindKelas(c.Predikat) is null))
            {
                using (html.Open("li"))
                {
                    halaman.AddPita(PaletPita.TanpaPita, $"{(lain.Predikat == CatatanAlasan.Kosong ? LabelHtml.TanpaPredikat.In(halaman.Bahasa) : lain.Predikat)}: ");
                    html.Add("b", ShowJumlah(lain));
                }
            }
        }
    }

    private void WriteBalok(CacahPeringkat[] cacah)
    {
        var uraian = string.Join(", ", cacah.Select(c => c.ToString()));
        using (halaman.OpenGrafik("bagian", Lebar, 20, halaman.Say("Bagian tiap predikat", "Share of each rating"), $"{uraian}.", isRentang: true))
        {
            var mulai = Rasio.Nol;
            foreach (var satu in cacah)
            {
                var lebar = satu.Bagian.Poin * Lebar / 100;
                halaman.Html.AddKosong(
                    "rect",
                    ("class", halaman.Palet.FindKelas(satu.Predikat) ?? PaletPita.TanpaPita),
                    ("x", SumbuCapaian.ToUkuran(mulai)),
                    ("y", "0"),
                    ("width", SumbuCapaian.ToUkuran(lebar)),
                    ("height", "20"));
                mulai += lebar;
            }
        }
    }

    private static string ShowJumlah(CacahPeringkat? cacah) =>
        cacah is null ? "0" : $"{cacah.Jumlah} ({AngkaIndonesia.Format(Pembulatan.DuaDesimal.Round(cacah.Bagian.Poin), Pembulatan.DuaDesimal.Desimal)} %)";
}
