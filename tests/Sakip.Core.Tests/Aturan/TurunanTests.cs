using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using NodaTime;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Dasar;

namespace Sakip.Core.Tests.Aturan;

/// <summary>Packs derived from packs, and versions found by date.</summary>
public partial class TurunanTests
{
    /// <summary>A parent with every part stated, in canonical form, so that what changes can be told part by part.</summary>
    private const string Induk =
        """
        {
          "format": "sakip.aturan/1",
          "kode": "induk",
          "nama": "Aturan induk",
          "versi": [
            {
              "berlaku": { "mulai": "2020-01-01" },
              "dasarHukum": [ { "jenis": "Perbup", "nomor": "1", "tahun": 2020, "tentang": "Kinerja", "bagian": "Pasal 1" } ],
              "capaian": {
                "rumus": { "positif": "realisasi / target", "negatif": { "nama": "duaTargetKurangRealisasi" }, "ordinal": "realisasi" },
                "rumusIndikator": { "I01": { "nama": "targetPerRealisasi" }, "I02": "target" },
                "langkah": [ { "batasiAtas": 120 }, { "batasiBawah": 0 }, { "bulatkan": { "desimal": 3, "cara": "naik" } } ],
                "targetNol": "seratus",
                "realisasiKosong": "nol"
              },
              "rerata": { "dasar": "sasaran", "anggota": "bulat", "takTerhitung": "nol", "dibawa": "dikeluarkan", "bobot": "indikator", "bobotKategori": { "hasil": 40, "a.b": 0.5 }, "langkah": [ { "batasiAtas": 100, "dasarHukum": [ { "jenis": "SE" } ] } ] },
              "periode": { "target": "terisi", "kosong": "tidakTerhitung", "akumulasi": { "positif": "jumlah", "negatif": "maksimum" } },
              "tampilan": { "nolBelakang": "dibuang", "desimalIndikator": { "I01": 1, "I02": 0 } },
              "skala": {
                "akip": { "dasarHukum": [ { "jenis": "PermenPANRB", "nomor": "88" } ], "celah": "pitaBawah", "puncak": "pitaAtas", "dari": "mentah", "peringkat": [ { "predikat": "A", "lebihDari": 80 } ] },
                "capaian": {
                  "celah": "bulatkanDulu",
                  "puncak": "tanpaPeringkat",
                  "dari": "tepat",
                  "bulatkan": { "desimal": 1, "cara": "turun" },
                  "peringkat": [ { "predikat": "Baik", "kode": "B", "warna": "#00ff00", "minimal": 75, "maksimal": 100, "catatan": "x" }, { "predikat": "Buruk", "kurangDari": 75 } ]
                }
              },
              "ordinal": { "opini": [ { "predikat": "WTP", "skor": 4 } ], "nilai": [ { "predikat": "A", "skor": 6 } ] },
              "efisiensi": { "selisih": { "rumus": "capaian - serapan", "langkah": [ { "bulatkan": { "desimal": 4, "cara": "potong" } } ], "skala": "akip" } },
              "indeks": {
                "skm": {
                  "komponen": [ { "id": "U1", "nama": "Persyaratan", "bobot": "1/9", "maksimal": 4 } ],
                  "pengali": 25,
                  "langkah": [ { "bulatkan": { "desimal": 2, "cara": "setengahGenap" } } ],
                  "skala": "akip"
                }
              },
              "pemeriksaan": { "wajar": { "syarat": "capaian <= 150", "tingkat": "galat", "pesan": "Tidak wajar.", "pesanInggris": "Odd." } }
            }
          ]
        }
        """;

    /// <summary>The parts a derived pack can name: where, and what it puts there, in canonical form.</summary>
    private static readonly (string Jalur, string Isi)[] Bagian =
    [
        ("dasarHukum", """[ { "jenis": "Perwali", "nomor": "9" } ]"""),
        ("dasarHukum", "[]"),
        ("capaian.rumus.positif", """{ "nama": "realisasiPerTarget" }"""),
        ("capaian.rumus.negatif", "\"target - realisasi\""),
        ("capaian.rumus.rentang", """{ "nama": "batasTerdekat" }"""),
        ("capaian.rumusIndikator.I01", "\"realisasi\""),
        ("capaian.rumusIndikator.I09", "\"target + 1\""),
        ("capaian.langkah", """[ { "bulatkan": { "desimal": 0, "cara": "setengahGenap" } } ]"""),
        ("capaian.langkah", "[]"),
        ("capaian.targetNol", "\"tidakTerhitung\""),
        ("capaian.realisasiKosong", "\"tidakTerhitung\""),
        ("rerata.dasar", "\"indikator\""),
        ("rerata.anggota", "\"tepat\""),
        ("rerata.takTerhitung", "\"dikeluarkan\""),
        ("rerata.dibawa", "\"ikut\""),
        ("rerata.bobot", "\"sama\""),
        ("rerata.bobotKategori.hasil", "30"),
        ("rerata.bobotKategori.keluaran", "20"),
        ("rerata.langkah", """[ { "bulatkan": { "desimal": 1, "cara": "naik" } } ]"""),
        ("periode.target", "\"sampaiTriwulan\""),
        ("periode.kosong", "\"dilewati\""),
        ("periode.akumulasi.negatif", "\"rerata\""),
        ("periode.akumulasi.stabil", "\"terakhir\""),
        ("tampilan.nolBelakang", "\"ditulis\""),
        ("tampilan.desimalIndikator.I02", "3"),
        ("tampilan.desimalIndikator.I09", "2"),
        ("pemeriksaan.wajar", """{ "syarat": "realisasi > 0", "tingkat": "peringatan", "pesan": "x", "pesanInggris": "y" }"""),
        ("pemeriksaan.baru", """{ "syarat": "target > 0", "tingkat": "galat", "pesan": "x", "pesanInggris": "y" }"""),
        ("skala.capaian", """{ "celah": "tanpaPeringkat", "puncak": "tanpaPeringkat", "dari": "nilai", "peringkat": [ { "predikat": "Semua", "minimal": 0 } ] }"""),
        ("skala.akip", """{ "celah": "tanpaPeringkat", "puncak": "tanpaPeringkat", "dari": "nilai", "peringkat": [ { "predikat": "AA", "lebihDari": 90 } ] }"""),
        ("skala.skm", """{ "celah": "tanpaPeringkat", "puncak": "tanpaPeringkat", "dari": "nilai", "peringkat": [ { "predikat": "D", "maksimal": 64.99 } ] }"""),
        ("ordinal.opini", """[ { "predikat": "WDP", "skor": 3.5 } ]"""),
        ("ordinal.baru", """[ { "predikat": "C", "skor": 1 } ]"""),
        ("efisiensi.selisih", """{ "rumus": "100 - serapan", "langkah": [ { "bulatkan": { "desimal": 2, "cara": "setengahMenjauhiNol" } } ] }"""),
        ("efisiensi.rasio", """{ "rumus": "capaian / serapan", "langkah": [ { "bulatkan": { "desimal": 2, "cara": "setengahMenjauhiNol" } } ] }"""),
        ("indeks.skm", """{ "komponen": [ { "id": "U2", "nama": "Sistem", "bobot": 0.11 } ], "pengali": 1, "langkah": [ { "bulatkan": { "desimal": 2, "cara": "setengahMenjauhiNol" } } ] }"""),
        ("indeks.itkp", """{ "komponen": [ { "id": "A", "nama": "Satu", "bobot": 1 } ], "pengali": 1, "langkah": [ { "bulatkan": { "desimal": 2, "cara": "setengahMenjauhiNol" } } ] }"""),
    ];

    private static readonly LocalDate Awal = new(2020, 1, 1);

    [Fact]
    public void Induk_AsWritten_IsCanonical() =>
        JsonNode.DeepEquals(ToPohon(Read(Induk)), JsonNode.Parse(Induk)).Should().BeTrue("the law below compares parts of it");

    [Fact]
    public void Read_AnyOverrides_ChangeWhatTheyNameAndNothingElse() =>
        Prop.ForAll(Gen.Elements(false, true).ArrayOf(Bagian.Length).Select(b => b.Select((ada, i) => ada ? 1L << i : 0).Sum()).ToArbitrary(), CheckTimpa)
            .Check(300);

    [Fact]
    public void Read_EachOverrideAlone_ChangesThatPart()
    {
        for (var i = 0; i < Bagian.Length; i++)
        {
            CheckTimpa(1L << i);
        }
    }

    [Fact]
    public void Read_NoOverride_IsTheParentUnderAnotherName()
    {
        CheckTimpa(0);
        var anak = Read(ToAnak([]), ("induk", Induk));
        anak.Kode.Should().Be("anak");
        anak.VersiTerakhir.KodePaket.Should().Be("anak");
        anak.SidikJari.Should().NotBe(Read(Induk).SidikJari).And.HaveLength(64);
    }

    [Fact]
    public void Read_RemarkOfTheParent_StaysWithTheParent()
    {
        // A remark tells of the version it stands in ("the formula for negatif is this pack's choice"), so it is not handed down.
        var induk = Induk.Replace("\"ordinal\": {", "\"catatan\": \"Pilihan induk.\", \"ordinal\": {", StringComparison.Ordinal);
        Read(induk).VersiTerakhir.Catatan.Should().Be("Pilihan induk.");
        Read(ToAnak([]), ("induk", induk)).VersiTerakhir.Catatan.Should().BeNull();
    }

    [Fact]
    public void Read_OverriddenScale_KeepsItsPlaceAndNewOnesFollow() =>
        Read(ToAnak([.. Bagian.Where(b => b.Jalur is "skala.skm" or "skala.capaian")]), ("induk", Induk)).VersiTerakhir.Skala
            .Select(s => s.Nama).Should().Equal("akip", "capaian", "skm");

    [Fact]
    public void Read_GrandParents_AreInheritedThroughTheParent()
    {
        var kakek = Pack("kakek", null, """{ "berlaku": { "mulai": "2020-01-01" }, "capaian": { "targetNol": "nol", "realisasiKosong": "nol" } }""");
        var induk = Pack("induk", "kakek", """{ "berlaku": { "mulai": "2020-01-01" }, "capaian": { "targetNol": "seratus" } }""");
        var anak = Read(Pack("anak", "induk", """{ "berlaku": { "mulai": "2021-01-01" } }"""), ("kakek", kakek), ("induk", induk));
        (anak.VersiTerakhir.Capaian.TargetNol, anak.VersiTerakhir.Capaian.IsRealisasiKosongNol)
            .Should().Be((KebijakanTargetNol.Seratus, true));
    }

    [Fact]
    public void Read_FileOfTheCaller_HidesTheBuiltInPack()
    {
        var samaran = Pack("permendagri-86-2017", null, """{ "berlaku": { "mulai": "2000-01-01" }, "capaian": { "targetNol": "nol" } }""");
        var anak = Pack("anak", "permendagri-86-2017", """{ "berlaku": { "mulai": "2020-01-01" } }""");
        Read(anak, ("permendagri-86-2017", samaran)).VersiTerakhir.Capaian.TargetNol.Should().Be(KebijakanTargetNol.Nol);
        Read(anak).VersiTerakhir.PeringkatCapaian!.Peringkat.Should().HaveCount(5);
    }

    // the child's first day, the parent's version that holds then
    [Theory]
    [InlineData("2020-01-01", "nol")]
    [InlineData("2021-12-31", "nol")]
    [InlineData("2022-01-01", "seratus")]
    [InlineData("2022-12-31", "seratus")]
    [InlineData("2023-01-01", "seratusBilaNihil")]
    [InlineData("9999-12-31", "seratusBilaNihil")]
    public void Read_ParentWithVersions_GivesTheOneOfTheChildsFirstDay(string mulai, string harapan)
    {
        var anak = Pack("anak", "induk", $$"""{ "berlaku": { "mulai": "{{mulai}}" } }""");
        KataBerkas.TargetNol.ToKata(Read(anak, ("induk", TigaVersi)).VersiTerakhir.Capaian.TargetNol).Should().Be(harapan);
    }

    [Fact]
    public void Read_ChildWithVersions_GetsEachFromItsOwnDay()
    {
        var anak = Pack(
            "anak",
            "induk",
            """{ "berlaku": { "mulai": "2021-06-01", "sampai": "2022-05-31" } }, { "berlaku": { "mulai": "2022-06-01" }, "capaian": { "realisasiKosong": "nol" } }""");
        Read(anak, ("induk", TigaVersi)).Versi.Select(v => (v.Capaian.TargetNol, v.Capaian.IsRealisasiKosongNol)).Should().Equal(
            (KebijakanTargetNol.Nol, false), (KebijakanTargetNol.Seratus, true));
    }

    [Theory]
    [InlineData("anak", "SKP3015")] // itself
    [InlineData("tiada", "SKP3012")] // no such pack
    [InlineData("lingkar", "SKP3017")] // lingkar < anak
    [InlineData("rusak", "SKP3017")]
    [InlineData("nanti", "SKP3001")] // holds later only
    public void Read_UnusableParent_IsOneProblem(string induk, string kode)
    {
        (string, string)[] berkas =
        [
            ("lingkar", Pack("lingkar", "anak", """{ "berlaku": { "mulai": "2020-01-01" } }""")),
            ("anak", Pack("anak", "lingkar", """{ "berlaku": { "mulai": "2020-01-01" } }""")),
            ("rusak", "{"),
            ("nanti", Pack("nanti", null, """{ "berlaku": { "mulai": "2020-01-02" } }""")),
        ];
        var anak = Pack("anak", induk, """{ "berlaku": { "mulai": "2020-01-01" } }""");
        ReadHasil(anak, berkas).Masalah.Select(m => m.Kode.Nomor).Should().Equal(kode);
    }

    [Fact]
    public void Read_CircleThatNeverMeetsItsStart_Ends()
    {
        // anak < a < b < a < b ...: the circle does not contain the pack that is read.
        var a = Pack("a", "b", """{ "berlaku": { "mulai": "2020-01-01" } }""");
        var b = Pack("b", "a", """{ "berlaku": { "mulai": "2020-01-01" } }""");
        var hasil = ReadHasil(Pack("anak", "a", """{ "berlaku": { "mulai": "2020-01-01" } }"""), ("a", a), ("b", b));
        hasil.Masalah.Should().ContainSingle().Which.ToPesan().Should().Contain("SKP3015").And.Contain("anak < a < b < a");
    }

    [Fact]
    public void Read_FileThatLiesAboutItsCode_Ends()
    {
        // The file for "a" calls itself "z"; the chain goes by the codes that packs are asked for, so that the circle is seen.
        var a = Pack("z", "a", """{ "berlaku": { "mulai": "2020-01-01" } }""");
        var hasil = ReadHasil(Pack("anak", "a", """{ "berlaku": { "mulai": "2020-01-01" } }"""), ("a", a));
        hasil.Masalah.Should().ContainSingle().Which.ToPesan().Should().Contain("SKP3015").And.Contain("anak < a < a");
    }

    [Fact]
    public void Read_FileOfAnotherCode_IsAProblemWhereItIsNamed()
    {
        var masa = """{ "berlaku": { "mulai": "2020-01-01" } }""";
        var lain = Pack("z", null, masa);
        ReadHasil(Pack("anak", "a", masa), ("a", lain)).Masalah.Should().ContainSingle().Which.Fakta
            .Should().Contain("kode", "a").And.Contain("ada", "z");

        // One level up it is the fault of the pack that names it.
        var hasil = ReadHasil(Pack("anak", "b", masa), ("b", Pack("b", "a", masa)), ("a", lain));
        hasil.Masalah.Should().ContainSingle().Which.ToPesan().Should().Contain("\"b\"").And.Contain("SKP3023");
    }

    [Fact]
    public void Read_FaultFarUp_IsShownOnceWithItsOwnPack()
    {
        var masa = """{ "berlaku": { "mulai": "2020-01-01" } }""";
        var hasil = ReadHasil(
            Pack("anak", "a", masa), ("a", Pack("a", "b", masa)), ("b", Pack("b", "c", masa)), ("c", Pack("c", null, """{ "berlaku": { } }""")));

        var masalah = hasil.Masalah.Should().ContainSingle().Which;
        masalah.Kode.Nomor.Should().Be("SKP3017");
        masalah.Fakta["kode"].Should().Be("c");
        masalah.ToPesan().Split("SKP").Should().HaveCount(2, "only the missing mulai is quoted, SKP2102");
        masalah.ToPesan().Should().Contain("SKP2102");
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public void Read_Chain_IsLimited(int leluhur, bool isTerbaca)
    {
        var berkas = Enumerable.Range(1, leluhur)
            .Select(i => ($"k{i}", Pack($"k{i}", i == leluhur ? null : $"k{i + 1}", """{ "berlaku": { "mulai": "2020-01-01" } }""")));
        var anak = Pack("anak", "k1", """{ "berlaku": { "mulai": "2020-01-01" } }""");
        ReadHasil(anak, [.. berkas]).IsBerhasil.Should().Be(isTerbaca);
    }

    [Fact]
    public void Resolve_AnyDay_EqualsALinearSearch() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), benih =>
    {
        var acak = new Random(benih);
        var masa = new List<(LocalDate Mulai, LocalDate? Sampai)>();
        var mulai = Awal.PlusDays(acak.Next(-1000, 1000));
        for (var sisa = acak.Next(1, 8); sisa > 0; sisa--)
        {
            var sampai = sisa == 1 && acak.Next(2) == 0 ? (LocalDate?)null : mulai.PlusDays(acak.Next(0, 400));
            masa.Add((mulai, sampai));
            mulai = sampai?.PlusDays(1) ?? mulai;
        }

        // The order in the file does not matter.
        var versi = masa.OrderBy(_ => acak.Next()).Select(m =>
            $$"""{ "berlaku": { "mulai": "{{Tulis(m.Mulai)}}"{{(m.Sampai is { } s ? $", \"sampai\": \"{Tulis(s)}\"" : "")}} } }""");
        var paket = Read(Pack("p", null, string.Join(", ", versi)));
        paket.Versi.Select(v => v.Mulai).Should().Equal(masa.Select(m => m.Mulai));
        for (var i = 0; i < 50; i++)
        {
            var hari = masa[0].Mulai.PlusDays(acak.Next(-30, 3000));
            LocalDate? harapan = null;
            foreach (var (dari, sampai) in masa)
            {
                if (hari >= dari && (sampai is null || hari <= sampai))
                {
                    harapan.Should().BeNull("one version at most holds on a day");
                    harapan = dari;
                }
            }

            (paket.Resolve(hari)?.Mulai == harapan).Should().BeTrue("{0} is a day of {1}", hari, harapan);
        }
    }).Check();

    [Fact]
    public void VersiTerakhir_OfAnyOrder_IsTheLatest() =>
        Read(Pack("p", null, """{ "berlaku": { "mulai": "2022-01-01" } }, { "berlaku": { "mulai": "2020-01-01", "sampai": "2021-12-31" } }"""))
            .VersiTerakhir.Mulai.Should().Be(new LocalDate(2022, 1, 1));

    private static string TigaVersi => Pack(
        "induk",
        null,
        """
        { "berlaku": { "mulai": "2020-01-01", "sampai": "2021-12-31" }, "capaian": { "targetNol": "nol" } },
        { "berlaku": { "mulai": "2022-01-01", "sampai": "2022-12-31" }, "capaian": { "targetNol": "seratus" } },
        { "berlaku": { "mulai": "2023-01-01" }, "capaian": { "targetNol": "seratusBilaNihil" } }
        """);

    private static string Pack(string kode, string? induk, string versi)
    {
        var turunan = induk is null ? string.Empty : $"\"turunanDari\": \"{induk}\", ";
        return $$"""{ "format": "sakip.aturan/1", "kode": "{{kode}}", "nama": "Aturan {{kode}}", {{turunan}}"versi": [ {{versi}} ] }""";
    }

    private static PaketAturan Read(string isi, params (string Kode, string Isi)[] berkas)
    {
        var hasil = ReadHasil(isi, berkas);
        hasil.Masalah.Should().BeEmpty();
        return hasil.Isi;
    }

    private static Hasil<PaketAturan> ReadHasil(string isi, params (string Kode, string Isi)[] berkas) => AturanJson.Read(
        Encoding.UTF8.GetBytes(isi),
        kode => berkas.Where(b => b.Kode == kode).Select(b => Encoding.UTF8.GetBytes(b.Isi)).FirstOrDefault());

    private static JsonNode ToPohon(PaketAturan paket) => JsonNode.Parse(AturanJson.Write(paket))!;

    private static string Tulis(LocalDate hari) => hari.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
