using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Dokumen;

/// <summary>Computes the figures that the tables of the recipes show.</summary>
public sealed partial class TabelResepTests
{
    private static readonly CultureInfo Tetap = CultureInfo.InvariantCulture;

    [Fact]
    public void TargetNol_EachPolicy_GivesWhatTheTableShows()
    {
        var baris = FindBaris("target-nol", "targetNol");
        baris.Should().HaveCount(Enum.GetValues<KebijakanTargetNol>().Length);
        foreach (var sel in baris)
        {
            var versi = Read($$"""{ "targetNol": "{{NamaPertama(sel[0])}}" }""");
            sel[1].Should().Be(Show(Capaian.Compute(versi, Polaritas.Positif, 0m, 0m)), sel[0]);
            sel[2].Should().Be(Show(Capaian.Compute(versi, Polaritas.Positif, 0m, 3m)), sel[0]);
        }
    }

    [Fact]
    public void IndikatorNegatif_EachFormula_GivesWhatTheTableShows()
    {
        string[] rumus = ["duaTargetKurangRealisasi", "targetPerRealisasi", "sisaTerhadapTarget"];
        var versi = rumus.Select(r => Read($$"""{ "rumus": { "negatif": { "nama": "{{r}}" } } }""")).ToArray();
        var baris = FindBaris("indikator-negatif", "realisasi");
        baris.Should().HaveCount(5);
        foreach (var sel in baris)
        {
            var hasil = versi.Select(v => Capaian.Compute(v, Polaritas.Negatif, 10m, decimal.Parse(sel[0], Tetap)));
            sel.Skip(1).Should().Equal(hasil.Select(h => h.IsTerhitung ? Show(h) : "tidak terhitung"), sel[0]);
        }
    }

    [Theory]
    [InlineData("50.7", "tanpa predikat", "Sangat Rendah", "Rendah", "Rendah", "tanpa predikat")]
    [InlineData("50.4", "tanpa predikat", "Sangat Rendah", "Rendah", "Sangat Rendah", "tanpa predikat")]
    public void SkalaBercelah_EachPolicy_RatesAsTheTableSays(string nilai, params string[] predikat)
    {
        var baris = FindBaris("skala-bercelah", "celah");
        var skala = BlokDokumen.FindDalam("docs/resep/skala-bercelah.md").First(b => b.Bahasa == "json").Isi;
        baris.Should().HaveCount(predikat.Length);
        foreach (var (sel, harus) in baris.Zip(predikat))
        {
            var paket = skala.Replace("""{ "peringkat": [""", $$"""{ "celah": "{{NamaPertama(sel[0])}}", "peringkat": [""", StringComparison.Ordinal);
            var hasil = AturanJson.Read(Encoding.UTF8.GetBytes(paket)).Isi.VersiTerakhir.FindSkala("capaian")!.Rate(Rasio.From(decimal.Parse(nilai, Tetap)));
            (hasil.Peringkat.IsEmpty ? "tanpa predikat" : hasil.ToString()).Should().Be(harus, sel[0]);
            sel[1].Should().Contain(harus, sel[0]);
        }
    }

    [Theory]
    [InlineData("tidak dibatasi", """{ }""", """{ }""")]
    [InlineData("tiap capaian dibatasi", """{ "langkah": [ { "batasiAtas": 100 }, { "bulatkan": { "desimal": 2 } } ] }""", """{ }""")]
    [InlineData("dirata-ratakan, lalu", """{ }""", """{ "langkah": [ { "batasiAtas": 100 }, { "bulatkan": { "desimal": 2 } } ] }""")]
    public void DiAtasSeratus_EachOrder_GivesTheMeanOfTheTable(string urutan, string capaian, string rerata)
    {
        var versi = Read(capaian, rerata);
        Capaian[] anggota = [Capaian.Compute(versi, Polaritas.Positif, 22m, 20.83m), Capaian.Compute(versi, Polaritas.Positif, 90m, 95m)];

        FindBaris("di-atas-seratus", "urutan").Single(b => b[0].StartsWith(urutan, StringComparison.Ordinal))[1]
            .Should().Be(Rerata.Compute(versi, anggota).Nilai.ToString());
    }

    /// <summary>Lists the cells of the table whose first heading has the word.</summary>
    private static string[][] FindBaris(string resep, string kepala) =>
    [
        .. Repositori.ReadTeks($"docs/resep/{resep}.md").Split('\n')
            .SkipWhile(b => !(b.StartsWith('|') && b.Split('|')[1].Contains(kepala, StringComparison.Ordinal)))
            .Skip(2)
            .TakeWhile(b => b.StartsWith('|'))
            .Select(b => b.Trim('|').Split('|').Select(s => s.Trim()).ToArray()),
    ];

    private static string NamaPertama(string sel) => Nama().Match(sel).Groups[1].Value;

    private static string Show(Capaian capaian) =>
        capaian.IsTerhitung ? capaian.Nilai.ToString() : $"`{KataBerkas.Alasan.ToKata(capaian.Alasan)}`";

    private static VersiAturan Read(string capaian, string rerata = "{ }") => AturanJson.Read(Encoding.UTF8.GetBytes(
        $$"""{ "format": "sakip.aturan/1", "kode": "k", "nama": "n", "versi": [ { "berlaku": { "mulai": "2024-01-01" }, "capaian": {{capaian}}, "rerata": {{rerata}} } ] }""")).Isi.VersiTerakhir;

    [GeneratedRegex("`([a-zA-Z]+)`")]
    private static partial Regex Nama();
}
