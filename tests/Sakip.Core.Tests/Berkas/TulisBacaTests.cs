using System.Text;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Berkas;

public sealed class TulisBacaTests
{
    private static readonly PenilaiSkema SkemaAturan = PenilaiSkema.Load("aturan");

    private static readonly PenilaiSkema SkemaLaporan = PenilaiSkema.Load("laporan");

    public static TheoryData<string> Berkas => [.. ContohBerkas.Tersimpan];

    [Fact]
    public void Write_AnyPackReadBack_GivesTheSameBytes() => Pembangkit.ForAll(Pembangkit.Paket, IsTetapAturan).Check();

    [Fact]
    public void Write_AnyReportReadBack_GivesTheSameBytes() => Pembangkit.ForAll(Pembangkit.Laporan, IsTetapLaporan).Check();

    [Theory, MemberData(nameof(Berkas))]
    public void Write_ShippedFileReadBack_GivesTheSameBytes(string berkas)
    {
        var isi = Encoding.UTF8.GetString(ContohBerkas.Read(berkas));
        _ = berkas.EndsWith(".aturan.json", StringComparison.Ordinal) ? IsTetapAturan(isi) : IsTetapLaporan(isi);
    }

    [Fact]
    public void Write_ScoreCarriedForward_KeepsItsYear()
    {
        var asal = new SkorIndeks("survei", "skm", Periode.FromTahun(2024), [new("U1", NilaiKinerja.FromAngka(3.1m).WithDibawaDari(2023)), new("U2", NilaiKinerja.FromAngka(3.2m))]);
        var laporan = new LaporanKinerja("uji", "Uji", Periode.FromTahun(2024), "uji", null, new(new("dinas", "Dinas"), [], [], [], skor: [asal]), []);

        LaporanJson.Read(LaporanJson.Write(laporan)).Isi.Data.Skor.Single().Skor.Should().Equal(asal.Skor);
    }

    [Fact]
    public void Write_CanonicalForm_HasLineFeedsNoMarkAndOneLineFeedAtTheEnd()
    {
        var isi = Encoding.UTF8.GetString(LaporanJson.Write(LaporanJson.Read(ContohBerkas.Read(ContohBerkas.Tersimpan[1])).Isi));

        isi.Should().StartWith("{\n  \"format\": \"sakip.laporan/1\",\n  \"id\": ").And.EndWith("]\n}\n").And.NotContain("\r");
    }

    [Fact]
    public void Write_LettersBeyondAscii_AreWrittenAsTheyAre()
    {
        var isi = ContohBerkas.AturanKecil.Replace("Aturan uji", "Aturan é – 規則 \\u00e9 \\\"kutip\\\" <b>&'+", StringComparison.Ordinal);

        Encoding.UTF8.GetString(AturanJson.Write(AturanJson.Read(Encoding.UTF8.GetBytes(isi)).Isi))
            .Should().Contain("\"Aturan é – 規則 é \\\"kutip\\\" <b>&'+\"");
    }

    [Fact]
    public void Write_LongestFormulaAllowed_IsReadBack()
    {
        // n numbers of 28 digits take 29n - 1 characters without blanks, 31n - 3 with them: 132 fit both ways, 133 and 141 one way.
        var angka = new string('9', 28);
        foreach (var banyak in new[] { 132, 133, 141 })
        {
            var rumus = string.Join('+', Enumerable.Repeat(angka, banyak));
            var isi = ContohBerkas.AturanKecil.Replace(
                "\"2020-01-01\" }", $"\"2020-01-01\" }}, \"capaian\": {{ \"rumus\": {{ \"positif\": \"{rumus}\" }} }}", StringComparison.Ordinal);
            var paket = AturanJson.Read(Encoding.UTF8.GetBytes(isi));
            if (paket.IsBerhasil)
            {
                AturanJson.Read(AturanJson.Write(paket.Isi)).Masalah.Should().BeEmpty("what is written must be readable ({0} numbers)", banyak);
            }
        }
    }

    private static bool IsTetapAturan(string isi)
    {
        var satu = AturanJson.Write(AturanJson.Read(Encoding.UTF8.GetBytes(isi)).Isi);
        SkemaAturan.Validate(Encoding.UTF8.GetBytes(isi)).Should().BeEmpty();
        SkemaAturan.Validate(satu).Should().BeEmpty();
        Encoding.UTF8.GetString(AturanJson.Write(AturanJson.Read(satu).Isi)).Should().Be(Encoding.UTF8.GetString(satu));
        return true;
    }

    private static bool IsTetapLaporan(string isi)
    {
        var satu = LaporanJson.Write(LaporanJson.Read(Encoding.UTF8.GetBytes(isi)).Isi);
        SkemaLaporan.Validate(Encoding.UTF8.GetBytes(isi)).Should().BeEmpty();
        SkemaLaporan.Validate(satu).Should().BeEmpty();
        Encoding.UTF8.GetString(LaporanJson.Write(LaporanJson.Read(satu).Isi)).Should().Be(Encoding.UTF8.GetString(satu));
        return true;
    }
}
