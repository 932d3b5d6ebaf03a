using Sakip.Aturan;
using Sakip.Dasar;
using Sakip.Laporan;

namespace Sakip.Tampilan.Html;

/// <summary>Writes findings: the list of all, each with its place, and in full those that stand at no table.</summary>
internal sealed class BagianTemuan(Halaman halaman, HasilVerifikasi verifikasi, NomorTemuan nomor, JangkarSel jangkar)
{
    private readonly LaporanKinerja _laporan = verifikasi.Laporan;

    public void Write()
    {
        using var bagian = halaman.OpenBagian(LabelHtml.BagianTemuan, LabelHtml.Temuan.In(halaman.Bahasa));
        using (halaman.Html.Open("ul", ("class", "catatan")))
        {
            foreach (var baris in nomor.Susunan.GetRingkasan())
            {
                halaman.Html.Add("li", baris);
            }
        }

        if (nomor.Kelompok.IsEmpty)
        {
            halaman.Html.Add("p", verifikasi.Semua.IsEmpty
                ? halaman.Say("Tidak ada temuan.", "There is no finding.")
                : halaman.Say("Tidak ada temuan baru.", "There is no new finding."));
            return;
        }

        WriteDaftar();
        foreach (var kelompok in nomor.Kelompok.Where(k => _laporan.Tabel.All(t => t.Id != GetTabel(k))))
        {
            halaman.Html.Add("h3", kelompok.Judul);
            foreach (var sama in kelompok.Butir.GroupBy(b => FindKalimat(b.Temuan.Sel)))
            {
                if (sama.Key is not null)
                {
                    WriteKalimat(sama.Key);
                }

                WriteButir(sama);
            }
        }
    }

    /// <summary>Writes findings in full, their consequences below them.</summary>
    public void WriteButir(IEnumerable<ButirTemuan> akar)
    {
        using (halaman.Html.Open("ul", ("class", "temuan")))
        {
            foreach (var satu in akar)
            {
                foreach (var (ke, butir) in NomorTemuan.Number(satu))
                {
                    WriteButir(ke, butir);
                }
            }
        }
    }

    private static string GetTabel(KelompokTemuan kelompok) => kelompok.Butir[0].Temuan.Sel.Tabel;

    private KalimatCetak? FindKalimat(AlamatSel sel) => sel.Tabel == KalimatCetak.Tabel ? _laporan.Kalimat.FirstOrDefault(k => k.Id == sel.Baris) : null;

    private void WriteDaftar()
    {
        var html = halaman.Html;
        using (TabelHtml.OpenGulir(html, "tabel-temuan"))
        using (html.Open("table"))
        {
            TabelHtml.AddKeterangan(html, halaman.Say("Semua temuan menurut tempatnya", "All findings by place"), ("id", "tabel-temuan"));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                foreach (var kolom in new[] { Label.Nomor, Label.Tempat, Label.Tercetak, Label.Seharusnya, Label.Temuan })
                {
                    TabelHtml.AddJudulKolom(html, kolom.In(halaman.Bahasa), kolom == Label.Tempat ? "panjang" : null);
                }
            }

            foreach (var kelompok in nomor.Kelompok)
            {
                using (html.Open("tbody"))
                {
                    using (html.Open("tr", ("class", "kepala")))
                    {
                        html.Add("th", kelompok.Judul, ("colspan", "5"), ("scope", "rowgroup"), ("lang", halaman.BahasaLaporan));
                    }

                    foreach (var (ke, butir) in kelompok.Butir.SelectMany(NomorTemuan.Number))
                    {
                        WriteBaris(ke, butir);
                    }
                }
            }
        }
    }

    private void WriteBaris(string ke, ButirTemuan butir)
    {
        var html = halaman.Html;
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row"), ("class", "nomor")))
            {
                html.Add("a", $"{Label.Temuan.In(halaman.Bahasa)} {ke}", ("href", $"#{NomorTemuan.ToJangkar(ke)}"));
            }

            html.Add("td", butir.Tempat, ("lang", halaman.BahasaLaporan));
            html.Add("td", butir.Temuan.Tercetak);
            html.Add("td", butir.Temuan.Hitung);
            html.Add("td", $"{butir.Temuan.Kode}, {ShowTingkat(butir)}");
        }
    }

    private string ShowTingkat(ButirTemuan butir) =>
        (butir.Temuan.Tingkat == TingkatPemeriksaan.Galat ? Label.Galat : Label.Peringatan).In(halaman.Bahasa)
        + (butir.Nomor == 0 ? halaman.Say(", ikutan", ", consequence") : string.Empty);

    /// <summary>Writes a sentence with the wrong figures in it marked.</summary>
    private void WriteKalimat(KalimatCetak kalimat)
    {
        var html = halaman.Html;
        using (html.Open("blockquote", ("lang", halaman.BahasaLaporan)))
        using (html.Open("p"))
        {
            var sampai = 0;
            foreach (var (klaim, i) in kalimat.Klaim.Select((k, i) => (k, i + 1)))
            {
                var temuan = nomor.GetDi(new(KalimatCetak.Tabel, kalimat.Id, KalimatCetak.ToKolom(i))).ToArray();
                var letak = klaim.Teks.Length == 0 ? -1 : kalimat.Teks.IndexOf(klaim.Teks, sampai, StringComparison.Ordinal);
                if (letak < 0)
                {
                    continue;
                }

                html.AddTeks(kalimat.Teks[sampai..letak]);
                sampai = letak + klaim.Teks.Length;
                if (temuan.Length == 0)
                {
                    html.AddTeks(klaim.Teks);
                    continue;
                }

                html.Add("mark", klaim.Teks);
                foreach (var (ke, _) in temuan)
                {
                    html.AddTeks(" ");
                    html.Add("a", $"[{ke}]", ("href", $"#{NomorTemuan.ToJangkar(ke)}"), ("aria-label", $"{Label.Temuan.In(halaman.Bahasa)} {ke}"));
                }
            }

            html.AddTeks(kalimat.Teks[sampai..]);
        }
    }

    private void WriteButir(string ke, ButirTemuan butir)
    {
        var html = halaman.Html;
        var kelas = (butir.Temuan.Tingkat == TingkatPemeriksaan.Galat ? "galat" : "peringatan") + (butir.Nomor == 0 ? " ikutan" : string.Empty);
        using (html.Open("li", ("id", NomorTemuan.ToJangkar(ke)), ("class", kelas)))
        {
            using (html.Open("p"))
            {
                html.Add("strong", $"{Label.Temuan.In(halaman.Bahasa)} {ke}");
                html.AddTeks(" · ");
                if (jangkar.Find(butir.Temuan.Sel) is { } sel)
                {
                    html.Add("a", butir.Tempat, ("href", $"#{sel}"), ("lang", halaman.BahasaLaporan));
                }
                else
                {
                    html.Add("span", butir.Tempat, ("lang", halaman.BahasaLaporan));
                }
            }

            html.Add("p", nomor.Susunan.ToAngka(butir));
            using (html.Open("dl"))
            {
                WriteRincian(Label.Sebab, butir.Sebab);
                WriteRincian(Label.Aturan, butir.Nomor == 0 ? null : butir.Aturan);
                WriteRincian(Label.Bukti, butir.Bukti);
                WriteRincian(Label.Kode, nomor.Susunan.ToTanda(butir) + (butir.Nomor == 0 ? halaman.Say(", ikutan", ", consequence") : string.Empty));
            }
        }
    }

    private void WriteRincian(KataDwibahasa nama, string? isi)
    {
        if (isi is not null)
        {
            using (halaman.Html.Open("div"))
            {
                halaman.Html.Add("dt", nama.ToKepala(halaman.Bahasa));
                halaman.Html.Add("dd", isi);
            }
        }
    }
}
