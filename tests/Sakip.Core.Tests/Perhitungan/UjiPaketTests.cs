using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Penilaian;
using Sakip.Nilai;
using Sakip.Penilaian;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Examples at every bound: as data that a user can keep, they say the same after writing and reading.</summary>
public class UjiPaketTests
{
    public static TheoryData<string> Bawaan => [.. PaketBawaan.Kode];

    private static Arbitrary<PaketAturan> Paket { get; } = (
        from banyakVersi in Gen.Choose(1, 3)
        from skala in SkalaAcak.Skala.Generator.ArrayOf(banyakVersi)
        from desimal in Gen.Choose(-1, 4).ArrayOf(banyakVersi)
        select new PaketAturan("acak", "Acak", skala.Select((s, i) => BuildVersi(s, desimal[i], i)))).ToArbitrary();

    [Theory, MemberData(nameof(Bawaan))]
    public void CreateKasusBatas_BuiltInPack_RoundTripsAndAgrees(string kode) => Check(PaketBawaan.Get(kode));

    [Fact]
    public void CreateKasusBatas_RandomPack_RoundTripsAndAgrees() =>
        Prop.ForAll(Paket, Check).Check(300);

    [Fact]
    public void CreateKasusBatas_RandomPack_TriesEveryEndAndBothNeighboursByTheBandsThatHoldThem() =>
        Prop.ForAll(Paket, paket =>
        {
            foreach (var versi in paket.Versi)
            {
                var kasus = UjiPaket.CreateKasusBatas(paket).Where(k => k.Tanggal is null || k.Tanggal == versi.Mulai).ToArray();
                var langkah = new decimal(1, 0, 0, false, (byte)(versi.Capaian.Langkah.Penutup?.Desimal ?? 2));
                var skala = versi.Skala.Single();
                foreach (var selang in skala.Peringkat.Select(p => p.Selang))
                {
                    foreach (var ujung in new[] { selang.Bawah, selang.Atas }.OfType<decimal>())
                    {
                        kasus.Select(k => k.Nilai).Should().Contain([ujung - langkah, ujung, ujung + langkah]);
                    }
                }

                foreach (var satu in kasus)
                {
                    var pemuat = skala.Peringkat.Where(p => p.Selang.Contains(satu.Nilai!.Value)).Select(p => p.Predikat).ToArray();
                    if (pemuat.Length > 0)
                    {
                        satu.Predikat!.Value.Should().BeEquivalentTo(pemuat, "{0} lies there, whatever the policies", satu.Nilai);
                    }
                }
            }
        }).Check(300);

    [Fact]
    public void CreateKasusBatas_PackOfOneVersion_NamesNoDay()
    {
        const string Skala = """ "skala": { "s": { "peringkat": [ { "predikat": "Ya", "minimal": 50 } ] } } """;

        UjiPaket.CreateKasusBatas(AturanUji.CreatePaket(Skala)).Select(k => k.Tanggal).Should().HaveCount(3).And.OnlyContain(t => t == null);
        UjiPaket.CreateKasusBatas(AturanUji.CreateDuaVersi(Skala, Skala)).Select(k => k.Tanggal?.Year).Should().Equal(2020, 2020, 2020, 2024, 2024, 2024);
    }

    [Fact]
    public void Run_UnknownScale_GivesTheReason() =>
        Run(KasusUji.FromNilai("akip", 90, ["A"])).Capaian.Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.SkalaTidakAda));

    [Fact]
    public void Run_UncoveredDay_GivesTheReason() =>
        Run(KasusUji.FromNilai("capaian", 90, ["Tinggi"], tanggal: new(2016, 12, 31))).Capaian
            .Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.VersiTidakAda));

    [Fact]
    public void Run_DayOfAnEarlierVersion_AppliesThatVersion()
    {
        // A region that rated by KEP/25/M.PAN/2/2004 until 2016: 85 is A there, and B by PermenPANRB 14/2017.
        var paket = AturanJson.Read("""
            { "format": "sakip.aturan/1", "kode": "k", "nama": "n", "turunanDari": "permenpanrb-14-2017", "versi": [
              { "berlaku": { "mulai": "2018-01-01", "sampai": "2018-12-31" }, "skala": { "skm": { "peringkat": [
                { "predikat": "A", "minimal": 81.26, "maksimal": 100 }, { "predikat": "B", "minimal": 62.51, "maksimal": 81.25 },
                { "predikat": "C", "minimal": 43.76, "maksimal": 62.5 }, { "predikat": "D", "minimal": 25, "maksimal": 43.75 } ] } } },
              { "berlaku": { "mulai": "2019-01-01" } } ] }
            """u8).Isi;
        UjiPaket.Run(paket, [
            KasusUji.FromNilai("skm", 85, ["A"], tanggal: new(2018, 12, 31)),
            KasusUji.FromNilai("skm", 85, ["B"], tanggal: new(2019, 1, 1)),
            KasusUji.FromNilai("skm", 65, ["B"], tanggal: new(2018, 1, 1)),
            KasusUji.FromNilai("skm", 65, ["C"])]).Should().OnlyContain(h => h.IsCocok);
    }

    private static HasilUji Run(KasusUji kasus) => UjiPaket.Run(PaketBawaan.Get("permendagri-86-2017"), [kasus]).Single();

    private static VersiAturan BuildVersi(Skala skala, int desimal, int urutan) => new(
        "acak",
        new LocalDate(2020 + urutan, 1, 1),
        new LocalDate(2020 + urutan, 12, 31),
        new(
            new Rumus?[AturanCapaian.JumlahPolaritas],
            new(desimal < 0 ? [] : [new Langkah.Bulatkan(Pembulatan.From(desimal, CaraBulat.SetengahMenjauhiNol))]),
            KebijakanTargetNol.TidakTerhitung),
        AturanRerata.Bawaan)
    {
        Skala = [skala],
    };

    private static void Check(PaketAturan paket)
    {
        var kasus = UjiPaket.CreateKasusBatas(paket);
        var berkas = KasusJson.Write(kasus);
        var kembali = KasusJson.Read(berkas).Isi;
        kembali.Select(ToIsi).Should().Equal(kasus.Select(ToIsi));
        KasusJson.Write(kembali).Should().Equal(berkas);
        UjiPaket.Run(paket, kembali).Where(h => !h.IsCocok).Select(h => ToIsi(h.Kasus)).Should().BeEmpty();
    }

    private static (string?, decimal?, LocalDate?, string) ToIsi(KasusUji kasus) =>
        (kasus.Skala, kasus.Nilai, kasus.Tanggal, string.Join('/', kasus.Predikat!.Value));
}
