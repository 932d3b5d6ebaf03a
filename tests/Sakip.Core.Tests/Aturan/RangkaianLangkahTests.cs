using System.Numerics;
using Sakip.Aturan;
using Sakip.Nilai;
using static Sakip.Core.Tests.Nilai.PembangkitNilai;

namespace Sakip.Core.Tests.Aturan;

/// <summary>Steps in the order the pack states, the closing rounding apart: worked by hand.</summary>
public class RangkaianLangkahTests
{
    private static readonly Langkah Bulat = new Langkah.Bulatkan(Pembulatan.DuaDesimal);
    private static readonly Langkah Puncak = new Langkah.BatasiAtas(100.005m);
    private static readonly Langkah Dasar = new Langkah.BatasiBawah(0);

    public static TheoryData<Langkah[], Rasio, string, string> Baris => new()
    {
        // steps, raw value, exact value after the steps, value to show
        { [], R(200, 3), "200/3", "200/3" }, // nothing is rounded
        { [Bulat], R(200, 3), "200/3", "6667/100" },
        { [Dasar, Bulat], R(-200, 3), "0", "0" },
        { [Dasar, Bulat], R(200, 3), "200/3", "6667/100" }, // above the floor it stays
        { [Puncak, Bulat], R(400, 3), "20001/200", "10001/100" }, // the cap is rounded, 100,005 to 100,01
        { [Bulat, Puncak], R(400, 3), "20001/200", "20001/200" }, // behind the rounding the cap stays as it is
        { [Bulat, Puncak], R(200, 3), "6667/100", "6667/100" },
        { [Bulat, Puncak, Dasar], R(-200, 3), "0", "0" },
        { [new Langkah.Bulatkan(Pembulatan.From(0)), Bulat], R(200, 3), "67", "67" }, // an earlier rounding counts
        { [Bulat, Puncak, new Langkah.Bulatkan(Pembulatan.From(0))], R(400, 3), "20001/200", "100" },
    };

    [Theory, MemberData(nameof(Baris))]
    public void ApplyThenClose_Steps_AsStated(Langkah[] langkah, Rasio mentah, string tepat, string nilai)
    {
        var rangkaian = new RangkaianLangkah(langkah);
        rangkaian.Apply(mentah).Angka.ToString().Should().Be(tepat);
        rangkaian.Close(rangkaian.Apply(mentah).Angka).Angka.ToString().Should().Be(nilai);
    }

    [Fact]
    public void Apply_RoundingBeyondDecimals_StopsWithTheReason()
    {
        var jauh = Rasio.From(BigInteger.Pow(10, 40), 3);
        new RangkaianLangkah([Bulat, Bulat, Puncak]).Apply(jauh).ToString().Should().Be("Luapan");
        new RangkaianLangkah([Bulat]).Apply(jauh).IsTerhitung.Should().BeTrue();
        new RangkaianLangkah([Bulat]).Close(jauh).ToString().Should().Be("Luapan");
        new RangkaianLangkah([]).Close(jauh).IsTerhitung.Should().BeTrue();
    }

    [Fact]
    public void ToPenutup_Mean_KeepsTheClosingRoundingAndTheCapBehindIt()
    {
        var rerata = new RangkaianLangkah([Dasar, Bulat, Puncak]).ToPenutup();
        rerata.Langkah.Should().Equal(Bulat);
        rerata.Apply(R(-200, 3)).Angka.Should().Be(R(-200, 3)); // the floor is a step of the members
        rerata.Close(R(200, 3)).Angka.Should().Be(Rasio.From(66.67m));
        rerata.Close(Rasio.From(100.005m)).Angka.Should().Be(Rasio.From(100.005m)); // a mean of capped members
        new RangkaianLangkah([Dasar]).ToPenutup().Langkah.Should().BeEmpty();
    }

    [Fact]
    public void GetTampilan_Value_TheDecimalsOfTheRoundingOrOfTheCap()
    {
        var dibatasi = new RangkaianLangkah([Bulat, Puncak]);
        dibatasi.GetTampilan(Rasio.From(66.67m)).Desimal.Should().Be(2);
        dibatasi.GetTampilan(Rasio.From(100.005m)).Desimal.Should().Be(3);
        new RangkaianLangkah([Bulat, new Langkah.BatasiAtas(100)]).GetTampilan(100).Desimal.Should().Be(2); // never fewer
        new RangkaianLangkah([new Langkah.Bulatkan(Pembulatan.From(4))]).GetTampilan(R(200, 3)).Desimal.Should().Be(4);
        new RangkaianLangkah([Dasar]).GetTampilan(R(200, 3)).Should().Be(Pembulatan.DuaDesimal);
    }
}
