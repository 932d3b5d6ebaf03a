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
}
