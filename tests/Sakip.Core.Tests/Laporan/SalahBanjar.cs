namespace Sakip.Core.Tests.Laporan;

/// <summary>The wrong claims in the prose of the report of Kota Banjar, by hand from its tables.</summary>
internal static class SalahBanjar
{
    /// <summary>Gets the claims; the sentences restate tables 3.2, 3.3 and 3.5.</summary>
    public static (string Sel, string Tercetak, string Hitung)[] Kalimat =>
    [
        // all 14 capaian are above 90, Sangat Tinggi by table 3.1
        ("kalimat/ie-2/1", "seluruh indikator berada pada kategori \"Tinggi\"", "0"),
        ("kalimat/b4-2/1", "kriteria penilaian kinerja Tinggi", "Sangat Tinggi"),
        ("kalimat/b4-2/2", "seluruh indikator kinerja utama (IKU) mencapai hasil yang Tinggi", "0"),
        ("kalimat/ie-8/1", "sebagian besar indikator melampaui target 100%", "35,71"), // I05, I07, I09, I10, I11: 5 of 14
        ("kalimat/ie-10/2", "97%", "105,56"), // 527,78 / 5
        ("kalimat/ie-10/3", "91%", "117,71"), // 353,13 / 3
        ("kalimat/ie-10/4", "95%", "112,98"), // 677,89 / 6
        ("kalimat/b2-2/1", "belanja operasi (belanja program/ kegiatan) dengan jumlah sebesar Rp 33.971.511.599,-", "32.919.760.249"), // belanja modal is in it
        ("kalimat/ik11-2/1", "A- (80,74)", "A (80,74)"),

        ("kalimat/b3-7/1", "Tahun 2023 terdapat 10 indikator kinerja", "9"), // table 3.3 has a dash for five of the 14

        // 10 + 4 + 4 kegiatan in table 2.5
        ("kalimat/kp-1/2", "19 Kegiatan", "18"),
        ("kalimat/b1-2/2", "19 Kegiatan", "18"),
        ("kalimat/ef-14/2", "19 Kegiatan", "18"),

        // figures of IKM, of this year and of targets in the place of those of table 3.3
        ("kalimat/mt3/4", "82,84", "A- (80,74)"),
        ("kalimat/mt3/5", "mengalami kenaikan", "0,00"),
        ("kalimat/mt3/6", "0,51", "0,00"),
        ("kalimat/bt4/2", "68,89", "B (68,30)"),
        ("kalimat/bt4/4", "Tuntas Utama 70,00", "B (68,89)"),
        ("kalimat/bt4/6", "1,11", "0,59"), // 68,89 - 68,30
        ("kalimat/bt5/4", "Tuntas Utama 73,5", "BB (71,14)"),
        ("kalimat/bt5/5", "mengalami kenaikan", "0,00"),
        ("kalimat/bt5/6", "2,36", "0,00"),
        ("kalimat/bt6/2", "81,17", "81,03"),
        ("kalimat/bt6/4", "Tuntas Utama 85,00", "B (81,17)"),
        ("kalimat/bt6/6", "3,83", "0,14"), // 81,17 - 81,03

        // capaian in the place of serapan, and 83,33 - 95,19
        ("kalimat/ef-11/1", "menyerap anggaran secara maksimal dengan capaian 100%", "92,51"),
        ("kalimat/ef-11/2", "menyerap anggaran secara maksimal dengan capaian 100%", "78,25"),
        ("kalimat/ef-11/3", "hanya menyerap anggaran sebesar 83,33%", "95,19"),
        ("kalimat/ef-13/2", "-11,87%", "-11,86"),
    ];
}
