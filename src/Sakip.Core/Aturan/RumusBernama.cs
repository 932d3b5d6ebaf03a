using System.Collections.Immutable;
using Sakip.Nilai;

namespace Sakip.Aturan;

/// <summary>A formula with a name, met in many bodies.</summary>
public sealed class RumusBernama : Rumus
{
    private static readonly Rasio Seratus = 100;

    private readonly Func<MasukanRumus, Hitungan> _hitung;
    private readonly bool _menerimaRentang;

    private RumusBernama(
        string nama, string teks, Func<MasukanRumus, Hitungan> hitung, bool menerimaRentang = false, params ImmutableArray<string> ejaanLain)
        : base(teks)
    {
        Nama = nama;
        EjaanLain = ejaanLain;
        _hitung = hitung;
        _menerimaRentang = menerimaRentang;
    }

    /// <summary>Gets the name that packs use.</summary>
    public string Nama { get; }

    /// <summary>Gets other ways to write the same formula.</summary>
    public ImmutableArray<string> EjaanLain { get; }

    /// <inheritdoc/>
    public override Hitungan Compute(in MasukanRumus masukan) =>
        masukan.IsRentang && !_menerimaRentang ? Hitungan.FromAlasan(AlasanTakTerhitung.BukanAngka) : _hitung(masukan);

    internal static ImmutableArray<RumusBernama> CreateAll() =>
    [
        new("realisasiPerTarget", "realisasi / target * 100", m => Divide(m.Realisasi, m.Target)),
        new(
            "duaTargetKurangRealisasi",
            "(2 * target - realisasi) / target * 100",
            m => Divide(m.Target + m.Target - m.Realisasi, m.Target),
            ejaanLain: ["(target - (realisasi - target)) / target * 100"]),
        new("targetPerRealisasi", "target / realisasi * 100", m => Divide(m.Target, m.Realisasi)),
        new(
            "batasTerdekat",
            "if(realisasi > target_atas, realisasi / target_atas * 100, if(realisasi < target_bawah, realisasi / target_bawah * 100, 100))",
            m => m.Realisasi > m.TargetAtas ? Divide(m.Realisasi, m.TargetAtas)
                : m.Realisasi < m.Target ? Divide(m.Realisasi, m.Target)
                : Hitungan.FromAngka(Seratus),
            menerimaRentang: true),
        new(
            "simpanganDariTarget",
            "(1 - abs(realisasi - target) / target) * 100",
            m => Divide(m.Target - Rasio.Abs(m.Realisasi - m.Target), m.Target)),
        new(
            "seratusBilaTercapai",
            "if(realisasi >= target, 100, realisasi / target * 100)",
            m => m.Realisasi >= m.Target ? Hitungan.FromAngka(Seratus) : Divide(m.Realisasi, m.Target)),
    ];

    private static Hitungan Divide(Rasio atas, Rasio bawah) =>
        bawah.Tanda == 0 ? Hitungan.FromAlasan(AlasanTakTerhitung.PembagianNol) : Hitungan.FromAngka(atas / bawah * Seratus);
}
