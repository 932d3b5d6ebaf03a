using System.Text;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Nilai;
using Sakip.Penilaian;
using Sakip.Perhitungan;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Aturan.Bawaan;

/// <summary>The packs that come with the library, against files of examples worked by hand from the printed intervals.</summary>
public class PaketBawaanTests
{
    private const string FolderPaket = "src/Sakip.Core/Aturan/Bawaan";
    private const string FolderKasus = "tests/Sakip.Core.Tests/Aturan/Bawaan";

    public static TheoryData<string> Kode => [.. PaketBawaan.Kode];

    public static TheoryData<string, string, string?, string> Versi => new()
    {
        // kode, mulai, sampai, dasar hukum
        { "permendagri-86-2017", "2017-01-01", null, "Permendagri 86/2017" },
        { "permenpanrb-12-2015", "2015-01-01", "2021-12-31", "PermenPANRB 12/2015" },
        { "permenpanrb-14-2017", "2017-01-01", null, "PermenPANRB 14/2017" },
        { "permenpanrb-88-2021", "2021-01-01", null, "PermenPANRB 88/2021" },
    };

    public static TheoryData<string, string[]> Peringatan => new()
    {
        // kode, kode peringatan dan tempatnya
        {
            "permendagri-86-2017",
            ["SKP3103 50-51", "SKP3103 65-66", "SKP3103 75-76", "SKP3103 90-91", "SKP3104 capaian"]
        },
        { "permenpanrb-12-2015", ["SKP3104 akip", "SKP3105 akip"] },
        { "permenpanrb-14-2017", ["SKP3104 nrr", "SKP3104 skm", "SKP3105 nrr", "SKP3105 skm"] },
        { "permenpanrb-88-2021", ["SKP3104 akip", "SKP3105 akip"] },
    };

    [Fact]
    public void Kode_All_EachHasItsExamplesAndVersion()
    {
        Directory.GetFiles(Repositori.GetJalur(FolderKasus), "*.kasus.json").Select(Path.GetFileName)
            .Should().BeEquivalentTo(PaketBawaan.Kode.Select(kode => $"{kode}.kasus.json"));
        Versi.Select(baris => baris[0]).Should().BeEquivalentTo(PaketBawaan.Kode);
        Peringatan.Select(baris => baris[0]).Should().BeEquivalentTo(PaketBawaan.Kode);
    }

    [Theory, MemberData(nameof(Kode))]
    public void Run_ExamplesWorkedByHand_AllAgree(string kode)
    {
        var paket = PaketBawaan.Get(kode);
        UjiPaket.Run(paket, ReadKasus(kode)).Where(h => !h.IsCocok)
            .Select(h => $"{h.Kasus.Nama}: {h.Kasus.Skala} {h.Kasus.Nilai} {h.Kasus.Target} {h.Kasus.Realisasi}"
                + $" gives {h.Capaian} {string.Join('/', h.Predikat)}")
            .Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Kode))]
    public void Kasus_EveryScale_HoldBoundsNeighboursZeroNegativeAndBeyond(string kode)
    {
        var kasus = ReadKasus(kode);
        foreach (var skala in PaketBawaan.Get(kode).VersiTerakhir.Skala)
        {
            var nilai = kasus.Where(k => k.Skala == skala.Nama).Select(k => k.Nilai!.Value).ToArray();
            nilai.Should().Contain(AnalisisSkala.GetNilaiBatas(skala, 2), "{0} of {1} must be tried at each bound", skala.Nama, kode);
            nilai.Should().Contain(0m).And.Contain(n => n < 0);
            nilai.Should().Contain(n => n > skala.Peringkat.Max(p => p.Selang.Atas));
        }
    }

    [Theory, MemberData(nameof(Kode))]
    public void Write_EveryPack_GivesItsFile(string kode) =>
        Encoding.UTF8.GetString(AturanJson.Write(PaketBawaan.Get(kode))).Should().Be(ReadPaket(kode));

    [Theory, MemberData(nameof(Peringatan))]
    public void Lint_EveryPack_GivesTheWarningsThatItsTextExplains(string kode, string[] peringatan)
    {
        var masalah = AturanJson.Lint(Encoding.UTF8.GetBytes(ReadPaket(kode)));
        masalah.Should().OnlyContain(m => m.Kode.IsPeringatan);
        masalah.Select(m => $"{m.Kode.Nomor} {ToTempat(m)}").Should().BeEquivalentTo(peringatan);
        AturanJson.Read(Encoding.UTF8.GetBytes(ReadPaket(kode)), isKetat: true).IsBerhasil.Should().BeTrue();
    }

    [Theory, MemberData(nameof(Versi))]
    public void Versi_EveryPack_HasItsDaysAndCitation(string kode, string mulai, string? sampai, string dasarHukum)
    {
        var versi = PaketBawaan.Get(kode).Versi.Should().ContainSingle().Subject;
        TanggalIso.Format(versi.Mulai).Should().Be(mulai);
        (versi.Sampai is { } akhir ? TanggalIso.Format(akhir) : null).Should().Be(sampai);
        versi.DasarHukum.Should().ContainSingle().Which.ToString().Should().Be(dasarHukum);
        versi.Catatan.Should().NotBeNullOrWhiteSpace("what the regulation does not say must be marked");
    }

    [Fact]
    public void Akip_BothRegulations_RateAlikeFromBelowZeroToAboveHundred()
    {
        var (lama, baru) = (GetSkala("permenpanrb-12-2015", "akip"), GetSkala("permenpanrb-88-2021", "akip"));
        for (var nilai = -1m; nilai <= 101m; nilai += 0.01m)
        {
            lama.Rate(nilai).ToString().Should().Be(baru.Rate(nilai).ToString());
        }
    }

    [Fact]
    public void Skm_EveryIndexUnrounded_RatesAsWhenRoundedToTwoDecimalsFirst()
    {
        var skala = GetSkala("permenpanrb-14-2017", "skm");
        for (var nilai = 25m; nilai <= 100m; nilai += 0.001m)
        {
            var bulat = decimal.Round(nilai, 2, MidpointRounding.AwayFromZero);
            skala.Rate(nilai).ToString().Should().Be(skala.Rate(bulat).ToString()).And.NotBe("-", "{0} is an index", nilai);
        }
    }

    [Fact]
    public void Nrr_EveryMeanOfTwoDecimals_RatesAsItsIndexDoes()
    {
        var (nrr, skm) = (GetSkala("permenpanrb-14-2017", "nrr"), GetSkala("permenpanrb-14-2017", "skm"));
        for (var nilai = 1m; nilai <= 4m; nilai += 0.01m)
        {
            nrr.Rate(nilai).ToString().Should().Be(skm.Rate(nilai * 25).ToString(), "{0} times 25 is the index", nilai);
        }
    }

    public static TheoryData<string, string, string, string> Indeks => new()
    {
        // kode, indeks, nilai komponen berurutan, hasil: worked by hand
        { "permenpanrb-88-2021", "akip", "24 22.5 12 18", "76,5 (BB)" },
        { "permenpanrb-88-2021", "akip", "27 27 13.5 22.5", "90 (A)" }, // the bound belongs to A
        { "permenpanrb-88-2021", "akip", "27 27 13.5 22.51", "90,01 (AA)" },
        { "permenpanrb-88-2021", "akip", "30 30 15 25", "100 (AA)" },
        { "permenpanrb-88-2021", "akip", "0 0 0 0", "0 (D)" },
        { "permenpanrb-12-2015", "akip", "30 25 15 10 20", "100 (AA)" },
        { "permenpanrb-12-2015", "akip", "21 17.5 10.5 7 14", "70 (B)" },
        { "permenpanrb-14-2017", "skm", "4 4 4 4 4 4 4 4 4", "100 (A)" },
        { "permenpanrb-14-2017", "skm", "1 1 1 1 1 1 1 1 1", "25 (D)" },
        { "permenpanrb-14-2017", "skm", "3 3 3 3 3 3 3 3 4", "77,78 (B)" }, // 28/9 x 25 = 77,777...
        { "permenpanrb-14-2017", "skm", "3.06 3.06 3.06 3.06 3.06 3.06 3.06 3.06 3.1", "76,61 (B)" }, // 27,58/9 x 25 = 76,6111...
        { "permenpanrb-14-2017", "skm", "2.6 2.6 2.6 2.6 2.6 2.6 2.6 2.6 2.59", "64,97 (D)" }, // 23,39/9 x 25 = 64,9722...
    };

    [Theory, MemberData(nameof(Indeks))]
    public void Compute_IndexOfAPack_GivesFigureAndLetter(string kode, string indeks, string skor, string hasil)
    {
        var versi = PaketBawaan.Get(kode).VersiTerakhir;
        var angka = skor.Split(' ').Select(s => Rasio.From(decimal.Parse(s, System.Globalization.CultureInfo.InvariantCulture)));
        IndeksKomposit.Compute(
                versi, indeks, versi.FindIndeks(indeks)!.Komponen.Zip(angka).ToDictionary(k => k.First.Id, k => k.Second))
            .ToString().Should().Be(hasil);
    }

    [Fact]
    public void Compute_SkmOfTwentyNineRespondents_GivesTheExactIndexNotTheOneOfRoundedWeights()
    {
        // 955 points of 29 respondents on nine elements: 955/261 x 25 = 91,475... The document's weight 0,11 gives 90,56.
        var skor = Enumerable.Range(1, 9).ToDictionary(u => $"U{u}", u => Rasio.From(u == 9 ? 107m : 106m, 29m));
        IndeksKomposit.Compute(PaketBawaan.Get("permenpanrb-14-2017").VersiTerakhir, "skm", skor).ToString().Should().Be("91,48 (A)");
    }

    private static Skala GetSkala(string kode, string nama) => PaketBawaan.Get(kode).VersiTerakhir.FindSkala(nama)!;

    private static string ReadPaket(string kode) => Repositori.ReadTeks($"{FolderPaket}/{kode}.aturan.json");

    private static IReadOnlyList<KasusUji> ReadKasus(string kode)
    {
        var hasil = KasusJson.Read(Encoding.UTF8.GetBytes(Repositori.ReadTeks($"{FolderKasus}/{kode}.kasus.json")));
        hasil.Masalah.Should().BeEmpty();
        return hasil.Isi;
    }

    /// <summary>Names the ends of a filled gap, else the scale.</summary>
    private static string ToTempat(Masalah masalah) =>
        masalah.Kode.Nomor == "SKP3103"
            ? string.Join('-', masalah.Fakta["selang"]!.ToString()!.Split(' ').Where(kata => char.IsAsciiDigit(kata[0])))
            : masalah.Fakta["skala"]!.ToString()!;
}
