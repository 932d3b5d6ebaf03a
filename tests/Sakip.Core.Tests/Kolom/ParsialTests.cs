using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Kolom;
using Sakip.Nilai;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Kolom;

public class ParsialTests
{
    private static readonly string[] Menurut = ["pemda"];

    private static readonly BarisUji[] Contoh3 =
    [
        BarisUji.From(6, 11), // 183,33 Sangat Tinggi
        BarisUji.From(9, 4), // 44,44 Sangat Rendah
        BarisUji.From(8, 5), // 62,50 Rendah
        BarisUji.From(9, 2), // 22,22 Sangat Rendah
        BarisUji.From(5, null),
        BarisUji.From(10, 5, Polaritas.Negatif, "B"), // 150,00
    ];

    private static readonly Arbitrary<(PaketAturan Paket, BarisUji[] Satu, BarisUji[] Dua, BarisUji[] Tiga)> Soal = Arb.From(
        from paket in PembangkitKolom.Paket
        from satu in PembangkitKolom.BarisSedikit
        from dua in PembangkitKolom.BarisSedikit
        from tiga in PembangkitKolom.BarisSedikit
        select (paket, satu, dua, tiga));

    [Fact]
    public void Merge_Parts_GivesWhatAllRowsGive() =>
        Prop.ForAll(Soal, soal =>
        {
            var (a, b, c) = (Gather(soal.Paket, soal.Satu), Gather(soal.Paket, soal.Dua), Gather(soal.Paket, soal.Tiga));
            var kiri = ParsialBiner.Write(a.Merge(b).Isi.Merge(c).Isi);
            var kanan = ParsialBiner.Write(a.Merge(b.Merge(c).Isi).Isi);
            var tukar = ParsialBiner.Write(c.Merge(a).Isi.Merge(b).Isi);
            BarisUji[] semua = [.. soal.Satu, .. soal.Dua, .. soal.Tiga];

            kanan.Should().Equal(kiri, "merging is associative");
            tukar.Should().Equal(kiri, "and commutative");
            ParsialBiner.Write(Gather(soal.Paket, semua)).Should().Equal(kiri, "and leaves no trace");
            var utuh = ParsialBiner.Read(kiri).Isi;
            ParsialBiner.Write(ParsialJson.Read(ParsialJson.Write(utuh)).Isi).Should().Equal(kiri, "and the JSON form says the same");
            var hasil = utuh.Close(soal.Paket).Isi;
            JalurObjek.Write(hasil).Should().Equal(JalurObjek.Aggregate(soal.Paket, semua, Menurut));
        }).Check(100);

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(3, true)]
    public void Compute_AnyPackAndRows_GathersWhatTheObjectPathGathers(int utas, bool isVektor) => // to the last byte
        Prop.ForAll(
            Arb.From(from paket in PembangkitKolom.Paket from baris in PembangkitKolom.Baris select (paket, baris)),
            soal => ParsialBiner.Write(AgregatParsial.Compute(BarisUji.ToKolom(soal.baris), soal.paket, Menurut, new(null, utas, isVektor)).Isi)
                .Should().Equal(ParsialBiner.Write(JalurObjek.Gather(soal.paket, soal.baris, Menurut)))).Check(60);

    [Fact]
    public void Read_GoldenOfVersionOne_GivesWhatHandWorkGives()
    {
        var isi = File.ReadAllBytes(Repositori.GetJalur("tests/Sakip.Core.Tests/Kolom/parsial-1.bin"));

        var parsial = ParsialBiner.Read(isi).Isi;

        ParsialBiner.Write(parsial).Should().Equal(isi);
        ParsialBiner.Write(Gather(PaketUji, Contoh3).WithDitolak(3)).Should().Equal(isi);
        var hasil = parsial.Close(PaketUji).Isi;
        hasil.Kelompok.Select(k => k.Rerata).Should().Equal(Hitungan.FromAngka(78.13m), Hitungan.FromAngka(150m)); // 78,125 on average
        hasil.Kelompok[0].Cacah.Should().Contain([("Sangat Tinggi", 1), ("Rendah", 1), ("Sangat Rendah", 2)]);
        hasil.Kelompok[0].TakTerhitung.Should().Equal((AlasanTakTerhitung.RealisasiKosong, 1L));
        parsial.Ditolak.Should().Be(3);
    }

    [Fact]
    public void Merge_Parts_AddsRejectedRows()
    {
        var (satu, dua) = (Gather(PaketUji, Contoh3).WithDitolak(2), Gather(PaketUji, Contoh3).WithDitolak(40));

        satu.Merge(dua).Isi.Ditolak.Should().Be(42);
        ParsialJson.Read(ParsialJson.Write(satu.Merge(dua).Isi)).Isi.Ditolak.Should().Be(42);
        FluentActions.Invoking(() => satu.WithDitolak(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("ditolak");
        FluentActions.Invoking(() => satu.WithDitolak((1L << 48) + 1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("ditolak");
    }

    [Theory]
    [InlineData(0, 22.22)]
    [InlineData(25, 22.22)]
    [InlineData(26, 44.44)]
    [InlineData(50, 44.44)]
    [InlineData(51, 62.5)]
    [InlineData(100, 183.33)]
    public void FindKuantil_Group_CountsFromTheLowest(int perSeratus, decimal capaian) =>
        Gather(PaketUji, Contoh3).Kelompok.First().FindKuantil(perSeratus).Should().Be(Hitungan.FromAngka(capaian));

    [Fact]
    public void FindKuantil_NothingComputable_HasNoMember() =>
        Gather(PaketUji, [BarisUji.From(null, 1)]).Kelompok.Single().FindKuantil(50).Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota));

    [Fact]
    public void Read_DamagedBytes_IsAProblemOrAnotherWholePart() // never a crash
    {
        var utuh = ParsialBiner.Write(Gather(PaketUji, Contoh3));
        for (var letak = 0; letak < utuh.Length; letak++)
        {
            ParsialBiner.Read(utuh.AsSpan(0, letak)).Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP7012");
            foreach (var beda in new byte[] { 0x01, 0x80, 0xFF })
            {
                var rusak = utuh.ToArray();
                rusak[letak] ^= beda;
                var terbaca = FluentActions.Invoking(() => ParsialBiner.Read(rusak)).Should().NotThrow().Subject;
                if (terbaca.IsBerhasil)
                {
                    ParsialBiner.Write(terbaca.Isi).Should().Equal(rusak, "what is read is what would be written");
                }
            }
        }

        ParsialBiner.Read([.. utuh, 0]).IsBerhasil.Should().BeFalse();
    }

    [Fact]
    public void WriteJson_Part_IsOfTheSchema() =>
        PenilaiSkema.Load("parsial").Validate(ParsialJson.Write(Gather(PaketUji, Contoh3))).Should().BeEmpty();

    [Theory]
    [InlineData("\"penyebut\": \"9\"", "\"penyebut\": \"0\"", "SKP2106")]
    [InlineData("\"pembilang\": \"600\"", "\"pembilang\": \"6e2\"", "SKP2106")]
    [InlineData("\"banyak\": 2", "\"banyak\": 0", "SKP2107")]
    [InlineData("\"banyak\": 2", "\"banyak\": 1", "SKP7014")]
    [InlineData("\"banyak\": 2", "\"banyak\": 5", "SKP7014")]
    [InlineData("\"ditolak\": 0", "\"ditolak\": -1", "SKP2107")]
    [InlineData("\"dibawa\": false", "\"dibava\": false", "SKP2101")]
    [InlineData("\"alasan\": \"realisasiKosong\"", "\"alasan\": \"lupa\"", "SKP2103")]
    [InlineData("sakip.parsial/1", "sakip.parsial/2", "SKP2110")]
    public void ReadJson_Damaged_IsAProblemWithItsPlace(string dari, string ke, string kode)
    {
        var isi = System.Text.Encoding.UTF8.GetString(ParsialJson.Write(Gather(PaketUji, Contoh3)));
        var letak = isi.IndexOf(dari, StringComparison.Ordinal);
        letak.Should().BePositive();

        var masalah = ParsialJson.Read(System.Text.Encoding.UTF8.GetBytes(isi.Remove(letak, dari.Length).Insert(letak, ke))).Masalah;

        masalah.Should().Contain(m => m.Kode.Nomor == kode && m.Tempat.Baris > 1);
    }

    [Fact]
    public void Merge_OtherColumns_IsAProblem()
    {
        var lain = AgregatParsial.Compute(BarisUji.ToKolom(Contoh3), PaketUji, ["tahun"]).Isi;

        Gather(PaketUji, Contoh3).Merge(lain).Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP7011");
    }

    [Fact]
    public void Merge_OtherPack_IsAProblem()
    {
        var satu = AgregatParsial.Compute(BarisUji.ToKolom(Contoh3), PaketBawaan.Get("permendagri-86-2017"), Menurut).Isi;

        satu.Merge(Gather(PaketUji, Contoh3)).Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP7010");
        satu.Close(PaketUji).Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP7010");
    }

    private static PaketAturan PaketUji { get; } = Contoh.Paket(Contoh.Versi(
        Contoh.SusunCapaian(negatif: "duaTargetKurangRealisasi"),
        skala: Contoh.LimaPita(Sakip.Penilaian.KebijakanCelah.PitaBawah, Sakip.Penilaian.KebijakanCelah.PitaAtas)));

    private static AgregatParsial Gather(PaketAturan paket, IEnumerable<BarisUji> baris) =>
        AgregatParsial.Compute(BarisUji.ToKolom(baris), paket, Menurut, new(null, 2)).Isi;
}
