using System.Text;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Diagnosis;

namespace Sakip.Core.Tests.Berkas.Csv;

public class AuditCsvTests
{
    private const string Judul = "nama,target,realisasi,capaian\n";

    private static readonly VersiAturan Lazim = PaketBawaan.Find("permendagri-86-2017").Isi.VersiTerakhir;

    [Theory]
    [InlineData("\uFEFFnama;satuan;polaritas;target;realisasi;capaian;predikat;unit\r\nA;%;;80;72,4;90,5;Tinggi;Umum\r\n")]
    [InlineData("Unit,PREDIKAT,Capaian,Realisasi,Target,NAMA\n\n\"Umum\",Tinggi,\"90,5\",72.4,80,A")]
    public void Read_AnyOrderAndDialect_FindsTheColumns(string isi)
    {
        var audit = Open(isi);
        var hasil = audit.Read().Single();
        hasil.Status.Should().Be(StatusAudit.Cocok);
        hasil.Baris.Nama.Should().Be("A");
        hasil.Baris.Nomor.Should().Be(isi[0] == 'U' ? 3 : 2);
        hasil.Baris.Sel.Should().HaveCount(audit.Judul.Length).And.Contain("Umum", "other columns are carried through");
    }

    public static TheoryData<string, string, int, int> JudulSalah => new()
    {
        { "", "SKP4301", 1, 1 },
        { "\r\n\n", "SKP4301", 1, 1 },
        { "nama,target,realisasi\nA,1,1\n", "SKP4317", 1, 1 },
        { "nama,target,realisasi,capaian,Target\n", "SKP4302", 1, 31 },
        { "nama,target,realisasi,capaian,target\n", "SKP4302", 1, 31 },
        { "nama,,target,realisasi,capaian\n", "SKP4303", 1, 6 },
        { "nama,\"target,realisasi,capaian\n", "SKP4306", 1, 6 },
        { "nama\ttarget\trealisasi\tcapaian\nA\t80\t72\t90\n", "SKP4318", 1, 1 },
    };

    [Theory, MemberData(nameof(JudulSalah))]
    public void Open_FaultyFirstLine_IsRefusedWithItsPlace(string isi, string kode, int baris, int kolom)
    {
        var hasil = AuditCsv.Open(new MemoryStream(Encoding.UTF8.GetBytes(isi)), Lazim);
        hasil.IsBerhasil.Should().BeFalse();
        hasil.Masalah[0].Kode.Nomor.Should().Be(kode);
        hasil.Masalah[0].Tempat.Baris.Should().Be(baris);
        hasil.Masalah[0].Tempat.Kolom.Should().Be(kolom);
    }

    public static TheoryData<string, string, int, int> BarisSalah => new()
    {
        // rows between two good ones; code, line, column
        { "B,80,72", "SKP4304", 3, 6 },
        { "B,80,72,90,9", "SKP4304", 3, 12 },
        { "B,8\"0,72,90", "SKP4305", 3, 4 },
        { "B,80,72\0,90", "SKP1004", 3, 6 },
        { "B,80,12345678901234567890123456789,90", "SKP1003", 3, 6 },
        { "B,80,\"7,2,1\",90", "SKP1001", 3, 6 },
        { "B,80,72,tercapai", "SKP5607", 3, 9 },
        { "B,1.250,900,80", "SKP5605", 3, 3 },
        { "\"B\nC\",80,x9,90", "SKP1004", 4, 7 },
    };

    [Theory, MemberData(nameof(BarisSalah))]
    public void Read_FaultyRow_IsAResultWithItsPlaceAndTheNextIsRead(string salah, string kode, int baris, int kolom)
    {
        var hasil = Open($"{Judul}A,80,72,90\n{salah}\nZ,80,72,90\n").Read().ToArray();
        hasil.Should().HaveCount(3);
        hasil[1].IsTemuan.Should().BeTrue();
        hasil[1].Baris.Nomor.Should().Be(3);
        hasil[1].Masalah!.Kode.Nomor.Should().Be(kode);
        (hasil[1].Masalah!.Tempat.Baris, hasil[1].Masalah!.Tempat.Kolom).Should().Be((baris, kolom));
        hasil[2].Status.Should().Be(StatusAudit.Cocok);
        hasil[2].Baris.Nama.Should().Be("Z");
    }

    [Theory]
    [InlineData("B,80", "B|80||")] // too few cells
    [InlineData("B,80,72,90,9,\"a,b\"", "B|80|72|90,9,a,b")] // too many: the last holds the rest
    [InlineData("B,8\"0,72,90", "B,8\"0,72,90|||")] // no cells at all: the line as it stands
    public void BuildBaris_RowThatCannotBeSplit_KeepsWhatItHolds(string salah, string sel)
    {
        var audit = Open($"{Judul}A,80,72,90\n{salah}\nZ,80,72,90\n");
        var baris = audit.Read().Select(h => audit.BuildBaris(h, Bahasa.Inggris).Select(s => s.Teks).ToArray()).ToArray();

        string.Join('|', baris[1][..4]).Should().Be(sel);
        baris[1][4..6].Should().Equal("3", "ditolak");
        baris.Should().OnlyContain(b => b.Length == audit.JudulHasil.Length);
        baris[2][..6].Should().Equal("Z", "80", "72", "90", "4", "cocok");
    }

    [Fact]
    public void JudulHasil_ColumnsThatTheTableHasAlready_AreNamedApart() =>
        Open("Status,nama,target,realisasi,capaian,sebab,sebab_audit\n").JudulHasil.Should()
            .Equal("Status", "nama", "target", "realisasi", "capaian", "sebab", "sebab_audit", "baris", "status_audit", "capaian_hitung", "predikat_hitung", "selisih", "alasan", "sebab_audit_audit");

    [Fact]
    public void Read_RowThatIsNotUtf8_IsRejectedAlone()
    {
        byte[] isi = [.. Encoding.UTF8.GetBytes(Judul + "A,80,72,90\nB,8"), 0xFF, .. "0,72,90\nZ,80,72,90\n"u8];
        var hasil = AuditCsv.Open(new MemoryStream(isi), Lazim).Isi.Read().ToArray();
        hasil.Select(h => h.Status).Should().Equal(StatusAudit.Cocok, StatusAudit.Ditolak, StatusAudit.Cocok);
        hasil[1].Masalah!.ToString().Should().StartWith("SKP2004 (3,4)");
    }

    [Fact]
    public void Read_QuoteNeverClosed_EndsTheTable()
    {
        var hasil = Open($"{Judul}A,80,72,90\n\"B,80,72,90\nC,80,72,90\n").Read().ToArray();
        hasil.Select(h => h.Status).Should().Equal(StatusAudit.Cocok, StatusAudit.Ditolak);
        hasil[1].Masalah!.ToString().Should().StartWith("SKP4306 (3,1)");
    }

    [Theory]
    [InlineData((byte)'x')]
    [InlineData((byte)'"')] // pairs of quotes without end
    [InlineData((byte)0)]
    public void Read_EndlessRow_IsRejectedWithoutBeingHeld(byte isi)
    {
        using var aliran = new AliranUji(Encoding.UTF8.GetBytes(Judul + "\"\"\""), isi, 100L << 20, Encoding.UTF8.GetBytes("\nZ,80,72,90\n"));
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        var hasil = AuditCsv.Open(aliran, Lazim).Isi.Read().ToArray();
        (GC.GetAllocatedBytesForCurrentThread() - sebelum).Should().BeLessThan(32 << 20, "the row has 100 MB");
        hasil[0].Masalah!.ToString().Should().StartWith("SKP4309 (2,1)");
        hasil[^1].Baris.Nama.Should().Be("Z");
    }

    [Fact]
    public void Read_EndlessTable_IsReadAsFarAsAsked()
    {
        var baris = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("A,80,72,90\n", 1000)));
        using var aliran = new AliranUji([.. Encoding.UTF8.GetBytes(Judul), .. baris], (byte)'\n', long.MaxValue, []);
        var audit = AuditCsv.Open(aliran, Lazim).Isi;
        audit.Read().Take(1000).Should().OnlyContain(h => h.Status == StatusAudit.Cocok);
        audit.BitaDilalui.Should().BeInRange(Judul.Length + baris.Length - 11, Judul.Length + baris.Length);
        audit.Invoking(a => a.Read()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Read_TableLongerThanTheWindow_IsReadAsFromMemory() // rows of every length meet the window's end somewhere
    {
        var baris = Gen.ArrayOf(
            from panjang in Gen.Frequency((20, Gen.Choose(0, 60)), (1, Gen.Choose(0, 200_000)))
            from huruf in Gen.Elements("x", "é", "\"\"", ",", "\r\n", "\r", ";")
            from akhir in Gen.Elements("\n", "\r\n", "\r")
            select $"\"{string.Concat(Enumerable.Repeat(huruf, panjang))}\",80,72,90{akhir}");
        Prop.ForAll(Arb.From(baris), isi =>
        {
            var teks = Encoding.UTF8.GetBytes(Judul + string.Concat(isi));
            var tabel = TabelCsv.Read("uji", teks).Isi;
            var hasil = AuditCsv.Open(new MemoryStream(teks), Lazim).Isi.Read().ToArray();
            return hasil.Select(h => h.Baris.Nama).SequenceEqual(tabel.Baris.Select(b => b.Teks[0]))
                && hasil.Select(h => h.Baris.Nomor).SequenceEqual(tabel.Baris.Select(b => b.GetTempat(0, string.Empty).Baris));
        }).Check(200);
    }

    private static AuditCsv Open(string isi) => AuditCsv.Open(new MemoryStream(Encoding.UTF8.GetBytes(isi)), Lazim).Isi;

    /// <summary>Gives a beginning, one byte over and over, and an end.</summary>
    private sealed class AliranUji(byte[] awal, byte ulang, long banyak, byte[] akhir) : Stream
    {
        private long _letak;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var bagian = _letak < awal.Length ? Copy(awal.AsSpan((int)_letak), buffer)
                : _letak - awal.Length < banyak ? Fill(buffer[..(int)Math.Min(buffer.Length, banyak - (_letak - awal.Length))])
                : Copy(akhir.AsSpan((int)(_letak - awal.Length - banyak)), buffer);
            _letak += bagian;
            return bagian;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private static int Copy(Span<byte> dari, Span<byte> ke)
        {
            var panjang = Math.Min(dari.Length, ke.Length);
            dari[..panjang].CopyTo(ke);
            return panjang;
        }

        private int Fill(Span<byte> ke)
        {
            ke.Fill(ulang);
            return ke.Length;
        }
    }
}
