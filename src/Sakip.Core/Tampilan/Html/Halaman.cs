using Sakip.Dasar;
using Sakip.Penilaian;

namespace Sakip.Tampilan.Html;

/// <summary>What every part of the page is written with: the writer, the language, the colours, and ids that no two elements share.</summary>
/// <param name="html">The writer.</param>
/// <param name="bahasa">The language of headings and explanations.</param>
/// <param name="palet">The colours of the bands.</param>
internal sealed class Halaman(PenulisHtml html, Bahasa bahasa, PaletPita palet)
{
    private int _grafik;

    public PenulisHtml Html { get; } = html;

    public Bahasa Bahasa { get; } = bahasa;

    public PaletPita Palet { get; } = palet;

    /// <summary>Gets the language of what the report itself says, where the page is in another one; else null.</summary>
    public string? BahasaLaporan => Bahasa == Bahasa.Indonesia ? null : "id";

    /// <summary>Says something in the language of the page.</summary>
    public string Say(string indonesia, string inggris) => new KataDwibahasa(indonesia, inggris).In(Bahasa);

    /// <summary>Opens a part with its heading.</summary>
    /// <param name="id">The anchor.</param>
    /// <param name="judul">The heading.</param>
    public PenulisHtml.Penutup OpenBagian(string id, string judul)
    {
        var bagian = Html.Open("section", ("id", id), ("aria-labelledby", $"judul-{id}"));
        Html.Add("h2", judul, ("id", $"judul-{id}"));
        return bagian;
    }

    /// <summary>Opens a picture with its name and its description, for those who do not see it.</summary>
    /// <param name="kelas">The class.</param>
    /// <param name="lebar">The width of its own measure.</param>
    /// <param name="tinggi">The height of its own measure.</param>
    /// <param name="nama">What it is.</param>
    /// <param name="uraian">What it shows.</param>
    /// <param name="isRentang">Whether it may be stretched to the width there is.</param>
    public PenulisHtml.Penutup OpenGrafik(string kelas, int lebar, int tinggi, string nama, string uraian, bool isRentang = false)
    {
        var ke = ++_grafik;
        var svg = Html.Open(
            "svg",
            ("class", kelas),
            ("viewBox", $"0 0 {lebar} {tinggi}"),
            ("preserveAspectRatio", isRentang ? "none" : null),
            ("role", "img"),
            ("aria-labelledby", $"gn{ke} gu{ke}"));
        Html.Add("title", nama, ("id", $"gn{ke}"));
        Html.Add("desc", uraian, ("id", $"gu{ke}"));
        return svg;
    }

    /// <summary>Writes a predikat with the colour of its band.</summary>
    public void AddPredikat(HasilPeringkat hasil) =>
        AddPita(Palet.GetKelas(hasil), hasil.Peringkat.IsEmpty ? LabelHtml.TanpaPredikat.In(Bahasa) : hasil.ToString());

    /// <summary>Writes a text with a box of a colour, which tells nothing that the text does not.</summary>
    public void AddPita(string kelas, string teks)
    {
        using (Html.Open("span", ("class", "pita")))
        {
            Html.Add("span", string.Empty, ("class", $"warna {kelas}"), ("aria-hidden", "true"));
            Html.AddTeks(teks);
        }
    }
}
