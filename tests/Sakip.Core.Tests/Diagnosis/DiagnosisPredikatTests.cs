using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Diagnosis;
using Sakip.Kinerja;
using Sakip.Penilaian;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Diagnosis;

public class DiagnosisPredikatTests
{
    private static readonly VersiAturan LimaPita = PaketBawaan.Find("permendagri-86-2017")!.Isi.VersiTerakhir;
    private static readonly VersiAturan Paser = Contoh.Versi(skala: Contoh.SkalaPaser());

    [Theory]
    [InlineData(100, 90.4, "Sangat Tinggi", JenisSebab.CelahPita, "Terletak antara dua pita, lalu pita sebelahnya yang diambil.")]
    [InlineData(120, 96, "Sangat Tinggi", JenisSebab.PredikatDariRealisasi, "Realisasi, 96, yang dinilai, bukan capaian.")] // 80
    [InlineData(100, 75.6, "Tinggi", JenisSebab.CelahPita, "Terletak antara dua pita, lalu pita sebelahnya yang diambil.")]
    public void Find_FiveBands_NamesTheMistake(decimal target, decimal realisasi, string cetak, JenisSebab jenis, string pesan)
    {
        var sebab = DiagnosisPredikat.Find(Capaian.Compute(LimaPita, Polaritas.Positif, target, realisasi), cetak, null, realisasi);
        sebab[0].Jenis.Should().Be(jenis);
        sebab[0].ToPesan().Should().Be(pesan);
    }

    [Fact]
    public void Find_WrongCapaianPrinted_ComesFirst() =>
        DiagnosisPredikat.Find(Capaian.Compute(LimaPita, Polaritas.Positif, 120, 96), "sangat tinggi", 96, 96)
            .Select(s => s.Jenis).Should().Equal(JenisSebab.PredikatDariTercetak, JenisSebab.PredikatDariRealisasi);

    [Fact]
    public void Find_RoundedToABound_NamesTheBoundThenTheRounding() // 99,996 is shown and rated as 100,00
    {
        var capaian = Capaian.Compute(Paser, Polaritas.Positif, 100, 99.996m);
        capaian.Peringkat.ToString().Should().Be("Berhasil");
        DiagnosisPredikat.Find(capaian, "Biru").Select(s => s.Jenis)
            .Should().Equal(JenisSebab.BatasPita, JenisSebab.PredikatTanpaPembulatan);
    }

    [Fact]
    public void Find_RoundedToWholeNumbers_NamesTheDecimals() // 99,6 gives 100
    {
        var sebab = DiagnosisPredikat.Find(Capaian.Compute(Paser, Polaritas.Positif, 100, 99.6m), "Berhasil");
        sebab[0].ToPesan().Should().Be("Dinilai sesudah dibulatkan ke 0 desimal.");
    }

    [Theory]
    [InlineData(99.6, "Cukup Berhasil")] // right
    [InlineData(99.6, "Gagal Total")] // on no scale
    [InlineData(50, "Berhasil")] // far away
    public void Find_RightOrUnknown_IsEmpty(decimal realisasi, string cetak) =>
        DiagnosisPredikat.Find(Capaian.Compute(Paser, Polaritas.Positif, 100, realisasi), cetak, null, realisasi).Should().BeEmpty();

    [Fact]
    public void Find_StrictBoundOfTheAkipScale_NamesTheBound() // 90,00 is A; e-SAKIP applications that ask for >= 90 say AA
    {
        var aturan = PaketBawaan.Find("permenpanrb-88-2021")!.Isi.VersiTerakhir;
        DiagnosisPredikat.Find(aturan, aturan.Skala[0], (90, 90, 90), "AA", null, null)[0]
            .ToPesan().Should().Be("Tepat pada batas 90, yang dihitung ke pita sebelahnya.");
    }

    [Fact]
    public void Find_OtherScaleOfThePack_IsNamed()
    {
        Skala[] skala = [Contoh.SkalaPaser(), new("lama", [new("Bagus", new(0, true, null, false))])];
        var aturan = new VersiAturan("uji", new(2017, 1, 1), null, Contoh.SusunCapaian(), AturanRerata.Bawaan) { Skala = [.. skala] };
        DiagnosisPredikat.Find(Capaian.Compute(aturan, Polaritas.Positif, 100, 80), "Bagus")[0]
            .ToPesan().Should().Be("Dinilai dengan skala lama.");
    }
}
