using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Nilai;
using Sakip.Core.Tests.Perhitungan;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Diagnosis;

public class DiagnosisCapaianTests
{
    private static readonly VersiAturan Lazim = PaketBawaan.Find("permendagri-86-2017")!.Isi.VersiTerakhir;

    private static readonly VersiAturan Terbatas = AturanUji.Create(
        """
        "capaian": { "langkah": [ { "batasiAtas": 100 }, { "bulatkan": { "desimal": 2 } } ] }
        """);

    private static readonly VersiAturan TanpaBatas = AturanUji.Create(
        """
        "capaian": { "rumus": { "rentang": { "nama": "batasTerdekat" } } }
        """);

    private static readonly Arbitrary<(decimal Target, decimal Realisasi, Polaritas Polaritas)> Kasus = Arb.From(
        from target in PembangkitNilai.FigurPositif
        from realisasi in PembangkitNilai.Figur
        from polaritas in Gen.Elements(Polaritas.Positif, Polaritas.Negatif)
        select (target, realisasi, polaritas));

    public static TheoryData<Polaritas, string?, string?, string, JenisSebab, string> Baris => new()
    {
        // by hand: 96/80 = 120; (2 x 10 - 5)/10 = 150
        { Polaritas.Positif, "80", "96", "100", JenisSebab.BatasLain, "Dibatasi paling tinggi 100, tidak menurut aturan." },
        { Polaritas.Positif, "80", "96", "110,00", JenisSebab.BatasLain, "Dibatasi paling tinggi 110, tidak menurut aturan." },
        { Polaritas.Positif, "80", "96", "96", JenisSebab.RealisasiDisalin, "Realisasi disalin sebagai capaian." },
        { Polaritas.Positif, "95", "117,32", "95", JenisSebab.TargetDisalin, "Target disalin sebagai capaian." },
        { Polaritas.Positif, "80", "96", "83,33", JenisSebab.OperanTertukar, "Kedua operan tertukar dalam rumus." },
        { Polaritas.Positif, "70", "96", "72,91", JenisSebab.OperanTertukar, "Kedua operan tertukar dalam rumus, lalu dipotong." },
        { Polaritas.Negatif, "10", "5", "200", JenisSebab.RumusLain, "Dihitung dengan target / realisasi * 100, bukan (2 * target - realisasi) / target * 100." },
        { Polaritas.Negatif, "10", "5", "50%", JenisSebab.RumusLain, "Dihitung dengan realisasi / target * 100, bukan (2 * target - realisasi) / target * 100." },
        { Polaritas.Negatif, "10", "25", "0", JenisSebab.BatasLain, "Dibatasi paling rendah 0, tidak menurut aturan." },
        { Polaritas.Positif, "80", "96", "16", JenisSebab.SelisihBukanRasio, "Selisih, bukan rasio: realisasi - target." },
        { Polaritas.Positif, "80", "96", "116,00", JenisSebab.SelisihBukanRasio, "Selisih, bukan rasio: 100 + realisasi - target." },
        { Polaritas.Positif, "87,5", "87,54", "100.04%", JenisSebab.Dipotong, "Dipotong pada 2 desimal, bukan dibulatkan." }, // LKj Banjarbaru Selatan 2024, table 3.4
        { Polaritas.Positif, "82,5", "100", "100%", JenisSebab.BatasLain, "Dibatasi paling tinggi 100, tidak menurut aturan." }, // the same table
        { Polaritas.Positif, "76,5", "78,38", "102,45", JenisSebab.Dipotong, "Dipotong pada 2 desimal, bukan dibulatkan." }, // 102,4575
        { Polaritas.Positif, "76,5", "78,36", "101,96", JenisSebab.OperanDibulatkan, "Dihitung dari realisasi yang dibulatkan ke 0 desimal." },
        { Polaritas.Positif, "0", "3", "100", JenisSebab.TargetNol, "Target 0 diberi capaian 100, tidak menurut aturan." },
        { Polaritas.Positif, "80", null, "0", JenisSebab.RealisasiKosongNol, "Realisasi yang tidak ada dihitung sebagai 0." },
        { Polaritas.Positif, "93", "94,36", "101,64", JenisSebab.AngkaTertukar, "Angka 4 dan 6 tertukar letaknya." }, // 101,46
        { Polaritas.Positif, "93", "94,36", "101,48", JenisSebab.AngkaMeleset, "Angka 6 tertulis 8." },
    };

    [Theory, MemberData(nameof(Baris))]
    public void Find_KnownMistake_ComesFirst(
        Polaritas polaritas, string? target, string? realisasi, string cetak, JenisSebab jenis, string pesan)
    {
        var sebab = DiagnosisCapaian.Find(Lazim, polaritas, AturanUji.ToNilai(target), AturanUji.ToNilai(realisasi), AturanUji.ToNilai(cetak)!);
        sebab.Should().NotBeEmpty();
        sebab[0].Jenis.Should().Be(jenis);
        sebab[0].ToPesan().Should().Be(pesan);
    }

    [Theory]
    [InlineData("72,29", "79,29", "109,68", JenisSebab.TanpaBatas)] // LKjIP Lima Puluh Kota 2020 prints 100, by its cap
    [InlineData("80-90", "92", "115", JenisSebab.UjungRentang)] // 92/80
    [InlineData("80-90", "70", "82,35", JenisSebab.UjungRentang)] // 70/85
    public void Find_PackWithCapAndRange_NamesWhatWasLeftOut(string target, string realisasi, string cetak, JenisSebab jenis)
    {
        var polaritas = target.Contains('-', StringComparison.Ordinal) ? Polaritas.Rentang : Polaritas.Positif;
        var aturan = polaritas == Polaritas.Rentang ? TanpaBatas : Terbatas;
        DiagnosisCapaian.Find(aturan, polaritas, AturanUji.ToNilai(target), AturanUji.ToNilai(realisasi), AturanUji.ToNilai(cetak)!)[0]
            .Jenis.Should().Be(jenis);
    }

    [Fact]
    public void Find_MisprintOfTheRegulation_StaysUnexplained() => // PermenPANRB 8/2021 works 92 against 80-90 as 113
        DiagnosisCapaian.Find(TanpaBatas, Polaritas.Rentang, AturanUji.ToNilai("80-90"), AturanUji.ToNilai("92"), AturanUji.ToNilai("113")!)
            .Should().BeEmpty();

    [Fact]
    public void Find_NoFormulaForThePolarity_NamesTheFormulaUsed() =>
        DiagnosisCapaian.Find(AturanUji.Bawaan, Polaritas.Negatif, AturanUji.ToNilai("10"), AturanUji.ToNilai("5"), AturanUji.ToNilai("150")!)[0]
            .ToPesan(Bahasa.Inggris).Should().Be("Computed with (2 * target - realisasi) / target * 100.");

    [Fact]
    public void Find_RightCapaian_HasNoCause() =>
        Prop.ForAll(Kasus, Arb.From(Gen.Choose(0, 4)), (kasus, desimal) =>
        {
            var benar = Capaian.Compute(Lazim, kasus.Polaritas, kasus.Target, kasus.Realisasi).Tepat.Poin;
            return Find(Lazim, kasus, Pembulatan.From(desimal).Round(benar)).Length == 0;
        }).Check(500);

    [Fact]
    public void Find_AnyPrint_IsGivenExactlyByEveryCause() =>
        Prop.ForAll(Kasus, Arb.From(PembangkitNilai.Figur), (kasus, cetak) =>
        {
            var sebab = Find(Lazim, kasus, cetak);
            return sebab.Length <= Sebab.Terbanyak
                && sebab.SequenceEqual(Find(Lazim, kasus, cetak))
                && sebab.All(s => IsHasil(s, cetak));
        }).Check(2_000);

    [Theory]
    [InlineData(JenisSebab.BatasLain)]
    [InlineData(JenisSebab.RealisasiDisalin)]
    [InlineData(JenisSebab.TargetDisalin)]
    [InlineData(JenisSebab.OperanTertukar)]
    [InlineData(JenisSebab.SelisihBukanRasio)]
    [InlineData(JenisSebab.RumusLain)]
    [InlineData(JenisSebab.Dipotong)]
    [InlineData(JenisSebab.OperanDibulatkan)]
    public void Find_CorruptedCapaian_HasTheKindAmongTheFirstThree(JenisSebab jenis) =>
        Prop.ForAll(Arb.From(from target in Gen.Choose(2000, 9999) from realisasi in Gen.Choose(2000, 9999) select (target, realisasi)), kasus =>
        {
            var (target, realisasi) = (kasus.target / 100.00m, kasus.realisasi / 100.00m);
            var bulat = Pembulatan.DuaDesimal;
            var tepat = Rasio.From(realisasi, target) * 100;
            var cetak = jenis switch
            {
                JenisSebab.BatasLain => tepat > 100 ? 100.00m : bulat.Round(tepat),
                JenisSebab.RealisasiDisalin => realisasi,
                JenisSebab.TargetDisalin => target,
                JenisSebab.OperanTertukar => bulat.Round(Rasio.From(target, realisasi) * 100),
                JenisSebab.SelisihBukanRasio => realisasi - target,
                JenisSebab.RumusLain => bulat.Round(200 - tepat),
                JenisSebab.Dipotong => Pembulatan.From(2, CaraBulat.Potong).Round(tepat),
                _ => bulat.Round(Rasio.From(decimal.Round(realisasi, MidpointRounding.AwayFromZero), target) * 100),
            };
            return Pembulatan.From(cetak.Scale).Round(tepat) == cetak // right at its decimals
                || (jenis == JenisSebab.OperanDibulatkan && cetak == 100) // which caps and other formulas give as well
                || (jenis == JenisSebab.OperanDibulatkan && cetak == bulat.Round(200 - tepat) // 36 for 35,78 of 35,89: so do likelier mistakes
                    && Find(Lazim, (target, realisasi, Polaritas.Positif), cetak).Take(3).Any(s => s.Jenis is JenisSebab.RumusLain or JenisSebab.OperanTertukar))
                || Find(Lazim, (target, realisasi, Polaritas.Positif), cetak).Take(3).Any(s => s.Jenis == jenis);
        }).Check(500);

    private static ImmutableArray<Sebab> Find(
        VersiAturan aturan, (decimal Target, decimal Realisasi, Polaritas Polaritas) kasus, decimal cetak) => DiagnosisCapaian.Find(
            aturan,
            kasus.Polaritas,
            NilaiKinerja.FromAngka(kasus.Target),
            NilaiKinerja.FromAngka(kasus.Realisasi),
            NilaiKinerja.FromAngka(cetak));

    private static bool IsHasil(Sebab sebab, decimal cetak) =>
        new[] { CaraBulat.SetengahMenjauhiNol, CaraBulat.Potong }
            .Any(cara => Pembulatan.From(cetak.Scale, cara).Round(sebab.Tepat!.Value) == cetak);
}
