using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Nilai;

public class PeriodeTests
{
    private static readonly Gen<Periode> Semua = Gen.OneOf(
        Gen.Choose(1945, 2999).Select(Periode.FromTahun),
        from tahun in Gen.Choose(1945, 2999)
        from nomor in Gen.Choose(1, 4)
        select Periode.FromTriwulan(tahun, nomor),
        from dari in Gen.Choose(1945, 2998)
        from sampai in Gen.Choose(dari + 1, 2999)
        select Periode.FromJangka(dari, sampai));

    public static TheoryData<string, LocalDate, LocalDate> Tanggal => new()
    {
        { "2024", new(2024, 1, 1), new(2024, 12, 31) },
        { "2024-TW1", new(2024, 1, 1), new(2024, 3, 31) },
        { "2024-TW2", new(2024, 4, 1), new(2024, 6, 30) },
        { "2024-TW3", new(2024, 7, 1), new(2024, 9, 30) },
        { "2024-TW4", new(2024, 10, 1), new(2024, 12, 31) },
        { "2023-TW1", new(2023, 1, 1), new(2023, 3, 31) },
        { "2024-sdTW1", new(2024, 1, 1), new(2024, 3, 31) },
        { "2024-sdTW4", new(2024, 1, 1), new(2024, 12, 31) },
        { "2022-2026", new(2022, 1, 1), new(2026, 12, 31) },
        { "1945", new(1945, 1, 1), new(1945, 12, 31) },
        { "2999", new(2999, 1, 1), new(2999, 12, 31) },
    };

    [Theory, MemberData(nameof(Tanggal))]
    public void TryParse_Period_HasItsDaysAndText(string teks, LocalDate mulai, LocalDate akhir)
    {
        Periode.TryParse(teks, out var periode).Should().BeTrue();
        periode!.Mulai.Should().Be(mulai);
        periode.Akhir.Should().Be(akhir);
        periode.ToString().Should().Be(teks);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 2024")]
    [InlineData("2024 ")]
    [InlineData("2024\n")]
    [InlineData("2024-TW1\n")]
    [InlineData("24")]
    [InlineData("20245")]
    [InlineData("1944")]
    [InlineData("3000")]
    [InlineData("2024-TW0")]
    [InlineData("2024-TW5")]
    [InlineData("2024-tw3")]
    [InlineData("2024-TW12")]
    [InlineData("2024-")]
    [InlineData("2026-2022")]
    [InlineData("2022-2022")]
    [InlineData("2022-3000")]
    [InlineData("2022–2026")]
    [InlineData("٢٠٢٤")]
    [InlineData("2024-12-31")]
    public void TryParse_Malformed_GivesNone(string? teks)
    {
        Periode.TryParse(teks, out var periode).Should().BeFalse();
        periode.Should().BeNull();
    }

    [Fact]
    public void TryParse_AnyPeriod_ReadsBackEqual() =>
        Prop.ForAll(Arb.From(Semua), periode =>
            Periode.TryParse(periode.ToString(), out var kembali)
            && kembali == periode
            && kembali.GetHashCode() == periode.GetHashCode()
            && periode.Mulai < periode.Akhir)
            .Check();

    [Fact]
    public void Triwulan_FourOfAYear_FillItWithoutGap()
    {
        var triwulan = Enumerable.Range(1, 4).Select(n => Periode.FromTriwulan(2024, n)).ToArray();
        triwulan[0].Mulai.Should().Be(Periode.FromTahun(2024).Mulai);
        triwulan[3].Akhir.Should().Be(Periode.FromTahun(2024).Akhir);
        triwulan.Zip(triwulan.Skip(1)).Should().OnlyContain(p => p.First.Akhir.PlusDays(1) == p.Second.Mulai);
    }

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("1946", "1945")]
    [InlineData("1945", null)]
    [InlineData("2024-TW4", "2024-TW3")]
    [InlineData("2024-TW2", "2024-TW1")]
    [InlineData("2024-TW1", "2023-TW4")]
    [InlineData("1946-TW1", "1945-TW4")]
    [InlineData("1945-TW2", "1945-TW1")]
    [InlineData("1945-TW1", null)]
    [InlineData("2024-sdTW3", "2024-sdTW2")]
    [InlineData("2024-sdTW2", "2024-sdTW1")]
    [InlineData("2024-sdTW1", null)]
    [InlineData("2022-2026", null)]
    public void FindSebelumnya_Period_TheOneBeforeOfItsKind(string teks, string? sebelumnya)
    {
        Periode.TryParse(teks, out var periode).Should().BeTrue();
        periode!.FindSebelumnya()?.ToString().Should().Be(sebelumnya);
        (periode.FindSebelumnya() is null).Should().Be(sebelumnya is null);
    }

    [Theory]
    [InlineData("2024-sdTW0")]
    [InlineData("2024-sdTW5")]
    [InlineData("2024-sdtw3")]
    [InlineData("1944-TW1")]
    [InlineData("1944-2024")]
    [InlineData("2022_2026")]
    public void TryParse_NearlyAPeriod_GivesNone(string teks) => Periode.TryParse(teks, out _).Should().BeFalse();

    [Fact]
    public void TryParse_CumulativeQuarter_StartsWithTheYear()
    {
        Periode.TryParse("2024-sdTW3", out var periode).Should().BeTrue();
        periode!.Mulai.Should().Be(new LocalDate(2024, 1, 1));
        periode.Akhir.Should().Be(new LocalDate(2024, 9, 30));
        periode.Should().Be(Periode.FromSampaiTriwulan(2024, 3));
        periode.ToString().Should().Be("2024-sdTW3");
    }

    [Fact]
    public void FromTahun_OutOfRange_NamesTheArgument()
    {
        FluentActions.Invoking(() => Periode.FromTahun(1944)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("tahun");
        FluentActions.Invoking(() => Periode.FromTahun(3000)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("tahun");
    }

    [Theory]
    [InlineData(2024, 0, "nomor")]
    [InlineData(2024, 5, "nomor")]
    [InlineData(1944, 1, "tahun")]
    public void FromTriwulan_OutOfRange_NamesTheArgument(int tahun, int nomor, string parameter) =>
        FluentActions.Invoking(() => Periode.FromTriwulan(tahun, nomor))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Theory]
    [InlineData(2022, 2022, "sampai")]
    [InlineData(2026, 2022, "sampai")]
    [InlineData(1944, 2022, "dari")]
    [InlineData(2022, 3000, "sampai")]
    public void FromJangka_OutOfRange_NamesTheArgument(int dari, int sampai, string parameter) =>
        FluentActions.Invoking(() => Periode.FromJangka(dari, sampai))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void Equality_KindAndNumbers_Count()
    {
        Periode.FromTahun(2024).Should().Be(Periode.FromTahun(2024));
        Periode.FromTahun(2024).Should().NotBe(Periode.FromTahun(2023));
        Periode.FromTriwulan(2024, 1).Should().NotBe(Periode.FromTahun(2024));
        Periode.FromJangka(2022, 2026).Should().NotBe(Periode.FromJangka(2022, 2025));
    }
}
