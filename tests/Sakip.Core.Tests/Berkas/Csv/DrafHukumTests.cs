using System.Globalization;
using System.Text;
using FsCheck.Fluent;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Core.Tests.Laporan;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Berkas.Csv;

/// <summary>A model is the same whether it is drafted from tables, read from a file or built in code.</summary>
public sealed class DrafHukumTests
{
    private const string Peta =
        """
        { "format": "sakip.petaan/1", "tabel": [
          { "berkas": "simpul.csv", "simpul": { "id": "id", "nama": "nama", "induk": "induk", "tingkat": "tingkat", "kode": "kode" },
            "anggaran": [ { "kolom": "murni", "pagu": "murni" }, { "kolom": "perubahan", "pagu": "perubahan" }, { "kolom": "tw1", "periode": "2024-TW1", "sumberDana": { "tetap": "PAD" } } ] },
          { "berkas": "indikator.csv", "indikator": { "id": "id", "nama": "nama", "induk": "induk", "polaritas": "polaritas" } },
          { "berkas": "fakta.csv", "subjek": { "id": "subjek" }, "saring": { "ukuran": "target" },
            "fakta": [ { "ukuran": "target", "kolom": "nilai", "periode": { "kolom": "periode" }, "dokumen": { "kolom": "dokumen" } } ] },
          { "berkas": "fakta.csv", "subjek": { "id": "subjek" }, "saring": { "ukuran": "realisasi" },
            "fakta": [ { "ukuran": "realisasi", "kolom": "nilai", "periode": { "kolom": "periode" } } ] } ] }
        """;

    private const int AngkaTerbanyak = 48;

    [Fact]
    public void Build_TablesFileOrCode_GivesTheSameModel()
    {
        var data =
            from simpul in Gen.Choose(0, 2).ListOf(8)
            from indikator in Gen.Choose(0, 7).ListOf(5)
            from angka in Gen.Choose(-9_999, 9_999_999).ArrayOf(AngkaTerbanyak)
            from desimal in Gen.Choose(0, 3).ArrayOf(AngkaTerbanyak)
            select CreateData([.. simpul], [.. indikator], [.. angka.Zip(desimal, (a, d) => new decimal(Math.Abs(a), 0, 0, a < 0, (byte)d))]);
        Prop.ForAll(data.ToArbitrary(), harap =>
        {
            var hasil = DrafLaporan.Build(PetaanJson.Read(Encoding.UTF8.GetBytes(Peta)).Isi, ToTabel(harap), ToLaporan(new(harap.Instansi, [], [], []))).Isi;
            hasil.Catatan.Should().BeEmpty();
            var berkas = LaporanJson.Write(ToLaporan(harap));
            ToTeks(LaporanJson.Write(hasil.Laporan)).Should().Be(ToTeks(berkas));
            ToTeks(LaporanJson.Write(LaporanJson.Read(berkas).Isi)).Should().Be(ToTeks(berkas));
            ToTeks(LaporanJson.Write(SusunUlang.Replay(ToLaporan(harap)))).Should().Be(ToTeks(berkas));
        }).Check(100);
    }

    // The header is line 1; S1 and P1 (code 7.01.01, pagu 100) stand on lines 2 and 3, what is wrong on line 4.
    [Theory]
    [InlineData("K1,kegiatan,K,P1,7.01.01.2,,,", "SKP4030", "kode")] // a code of no known shape
    [InlineData("P2,program,P,,A.01.01,,,", "SKP4030", "kode")]
    [InlineData("P2,program,P,,7.01,,,", "SKP4031", "kode")] // a code of another level
    [InlineData("K1,kegiatan,K,P1,7.01.02.2.01,,,", "SKP4032", "kode")] // a child under the wrong parent
    [InlineData("B1,belanja,B,,5.x,,,", "SKP4033", "kode")]
    [InlineData("S2,sasaran,S,P1,,,,", "SKP4034", "induk")]
    [InlineData("P1,program,Lain,,,,,", "SKP4330", "nama")] // two rows with one id
    [InlineData("P1,program,P,,,90,,", "SKP4336", "murni")]
    [InlineData("dinas,program,P,,,,,", "SKP4012", "id")]
    [InlineData("P2,program,P,,,-1,,", "SKP4037", "murni")] // negative pagu
    [InlineData("P2,program,P,,,,5,2024", "SKP4039", "terpakai")] // realisasi without pagu
    [InlineData("P1,program,P,,,,5,2024-TW5", "SKP4005", "periode")] // quarter 5
    [InlineData("K1,kegiatan,K,K1,,,,", "SKP4329", "induk")] // a cycle: its own parent, or a parent that comes below
    [InlineData("K1,kegiatan,K,K2,,,,\nK2,kegiatan,K,K1,,,,", "SKP4329", "induk")]
    public void Build_BadRow_IsNamedWithCodeAndPlaceAndTheRestStays(string baris, string kode, string kolom)
    {
        const string Judul = "id,tingkat,nama,induk,kode,murni,terpakai,periode";
        var petaan = PetaanJson.Read(Encoding.UTF8.GetBytes(
            """
            { "format": "sakip.petaan/1", "tabel": [
              { "berkas": "t.csv", "simpul": { "id": "id", "nama": "nama", "induk": "induk", "tingkat": "tingkat", "kode": "kode" },
                "anggaran": [ { "kolom": "murni", "pagu": "murni" }, { "kolom": "terpakai", "periode": { "kolom": "periode" } } ] } ] }
            """)).Isi;
        var isi = $"{Judul}\nS1,sasaran,S,,,,,\nP1,program,P,,7.01.01,100,,\n{baris}\n";

        var hasil = DrafLaporan.Build(petaan, [TabelCsv.Read("t.csv", Encoding.UTF8.GetBytes(isi)).Isi], ToLaporan(new(new("dinas", "Dinas"), [], [], []))).Isi;

        hasil.Catatan.Select(c => (c.Masalah.Kode.Nomor, c.Masalah.Tempat.Jalur, c.Masalah.Tempat.Baris)).Should().Contain((kode, kolom, 4));
        hasil.Laporan.Data.FindAnggaran(new("P1", Periode.FromTahun(2024), VersiPagu.Murni))!.Jumlah.Should().Be(Rupiah.From(100));
        LaporanJson.Read(LaporanJson.Write(hasil.Laporan)).Masalah.Should().BeEmpty();
    }

    [Fact]
    public void Build_OnAReportWithScores_KeepsThemAndTheirIds()
    {
        var skor = new SkorIndeks("N0", "skm", Periode.FromTahun(2024), [new("U1", NilaiKinerja.FromAngka(3.1m))]);
        var dasar = ToLaporan(new(new("dinas", "Dinas"), [], [], [], skor: [skor]));

        var hasil = DrafLaporan.Build(PetaanJson.Read(Encoding.UTF8.GetBytes(Peta)).Isi, ToTabel(CreateData([], [0], new decimal[AngkaTerbanyak])), dasar).Isi;

        hasil.Laporan.Data.Skor.Should().Equal(skor);
        hasil.Catatan.Should().Contain(c => c.Masalah.Kode.Nomor == "SKP4012");
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
                simpul.Add(new(ToId("N", simpul.Count), jenis, $"Nama {simpul.Count % 2}", induk, CreateKode(induk, jenis, simpul.Count)));
            }
        }

        simpul.Add(new("B1", JenisSimpul.Belanja, "Belanja Operasi", rekening: ToRekening("5.1")));
        simpul.Add(new("B2", JenisSimpul.Belanja, "Barang dan Jasa", simpul[^1], rekening: ToRekening("5.1.02")));

        IndikatorKinerja[] indikator =
            [.. milik.Select((m, i) => new IndikatorKinerja(ToId("I", i), $"Indikator {i % 2}", simpul[m % (simpul.Count - 2)], (Polaritas)(m % 6)))];
        var fakta = indikator.SelectMany((satu, i) => new Fakta[]
        {
            new(new(Ukuran.Target, satu.Id, Periode.FromTahun(2024 + (i % 3)), new(JenisDokumen.Renstra, i % 2 == 0 ? null : "setelah")), NilaiKinerja.FromAngka(angka[i])),
            new(new(Ukuran.Realisasi, satu.Id, Periode.FromTriwulan(2024, (i % 4) + 1)), NilaiKinerja.FromAngka(angka[i + 5]).WithPredikat("BB")),
        }).OrderBy(f => f.Kunci.Ukuran);
        var uang = simpul.SelectMany((satu, i) => new Anggaran[]
        {
            new(new(satu.Id, Periode.FromTahun(2024), VersiPagu.Murni), Rupiah.From(Math.Abs(angka[i + 12]))),
            new(new(satu.Id, Periode.FromTahun(2024), VersiPagu.Perubahan), Rupiah.From(Math.Abs(angka[i + 24]))),
            new(new(satu.Id, Periode.FromTriwulan(2024, 1), null, "PAD"), Rupiah.From(angka[i + 36])),
        });
        return new(new("dinas", "Dinas"), simpul, indikator, fakta, anggaran: uang);
    }

    /// <summary>Makes a code below the parent's; every third node has none.</summary>
    private static KodeNomenklatur? CreateKode(SimpulRencana induk, JenisSimpul jenis, int nomor)
    {
        var bagian = jenis switch { JenisSimpul.Program => "7.01.", JenisSimpul.Kegiatan => "2.", _ => string.Empty };
        var teks = string.Create(CultureInfo.InvariantCulture, $"{bagian}{nomor:00}");
        return nomor % 3 == 0 || (induk.Kode is null && jenis != JenisSimpul.Program) ? null
            : KodeNomenklatur.TryParse(induk.Kode is { } atas ? $"{atas}.{teks}" : teks, out var kode) ? kode
            : throw new InvalidOperationException(teks);
    }

    private static KodeRekening ToRekening(string teks) =>
        KodeRekening.TryParse(teks, out var rekening) ? rekening : throw new InvalidOperationException(teks);

    private static IEnumerable<TabelCsv> ToTabel(DataKinerja data) =>
    [
        ToTabel("simpul.csv", ["id", "tingkat", "nama", "induk", "kode", "murni", "perubahan", "tw1"], data.Simpul.Select(string[] (s) =>
        [
            s.Id,
            Himpunan.Jenis.ToKata(s.Jenis),
            s.Nama,
            s.Induk?.Id ?? string.Empty,
            s.Kode?.Teks ?? s.Rekening?.Teks ?? string.Empty,
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

    private static string ToTeks(byte[] bita) => Encoding.UTF8.GetString(bita);

    private static string ToId(string awal, int nomor) => string.Create(CultureInfo.InvariantCulture, $"{awal}{nomor}");
}
