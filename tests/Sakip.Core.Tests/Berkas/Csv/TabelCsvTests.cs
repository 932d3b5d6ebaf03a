using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using Sakip.Berkas.Csv;
using Sakip.Dasar;

namespace Sakip.Core.Tests.Berkas.Csv;

public sealed class TabelCsvTests
{
    public static TheoryData<string, string, bool> Salah => new()
    {
        // table with the place of the problem marked, code, whether the table is refused as a whole
        { "§", "SKP4301", true },
        { "§\n\r\n", "SKP4301", true },
        { "a,§a", "SKP4302", true },
        { "a,§ a \n1,2", "SKP4302", true },
        { "a,§\n1,2", "SKP4303", true },
        { "a;§;c\n1;2;3", "SKP4303", true },
        { "a,§\"b", "SKP4306", true },
        { "a,b\n§1\n2,3", "SKP4304", false },
        { "a,b\n1,2,§3\n2,3", "SKP4304", false },
        { "a,b\n1,§\"2\n2,3", "SKP4306", false },
        { "a,b\n1,x§\"2\"\n2,3", "SKP4305", false },
        { "a,b\n1,\"x\"§y\n2,3", "SKP4305", false },
        { "a,b\n1,\"x\"§ ,\n2,3", "SKP4305", false },
        { "a,b\r\n\"x\r\ny\",2\r\n§3\r\n", "SKP4304", false },
        { "a,b\r\"x\ry\",2\r§3\r", "SKP4304", false },
        { "a,b\n\"é規😀\",§\"2", "SKP4306", false },
    };

    [Theory, MemberData(nameof(Salah))]
    public void Read_MalformedTable_GivesCodeLineAndColumn(string teks, string kode, bool ditolak)
    {
        var awal = teks[..teks.IndexOf('§', StringComparison.Ordinal)].Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var harap = string.Create(
            CultureInfo.InvariantCulture, $"{kode} ({awal.Count(h => h == '\n') + 1},{awal.Length - awal.LastIndexOf('\n')})");

        var hasil = Read(teks.Replace("§", string.Empty, StringComparison.Ordinal));

        hasil.IsBerhasil.Should().Be(!ditolak);
        var masalah = (ditolak ? hasil.Masalah : hasil.Isi.Masalah).First(m => m.Kode.Nomor == kode);
        masalah.ToString().Split(':')[0].TrimEnd().Should().Be(harap);
        foreach (var bahasa in Enum.GetValues<Bahasa>())
        {
            masalah.ToPesan(bahasa).Should().NotMatchRegex(@"\{[a-z]+\}");
        }
    }

    [Fact]
    public void Read_FaultyRowAmongSoundOnes_KeepsTheSoundOnes()
    {
        var tabel = Read("a,b\n1,2\n3\n\"4\"x,5\n6,7\n").Isi;

        tabel.Baris.Select(b => string.Join('|', b.Teks)).Should().Equal("1|2", "6|7");
        tabel.Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP4304", "SKP4305");
    }

    [Fact]
    public void Read_QuotesBlankLinesAndMark_GivesTheCells()
    {
        byte[] isi = [.. Encoding.UTF8.Preamble, .. "\r\na;\"b;c\"\r\n\r\n\"x \"\"y\"\"\r\nz\";\r\n1;2"u8];

        var tabel = TabelCsv.Read("t.csv", isi).Isi;

        tabel.Judul.Should().Equal("a", "b;c");
        tabel.Baris.Select(b => b.Teks).Should().BeEquivalentTo([new[] { "x \"y\"\r\nz", string.Empty }, ["1", "2"]]);
        tabel.GetTempat(tabel.Baris[0], 1).Should().Be(new Tempat("b;c", 5, 4));
        tabel.GetTempat(tabel.Baris[1]).Should().Be(new Tempat(string.Empty, 6, 1));
    }

    [Fact]
    public void Read_ByteThatIsNotUtf8_IsFound()
    {
        var masalah = TabelCsv.Read("t.csv", (byte[])[.. "a,b\nx,\u00e9"u8, 0xE9, .. ",c\n"u8]).Masalah.Should().ContainSingle().Which;

        masalah.ToString().Should().StartWith("SKP2004 (2,4):");
    }

    [Fact]
    public void Read_TooManyOrTooLongCells_AreRefused()
    {
        Read(new string(',', 1000)).Masalah.Should().Contain(m => m.Kode.Nomor == "SKP4307" && m.Tempat.Kolom == 1001);
        Read("a\n" + new string('x', (1024 * 1024) + 1) + "\n1").Isi.Masalah.Should().ContainSingle().Which.ToString().Should().StartWith("SKP4308 (2,1)");
        Read("a\n" + new string('x', 1024 * 1024)).Isi.Masalah.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("x\"")]
    [InlineData("\"\"")]
    [InlineData(",")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("1\n")]
    public void Read_LargeHostileTable_Ends(string ulang)
    {
        var isi = Encoding.UTF8.GetBytes("a,b\n" + string.Concat(Enumerable.Repeat(ulang, 4_000_000 / ulang.Length)));

        FluentActions.Invoking(() => TabelCsv.Read("t.csv", isi)).Should().NotThrow();
    }

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameCells()
    {
        var sel = Gen.Elements("a", "\"", ",", ";", "\r", "\n", " ", "é", "規", "1.464").ListOf().Select(string.Concat);
        var tabel =
            from lebar in Gen.Choose(1, 4)
            from baris in Gen.ListOf(Gen.ArrayOf(sel, lebar))
            from pemisah in Gen.Elements(',', ';')
            select (Lebar: lebar, Baris: baris, Pemisah: pemisah);
        Prop.ForAll(tabel.ToArbitrary(), t =>
        {
            var judul = Enumerable.Range(0, t.Lebar).Select(i => $"kolom{i}").ToArray();
            var hasil = Read(TulisCsv.Write(judul, t.Baris, t.Pemisah)).Isi;
            hasil.Masalah.Should().BeEmpty();
            hasil.Judul.Should().Equal(judul);
            hasil.Baris.Select(b => b.Teks).Should().BeEquivalentTo(t.Baris, o => o.WithStrictOrdering());
        }).Check(500);
    }

    private static Hasil<TabelCsv> Read(string teks) => TabelCsv.Read("t.csv", Encoding.UTF8.GetBytes(teks));
}
