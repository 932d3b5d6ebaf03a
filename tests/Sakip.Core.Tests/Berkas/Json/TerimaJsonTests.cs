using System.Text;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Laporan;
using Sakip.Laporan;

namespace Sakip.Core.Tests.Berkas.Json;

public sealed class TerimaJsonTests
{
    public static TheoryData<string> Nama => EmpatLaporan.Nama;

    [Theory, MemberData(nameof(Nama))]
    public void Write_AllFindings_AcceptsThemAndRoundTrips(string nama)
    {
        var hasil = EmpatLaporan.Verify(nama);
        var isi = TerimaJson.Write(DaftarTerima.FromHasil([hasil]));

        var terbaca = TerimaJson.Read(isi).Isi;

        TerimaJson.Write(terbaca).Should().Equal(isi);
        var lagi = hasil.WithDiterima(terbaca);
        (lagi.Baru.Length, lagi.Usang.Length, lagi.IsBersih, lagi.Semua.Length).Should().Be((0, 0, true, hasil.Semua.Length));
    }

    [Fact]
    public void From_AnyOrder_WritesTheSameFile()
    {
        TemuanDiterima[] butir = [new("b", "t/x/y", "SKP5002", "1"), new("a", "t/x/y", "SKP5002", "2"), new("a", "t/x/y", "SKP5001", "2", "Alasan."), new("a", "t/a/y", "SKP5002", "2")];

        TerimaJson.Write(DaftarTerima.From(butir.Reverse().Concat(butir))).Should().Equal(TerimaJson.Write(DaftarTerima.From(butir)));
        DaftarTerima.From(butir).Butir.Select(b => $"{b.Laporan} {b}").Should().Equal("a SKP5002 t/a/y", "a SKP5001 t/x/y", "a SKP5002 t/x/y", "b SKP5002 t/x/y");
    }

    [Theory]
    [InlineData("uji", "t/I1/x", "SKP5002", "90,62", true)]
    [InlineData("lain", "t/I1/x", "SKP5002", "90,62", false)]
    [InlineData("uji", "t/I2/x", "SKP5002", "90,62", false)]
    [InlineData("uji", "t/I1/x", "SKP5001", "90,62", false)]
    [InlineData("uji", "t/I1/x", "SKP5002", "90,61", false)]
    public void FindDiterima_ReportIdCodeAndPrint_MustAllAgree(string laporan, string temuan, string kode, string tercetak, bool diterima)
    {
        var hasil = LaporanUji.VerifySel("t:I1=80 r:I1=72,5", "capaian(*; 2024)", "90,62") // 72,5 / 80 is 90,625 %
            .WithDiterima(DaftarTerima.From([new(laporan, temuan, kode, tercetak)]));

        (hasil.IsBersih, hasil.Baru.IsEmpty, hasil.Usang.Length).Should().Be((diterima, diterima, diterima || laporan == "lain" ? 0 : 1));
    }

    [Fact]
    public void FromHasil_AcceptedBefore_KeepsReasonsAndOtherReportsAndDropsWhatIsGone()
    {
        var lama = DaftarTerima.From([new("uji", "t/I1/x", "SKP5002", "90,62", "Dipotong."), new("uji", "t/I9/x", "SKP5002", "1"), new("lain", "t/I1/x", "SKP5002", "1")]);
        var hasil = LaporanUji.VerifySel("t:I1=80 r:I1=72,5", "capaian(*; 2024)", "90,62").WithDiterima(lama);

        DaftarTerima.FromHasil([hasil]).Butir.Select(b => (b.Laporan, b.Temuan, b.Alasan)).Should().Equal(("lain", "t/I1/x", null), ("uji", "t/I1/x", "Dipotong."));
    }

    [Fact]
    public void Write_SmallList_IsTheCanonicalForm() => Encoding.UTF8.GetString(TerimaJson.Write(DaftarTerima.From([new("uji", "t/I1/x", "SKP5002", "90,62", "Dipotong.")]))).Should().Be(
        """
        {
          "format": "sakip.terima/1",
          "terima": [
            {
              "laporan": "uji",
              "temuan": "t/I1/x",
              "kode": "SKP5002",
              "tercetak": "90,62",
              "alasan": "Dipotong."
            }
          ]
        }

        """.ReplaceLineEndings("\n"));
}
