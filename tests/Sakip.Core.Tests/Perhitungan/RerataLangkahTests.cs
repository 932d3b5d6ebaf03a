using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tampilan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Means with steps of their own, weights by category, and how figures are shown.</summary>
public class RerataLangkahTests
{
    // 94,6818... and 105,5555...: the mean of Klungkung 2017 is 100,1187...
    [Theory]
    [InlineData("""[ { "batasiAtas": 100 }, { "bulatkan": { "desimal": 2 } } ]""", "100")]
    [InlineData("""[ { "bulatkan": { "desimal": 1 } } ]""", "100.1")]
    [InlineData("""[ { "bulatkan": { "desimal": 3, "cara": "naik" } } ]""", "100.119")]
    [InlineData("""[ { "bulatkan": { "desimal": 0 } }, { "batasiAtas": 99.5 } ]""", "99.5")]
    public void Compute_StepsOfTheMean_WorkOnTheMeanAlone(string langkah, string nilai)
    {
        var aturan = AturanUji.Create($$""" "rerata": { "langkah": {{langkah}} } """.Trim());
        var anggota = new[] { Capaian.Compute(aturan, Polaritas.Positif, 22m, 20.83m), Capaian.Compute(aturan, Polaritas.Positif, 90m, 95m) };

        Rerata.Compute(aturan, anggota).Nilai.Poin.Should().Be(Rasio.From(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture)));
        Rerata.Compute(aturan, anggota).Mentah.Poin.Should().Be((Rasio.From(2083, 22L) + Rasio.From(9500, 90L)) / 2);
        anggota[1].Nilai.Poin.Should().Be(Rasio.From(105.56m), "members keep their own steps");
    }

    // utama 80 and 100, pendukung 50; weights 40 and 10: (90 x 40 + 50 x 10) / 50 = 82
    [Fact]
    public void Compute_WeightsByCategory_WeighTheMeanOfEach()
    {
        var aturan = AturanUji.Create(""" "rerata": { "bobot": "kategori", "bobotKategori": { "utama": 40, "pendukung": 10, "lain": 50 } } """.Trim());
        AnggotaRerata Anggota(decimal capaian, string? kategori) => new(Capaian.Compute(aturan, Polaritas.Positif, 100m, capaian), null, kategori);

        Rerata.Compute(aturan, [Anggota(80, "utama"), Anggota(100, "utama"), Anggota(50, "pendukung")]).Nilai.Poin.Should().Be(Rasio.From(82));
        Rerata.Compute(aturan, [Anggota(80, "utama"), Anggota(50, null)]).Alasan.Should().Be(AlasanTakTerhitung.BobotKosong, "no category, no weight");
        Rerata.Compute(aturan, [Anggota(80, "asing")]).Alasan.Should().Be(AlasanTakTerhitung.BobotKosong, "the pack has no weight for it");
        Rerata.Compute(aturan, Array.Empty<AnggotaRerata>()).Alasan.Should().Be(AlasanTakTerhitung.TanpaAnggota);
    }

    [Fact]
    public void Cacah_Shares_AreOfAllCounted()
    {
        // LKj Dinas Kesehatan Bantul 2016: 3 of 5 = 60,00 %
        var aturan = AturanUji.Create("""
            "skala": { "capaian": { "peringkat": [ { "predikat": "Baik", "minimal": 90 }, { "predikat": "Kurang", "kurangDari": 90 } ],
              "takTerhitung": [ { "alasan": "realisasiKosong", "predikat": "Belum Ada Data" } ] } }
            """);
        var anggota = new decimal?[] { 95, 100, 90, 40, null }
            .Select(r => Capaian.Compute(aturan, Polaritas.Positif, NilaiKinerja.FromAngka(100), r is { } isi ? NilaiKinerja.FromAngka(isi) : null));

        Rerata.Compute(aturan, anggota).Cacah.Select(c => (c.Predikat, c.Jumlah, c.Bagian.Poin)).Should().Equal(
            ("Baik", 3, Rasio.From(60)), ("Kurang", 1, Rasio.From(20)), ("Belum Ada Data", 1, Rasio.From(20)));
        Rerata.Compute(aturan, Array.Empty<Capaian>()).Cacah.Select(c => (c.Dari, c.Bagian)).Should().Equal(Enumerable.Repeat((0, Persen.Nol), 3));
    }

    [Theory]
    [InlineData("""{ "nolBelakang": "dibuang" }""", "80", "100", "125")]
    [InlineData("""{ "nolBelakang": "dibuang" }""", "90", "95", "105,56")]
    [InlineData("""{ "nolBelakang": "ditulis" }""", "80", "100", "125,00")]
    [InlineData("""{ "desimalIndikator": { "I1": 3 } }""", "90", "95", "105,556")]
    [InlineData("""{ "desimalIndikator": { "I1": 0 } }""", "90", "95", "106")]
    [InlineData("""{ "desimalIndikator": { "lain": 0 } }""", "90", "95", "105,56")]
    public void Build_DisplayRules_ChangeTheFigureShownAndNothingElse(string tampilan, string target, string realisasi, string tampil)
    {
        var sasaran = new SimpulRencana("S1", JenisSimpul.Sasaran, "Sasaran");
        var data = new DataKinerja(new("d", "Dinas"), [sasaran], [new("I1", "Indikator", sasaran)], [
            new(new(Ukuran.Target, "I1", Periode.FromTahun(2024), new Sakip.Kinerja.Dokumen(JenisDokumen.Pk)), AturanUji.ToNilai(target)!),
            new(new(Ukuran.Realisasi, "I1", Periode.FromTahun(2024)), AturanUji.ToNilai(realisasi)!)]);
        var hasil = PengukuranKinerja.Compute(data, AturanUji.CreatePaket($"\"tampilan\": {tampilan}"), Periode.FromTahun(2024)).Isi;

        TabelPengukuran.Build(hasil)[0].Baris[0].Sel[6].Teks.Should().Be(tampil);
        hasil.Indikator[0].Capaian.Nilai.Poin.Should().Be(Pembulatan.DuaDesimal.Round(hasil.Indikator[0].Capaian.Tepat.Poin));
    }
}
