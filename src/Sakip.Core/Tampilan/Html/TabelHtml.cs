using System.Globalization;

namespace Sakip.Tampilan.Html;

/// <summary>Writes a computed table, with its notes below it.</summary>
internal static class TabelHtml
{
    /// <summary>Writes a table; of one without rows only what its notes say.</summary>
    /// <param name="halaman">The page.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="id">An id for its caption, unique in the page.</param>
    /// <param name="isPredikat">Whether cells that name a band are shown with its colour.</param>
    public static void Write(Halaman halaman, TabelTampil tabel, string id, bool isPredikat = false)
    {
        var html = halaman.Html;
        if (tabel.Baris.IsEmpty)
        {
            html.Add("p", $"{tabel.Judul}: {string.Join(' ', tabel.Catatan)}", ("class", "ket"));
            return;
        }

        var bentuk = new BentukTabel([.. tabel.Kolom.Select(k => k.Judul)], [.. tabel.Baris.Select(b => b.Sel.Select(s => s.Teks).ToArray())]);
        using var halamanCetak = html.Open("div", ("class", bentuk.KelasHalaman));
        using (OpenGulir(html, id))
        using (html.Open("table", ("class", bentuk.Kelas)))
        {
            AddKeterangan(html, tabel.Judul, ("id", id));
            using (html.Open("thead"))
            using (html.Open("tr"))
            {
                for (var i = 0; i < tabel.Kolom.Length; i++)
                {
                    AddJudulKolom(html, tabel.Kolom[i].Judul, GetKelas(tabel, bentuk, i));
                }
            }

            using (html.Open("tbody"))
            {
                foreach (var baris in tabel.Baris)
                {
                    WriteBaris(halaman, tabel, bentuk, baris, isPredikat);
                }
            }
        }

        WriteCatatan(html, tabel.Catatan);
    }

    /// <summary>Opens a box in which a table scrolls by itself where the page is too narrow; the keyboard reaches it.</summary>
    public static PenulisHtml.Penutup OpenGulir(PenulisHtml html, string id) =>
        html.Open("div", ("class", "gulir"), ("role", "group"), ("aria-labelledby", id), ("tabindex", "0"));

    /// <summary>Writes the caption of a table; it stays in view where the table scrolls.</summary>
    public static void AddKeterangan(PenulisHtml html, string teks, params ReadOnlySpan<(string Nama, string? Nilai)> atribut)
    {
        using (html.Open("caption", atribut))
        {
            html.Add("span", teks);
        }
    }

    /// <summary>Writes a heading of a column; a blank one is no heading.</summary>
    public static void AddJudulKolom(PenulisHtml html, string judul, string? kelas)
    {
        var isKosong = string.IsNullOrWhiteSpace(judul);
        html.Add(isKosong ? "td" : "th", judul, ("scope", isKosong ? null : "col"), ("class", kelas));
    }

    /// <summary>Writes notes below a table.</summary>
    public static void WriteCatatan(PenulisHtml html, IReadOnlyCollection<string> catatan)
    {
        if (catatan.Count > 0)
        {
            using (html.Open("ul", ("class", "catatan")))
            {
                foreach (var satu in catatan)
                {
                    html.Add("li", satu);
                }
            }
        }
    }

    /// <summary>Writes a whole number.</summary>
    public static string ToTeks(int angka) => angka.ToString(CultureInfo.InvariantCulture);

    private static void WriteBaris(Halaman halaman, TabelTampil tabel, BentukTabel bentuk, BarisTampil baris, bool isPredikat)
    {
        var html = halaman.Html;
        using (html.Open("tr", ("class", baris.IsRingkasan ? "jumlah" : null)))
        {
            for (var i = 0; i < baris.Sel.Length; i++)
            {
                var teks = baris.Sel[i].Teks;
                var isNama = i == bentuk.KolomNama && teks.Length > 0;
                using (html.Open(isNama ? "th" : "td", ("scope", isNama ? "row" : null), ("class", GetKelas(tabel, bentuk, i))))
                {
                    if (isPredikat && halaman.Palet.FindKelas(teks) is { } kelas)
                    {
                        halaman.AddPita(kelas, teks);
                    }
                    else
                    {
                        html.AddTeks(teks);
                    }
                }
            }
        }
    }

    private static string? GetKelas(TabelTampil tabel, BentukTabel bentuk, int kolom) => tabel.Kolom[kolom].IsAngka ? "angka" : bentuk.GetKelas(kolom);
}
