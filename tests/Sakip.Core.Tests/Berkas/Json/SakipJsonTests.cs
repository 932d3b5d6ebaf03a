using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck.Fluent;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Nilai;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Penilaian;
using DokumenRencana = Sakip.Kinerja.Dokumen;

namespace Sakip.Core.Tests.Berkas.Json;

/// <summary>Values in an app's own JSON: exact, strict, and read back as written.</summary>
public partial class SakipJsonTests
{
    private static readonly JsonSerializerOptions Opsi = SakipJson.AddConverters(new());

    private static readonly JsonSerializerOptions Inggris = SakipJson.AddConverters(new(), Bahasa.Inggris);

    /// <summary>Gets values with their JSON, written by hand.</summary>
    private static readonly (object Isi, string Json)[] Nilai =
    [
        (Rasio.From(175, 2), "87.5"),
        (Rasio.From(11, 6), "\"11/6\""),
        (Rasio.From(-2, 3), "\"-2/3\""),
        (Rasio.From(BigInteger.Pow(10, 27), 1), "1000000000000000000000000000"),
        (Rasio.From(BigInteger.Pow(10, 28), 1), "\"10000000000000000000000000000\""), // 29 digits
        (Rasio.From(1, BigInteger.Pow(10, 28)), "\"1/10000000000000000000000000000\""),
        (Rasio.From(1, BigInteger.Pow(10, 27)), "0.000000000000000000000000001"),
        (Persen.FromPoin(104.86m), "104.86"),
        (Persen.FromPoin(Rasio.From(200, 3)), "\"200/3\""),
        (Rupiah.From(33_971_511_599.50m), "33971511599.5"),
        (Rupiah.From(-1_000_000_000_000_000_000m), "-1000000000000000000"),
        (NilaiKinerja.FromAngka(82.84m).WithPredikat("B"), "\"B (82,84)\""),
        (NilaiKinerja.FromAngka(1464m), "\"1464\""),
        (NilaiKinerja.FromAngka(3.30m).WithDibawaDari(2023), """{"nilai":"3,30","dibawaDari":2023}"""),
        (NilaiKinerja.FromRentang(new(80, 90.25m)), "\"80-90,25\""),
        (new RentangAngka(-10, 90.50m), """{"bawah":-10,"atas":90.5}"""),
        (new Selang(71.90m, true, 90, true), """{"minimal":71.9,"maksimal":90}"""),
        (new Selang(90, false, null, false), """{"lebihDari":90}"""),
        (new Selang(null, false, 40, false), """{"kurangDari":40}"""),
        (new Selang(null, false, null, false), "{}"),
        (Periode.FromTahun(2024), "\"2024\""),
        (Periode.FromSampaiTriwulan(2024, 3), "\"2024-sdTW3\""),
        (new DokumenRencana(JenisDokumen.Iku, "setelah"), "\"iku:setelah\""),
        (new VersiPagu(JenisVersiPagu.Pergeseran, 2), "\"pergeseran:2\""),
        (GetKode("7.01.01.2.01.0001"), "\"7.01.01.2.01.0001\""),
        (GetRekening("5.1.02"), "\"5.1.02\""),
        (Polaritas.Negatif, "\"negatif\""),
        (JenisSimpul.SubKegiatan, "\"subKegiatan\""),
        (AlasanTakTerhitung.PembagianNol, "\"pembagianNol\""),
    ];

    public static TheoryData<int> NomorNilai => [.. Enumerable.Range(0, Nilai.Length)];

    public static TheoryData<Type, string, string> Salah => new()
    {
        { typeof(Rasio), "1e2", "SKP2106" },
        { typeof(Rasio), "10000000000000000000000000000", "SKP2106" }, // 29 digits
        { typeof(Rasio), "\"1/0\"", "SKP3" },
        { typeof(Rasio), "\"1/-2\"", "SKP3" },
        { typeof(Rasio), "\" 1/2\"", "SKP3" },
        { typeof(Rasio), "\"+1/2\"", "SKP3" },
        { typeof(Rasio), "\"0,5\"", "SKP3" },
        { typeof(Rasio), "\"1/2/3\"", "SKP3" },
        { typeof(Rasio), "\"\"", "SKP3" },
        { typeof(Rasio), "null", "SKP2105" },
        { typeof(Persen), "true", "SKP2105" },
        { typeof(Persen), "\"87,5\"", "SKP3" },
        { typeof(Rupiah), "\"1000\"", "SKP2105" },
        { typeof(Rupiah), "1000000000000000001", "SKP4036" },
        { typeof(Rupiah), "0.00001", "SKP4036" },
        { typeof(Rupiah), "1E3", "SKP2106" },
        { typeof(NilaiKinerja), "\"1.464\"", "SKP4018" },
        { typeof(NilaiKinerja), "\"-\"", "SKP4019" },
        { typeof(NilaiKinerja), "\"1,2,3\"", "SKP1001" },
        { typeof(NilaiKinerja), "[]", "SKP2105" },
        { typeof(NilaiKinerja), """{"dibawaDari":2023}""", "SKP2102" },
        { typeof(NilaiKinerja), """{"nilai":"1","dibawaDari":23}""", "SKP2107" },
        { typeof(NilaiKinerja), """{"nilai":"1","dibawaDari":2023.5}""", "SKP2107" },
        { typeof(NilaiKinerja), """{"nilai":"1","nilai":"2"}""", "SKP2104" },
        { typeof(NilaiKinerja), """{"nilia":"1"}""", "SKP2101" },
        { typeof(RentangAngka), """{"bawah":2,"atas":1}""", "SKP1006" },
        { typeof(RentangAngka), """{"bawah":2}""", "SKP2102" },
        { typeof(RentangAngka), """{"bawah":"2","atas":3}""", "SKP2105" },
        { typeof(RentangAngka), """{"bawah":1,"bawah":1,"atas":3}""", "SKP2104" },
        { typeof(RentangAngka), "\"80-90\"", "SKP2105" },
        { typeof(Selang), """{"minimal":1,"lebihDari":1}""", "SKP2111" },
        { typeof(Selang), """{"minimal":1000000000001}""", "SKP3014" },
        { typeof(Selang), """{"minimum":1}""", "SKP2101" },
        { typeof(Selang), """{"minimal":null}""", "SKP2105" },
        { typeof(Periode), "2024", "SKP2105" },
        { typeof(Periode), "\"2024-TW5\"", "SKP4005" },
        { typeof(DokumenRencana), "\"PK\"", "SKP4006" },
        { typeof(VersiPagu), "\"pergeseran\"", "SKP4035" },
        { typeof(KodeNomenklatur), "\"7.01.01.2\"", "SKP4030" },
        { typeof(KodeRekening), "\"5..1\"", "SKP4033" },
        { typeof(Polaritas), "\"Positif\"", "SKP2103" },
        { typeof(Polaritas), "\"positif, negatif\"", "SKP2103" },
        { typeof(Polaritas), "1", "SKP2105" },
    };

    [Theory, MemberData(nameof(NomorNilai))]
    public void Serialize_Value_GivesTheJsonAndReadsBack(int nomor)
    {
        var (isi, json) = Nilai[nomor];
        var tipe = isi is Periode ? typeof(Periode) : isi.GetType();

        JsonSerializer.Serialize(isi, tipe, Opsi).Should().Be(json);
        JsonSerializer.Deserialize(json, tipe, Opsi).Should().Be(isi);
    }

    [Theory, MemberData(nameof(Salah))]
    public void Deserialize_WrongJson_ThrowsWithCode(Type tipe, string json, string kode) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, tipe, Opsi))
            .Should().Throw<JsonException>().Which.Message.Should().MatchRegex($@"^{kode}[0-9]* \S");

    [Fact]
    public void Deserialize_WrongMember_SaysPathAndLanguage()
    {
        const string Json = """{ "Isi": [ { "Pagu": 1 }, { "Pagu": "1" } ] }""";

        var salah = FluentActions.Invoking(() => JsonSerializer.Deserialize<Daftar>(Json, Inggris)).Should().Throw<JsonException>().Which;

        salah.Path.Should().Be("$.Isi[1].Pagu");
        salah.Message.Should().StartWith("SKP2105 Here must be a number, not a text.");
    }

    [Fact]
    public void Deserialize_LongText_IsCutInTheMessage() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Periode>($"\"{new string('9', 100_000)}\"", Opsi))
            .Should().Throw<JsonException>().Which.Message.Length.Should().BeLessThan(500);

    [Fact]
    public void Deserialize_TooLongRatio_IsRefused() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Rasio>($"\"1/{new string('9', 1_000_000)}\"", Opsi))
            .Should().Throw<JsonException>();

    [Fact]
    public void Serialize_TooLongRatio_IsRefused() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(Rasio.From(1, BigInteger.Pow(7, 20_000)), Opsi))
            .Should().Throw<JsonException>();

    [Fact]
    public void Serialize_RangeOf29Digits_IsRefused()
    {
        var rentang = new RentangAngka(0, decimal.MaxValue);

        FluentActions.Invoking(() => JsonSerializer.Serialize(rentang, Opsi)).Should().Throw<JsonException>().WithMessage("SKP2106*");
        FluentActions.Invoking(() => JsonSerializer.Serialize(NilaiKinerja.FromRentang(rentang), Opsi)).Should().Throw<JsonException>().WithMessage("SKP2106*");
    }

    [Fact]
    public void Deserialize_PlainNumber_KeepsThePrintedDecimals() =>
        JsonSerializer.Deserialize<NilaiKinerja>("3.50", Opsi).Should().Be(NilaiKinerja.FromAngka(3.50m));

    [Fact]
    public void Serialize_ValuesAsKeys_ReadBack()
    {
        var isi = new Dictionary<Periode, Rupiah> { [Periode.FromTahun(2024)] = Rupiah.From(1), [Periode.FromTriwulan(2024, 1)] = Rupiah.From(2) };

        var json = JsonSerializer.Serialize(isi, Opsi);

        json.Should().Be("""{"2024":1,"2024-TW1":2}""");
        JsonSerializer.Deserialize<Dictionary<Periode, Rupiah>>(json, Opsi).Should().Equal(isi);
    }

    [Fact]
    public void Serialize_GeneratedContext_UsesTheConverters() // as trimmed and natively compiled apps do
    {
        var opsi = SakipJson.AddConverters(new() { TypeInfoResolver = Konteks.Default });
        var isi = new Daftar([new(Rupiah.From(12.5m), NilaiKinerja.FromPredikat("BB"), null)]);

        var json = JsonSerializer.Serialize(isi, opsi);

        json.Should().Be("""{"Isi":[{"Pagu":12.5,"Nilai":"BB","Masa":null}]}""");
        JsonSerializer.Deserialize<Daftar>(json, opsi)!.Isi.Should().Equal(isi.Isi);
    }

    [Fact]
    public void Serialize_AnyRatio_ReadsBackEqual() =>
        Prop.ForAll(PembangkitNilai.Pecahan, pecahan => IsBalik(pecahan.ToRasio()) && IsBalik(Persen.FromPoin(pecahan.ToRasio()))).Check(500);

    [Fact]
    public void Serialize_AnyDecimal_ReadsBackEqual() =>
        Prop.ForAll(PembangkitNilai.Desimal, angka => IsBalik(Rasio.From(angka)) && IsBalik(Persen.FromPoin(angka))).Check(500);

    [Fact]
    public void Serialize_AnyMoney_ReadsBackEqual() =>
        Prop.ForAll(PembangkitNilai.Desimal, angka => IsBalik(Rupiah.From(Math.Round(angka % Rupiah.Terbesar, 4)))).Check(500);

    [Fact]
    public void Serialize_AnyPrintedValue_ReadsBackEqual() =>
        Prop.ForAll(NilaiKinerjaTests.Tercetak, Gen.OrNull(Gen.Choose(1945, 2999).Select(t => (object)t)).ToArbitrary(), (nilai, tahun) =>
            IsBalik(tahun is int dari ? nilai.WithDibawaDari(dari) : nilai)).Check(500);

    [Fact]
    public void Serialize_AnyInterval_ReadsBackEqual() =>
        Prop.ForAll(PembangkitNilai.Figur.Two().ToArbitrary(), Gen.Choose(0, 15).ToArbitrary(), (ujung, bentuk) =>
            IsBalik(new Selang((bentuk & 1) > 0 ? ujung.Item1 : null, (bentuk & 2) > 0, (bentuk & 4) > 0 ? -ujung.Item2 : null, (bentuk & 8) > 0))
            && IsBalik(new RentangAngka(Math.Min(ujung.Item1, ujung.Item2), Math.Max(ujung.Item1, ujung.Item2)))).Check(300);

    [Fact]
    public void Serialize_EveryMemberOfTheClosedChoices_ReadsBackEqual()
    {
        Enum.GetValues<Polaritas>().Should().OnlyContain(isi => IsBalik(isi));
        Enum.GetValues<Akumulasi>().Should().OnlyContain(isi => IsBalik(isi));
        Enum.GetValues<Ukuran>().Should().OnlyContain(isi => IsBalik(isi));
        Enum.GetValues<JenisSimpul>().Should().OnlyContain(isi => IsBalik(isi));
        Enum.GetValues<JenjangPerjanjian>().Should().OnlyContain(isi => IsBalik(isi));
        Enum.GetValues<JenisNarasi>().Should().OnlyContain(isi => IsBalik(isi));
        Enum.GetValues<AlasanTakTerhitung>().Should().OnlyContain(isi => IsBalik(isi));
    }

    private static bool IsBalik<T>(T isi)
        where T : notnull => isi.Equals(JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(isi, Opsi), Opsi));

    private static KodeNomenklatur GetKode(string teks) => KodeNomenklatur.TryParse(teks, out var kode) ? kode : throw new ArgumentException(teks);

    private static KodeRekening GetRekening(string teks) => KodeRekening.TryParse(teks, out var kode) ? kode : throw new ArgumentException(teks);

    public sealed record Daftar(IReadOnlyList<Butir> Isi);

    public sealed record Butir(Rupiah Pagu, NilaiKinerja? Nilai, Periode? Masa);

    [JsonSerializable(typeof(Daftar))]
    private sealed partial class Konteks : JsonSerializerContext;
}
