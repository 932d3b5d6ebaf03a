using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Tampilan.Html;

/// <summary>Writes capaian and serapan of every program as two bars, then the tables of the budget.</summary>
internal sealed class BagianAnggaran(Halaman halaman, BahanTabel bahan, VersiAturan aturan)
{
    private const int Lebar = 600;
    private const int Tinggi = 12;

    private static readonly string[] Tabel =
        [TabelStandar.Anggaran, TabelStandar.AnggaranUnit, TabelStandar.PerubahanAnggaran, TabelStandar.Belanja, TabelStandar.Efisiensi];

    private readonly CatatanAlasan _catatan = new(halaman.Bahasa);

    public void Write()
    {
        using var bagian = halaman.OpenBagian(LabelHtml.BagianAnggaran, LabelHtml.Anggaran.In(halaman.Bahasa));
        var penghitung = new PenghitungRujukan(bahan.Laporan, bahan.Paket, bahan.Tanggal);
        var serapan = bahan.Anggaran.Simpul.ToDictionary(h => h.Simpul!.Id, h => h.Serapan, StringComparer.Ordinal);
        (string Nama, Hitungan Capaian, Hitungan Serapan)[] program =
        [
            .. bahan.Data.Simpul.Where(s => s.Jenis == JenisSimpul.Program).Select(s => (
                s.Unit is null ? s.Nama : $"{s.Nama} ({s.Unit.Nama})",
                Round(penghitung.ComputeCapaianEfisiensi(s, bahan.Periode, aturan)),
                serapan.GetValueOrDefault(s.Id, Hitungan.FromAlasan(AlasanTakTerhitung.PaguKosong)))),
        ];
        if (program.Length == 0)
        {
            halaman.Html.Add("p", halaman.Say("Laporan ini tidak memuat program.", "This report holds no program."));
        }
        else
        {
            WriteProgram(program);
        }

        halaman.Html.Add("h3", LabelHtml.TabelAnggaran.In(halaman.Bahasa));
        foreach (var nama in Tabel.Where(t => t != TabelStandar.PerubahanAnggaran || bahan.Anggaran.Simpul.Any(h => h.Murni.IsTerhitung)))
        {
            TabelHtml.Write(halaman, TabelStandar.Build(bahan, nama).Isi.Tabel[0], $"tabel-{nama}");
        }
    }

    private Hitungan Round(Hitungan rerata) => rerata.IsTerhitung ? aturan.LangkahRerata.Close(rerata.Angka) : rerata;

    private void WriteProgram((string Nama, Hitungan Capaian, Hitungan Serapan)[] program)
    {
        var sumbu = new SumbuCapaian(null, program.SelectMany(p => new[] { p.Capaian, p.Serapan }).Where(h => h.IsTerhitung).Select(h => h.Angka));
        halaman.Html.Add("p", halaman.Say(
            $"Capaian program adalah rata-rata indikatornya sendiri; tanpa itu indikator di bawahnya, lalu yang dilayaninya. Sumbu 0 sampai {sumbu.Akhir}; garis tegak menandai 100.{sumbu.ShowTerpotong(halaman)}",
            $"The capaian of a program is the mean of its own indicators; without any, of those below it, then of what it serves. The axis goes from 0 to {sumbu.Akhir}; the upright line marks 100.{sumbu.ShowTerpotong(halaman)}"));
        using (halaman.Html.Open("ul", ("class", "batang program")))
        {
            foreach (var (nama, capaian, serapan) in program)
            {
                using (halaman.Html.Open("li"))
                {
                    halaman.Html.Add("span", nama, ("class", "nama"), ("lang", halaman.BahasaLaporan));
                    WriteUkuran(sumbu, Label.Capaian.In(halaman.Bahasa), "kinerja", capaian, ShowCapaian(capaian));
                    WriteUkuran(sumbu, Label.Serapan.In(halaman.Bahasa), "uang", serapan, _catatan.ShowPersen(serapan, nama).Teks);
                }
            }
        }
    }

    private string ShowCapaian(Hitungan capaian) =>
        capaian.IsTerhitung ? TabelPengukuran.Show(Persen.FromPoin(capaian.Angka), aturan).Teks : CatatanAlasan.Kosong;

    private void WriteUkuran(SumbuCapaian sumbu, string nama, string kelas, Hitungan angka, string teks)
    {
        var html = halaman.Html;
        using (html.Open("span", ("class", "ukuran")))
        {
            html.AddTeks($"{nama} ");
            html.Add(angka.IsTerhitung ? "b" : "span", angka.IsTerhitung ? teks : LabelHtml.ShowAlasan(angka.Alasan, halaman.Bahasa));
        }

        if (angka.IsTerhitung)
        {
            using (halaman.OpenGrafik(
                "balok",
                Lebar,
                Tinggi,
                $"{nama} {teks}",
                halaman.Say($"Batang sepanjang {teks} pada sumbu 0 sampai {sumbu.Akhir}.", $"A bar of {teks} on an axis from 0 to {sumbu.Akhir}."),
                isRentang: true))
            {
                html.AddKosong("rect", ("class", "rel"), ("x", "0"), ("y", "0"), ("width", "600"), ("height", "12"));
                html.AddKosong("rect", ("class", kelas), ("x", "0"), ("y", "2"), ("width", sumbu.GetLetak(angka.Angka, Lebar)), ("height", "8"));
                html.AddKosong("rect", ("class", "seratus"), ("x", sumbu.GetLetak(100, Lebar)), ("y", "0"), ("width", "2"), ("height", "12"));
            }
        }
    }
}
