using System.Text;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Laporan;

/// <summary>Composite indices of a report, on the survey that Kecamatan Banjarbaru Selatan prints (table 3.7), and the perjanjian in force.</summary>
public class IndeksRujukanTests
{
    private const string Unsur = """ "U1": "3,51", "U2": "3,48", "U3": "3,44", "U4": "3,99", "U5": "3,38", "U6": "3,44", "U7": "3,56", "U8": "3,44", "U9": "3,51" """;

    // The elements sum to 31,75: times 25/9 is 88,1944; the weight 0,111 that the report states would give 88,11.
    [Theory]
    [InlineData("indeks(survei)", "88,19")]
    [InlineData("indeks(survei; bobot=0,111)", "88,11")] // 31,75 * 0,111 * 25 = 88,10625
    [InlineData("indeks(survei; bobot=0,11)", "87,31")] // 31,75 * 0,11 * 25 = 87,3125
    [InlineData("selisih(indeks(survei; bobot=0,111), indeks(survei))", "-0,09")] // 88,10625 - 88,19444
    [InlineData("predikat(indeks(survei); skala=skm)", "B")]
    [InlineData("predikat(indeks(survei; bobot=0,12); skala=skm)", "A")] // 95,25
    [InlineData("skor(survei; U4)", "3,99")]
    [InlineData("skor(survei; U10)", "RealisasiKosong")]
    [InlineData("selisih(indeks(survei), indeks(tanpaU9))", "RealisasiKosong")]
    [InlineData("indeks(asing)", "SkorSalah")]
    [InlineData("indeks(lain)", "RumusTidakAda")]
    public void Explain_Index_IsWorkedByHand(string rujukan, string hasil) =>
        Penjelasan.Explain(Laporan(), PaketBawaan.Get("permenpanrb-14-2017"), Rujukan.Parse(rujukan).Isi).Hasil.Should().Be(hasil);

    [Fact]
    public void Verify_WeightAsStated_IsNotTheWeightUsed()
    {
        var paket = AturanJson.Read(Encoding.UTF8.GetBytes($$"""
            { "format": "sakip.aturan/1", "kode": "k", "nama": "n", "versi": [ { "berlaku": { "mulai": "2020-01-01" }, "indeks": { "skm": { "pengali": 25, "komponen": [
              {{string.Join(", ", Enumerable.Range(1, 9).Select(i => $$"""{ "id": "U{{i}}", "nama": "U{{i}}", "bobot": 0.111 }"""))}} ] } } } ] }
            """)).Isi;

        Penjelasan.Explain(Laporan(), paket, Rujukan.Parse("indeks(survei)").Isi).Hasil.Should().Be("88,11");
    }

    // pk signed in January promises 80, pk-perubahan of October 90; realisasi 72
    [Theory]
    [InlineData("2024-09-30", "90,00")]
    [InlineData("2024-10-01", "80,00")]
    [InlineData(null, "80,00")]
    public void Compute_TwoPerjanjian_MeasuresAgainstTheOneInForce(string? tanggal, string capaian)
    {
        var sasaran = new SimpulRencana("S1", JenisSimpul.Sasaran, "S");
        var tahun = Periode.FromTahun(2024);
        Sakip.Kinerja.Dokumen pk = new(JenisDokumen.Pk), perubahan = new(JenisDokumen.PkPerubahan);
        var data = new DataKinerja(
            new("d", "D"),
            [sasaran],
            [new("I1", "I", sasaran)],
            [
                new(new(Ukuran.Target, "I1", tahun, pk), NilaiKinerja.FromAngka(80)),
                new(new(Ukuran.Target, "I1", tahun, perubahan), NilaiKinerja.FromAngka(90)),
                new(new(Ukuran.Realisasi, "I1", tahun), NilaiKinerja.FromAngka(72)),
            ],
            perjanjian: [new(perubahan, 2024, new(2024, 10, 1)), new(pk, 2024, new(2024, 1, 15))]);
        var hari = tanggal is null ? (NodaTime.LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(tanggal).Value;

        PengukuranKinerja.Compute(data, PaketBawaan.Get("permendagri-86-2017"), tahun, hari).Isi.Indikator[0].Capaian.Nilai.ToDecimal()
            .ToString("F2", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',').Should().Be(capaian);
        data.FindPerjanjian(2024, new(2024, 1, 14)).Should().BeNull();
        data.FindPerjanjian(2023, new(2024, 12, 31)).Should().BeNull();
    }

    private static LaporanKinerja Laporan() => LaporanJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        { "format": "sakip.laporan/1", "id": "uji", "judul": "Uji", "periode": "2024", "aturan": { "kode": "permenpanrb-14-2017" }, "instansi": { "id": "kec", "nama": "Kecamatan" },
          "rencana": [], "indikator": [], "fakta": [], "skor": [
            { "id": "survei", "indeks": "skm", "periode": "2024", "nilai": { {{Unsur}} } },
            { "id": "tanpaU9", "indeks": "skm", "periode": "2024", "nilai": { {{Unsur.Replace(", \"U9\": \"3,51\"", "", StringComparison.Ordinal)}} } },
            { "id": "asing", "indeks": "skm", "periode": "2024", "nilai": { "V1": "3" } },
            { "id": "lain", "indeks": "ipm", "periode": "2024", "nilai": { "U1": "3" } } ] }
        """)).Isi;
}
