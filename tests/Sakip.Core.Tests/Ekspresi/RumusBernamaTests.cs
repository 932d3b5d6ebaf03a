using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Ekspresi;

/// <summary>Named formulas against hand-written ones.</summary>
public class RumusBernamaTests
{
    /// <summary>The formulas as a programmer would write them over target, realisasi and the ends of the range.</summary>
    private static readonly Dictionary<string, Func<Pecahan, Pecahan, Pecahan, Pecahan, Pecahan>> Tangan = new(StringComparer.Ordinal)
    {
        ["realisasiPerTarget"] = (t, r, _, _) => r / t * Seratus,
        ["duaTargetKurangRealisasi"] = (t, r, _, _) => (t + t - r) / t * Seratus,
        ["targetPerRealisasi"] = (t, r, _, _) => t / r * Seratus,
        ["batasTerdekat"] = (_, r, bawah, atas) =>
            r.Banding(atas) > 0 ? r / atas * Seratus : r.Banding(bawah) < 0 ? r / bawah * Seratus : Seratus,
        ["simpanganDariTarget"] = (t, r, _, _) =>
            ((r - t).Banding(Nol) < 0 ? Satu - ((t - r) / Mutlak(t)) : Satu - ((r - t) / Mutlak(t))) * Seratus,
        ["seratusBilaTercapai"] = (t, r, _, _) => r.Banding(t) >= 0 ? Seratus : r / t * Seratus,
        ["sisaTerhadapTarget"] = (t, r, _, _) => (t - r) / t * Seratus,
    };

    private static Pecahan Nol => Pecahan.From(0);

    private static Pecahan Satu => Pecahan.From(1);

    private static Pecahan Seratus => Pecahan.From(100);

    public static TheoryData<string> Nama => [.. Rumus.Bernama.Select(r => r.Nama!)];

    [Fact]
    public void Bernama_Names_AreThoseOfTheDocuments() => Rumus.Bernama.Select(r => r.Nama).Should().Equal(Tangan.Keys);

    [Theory, MemberData(nameof(Nama))]
    public void Compute_RandomFigures_EqualsHandWritten(string nama)
    {
        var rumus = Get(nama);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), benih =>
        {
            var acak = new Random(benih);
            decimal Draw() => (acak.Next(1, 2_000_000) * (acak.Next(4) == 0 ? -1 : 1)) / (decimal)Math.Pow(10, acak.Next(5));
            var (target, realisasi, satu, dua) = (Draw(), Draw(), Draw(), Draw());
            var rentang = new RentangAngka(Math.Min(satu, dua), Math.Max(satu, dua));
            var hasil = rumus.Compute(new(Hitungan.FromAngka(target), rentang, Hitungan.FromAngka(realisasi))).Angka;
            new Pecahan(hasil.Pembilang, hasil.Penyebut).Should().Be(Tangan[nama](
                Pecahan.From(target), Pecahan.From(realisasi), Pecahan.From(rentang.Bawah), Pecahan.From(rentang.Atas)));
        }).Check();
    }

    // target, realisasi, result; figures of reports and of domain-facts.md
    [Theory]
    [InlineData("realisasiPerTarget", "79", "82.84", "8284/79")]
    [InlineData("realisasiPerTarget", "10", "5", "50")]
    [InlineData("realisasiPerTarget", "-10", "-5", "50")]
    [InlineData("duaTargetKurangRealisasi", "10", "5", "150")]
    [InlineData("duaTargetKurangRealisasi", "10", "10", "100")]
    [InlineData("duaTargetKurangRealisasi", "10", "25", "-50")]
    [InlineData("targetPerRealisasi", "10", "5", "200")]
    [InlineData("batasTerdekat", "10", "5", "50")]
    [InlineData("batasTerdekat", "10", "12", "120")]
    [InlineData("batasTerdekat", "10", "10", "100")]
    [InlineData("simpanganDariTarget", "10", "12", "80")]
    [InlineData("simpanganDariTarget", "10", "8", "80")]
    [InlineData("simpanganDariTarget", "-10", "-12", "80")]
    [InlineData("simpanganDariTarget", "10", "30", "-100")]
    [InlineData("sisaTerhadapTarget", "10", "5", "50")]
    [InlineData("sisaTerhadapTarget", "10", "10", "0")]
    [InlineData("sisaTerhadapTarget", "10", "12", "-20")]
    [InlineData("seratusBilaTercapai", "10", "12", "100")]
    [InlineData("seratusBilaTercapai", "10", "5", "50")]
    [InlineData("seratusBilaTercapai", "0", "0", "100")]
    public void Compute_PlainFigures_GivesWhatHandsGive(string nama, string target, string realisasi, string harapan) =>
        Get(nama).Compute(new(ToAngka(target), ToAngka(realisasi))).ToString().Should().Be(harapan);

    [Theory]
    [InlineData("realisasiPerTarget", "0", "5")]
    [InlineData("duaTargetKurangRealisasi", "0", "5")]
    [InlineData("targetPerRealisasi", "5", "0")]
    [InlineData("batasTerdekat", "0", "5")]
    [InlineData("simpanganDariTarget", "0", "0")]
    [InlineData("sisaTerhadapTarget", "0", "5")]
    [InlineData("seratusBilaTercapai", "0", "-1")]
    public void Compute_ZeroDivisor_IsPembagianNol(string nama, string target, string realisasi) =>
        Get(nama).Compute(new(ToAngka(target), ToAngka(realisasi))).Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.PembagianNol));

    [Theory, MemberData(nameof(Nama))]
    public void Compute_NothingGiven_NamesTheReason(string nama)
    {
        var kosong = Hitungan.FromAlasan(AlasanTakTerhitung.TargetKosong);
        var tanpa = Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong);
        Get(nama).Compute(new(kosong, null, Hitungan.FromAngka(5))).Should().Be(kosong);
        Get(nama).Compute(new(Hitungan.FromAngka(5), null, tanpa)).Should().Be(tanpa);
        Get(nama).Compute(new(kosong, null, tanpa)).Should().Be(kosong);
        Get(nama).Compute(default).Should().Be(kosong);
    }

    private static Rumus Get(string nama) => Rumus.Bernama.Single(r => r.Nama == nama);

    private static Rasio ToAngka(string teks) => decimal.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);

    private static Pecahan Mutlak(Pecahan a) => a.Banding(Nol) < 0 ? -a : a;
}
