namespace Sakip.Core.Tests.Laporan;

/// <summary>The wrong cells in the budget side of the report of Paser, from its printed figures with exact fractions.</summary>
internal static class SalahPaser
{
    /// <summary>Gets the cells of table 3.9, which repeats another year's outputs: lampiran and table differ.</summary>
    public static (string Sel, string Tercetak, string Hitung)[] Keluaran =>
    [
        ("t3-9/P1.10.01/realisasi", "2268", "2120"),
        ("t3-9/P1.07.01/realisasi", "8 Paket", "9"),
        ("t3-9/P1.07.02/realisasi", "1 Orang", "3"),
        ("t3-9/P1.07.04/realisasi", "12 Org/Bulan", "13"),
        ("t3-9/P2.04.01/target", "30 Dokumen", "25"),
        ("t3-9/P2.04.01/realisasi", "25 Dokumen", "24"),
        ("t3-9/P2.04.02/target", "30 Laporan", "12"),
        ("t3-9/P2.04.02/realisasi", "25 Laporan", "12"),
        ("t3-9/P3.04.01/target", "35 Dokumen", "40"),
        ("t3-9/P3.04.01/realisasi", "35 Dokumen", "42"),
        ("t3-9/P3.04.02/target", "25 Dokumen", "35"),
        ("t3-9/P3.04.02/realisasi", "25 Dokumen", "35"),
        ("t3-9/P3.04.03/target", "30 Dokumen", "40"),
        ("t3-9/P3.04.03/realisasi", "30 Dokumen", "40"),
        ("t3-9/P2.02.01/target", "760 dokumen", "750"),
        ("t3-9/P2.02.01/realisasi", "946 Dokumen", "1076"),
        ("t3-9/P2.02.02/target", "2 Kasus", "4"),
        ("t3-9/P2.02.02/realisasi", "4 Kasus", "3"),
        ("t3-9/P2.02.03/target", "100 Dokumen", "874"),
        ("t3-9/P2.02.03/realisasi", "102 Dokumen", "92"),
        ("t3-9/P2.01.01/target", "23 Dokumen", "8"),
        ("t3-9/P2.01.01/realisasi", "23 Dokumen", "8"),
        ("t3-9/P3.03.01/target", "12 Dokumen", "2"),
        ("t3-9/P3.03.01/realisasi", "12 Dokumen", "2"),
        ("t3-9/P3.02.01/target", "20 Dokumen", "24"),
        ("t3-9/P3.02.01/realisasi", "20 Dokumen", "24"),
        ("t3-9/P3.02.02/target", "42 Laporan", "48"),
        ("t3-9/P3.02.02/realisasi", "42 Laporan", "48"),
        ("t3-9/P3.02.03/target", "20 Dokumen", "32"),
        ("t3-9/P3.02.03/realisasi", "20 Dokumen", "32"),
        ("t3-9/P3.02.04/target", "25 Dokumen", "30"),
        ("t3-9/P3.02.04/realisasi", "25 Dokumen", "30"),
        ("t3-9/P3.01.01/target", "1705 Dokumen", "2200"),
        ("t3-9/P3.01.01/realisasi", "2367 Dokumen", "4.716"),
        ("t3-9/P3.01.02/target", "245 Dokumen", "247"),
        ("t3-9/P3.01.02/realisasi", "580 Dokumen", "282"),
        ("t3-9/P3.01.03/realisasi", "12 Orang", "16"),
        ("t3-9/P1.08.02/target", "36 Laporan", "12"),
        ("t3-9/P1.08.02/realisasi", "36 Laporan", "12"),
        ("t3-9/P1.02.01/target", "165 Dokumen", "100"),
        ("t3-9/P1.02.01/realisasi", "155 Dokumen", "78"),
        ("t3-9/P1.02.02/realisasi", "131 Orang", "0"),
        ("t3-9/P1.03.03/realisasi", "18 Paket", "25"),
        ("t3-9/P1.03.04/target", "5 Paket", "30"),
        ("t3-9/P1.03.04/realisasi", "5 Paket", "30"),
        ("t3-9/P1.03.05/target", "30 Paket", "9"),
        ("t3-9/P1.03.05/realisasi", "23 Paket", "9"),
        ("t3-9/P1.03.08/realisasi", "0 Dokumen", "12"),
        ("t3-9/P1.04.02/target", "15 Laporan", "5"),
        ("t3-9/P1.04.02/realisasi", "15 Laporan", "5"),
        ("t3-9/P1.05.01/target", "25 Unit", "3"),
        ("t3-9/P1.05.01/realisasi", "20 Unit", "3"),
        ("t3-9/P1.05.02/target", "6 Unit", "20"),
        ("t3-9/P1.05.02/realisasi", "29 Unit", "20"),
        ("t3-9/P1.05.03/target", "6 Unit", "3"),
        ("t3-9/P1.05.03/realisasi", "6 Unit", "3"),
        ("t3-9/P2.03.01/target", "100 Persen", "357"),
        ("t3-9/P2.03.01/realisasi", "100 Persen", "273"),
        ("t3-9/P2.03.02/realisasi", "100 Persen", "96"),
        ("t3-9/P2.03.03/target", "100 Persen", "15"),
        ("t3-9/P2.03.03/realisasi", "100 Persen", "20"),
    ];

    /// <summary>Gets the wrong cells of the other tables.</summary>
    public static (string Sel, string Tercetak, string Hitung)[] Anggaran =>
    [
        ("t2-5/P1.07-umum/pagu", "1.371.936.001", "2.621.936.001"), // table 2.4; this is the part of one Bagian
        ("t3-11/P3.01.02/realisasi", "1.305.433.394", "1.305.433.340"), // its quarters in the lampiran
        ("t3-11/P3.01.02/sisa", "339.433.310", "339.433.364"),
        ("t3-11/P3.01.03/realisasi", "632.005.454", "632.005.508"), // its quarters in the lampiran
        ("t3-11/P3.01.03/sisa", "147.481.341", "147.481.287"),
        ("t3-11/P1.08.01/realisasi", "2.637.761.523", "2.639.541.653"), // its quarters in the lampiran
        ("t3-11/P1.08.01/sisa", "120.129.606", "118.349.476"),
        ("t3-11/P1.08.01/serapan", "95,64", "95,71"),
        ("t3-11/P1.08.02/realisasi", "1.815.710.130", "1.757.185.324"), // its quarters in the lampiran
        ("t3-11/P1.08.02/sisa", "14.446.938", "72.971.744"),
        ("t3-11/P1.08.02/serapan", "99,21", "96,01"),
        ("t3-11/P1.08.03/realisasi", "2.280.232.373", "2.336.977.049"), // its quarters in the lampiran
        ("t3-11/P1.08.03/sisa", "103.509.096", "46.764.420"),
        ("t3-11/P1.08.03/serapan", "95,66", "98,04"),
        ("t3-12/S1/capaian", "102,02", "99,57"), // the second indicator alone
        ("t3-12/S1/efisiensi", "10,10", "7,65"),
        ("t3-12/S3/serapan", "93,49", "90,81"), // the serapan of P2
        ("t3-12/S3/efisiensi", "9,12", "11,80"),
        ("lampiran/perekonomian/k", "86,04%", "100,00"), // all four sub kegiatan reach 100
        ("lampiran/P3.02/k", "86,04%", "100,00"), // as this row's own capaian says
        ("lampiran/P2/capaian", "103,55%", "94,07"), // 94,07 of 100
        ("lampiran/P1/k", "91,43%", "78,36"), // the mean of the kegiatan; table 3.8.1 has the index
        ("lampiran/P1/capaian", "76,66", "105,89"), // 78,36 of 74
        ("lampiran/umum/capaian", "87,80%", "83,79%"), // the mean of its six kegiatan, printed beside it
        ("lampiran/P1.03.08/serapan", "Rp 0,00%", "96,54"), // 146.686.000 of 151.950.000; table 3.11 has it
        ("lampiran/P1.07.01/sisa", "Rp 397.467.401", "397.487.401"), // 1.121.936.001 - 724.448.600
    ];
}
