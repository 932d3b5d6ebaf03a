using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Berkas;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Penilaian;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Skema;

public sealed partial class SkemaTests
{
    private static readonly ImmutableDictionary<string, PenilaiSkema> Skema =
        new[] { "aturan", "laporan", "verifikasi", "evaluasi", "paket", "lint", "kasus", "uji", "jejak", "petaan", "terima", "audit", "agregat", "parsial", "gulungan" }.ToImmutableDictionary(nama => nama, PenilaiSkema.Load);

    public static TheoryData<string> NamaSkema => [.. Skema.Keys];

    public static TheoryData<string> Berkas => [.. ContohBerkas.Tersimpan];

    public static TheoryData<string> BerkasBuruk =>
        [.. BerkasSalah.Semua.Where(s => s.Value.Skema is not null).Select(s => s.Key).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string, string> JenisObjek => new()
    {
        // format, the object in the schema, text of the sample behind whose opening brace a key is put in
        { "aturan", "#", "{\n  \"format\"" },
        { "aturan", "#/$defs/versi", "\"versi\": [\n    {" },
        { "aturan", "#/$defs/berlaku", "\"berlaku\": { \"mulai\": \"2020" },
        { "aturan", "#/$defs/sitasi", "\"dasarHukum\": [ {" },
        { "aturan", "#/$defs/capaian", "\"capaian\": {\n        \"rumus\"" },
        { "aturan", "#/$defs/capaian/properties/rumus", "\"rumus\": { \"positif\":" },
        { "aturan", "#/$defs/rumus/oneOf/0", "\"positif\": {" },
        { "aturan", "#/$defs/langkah", "{ \"batasiAtas\"" },
        { "aturan", "#/$defs/bulatkan", "\"bulatkan\": {" },
        { "aturan", "#/$defs/efisiensi", "\"selisih\": {" },
        { "aturan", "#/$defs/indeks", "\"skm\": {" },
        { "aturan", "#/$defs/komponen", "{ \"id\": \"U1\"" },
        { "aturan", "#/$defs/rerata", "\"rerata\": {" },
        { "aturan", "#/$defs/skala", "\"capaian\": {\n          \"celah\"" },
        { "aturan", "#/$defs/peringkat", "{ \"predikat\": \"Baik\"" },
        { "aturan", "#/$defs/periode", "\"periode\": {" },
        { "aturan", "#/$defs/periode/properties/akumulasi", "\"akumulasi\": {" },
        { "aturan", "#/$defs/tampilan", "\"tampilan\": {" },
        { "aturan", "#/$defs/kategori", "{ \"alasan\"" },
        { "aturan", "#/$defs/pemeriksaan", "\"wajar\": {" },
        { "aturan", "#/$defs/versi/properties/ordinal/additionalProperties/oneOf/1", "\"lke\": {" },
        { "aturan", "#/$defs/skor", "{ \"predikat\": \"A\"" },
        { "kasus", "#", "{\n  \"format\"" },
        { "kasus", "#/$defs/nilai", "{ \"skala\": \"capaian\", \"nilai\": 101" },
        { "kasus", "#/$defs/capaian + #/$defs/nilai", "{ \"realisasi\": \"5\"" },
        { "laporan", "#", "{\n  \"format\"" },
        { "laporan", "#/properties/aturan", "\"aturan\": {" },
        { "laporan", "#/$defs/instansi", "\"instansi\": {" },
        { "laporan", "#/$defs/instansi", "\"instansiLain\": [ {" },
        { "laporan", "#/properties/acuan", "\"acuan\": {" },
        { "laporan", "#/$defs/simpul", "{ \"id\": \"T1\"" },
        { "laporan", "#/$defs/indikator", "{ \"id\": \"I1\"" },
        { "laporan", "#/$defs/fakta", "{ \"ukuran\": \"realisasi\", \"subjek\": \"I1\", \"periode\": \"2024\", \"nilai\"" },
        { "laporan", "#/$defs/unit", "{ \"id\": \"sek\"" },
        { "laporan", "#/$defs/anggaran", "{ \"subjek\": \"P1\", \"periode\": \"2024\"" },
        { "laporan", "#/$defs/dukungan", "{ \"simpul\"" },
        { "laporan", "#/$defs/perjanjian", "{ \"dokumen\": \"pk\", \"tahun\"" },
        { "laporan", "#/$defs/pihak", "{ \"jabatan\": \"Bupati\"" },
        { "laporan", "#/$defs/narasi", "{ \"subjek\": \"P1\", \"jenis\"" },
        { "laporan", "#/$defs/skor", "{ \"id\": \"survei\"" },
        { "laporan", "#/$defs/skor/properties/nilai/additionalProperties/oneOf/2", "\"U2\": {" },
        { "laporan", "#/$defs/tabel", "{\n      \"id\": \"t1\"" },
        { "laporan", "#/$defs/kolom", "{ \"id\": \"nama\"" },
        { "laporan", "#/$defs/baris", "{ \"id\": \"rata-rata\"" },
        { "laporan", "#/$defs/sel/oneOf/1", "{ \"teks\": \"90,63 %\"" },
        { "laporan", "#/$defs/klaim", "{ \"teks\": \"di atas 90%\"" },
        { "laporan", "#/$defs/kalimat", "{ \"id\": \"k1\"" },
        { "terima", "#", "{\n  \"format\"" },
        { "terima", "#/$defs/temuan", "{ \"laporan\": \"uji\", \"temuan\": \"t1/I1/target\"" },
        { "petaan", "#", "{\n  \"format\"" },
        { "petaan", "#/$defs/tabel", "{\n      \"berkas\"" },
        { "petaan", "#/$defs/simpul", "\"simpul\": {" },
        { "petaan", "#/$defs/subjek", "\"subjek\": {" },
        { "petaan", "#/$defs/indikator", "\"indikator\": {" },
        { "petaan", "#/$defs/isianObjek", "\"tingkat\": {" },
        { "petaan", "#/$defs/fakta", "{ \"ukuran\": \"target\"" },
        { "petaan", "#/$defs/anggaran", "{ \"kolom\": \"pagu_raw\"" },
        { "petaan", "#/$defs/narasi", "{ \"kolom\": \"hambatan\"" },
        { "petaan", "#/$defs/perjanjian", "\"perjanjian\": {" },
        { "petaan", "#/$defs/pihak", "\"pihakKedua\": {" },
        { "petaan", "#/$defs/cetak", "\"cetak\": {\n" },
        { "petaan", "#/$defs/rusak", "\"rusak\": {" },
        { "petaan", "#/$defs/kolom", "{ \"kolom\": \"target_raw\", \"judul\"" },
    };

    public static TheoryData<string, string, string, string> Pilihan => new()
    {
        // format, the choice in the schema, a text of the sample, the same text with a word that is none
        { "aturan", "#/$defs/capaian/properties/targetNol", "\"targetNol\": \"tidakTerhitung\"", "\"targetNol\": \"zzz\"" },
        { "aturan", "#/$defs/rumus/oneOf/0/properties/nama", "\"nama\": \"realisasiPerTarget\"", "\"nama\": \"zzz\"" },
        { "aturan", "#/$defs/bulatkan/properties/cara", "\"cara\": \"setengahMenjauhiNol\"", "\"cara\": \"zzz\"" },
        { "aturan", "#/$defs/rerata/properties/dasar", "\"dasar\": \"indikator\"", "\"dasar\": \"zzz\"" },
        { "aturan", "#/$defs/rerata/properties/anggota", "\"anggota\": \"tepat\"", "\"anggota\": \"zzz\"" },
        { "aturan", "#/$defs/rerata/properties/takTerhitung", "\"takTerhitung\": \"dikeluarkan\"", "\"takTerhitung\": \"zzz\"" },
        { "aturan", "#/$defs/rerata/properties/dibawa", "\"dibawa\": \"ikut\"", "\"dibawa\": \"zzz\"" },
        { "aturan", "#/$defs/rerata/properties/bobot", "\"bobot\": \"sama\"", "\"bobot\": \"zzz\"" },
        { "aturan", "#/$defs/skala/properties/dari", "\"dari\": \"nilai\"", "\"dari\": \"zzz\"" },
        { "aturan", "#/$defs/skala/properties/celah", "\"celah\": \"tanpaPeringkat\"", "\"celah\": \"zzz\"" },
        { "aturan", "#/$defs/capaian/properties/realisasiKosong", "\"realisasiKosong\": \"nol\"", "\"realisasiKosong\": \"zzz\"" },
        { "aturan", "#/$defs/periode/properties/target", "\"target\": \"tahunan\"", "\"target\": \"zzz\"" },
        { "aturan", "#/$defs/periode/properties/kosong", "\"kosong\": \"dilewati\"", "\"kosong\": \"zzz\"" },
        { "aturan", "#/$defs/akumulasi", "\"positif\": \"jumlah\"", "\"positif\": \"zzz\"" },
        { "aturan", "#/$defs/tampilan/properties/nolBelakang", "\"nolBelakang\": \"dibuang\"", "\"nolBelakang\": \"zzz\"" },
        { "aturan", "#/$defs/kategori/properties/alasan", "\"alasan\": \"targetKosong\"", "\"alasan\": \"zzz\"" },
        { "aturan", "#/$defs/pemeriksaan/properties/tingkat", "\"tingkat\": \"peringatan\"", "\"tingkat\": \"zzz\"" },
        { "aturan", "#/$defs/indeks/properties/gabungan", "\"gabungan\": \"jumlah\"", "\"gabungan\": \"zzz\"" },
        { "aturan", "#/$defs/komponen/properties/gabungan", "\"maksimal\": 4", "\"maksimal\": 4, \"gabungan\": \"zzz\"" },
        { "aturan", "#/$defs/komponen/properties/kosong", "\"kosong\": \"nol\"", "\"kosong\": \"zzz\"" },
        { "kasus", "#/$defs/capaian/properties/polaritas", "\"polaritas\": \"negatif\"", "\"polaritas\": \"zzz\"" },
        { "kasus", "#/$defs/capaian/properties/alasan", "\"alasan\": \"targetKosong\"", "\"alasan\": \"zzz\"" },
        { "laporan", "#/$defs/simpul/properties/jenis", "\"jenis\": \"tujuan\"", "\"jenis\": \"zzz\"" },
        { "laporan", "#/$defs/indikator/properties/polaritas", "\"polaritas\": \"negatif\"", "\"polaritas\": \"zzz\"" },
        { "laporan", "#/$defs/indikator/properties/akumulasi", "\"akumulasi\": \"terakhir\"", "\"akumulasi\": \"zzz\"" },
        { "laporan", "#/$defs/perjanjian/properties/jenjang", "\"jenjang\": \"eselonII\"", "\"jenjang\": \"zzz\"" },
        { "laporan", "#/$defs/narasi/properties/jenis", "\"jenis\": \"kendala\"", "\"jenis\": \"zzz\"" },
        { "laporan", "#/$defs/banding", "\"banding\": \"lebihDari\"", "\"banding\": \"zzz\"" },
        { "laporan", "#/$defs/fakta/properties/ukuran", "\"ukuran\": \"realisasi\", \"subjek\": \"I1\", \"periode\": \"2024\", \"nilai\"", "\"ukuran\": \"zzz\", \"subjek\": \"I1\", \"periode\": \"2024\", \"nilai\"" },
        { "petaan", "#/$defs/fakta/properties/ukuran", "\"ukuran\": \"realisasi\"", "\"ukuran\": \"zzz\"" },
        { "petaan", "#/$defs/perjanjian/properties/jenjang", "\"jenjang\": \"eselonII\"", "\"jenjang\": \"zzz\"" },
        { "petaan", "#/$defs/narasi/properties/jenis", "\"jenis\": \"kendala\"", "\"jenis\": \"zzz\"" },
    };

    [Theory, MemberData(nameof(NamaSkema))]
    public void Schema_Head_NamesDialectFormatAndLanguage(string nama)
    {
        var skema = Skema[nama].Skema;

        skema.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        skema.GetProperty("$id").GetString().Should().Be($"https://sakip.core/skema/{nama}-1.json");
        skema.GetProperty("properties").GetProperty("format").GetProperty("const").GetString().Should().Be($"sakip.{nama}/1");
    }

    [Theory, MemberData(nameof(NamaSkema))]
    public void Schema_EveryObject_IsClosedAndItsMembersAreExplained(string nama)
    {
        foreach (var (penunjuk, objek) in GetObjek(Skema[nama].Skema, "#"))
        {
            objek.TryGetProperty("additionalProperties", out var lain).Should().BeTrue(penunjuk);
            lain.ValueKind.Should().Be(JsonValueKind.False, penunjuk);
            foreach (var anggota in objek.GetProperty("properties").EnumerateObject())
            {
                var isi = anggota.Value;
                (isi.TryGetProperty("description", out _) || isi.TryGetProperty("$ref", out _) || isi.TryGetProperty("anyOf", out _))
                    .Should().BeTrue($"{penunjuk}/{anggota.Name} needs a description");
            }
        }
    }

    [Theory, MemberData(nameof(Berkas))]
    public void Validate_ShippedFile_IsValid(string berkas) =>
        Skema[berkas.Split('.')[^2]].Validate(ContohBerkas.Read(berkas)).Should().BeEmpty();

    [Theory]
    [InlineData("aturan", ContohBerkas.Aturan)]
    [InlineData("aturan", ContohBerkas.AturanKecil)]
    [InlineData("laporan", ContohBerkas.Laporan)]
    [InlineData("kasus", ContohBerkas.Kasus)]
    [InlineData("petaan", ContohBerkas.Petaan)]
    [InlineData("terima", ContohBerkas.Terima)]
    public void Validate_SampleWithEveryMember_IsValidForSchemaAndReader(string format, string isi)
    {
        Skema[format].Validate(Encoding.UTF8.GetBytes(isi)).Should().BeEmpty();
        Sunting.Read(format, Encoding.UTF8.GetBytes(isi)).Should().BeEmpty();
    }

    [Fact]
    public void Validate_ShippedMapping_IsValid()
    {
        var isi = ContohBerkas.Read("docs/contoh/draf/setda.petaan.json");

        Skema["petaan"].Validate(isi).Should().BeEmpty();
        Sunting.Read("petaan", isi).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Berkas))]
    public void Validate_CanonicalFormOfShippedFile_IsValid(string berkas)
    {
        var isi = ContohBerkas.Read(berkas);
        var (format, tulis) = berkas.EndsWith(".aturan.json", StringComparison.Ordinal)
            ? ("aturan", AturanJson.Write(AturanJson.Read(isi).Isi))
            : ("laporan", LaporanJson.Write(LaporanJson.Read(isi).Isi));

        Skema[format].Validate(tulis).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(BerkasBuruk))]
    public void Validate_BadFile_IsRefusedWhereTheSchemaCanSeeIt(string nama)
    {
        var salah = BerkasSalah.Semua[nama];

        (Skema[salah.FormatSkema].Validate(salah.ToBerkas()).Count > 0).Should().Be(salah.Skema!.Value);
    }

    [Theory, MemberData(nameof(JenisObjek))]
    public void Properties_OfEachObject_AreTheMembersTheReaderKnows(string format, string penunjuk, string cari)
    {
        // An example of one kind may still turn into the other, so both kinds' members are offered there.
        var properti = penunjuk.Split(" + ").SelectMany(satu => Skema[format].Find(satu).GetProperty("properties").EnumerateObject()).Select(p => p.Name).Distinct();
        var letak = cari.LastIndexOf('{') + 1;
        var salah = new Sunting(GetContoh(format), cari, $"{cari[..letak]} \"zzz\": 1, {cari[letak..]}", true);

        var masalah = salah.Read().Should().ContainSingle(m => m.Kode.Nomor == "SKP2101").Which;

        masalah.Fakta["kunci"].Should().Be("zzz");
        masalah.Fakta["pilihan"].ToString()!.Split(", ").Should().BeEquivalentTo(properti);
        Skema[format].Validate(salah.ToBerkas()).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("aturan")]
    [InlineData("laporan")]
    [InlineData("kasus")]
    [InlineData("petaan")]
    [InlineData("terima")]
    public void Properties_EveryObjectOfTheSchema_IsComparedWithTheReader(string format) =>
        GetObjek(Skema[format].Skema, "#").Select(o => o.Penunjuk).Should().BeEquivalentTo(
            JenisObjek.Where(baris => (string)baris[0] == format).SelectMany(baris => ((string)baris[1]).Split(" + ")).Distinct());

    [Theory, MemberData(nameof(Pilihan))]
    public void Enum_OfEachChoice_IsWhatTheReaderOffers(string format, string penunjuk, string cari, string ganti)
    {
        var salah = new Sunting(GetContoh(format), cari, ganti, true);

        var masalah = salah.Read().Should().ContainSingle().Which;

        masalah.Fakta["pilihan"].ToString()!.Split(", ").Should().Equal(GetEnum(format, penunjuk));
    }

    [Theory]
    [InlineData("aturan")]
    [InlineData("laporan")]
    [InlineData("kasus")]
    [InlineData("petaan")]
    public void Enum_EveryChoiceOfTheSchema_IsComparedWithTheReader(string format) =>
        GetSemua(Skema[format].Skema, "#", "enum").Select(o => o.Penunjuk)
            .Where(penunjuk => !penunjuk.EndsWith("/puncak", StringComparison.Ordinal)) // the top refuses one word with a reason of its own
            .Should().BeEquivalentTo(Pilihan.Where(baris => (string)baris[0] == format).Select(baris => (string)baris[1]));

    [Fact]
    public void Enum_OfEachChoice_IsTheClosedWordsOfTheCode()
    {
        GetEnum("aturan", "#/$defs/capaian/properties/targetNol").Should().Equal(KataBerkas.TargetNol.Kata);
        GetEnum("aturan", "#/$defs/skala/properties/dari").Should().Equal(KataBerkas.DasarPenilaian.Kata);
        GetEnum("aturan", "#/$defs/bulatkan/properties/cara").Should().Equal(KataBerkas.CaraBulat.Kata);
        GetEnum("aturan", "#/$defs/skala/properties/celah").Should().Equal(KataBerkas.Celah.Kata);
        GetEnum("aturan", "#/$defs/skala/properties/puncak").Should().Equal(KataBerkas.Celah.Kata.Where(kata => kata != "pitaBawah"));
        GetEnum("aturan", "#/$defs/rumus/oneOf/0/properties/nama").Should().Equal(Rumus.Bernama.Select(r => r.Nama!));
        Skema["aturan"].Find("#/$defs/capaian/properties/rumus/properties").EnumerateObject().Select(p => p.Name)
            .Should().Equal(KataBerkas.Polaritas.Kata);
        GetEnum("audit", "#/properties/baris/items/properties/status").Should().Equal(KataBerkas.StatusAudit.Kata);
        GetEnum("audit", "#/properties/baris/items/properties/sebab/items/properties/jenis").Should().Equal(KataBerkas.JenisSebab.Kata);
        GetEnum("laporan", "#/$defs/indikator/properties/polaritas").Should().Equal(KataBerkas.Polaritas.Kata);
        GetEnum("laporan", "#/$defs/indikator/properties/akumulasi").Should().Equal(KataBerkas.Akumulasi.Kata);
        GetEnum("laporan", "#/$defs/fakta/properties/ukuran").Should().Equal(KataBerkas.Ukuran.Kata);
        GetEnum("laporan", "#/$defs/simpul/properties/jenis").Should().Equal(Himpunan.Jenis.Kata);
    }

    [Fact]
    public void Enum_OfResults_IsTheCodesAndReasonsOfTheCode()
    {
        var kode = typeof(PesanTemuan).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => ((KodePesan)f.GetValue(null)!).Nomor)
            .Concat(PemeriksaanBaku.Semua.Select(p => p.Kode.Nomor));
        GetEnum("verifikasi", "#/$defs/temuan/properties/kode").Should().BeEquivalentTo(kode);
        GetEnum("verifikasi", "#/$defs/temuan/properties/tingkat").Should().Equal("galat", "peringatan");
        GetEnum("evaluasi", "#/$defs/alasan").Should().Equal(KataBerkas.Alasan.Kata);
        GetEnum("uji", "#/properties/hasil/items/properties/alasan").Should().Equal(KataBerkas.Alasan.Kata.Append(null));
    }

    [Fact]
    public void ClosedWords_OfEveryEnum_NameEachMemberOnce()
    {
        KataBerkas.Polaritas.Kata.Should().HaveSameCount(Enum.GetValues<Polaritas>()).And.OnlyHaveUniqueItems();
        KataBerkas.Akumulasi.Kata.Should().HaveSameCount(Enum.GetValues<Akumulasi>()).And.OnlyHaveUniqueItems();
        KataBerkas.Ukuran.Kata.Should().HaveSameCount(Enum.GetValues<Ukuran>()).And.OnlyHaveUniqueItems();
        KataBerkas.CaraBulat.Kata.Should().HaveSameCount(Enum.GetValues<CaraBulat>()).And.OnlyHaveUniqueItems();
        KataBerkas.TargetNol.Kata.Should().HaveSameCount(Enum.GetValues<KebijakanTargetNol>()).And.OnlyHaveUniqueItems();
        KataBerkas.Alasan.Kata.Should().HaveSameCount(Enum.GetValues<AlasanTakTerhitung>()).And.OnlyHaveUniqueItems();
        KataBerkas.Celah.Kata.Should().HaveSameCount(Enum.GetValues<KebijakanCelah>()).And.OnlyHaveUniqueItems();
        Himpunan.Jenis.Kata.Should().HaveSameCount(Enum.GetValues<JenisSimpul>()).And.OnlyHaveUniqueItems();
        Sakip.Kinerja.Dokumen.Kata.Kata.Should().HaveSameCount(Enum.GetValues<JenisDokumen>()).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Limits_InTheSchemas_AreThoseOfTheCode()
    {
        Skema["aturan"].Find("#/$defs/bulatkan/properties/desimal/maximum").GetInt32().Should().Be(Pembulatan.DesimalTerbanyak);
        Skema["aturan"].Find("#/$defs/batas/maximum").GetDecimal().Should().Be(Selang.Terjauh);
        Skema["aturan"].Find("#/$defs/batas/minimum").GetDecimal().Should().Be(-Selang.Terjauh);
        Skema["aturan"].Find("#/$defs/skala/properties/peringkat/maxItems").GetInt32().Should().Be(Batas.PitaSkala);
        Skema["aturan"].Find("#/$defs/rumus/oneOf/1/maxLength").GetInt32().Should().Be(Batas.HurufEkspresi);
        Skema["laporan"].Find("#/$defs/rujukan/maxLength").GetInt32().Should().Be(Batas.HurufRujukan);
    }

    [Fact]
    public void Patterns_WithClosedWords_HoldThoseOfTheCode()
    {
        var besaran = Rujukan.Parse("zzz(1)").Masalah.Single().Fakta["pilihan"].ToString()!.Split(", ");
        GetPola("#/$defs/rujukan").Should().StartWith($"^\\s*({string.Join('|', besaran)})");
        GetPola("#/$defs/dokumen").Should().StartWith($"^({string.Join('|', Sakip.Kinerja.Dokumen.Kata.Kata)})(");
        GetPola("#/properties/acuan/properties/targetAkhir").Should()
            .Be($"{GetPola("#/$defs/dokumen").TrimEnd('$')}@{GetPola("#/$defs/periode").TrimStart('^')}");
    }

    [Theory]
    [InlineData("1944")]
    [InlineData("1945")]
    [InlineData("2024")]
    [InlineData("2999")]
    [InlineData("3000")]
    [InlineData("2024-TW1")]
    [InlineData("2024-TW4")]
    [InlineData("2024-TW0")]
    [InlineData("2024-tw1")]
    [InlineData("2022-2026")]
    [InlineData("2022-3000")]
    [InlineData("24")]
    [InlineData(" 2024")]
    [InlineData("2024\n")]
    public void Pattern_OfPeriods_AgreesWithTheReader(string teks) =>
        IsCocok("#/$defs/periode", teks).Should().Be(Periode.TryParse(teks, out _));

    [Theory]
    [InlineData("pk")]
    [InlineData("pk-perubahan")]
    [InlineData("iku:setelah")]
    [InlineData("iku:")]
    [InlineData("iku:a:b")]
    [InlineData("iku:dua kali")]
    [InlineData("renstra:2")]
    [InlineData("PK")]
    [InlineData("lkjip")]
    [InlineData("")]
    public void Pattern_OfDocuments_AgreesWithTheReader(string teks) =>
        IsCocok("#/$defs/dokumen", teks).Should().Be(Sakip.Kinerja.Dokumen.TryParse(teks, out _));

    private static string GetContoh(string format) => format switch
    {
        "laporan" => ContohBerkas.Laporan,
        "kasus" => ContohBerkas.Kasus,
        "petaan" => ContohBerkas.Petaan,
        "terima" => ContohBerkas.Terima,
        _ => ContohBerkas.Aturan,
    };

    private static LaporanKinerja ReadLaporan(string berkas) => LaporanJson.Read(ContohBerkas.Read(berkas)).Isi;

    private static PaketAturan ReadPaket(string berkas) =>
        AturanJson.Read(ContohBerkas.Read(berkas.Replace(".laporan.", ".aturan.", StringComparison.Ordinal))).Isi;

    private static IEnumerable<string?> GetEnum(string skema, string penunjuk) =>
        Skema[skema].Find(penunjuk).GetProperty("enum").EnumerateArray().Select(e => e.GetString());

    private static string GetPola(string penunjuk) => Skema["laporan"].Find(penunjuk).GetProperty("pattern").GetString()!;

    private static bool IsCocok(string penunjuk, string teks) =>
        Regex.IsMatch(teks, GetPola(penunjuk).Replace("$", @"\z", StringComparison.Ordinal), RegexOptions.CultureInvariant);

    private static IEnumerable<(string Penunjuk, JsonElement Isi)> GetObjek(JsonElement skema, string penunjuk) =>
        GetSemua(skema, penunjuk, "properties").Where(o => o.Isi.TryGetProperty("type", out _));

    /// <summary>Finds every place of a schema that has a keyword.</summary>
    private static IEnumerable<(string Penunjuk, JsonElement Isi)> GetSemua(JsonElement skema, string penunjuk, string kata)
    {
        switch (skema.ValueKind)
        {
            case JsonValueKind.Object:
                if (!penunjuk.EndsWith("/properties", StringComparison.Ordinal) && skema.TryGetProperty(kata, out _))
                {
                    yield return (penunjuk, skema);
                }

                foreach (var (dalam, isi) in skema.EnumerateObject().SelectMany(p => GetSemua(p.Value, $"{penunjuk}/{p.Name}", kata)))
                {
                    yield return (dalam, isi);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (dalam, isi) in skema.EnumerateArray().SelectMany((e, i) =>
                    GetSemua(e, string.Create(CultureInfo.InvariantCulture, $"{penunjuk}/{i}"), kata)))
                {
                    yield return (dalam, isi);
                }

                break;
        }
    }
}
