namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Table 3.2 of the report of Sekretariat Daerah Kota Banjar for 2024, as printed.</summary>
internal static class KotaBanjar
{
    /// <summary>Gets target, realisasi, printed capaian, and whether the realisasi is of 2023.</summary>
    public static (string Target, string Realisasi, decimal Capaian, bool IsDibawa)[] Baris { get; } =
    [
        ("100%", "100%", 100m, false),
        ("100%", "100%", 100m, false),
        ("Tuntas Utama (100%)", "Tuntas Utama (97,68%)", 97.68m, false),
        ("Tinggi (3,41)", "Sedang (3,30)", 96.77m, true),
        ("75", "100", 133.33m, false),
        ("87%", "80%", 91.95m, false),
        ("Cukup (50)", "Baik (80,59)", 161.18m, false),
        ("9/9 (40,00)", "9/9 (40,00)", 100m, false),
        ("B (65,00)", "A (94,74)", 145.75m, false),
        ("B (79,00)", "B (82.84)", 104.86m, false),
        ("B (60,00)", "A- (80,74)", 134.57m, true),
        ("BB (70,00)", "B (68,89)", 98.41m, false),
        ("BB (72,00)", "BB (71,14)", 98.81m, false),
        ("B (85,00)", "B (81,17)", 95.49m, false),
    ];
}
