namespace Sakip.Core.Tests.Laporan;

/// <summary>The wrong cells in the budget side and the wrong sentences of the report of Paser, from its printed figures with exact fractions.</summary>
internal static class SalahPaser
{
    /// <summary>Gets the claims of sentences that are wrong.</summary>
    public static (string Sel, string Tercetak, string Hitung)[] Kalimat =>
    [
        ("kalimat/k3-1/2", "77,02", "77,17"), // 26,22 + 22,93 + 10,52 + 17,50; 77,02 is another body's in table 3.3
        ("kalimat/k3-2/1", "69,65", "77,17"), // another body's too
        ("kalimat/k3-2/2", "B", "BB"),
        ("kalimat/k3-4/2", "SangatBerhasil", "Berhasil"), // table 3.1 has no such category
        ("kalimat/k3-4/4", "- 100%", "106,71"),
        ("kalimat/k3-5/1", "indikator kinerja utama di atas 100%", "80,00"), // four of five; I1 has 97,11
        ("kalimat/k3-8/1", "94,11 %", "99,57"), // table 3.8.1, with a target of 80 for 71
        ("kalimat/k3-9/2", "Berhasil", "Cukup Berhasil"), // 97,95
        ("kalimat/k3-11/1", "98,41%", "47,04"), // 94,07 and 0
        ("kalimat/k3-11/2", "Berhasil", "Kurang Berhasil"),
        ("kalimat/k3-14/1", "sesuai dengan target", "83,33"), // 25 of 30
        ("kalimat/k3-15/1", "sesuai target", "83,33"), // 25 of 30
        ("kalimat/k3-20/1", "Rp.236.619.454.743,-", "236.124.072.719"), // table 3.10; 92,10% fits this alone
        ("kalimat/k3-22/2", "sama atau lebih dari 100%", "99,57"), // the first sasaran
        ("kalimat/k3-23/1", "102,02%", "99,57"), // the second indicator alone
        ("kalimat/k3-26/1", "68,95", "77,17"), // the mean of the 41 bodies in table 3.3
        ("kalimat/k3-26/2", "Baik (B)", "BB"),
        ("kalimat/k4-2/1", "94,11 %", "99,57"),
        ("kalimat/k4-2/2", "Berhasil", "Cukup Berhasil"),
    ];

    /// <summary>Gets the units that are none: table 2.5 repeats its targets in their place, from the second program on.</summary>
    public static (string Sel, string Tercetak, string Hitung)[] Satuan =>
    [
        .. "P3.01 P3.02 P3.03 P3.04 P2.01 P2.02 P2.03 P2.04 P1.01 P1.02 P1.03 P1.04 P1.05 P1.06 P1.07-umum P1.08 P1.09 P1.10 P1.07".Split(' ')
            .Select(simpul => ($"t2-5/{simpul}/satuan", "100", "%")),
        ("t2-5/P2/satuan", "100 2,75", "%"),
        ("t2-5/P1/satuan", "74", "Angka"),
        ("t3-8-2p/P2-1/satuan", "Satuan", "%"),
        ("lampiran/P1/satuan", "Nilai", "Angka"), // Angka in tables 3.7 and 3.8.1
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
