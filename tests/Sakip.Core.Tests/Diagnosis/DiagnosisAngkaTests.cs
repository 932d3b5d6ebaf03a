using FsCheck;
using FsCheck.Fluent;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Nilai;
using Sakip.Core.Tests.Perhitungan;
using Sakip.Dasar;
using Sakip.Diagnosis;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Diagnosis;

public class DiagnosisAngkaTests
{
    private static readonly CaraBulat[] SemuaCara = Enum.GetValues<CaraBulat>();

    private static readonly Arbitrary<(Rasio Tepat, NilaiKinerja Cetak, CaraBulat Cara)> Kasus = Arb.From(
        from atas in PembangkitNilai.Figur
        from bawah in PembangkitNilai.FigurPositif
        from cetak in Gen.OneOf(PembangkitNilai.Figur, Gen.Constant(-1m))
        from dekat in Gen.Choose(-3, 3)
        from desimal in Gen.Choose(0, 3)
        from cara in Gen.Elements(SemuaCara)
        let tepat = Rasio.From(atas, bawah) * 100
        let tulis = cetak >= 0 ? cetak : Pembulatan.From(desimal).Round(tepat) + new decimal(Math.Abs(dekat), 0, 0, dekat < 0, (byte)desimal)
        select (tepat, NilaiKinerja.FromAngka(tulis), cara));

    public static TheoryData<decimal, string, JenisSebab, string> Baris => new()
    {
        // right figure, print, most plausible kind, sentence: by hand
        { 98.2478m, "98,24%", JenisSebab.Dipotong, "Dipotong pada 2 desimal, bukan dibulatkan." },
        { -2.345m, "-2,34", JenisSebab.Dipotong, "Dipotong pada 2 desimal, bukan dibulatkan." },
        { 97.68m, "97,60", JenisSebab.Dipotong, "Dipotong pada 1 desimal, bukan dibulatkan." },
        { 97.3846m, "97,39", JenisSebab.DibulatkanDuaKali, "Dibulatkan dua kali: lebih dulu ke 3 desimal." },
        { 97.38m, "97,40", JenisSebab.DesimalKurang, "Dibulatkan ke 1 desimal, kurang dari yang tercetak." },
        { 97.6m, "98,00", JenisSebab.DesimalKurang, "Dibulatkan ke 0 desimal, kurang dari yang tercetak." },
        { 97.372m, "97,38", JenisSebab.DibulatkanNaik, "Dibulatkan ke atas pada 2 desimal." },
        { -97.372m, "-97,38", JenisSebab.DibulatkanTurun, "Dibulatkan ke bawah pada 2 desimal." },
        { 97.38m, "0,97", JenisSebab.PecahanSebagaiPersen, "Pecahan tercetak sebagai persen: lupa dikali 100." },
        { 97.38m, "973,8", JenisSebab.DesimalBergeser, "Koma desimal bergeser (× 10)." },
        { 97.38m, "9,738", JenisSebab.DesimalBergeser, "Koma desimal bergeser (÷ 10)." },
        { 97.38m, "9738", JenisSebab.DesimalBergeser, "Koma desimal bergeser (× 100)." },
        { 2_500_000m, "Rp2.500", JenisSebab.DesimalBergeser, "Koma desimal bergeser (÷ 1000)." },
        { -11.86m, "11,86", JenisSebab.TandaHilang, "Tanda minus hilang atau berlebih." },
        { 97.38m, "93,78", JenisSebab.AngkaTertukar, "Angka 7 dan 3 tertukar letaknya." },
        { 97.38m, "97,8", JenisSebab.AngkaHilang, "Angka 3 hilang." },
        { 97.38m, "9,38", JenisSebab.AngkaHilang, "Angka 7 hilang." },
        { 97.38m, "97,338", JenisSebab.AngkaBerlebih, "Angka 3 berlebih." },
        { 2.32m, "12,32", JenisSebab.AngkaBerlebih, "Angka 1 berlebih." }, // efficiency of LKj Banjarbaru Selatan 2024, table 3.10
        { 11_844_381_392m, "11.884.381.392,-", JenisSebab.AngkaMeleset, "Angka 4 tertulis 8." }, // its table 3.11
        { 397_487_401m, "Rp 397.467.401", JenisSebab.AngkaMeleset, "Angka 8 tertulis 6." }, // LKjIP Paser 2024, appendix
    };

    [Theory, MemberData(nameof(Baris))]
    public void Find_KnownSlip_ComesFirst(decimal tepat, string cetak, JenisSebab jenis, string pesan)
    {
        var sebab = DiagnosisAngka.Find(tepat, AturanUji.ToNilai(cetak)!);
        sebab[0].Jenis.Should().Be(jenis);
        sebab[0].ToPesan().Should().Be(pesan);
    }

    [Theory]
    [InlineData("97,38", "97,38")]
    [InlineData("97,38", "97,4")]
    [InlineData("97,38", "97")]
    [InlineData("97,38", "BB")] // no number
    [InlineData("97,38", "51,02")] // nothing leads there
    [InlineData("87", "81")] // a slip among two digits proves nothing
    [InlineData("87", "0")] // nor does a shift that leaves nothing
    [InlineData("97,38", "1,00")] // 97,38 ÷ 100 at no decimals would be one digit
    public void Find_RightOrUnknown_IsEmpty(string tepat, string cetak) =>
        DiagnosisAngka.Find(AturanUji.ToNilai(tepat)!.Angka!.Value, AturanUji.ToNilai(cetak)!).Should().BeEmpty();

    [Fact]
    public void Find_TieToEven_IsAmongTheFirstThree() =>
        DiagnosisAngka.Find(2.345m, AturanUji.ToNilai("2,34")!).Take(3).Select(s => s.Jenis)
            .Should().Contain([JenisSebab.Dipotong, JenisSebab.SetengahGenap]);

    [Fact]
    public void Find_RoundedWhereTheRuleCuts_NamesTheHabitOfReports() =>
        DiagnosisAngka.Find(97.378m, AturanUji.ToNilai("97,38")!, CaraBulat.Potong)[0].Jenis.Should().Be(JenisSebab.SetengahMenjauhiNol);

    [Fact]
    public void Find_AnyFigure_GivesExactlyThePrint() =>
        Prop.ForAll(Kasus, kasus => DiagnosisAngka.Find(kasus.Tepat, kasus.Cetak, kasus.Cara)
            .All(s => s.Tepat == kasus.Cetak.Angka && s.Cetak == AngkaIndonesia.Format(kasus.Cetak.Angka!.Value, kasus.Cetak.Desimal)))
            .Check(2_000);

    [Fact]
    public void Find_AnyFigure_IsBoundedDistinctAndTheSameAgain() =>
        Prop.ForAll(Kasus, kasus =>
        {
            var satu = DiagnosisAngka.Find(kasus.Tepat, kasus.Cetak, kasus.Cara);
            return satu.Length <= Sebab.Terbanyak
                && satu.Distinct().Count() == satu.Length
                && satu.SequenceEqual(DiagnosisAngka.Find(kasus.Tepat, kasus.Cetak, kasus.Cara));
        }).Check(500);

    [Fact]
    public void Find_RightFigure_HasNoCause() =>
        Prop.ForAll(Kasus, Arb.From(Gen.Choose(0, 6)), (kasus, desimal) => DiagnosisAngka
            .Find(kasus.Tepat, NilaiKinerja.FromAngka(Pembulatan.From(desimal, kasus.Cara).Round(kasus.Tepat)), kasus.Cara)
            .IsEmpty)
            .Check(500);

    public static TheoryData<JenisSebab> Rusak =>
    [
        JenisSebab.Dipotong, JenisSebab.DesimalKurang, JenisSebab.DibulatkanNaik, JenisSebab.PecahanSebagaiPersen,
        JenisSebab.DesimalBergeser, JenisSebab.TandaHilang, JenisSebab.AngkaTertukar, JenisSebab.AngkaHilang,
        JenisSebab.AngkaBerlebih, JenisSebab.AngkaMeleset,
    ];

    [Theory, MemberData(nameof(Rusak))]
    public void Find_CorruptedFigure_HasTheKindAmongTheFirstThree(JenisSebab jenis) =>
        Prop.ForAll(Arb.From(from bulat in Gen.Choose(100_000, 999_999) from letak in Gen.Choose(0, 3) select (bulat, letak)), kasus =>
        {
            var tepat = new decimal(kasus.bulat, 0, 0, false, 4); // 10,0000 to 99,9999
            var rusak = Corrupt(jenis, tepat, kasus.letak);
            return rusak == Pembulatan.From(NilaiKinerja.FromAngka(rusak).Desimal).Round(tepat) || rusak is >= 0 and < 1 // nothing changed, or a figure of two digits is left
                || DiagnosisAngka.Find(tepat, NilaiKinerja.FromAngka(rusak)).Take(3).Any(s => s.Jenis == jenis);
        }).Check(500);

    [Fact]
    public void ToPesan_EveryKind_HasAWordAndBothTexts()
    {
        foreach (var jenis in Enum.GetValues<JenisSebab>())
        {
            var sebab = new Sebab(jenis, null, "x");
            KataBerkas.JenisSebab.ToKata(jenis).Should().BeEquivalentTo(jenis.ToString());
            sebab.ToPesan().Should().NotBe(sebab.ToPesan(Bahasa.Inggris));
        }
    }

    [Fact]
    public void Equals_SameContent_ComparesByValue()
    {
        var sebab = DiagnosisAngka.Find(97.378m, AturanUji.ToNilai("97,37")!)[0];
        var lagi = DiagnosisAngka.Find(97.378m, AturanUji.ToNilai("97,37")!)[0];
        sebab.Should().Be(lagi);
        sebab.GetHashCode().Should().Be(lagi.GetHashCode());
        sebab.WithBukti("realisasi(I04; 2023)").Should().NotBe(sebab).And.Be(lagi.WithBukti("realisasi(I04; 2023)"));
    }

    [Theory]
    [InlineData(Bahasa.Indonesia, "tidak terjelaskan")]
    [InlineData(Bahasa.Inggris, "unexplained")]
    public void GetTidakTerjelaskan_Language_HasAText(Bahasa bahasa, string teks) => Sebab.GetTidakTerjelaskan(bahasa).Should().Be(teks);

    /// <summary>Does to a figure of two digits and two decimals what somebody might.</summary>
    private static decimal Corrupt(JenisSebab jenis, decimal tepat, int letak)
    {
        var bulat = Pembulatan.DuaDesimal.Round(tepat);
        var digit = (bulat * 100).ToString("F0", null);
        return jenis switch
        {
            JenisSebab.Dipotong => ToDuaDesimal(decimal.Truncate(tepat * 100)),
            JenisSebab.DesimalKurang => decimal.Round(tepat, 1, MidpointRounding.AwayFromZero) + 0.00m,
            JenisSebab.DibulatkanNaik => ToDuaDesimal(decimal.Ceiling(tepat * 100)),
            JenisSebab.PecahanSebagaiPersen => decimal.Round(tepat / 100, 2, MidpointRounding.AwayFromZero),
            JenisSebab.DesimalBergeser => bulat * 10,
            JenisSebab.TandaHilang => -bulat,
            JenisSebab.AngkaTertukar => ToAngka(letak < 3 && digit[letak + 1] != '0' ? digit[..letak] + digit[letak + 1] + digit[letak] + digit[(letak + 2)..] : digit),
            JenisSebab.AngkaHilang => ToAngka(digit.Remove(letak, 1)),
            JenisSebab.AngkaBerlebih => ToAngka(digit.Insert(letak, "7")),
            _ => ToAngka(digit[..letak] + (char)('1' + ((digit[letak] - '0' + 4) % 9)) + digit[(letak + 1)..]),
        };

        static decimal ToAngka(string digit) => ToDuaDesimal(int.Parse(digit, null));

        static decimal ToDuaDesimal(decimal ratusan) => Pembulatan.DuaDesimal.Round(ratusan / 100);
    }
}
