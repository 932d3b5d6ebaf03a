using Sakip.Kinerja;
using Sakip.Perhitungan;

namespace Sakip.Tampilan.Html;

/// <summary>Writes the capaian of every indicator as a bar on the bands of the scale, with its figure and its predikat in words.</summary>
internal sealed class BagianCapaian(Halaman halaman, PengukuranKinerja pengukuran)
{
    private const int Lebar = 600;
    private const int Tinggi = 14;
    private const int BatangPadat = 8;

    private readonly SumbuCapaian _sumbu = new(
        pengukuran.Aturan.PeringkatCapaian, pengukuran.Indikator.Where(h => h.Capaian.IsTerhitung).Select(h => h.Capaian.Nilai.Poin));

    public void Write()
    {
        using var bagian = halaman.OpenBagian(LabelHtml.BagianCapaian, LabelHtml.Capaian.In(halaman.Bahasa));
        if (pengukuran.Indikator.IsEmpty)
        {
            halaman.Html.Add("p", LabelHtml.TanpaIndikator.In(halaman.Bahasa));
            return;
        }

        halaman.Html.Add("p", halaman.Say(
            $"Panjang batang adalah capaian pada sumbu 0 sampai {_sumbu.Akhir}; garis tegak menandai 100. Warna batang dan latarnya adalah pita skala; angka dan predikatnya tertulis di samping.{_sumbu.ShowTerpotong(halaman)}",
            $"A bar is as long as its capaian on an axis from 0 to {_sumbu.Akhir}; the upright line marks 100. Colours of bar and background are the bands of the scale; figure and rating stand beside it.{_sumbu.ShowTerpotong(halaman)}"));
        foreach (var tingkat in pengukuran.Indikator.GroupBy(h => h.Indikator.Induk.IsStrategis ? JenisSimpul.Sasaran : h.Indikator.Induk.Jenis).OrderBy(t => t.Key))
        {
            halaman.Html.Add("h3", tingkat.Key == JenisSimpul.Sasaran ? LabelHtml.TujuanSasaran.In(halaman.Bahasa) : tingkat.Key.ToKata().In(halaman.Bahasa));
            using (halaman.Html.Open("ul", ("class", tingkat.Count() > BatangPadat ? "batang padat" : "batang")))
            {
                foreach (var hasil in tingkat)
                {
                    WriteIndikator(hasil);
                }
            }
        }
    }

    private void WriteIndikator(HasilIndikator hasil)
    {
        var html = halaman.Html;
        var capaian = hasil.Capaian;
        var angka = capaian.IsTerhitung ? TabelPengukuran.ShowCapaian(hasil, pengukuran.Aturan).Teks : LabelHtml.ShowAlasan(capaian.Alasan, halaman.Bahasa);
        using (html.Open("li"))
        {
            html.Add("span", hasil.Indikator.Nama, ("class", "nama"), ("lang", halaman.BahasaLaporan));
            using (html.Open("span", ("class", "hasil")))
            {
                html.Add(capaian.IsTerhitung ? "b" : "span", angka);
                if (!capaian.Peringkat.Peringkat.IsEmpty || capaian.IsTerhitung)
                {
                    html.AddTeks(" ");
                    halaman.AddPredikat(capaian.Peringkat);
                }
            }

            html.Add("span", ShowNilai(hasil), ("class", "ket"));
            if (capaian.IsTerhitung)
            {
                WriteBatang(capaian, angka);
            }
        }
    }

    private string ShowNilai(HasilIndikator hasil)
    {
        var bahasa = halaman.Bahasa;
        var satuan = hasil is { Indikator.Satuan: { Length: > 0 } isi, Realisasi.Satuan: null } ? $" {isi}" : string.Empty;
        return $"{Label.Target.In(bahasa)} {hasil.Target?.ToString() ?? CatatanAlasan.Kosong} · {Label.Realisasi.In(bahasa)} {TabelPengukuran.ShowRealisasi(hasil.Realisasi)}{satuan}"
            + (hasil.Realisasi?.DibawaDari is { } tahun ? $" · {halaman.Say("realisasi tahun", "realised in")} {tahun}" : string.Empty);
    }

    private void WriteBatang(Capaian capaian, string angka)
    {
        var html = halaman.Html;
        var predikat = capaian.Peringkat.Peringkat.IsEmpty ? string.Empty : $", {capaian.Peringkat}";
        using (halaman.OpenGrafik(
            "balok",
            Lebar,
            Tinggi,
            $"{Label.Capaian.In(halaman.Bahasa)} {angka}{predikat}",
            halaman.Say($"Batang sepanjang {angka} pada sumbu 0 sampai {_sumbu.Akhir}.", $"A bar of {angka} on an axis from 0 to {_sumbu.Akhir}."),
            isRentang: true))
        {
            foreach (var (mulai, lebar, hasil) in _sumbu.GetPita(Lebar))
            {
                html.AddKosong("rect", ("class", $"latar {halaman.Palet.GetKelas(hasil)}"), ("x", mulai), ("y", "0"), ("width", lebar), ("height", "14"));
            }

            html.AddKosong(
                "rect",
                ("class", halaman.Palet.GetKelas(capaian.Peringkat)),
                ("x", "0"),
                ("y", "3"),
                ("width", _sumbu.GetLetak(capaian.Nilai.Poin, Lebar)),
                ("height", "8"));
            html.AddKosong("rect", ("class", "seratus"), ("x", _sumbu.GetLetak(100, Lebar)), ("y", "0"), ("width", "2"), ("height", "14"));
        }
    }
}
