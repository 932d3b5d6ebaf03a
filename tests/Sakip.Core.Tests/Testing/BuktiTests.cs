using Sakip.Berkas.Json;
using Sakip.Core.Tests.Laporan;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Testing;

namespace Sakip.Core.Tests.Testing;

public sealed class BuktiTests
{
    private const string Pengaron = "laporan-tw1-2024-kecamatan-pengaron";

    private static readonly string[] Kolom = ["x: capaian(*; 2024)"];

    [Fact]
    public void Reproduces_CorrectReport_GivesTheVerification() =>
        Bukti.Reproduces(LaporanUji.Create("t:I1=80 r:I1=72", Kolom, """{ "subjek": "I1", "sel": { "x": "90,00" } }"""), LaporanUji.Paket).Cocok.Should().Be(1);

    [Fact]
    public void Reproduces_WrongReport_ListsTheFindings()
    {
        var laporan = LaporanUji.Create("t:I1=80 r:I1=72", Kolom, """{ "subjek": "I1", "sel": { "x": "90,01" } }""");

        var gagal = FluentActions.Invoking(() => Bukti.Reproduces(laporan, LaporanUji.Paket)).Should().Throw<PembuktianException>().Which;

        (gagal.Pokok, gagal.Nyata, gagal.Selisih).Should().Be(("Uji", "1 galat", null));
        gagal.Jejak.Should().Contain("tercetak 90,01, seharusnya 90,00 [SKP5002 t/I1/x]");
        FluentActions.Invoking(() => Bukti.Reproduces(laporan, LaporanUji.Paket, bahasa: Bahasa.Inggris)).Should().Throw<PembuktianException>()
            .WithMessage("Not proved: Uji\n  expected: no error but those accepted\n  actual: 1 error\n  trace:\n*printed 90,01, should be 90,00*");
    }

    [Fact]
    public void Reproduces_RealReport_DoesWhenItsFindingsAreAccepted()
    {
        var laporan = EmpatLaporan.Read(Pengaron).Laporan;
        var paket = AturanJson.Read(Berkas.ContohBerkas.Read($"docs/contoh/{laporan.BerkasAturan}")).Isi;
        var diterima = DaftarTerima.FromHasil([Verifikasi.Run(laporan, paket)]);

        Bukti.Reproduces(laporan, paket, diterima).Temuan.Should().NotBeEmpty();
        FluentActions.Invoking(() => Bukti.Reproduces(laporan, paket, DaftarTerima.From(diterima.Butir.Skip(1)))).Should().Throw<PembuktianException>();
    }

    [Theory]
    [InlineData(8284, 79, "104,86")] // 104,8607...
    [InlineData(8284, 79, "104,9 %")]
    [InlineData(8284, 79, "105")]
    [InlineData(1464, 1, "1.464")] // read either way
    [InlineData(183, 125, "1.464")]
    public void Prints_SameAtThePrintedDecimals_Returns(int pembilang, int penyebut, string tercetak) =>
        FluentActions.Invoking(() => Bukti.Prints(Rasio.From(pembilang, penyebut), tercetak)).Should().NotThrow();

    [Fact]
    public void Prints_HalfAStep_IsRoundedAsAsked()
    {
        Bukti.Prints(97.345m, "97,35");
        Bukti.Prints(97.345m, "97,34", CaraBulat.SetengahGenap);
        FluentActions.Invoking(() => Bukti.Prints(97.345m, "97,34")).Should().Throw<PembuktianException>()
            .WithMessage("Tidak terbukti: nilai pada desimal yang tercetak\n  diharapkan: 97,34\n  nyata: 97,345\n  selisih: 0,005");
    }

    [Fact]
    public void Prints_EndlessFraction_IsShownAsOne() =>
        FluentActions.Invoking(() => Bukti.Prints(Rasio.From(2, 3), "0,66", bahasa: Bahasa.Inggris)).Should().Throw<PembuktianException>()
            .WithMessage("Not proved: value at the printed decimals\n  expected: 0,66\n  actual: 0,666666666667 (2/3)\n  difference: 0,006666666667 (1/150)");

    [Fact]
    public void Prints_TextWithoutFigure_NamesTheArgument() =>
        FluentActions.Invoking(() => Bukti.Prints(1m, "baik")).Should().Throw<ArgumentException>().WithParameterName("tercetak");

    [Fact]
    public void Rates_Permendagri86_IsProvedByItsFigures()
    {
        var aturan = PaketBawaan.Get("permendagri-86-2017").VersiTerakhir;

        Bukti.Rates(aturan, Polaritas.Positif, 79m, 82.84m, "104,86", "Sangat Tinggi");
        Bukti.Rates(aturan, Polaritas.Positif, 79m, 82.84m, "104,9%");
        Bukti.Rates(aturan, Polaritas.Positif, 80m, 60m, "75", "sedang");
    }

    [Fact]
    public void Rates_OtherCapaianOrPredikat_SaysWhatCameOutAndHow()
    {
        var aturan = PaketBawaan.Get("permendagri-86-2017").VersiTerakhir;

        var capaian = FluentActions.Invoking(() => Bukti.Rates(aturan, Polaritas.Positif, 80m, 60m, "76", "Tinggi")).Should().Throw<PembuktianException>().Which;
        (capaian.Harapan, capaian.Nyata, capaian.Selisih).Should().Be(("76 (Tinggi)", "75 (Sedang)", "-1"));
        capaian.Jejak.Should().Contain("Permendagri 86/2017").And.Contain("rumus: realisasi / target * 100").And.Contain("tepat: 75");
        var predikat = FluentActions.Invoking(() => Bukti.Rates(aturan, Polaritas.Positif, 80m, 60m, "75", "Tinggi")).Should().Throw<PembuktianException>().Which;
        (predikat.Nyata, predikat.Selisih).Should().Be(("75 (Sedang)", null));
    }

    [Fact]
    public void Rates_NotComputable_SaysWhy() =>
        FluentActions.Invoking(() => Bukti.Rates(PaketBawaan.Get("permendagri-86-2017").VersiTerakhir, Polaritas.Positif, 0m, 60m, "0")).Should().Throw<PembuktianException>()
            .Which.Nyata.Should().Be("tidak terhitung: PembagianNol");

    [Fact]
    public void Rates_Examples_ListsThoseThatDiffer()
    {
        var paket = PaketBawaan.Get("permendagri-86-2017");
        KasusUji[] kasus = [KasusUji.FromNilai("capaian", 90.5m, ["Tinggi"]), KasusUji.FromNilai("capaian", 91m, ["Tinggi"], nama: "batas")];

        Bukti.Rates(paket, kasus.Take(1));
        var gagal = FluentActions.Invoking(() => Bukti.Rates(paket, kasus)).Should().Throw<PembuktianException>().Which;

        (gagal.Harapan, gagal.Nyata).Should().Be(("2 contoh cocok", "1 berbeda"));
        gagal.Jejak.Should().Be("No: 2; Kasus: batas (capaian 91); Diharapkan: Tinggi; Didapat: Sangat Tinggi");
        FluentActions.Invoking(() => Bukti.Rates(paket, [])).Should().Throw<ArgumentException>().WithParameterName("kasus");
    }

    [Theory]
    [InlineData("capaian(I1; 2024)", "90,63")] // 72,5 / 80 is 90,625 %
    [InlineData("predikat(capaian(I1; 2024); skala=capaian)", "ST")]
    [InlineData("realisasi(I1; 2024)", "72.5")]
    [InlineData("realisasi(I2; 2024)", "-")]
    [InlineData("cetak(t/I1/x)", "90,00")]
    public void States_WhatTheReportMeans_Returns(string rujukan, string tercetak) =>
        FluentActions.Invoking(() => Bukti.States(LaporanDua(), LaporanUji.Paket, rujukan, tercetak)).Should().NotThrow();

    [Fact]
    public void States_AnotherFigure_ShowsTheTrace()
    {
        var gagal = FluentActions.Invoking(() => Bukti.States(LaporanDua(), LaporanUji.Paket, "capaian(I1; 2024)", "90,62")).Should().Throw<PembuktianException>().Which;

        (gagal.Pokok, gagal.Harapan, gagal.Nyata, gagal.Selisih).Should().Be(("capaian(I1; 2024)", "90,62", "90,63", "0,005"));
        gagal.Jejak.Should().Contain("target(I1; 2024) = 80").And.Contain("realisasi(I1; 2024) = 72,5");
    }

    [Theory]
    [InlineData("realisasi(I2; 2024)", "70")] // there is none
    [InlineData("capaian(I1; 2024)", "-")] // there is one
    [InlineData("capaian(I1; 2024)", "baik")]
    public void States_NothingToCompare_IsNoProof(string rujukan, string tercetak) =>
        FluentActions.Invoking(() => Bukti.States(LaporanDua(), LaporanUji.Paket, rujukan, tercetak)).Should().Throw<PembuktianException>();

    [Fact]
    public void States_UnreadableReference_NamesTheArgument() =>
        FluentActions.Invoking(() => Bukti.States(LaporanDua(), LaporanUji.Paket, "capain(I1; 2024)", "1")).Should().Throw<ArgumentException>().WithParameterName("rujukan");

    private static LaporanKinerja LaporanDua() => LaporanUji.Create("t:I1=80 r:I1=72,5", Kolom, """{ "subjek": "I1", "sel": { "x": "90,00" } }""");
}
