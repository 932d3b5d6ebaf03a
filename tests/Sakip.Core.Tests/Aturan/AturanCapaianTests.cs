using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Nilai;
using static Sakip.Core.Tests.Contoh;
using static Sakip.Core.Tests.Nilai.PembangkitNilai;

namespace Sakip.Core.Tests.Aturan;

public class AturanCapaianTests
{
    private static readonly Langkah Atas100 = new Langkah.BatasiAtas(100);
    private static readonly Langkah Bawah0 = new Langkah.BatasiBawah(0);

    [Theory]
    [InlineData(KebijakanTargetNol.Nol)]
    [InlineData(KebijakanTargetNol.Seratus)]
    [InlineData(KebijakanTargetNol.SeratusBilaNihil)]
    public void Compute_TargetNotZeroOrNoFormula_PolicyIsSilent(KebijakanTargetNol kebijakan)
    {
        SusunCapaian(targetNol: kebijakan).Compute(Polaritas.Positif, new(10, 5)).Should().Be(Hitungan.FromAngka(50));
        SusunCapaian(targetNol: kebijakan).Compute(Polaritas.Negatif, new(0, 5)).Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.RumusTidakAda));
    }

    [Fact]
    public void Compute_TargetZeroWithoutDivision_FormulaOrPolicyDecides()
    {
        // reached-or-not of 0 against 0: "the formula decides" by default, a policy stands above it
        SusunCapaian("seratusBilaTercapai").Compute(Polaritas.Positif, new(0, 0)).Should().Be(Hitungan.FromAngka(100));
        SusunCapaian("seratusBilaTercapai", targetNol: KebijakanTargetNol.Nol).Compute(Polaritas.Positif, new(0, 0)).Should().Be(Hitungan.FromAngka(0));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData((int)Polaritas.Ordinal + 1)]
    public void GetRumus_NoSuchPolarity_NamesTheArgument(int polaritas) =>
        FluentActions.Invoking(() => SusunCapaian().GetRumus((Polaritas)polaritas))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(polaritas));

    [Fact]
    public void Close_StepsInOrder_AreKept()
    {
        Apply([Atas100, new Langkah.BatasiBawah(110)], 150).Should().Be(110);
        Apply([new Langkah.BatasiBawah(110), Atas100], 150).Should().Be(100);
        Apply([new Langkah.BatasiAtas(99.6m), new Langkah.Bulatkan(Pembulatan.From(0))], 99.5m).Should().Be(100);
        Apply([new Langkah.Bulatkan(Pembulatan.From(1)), new Langkah.Bulatkan(Pembulatan.From(0))], 99.45m).Should().Be(100, "99,5 comes first");
        Apply([Bawah0], -50).Should().Be(0);
        Apply([], R(11, 6)).Should().Be(R(11, 6));
    }

    [Fact]
    public void Penutup_RoundingsAmongTheSteps_IsTheLast()
    {
        SusunCapaian(langkah: [Atas100, DuaDesimal]).Langkah.Penutup.Should().Be(Pembulatan.DuaDesimal);
        SusunCapaian(langkah: [new Langkah.Bulatkan(Pembulatan.From(1)), DuaDesimal, Atas100, Bawah0]).Langkah.Penutup.Should().Be(Pembulatan.DuaDesimal);
        SusunCapaian(langkah: [Atas100]).Langkah.Penutup.Should().BeNull();
        SusunCapaian(langkah: []).Langkah.Penutup.Should().BeNull();
    }

    [Fact]
    public void ApplyLangkah_RoundingLast_Waits()
    {
        var aturan = SusunCapaian(langkah: [Atas100, DuaDesimal]);

        aturan.Langkah.Apply(R(550, 3)).Should().Be(Hitungan.FromAngka(100));
        aturan.Langkah.Apply(R(200, 3)).Should().Be(Hitungan.FromAngka(R(200, 3)));
        aturan.Langkah.Close(R(200, 3)).Should().Be(Hitungan.FromAngka(66.67m));
    }

    [Fact]
    public void ApplyLangkah_CapLast_IsAppliedToTheRounded() =>
        SusunCapaian(langkah: [DuaDesimal, Atas100]).Langkah.Apply(R(200, 3)).Should().Be(Hitungan.FromAngka(66.67m));

    [Theory]
    [InlineData("99.6", "99.6")] // the cap, as it is written, though the steps round to whole numbers
    [InlineData("-0.5", "-0.5")] // the floor
    [InlineData("66.5", "67")] // a mean of capaian: rounded like them
    [InlineData("99.5", "100")] // a mean is not capped again: that is another policy
    public void Close_BoundsBehindTheRounding_HoldAsWritten(string tepat, string nilai)
    {
        var aturan = SusunCapaian(langkah: [new Langkah.Bulatkan(Pembulatan.From(0)), new Langkah.BatasiAtas(99.6m), new Langkah.BatasiBawah(-0.5m)]);

        aturan.Langkah.Close(ToAngka(tepat)).Should().Be(Hitungan.FromAngka(ToAngka(nilai)));
    }

    [Fact]
    public void Close_ACapaianOfTheseSteps_IsShownAsTheyLeaveIt() => // whatever the order of rounding and bounds
        Prop.ForAll(Pecahan, pecahan =>
        {
            var sampai = SusunCapaian(langkah: [new Langkah.Bulatkan(Pembulatan.From(0)), new Langkah.BatasiAtas(99.6m), new Langkah.BatasiBawah(-0.5m)]);
            var tepat = sampai.Langkah.Apply(pecahan.ToRasio());
            return !tepat.IsTerhitung || sampai.Langkah.Close(tepat.Angka) == tepat;
        }).Check(300);

    [Fact]
    public void Close_CapFloorAndRound_AreMonotoneAndBounded() =>
        Prop.ForAll(Pecahan, Pecahan, (a, b) =>
        {
            Langkah[] langkah = [Bawah0, Atas100, DuaDesimal];
            var (x, y) = (Apply(langkah, a.ToRasio()), Apply(langkah, b.ToRasio()));
            return x >= 0 && x <= 100 && (a.ToRasio() > b.ToRasio() || x <= y);
        }).Check(300);

    [Fact]
    public void ToVersiTidakAda_OpenEnd_NamesTheFirstDayOnly()
    {
        var masalah = Paket(Versi(mulai: new(2022, 1, 1)), Versi(mulai: new(2017, 1, 1), sampai: new(2021, 12, 31))).ToVersiTidakAda(new(2016, 12, 31));

        masalah.Kode.Nomor.Should().Be("SKP3001");
        masalah.ToPesan().Should().Contain("2016-12-31").And.Contain("2017-01-01").And.NotContain("sampai");
    }

    private static Rasio Apply(IEnumerable<Langkah> langkah, Rasio mentah)
    {
        var aturan = SusunCapaian(langkah: langkah);
        return aturan.Langkah.Close(aturan.Langkah.Apply(mentah).Angka).Angka;
    }

    private static Rasio ToAngka(string teks) => decimal.Parse(teks, System.Globalization.CultureInfo.InvariantCulture);
}
