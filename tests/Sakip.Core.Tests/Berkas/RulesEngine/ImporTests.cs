using System.Text;
using FsCheck.Fluent;
using Sakip.Berkas.RulesEngine;
using Sakip.Kinerja;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Berkas.RulesEngine;

/// <summary>Workflows of the kinds met in public repositories; what they give is worked out by hand.</summary>
public class ImporTests
{
    public static TheoryData<string, decimal, string> Syarat => new()
    {
        // condition of the one band, value, predikat or "-"
        { "nilai > 75 && nilai <= 90", 75m, "-" },
        { "nilai > 75 && nilai <= 90", 75.001m, "Ya" },
        { "nilai > 75 && nilai <= 90", 90m, "Ya" },
        { "75 < nilai and 90.5 >= nilai", 90.5m, "Ya" },
        { "75 < nilai and 90.5 >= nilai", 90.51m, "-" },
        { "nilai ge 75 AndAlso nilai lt 90", 75m, "Ya" },
        { "nilai ge 75 AndAlso nilai lt 90", 90m, "-" },
        { "nilai = 80m", 80m, "Ya" },
        { "nilai = 80m", 80.1m, "-" },
        { "nilai <> 80", 80m, "-" },
        { "nilai <> 80", 79.99m, "Ya" },
        { "!(nilai > 75)", 75m, "Ya" },
        { "!(nilai > 75 || nilai < 10)", 10m, "Ya" },
        { "!(nilai > 75 || nilai < 10)", 9.9m, "-" },
        { "nilai < 10 || nilai > 90M", 9m, "Ya" },
        { "nilai < 10 || nilai > 90M", 50m, "-" },
        { "nilai < 10 || nilai > 90M", 91m, "Ya" },
        { "((nilai >= -5) && ((nilai <= (100 / 4))))", -5m, "Ya" },
        { "nilai >= -5 && nilai <= 100 / 4", 25.01m, "-" },
        { "nilai >= 3m / 4 * 100", 75m, "Ya" },
        { "nilai >= 3m / 4 * 100", 74.9m, "-" },
        { "nilai > 50 && true", 51m, "Ya" },
        { "nilai >= 0 || nilai < 0", -1m, "Ya" },
        { "nilai > 80 && nilai > 90", 85m, "-" },
        { "NILAI > 80", 81m, "Ya" },
    };

    public static TheoryData<string, decimal, decimal, string> Rumus => new()
    {
        // expression compared with 0, target, realisasi, capaian before rating
        { "realisasi / target * 100", 3m, 2m, "200/3" },
        { "1m * realisasi / target * 100", 3m, 2m, "200/3" },
        { "(Target - (Realisasi - Target)) / Target * 100m", 10m, 5m, "150" },
        { "Math.Round(realisasi / target * 100, 2)", 8m, 5.00125m, "62.52" }, // 62,515625 is no tie
        { "Math.Round(realisasi * 100, 0)", 1m, 0.025m, "2" }, // 2,5 to even, as there
        { "Math.Round(realisasi * 100, 0, MidpointRounding.AwayFromZero)", 1m, 0.025m, "3" },
        { "Math.Min(Math.Round(realisasi / target * 100, 1, MidpointRounding.ToZero), 120)", 3m, 2m, "66.6" },
        { "Math.Min(Math.Round(realisasi / target * 100, 1, MidpointRounding.ToZero), 120)", 1m, 2m, "120" },
        { "Math.Max(0, realisasi - target)", 5m, 3m, "0" },
        { "Math.Floor(realisasi + target)", 1m, -2.5m, "-2" },
        { "Math.Ceiling(realisasi + target)", 1m, 0.1m, "2" },
        { "target == 0 ? 0 : realisasi / target", 0m, 3m, "0" },
        { "iif(realisasi >= target, 100, Math.Abs(realisasi - target))", 4m, 1m, "3" },
        { "iif(realisasi >= target, 100, Math.Abs(realisasi - target))", 4m, 4m, "100" },
    };

    [Theory, MemberData(nameof(Syarat))]
    public void Import_ABandCondition_HoldsWhereItSays(string syarat, decimal nilai, string predikat)
    {
        var impor = Import($$"""[ { "WorkflowName": "Nilai SAKIP", "Rules": [ { "RuleName": "Ya", "Expression": "{{syarat}}" }, { "RuleName": "Jauh", "Expression": "nilai > 1000" } ] } ]""");
        var skala = impor.Paket.VersiTerakhir.FindSkala("nilai") ?? impor.Paket.VersiTerakhir.FindSkala("NILAI");
        string.Join('/', skala!.Rate(nilai).Peringkat.Select(p => p.Predikat).DefaultIfEmpty("-")).Should().Be(predikat);
        impor.Paket.Kode.Should().Be("nilai-sakip");
        impor.Paket.Nama.Should().Be("Nilai SAKIP");
    }

    [Theory, MemberData(nameof(Rumus))]
    public void Import_Arithmetic_BecomesTheFormulaOfCapaian(string rumus, decimal target, decimal realisasi, string capaian)
    {
        var versi = Import(
            $$"""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "LocalParams": [ { "Name": "c", "Expression": "{{rumus}}" } ], "Expression": "c >= 0" }, { "RuleName": "b", "Expression": "({{rumus}}) < 0" } ] }""")
            .Paket.VersiTerakhir;
        var hasil = Capaian.Compute(versi, Polaritas.Positif, target, realisasi);
        hasil.Nilai.Poin.CompareTo(ToRasio(capaian)).Should().Be(0, "{0} gives {1}", rumus, hasil.Nilai.Poin);
        hasil.Peringkat.ToString().Should().Be(hasil.Nilai.Poin.Tanda < 0 ? "b" : "a");
    }

    [Fact]
    public void Import_AnOutputExpression_IsTheFormula()
    {
        var impor = Import(
            """
            [ { "WorkflowName": "capaian", "Rules": [
                { "RuleName": "hitung", "Expression": "target != 0", "Actions": { "OnSuccess": { "Name": "OutputExpression", "Context": { "Expression": "Math.Round(realisasi / target * 100, 2, MidpointRounding.AwayFromZero)" } } } } ] },
              { "WorkflowName": "predikat", "Rules": [
                { "RuleName": "R1", "SuccessEvent": "Baik", "ErrorMessage": "tidak baik", "Expression": "input1.capaian >= 75" },
                { "RuleName": "R2", "SuccessEvent": "Kurang", "Expression": "input1.capaian < 75", "Enabled": true, "Operator": null, "Rules": null },
                { "RuleName": "R3", "SuccessEvent": "Lama", "Expression": "input1.capaian < 10", "Enabled": false } ] } ]
            """,
            ("input1.capaian", "capaian"));
        var versi = impor.Paket.VersiTerakhir;
        Capaian.Compute(versi, Polaritas.Positif, 3m, 2m).ToString().Should().Be("66,67 (Kurang)");
        Capaian.Compute(versi, Polaritas.Positif, 0m, 2m).IsTerhitung.Should().BeFalse();
        versi.PeringkatCapaian!.Peringkat.Select(p => (p.Predikat, p.Kode)).Should().Equal(("Baik", "R1"), ("Kurang", "R2"));
        impor.Catatan.Select(c => c.Kode.Nomor).Should().BeEquivalentTo(["SKP3412", "SKP3435", "SKP3436", "SKP3437", "SKP3439"]);
    }

    [Fact]
    public void Import_NestedRules_CombineAsTheirOperatorSays()
    {
        var versi = Import(
            """
            { "WorkflowName": "w", "RuleExpressionType": 0, "GlobalParams": [ { "Name": "a", "Expression": "x" }, { "Name": "b", "Expression": "a" } ], "Rules": [
              { "RuleName": "kedua", "SuccessEvent": "Tengah", "Operator": "AndAlso", "Rules": [ { "RuleName": "1", "Expression": "b > 10" }, { "RuleName": "2", "Expression": "x <= 20" }, { "RuleName": "3", "Enabled": false, "Expression": "x > 15" } ] },
              { "RuleName": "salah satu", "SuccessEvent": "Tepi", "Operator": "Or", "Rules": [ { "RuleName": "1", "Expression": "b <= 10" }, { "RuleName": "2", "Expression": "b > 30" } ] },
              { "RuleName": "kelompok", "Operator": "Or", "Rules": [ { "RuleName": "1", "SuccessEvent": "Empat", "Expression": "x > 20 && x <= 25" }, { "RuleName": "2", "SuccessEvent": "Lima", "Expression": "x > 25 && x <= 30" } ] } ] }
            """).Paket.VersiTerakhir;
        var skala = versi.FindSkala("x")!;
        decimal[] nilai = [10m, 10.1m, 20m, 20.1m, 25m, 25.1m, 30m, 30.1m];
        nilai.Select(n => skala.Rate(n).ToString())
            .Should().Equal("Tepi", "Tengah", "Tengah", "Empat", "Empat", "Lima", "Lima", "Tepi");
    }

    [Fact]
    public void Import_AnInjectedWorkflow_IsPartOfTheOther()
    {
        var versi = Import(
            """
            [ { "WorkflowName": "semua", "WorkflowsToInject": [ "bawah" ], "Rules": [ { "RuleName": "atas", "Expression": "x > 5" } ] },
              { "WorkflowName": "bawah", "Rules": [ { "RuleName": "bawah", "Expression": "x <= 5" } ] } ]
            """).Paket.VersiTerakhir;
        versi.FindSkala("x")!.Peringkat.Select(p => p.Predikat).Should().Equal("atas", "bawah");
    }

    [Fact]
    public void Import_GuardRules_AreLeftOutAndTheFormulaGuardsItself()
    {
        var impor = Import(
            """
            { "WorkflowName": "w", "Rules": [
              { "RuleName": "nol", "Expression": "target == 0" },
              { "RuleName": "baik", "Expression": "target > 0 && 1m * realisasi / target >= 1" },
              { "RuleName": "kurang", "Expression": "target != 0 && 1m * realisasi / target < 1" } ] }
            """);
        impor.Catatan.Select(c => c.Kode.Nomor).Should().BeEquivalentTo(["SKP3434", "SKP3434", "SKP3434", "SKP3439"]);
        Capaian.Compute(impor.Paket.VersiTerakhir, Polaritas.Positif, 4m, 4m).ToString().Should().Be("1 (baik)");
        Capaian.Compute(impor.Paket.VersiTerakhir, Polaritas.Positif, 0m, 4m).Alasan.Should().Be(Sakip.Nilai.AlasanTakTerhitung.PembagianNol);
    }

    [Fact]
    public void Import_TwoFormulasOfOneWay_KeepsTheFirstAndSaysSo()
    {
        var impor = Import(
            """
            [ { "WorkflowName": "naik", "Rules": [ { "RuleName": "a", "Expression": "100m * realisasi / target >= 1" } ] },
              { "WorkflowName": "turun", "Rules": [ { "RuleName": "a", "Expression": "100m * target / realisasi >= 1" } ] } ]
            """);
        impor.Catatan.Select(c => c.Kode.Nomor).Should().Contain("SKP3440");
        impor.Paket.VersiTerakhir.Skala.Select(s => s.Nama).Should().Equal("capaian", "turun");
        impor.Paket.VersiTerakhir.Capaian.GetRumus(Polaritas.Positif)!.Teks.Should().Be("100 * realisasi / target");
    }

    [Fact]
    public void Import_TooManyRulesOrBands_IsRefusedWithOneProblem()
    {
        var aturan = string.Join(',', Enumerable.Range(0, 10_001).Select(i => $$"""{ "RuleName": "r{{i}}", "Expression": "x == {{i}}" }"""));
        RulesEngineJson.Import(Encoding.UTF8.GetBytes($$"""{ "WorkflowName": "w", "Rules": [ {{aturan}} ] }""")).Masalah
            .Select(m => m.Kode.Nomor).Should().Equal("SKP3010", "SKP3419");
    }

    [Fact]
    public void Import_ExpressionsTooLongTogether_AreRefusedWithOneProblem()
    {
        // Each has 4 x 120 - 1 parts, and is allowed by itself; the 1044th is one too many.
        var syarat = string.Join(" && ", Enumerable.Range(0, 120).Select(i => $"x >= {i}"));
        var aturan = string.Join(',', Enumerable.Range(0, 2000).Select(i => $$"""{ "RuleName": "r{{i}}", "Expression": "{{syarat}}" }"""));
        var masalah = RulesEngineJson.Import(Encoding.UTF8.GetBytes($$"""{ "WorkflowName": "w", "Rules": [ {{aturan}} ] }""")).Masalah;

        masalah.Where(m => m.Kode.Nomor == "SKP3424").Should().ContainSingle().Which.Tempat.Jalur.Should().Be("$.Rules[1043].Expression");
    }

    [Fact]
    public void Lint_ManyMissingInjections_EndsWithTheListFull()
    {
        // Names are compared for suggestions only as long as somebody would read them.
        var sisipan = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"workflop{i:000000}\""));
        var lain = string.Join(',', Enumerable.Range(0, 1000).Select(i => $$"""{ "WorkflowName": "workflow{{i:000000}}", "Rules": [] }"""));
        RulesEngineJson.Lint(Encoding.UTF8.GetBytes($$"""[ {{lain}}, { "WorkflowName": "w", "Rules": [], "WorkflowsToInject": [ {{sisipan}} ] } ]"""))
            .Where(m => !m.Kode.IsPeringatan).Should().HaveCount(1001, "a thousand, and the note that there are more");
    }

    [Fact]
    public void Import_NestedFarTooDeep_GivesAProblem()
    {
        var kurung = new string('(', 3000) + "x" + new string(')', 3000);
        RulesEngineJson.Import(Encoding.UTF8.GetBytes($$"""{ "WorkflowName": "w", "Rules": [ { "RuleName": "r", "Expression": "{{kurung}} > 1" } ] }"""))
            .Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP6001");
    }

    [Fact]
    public void Import_DamagedFiles_GiveProblemsAndNeverThrow()
    {
        byte[][] semua =
        [
            RulesEngineJson.Export(Sakip.Berkas.Json.PaketBawaan.Get("permendagri-86-2017")).Isi.ToArray(),
            Encoding.UTF8.GetBytes(Sakip.Tests.Bersama.Repositori.ReadTeks("tests/Sakip.Core.Tests/Berkas/RulesEngine/Cacat/dasar.workflow.json")),
        ];
        var huruf = "{}[]\",:()<>=&|!?.+-*/%0129eEmxnull \\"u8.ToArray();
        var rusak =
            from isi in Gen.Elements(semua)
            from sunting in Gen.Choose(0, isi.Length - 1).Zip(Gen.Elements(huruf)).ListOf()
            select sunting.Aggregate(isi.ToArray(), (kini, s) =>
            {
                kini[s.Item1] = s.Item2;
                return kini;
            });
        Prop.ForAll(rusak.ToArbitrary(), isi =>
        {
            _ = RulesEngineJson.Lint(isi);
            var hasil = RulesEngineJson.Import(isi);
            hasil.IsBerhasil.Should().Be(hasil.Masalah.IsEmpty);
        }).Check(500);
    }

    [Fact]
    public void Import_BlankProperties_GivesTheirProblems() =>
        RulesEngineJson.Import("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Expression": "x > 1", "Properties": { "sakip": { "skala": " ", "predikat": " " } } } ] }"""u8)
            .Masalah.Select(m => m.Kode.Nomor).Should().Equal("SKP2109", "SKP2109");

    [Fact]
    public void Import_Options_NameThePackAndItsFirstDay()
    {
        var opsi = new OpsiImpor(mulai: new(2024, 1, 1), kode: "dinas", nama: "Dinas");
        var impor = RulesEngineJson.Import("""{ "WorkflowName": "w", "Rules": [ { "RuleName": "a", "Expression": "capaian > 1" } ] }"""u8, opsi).Isi;
        (impor.Paket.Kode, impor.Paket.Nama, impor.Paket.VersiTerakhir.Mulai).Should().Be(("dinas", "Dinas", new NodaTime.LocalDate(2024, 1, 1)));
        impor.Catatan.Select(c => c.Kode.Nomor).Should().Equal("SKP3438", "SKP3105");
    }

    [Theory]
    [InlineData("a.b", "9x", "alias")]
    [InlineData("a.b", "it", "alias")]
    public void OpsiImpor_AliasThatIsNoName_NamesTheArgument(string jalur, string nama, string argumen) =>
        FluentActions.Invoking(() => new OpsiImpor(new Dictionary<string, string> { [jalur] = nama }))
            .Should().Throw<ArgumentException>().WithParameterName(argumen);

    [Theory]
    [InlineData("[]", true)]
    [InlineData("""{ "WorkflowName": "w" }""", true)]
    [InlineData("""{ "format": "sakip.aturan/1" }""", false)]
    [InlineData("bukan JSON", false)]
    public void IsWorkflow_File_TellsWorkflowsFromPacks(string isi, bool ya) =>
        RulesEngineJson.IsWorkflow(Encoding.UTF8.GetBytes(isi)).Should().Be(ya);

    private static Sakip.Nilai.Rasio ToRasio(string teks)
    {
        var bagian = teks.Split('/').Select(t => decimal.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return Sakip.Nilai.Rasio.From(bagian[0], bagian.Length == 1 ? 1m : bagian[1]);
    }

    private static PaketImpor Import(string isi, params (string Jalur, string Nama)[] alias)
    {
        var impor = RulesEngineJson.Import(Encoding.UTF8.GetBytes(isi), new(alias.ToDictionary(a => a.Jalur, a => a.Nama)));
        impor.Masalah.Should().BeEmpty();
        return impor.Isi;
    }
}
