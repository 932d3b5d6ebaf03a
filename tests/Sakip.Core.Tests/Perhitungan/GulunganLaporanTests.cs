using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Performance, money and efficiency of the four reports together. Expected values come from the reports and from exact fractions worked by hand.</summary>
public class GulunganLaporanTests
{
    private const string Banjar = "lkip-2024-setda-kota-banjar";
    private const string Paser = "lkjip-2024-setda-kabupaten-paser";
    private const string Banjarbaru = "lkj-2024-kecamatan-banjarbaru-selatan";
    private const string Pengaron = "laporan-tw1-2024-kecamatan-pengaron";

    public static TheoryData<string, DimensiGulungan, string> Efisiensi => new()
    {
        // table 3.12; it sets the second indicator of S1 (102,02) and the serapan of S2 (93,49 for 90,81) in the place of those of the sasaran
        { Paser, DimensiGulungan.Sasaran, "S1 99,57 91,92 7,65; S2 115,91 93,49 22,42; S3 102,61 90,81 11,8" },
        { Paser, DimensiGulungan.Instansi, "setda 106,71 92,1 14,61" }, // 106,71 - 236.124.072.719 / 256.384.931.909
        { Banjar, DimensiGulungan.Program, "P1 87,88 95,19 -7,31; P2 100 92,51 7,49; P3 100 78,25 21,75" }, // table 3.5; of P1, it sets the 83,33 of its text beside the realisasi of 87,88
        { Banjar, DimensiGulungan.Sasaran, "S1 105,56 92,51 13,05; S2 117,71 78,25 39,46; S3 112,98 95,19 17,79" },
        { Banjarbaru, DimensiGulungan.Sasaran, " - - -; S1 90,76 98,47 -7,71; S2 91,67 76,85 14,82; S3 100 100 0; S4 100 - -" }, // P2 to P4 serve S1 to S3, nothing S4
    };

    [Theory, MemberData(nameof(Efisiensi))]
    public void Compute_OneReport_GivesTheEfficiencyOfItsFormula(string nama, DimensiGulungan menurut, string harap)
    {
        var hasil = Compute([Read(nama)], menurut).Isi;

        hasil.Efisiensi.Should().OnlyContain(e => e.Rumus.Nama == "selisih" && e.Rumus.Rumus.Teks == "capaian - serapan");
        string.Join("; ", hasil.Efisiensi.Select(e => string.Join(
            ' ', e.Kunci[0].Id.Split('/')[^1], Show(e.Capaian), Show(e.Serapan), Show(e.Nilai.Nilai)))).Should().Be(harap);
    }

    [Fact]
    public void Compute_EfficiencyWithoutFigures_SaysWhichIsMissing()
    {
        var hasil = Compute([Read(Banjarbaru)], DimensiGulungan.Sasaran).Isi.Efisiensi;

        var (tanpaSasaran, tanpaUang) = (hasil[0], hasil[^1]);
        tanpaSasaran.Capaian.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.TanpaAnggota), "money that serves no sasaran has no performance");
        tanpaUang.Pagu.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.PaguKosong), "nothing serves S4");
        tanpaUang.Realisasi.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong));
        new[] { tanpaSasaran, tanpaUang }.Should().OnlyContain(e => e.Nilai.Nilai == Hitungan.FromAlasan(AlasanTakTerhitung.MasukanKosong));
    }

    [Theory]
    [InlineData(Banjar)]
    [InlineData(Paser)]
    [InlineData(Banjarbaru)]
    public void Compute_ByNode_EqualsTheReferenceToItsEfficiency(string nama)
    {
        var (laporan, paket) = Read(nama);
        var rujukan = new PenghitungRujukan(laporan, paket, null);

        foreach (var menurut in new[] { DimensiGulungan.Sasaran, DimensiGulungan.Program })
        {
            foreach (var satu in Compute([(laporan, paket)], menurut).Isi.Efisiensi.Where(e => e.Kunci[0].Id.Length > 0 && e.Nilai.Nilai.IsTerhitung))
            {
                var id = satu.Kunci[0].Id.Split('/')[^1];
                PenghitungRujukan.ToTeks(rujukan.Evaluate(new Rujukan.Efisiensi(id, laporan.Periode, "selisih", null)))
                    .Should().Be(AngkaIndonesia.Format(Pembulatan.DuaDesimal.Round(satu.Nilai.Nilai.Angka), 2), id);
            }
        }
    }

    [Fact]
    public void Compute_FourReportsByProvince_KeepsEachBodyAndSaysWhatHasNoIndicators()
    {
        var hasil = Compute([.. new[] { Pengaron, Banjar, Banjarbaru, Paser }.Select(n => (Read(n).Laporan, PaketBawaan.Get("permendagri-86-2017")))], DimensiGulungan.Provinsi).Isi;

        hasil.Kinerja.Select(g => $"{g.Kunci[0]} {g.Rerata.Nilai} {g.Rerata.Terhitung} of {g.Rerata.Jumlah}")
            .Should().Equal("Jawa Barat 111,34 14 of 14", "Kalimantan Selatan 94,64 5 of 5", "Kalimantan Timur 106,71 5 of 5");
        hasil.TanpaAnggota.Select(p => p.Data.Instansi.Nama).Should().Equal("Kecamatan Pengaron");
        var selatan = hasil.Anggaran[1];
        (selatan.Kunci[0].ToString(), selatan.Anggota.Length, selatan.TanpaPagu, selatan.Jumlah.Pagu)
            .Should().Be(("Kalimantan Selatan", 2, 1, Hitungan.FromAlasan(AlasanTakTerhitung.PaguKosong)), "Banjarbaru Selatan prints no pagu of its kelurahan");
        hasil.Efisiensi.Should().BeEmpty("that pack names no formula");
    }

    [Fact]
    public void Compute_ByAccount_ReproducesTheTable() =>
        Compute([Read(Banjar)], DimensiGulungan.Rekening).Isi.Anggaran.Where(g => g.Jumlah.Serapan.IsTerhitung)
            .Select(g => $"{g.Kunci[0].Id} {g.Kunci[0]} {g.Jumlah.Pagu} {g.Jumlah.Realisasi} {Show(g.Jumlah.Serapan)}")
            .Should().Equal( // table 3.4
                "5.1.1 Belanja Pegawai 13669499797 13406966583 98,08",
                "5.1.2 Belanja Barang dan Jasa 15755760452 14358321138 91,13",
                "5.1.5 Belanja Hibah 3494500000 3205000000 91,72",
                "5.2.2 Belanja Modal Peralatan dan Mesin 1051751350 1009769345 96,01");

    [Fact]
    public void Compute_ByAccountOrIndicator_HasOneSideOnly()
    {
        var (uang, kinerja) = (Compute([Read(Banjar)], DimensiGulungan.Rekening).Isi, Compute([Read(Banjar)], DimensiGulungan.Indikator).Isi);

        (uang.Kinerja.IsEmpty, uang.Efisiensi.IsEmpty, uang.TanpaAnggota.IsEmpty).Should().Be((true, true, true));
        (kinerja.Kinerja.Length, kinerja.Anggaran.IsEmpty, kinerja.Efisiensi.IsEmpty).Should().Be((14, true, true));
        FluentActions.Invoking(() => Gulungan.Compute([], [], DimensiGulungan.Rekening, DimensiGulungan.Indikator))
            .Should().Throw<ArgumentException>().WithParameterName("menurut");
    }

    [Fact]
    public void Compute_MoneyThatServesOneSasaran_StandsUnderIt() // several: it is shared, and counts once
    {
        var data = new PenyusunData("dinkes", "Dinas Kesehatan")
            .AddTujuan("T1", "Tujuan").AddSasaran("S1", "Sasaran satu", induk: "T1").AddSasaran("S2", "Sasaran dua", induk: "T1")
            .AddIndikator("I1", "Indikator", induk: "S1", polaritas: Polaritas.Positif)
            .AddProgram("P1", "Program satu").AddKegiatan("K1", "Kegiatan", induk: "P1").AddProgram("P2", "Program dua").AddProgram("P3", "Program tiga")
            .AddDukungan("P1", "I1").AddDukungan("P2", "S1").AddDukungan("P2", "S2")
            .AddPagu("K1", 2024, "murni", 100m).AddPagu("P2", 2024, "murni", 20m).AddPagu("P3", 2024, "murni", 3m)
            .Build().Isi;
        var anggaran = PengukuranAnggaran.Compute(data, Periode.FromTahun(2024));

        Gulungan.Compute([anggaran], DimensiGulungan.Sasaran, DimensiGulungan.Kegiatan).Isi.Select(g => $"{g.Kunci[0]} {g.Kunci[1]} {g.Jumlah.Pagu}")
            .Should().Equal("- - 23", "Sasaran satu Kegiatan 100");
        Gulungan.Compute([anggaran], DimensiGulungan.Tujuan).Isi.Select(g => $"{g.Kunci[0]} {g.Jumlah.Pagu}").Should().Equal("- 3", "Tujuan 120");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("provinsi")]
    [InlineData("instansi,tahun")]
    [InlineData("instansi,sasaran")]
    [InlineData("instansi,program,triwulan")]
    [InlineData("instansi,indikator")]
    [InlineData("instansi,rekening")]
    public void WriteGulungan_FourReports_IsOfTheSchema(string? menurut)
    {
        (LaporanKinerja, PaketAturan)[] laporan =
            [.. new[] { Pengaron, Banjar, Banjarbaru, Paser }.Select(Read).Select(l => menurut is null or "provinsi" ? (l.Laporan, PaketBawaan.Get("permendagri-86-2017")) : l)];
        var hasil = Compute(laporan, [.. KataDimensi.Parse(menurut ?? string.Empty).Isi]).Isi;

        var isi = HasilJson.WriteGulungan(laporan.Select(l => (l.Item1.Id, PengukuranKinerja.Compute(l.Item1.Data, l.Item2, l.Item1.Periode).Isi)), hasil);

        PenilaiSkema.Load("gulungan").Validate(isi).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("instansi,tahun", "Instansi Tahun")]
    [InlineData(" subKegiatan , provinsi", "SubKegiatan Provinsi")]
    public void Parse_Words_GivesTheDimensions(string teks, string harap) => string.Join(' ', KataDimensi.Parse(teks).Isi).Should().Be(harap);

    [Theory]
    [InlineData("thn,tahun", "SKP5403")]
    [InlineData("Tahun", "SKP5403")]
    [InlineData("tahun,tahun", "SKP5404")]
    [InlineData("rekening,program", "SKP5405")]
    [InlineData("indikator,rekening", "SKP5405")]
    public void Parse_WhatCannotBeGroupedBy_IsAProblem(string teks, string kode) =>
        KataDimensi.Parse(teks).Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be(kode);

    private static Sakip.Dasar.Hasil<HasilGulungan> Compute((LaporanKinerja Laporan, PaketAturan Paket)[] laporan, params DimensiGulungan[] menurut) => Gulungan.Compute(
        laporan.Select(l => PengukuranKinerja.Compute(l.Laporan.Data, l.Paket, l.Laporan.Periode).Isi),
        laporan.Select(l => PengukuranAnggaran.Compute(l.Laporan.Data, l.Laporan.Periode)),
        menurut);

    private static string Show(Hitungan angka) => angka.IsTerhitung ? Persen.FromPoin(Pembulatan.DuaDesimal.Round(angka.Angka)).ToString() : "-";

    private static (LaporanKinerja Laporan, PaketAturan Paket) Read(string nama) => (
        LaporanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.laporan.json")).Isi,
        AturanJson.Read(ContohBerkas.Read($"docs/contoh/{nama}.aturan.json")).Isi);
}
