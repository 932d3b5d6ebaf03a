using Sakip.Laporan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>Accepted findings: which count as known, which are new, and which are no longer there.</summary>
public class DaftarTerimaTests
{
    // 72 of 80 is 90 and 72 of 90 is 80: both capaian are misprinted.
    private static readonly HasilVerifikasi Hasil = LaporanUji.Verify(
        "t:I1=80 r:I1=72 t:I2=90 r:I2=72",
        ["x: capaian(*; 2024)"],
        """{ "subjek": "I1", "sel": { "x": "91" } }""",
        """{ "subjek": "I2", "sel": { "x": "81" } }""");

    [Fact]
    public void WithDiterima_OneOfTwo_TheOtherIsNew()
    {
        var satu = DaftarTerima.From([Terima(Hasil.Temuan[0], "ralat")]);
        var hasil = Hasil.WithDiterima(satu);

        hasil.Baru.Should().Equal(Hasil.Temuan[1]);
        hasil.IsBersih.Should().BeFalse();
        hasil.FindDiterima(Hasil.Temuan[0])!.Alasan.Should().Be("ralat");
        hasil.FindDiterima(Hasil.Temuan[1]).Should().BeNull();
        hasil.Usang.Should().BeEmpty();
        hasil.Temuan.Should().Equal(Hasil.Temuan, "accepting removes nothing");
    }

    [Fact]
    public void FromHasil_AllAccepted_IsCleanAndKeepsReasons()
    {
        var semua = DaftarTerima.FromHasil([Hasil.WithDiterima(DaftarTerima.From([Terima(Hasil.Temuan[1], "ralat")]))]);

        semua.Butir.Select(b => (b.Temuan, b.Alasan)).Should().Equal((Hasil.Temuan[0].Id, null), (Hasil.Temuan[1].Id, "ralat"));
        Hasil.WithDiterima(semua).IsBersih.Should().BeTrue();
        Hasil.WithDiterima(semua).Baru.Should().BeEmpty();
    }

    [Fact]
    public void FromHasil_EntriesOfOtherReports_AreKeptAndStaleOnesDropped()
    {
        var lain = new TemuanDiterima("laporan-lain", "t/I1/x", "SKP5002", "1");
        var usang = new TemuanDiterima("uji", "t/I9/x", "SKP5002", "1");
        var hasil = Hasil.WithDiterima(DaftarTerima.From([usang, lain]));

        hasil.Usang.Should().Equal(usang);
        DaftarTerima.FromHasil([hasil]).Butir.Select(b => b.Laporan).Should().Equal("laporan-lain", "uji", "uji");
    }

    [Fact]
    public void Find_AnotherPrintOrCode_IsNotTheAcceptedOne()
    {
        var temuan = Hasil.Temuan[0];
        DaftarTerima.From([new("uji", temuan.Id, temuan.Kode.Nomor, "92")]).Find("uji", temuan).Should().BeNull();
        DaftarTerima.From([new("uji", temuan.Id, "SKP5001", "91")]).Find("uji", temuan).Should().BeNull();
        DaftarTerima.From([new("lain", temuan.Id, temuan.Kode.Nomor, "91")]).Find("uji", temuan).Should().BeNull();
        DaftarTerima.From([Terima(temuan)]).Find("uji", temuan)!.ToString().Should().Be($"SKP5002 {temuan.Id}");
    }

    [Fact]
    public void From_AnyOrder_IsSortedAndEachOnce()
    {
        TemuanDiterima[] butir = [new("b", "t", "k", "1"), new("a", "u", "k", "1"), new("a", "t", "l", "1"), new("a", "t", "k", "2"), new("a", "t", "k", "1"), new("b", "t", "k", "1")];
        DaftarTerima.From(butir).Butir.Select(b => $"{b.Laporan}{b.Temuan}{b.Kode}{b.Tercetak}")
            .Should().Equal("atk1", "atk2", "atl1", "auk1", "btk1");
    }

    [Fact]
    public void Arguments_Missing_AreNamed()
    {
        FluentActions.Invoking(() => DaftarTerima.From(null!)).Should().Throw<ArgumentNullException>().WithParameterName("butir");
        FluentActions.Invoking(() => DaftarTerima.FromHasil(null!)).Should().Throw<ArgumentNullException>().WithParameterName("hasil");
        FluentActions.Invoking(() => DaftarTerima.Kosong.Find(null!, Hasil.Temuan[0])).Should().Throw<ArgumentNullException>().WithParameterName("laporan");
        FluentActions.Invoking(() => DaftarTerima.Kosong.Find("uji", null!)).Should().Throw<ArgumentNullException>().WithParameterName("temuan");
        FluentActions.Invoking(() => Hasil.WithDiterima(null!)).Should().Throw<ArgumentNullException>().WithParameterName("diterima");
        FluentActions.Invoking(() => Hasil.FindDiterima(null!)).Should().Throw<ArgumentNullException>().WithParameterName("temuan");
        FluentActions.Invoking(() => new TemuanDiterima(" ", "t", "k", "1")).Should().Throw<ArgumentException>().WithParameterName("laporan");
        FluentActions.Invoking(() => new TemuanDiterima("a", " ", "k", "1")).Should().Throw<ArgumentException>().WithParameterName("temuan");
        FluentActions.Invoking(() => new TemuanDiterima("a", "t", " ", "1")).Should().Throw<ArgumentException>().WithParameterName("kode");
        FluentActions.Invoking(() => new TemuanDiterima("a", "t", "k", null!)).Should().Throw<ArgumentNullException>().WithParameterName("tercetak");
    }

    private static TemuanDiterima Terima(Temuan temuan, string? alasan = null) =>
        new("uji", temuan.Id, temuan.Kode.Nomor, temuan.Tercetak, alasan);
}
