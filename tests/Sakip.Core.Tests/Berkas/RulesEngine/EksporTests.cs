using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Berkas.RulesEngine;
using Sakip.Core.Tests.Penilaian;
using Sakip.Core.Tests.Perhitungan;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penilaian;
using Sakip.Perhitungan;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Berkas.RulesEngine;

/// <summary>Laws of export: the file says what the pack says, to another interpreter and to our own import.</summary>
public class EksporTests
{
    private const string Penjaga = "tidakTerhitung";

    private static readonly Polaritas[] Semua = Enum.GetValues<Polaritas>();

    private static readonly Arbitrary<Skala> Skala = (
        from asal in SkalaAcak.Skala.Generator
        from dari in Gen.Elements(Enum.GetValues<DasarPenilaian>())
        from bulat in Gen.Elements(null, Bulat(0, CaraBulat.Naik), Bulat(1, CaraBulat.SetengahGenap), Bulat(2, CaraBulat.Potong), Bulat(1, CaraBulat.Turun))
        select new Skala("capaian", asal.Peringkat, asal.Celah, asal.Puncak, dari, bulat)).ToArbitrary();

    private static readonly Arbitrary<AturanCapaian> Aturan = (
        from rumus in Gen.Elements([.. Rumus.Bernama, .. RumusLain.Select(r => Rumus.Parse(r).Isi)])
        from langkah in Gen.Elements<Langkah>(
            new Langkah.Bulatkan(Pembulatan.DuaDesimal),
            new Langkah.Bulatkan(Pembulatan.From(0, CaraBulat.Naik)),
            new Langkah.BatasiAtas(1.5m),
            new Langkah.BatasiBawah(-0.5m)).ListOf()
        from targetNol in Gen.Elements(Enum.GetValues<KebijakanTargetNol>().Where(t => t != KebijakanTargetNol.TargetKosong)) // a loss
        select new AturanCapaian(new Rumus?[6] { rumus, null, null, null, null, null }, new(langkah.Take(3)), targetNol)).ToArbitrary();

    // Halves and quarters: decimals and exact ratios must agree, so nothing may be left to 28 digits.
    private static readonly Arbitrary<(decimal? Target, decimal? Realisasi)> Masukan = (
        from target in Gen.Elements<decimal?>(null, 0m, 1m, 2m, 4m, 8m, 0.5m, -2m, 100m)
        from realisasi in Gen.Frequency((1, Gen.Constant((decimal?)null)), (9, Gen.Choose(-40, 400).Select(n => (decimal?)(n / 100m))))
        select (target, realisasi)).ToArbitrary();

    public static TheoryData<string> Paket =>
        [.. PaketBawaan.Kode, .. Directory.GetFiles(Repositori.GetJalur("docs/contoh"), "*.aturan.json").Select(b => Path.GetFileName(b))];

    private static string[] RumusLain =>
    [
        "if(target in (0..2], realisasi / target, if(not (target > 0) or target == 100, 1 / target, min(1, realisasi, target)))",
        "max(realisasi, target, 0.25) - abs(-realisasi) * floor(realisasi) + ceiling(realisasi / 2)",
        "round(realisasi, 1) / (target - 1) - (realisasi - (target - 1)) / 4",
        "realisasi",
    ];

    [Fact]
    public void Lint_ExportOfAScaleWithGapsOnPurpose_OnlyWarnsAsThePackDoes()
    {
        var paket = AturanUji.CreatePaket("""
            "skala": { "capaian": { "celah": "dibiarkan", "puncak": "dibiarkan", "peringkat": [
              { "predikat": "Tinggi", "minimal": 91, "maksimal": 100 }, { "predikat": "Rendah", "maksimal": 50 } ] } }
            """);
        var berkas = RulesEngineJson.Export(paket).Isi.Span;

        RulesEngineJson.Lint(berkas).Select(m => m.Kode.Nomor).Should().BeEquivalentTo(
            AturanJson.Lint(AturanJson.Write(paket)).Select(m => m.Kode.Nomor)).And.Equal("SKP3104", "SKP3103");
    }

    [Fact]
    public void Export_RandomScale_MeansTheSameToAnotherInterpreter() =>
        Prop.ForAll(Skala, skala =>
        {
            var berkas = RulesEngineJson.Export(Contoh.Paket(Contoh.Versi(TanpaRumus(), skala: skala))).Isi;
            foreach (var nilai in AnalisisSkala.GetNilaiBatas(skala, 4))
            {
                PenafsirCs.Run(berkas, ("capaian", nilai)).Single().Value
                    .Should().BeEquivalentTo(GetPredikat(skala.RateBulat(nilai)), "{0} is rated so", nilai);
            }

            PenafsirCs.Run(berkas, ("capaian", null)).Single().Value.Should().BeEmpty("nothing is rated");
        }).Check(300);

    [Fact]
    public void Export_RandomFormula_MeansTheSameToAnotherInterpreter() =>
        Prop.ForAll(Aturan, Skala, Masukan, (aturan, skala, masukan) =>
        {
            var versi = Contoh.Versi(aturan, skala: skala);
            var kejadian = PenafsirCs.Run(RulesEngineJson.Export(Contoh.Paket(versi)).Isi, GetMasukan(masukan)).Single().Value;
            var harap = GetKejadian(versi, Polaritas.Positif, masukan);
            if (masukan is not ({ }, { }))
            {
                // Not computable for two reasons at once: the pack may name one, the guard the other.
                kejadian.Remove(Penjaga);
                harap = [.. harap.Where(k => k != Penjaga)];
            }

            kejadian.Should().BeEquivalentTo(harap, "of {0} by {1}", masukan, aturan.GetRumus(Polaritas.Positif));
        }).Check(500);

    [Fact]
    public void Import_OfAnExport_GivesThePackItWasMadeOf() =>
        Prop.ForAll(Aturan, Skala, (aturan, skala) =>
        {
            var paket = Contoh.Paket(Contoh.Versi(aturan, skala: skala, sampai: new(2020, 12, 31)), Contoh.Versi(skala: skala, mulai: new(2021, 1, 1)));
            var impor = RulesEngineJson.Import(RulesEngineJson.Export(paket).Isi.Span);
            impor.Masalah.Should().BeEmpty();
            impor.Isi.Catatan.Should().BeEmpty();
            AturanJson.Write(impor.Isi.Paket).Should().Equal(AturanJson.Write(paket));
        }).Check(100);

    [Fact]
    public void Import_OfAnExportWithoutProperties_RatesTheSame() =>
        Prop.ForAll(Aturan, Skala, Masukan, (aturan, skala, masukan) =>
        {
            var versi = Contoh.Versi(aturan, skala: skala);
            var impor = RulesEngineJson.Import(DropProperti(RulesEngineJson.Export(Contoh.Paket(versi)).Isi));
            impor.Masalah.Where(m => m.Kode.Nomor != "SKP3422").Should().BeEmpty();
            var (target, realisasi) = masukan;
            if (!impor.IsBerhasil || target is null || realisasi is null)
            {
                return; // a scale of dead bands only leaves nothing; missing inputs stand under their own law
            }

            GetKejadian(impor.Isi.Paket.VersiTerakhir, Polaritas.Positif, masukan)
                .Should().BeEquivalentTo(GetKejadian(versi, Polaritas.Positif, masukan), "of {0}", masukan);
        }).Check(500);

    [Theory, MemberData(nameof(Paket))]
    public void Import_OfAnExportedPack_GivesThePack(string nama)
    {
        var paket = ReadPaket(nama);
        var impor = RulesEngineJson.Import(RulesEngineJson.Export(paket).Isi.Span).Isi;
        impor.Catatan.Should().BeEmpty();
        AturanJson.Write(impor.Paket).Should().Equal(AturanJson.Write(paket));
        impor.Paket.SidikJari.Should().Be(paket.SidikJari).And.NotBeEmpty();
    }

    [Theory, MemberData(nameof(Paket))]
    public void Export_APack_RatesAtEveryBoundAsThePackDoes(string nama)
    {
        var paket = ReadPaket(nama);
        var berkas = RulesEngineJson.Export(paket).Isi;
        var tanpa = RulesEngineJson.Import(DropProperti(berkas)).Isi.Paket.VersiTerakhir;
        var diperiksa = 0;
        foreach (var skala in paket.VersiTerakhir.Skala)
        {
            foreach (var nilai in AnalisisSkala.GetNilaiBatas(skala, 2))
            {
                var berumus = skala.Nama == VersiAturan.SkalaCapaian;
                var masukan = berumus ? GetMasukan((100m, nilai)) : [(skala.Nama.Replace('-', '_'), nilai)];
                var hasil = PenafsirCs.Run(berkas, masukan)
                    .Single(w => w.Key.EndsWith($"/{skala.Nama}", StringComparison.Ordinal)).Value;
                hasil.Should().BeEquivalentTo(GetPredikat(skala.RateBulat(nilai)), "{0} of {1}", nilai, skala.Nama);
                GetPredikat(tanpa.FindSkala(skala.Nama.Replace('-', '_'))!.RateBulat(nilai)).Should().BeEquivalentTo(hasil);
                diperiksa++;
            }
        }

        diperiksa.Should().BePositive();
    }

    [Theory, MemberData(nameof(Paket))]
    public void Lint_OfAnExportedPack_FindsNoHazard(string nama) =>
        RulesEngineJson.Lint(RulesEngineJson.Export(ReadPaket(nama)).Isi.Span)
            .Select(m => m.Kode.Nomor).Should().NotContain(k => k.StartsWith("SKP34", StringComparison.Ordinal));

    [Fact]
    public void Import_OfAnUneditedExport_BelievesThePackWhateverTheOrderOfItsScales()
    {
        var berkas = JsonNode.Parse(ContohBerkas.Read("docs/contoh/lkjip-2024-setda-kabupaten-paser.aturan.json"))!;
        var skala = berkas["versi"]![0]!["skala"]!.AsObject();
        foreach (var (nama, isi) in skala.Reverse().ToList())
        {
            skala.Remove(nama);
            skala.Add(nama, isi);
        }

        skala.Select(s => s.Key).Should().Equal("capaian", "akip");
        var paket = AturanJson.Read(Encoding.UTF8.GetBytes(berkas.ToJsonString())).Isi;

        var impor = RulesEngineJson.Import(RulesEngineJson.Export(paket).Isi.Span).Isi;

        impor.Catatan.Select(c => c.Kode.Nomor).Should().NotContain("SKP3441");
        AturanJson.Write(impor.Paket).Should().Equal(AturanJson.Write(paket));
    }

    [Fact]
    public void Import_OfAnEditedExport_BelievesTheRulesAndSaysSo()
    {
        var berkas = Encoding.UTF8.GetString(RulesEngineJson.Export(PaketBawaan.Get("permendagri-86-2017")).Isi.Span);
        var sunting = berkas.Replace("capaian >= 91m", "capaian >= 95m", StringComparison.Ordinal)
            .Replace("&& capaian < 91m", "&& capaian < 95m", StringComparison.Ordinal);
        var impor = RulesEngineJson.Import(Encoding.UTF8.GetBytes(sunting)).Isi;
        impor.Catatan.Select(c => c.Kode.Nomor).Should().Contain("SKP3441");
        impor.Paket.Kode.Should().Be("permendagri-86-2017");
        var versi = impor.Paket.VersiTerakhir;
        versi.Mulai.Should().Be(new NodaTime.LocalDate(2017, 1, 1));
        Capaian.Compute(versi, Polaritas.Positif, 100m, 94m).ToString().Should().Be("94 (Tinggi)");
        Capaian.Compute(versi, Polaritas.Negatif, 100m, 105m).ToString().Should().Be("95 (Sangat Tinggi)");
    }

    [Fact]
    public void Export_WhatCannotBeRun_IsListedAsLost()
    {
        const string Isi =
            """
            { "format": "sakip.aturan/1", "kode": "k", "nama": "n", "versi": [ { "berlaku": { "mulai": "2024-01-01" },
              "capaian": { "rumus": { "positif": "realisasi / target * 10", "stabil": "if(present(target), realisasi, 0)" },
                "rumusIndikator": { "I1": "realisasi" }, "realisasiKosong": "nol", "targetNol": "targetKosong" },
              "rerata": { "dasar": "sasaran" },
              "skala": { "capaian": { "peringkat": [ { "predikat": "A", "minimal": 1 } ] } },
              "ordinal": { "opini": [ { "predikat": "WTP", "skor": 4 } ] },
              "efisiensi": { "selisih": { "rumus": "capaian - serapan" } },
              "indeks": { "skm": { "komponen": [ { "id": "U1", "nama": "U1", "bobot": 1 } ] } },
              "pemeriksaan": { "wajar": { "syarat": "capaian <= 150" } }, "periode": { "kosong": "tidakTerhitung" }, "tampilan": { "nolBelakang": "dibuang" } } ] }
            """;
        var paket = AturanJson.Read(Encoding.UTF8.GetBytes(Isi)).Isi;
        RulesEngineJson.Export(paket).Kehilangan.Select(k => $"{k.Kode} {k.ToPesan().Split(" tidak")[0].Split(':')[0]}").Should().Equal(
            "SKP3451 Rumus indikator \"I1\"",
            "SKP3451 Rumus \"stabil\"",
            "SKP3451 Tabel ordinal \"opini\"",
            "SKP3451 Efisiensi \"selisih\"",
            "SKP3451 Indeks \"skm\"",
            "SKP3451 Pemeriksaan \"wajar\"",
            "SKP3451 Aturan periode",
            "SKP3451 Aturan tampilan",
            "SKP3451 Aturan rerata",
            "SKP3451 Target nol sebagai tanpa target",
            "SKP3451 Realisasi kosong sebagai nol",
            "SKP3452 Workflow \"k@2024-01-01/capaian\"",
            "SKP3453 Workflow \"k@2024-01-01/capaian\"");
    }

    [Fact]
    public void Export_ABandOfEveryKind_WritesBothBoundsByHand()
    {
        var skala = new Skala(
            "nilai akip",
            [
                new("AA", new(90, false, null, false)),
                new("A", new(80.50m, true, 90, true)),
                new("tepat 50", new(50, true, 50, true)),
                new("terbalik", new(3, true, 2, true)),
                new("B", new(50, false, 80, false)),
            ],
            KebijakanCelah.BulatkanDulu);
        var berkas = JsonNode.Parse(RulesEngineJson.Export(Contoh.Paket(Contoh.Versi(TanpaRumus(), skala: skala))).Isi.Span)!;
        berkas[0]!["WorkflowName"]!.GetValue<string>().Should().Be("uji@2017-01-01/nilai akip");
        berkas[0]!["Rules"]!.AsArray().Select(r => r!["Expression"]!.GetValue<string>()).Should().Equal(
            "nilai_akip > 90m",
            "nilai_akip >= 80.45m && nilai_akip <= 90m", // one decimal: 80,45 rounds up to 80,5
            "nilai_akip == 50m",
            "nilai_akip >= 3m && nilai_akip <= 2m", // never met, as in the pack
            "nilai_akip > 50m && nilai_akip < 80m"); // 79,97 rounds to 80,0, which is in no band
    }

    private static Pembulatan? Bulat(int desimal, CaraBulat cara) => Pembulatan.From(desimal, cara);

    private static AturanCapaian TanpaRumus() => new(new Rumus?[6], new([]), KebijakanTargetNol.TidakTerhitung);

    private static PaketAturan ReadPaket(string nama) => nama.EndsWith(".json", StringComparison.Ordinal)
        ? AturanJson.Read(File.ReadAllBytes(Repositori.GetJalur($"docs/contoh/{nama}"))).Isi
        : PaketBawaan.Get(nama);

    private static (string, decimal?)[] GetMasukan((decimal? Target, decimal? Realisasi) masukan) =>
    [
        ("target", masukan.Target), ("realisasi", masukan.Realisasi), ("target_bawah", masukan.Target), ("target_atas", masukan.Target),
    ];

    private static string[] GetPredikat(HasilPeringkat hasil) => [.. hasil.Peringkat.Select(p => p.Predikat)];

    /// <summary>What the pack itself gives: the bands, or the guard where it would divide by zero.</summary>
    private static string[] GetKejadian(VersiAturan versi, Polaritas polaritas, (decimal? Target, decimal? Realisasi) masukan)
    {
        var capaian = Capaian.Compute(versi, polaritas, ToNilai(masukan.Target), ToNilai(masukan.Realisasi));
        return capaian.IsTerhitung ? GetPredikat(capaian.Peringkat)
            : capaian.Alasan == AlasanTakTerhitung.PembagianNol ? [Penjaga]
            : [];
    }

    private static NilaiKinerja? ToNilai(decimal? angka) => angka is { } isi ? NilaiKinerja.FromAngka(isi) : null;

    private static byte[] DropProperti(ReadOnlyMemory<byte> berkas)
    {
        var akar = JsonNode.Parse(berkas.Span)!;
        foreach (var aturan in akar.AsArray().SelectMany(w => w!["Rules"]!.AsArray()))
        {
            aturan!.AsObject().Remove("Properties");
        }

        return Encoding.UTF8.GetBytes(akar.ToJsonString());
    }
}
