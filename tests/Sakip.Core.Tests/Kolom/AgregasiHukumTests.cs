using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Kolom;

namespace Sakip.Core.Tests.Kolom;

/// <summary>Laws: columns give what the object path gives, however they are computed.</summary>
public class AgregasiHukumTests
{
    private static readonly string[][] Menurut = [[], ["pemda"], ["tahun", "pemda"], ["pemda", "indikator", "tahun", "triwulan"]];

    private static readonly Arbitrary<(PaketAturan Paket, BarisUji[] Baris, string[] Menurut)> Soal = Arb.From(
        from paket in PembangkitKolom.Paket
        from baris in PembangkitKolom.Baris
        from menurut in Gen.Elements(Menurut)
        select (paket, baris, menurut));

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    public void Compute_AnyPackAndRows_EqualsTheObjectPath(int utas, bool isVektor) =>
        Prop.ForAll(Soal, soal =>
        {
            var hasil = Agregasi.Compute(BarisUji.ToKolom(soal.Baris), soal.Paket, soal.Menurut, new(null, utas, isVektor)).Isi;
            JalurObjek.Write(hasil).Should().Equal(JalurObjek.Aggregate(soal.Paket, soal.Baris, soal.Menurut));
        }).Check(150);

    [Fact]
    public void Compute_RowsInAnotherOrder_GivesTheSame() =>
        Prop.ForAll(Soal, soal =>
        {
            var maju = Agregasi.Compute(BarisUji.ToKolom(soal.Baris), soal.Paket, soal.Menurut).Isi;
            var mundur = Agregasi.Compute(BarisUji.ToKolom(soal.Baris.Reverse()), soal.Paket, soal.Menurut).Isi;
            JalurObjek.Write(mundur).Should().Equal(JalurObjek.Write(maju));
        }).Check(50);

    [Theory]
    [InlineData(3, 4)] // few groups in a block
    [InlineData(20, 15)] // many
    [InlineData(150, 120)] // more combinations of codes than a block keeps numbers for
    public void Compute_SoManyGroups_EqualsTheObjectPath(int pemda, int indikator) =>
        Prop.ForAll(Soal, soal =>
        {
            BarisUji[] baris = [.. soal.Baris.Select((b, i) => b with { Pemda = $"P{i * 7919 % pemda}", Indikator = $"I{i * 104729 / 3 % indikator}" })];
            string[] menurut = ["pemda", "indikator"];
            var hasil = Agregasi.Compute(BarisUji.ToKolom(baris), soal.Paket, menurut).Isi;
            JalurObjek.Write(hasil).Should().Equal(JalurObjek.Aggregate(soal.Paket, baris, menurut));
        }).Check(30);
}
