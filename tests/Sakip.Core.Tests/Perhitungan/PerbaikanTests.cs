using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Mistakes that were found once and mended.</summary>
public class PerbaikanTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(1, -1)] // a sum of zero
    public void Rerata_WeightNotAboveZero_IsNotComputable(int satu, int dua)
    {
        var penuh = Capaian.Compute(AturanUji.Bawaan, Polaritas.Positif, 1m, 1m);
        Rerata.Compute(AturanUji.Create("""
            "rerata": { "bobot": "indikator" }
            """), [new AnggotaRerata(penuh, satu), new(penuh, dua)]).Alasan.Should().Be(AlasanTakTerhitung.BobotKosong);
    }

    [Fact]
    public void Pengukuran_TargetInTwoDocumentsAndNoRealisasi_KeepsTheIndicator()
    {
        var s = new SimpulRencana("S1", JenisSimpul.Sasaran, "S");
        var data = new DataKinerja(new("d", "D"), [s], [new("I1", "I", s)], [
            new(new(Ukuran.Target, "I1", Periode.FromTahun(2024), new(JenisDokumen.Pk)), NilaiKinerja.FromAngka(1)),
            new(new(Ukuran.Target, "I1", Periode.FromTahun(2024), new(JenisDokumen.Renstra)), NilaiKinerja.FromAngka(2))]);
        PengukuranKinerja.Compute(data, AturanUji.CreatePaket(), Periode.FromTahun(2024)).Isi.Indikator.Should().HaveCount(1);
    }

    [Fact]
    public void Efisiensi_CapaianMissingBesideZeroBudget_LacksAnInput() =>
        Efisiensi.Compute(AturanUji.Create("""
            "efisiensi": { "a": { "rumus": "capaian - 100" } }
            """), "a", null, Rupiah.Nol, null).Nilai.Alasan.Should().Be(AlasanTakTerhitung.MasukanKosong);

    [Fact]
    public void Efisiensi_RealisasiMissing_LacksAnInput() =>
        Efisiensi.Compute(AturanUji.Create("""
            "efisiensi": { "a": { "rumus": "pagu - realisasi" } }
            """), "a", null, Rupiah.From(5), null).Nilai.Alasan.Should().Be(AlasanTakTerhitung.MasukanKosong);

    [Fact]
    public void Pengukuran_AccumulatedRealisasi_IsMeasured()
    {
        var s = new SimpulRencana("S1", JenisSimpul.Sasaran, "S");
        var data = new DataKinerja(new("d", "D"), [s], [new("I1", "I", s, akumulasi: Akumulasi.Jumlah)], [
            new(new(Ukuran.Realisasi, "I1", Periode.FromTahun(2023)), NilaiKinerja.FromAngka(1)),
            new(new(Ukuran.Realisasi, "I1", Periode.FromTahun(2024)), NilaiKinerja.FromAngka(2))]);
        PengukuranKinerja.Compute(data, AturanUji.CreatePaket(), Periode.FromJangka(2023, 2024)).Isi.Indikator.Should().HaveCount(1);
    }
}
