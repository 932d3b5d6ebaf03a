using System.Text;
using Sakip.Berkas.Baris;
using Sakip.Dasar;
using Sakip.Kolom;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Berkas.Baris;

public class PembacaKolomTests
{
    private const string Judul = "pemda,tahun,triwulan,polaritas,target,realisasi\n";

    public static TheoryData<string, string, int, int> BarisSalah => new()
    {
        // row, code, line, column
        { "A,2024,1,positif,80", "SKP4304", 2, 1 },
        { "A,2024,1,positif,80,72,1", "SKP4304", 2, 1 },
        { "A,24,1,positif,80,72", "SKP7003", 2, 3 },
        { "A,1944,1,positif,80,72", "SKP7003", 2, 3 },
        { "A,2024,5,positif,80,72", "SKP7004", 2, 8 },
        { "A,2024,TW1,positif,80,72", "SKP7004", 2, 8 },
        { "A,2024,1,naik,80,72", "SKP2103", 2, 10 },
        { "A,2024,1,positif,80x,72", "SKP2106", 2, 18 },
        { "A,2024,1,positif,8e1,72", "SKP2106", 2, 18 },
        { "A,2024,1,positif,1.464.000,72", "SKP2106", 2, 18 },
        { "A,2024,1,positif,80.,72", "SKP2106", 2, 18 },
        { "A,2024,1,positif,.5,72", "SKP2106", 2, 18 },
        { "A,2024,1,positif,--5,72", "SKP2106", 2, 18 },
        { "A,2024,1,positif,12345678901234567890123456789,72", "SKP2106", 2, 18 },
        { "A,2024,1,positif,\"82,84\",72", "SKP2106", 2, 18 },
        { "A,2024,1,positif,\"80,72", "SKP4305", 2, 18 },
        { "A,2024,1,positif,8\"0,72", "SKP4305", 2, 19 },
        { "Kalé,2024,1,positif,80,x 2", "SKP2106", 2, 24 },
    };

    [Theory, MemberData(nameof(BarisSalah))]
    public void Feed_FaultyRow_IsHandedOutWithItsPlace(string baris, string kode, int nomor, int letak)
    {
        var (kolom, tolakan) = Read($"{Judul}{baris}\nA,2024,1,positif,80,72\n");

        var (masalah, teks) = tolakan.Should().ContainSingle().Subject;
        (masalah.Kode.Nomor, masalah.Tempat.Baris, masalah.Tempat.Kolom, teks).Should().Be((kode, nomor, letak, baris));
        kolom!.Jumlah.Should().Be(1, "reading goes on behind it");
    }

    [Fact]
    public void Feed_BytesCutAnywhere_ReadsTheSame()
    {
        var isi = Encoding.UTF8.GetBytes("\uFEFF" + Judul.Replace('\n', '\r') + "\n\"Kab. \"\"X\"\"\",2024,,,80.50,\r\nB,2023,2,negatif,n/a,-7\r\n\r\nC,2024,9,,1,1\r\nD,2024,1,rentang,BB,A");
        isi = [.. isi.Where((b, i) => b != '\r' || isi[i + 1] == '\n')];
        for (var potong = 1; potong <= isi.Length; potong++)
        {
            var (kolom, tolakan) = Read(isi, potong);

            tolakan.Should().ContainSingle().Which.Masalah.Tempat.Baris.Should().Be(5);
            kolom!.Jumlah.Should().Be(3);
            var hasil = Agregasi.Compute(kolom, Contoh.Paket(), ["pemda", "triwulan"]).Isi;
            hasil.Kelompok.Select(k => string.Join('|', k.Kunci)).Should().Equal("B|2", "D|1", "Kab. \"X\"|");
            hasil.Kelompok.Select(k => k.TakTerhitung[0].Alasan).Should().Equal(
                AlasanTakTerhitung.RumusTidakAda, AlasanTakTerhitung.BukanAngka, AlasanTakTerhitung.RealisasiKosong);
        }
    }

    [Theory]
    [InlineData("pemda;target;realisasi\nA;1;2\n")]
    [InlineData("realisasi,pemda,target\n2,A,1\n")]
    [InlineData("\"pemda\",\"target\",\"realisasi\"\n\"A\",\"1\",\"2\"\n")]
    [InlineData("pemda,target,realisasi\n A , 1 ,2")]
    public void Feed_AnyLayout_ReadsTheSame(string isi)
    {
        var (kolom, tolakan) = Read(isi);

        tolakan.Should().BeEmpty();
        var kelompok = Agregasi.Compute(kolom!, Contoh.Paket(), ["pemda"]).Isi.Kelompok.Should().ContainSingle().Subject;
        (kelompok.Kunci[0], kelompok.Rerata).Should().Be(("A", Hitungan.FromAngka(200m)));
    }

    [Theory]
    [InlineData("pemda,target\n", "SKP7005")]
    [InlineData("pemda,pagu\n", "SKP7005")]
    [InlineData("pemda,,target,realisasi\n", "SKP4303")]
    [InlineData("pemda,pemda,target,realisasi\n", "SKP4302")]
    [InlineData("pe\"mda,target,realisasi\n", "SKP4305")]
    public void Finish_FaultyColumns_IsAProblemOfTheFile(string isi, string kode)
    {
        var pembaca = new PembacaKolom((_, _) => { });
        pembaca.Begin(isJson: false);
        pembaca.Feed(Encoding.UTF8.GetBytes(isi + "A,1,2,3\n"));

        pembaca.Finish().Should().ContainSingle().Which.Kode.Nomor.Should().Be(kode);
        pembaca.BuildUkur().Should().BeNull();
    }

    [Fact]
    public void Finish_SecondFileOfOtherColumns_IsAProblemOfTheFile()
    {
        var pembaca = new PembacaKolom((_, _) => { });
        pembaca.Begin(isJson: false);
        pembaca.Feed("pemda,target,realisasi\nA,1,2\n"u8);
        pembaca.Finish().Should().BeEmpty();
        pembaca.Begin(isJson: true);
        pembaca.Feed("{\"target\":1.5,\"realisasi\":3,\"pemda\":\"B\"}\n"u8);
        pembaca.Finish().Should().BeEmpty();
        pembaca.Begin(isJson: false);
        pembaca.Feed("unit,target,realisasi\nA,1,2\n"u8);

        pembaca.Finish().Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP7006");
        pembaca.BuildUkur()!.Jumlah.Should().Be(2);
    }

    [Theory]
    [InlineData(0x22, 0x82)] // the reader says that it stopped behind the end
    [InlineData(0x7B, 0x22, 0x22, 0x3A, 0x22, 0xC3)]
    public void Feed_JsonRowThatBreaksOffInACharacter_IsHandedOut(params int[] bita)
    {
        var tolakan = new List<Masalah>();
        var pembaca = new PembacaKolom((masalah, _) => tolakan.Add(masalah));
        pembaca.Begin(isJson: true);
        pembaca.Feed([.. bita.Select(b => (byte)b)]);
        _ = pembaca.Finish();

        tolakan.Should().ContainSingle().Which.Kode.Nomor.Should().StartWith("SKP200");
    }

    [Theory]
    [InlineData("[1]", "SKP2105", 1)]
    [InlineData("{\"pemda\":\"A\"", "SKP2001", 13)]
    [InlineData("{\"pemda\":\"A\",\"target\":true}", "SKP2105", 23)]
    [InlineData("{\"pemda\":\"A\",\"tarjet\":1}", "SKP2101", 14)]
    [InlineData("{\"pemda\":\"A\",\"pemda\":\"B\"}", "SKP2104", 14)]
    [InlineData("{\"pemda\":\"A\",\"target\":1,5}", "SKP2009", 23)]
    [InlineData("{\"pemda\":\"A\",\"target\":1e2}", "SKP2106", 23)]
    [InlineData("{\"pemda\":\"\\ud800\",\"target\":1}", "SKP2006", 1)]
    [InlineData("{\"pemda\":\"A\"} {}", "SKP2001", 15)]
    [InlineData("[[[[[[[[[[", "SKP2105", 1)]
    [InlineData("{\"pemda\":[[[[[[[[", "SKP2105", 10)]
    public void Feed_FaultyJsonRow_IsHandedOutWithItsPlace(string baris, string kode, int letak)
    {
        var tolakan = new List<(Masalah Masalah, string Baris)>();
        var pembaca = new PembacaKolom((masalah, isi) => tolakan.Add((masalah, Encoding.UTF8.GetString(isi))));
        pembaca.Begin(isJson: true);
        pembaca.Feed(Encoding.UTF8.GetBytes($"{{\"pemda\":\"A\",\"target\":1,\"realisasi\":null}}\n{baris}\n"));
        pembaca.Finish().Should().BeEmpty();

        var (salah, teks) = tolakan.Should().ContainSingle().Subject;
        (salah.Kode.Nomor, salah.Tempat.Baris, salah.Tempat.Kolom, teks).Should().Be((kode, 2, letak, baris));
        pembaca.BuildUkur()!.Jumlah.Should().Be(1);
    }

    [Fact]
    public void Feed_ColumnsSeparatedByTabs_AreNamedAsSuch()
    {
        var pembaca = new PembacaKolom((_, _) => { });
        pembaca.Begin(isJson: false);
        pembaca.Feed("pemda\ttarget\trealisasi\nA\t1\t2\n"u8);

        pembaca.Finish().Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP4318");
    }

    [Fact]
    public void Feed_EndlessLine_IsOneRejectedRow()
    {
        var tolakan = new List<string>();
        var pembaca = new PembacaKolom((masalah, _) => tolakan.Add(masalah.Kode.Nomor));
        pembaca.Begin(isJson: false);
        pembaca.Feed(Encoding.UTF8.GetBytes("pemda,target,realisasi\n"));
        var isi = new byte[64 * 1024];
        Array.Fill(isi, (byte)'x');
        for (var i = 0; i < 40; i++)
        {
            pembaca.Feed(isi);
        }

        pembaca.Feed("\nA,1,2\n"u8);

        pembaca.Finish().Should().BeEmpty();
        tolakan.Should().Equal("SKP7007");
        pembaca.BuildUkur()!.Jumlah.Should().Be(1);
    }

    [Fact]
    public void Feed_BytesThatAreNoUtf8_AreARejectedRow()
    {
        var tolakan = new List<string>();
        var pembaca = new PembacaKolom((masalah, _) => tolakan.Add(masalah.Kode.Nomor));
        pembaca.Begin(isJson: false);
        pembaca.Feed([.. "pemda,target,realisasi\nA"u8, 0xFF, .. ",1,2\n"u8]);

        pembaca.Finish().Should().BeEmpty();
        tolakan.Should().Equal("SKP2004");
    }

    [Fact]
    public void Feed_BudgetRows_AreRead()
    {
        var tolakan = new List<string>();
        var pembaca = new PembacaKolom((masalah, _) => tolakan.Add(masalah.Kode.Nomor));
        pembaca.Begin(isJson: false);
        pembaca.Feed("pemda,pagu,realisasi\nA,1000.50,250\nA,0.001,1\nA,BB,1\nB,100,\n"u8);
        pembaca.Finish().Should().BeEmpty();

        tolakan.Should().Equal("SKP7009", "SKP7009");
        var hasil = Agregasi.Compute(pembaca.BuildAnggaran()!, ["pemda"]).Isi;
        hasil.Kelompok[0].Pagu.Should().Be(Hitungan.FromAngka(1000.50m));
        hasil.Kelompok[1].TanpaRealisasi.Should().Be(1);
    }

    private static (KolomUkur? Kolom, List<(Masalah Masalah, string Baris)> Tolakan) Read(string isi) => Read(Encoding.UTF8.GetBytes(isi), int.MaxValue);

    private static (KolomUkur? Kolom, List<(Masalah Masalah, string Baris)> Tolakan) Read(byte[] isi, int potong)
    {
        var tolakan = new List<(Masalah, string)>();
        var pembaca = new PembacaKolom((masalah, baris) => tolakan.Add((masalah, Encoding.UTF8.GetString(baris))));
        pembaca.Begin(isJson: false);
        for (var awal = 0; awal < isi.Length; awal += Math.Min(potong, isi.Length))
        {
            pembaca.Feed(isi.AsSpan(awal, Math.Min(potong, isi.Length - awal)));
        }

        pembaca.Finish().Should().BeEmpty();
        return (pembaca.BuildUkur(), tolakan);
    }
}
