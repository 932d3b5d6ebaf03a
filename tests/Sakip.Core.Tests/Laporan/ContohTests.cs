using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>The four real reports. Expected values come from an independent recomputation with exact fractions and from the reports.</summary>
public sealed class ContohTests
{
    private const string Banjar = "lkip-2024-setda-kota-banjar";
    private const string Paser = "lkjip-2024-setda-kabupaten-paser";
    private const string Banjarbaru = "lkj-2024-kecamatan-banjarbaru-selatan";
    private const string Pengaron = "laporan-tw1-2024-kecamatan-pengaron";

    /// <summary>Gets the wrong cells: id, print, recomputed at two decimals or the fact.</summary>
    private static readonly Dictionary<string, (string Sel, string Tercetak, string Hitung)[]> Salah = new()
    {
        [Banjar] =
        [
            // kegiatan P1.K07 against the five sub kegiatan that are printed: 90.000.000 more, 89.585.117 more spent
            ("t1-3/P1.K07/apbdp", "2.245.461.927", "2.155.461.927"),
            ("t1-3/P1.K07/realisasi", "2.142.043.962", "2.052.458.845"),
            ("t2-5/P1.K07/apbdp", "2.245.461.927", "2.155.461.927"),
            ("t2-5/P1.K07/selisih", "440.594.950", "350.594.950"),

            // program P1 has 83,33 in table 3.5 and 87,88 in table 3.6
            ("t3-5/I09/realisasi-kinerja", "83,33", "87,88%"),
            ("t3-5/I09/capaian", "83,33", "87,88"),
            ("t3-5/I09/efisiensi", "-11,86", "-7,31"), // 87,88 - 95,18865

            // the total of table 3.6 is not that of its three programs
            ("t3-6/setda/anggaran", "33.324.530 .024", "33.971.511.599"),
            ("t3-6/setda/realisasi", "31.515.187 .085", "31.980.057.066"),
            ("t3-6/setda/sisa", "1.809.342. 939", "1.991.454.533"),
            ("t3-6/setda/persen", "94,57", "94,14"), // 94,13787
            .. new[] { "o-realisasi", "o-persen", "h-realisasi", "h-persen" }.Select(k => ($"t3-6/P1/{k}", "87,88", "96,67")), // 966,67 / 11 for ten kegiatan
            .. Enumerable.Range(1, 14).Select(i => ($"t4-kesimpulan/I{i:D2}/kriteria", "Tinggi", "Sangat Tinggi")),
            .. SalahBanjar.Kalimat,
        ],
        [Paser] =
        [
            ("t3-2/I4/capaian", "101,48", "101,46"),
            ("t3-6/I4/capaian2024", "101,48", "101,46"),
            ("t3-7/I3/capaian-akhir", "95", "123,49"), // 123,494737
            ("t3-7/I4/capaian-akhir", "95", "96,12"), // 96,115789
            ("t3-7/I5/capaian-akhir", "100", "87,22"),
            ("t3-7/I1/capaian-akhir", "A", "76,61"),
            ("t3-7/I2/capaian-akhir", "95", "91,28"), // 91,284211
            ("t3-7/P2-1/capaian-akhir", "1. 100", "94,07"),
            ("t3-7/P2-2/realisasi", "2,77", "0"),
            ("t3-7/P2-2/capaian-akhir", "2. 3,33", "0,00"),
            ("t3-7/P3-1/capaian-akhir", "100", "110,42"),
            ("t3-7/P1-1/realisasi", "78,7", "78,36"),
            ("t3-7/P1-1/capaian-akhir", "80", "97,95"),
            ("t3-8-1/I1/target", "BB (80)", "BB (71)"),
            ("t3-8-1/I1/capaian", "86,19", "97,11"),
            ("t3-8-1/rata-rata/capaian", "94,11", "99,57"),
            ("t3-8-2/I3/target", "95", "90"),
            ("t3-8-2/I4/target", "95", "90"),
            ("t3-8-2p/rata-rata/capaian", "98,41", "47,04"), // 47,035
            .. SalahPaser.Satuan,
            .. SalahPaser.Anggaran,
            .. SalahPaser.Kalimat,
        ],
        [Banjarbaru] =
        [
            ("t1-2/4.3/jumlah", "2", "1"), // 1 and a dash
            ("t2-1/K3/satuan", "12", "RT"), // the target
            ("t1-2/jumlah/perempuan", "31", "30"), // 11 + 6 + 5 + 2 + 6
            ("t3-9/total/bobot", "100", "110"), // 5 + 20 + 10 + 15 + 55 + 5
            ("t3-4/K1/landasan-ulin-capaian", "100.04%", "100,05"), // 100,045714
            ("t3-4/K2/cempaka-capaian", "100%", "121,21"), // 121,212121
            ("t3-4/K3/selatan-target", "11", "12"),
            ("t3-10/K1/efisiensi", "12,32", "2,32"), // 100,79 - 98,47
            ("t3-10/K2/capaian", "66,6 00,0", "80,73"), // the realisasi in the place of 66,6 / 82,5
            ("t3-10/K3/anggaran", "89,87", "76,85"), // 95.556.150 / 124.341.500, as table 3.11 prints it
            ("t3-10/K3/efisiensi", "1,80", "14,82"), // 91,67 - 76,85
            ("t3-11/jumlah/pagu", "11.884.381.392,-", "11.844.381.392"), // the five rows above it
            ("kalimat/k1-1/2", "79", "53"), // table 1.2 on the same staff
            ("kalimat/k3-2/4", "Memuaskan", "Sangat Memuaskan"), // above 90
            ("kalimat/k3-5/2", "88,19", "88,11"), // 31,75 x 0,111 x 25 = 88,10625, with the weight that the text names
            ("kalimat/k3-8/4", "Tingkat Kepatuhan Sedang", "Memuaskan"), // 80,73
            ("kalimat/k3-10/1", "Sembilan", "6"), // the list above it and table 3.9
            ("kalimat/k3-12/1", "36 RT", "12"), // perjanjian kinerja
            ("kalimat/k3-12/3", "97%", "91,67"), // 11 / 12
            ("kalimat/k3-12/4", "Memuaskan", "Sangat Memuaskan"), // above 90
            ("kalimat/k3-13/1", "12 RT yang mendapatkan bantuan dana ditahun 2024", "11"), // 12 in 2022
            ("kalimat/k3-13/3", "ditahun 2023 telah mencapai 35 RT Mandiri", "24"), // 12 + 12; 35 in 2024
            ("kalimat/k3-13/4", "35 RT Mandiri", "23"), // 12 + 11
            ("kalimat/k3-20/5", "100,04%", "100,05"), // 87,54 / 87,5
            ("kalimat/k3-22/1", "12 Pokmas", "11"), // 3 + 3 + 2 + 3 rows
            ("kalimat/k3-23/3", "27", "35"), // 12 + 12 + 11
            ("kalimat/k3-26/3", "12,32 %", "2,32"), // 100,79 - 98,47
            ("kalimat/k3-27/1", "12,32 %", "2,32"), // the same again
            ("kalimat/k4-1/1", "1 (satu) Sasaran Strategis", "4"), // perjanjian kinerja
            ("kalimat/k4-1/2", "2 (dua) indikator Indeks Kepuasan Masyarakat", "1"), // perjanjian kinerja
            ("kalimat/k4-2/2", "12 (dua belas) kegiatan", "13"), // 7 + 2 + 2 + 1 + 1
        ],
        [Pengaron] =
        [
            ("t3-3/I1/capaian", "98,24%", "98,25"), // 98,247059
            ("realisasi-tw1/7.01.01.2.02.0001/satuan", "Orang", "Orang/bulan"), // table 2.4, these four
            ("realisasi-tw1/7.01.01.2.05.0011/no", "7.01.01.2.05.06", "7.01.01.2.05.0011"),
            ("realisasi-tw1/7.01.03.2.01.0001/satuan", "Lembaga", "Lembaga Kemasyarakatan"),
            ("realisasi-tw1/7.01.04.2.02.0001/satuan", "Kegiatan", "Laporan"),
            ("realisasi-tw1/7.01.01.2.05/target", "25", "100"), // table 2.4
            ("realisasi-tw1/7.01.02/pagu", "18.048.000", "36.196.400"), // 8.811.160 + 27.385.240
            ("realisasi-tw1/7.01.04/pagu", "4.804.000", "37.195.000"), // 32.062.000 + 5.133.000
            ("realisasi-anggaran/pengaron/realisasi", "Rp.399.943.749,-", "395.743.749"), // the sub kegiatan, the kegiatan and the programs alike
            ("realisasi-anggaran/pengaron/serapan", "11,24%", "11,12"), // 395.743.749 / 3.558.865.249
            ("kalimat/k3-1/3", "98,24 %", "98,25"), // 83,51 / 85
            ("kalimat/k3-1/4", "(Sangat Berhasil)", "Cukup Berhasil"), // below 100; the scale has no Sangat Berhasil
            ("kalimat/k3-1/7", "100,8 %", "100,89"), // 84,75 / 84 = 100,892857
        ],
    };

    public static TheoryData<string> Nama => [.. Salah.Keys];

    public static TheoryData<string, int, int> Cacah => new()
    {
        // report, cells and claims of sentences that state a figure, cells that print a dash where nothing is given
        { Banjar, 2194, 23 },
        { Paser, 2304, 0 },
        { Banjarbaru, 312, 22 },
        { Pengaron, 588, 0 },
    };

    public static TheoryData<string, decimal> CapaianBanjar => new()
    {
        // Table 3.2, each reproduced by hand: realisasi / target
        { "I01", 100m },
        { "I02", 100m },
        { "I03", 97.68m },
        { "I04", 96.77m }, // 3,30 / 3,41
        { "I05", 133.33m }, // 100 / 75
        { "I06", 91.95m }, // 80 / 87
        { "I07", 161.18m }, // 80,59 / 50
        { "I08", 100m },
        { "I09", 145.75m }, // 94,74 / 65
        { "I10", 104.86m }, // 82,84 / 79
        { "I11", 134.57m }, // 80,74 / 60
        { "I12", 98.41m }, // 68,89 / 70
        { "I13", 98.81m }, // 71,14 / 72
        { "I14", 95.49m }, // 81,17 / 85
    };

    [Theory, MemberData(nameof(Nama))]
    public void Run_RealReport_FindsExactlyTheWrongCells(string nama) =>
        Verify(nama).Temuan.Select(t => (t.Sel.ToString(), t.Tercetak, t.Hitung)).Should().BeEquivalentTo(Salah[nama]);

    [Theory, MemberData(nameof(Cacah))]
    public void Run_RealReport_ChecksEveryCellThatStatesAFigure(string nama, int angka, int strip)
    {
        var hasil = Verify(nama);

        hasil.Diperiksa.Should().Be(angka + strip);
        hasil.Cocok.Should().Be(angka + strip - Salah[nama].Length);
    }

    [Fact]
    public void Run_Paser_TracesWrongFiguresToTheirRoots() =>
        Verify(Paser).Temuan.Where(t => t.Akar is not null).Select(t => (t.Sel.ToString(), t.Akar!.ToString())).Should().Equal(
            ("t2-5/P1.07/satuan", "t2-5/P1.07-umum/satuan"), // one indicator in two rows
            ("t3-6/I4/capaian2024", "t3-2/I4/capaian"), // 101,48 again
            ("t3-8-1/I1/capaian", "t3-8-1/I1/target"),
            ("t3-8-1/rata-rata/capaian", "t3-8-1/I1/target"),
            ("t3-11/P3.01.02/sisa", "t3-11/P3.01.02/realisasi"),
            ("t3-11/P3.01.03/sisa", "t3-11/P3.01.03/realisasi"),
            ("t3-11/P1.08.01/sisa", "t3-11/P1.08.01/realisasi"),
            ("t3-11/P1.08.01/serapan", "t3-11/P1.08.01/realisasi"),
            ("t3-11/P1.08.02/sisa", "t3-11/P1.08.02/realisasi"),
            ("t3-11/P1.08.02/serapan", "t3-11/P1.08.02/realisasi"),
            ("t3-11/P1.08.03/sisa", "t3-11/P1.08.03/realisasi"),
            ("t3-11/P1.08.03/serapan", "t3-11/P1.08.03/realisasi"),
            ("t3-12/S1/efisiensi", "t3-12/S1/capaian"),
            ("t3-12/S3/efisiensi", "t3-12/S3/serapan"), // 102,61 - 93,49 is 9,12
            ("kalimat/k3-8/1", "t3-8-1/I1/target"), // 94,11 again
            ("kalimat/k3-11/1", "t3-8-2p/rata-rata/capaian"),
            ("kalimat/k3-26/2", "kalimat/k3-2/2"),
            ("kalimat/k4-2/1", "t3-8-1/I1/target"));

    [Fact]
    public void Run_Banjar_TracesWrongFiguresToTheirRoots() =>
        Verify(Banjar).Temuan.Where(t => t.Akar is not null).Select(t => (t.Sel.ToString(), t.Akar!.ToString())).Should().Equal(
            ("t2-5/P1.K07/selisih", "t2-5/P1.K07/apbdp"),
            ("t3-5/I09/capaian", "t3-5/I09/realisasi-kinerja"),
            ("t3-5/I09/efisiensi", "t3-5/I09/realisasi-kinerja"), // 83,33 - 95,19 is -11,86
            ("t3-6/setda/sisa", "t3-6/setda/anggaran"), // the difference of the two wrong totals
            ("t3-6/setda/persen", "t3-6/setda/anggaran"),
            ("kalimat/b1-2/2", "kalimat/kp-1/2"), // 19 kegiatan again
            ("kalimat/mt3/5", "kalimat/mt3/4"), // 82,84 - 80,74 would be a rise
            ("kalimat/bt4/6", "kalimat/bt4/2"), // 70,00 - 68,89, both wrong
            ("kalimat/bt5/5", "kalimat/bt5/4"),
            ("kalimat/bt5/6", "kalimat/bt5/4"), // 73,5 - 71,14
            ("kalimat/bt6/6", "kalimat/bt6/2"), // 85,00 - 81,17, both wrong
            ("kalimat/ef-14/2", "kalimat/kp-1/2"),
            ("kalimat/b4-2/2", "kalimat/ie-2/1")); // all of them "Tinggi", once more

    [Fact]
    public void Run_Pengaron_TracesTheWrongSerapanToTheWrongRealisasi() =>
        Verify(Pengaron).Temuan.Where(t => t.Akar is not null).Select(t => (t.Sel.ToString(), t.Akar!.ToString())).Should().Equal(
            ("realisasi-anggaran/pengaron/serapan", "realisasi-anggaran/pengaron/realisasi"));

    [Fact]
    public void Run_Banjarbaru_TracesWrongFiguresToTheirRoots() =>
        Verify(Banjarbaru).Temuan.Where(t => t.Akar is not null).Select(t => (t.Sel.ToString(), t.Akar!.ToString())).Should().Equal(
            ("t3-10/K3/efisiensi", "t3-10/K3/anggaran"), // 91,67 - 89,87 is 1,80
            ("kalimat/k3-20/5", "t3-4/K1/landasan-ulin-capaian"), // 100,04% again
            ("kalimat/k3-26/3", "t3-10/K1/efisiensi"), // 12,32 again, twice
            ("kalimat/k3-27/1", "t3-10/K1/efisiensi"));

    [Fact]
    public void Run_Banjarbaru_LeavesTheDamagedCellsAlone()
    {
        var takTerperiksa = Verify(Banjarbaru).TakTerperiksa;

        takTerperiksa.Should().OnlyContain(t => t.Alasan == null);
        takTerperiksa.Select(t => t.Sel.ToString()).Should().BeEquivalentTo(
            "t3-4/K1/cempaka-capaian",
            "t3-4/K2/selatan-capaian",
            "t3-4/K2/landasan-ulin-capaian",
            "t3-4/K2/liang-anggang-capaian",
            "t3-4/K3/selatan-capaian",
            "t3-4/K3/utara-capaian");
    }

    [Fact]
    public void Run_Banjar_LeavesTheDamagedCellsOfTable36Alone()
    {
        var takTerperiksa = Verify(Banjar).TakTerperiksa.Where(t => t.Sel.Tabel == "t3-6").ToArray();

        takTerperiksa.Should().HaveCount(28).And.OnlyContain(t => t.Alasan == null);
        takTerperiksa.Should().OnlyContain(t => t.Sel.Kolom == "anggaran" || t.Sel.Kolom == "realisasi" || t.Sel.Kolom == "sisa" || t.Sel.Kolom == "persen");
    }

    [Fact]
    public void Run_Banjar_LeavesTheSumsOfDamagedRowsAlone() =>
        Verify(Banjar).TakTerperiksa.Where(t => t.Sel.Tabel != "t3-6").Select(t => ($"{t.Sel}", t.Alasan)).Should().Equal(
            ("t1-1/k4-08/l", AlasanTakTerhitung.SelTidakAda),
            ("t1-1/k4-08/p", AlasanTakTerhitung.SelTidakAda));

    [Fact]
    public void Run_Pengaron_HasNoUncheckedCells() => Verify(Pengaron).TakTerperiksa.Should().BeEmpty();

    [Fact]
    public void Run_Paser_ListsTheLostQuartersOfTheLampiran() =>
        Verify(Paser).TakTerperiksa.Should().HaveCount(80).And.OnlyContain(t => t.Sel.Tabel == "lampiran" && t.Sel.Kolom.StartsWith("k-tw", StringComparison.Ordinal));

    [Fact]
    public void Run_RealReports_GradeEveryFindingAsAnError() =>
        Salah.Keys.SelectMany(nama => Verify(nama).Temuan).Should().OnlyContain(t => !t.Kode.IsPeringatan);

    [Fact]
    public void Run_Codes_SayWhatKindOfDifferenceItIs()
    {
        var banjar = Verify(Banjar).Temuan.GroupBy(t => t.Kode.Nomor).ToDictionary(g => g.Key, g => g.Count());
        banjar.Should().BeEquivalentTo(new Dictionary<string, int> { ["SKP5001"] = 9, ["SKP5002"] = 25, ["SKP5003"] = 15, ["SKP5006"] = 6, ["SKP5007"] = 3 });
        var paser = Verify(Paser).Temuan.ToDictionary(t => t.Sel.ToString(), t => t.Kode.Nomor);
        paser["t3-7/I1/capaian-akhir"].Should().Be("SKP5004");
        paser.Where(t => t.Value == "SKP5001" && !t.Key.EndsWith("/satuan", StringComparison.Ordinal)).Select(t => t.Key).Should().BeEquivalentTo(
            "t3-7/P2-2/realisasi",
            "t3-7/P1-1/realisasi",
            "t3-8-1/I1/target",
            "t3-8-2/I3/target",
            "t3-8-2/I4/target",
            "lampiran/P1/k",
            "lampiran/umum/capaian");
    }

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

    private static HasilVerifikasi Verify(string nama) => Verifikasi.Run(ReadLaporan(nama), ReadPaket(nama));

    private static PengukuranKinerja Measure(string nama)
    {
        var laporan = ReadLaporan(nama);
        return PengukuranKinerja.Compute(laporan.Data, ReadPaket(nama), laporan.Periode).Isi;
    }

    private static LaporanKinerja ReadLaporan(string nama) => LaporanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.laporan.json")).Isi;

    private static PaketAturan ReadPaket(string nama) => AturanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.aturan.json")).Isi;
}
