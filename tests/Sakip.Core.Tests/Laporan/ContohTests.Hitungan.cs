using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Laporan;

/// <content>Figures computed of the reports, beside what they print.</content>
public sealed partial class ContohTests
{
    [Theory, MemberData(nameof(CapaianBanjar))]
    public void Compute_KotaBanjar_ReproducesTable32(string indikator, decimal capaian)
    {
        var hasil = Measure(Banjar).Indikator.Single(h => h.Indikator.Id == indikator);

        hasil.Capaian.Nilai.Poin.Should().Be(Rasio.From(capaian));
        hasil.Capaian.Peringkat.ToString().Should().Be("Sangat Tinggi", "all are above 90");
    }

    [Fact]
    public void Compute_KotaBanjar_ReproducesTheMean()
    {
        var keseluruhan = Measure(Banjar).Keseluruhan;

        keseluruhan.Nilai.Poin.Should().Be(Rasio.From(111.34m));
        (keseluruhan.Jumlah, keseluruhan.Terhitung, keseluruhan.Dibawa).Should().Be((14, 14, 2), "I04 and I11 stand on 2023");
        keseluruhan.Cacah.Select(c => $"{c}").Should().Equal("Sangat Tinggi: 14", "Tinggi: 0", "Sedang: 0", "Rendah: 0", "Sangat Rendah: 0");
    }

    [Theory]
    [InlineData(Paser, "rerata(capaian; iku; 2024)", "106,71")] // of the unrounded members
    [InlineData(Paser, "rerata(capaian; iku; 2024; anggota=cetak:t3-6)", "106,72")] // 97,11 + 102,02 + 130,36 + 101,48 + 102,61 = 533,58; / 5 = 106,716
    [InlineData(Paser, "rerata(capaian; sasaran:S2; 2024)", "115,91")]
    [InlineData(Paser, "rerata(capaian; sasaran:S3; 2024)", "102,61")]
    [InlineData(Paser, "predikat(rerata(capaian; iku; 2024))", "Berhasil")]
    [InlineData(Paser, "cacah(iku; predikat=\"Berhasil\"; 2024)", "4")] // I2, I3, I4, I5; I1 has 97,11
    [InlineData(Paser, "pagu(setda; 2024)", "256.384.931.909")] // the 62 sub kegiatan, as table 3.10 has it by belanja
    [InlineData(Paser, "jumlah(realisasi; belanja; 2024)", "236.124.072.719")] // the same by quarters: 59.355.271.534 + 28.389.273.445 + 40.085.609.508 + 108.293.918.232 = 236.124.072.719
    [InlineData(Paser, "realisasi(setda; 2024)", "236.124.072.719")]
    [InlineData(Paser, "jumlah(pagu=perubahan; unit:renkeu; 2024)", "35.526.822.826")] // 560.355.980 + 33.716.466.846 + 650.000.000 + 600.000.000
    [InlineData(Paser, "efisiensi(S2; 2024; rumus=selisih)", "22,42")] // 115,91 - 93,49 as printed
    [InlineData(Paser, "realisasi(P3.01.01-1; 2024)", "4.716")] // 205 + 1177 + 1860 + 1474
    [InlineData(Paser, "indeks(akip-2023)", "77,17")] // 26,22 + 22,93 + 10,52 + 17,50
    [InlineData(Paser, "rerata(realisasi; instansi:B1; 2022)", "67,35")] // 2.761,44 / 41, table 3.3
    [InlineData(Paser, "rerata(realisasi; instansi:B1; 2023)", "68,95")] // 2.827,12 / 41
    [InlineData(Paser, "rerata(capaian; unit:umum; 2024; anggota=anak)", "83,79")] // (39 + 100 + 100 + 100 + 100 + 63,75) / 6
    [InlineData(Paser, "rerata(capaian; unit:renkeu; 2024; anggota=anak)", "100,99")] // (100 + 98,8163 + 104,1667) / 3; of the rounded means 101,00
    [InlineData(Paser, "cacah(iku; minimal=100; 2024)", "4")] // the same four by the bound
    [InlineData(Paser, "cacah(iku; 2024)", "5")]
    [InlineData(Banjar, "jumlah(cetak:t1-1/k1-01..k1-15/l+p)", "182")] // 114 + 68
    [InlineData(Banjar, "rerata(cetak:t3-6/P1+P2+P3/o-persen)", "95,96")] // (87,88 + 100 + 100) / 3
    [InlineData(Banjar, "rerata(capaian; iku; 2024)", "111,34")]
    [InlineData(Banjar, "selisih(realisasi(I10; 2024), realisasi(I10; 2023))", "0,51")] // 82,84 - 82,33
    [InlineData(Banjar, "pagu(setda; 2024; versi=murni)", "30.683.212.684")] // tables 1.3, 2.2, 2.4, 2.5
    [InlineData(Banjar, "jumlah(pagu=perubahan; belanja; 2024)", "33.971.511.599")] // table 2.4: by account as by program
    [InlineData(Banjar, "jumlah(realisasi; belanja; 2024)", "31.980.057.066")]
    [InlineData(Banjar, "selisih(realisasi(B5.2; 2024), realisasi(P1.K05; 2024))", "89.585.117")] // what P1.K07 has beyond its sub kegiatan
    [InlineData(Banjar, "efisiensi(P2; 2024; rumus=selisih)", "7,49")] // 100 - 92,51, table 3.5
    [InlineData(Banjar, "efisiensi(P3; 2024; rumus=selisih)", "21,75")] // 100 - 78,25
    [InlineData(Banjar, "serapan(unit:bagian-pemerintahan; 2024)", "76,67")] // 725.311.231 / 946.043.300
    [InlineData(Banjar, "jumlah(realisasi; pendukung:S1; 2024)", "7.138.081.100")] // P2
    [InlineData(Banjar, "predikat(realisasi(I07; 2024); skala=itkp)", "Baik")] // 80,59, as printed
    [InlineData(Banjar, "indeks(ukpbj-8)", "35,56")] // 8 / 9 x 40
    [InlineData(Banjarbaru, "jumlah(cetak:t3-7/U1..U9/nilai)", "31,75")]
    [InlineData(Banjarbaru, "indeks(survei)", "88,19")] // 31,75 / 9 * 25 = 88,1944
    [InlineData(Banjarbaru, "indeks(survei; bobot=0,111)", "88,11")] // the weight that the text states: 88,10625
    [InlineData(Banjarbaru, "indeks(kepatuhan)", "66,60")]
    [InlineData(Banjarbaru, "cacah(cetak:rt-mandiri/1..35/pokmas)", "35")] // 12 + 12 + 11
    [InlineData(Banjarbaru, "capaian(K1; 2024)", "100,79")]
    [InlineData(Banjarbaru, "capaian(K2; 2024)", "80,73")]
    [InlineData(Banjarbaru, "capaian(K3; 2024)", "91,67")] // printed 92
    [InlineData(Banjarbaru, "realisasi(K3; 2022-2023)", "24")] // 12 + 12: accumulates
    [InlineData(Banjarbaru, "realisasi(K3; 2022-2024)", "35")] // 12 + 12 + 11
    [InlineData(Banjarbaru, "realisasi(K1; 2022-2024)", "88,19")] // the latest
    [InlineData(Banjarbaru, "pagu(selatan; 2024; versi=murni)", "12.725.535.559")] // the thirteen amounts of the perjanjian
    [InlineData(Banjarbaru, "jumlah(pagu=murni; unit:kemuning; 2024)", "702.712.100")] // 277.712.100 + 425.000.000
    [InlineData(Banjarbaru, "jumlah(realisasi; unit:kecamatan; 2024)", "11.629.883.221")] // as table 3.11 prints it
    [InlineData(Banjarbaru, "serapan(unit:kecamatan; 2024)", "98,19")] // of the right sum; of the printed one 97,86
    [InlineData(Banjarbaru, "efisiensi(P2; 2024; rumus=selisih)", "-7,71")] // 90,76, the mean of both indicators, - 98,4653
    [InlineData(Pengaron, "pagu(7.01; 2024; versi=murni)", "3.322.492.184")] // JUMLAH of table 2.4
    [InlineData(Pengaron, "pagu(7.01; 2024; versi=pergeseran:1)", "3.558.865.249")] // its head, and the rows of the other table
    [InlineData(Pengaron, "jumlah(pagu=murni; anak(7.01.04); 2024)", "82.195.000")] // 77.062.000 + 5.133.000
    [InlineData(Pengaron, "jumlah(realisasi; pendukung:I2; 2024-TW1)", "40.419.300")] // 395.743.749 - 355.324.449
    [InlineData(Pengaron, "capaian(I1; 2023-TW4)", "98,25")] // 83,51 / 85
    [InlineData(Pengaron, "capaian(I2; 2023-TW4)", "122,08")] // 94 / 77
    public void Evaluate_Reference_GivesTheHandWorkedValue(string nama, string rujukan, string hasil)
    {
        var penghitung = new PenghitungRujukan(ReadLaporan(nama), ReadPaket(nama), null);

        PenghitungRujukan.ToTeks(penghitung.Evaluate(Rujukan.Parse(rujukan).Isi)).Should().Be(hasil);
    }

    [Theory]
    [InlineData("t3-2/K1/capaian", "100.79")]
    [InlineData("t3-2/K2/capaian", "80.73")]
    [InlineData("t3-2/K3/capaian", "92")]
    public void Run_Banjarbaru_ReproducesTheCapaianOfTable32(string sel, string tercetak)
    {
        var bagian = sel.Split('/');
        ReadLaporan(Banjarbaru).FindTabel(bagian[0])!.Baris.Single(b => b.Id == bagian[1]).FindSel(bagian[2])!.Teks.Should().Be(tercetak);
        Verify(Banjarbaru).Temuan.Should().NotContain(t => t.Sel.ToString() == sel);
    }

    [Fact]
    public void Compute_BanjarBudget_NamesTheKegiatanThatHasMoreThanItsSubKegiatan()
    {
        var anggaran = PengukuranAnggaran.Compute(ReadLaporan(Banjar).Data, Periode.FromTahun(2024));

        anggaran.Selisih.Select(s => $"{s}").Should().Equal("pagu(P1.K07; 2024; versi=perubahan): 90000000", "realisasi(P1.K07; 2024): 89585117");
        anggaran.Keseluruhan.Sisa.Angka.Should().Be(Rasio.From(1_991_454_533m), "chapter IV prints it");
    }

    [Theory]
    [InlineData("t1-3/P1.K07/apbdp", "90.000.000")]
    [InlineData("t1-3/P1.K07/realisasi", "89.585.117")]
    [InlineData("t3-6/setda/anggaran", "-646.981.575")]
    [InlineData("t3-6/setda/realisasi", "-464.869.981")]
    public void Run_Banjar_SaysByHowMuchAPrintedSumIsOff(string sel, string selisih) =>
        Verify(Banjar).Temuan.Single(t => t.Sel.ToString() == sel).Selisih.Should().Be(selisih);

    [Fact]
    public void Compute_BanjarbaruProgress_CountsRtMandiriFromTheFirstYear()
    {
        var k3 = Measure(Banjarbaru).Indikator.Single(h => h.Indikator.Id == "K3");

        k3.Kemajuan.Nilai.Poin.Should().Be(Rasio.From(58.33m), "35 of 60 RT");
        k3.Capaian.Nilai.Poin.Should().Be(Rasio.From(91.67m), "11 of 12 RT");
    }

    [Fact]
    public void Compute_PengaronBudget_IsThatOfItsSubKegiatan()
    {
        var anggaran = PengukuranAnggaran.Compute(ReadLaporan(Pengaron).Data, Periode.FromTriwulan(2024, 1));

        var keseluruhan = anggaran.Keseluruhan;
        (keseluruhan.Pagu.Angka, keseluruhan.Murni.Angka, keseluruhan.Realisasi.Angka)
            .Should().Be((Rasio.From(3_558_865_249m), Rasio.From(3_322_492_184m), Rasio.From(395_743_749m)));
        keseluruhan.Sisa.Angka.Should().Be(3_163_121_500m);
        keseluruhan.Perubahan.Angka.Should().Be(236_373_065m, "281.373.065 more for salaries, 45.000.000 less for sinergitas");
    }

    [Fact]
    public void Compute_PaserMean_LeavesProgramsOutAndTakesUnroundedMembers()
    {
        var pengukuran = Measure(Paser);

        pengukuran.Keseluruhan.Nilai.Poin.Should().Be(Rasio.From(106.71m));
        pengukuran.Sasaran.Select(s => (s.Sasaran.Id, s.Rerata.Nilai.ToString())).Should().Equal(("S1", "99,57"), ("S2", "115,91"), ("S3", "102,61"));
    }
}
