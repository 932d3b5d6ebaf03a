using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Berkas.Csv;

/// <summary>A model written as tables and drafted again is the same model.</summary>
public sealed class DrafHukumTests
{
    private const string Peta =
        """
        { "format": "sakip.petaan/1", "tabel": [
          { "berkas": "simpul.csv", "simpul": { "id": "id", "nama": "nama", "induk": "induk", "tingkat": "tingkat" },
            "anggaran": [ { "kolom": "murni", "pagu": "murni" }, { "kolom": "perubahan", "pagu": "perubahan" }, { "kolom": "tw1", "periode": "2024-TW1" } ] },
          { "berkas": "indikator.csv", "indikator": { "id": "id", "nama": "nama", "induk": "induk", "polaritas": "polaritas" } },
          { "berkas": "fakta.csv", "subjek": { "id": "subjek" }, "saring": { "ukuran": "target" },
            "fakta": [ { "ukuran": "target", "kolom": "nilai", "periode": { "kolom": "periode" }, "dokumen": { "kolom": "dokumen" } } ] },
          { "berkas": "fakta.csv", "subjek": { "id": "subjek" }, "saring": { "ukuran": "realisasi" },
            "fakta": [ { "ukuran": "realisasi", "kolom": "nilai", "periode": { "kolom": "periode" } } ] } ] }
        """;

    private static readonly string[] Tingkat = ["sasaran", "program", "kegiatan", "subKegiatan"];

    [Fact]
    public void Build_WrittenTables_GivesTheSameModel()
    {
        var data =
            from simpul in Gen.Choose(0, 2).ListOf(8)
            from indikator in Gen.Choose(0, 7).ListOf(5)
            from angka in Gen.Choose(-9_999, 9_999_999).ArrayOf(40)
            from desimal in Gen.Choose(0, 3).ArrayOf(40)
            select CreateData([.. simpul], [.. indikator], [.. angka.Zip(desimal, (a, d) => new decimal(Math.Abs(a), 0, 0, a < 0, (byte)d))]);
        Prop.ForAll(data.ToArbitrary(), harap =>
        {
            var hasil = DrafLaporan.Build(PetaanJson.Read(Encoding.UTF8.GetBytes(Peta)).Isi, ToTabel(harap), ToLaporan(new(harap.Instansi, [], [], []))).Isi;
            hasil.Catatan.Should().BeEmpty();
            Encoding.UTF8.GetString(LaporanJson.Write(hasil.Laporan)).Should().Be(Encoding.UTF8.GetString(LaporanJson.Write(ToLaporan(harap))));
        }).Check(100);
    }

    private static DataKinerja CreateData(int[] turun, int[] milik, decimal[] angka)
    {
        var simpul = new List<SimpulRencana> { new("N0", JenisSimpul.Sasaran, "Sasaran, \"satu\"; dua") };
        foreach (var langkah in turun)
        {
            var induk = simpul[^1];
            for (var i = 0; i < langkah && induk.Induk is not null; i++)
            {
                induk = induk.Induk;
            }

            if (induk.Jenis < JenisSimpul.SubKegiatan)
            {
                var jenis = induk.Jenis == JenisSimpul.Sasaran ? JenisSimpul.Program : induk.Jenis + 1;
                simpul.Add(new(ToId("N", simpul.Count), jenis, $"Nama {simpul.Count % 2}", induk));
            }
        }

        IndikatorKinerja[] indikator =
            [.. milik.Select((m, i) => new IndikatorKinerja(ToId("I", i), $"Indikator {i % 2}", simpul[m % simpul.Count], (Polaritas)(m % 6)))];
        var fakta = indikator.SelectMany((satu, i) => new Fakta[]
        {
            new(new(Ukuran.Target, satu.Id, Periode.FromTahun(2024 + (i % 3)), new(JenisDokumen.Renstra, i % 2 == 0 ? null : "setelah")), NilaiKinerja.FromAngka(angka[i])),
            new(new(Ukuran.Realisasi, satu.Id, Periode.FromTriwulan(2024, (i % 4) + 1)), NilaiKinerja.FromAngka(angka[i + 5]).WithPredikat("BB")),
        }).OrderBy(f => f.Kunci.Ukuran);
        var uang = simpul.SelectMany((satu, i) => new Anggaran[]
        {
            new(new(satu.Id, Periode.FromTahun(2024), VersiPagu.Murni), Rupiah.From(Math.Abs(angka[i + 10]))),
            new(new(satu.Id, Periode.FromTahun(2024), VersiPagu.Perubahan), Rupiah.From(Math.Abs(angka[i + 20]))),
            new(new(satu.Id, Periode.FromTriwulan(2024, 1)), Rupiah.From(angka[i + 30])),
        });
        return new(new("dinas", "Dinas"), simpul, indikator, fakta, anggaran: uang);
    }

    private static IEnumerable<TabelCsv> ToTabel(DataKinerja data) =>
    [
        ToTabel("simpul.csv", ["id", "tingkat", "nama", "induk", "murni", "perubahan", "tw1"], data.Simpul.Select(string[] (s) =>
        [
            s.Id,
            Tingkat[Math.Max(0, s.Jenis - JenisSimpul.BidangUrusan)],
            s.Nama,
            s.Induk?.Id ?? string.Empty,
            .. data.Anggaran.Where(a => a.Kunci.Subjek == s.Id).Select(a => a.Jumlah.ToString()),
        ])),
        ToTabel("indikator.csv", ["id", "nama", "induk", "polaritas"], data.Indikator.Select(i => new[] { i.Id, i.Nama, i.Induk.Id, KataBerkas.Polaritas.ToKata(i.Polaritas) })),
        ToTabel("fakta.csv", ["ukuran", "subjek", "periode", "dokumen", "nilai"], data.Fakta.Select(f => new[]
        {
            KataBerkas.Ukuran.ToKata(f.Kunci.Ukuran), f.Kunci.Subjek, f.Kunci.Periode.ToString(), f.Kunci.Dokumen?.ToString() ?? string.Empty, f.Nilai.ToString(),
        })),
    ];

    private static TabelCsv ToTabel(string nama, string[] judul, IEnumerable<string[]> baris) =>
        TabelCsv.Read(nama, Encoding.UTF8.GetBytes(TulisCsv.Write(judul, baris, ';'))).Isi;

    private static LaporanKinerja ToLaporan(DataKinerja data) => new("uji", "Uji", Periode.FromTahun(2024), "permendagri-86-2017", null, data, []);

    private static string ToId(string awal, int nomor) => string.Create(CultureInfo.InvariantCulture, $"{awal}{nomor}");
}
