using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Tampilan.Html;

/// <summary>Writes the realisasi of the indicators over the years: a line each, and the table of its figures.</summary>
internal sealed class BagianTren(Halaman halaman, BahanTabel bahan, PengukuranKinerja pengukuran)
{
    private const int Lebar = 320;
    private const int Tinggi = 150;
    private const int Tepi = 36;
    private const int Atas = 28;
    private const int Dasar = 118;

    public void Write()
    {
        using var bagian = halaman.OpenBagian(LabelHtml.BagianTren, LabelHtml.Tren.In(halaman.Bahasa));
        var garis = pengukuran.Indikator.Select(h => (Hasil: h, Titik: GetTitik(h))).Where(g => g.Titik.Count(t => t.Angka is not null) > 1).ToArray();
        var utama = garis.Where(g => g.Hasil.Indikator.Induk.Jenis <= JenisSimpul.Program).ToArray();
        garis = utama.Length > 0 ? utama : garis; // lower levels stand in the table
        if (garis.Length > 0)
        {
            using (halaman.Html.Open("div", ("class", "tren")))
            {
                foreach (var (hasil, titik) in garis)
                {
                    WriteGaris(hasil, titik);
                }
            }
        }

        TabelHtml.Write(halaman, TabelStandar.Build(bahan, TabelStandar.PerbandinganTahun).Isi.Tabel[0], "tabel-tahun");
    }

    /// <summary>Lists the years with a realisasi, then the measured period; what has no single number leaves a gap.</summary>
    private (string Periode, decimal? Angka, bool IsBawaan)[] GetTitik(HasilIndikator hasil) => hasil.Perubahan.IsEmpty
        ? []
        :
        [
            .. hasil.Perubahan.Reverse().Select(p => ($"{p.Tahun}", p.Realisasi.Angka, p.Realisasi.DibawaDari is not null)),
            (pengukuran.Periode.ToString(), hasil.Realisasi?.Angka, hasil.Realisasi?.DibawaDari is not null),
        ];

    private void WriteGaris(HasilIndikator hasil, (string Periode, decimal? Angka, bool IsBawaan)[] titik)
    {
        var html = halaman.Html;
        var target = hasil.Target?.Angka;
        var satuan = hasil.Indikator.Satuan is { Length: > 0 } isi ? $" ({isi})" : string.Empty;
        using var figur = html.Open("figure");
        using (html.Open("figcaption"))
        {
            html.Add("span", $"{hasil.Indikator.Nama}{satuan}", ("lang", halaman.BahasaLaporan));
            if (target is not null)
            {
                html.Add("span", halaman.Say(
                    $"garis putus-putus: target {pengukuran.Periode} {hasil.Target}", $"dashed line: target {pengukuran.Periode} {hasil.Target}"), ("class", "ket"));
            }
        }

        var angka = titik.Select(t => t.Angka).Append(target).OfType<decimal>().Select(a => Rasio.From(a)).ToArray();
        var (bawah, atas) = (angka.Min(), angka.Max());
        var uraian = string.Join("; ", titik.Select(t => $"{t.Periode}: {ShowAngka(t.Angka)}"));
        using (halaman.OpenGrafik("garis", Lebar, Tinggi, $"{Label.Realisasi.In(halaman.Bahasa)}: {hasil.Indikator.Nama}", $"{uraian}."))
        {
            html.AddKosong("line", ("class", "dasar"), ("x1", "16"), ("y1", $"{Dasar + 8}"), ("x2", $"{Lebar - 16}"), ("y2", $"{Dasar + 8}"));
            if (target is { } harapan)
            {
                var y = GetY(harapan);
                html.AddKosong("line", ("class", "target"), ("x1", "16"), ("y1", y), ("x2", $"{Lebar - 16}"), ("y2", y));
            }

            foreach (var ruas in GetRuas(titik))
            {
                html.AddKosong("polyline", ("class", "alur"), ("points", string.Join(' ', ruas.Select(i => $"{GetX(i, titik.Length)},{GetY(titik[i].Angka!.Value)}"))));
            }

            foreach (var (satu, i) in titik.Select((t, i) => (t, i)))
            {
                WriteTitik(satu, GetX(i, titik.Length), satu.Angka is { } ada ? GetY(ada) : null);
            }
        }

        string GetY(decimal nilai) => SumbuCapaian.ToUkuran(
            atas == bawah ? Rasio.From(Atas + Dasar, 2) : Dasar - ((nilai - bawah) / (atas - bawah) * (Dasar - Atas)));
    }

    private void WriteTitik((string Periode, decimal? Angka, bool IsBawaan) titik, string x, string? y)
    {
        var html = halaman.Html;
        if (y is not null)
        {
            html.AddKosong("circle", ("class", titik.IsBawaan ? "titik bawaan" : "titik"), ("cx", x), ("cy", y), ("r", "4"));
            html.Add("text", ShowAngka(titik.Angka) + (titik.IsBawaan ? "*" : string.Empty), ("x", x), ("y", y), ("dy", "-10"), ("class", "nilai"));
        }

        html.Add("text", titik.Periode, ("x", x), ("y", $"{Tinggi - 6}"));
    }

    /// <summary>Joins neighbours that both have a number.</summary>
    private static IEnumerable<int[]> GetRuas((string Periode, decimal? Angka, bool IsBawaan)[] titik) =>
        Enumerable.Range(1, titik.Length - 1).Where(i => titik[i - 1].Angka is not null && titik[i].Angka is not null).Select(i => new[] { i - 1, i });

    private static string GetX(int ke, int banyak) =>
        SumbuCapaian.ToUkuran(Tepi + (Rasio.From(ke, banyak - 1) * (Lebar - (2 * Tepi))));

    private string ShowAngka(decimal? angka) =>
        angka is { } ada ? AngkaIndonesia.Format(ada) : halaman.Say("tanpa angka tunggal", "no single number");
}
