using System.Text;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Dasar;
using Sakip.Laporan;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Skema;

/// <content>What commands write, against the schemas of results.</content>
public sealed partial class SkemaTests
{
    [Fact]
    public void WriteVerifikasi_ShippedReports_IsValid()
    {
        var hasil = ContohBerkas.Tersimpan
            .Where(berkas => berkas.EndsWith(".laporan.json", StringComparison.Ordinal))
            .Select(berkas => (berkas, Verifikasi.Run(ReadLaporan(berkas), ReadPaket(berkas))));

        Skema["verifikasi"].Validate(HasilJson.WriteVerifikasi(hasil)).Should().BeEmpty();
    }

    [Fact]
    public void WriteEvaluasi_ShippedReports_IsValidInEveryPeriod()
    {
        foreach (var berkas in ContohBerkas.Tersimpan.Where(b => b.EndsWith(".laporan.json", StringComparison.Ordinal)))
        {
            var laporan = ReadLaporan(berkas);
            foreach (var periode in laporan.Data.Fakta.Select(f => f.Kunci.Periode).Append(laporan.Periode).Distinct())
            {
                var pengukuran = PengukuranKinerja.Compute(laporan.Data, ReadPaket(berkas), periode, laporan.Periode.Akhir).Isi;
                Skema["evaluasi"].Validate(HasilJson.WriteEvaluasi(berkas, pengukuran)).Should().BeEmpty($"{berkas} {periode}");
            }
        }
    }

    [Fact]
    public void WritePaket_BuiltInPacks_IsValid() =>
        Skema["paket"].Validate(HasilJson.WritePaket(PaketBawaan.Kode.Select(PaketBawaan.Get))).Should().BeEmpty();

    [Fact]
    public void Isi_OfTheTemplate_IsValidAndLintsClean()
    {
        Skema["aturan"].Validate(TemplatPaket.Isi).Should().BeEmpty();
        AturanJson.Lint(TemplatPaket.Isi).Should().BeEmpty();
    }

    [Fact]
    public void Write_BoundaryExamplesOfShippedPacks_AreValidReadBackAndPass()
    {
        foreach (var berkas in ContohBerkas.Tersimpan.Where(b => b.EndsWith(".aturan.json", StringComparison.Ordinal)))
        {
            var paket = AturanJson.Read(ContohBerkas.Read(berkas)).Isi;
            var kasus = KasusJson.Write(UjiPaket.CreateKasusBatas(paket));
            Skema["kasus"].Validate(kasus).Should().BeEmpty();
            var terbaca = KasusJson.Read(kasus).Isi;
            KasusJson.Write(terbaca).Should().Equal(kasus);
            var hasil = UjiPaket.Run(paket, terbaca);
            hasil.Should().NotBeEmpty().And.OnlyContain(h => h.IsCocok);
            Skema["uji"].Validate(HasilJson.WriteUji(berkas, hasil)).Should().BeEmpty();
        }
    }

    [Fact]
    public void WriteUji_ExamplesThatCannotBeComputed_IsValid()
    {
        var kasus = KasusJson.Read(Encoding.UTF8.GetBytes(ContohBerkas.Kasus)).Isi;

        Skema["uji"].Validate(HasilJson.WriteUji("uji", UjiPaket.Run(PaketBawaan.Get("permendagri-86-2017"), kasus))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("capaian(I04; 2024)")]
    [InlineData("rerata(capaian; iku; 2024)")]
    [InlineData("predikat(rerata(capaian; iku; 2024))")]
    [InlineData("target(I04; 2024)")]
    [InlineData("selisih(realisasi(I10; 2024), realisasi(I10; 2023))")]
    [InlineData("capaian(I04; 1990)")]
    [InlineData("cetak(t3-2/I04/capaian)")]
    public void WriteJejak_AnyReference_IsValid(string rujukan)
    {
        const string Berkas = "docs/contoh/lkip-2024-setda-kota-banjar.laporan.json";
        var jejak = Penjelasan.Explain(ReadLaporan(Berkas), ReadPaket(Berkas), Rujukan.Parse(rujukan).Isi);

        Skema["jejak"].Validate(HasilJson.WriteJejak(jejak)).Should().BeEmpty();
    }

    [Fact]
    public void WriteLint_FaultyPacks_IsValid()
    {
        foreach (var salah in BerkasSalah.Semua.Values.Where(s => s.FormatSkema == "aturan"))
        {
            var masalah = AturanJson.Lint(salah.ToBerkas());
            masalah.Should().NotBeEmpty();
            Skema["lint"].Validate(HasilJson.WriteLint("uji.aturan.json", masalah, Bahasa.Indonesia)).Should().BeEmpty();
        }
    }

    [Fact]
    public void WriteLint_ShippedPacks_IsValid()
    {
        foreach (var berkas in ContohBerkas.Tersimpan.Where(b => b.EndsWith(".aturan.json", StringComparison.Ordinal)))
        {
            Skema["lint"].Validate(HasilJson.WriteLint(berkas, AturanJson.Lint(ContohBerkas.Read(berkas)), Bahasa.Inggris)).Should().BeEmpty();
        }
    }
}
