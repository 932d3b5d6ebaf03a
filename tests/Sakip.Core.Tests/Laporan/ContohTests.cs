using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>The four real reports. Expected values come from an independent recomputation with exact fractions and from the reports.</summary>
public sealed partial class ContohTests
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

    private static HasilVerifikasi Verify(string nama) => Verifikasi.Run(ReadLaporan(nama), ReadPaket(nama));

    private static PengukuranKinerja Measure(string nama)
    {
        var laporan = ReadLaporan(nama);
        return PengukuranKinerja.Compute(laporan.Data, ReadPaket(nama), laporan.Periode).Isi;
    }

    private static LaporanKinerja ReadLaporan(string nama) => LaporanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.laporan.json")).Isi;

    private static PaketAturan ReadPaket(string nama) => AturanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.aturan.json")).Isi;
}
