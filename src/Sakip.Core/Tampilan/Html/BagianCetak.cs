using Sakip.Aturan;
using Sakip.Laporan;

namespace Sakip.Tampilan.Html;

/// <summary>Writes the tables of the report as printed, each finding at its cell, its words right below the table.</summary>
internal sealed class BagianCetak(Halaman halaman, HasilVerifikasi verifikasi, NomorTemuan nomor, JangkarSel jangkar, BagianTemuan temuan)
{
    private const int HurufSeharusnya = 40;

    private readonly LaporanKinerja _laporan = verifikasi.Laporan;
    private readonly CatatanSel _catatan = new(halaman, verifikasi, nomor.Susunan);

    public void Write()
    {
        using var bagian = halaman.OpenBagian(LabelHtml.BagianCetak, LabelHtml.Cetak.In(halaman.Bahasa));
        halaman.Html.Add("p", _laporan.Tabel.IsEmpty
            ? halaman.Say("Laporan ini tidak memuat tabel tercetak.", "This report holds no printed table.")
            : halaman.Say(
                "Isi sel persis seperti pada laporan. Sel yang bertemuan diberi garis tepi, nomor temuan, dan angka seharusnya; uraiannya di bawah tabel, atau di tempat asal kekeliruannya.",
                "Cells stand as the report prints them. A cell with a finding has a border, the number of the finding and the figure it should be; the finding is told below the table, or where the mistake comes from."));
        foreach (var tabel in _laporan.Tabel)
        {
            WriteTabel(tabel);
        }
    }

    private void WriteTabel(TabelCetak tabel)
    {
        var html = halaman.Html;
        var id = jangkar.GetTabel(tabel.Id);
        var judul = tabel.ToString() is { Length: > 0 } isi ? isi : tabel.Id;
        var milik = nomor.GetAkar(tabel.Id).ToArray();
        var banyak = nomor.Count(tabel.Id);
        var catatan = _catatan.Find(tabel);
        var bentuk = new BentukTabel(
            [.. tabel.Kolom.Select(k => k.Judul)],
            [.. tabel.Baris.Select(b => tabel.Kolom.Select(k => b.FindSel(k.Id)?.Teks ?? string.Empty).ToArray())]);
        using var halamanCetak = html.Open("div", ("class", bentuk.KelasHalaman));
        html.Add("h3", judul, ("id", id), ("lang", halaman.BahasaLaporan));
        using (TabelHtml.OpenGulir(html, id))
        using (html.Open("table", ("class", $"cetak {bentuk.Kelas}".TrimEnd()), ("aria-labelledby", id), ("lang", halaman.BahasaLaporan)))
        {
            TabelHtml.AddKeterangan(
                html,
                banyak == 0 ? halaman.Say("Tanpa temuan pada tabel ini", "No finding in this table") : halaman.Say($"{banyak} temuan pada tabel ini", $"Findings in this table: {banyak}"),
                ("lang", halaman.BahasaLaporan is null ? null : "en"));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                for (var i = 0; i < tabel.Kolom.Length; i++)
                {
                    TabelHtml.AddJudulKolom(html, tabel.Kolom[i].Judul, bentuk.GetKelas(i));
                }
            }

            using (html.Open("tbody"))
            {
                foreach (var baris in tabel.Baris)
                {
                    WriteBaris(tabel, baris, bentuk, catatan);
                }
            }
        }

        TabelHtml.WriteCatatan(html, [.. tabel.Catatan is null ? [] : new[] { tabel.Catatan }, .. catatan.Teks]);
        if (milik.Length > 0)
        {
            temuan.WriteButir(milik);
        }
    }

    private void WriteBaris(TabelCetak tabel, BarisCetak baris, BentukTabel bentuk, CatatanSel.Isi catatan)
    {
        var html = halaman.Html;
        using (html.Open("tr"))
        {
            for (var i = 0; i < tabel.Kolom.Length; i++)
            {
                var alamat = new AlamatSel(tabel.Id, baris.Id, tabel.Kolom[i].Id);
                var teks = baris.FindSel(alamat.Kolom)?.Teks ?? string.Empty;
                var bertemuan = nomor.GetDi(alamat).ToArray();
                var isNama = i == bentuk.KolomNama && teks.Length > 0;
                using (html.Open(
                    isNama ? "th" : "td",
                    ("scope", isNama ? "row" : null),
                    ("id", bertemuan.Length == 0 ? null : jangkar.Find(alamat)),
                    ("class", ToKelas(bentuk.GetKelas(i), bertemuan))))
                {
                    html.AddTeks(teks);
                    if (catatan.Tanda.GetValueOrDefault(alamat) is { } tanda)
                    {
                        html.Add("span", $" {tanda}", ("class", "tanda"));
                    }

                    WriteTanda(bertemuan);
                }
            }
        }
    }

    private static string? ToKelas(string? bentuk, (string Nomor, ButirTemuan Butir)[] bertemuan)
    {
        var tingkat = bertemuan.Length == 0 ? null
            : bertemuan.Any(t => t.Butir.Temuan.Tingkat == TingkatPemeriksaan.Galat) ? "galat"
            : "peringatan";
        return bentuk is null ? tingkat : tingkat is null ? bentuk : $"{bentuk} {tingkat}";
    }

    /// <summary>Writes what is found at a cell: what it should be, and where the finding is told.</summary>
    private void WriteTanda((string Nomor, ButirTemuan Butir)[] bertemuan)
    {
        var html = halaman.Html;
        foreach (var (ke, butir) in bertemuan)
        {
            using (html.Open("span", ("class", "temu"), ("lang", halaman.BahasaLaporan is null ? null : "en")))
            {
                var hitung = butir.Temuan.Hitung;
                if (butir.Temuan.Pemeriksaan is null && hitung.Length is > 0 and <= HurufSeharusnya)
                {
                    html.AddTeks($"{Label.Seharusnya.In(halaman.Bahasa).ToLowerInvariant()} {hitung} ");
                }

                html.Add("a", $"{Label.Temuan.In(halaman.Bahasa).ToLowerInvariant()} {ke}", ("href", $"#{NomorTemuan.ToJangkar(ke)}"));
            }
        }
    }
}
