using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Sakip.Core.Tests.Laporan;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Tampilan;

namespace Sakip.Core.Tests.Tampilan;

/// <summary>The page of a report: well-formed, alone, accessible, with the figures that the reports print and every finding at its cell.</summary>
public sealed class LaporanHtmlTests
{
    private const string Banjar = "lkip-2024-setda-kota-banjar";
    private const string Paser = "lkjip-2024-setda-kabupaten-paser";
    private const string Pengaron = "laporan-tw1-2024-kecamatan-pengaron";
    private const string Banjarbaru = "lkj-2024-kecamatan-banjarbaru-selatan";
    private const int BitaTerbanyak = 1_500_000;

    private static readonly string[] UnsurTerlarang =
        ["script", "link", "img", "image", "iframe", "object", "embed", "form", "base", "use", "audio", "video", "source", "foreignObject"];

    public static TheoryData<string, Bahasa> Halaman
    {
        get
        {
            var data = new TheoryData<string, Bahasa>();
            foreach (var nama in new[] { Banjar, Paser, Pengaron, Banjarbaru })
            {
                data.Add(nama, Bahasa.Indonesia);
                data.Add(nama, Bahasa.Inggris);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Halaman))]
    public void Write_RealReport_StandsAlone(string nama, Bahasa bahasa)
    {
        var teks = HalamanUji.Write(nama, bahasa);
        var halaman = HalamanUji.Parse(teks);

        teks.Should().StartWith("<!DOCTYPE html>\n").And.NotContainAny("http", "src=", "url(", "@import", "style=", "\r");
        Encoding.UTF8.GetByteCount(teks).Should().BeLessThan(BitaTerbanyak);
        CheckAman(halaman);
        halaman.Get("lang").Should().Be(bahasa == Bahasa.Inggris ? "en" : "id");
        halaman.Descendants("title").First().Value.Should().Be(EmpatLaporan.Read(nama).Laporan.Judul);
    }

    [Theory, MemberData(nameof(Halaman))]
    public void Write_RealReport_IsAccessible(string nama, Bahasa bahasa) => CheckTerakses(HalamanUji.Parse(HalamanUji.Write(nama, bahasa)));

    [Theory, MemberData(nameof(Halaman))]
    public void Write_EveryFinding_StandsAtItsCellAndIsToldOnce(string nama, Bahasa bahasa)
    {
        var hasil = EmpatLaporan.Verify(nama);
        var halaman = HalamanUji.Parse(HalamanUji.Write(nama, bahasa));
        var uraian = halaman.Descendants("li").Where(l => l.Get("id")?.StartsWith("temuan-", StringComparison.Ordinal) == true)
            .ToDictionary(l => l.Descendants("dd").Last().Value.Split(", ")[0]);
        var tanda = halaman.Descendants("a").Select(a => a.Get("href")).ToHashSet();
        var sel = halaman.Descendants().Where(e => e.Name.LocalName is "td" or "th" && e.Get("id") is not null).ToDictionary(e => e.Get("id")!);

        uraian.Should().HaveCount(hasil.Semua.Length);
        foreach (var temuan in hasil.Semua)
        {
            var satu = uraian[$"{temuan.Kode} {temuan.Id}"];
            tanda.Contains($"#{satu.Get("id")}").Should().BeTrue("the list of findings links to {0}", temuan.Id);
            if (FindSel(hasil.Laporan, temuan.Sel) is { } letak)
            {
                sel[letak].ToTeks().Should().StartWith(temuan.Pemeriksaan is null ? HalamanUji.Flatten(temuan.Tercetak) : string.Empty);
                sel[letak].Descendants("a").Any(a => a.Get("href") == $"#{satu.Get("id")}").Should().BeTrue();
                satu.Descendants("a").Any(a => a.Get("href") == $"#{letak}").Should().BeTrue();
            }

            var sebab = temuan.Sebab.FirstOrDefault()?.ToPesan(bahasa) ?? Sakip.Diagnosis.Sebab.GetTidakTerjelaskan(bahasa);
            if (temuan.Akar is null && temuan.Pemeriksaan is null && temuan.Kode.Nomor != "SKP5007")
            {
                satu.ToTeks().Should().Contain(HalamanUji.Flatten(sebab));
            }
        }
    }

    [Theory, MemberData(nameof(Halaman))]
    public void Write_PrintedTables_HaveTheCellsOfTheReport(string nama, Bahasa bahasa)
    {
        var laporan = EmpatLaporan.Read(nama).Laporan;
        var tabel = HalamanUji.Parse(HalamanUji.Write(nama, bahasa)).FindId("cetak").Descendants("table").ToArray();

        tabel.Should().HaveCount(laporan.Tabel.Length);
        foreach (var (cetak, unsur) in laporan.Tabel.Zip(tabel))
        {
            unsur.Element("thead")!.Descendants("tr").Single().Elements().Select(e => HalamanUji.Flatten(e.Value)).Should().Equal(cetak.Kolom.Select(k => HalamanUji.Flatten(k.Judul)));
            unsur.Element("tbody")!.Elements("tr").Select(GetTercetak)
                .Should().Equal(cetak.Baris.Select(b => string.Join(" | ", cetak.Kolom.Select(k => HalamanUji.Flatten(b.FindSel(k.Id)?.Teks ?? string.Empty)))));
        }

        static string GetTercetak(XElement baris) =>
            string.Join(" | ", baris.Elements().Select(sel => HalamanUji.Flatten(string.Concat(sel.Nodes().OfType<XText>().Select(t => t.Value)))));
    }

    [Theory]
    [InlineData(Banjar, "111,34 Sangat Tinggi", "14 dari 14 indikator", "94,14 % Rp 31.980.057.066 dari pagu Rp 33.971.511.599")] // tables 3.2 and 3.6
    [InlineData(Paser, "106,71 Berhasil", "5 dari 5 indikator", "92,10 % Rp 236.124.072.719 dari pagu Rp 256.384.931.909")] // tables 3.2 and 3.10
    [InlineData(Banjarbaru, "94,64 Sangat Memuaskan", "5 dari 5 indikator", "tidak terhitung: pagu tidak ada")] // the budget of the kelurahan is nowhere printed
    [InlineData(Pengaron, "tidak terhitung: tidak ada anggota yang terhitung", "0 dari 0 indikator", "11,12 %")] // 396.250.199 of 3.564.865.249
    public void Write_Summary_HasTheFiguresOfTheReport(string nama, string rerata, string cakupan, string serapan) =>
        HalamanUji.Parse(HalamanUji.Write(nama)).FindId("ringkasan").Descendants("dl").Single().ToTeks()
            .Should().Contain($"Rata-rata capaian kinerja {rerata}").And.Contain(cakupan).And.Contain($"Serapan anggaran {serapan}");

    [Fact]
    public void Write_Summary_CountsByBandWithItsColourInWords() // Paser, tables 3.1 and 3.2: four of five at least 100, one from 70
    {
        var legenda = HalamanUji.Parse(HalamanUji.Write(Paser)).FindId("ringkasan").Descendants("ul").Single(u => u.HasKelas("legenda"));

        legenda.Elements("li").Select(l => l.ToTeks()).Should().Equal(
            "Berhasil, Hijau (≥ 100): 4 (80,00 %)",
            "Cukup Berhasil, Biru (≥ 70 dan < 100): 1 (20,00 %)",
            "Kurang Berhasil, Kuning (≥ 40 dan < 70): 0 (0,00 %)",
            "Tidak Berhasil, Merah (< 40): 0 (0,00 %)");
    }

    [Theory] // the axis ends at 200, where the farthest indicators lie, and is 600 wide
    [InlineData(Paser, "Rata-rata Nilai AKIP Perangkat Daerah", "97,11 Cukup Berhasil", "291.33")] // 97,11 * 3
    [InlineData(Paser, "Indeks kepuasan layanan administrasi umum", "102,02 Berhasil", "306.06")]
    [InlineData(Paser, "Nilai LPPD", "0,00 Tidak Berhasil", "0")]
    public void Write_Bar_IsAsLongAsTheCapaian(string nama, string indikator, string hasil, string lebar)
    {
        var batang = FindIndikator(nama, indikator);

        batang.Elements("span").Single(s => s.HasKelas("hasil")).ToTeks().Should().Be(hasil);
        var balok = batang.Descendants("rect").ToArray();
        balok[^2].Get("width").Should().Be(lebar);
        balok[^1].Get("x").Should().Be("300"); // 100
        balok[..^2].Select(b => (b.Get("x"), b.Get("width"))).Should().Equal(("0", "120"), ("120", "90"), ("210", "90"), ("300", "300")); // below 40, 70, 100, above
    }

    [Fact]
    public void Write_NotComputable_TellsTheReasonAndDrawsNoBar()
    {
        var batang = FindIndikator(Pengaron, "Indeks Kepatuhan dan Kinerja Intern (IKKI) Kecamatan Pengaron"); // target 0 in the first quarter

        batang.ToTeks().Should().Contain("tidak terhitung: pembagian dengan nol").And.NotContain("0,00");
        batang.Descendants("svg").Should().BeEmpty();
    }

    [Fact]
    public void Write_Program_HasCapaianAndSerapan() // Paser: the indicator of program 1 gives 97,95; table 3.11 has 215.861.284.333 and 198.418.080.341
    {
        var program = HalamanUji.Parse(HalamanUji.Write(Paser)).FindId("anggaran").Descendants("ul").First().Elements("li").First();

        program.Elements("span").Select(s => s.ToTeks()).Should().Equal("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Capaian (%) 97,95", "Serapan (%) 91,92");
        program.Descendants("svg").Should().HaveCount(2);
    }

    [Fact]
    public void Write_Trend_DrawsTheYearsOfTable33() // Banjarbaru: 87,89, 88,23, 88,19 against 87,5
    {
        var tren = HalamanUji.Parse(HalamanUji.Write(Banjarbaru)).FindId("tren");
        var figur = tren.Descendants("figure").First();

        figur.Descendants("text").Select(t => t.Value).Should().Equal("87,89", "2022", "88,23", "2023", "88,19", "2024");
        figur.Descendants("circle").Select(c => (c.Get("cx"), c.Get("cy"))).Should().Equal(("36", "69.92"), ("160", "28"), ("284", "32.93")); // 118 - 90 * 0,39 / 0,73
        figur.Element("figcaption")!.ToTeks().Should().Be("Indeks Kepuasan Masyarakat (Nilai) garis putus-putus: target 2024 87,5");
        tren.Descendants("tbody").Single().Elements("tr").First().ToTeks().Should().Be("1 Indeks Kepuasan Masyarakat 87,89 88,23 88,19 -0,04");
    }

    [Fact]
    public void Write_WrongFigures_StandBesideWhatTheyShouldBe() // Banjarbaru, table 3.10: 100,79 - 98,47 is 2,32
    {
        var hasil = EmpatLaporan.Verify(Banjarbaru);
        var sel = HalamanUji.Parse(HalamanUji.Write(Banjarbaru)).FindId(FindSel(hasil.Laporan, hasil.Temuan.Single(t => t.Id == "t3-10/K1/efisiensi").Sel)!);

        sel.ToTeks().Should().MatchRegex("^12,32 seharusnya 2,32 temuan [0-9]+$");
        sel.HasKelas("galat").Should().BeTrue();
    }

    [Fact]
    public void Write_AcceptedFindings_LeavesThemOutAndCountsThem()
    {
        var hasil = EmpatLaporan.Verify(Banjarbaru);
        var baru = hasil.Temuan.Single(t => t.Id == "t3-10/K1/efisiensi");
        var diterima = DaftarTerima.From(DaftarTerima.FromHasil([hasil]).Butir.Where(b => b.Temuan != baru.Id));
        var halaman = HalamanUji.Parse(LaporanHtml.Write(hasil.Laporan, HalamanUji.ReadPaket(hasil.Laporan), diterima: diterima).Isi);

        halaman.FindId(FindSel(hasil.Laporan, baru.Sel)!).ToTeks().Should().Be("12,32 seharusnya 2,32 temuan 1");
        halaman.DescendantsAndSelf().Where(e => e.Get("id")?.StartsWith("temuan-", StringComparison.Ordinal) == true).Should().ContainSingle();
        halaman.FindId("ringkasan").ToTeks().Should().Contain($"1 galat, 0 peringatan, {hasil.Semua.Length - 1} lagi sudah diterima;");
    }

    [Fact]
    public void Write_Head_NamesBodyPeriodAndRules()
    {
        var paket = HalamanUji.ReadPaket(EmpatLaporan.Read(Pengaron).Laporan);
        var kepala = HalamanUji.Parse(HalamanUji.Write(Pengaron)).Descendants("header").Single().ToTeks();

        kepala.Should().Contain("Pemerintah Kabupaten Banjar").And.Contain("Tahun 2024").And.Contain("2024-TW1 (1 Januari 2024 – 31 Maret 2024)")
            .And.Contain("(kecamatan-pengaron)").And.Contain("berlaku sejak 1 Januari 2021 sampai 31 Desember 2026").And.Contain(paket.VersiTerakhir.SidikJari);
    }

    [Fact]
    public void Write_OtherPeriod_MeasuresThatOne() // table 3.3: 83,51 of 85 up to the fourth quarter of 2023
    {
        var halaman = HalamanUji.Parse(HalamanUji.Write(Pengaron, Periode.FromTriwulan(2023, 4)));

        halaman.FindId("capaian").Descendants("li").Select(l => l.ToTeks()).Should().ContainSingle(t => t.StartsWith("Indeks Kepuasan Masyarakat (IKM) 98,25 Cukup Berhasil", StringComparison.Ordinal));
        halaman.FindId("cetak").Descendants("table").Should().HaveCount(9);
    }

    [Fact]
    public void Write_DayWithoutRules_TellsTheProblem()
    {
        var laporan = EmpatLaporan.Read(Paser).Laporan;
        var hasil = LaporanHtml.Write(laporan, HalamanUji.ReadPaket(laporan), tanggal: new(2030, 1, 1));

        hasil.Masalah.Should().ContainSingle().Which.ToString().Should().Contain("2030-01-01");
    }

    [Fact]
    public void Write_AnyCulture_IsTheSame()
    {
        var budaya = (CultureInfo)CultureInfo.InvariantCulture.Clone(); // machines may know no other one
        (budaya.NumberFormat.NumberDecimalSeparator, budaya.NumberFormat.NumberGroupSeparator, budaya.NumberFormat.NegativeSign) = ("/", "'", "minus ");
        var (semula, harapan) = (CultureInfo.CurrentCulture, HalamanUji.Write(Banjarbaru));
        try
        {
            CultureInfo.CurrentCulture = budaya;
            var laporan = EmpatLaporan.Read(Banjarbaru).Laporan;
            LaporanHtml.Write(laporan, HalamanUji.ReadPaket(laporan)).Isi.Should().Be(harapan);
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }

    [Theory]
    [InlineData(Bahasa.Indonesia, "Tidak ada temuan.", "111,11")]
    [InlineData(Bahasa.Inggris, "There is no finding.", "111,11")]
    public void Write_ReportWithoutFindings_SaysSo(Bahasa bahasa, string kalimat, string capaian)
    {
        var laporan = LaporanUji.Create("t:I1=90 r:I1=100", ["x: capaian(*; 2024)"], """{ "subjek": "I1", "sel": { "x": "111,11" } }""");
        var halaman = HalamanUji.Parse(LaporanHtml.Write(laporan, LaporanUji.Paket, bahasa).Isi);

        CheckTerakses(halaman);
        halaman.FindId("temuan").ToTeks().Should().Contain(kalimat);
        halaman.FindId("cetak").Descendants("tbody").Single().ToTeks().Should().Be(capaian);
    }

    [Fact] // both figures are 80, and only the second is wrong: 72
    public void Write_SentenceThatStatesAFigureTwice_MarksTheWrongOne()
    {
        var asal = LaporanUji.Create("t:I1=80 r:I1=72", ["x: target(*; 2024; dokumen=pk)"], """{ "subjek": "I1", "sel": { "x": "80" } }""");
        var kalimat = new KalimatCetak(
            "k", null, "Target 80 dan realisasi 80.", [new("80", Rujukan.Parse("target(I1; 2024; dokumen=pk)").Isi), new("80", Rujukan.Parse("realisasi(I1; 2024)").Isi)]);
        var laporan = new LaporanKinerja("k", "K", asal.Periode, asal.KodeAturan, null, asal.Data, asal.Tabel, [kalimat]);

        var tanda = HalamanUji.Parse(LaporanHtml.Write(laporan, LaporanUji.Paket).Isi).Descendants("mark").Single();

        tanda.Value.Should().Be("80");
        string.Concat(tanda.NodesBeforeSelf().OfType<XText>().Select(t => t.Value)).Should().Be("Target 80 dan realisasi ");
    }

    [Theory]
    [InlineData(Bahasa.Indonesia, "Tidak ada indikator", "Laporan ini tidak memuat tabel tercetak.")]
    [InlineData(Bahasa.Inggris, "No indicator has", "This report holds no printed table.")]
    public void Write_EmptyReport_SaysSo(Bahasa bahasa, string capaian, string cetak)
    {
        var laporan = new LaporanKinerja("kosong", string.Empty, Periode.FromTahun(2024), "uji", null, new(new("d", "Dinas"), [], [], []), []);
        var halaman = HalamanUji.Parse(LaporanHtml.Write(laporan, LaporanUji.Paket, bahasa).Isi);

        CheckTerakses(halaman);
        halaman.Descendants("h1").Single().Value.Should().Be("kosong");
        halaman.FindId("capaian").ToTeks().Should().Contain(capaian);
        halaman.FindId("cetak").ToTeks().Should().Contain(cetak);
    }

    [Fact]
    public void Write_HostileTexts_StayTexts()
    {
        const string Jahat = "<script>alert(1)</script>\"'&<img onerror=x>\u0001\ud800]]>-->";
        var (laporan, paket) = LaporanJahat.Create(Jahat);
        foreach (var bahasa in Enum.GetValues<Bahasa>())
        {
            var teks = LaporanHtml.Write(laporan, paket, bahasa).Isi;
            var halaman = HalamanUji.Parse(teks);

            teks.Should().NotContainAny("<script", "<img", "onerror=x>", "\u0001");
            CheckAman(halaman);
            CheckTerakses(halaman);
            halaman.Descendants("h1").Single().Value.Should().Contain("<script>alert(1)</script>\"'&<img onerror=x>\ufffd\ufffd]]>-->");
            Regex.Count(teks, "&lt;script&gt;").Should().BeGreaterThan(30);
        }
    }

    [Fact]
    public void Write_ScaleThatOverlaps_NamesBothBands() // Kota Banjar's scale: 72,5 is Tinggi and Sedang
    {
        var laporan = LaporanUji.Create("t:I1=100 r:I1=72,5 t:I2=100 r:I2=50,5", ["x: capaian(*; 2024)"]);
        var batang = HalamanUji.Parse(LaporanHtml.Write(laporan, LaporanUji.Paket).Isi).FindId("capaian").Descendants("li").ToArray();

        batang[0].ToTeks().Should().Contain("72,50 Tinggi / Sedang");
        batang[1].ToTeks().Should().Contain("50,50 tanpa predikat");
        batang[0].Descendants("rect").ToArray()[^2].HasKelas("pn").Should().BeTrue();
    }

    [Fact]
    public void Write_DamagedCell_TellsSoBelowItsTable() // Kota Banjar, table 3.6: digits lost in the text layer
    {
        var catatan = HalamanUji.Parse(HalamanUji.Write(Banjar)).Descendants("ul").Where(u => u.HasKelas("catatan")).Select(u => u.ToTeks());

        catatan.Should().Contain(c => c.Contains("tidak diperiksa: rusak pada sumber (digit terakhir hilang pada teks OCR)", StringComparison.Ordinal));
    }

    private static XElement FindIndikator(string nama, string indikator) =>
        HalamanUji.Parse(HalamanUji.Write(nama)).FindId("capaian").Descendants("li").Single(l => l.Elements("span").First().Value == indikator);

    /// <summary>Finds the anchor of a cell of a printed table by its place; null for sentences and what is printed nowhere.</summary>
    private static string? FindSel(LaporanKinerja laporan, AlamatSel sel)
    {
        var t = laporan.Tabel.Select(x => x.Id).ToList().IndexOf(sel.Tabel);
        if (t < 0)
        {
            return null;
        }

        var b = laporan.Tabel[t].Baris.Select(x => x.Id).ToList().IndexOf(sel.Baris);
        var k = laporan.Tabel[t].Kolom.Select(x => x.Id).ToList().IndexOf(sel.Kolom);
        return $"sel-{t + 1}-{b + 1}-{k + 1}";
    }

    /// <summary>Nothing in the page runs, and nothing is fetched.</summary>
    private static void CheckAman(XElement halaman)
    {
        halaman.Descendants().Where(e => UnsurTerlarang.Contains(e.Name.LocalName)).Should().BeEmpty();
        halaman.Descendants().Attributes().Where(a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || a.Name.LocalName is "src" or "srcset" or "style" or "action")
            .Should().BeEmpty();
        halaman.Descendants().Attributes("href").Should().OnlyContain(a => a.Value.StartsWith('#'));
        halaman.Descendants("style").Should().ContainSingle().Which.Value.Should().NotContainAny("url(", "@import", "expression");
    }

    private static void CheckTerakses(XElement halaman)
    {
        var id = halaman.Descendants().Attributes("id").Select(a => a.Value).ToArray();
        id.Should().OnlyHaveUniqueItems();
        halaman.Descendants("a").Select(a => a.Get("href")![1..]).Should().BeSubsetOf(id);
        halaman.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' ')).Should().BeSubsetOf(id);

        var judul = halaman.Descendants().Where(e => Regex.IsMatch(e.Name.LocalName, "^h[1-6]$")).Select(e => e.Name.LocalName[1] - '0').ToArray();
        judul[0].Should().Be(1);
        judul.Skip(1).Should().NotContain(1);
        judul.Zip(judul.Skip(1)).Should().OnlyContain(j => j.Second <= j.First + 1, "headings skip no level");

        halaman.Descendants("main").Should().ContainSingle().Which.Get("id").Should().Be("isi");
        halaman.Descendants("a").First().Get("href").Should().Be("#isi", "one can skip to the content");
        foreach (var tabel in halaman.Descendants("table"))
        {
            tabel.Elements().First().Name.LocalName.Should().Be("caption");
            tabel.Element("caption")!.Value.Should().NotBeNullOrWhiteSpace();
            tabel.Element("thead")!.Descendants("td").Where(t => !string.IsNullOrWhiteSpace(t.Value)).Should().BeEmpty("a heading is a th");
            tabel.Descendants("th").Where(t => t.Get("scope") is not ("col" or "row" or "rowgroup") || string.IsNullOrWhiteSpace(t.Value)).Should().BeEmpty();
            tabel.Parent!.Get("class").Should().Be("gulir");
            tabel.Parent!.Get("tabindex").Should().Be("0", "the keyboard scrolls it");
        }

        foreach (var gambar in halaman.Descendants("svg"))
        {
            gambar.Get("role").Should().Be("img");
            gambar.Elements("title").Concat(gambar.Elements("desc")).Should().HaveCount(2).And.OnlyContain(e => e.Value.Length > 0);
        }
    }
}
