using Sakip.Kolom;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Kolom;

public class AgregasiAnggaranTests
{
    [Fact]
    public void Compute_BudgetRows_AddsMoneyAndTakesSerapanOfTheSums()
    {
        var penyusun = new PenyusunAnggaran("pemda", "tahun");
        penyusun.Add(["A", "2024"], Rupiah.From(100m), Rupiah.From(50m));
        penyusun.Add(["A", "2024"], Rupiah.From(300m), Rupiah.From(250.50m));
        penyusun.Add(["B", "2024"], Rupiah.From(999_999_999_999_999m), Rupiah.From(0m));
        penyusun.Add(["B", "2024"], Rupiah.From(1m), null);
        penyusun.Add(["C", "2024"], Rupiah.From(0m), Rupiah.From(0m));

        var kolom = penyusun.Build();
        foreach (var utas in new[] { 1, 3 })
        {
            var hasil = Agregasi.Compute(kolom, ["pemda"], new(null, utas)).Isi;
            var (a, b, c) = (hasil.Kelompok[0], hasil.Kelompok[1], hasil.Kelompok[2]);
            (a.Jumlah, a.Pagu.Angka, a.Realisasi.Angka).Should().Be((2L, (Rasio)400m, (Rasio)300.50m));
            a.Serapan.Should().Be(Hitungan.FromAngka(75.125m)); // 300,50 of 400; the mean of 50 and 83,5 would be 66,75
            b.Pagu.Angka.Should().Be((Rasio)1_000_000_000_000_000m);
            (b.TanpaRealisasi, b.Realisasi, b.Serapan.IsTerhitung).Should().Be((1L, Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong), false));
            c.Serapan.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.PembagianNol));
        }
    }

    [Fact]
    public void Add_PartsOfASen_NamesTheArgument() =>
        FluentActions.Invoking(() => new PenyusunAnggaran("a").Add(["x"], Rupiah.From(0.001m), null))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("pagu");
}
