using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Consistency checks of a pack over the figures of every indicator.</summary>
public class PemeriksaanTests
{
    private const string Wajar = """ "pemeriksaan": { "wajar": { "syarat": "capaian <= 150", "pesan": "Pencapaian tidak realistis.", "pesanInggris": "Unrealistic." } } """;

    private static readonly SimpulRencana Sasaran = new("S1", JenisSimpul.Sasaran, "Sasaran");

    [Theory]
    [InlineData("151", 1)]
    [InlineData("150", 0)] // the bound itself is allowed
    [InlineData("150,01", 1)]
    [InlineData(null, 0)] // not computable: the check says nothing
    public void Compute_Condition_IsToldWhereItFails(string? realisasi, int jumlah)
    {
        var hasil = Measure(Wajar, ("2024", "100", realisasi));

        hasil.Pemeriksaan.Should().HaveCount(jumlah);
        if (jumlah > 0)
        {
            hasil.Pemeriksaan[0].ToString().Should().Be("wajar: I1");
            hasil.Pemeriksaan[0].Pemeriksaan.GetPesan(Bahasa.Inggris).Should().Be("Unrealistic.");
            TabelPengukuran.Build(hasil)[0].Catatan.Should().Contain("! peringatan wajar: Indikator: Pencapaian tidak realistis.");
        }
    }

    [Theory]
    [InlineData("realisasi >= realisasi_lalu", true)] // 80 after 90
    [InlineData("target >= target_lalu", false)]
    [InlineData("target <= target_lalu", true)] // 100 after 90
    [InlineData("capaian - capaian_lalu >= -25", false)] // 80 after 100
    [InlineData("capaian - capaian_lalu >= -15", true)]
    [InlineData("polaritas == positif", false)]
    [InlineData("polaritas != positif", true)]
    [InlineData("present(bobot)", true)]
    [InlineData("not present(bobot)", false)]
    [InlineData("target_akhir > 0", false)] // none is given: nothing to say
    public void Compute_EachName_IsTheFigureItSays(string syarat, bool isLanggar) =>
        Measure($$""" "pemeriksaan": { "p": { "syarat": "{{syarat}}" } } """, ("2023", "90", "90"), ("2024", "100", "80"))
            .Pemeriksaan.Any().Should().Be(isLanggar);

    [Theory]
    [InlineData("target < target_lalu")]
    [InlineData("realisasi < realisasi_lalu")]
    [InlineData("capaian < capaian_lalu")]
    public void Compute_NoPeriodBefore_SaysNothing(string syarat) // a year up to its first quarter follows none
    {
        var periode = Periode.FromSampaiTriwulan(2024, 1);
        var data = new DataKinerja(
            new("dinas", "Dinas"),
            [Sasaran],
            [new("I1", "Indikator", Sasaran)],
            [ToFakta(Ukuran.Target, periode.ToString(), "10")!, ToFakta(Ukuran.Realisasi, periode.ToString(), "8")!],
            acuan: new(new Sakip.Kinerja.Dokumen(JenisDokumen.Pk)));

        PengukuranKinerja.Compute(data, AturanUji.CreatePaket($$""" "pemeriksaan": { "p": { "syarat": "{{syarat}}" } } """.Trim()), periode).Isi
            .Pemeriksaan.Should().BeEmpty();
    }

    [Theory]
    [InlineData(100, false)] // 150 of 2023 was cut to 100
    [InlineData(200, true)]
    public void Compute_CapaianOfTheYearBefore_IsByTheRulesOfThatYear(int batas, bool isLanggar) // 120 after it
    {
        var paket = AturanUji.CreateDuaVersi(
            $$""" "capaian": { "langkah": [ { "batasiAtas": {{batas}} } ] } """,
            """ "pemeriksaan": { "turun": { "syarat": "capaian >= capaian_lalu" } } """);

        Measure(paket, ("2023", "100", "150"), ("2024", "100", "120")).Pemeriksaan.Any().Should().Be(isLanggar);
    }

    [Fact]
    public void Compute_Capped_TellsTheRawCapaianApart()
    {
        const string Langkah = """ "capaian": { "langkah": [ { "batasiAtas": 100 } ] }, "pemeriksaan": { "p": { "syarat": "SYARAT <= 150" } } """;

        Measure(Langkah.Replace("SYARAT", "capaian", StringComparison.Ordinal), ("2024", "100", "200")).Pemeriksaan.Should().BeEmpty();
        Measure(Langkah.Replace("SYARAT", "capaian_mentah", StringComparison.Ordinal), ("2024", "100", "200")).Pemeriksaan.Should().ContainSingle();
    }

    [Fact]
    public void GetPesan_NoneWritten_IsTheCondition() =>
        AturanUji.Create(""" "pemeriksaan": { "p": { "syarat": "capaian<=150", "tingkat": "galat" } } """).Pemeriksaan.Should().ContainSingle()
            .Which.Should().Match<Sakip.Aturan.AturanPemeriksaan>(p => p.Tingkat == Sakip.Aturan.TingkatPemeriksaan.Galat && p.GetPesan(Bahasa.Indonesia) == "capaian <= 150");

    private static PengukuranKinerja Measure(string aturan, params (string Tahun, string Target, string? Realisasi)[] tahunan) =>
        Measure(AturanUji.CreatePaket(aturan.Trim()), tahunan);

    private static PengukuranKinerja Measure(Sakip.Aturan.PaketAturan paket, params (string Tahun, string Target, string? Realisasi)[] tahunan) =>
        PengukuranKinerja.Compute(
            new DataKinerja(
                new("dinas", "Dinas"),
                [Sasaran],
                [new("I1", "Indikator", Sasaran)],
                tahunan.SelectMany(t => new[]
                {
                    ToFakta(Ukuran.Target, t.Tahun, t.Target),
                    ToFakta(Ukuran.Realisasi, t.Tahun, t.Realisasi),
                }).OfType<Fakta>()),
            paket,
            Periode.FromTahun(2024)).Isi;

    private static Fakta? ToFakta(Ukuran ukuran, string tahun, string? nilai) => nilai is null ? null : new(
        new(ukuran, "I1", Periode.TryParse(tahun, out var p) ? p : throw new ArgumentException(tahun, nameof(tahun)), ukuran == Ukuran.Target ? new Sakip.Kinerja.Dokumen(JenisDokumen.Pk) : null),
        AturanUji.ToNilai(nilai)!);
}
