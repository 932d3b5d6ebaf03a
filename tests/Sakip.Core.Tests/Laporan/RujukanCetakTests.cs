using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Laporan;

/// <summary>Sums, means and counts over printed cells, lists, bodies, units and children, each worked by hand.</summary>
public class RujukanCetakTests
{
    private static readonly PaketAturan Paket = AturanJson.Read(
        """{ "format": "sakip.aturan/1", "kode": "uji", "nama": "Uji", "versi": [ { "berlaku": { "mulai": "2020-01-01" } } ] }"""u8).Isi;

    // a: 3; 1,5; blank; a word; damaged; 1.464, which is 1464 or 1,464; 1464; 0. b: -, 2, nothing at all.
    private const string Baris =
        """
        { "id": "r1", "sel": { "a": "3", "b": "-" } }, { "id": "r2", "sel": { "a": "1,5", "b": "2" } }, { "id": "r3", "sel": { "a": "" } },
        { "id": "r4", "sel": { "a": "Baik" } }, { "id": "r5", "sel": { "a": { "teks": "7", "rusak": "terpotong" } } }, { "id": "r6", "sel": { "a": "1.464" } },
        { "id": "r7", "sel": { "a": { "teks": "1.464 Buku", "dibaca": "1464" } } }, { "id": "nol", "sel": { "a": "0" } }
        """;

    private static readonly string[] Cara = ["jumlah", "rerata"];

    // The realisasi of I1 in other bodies; c is of another government.
    private static readonly string[] Lain = ["a 90", "b 70", "c 10"];

    [Theory]
    [InlineData("jumlah(cetak:t/r1..r2/a)", "4,5")]
    [InlineData("jumlah(cetak:t/r1..r3/a+b)", "6,5")] // 3 + 1,5 + 2: blanks and dashes add nothing
    [InlineData("jumlah(cetak:t/r2..r3+r1/a..b)", "6,5")]
    [InlineData("jumlah(cetak:t/r1+r1..r2+r2/a)", "4,5")] // each cell once
    [InlineData("jumlah(cetak:t/r1+r7/a)", "1.467")]
    [InlineData("jumlah(cetak:t/nol/a)", "0")]
    [InlineData("jumlah(cetak:t/r3/a+b)", "TanpaAnggota")] // no figure is no 0
    [InlineData("jumlah(cetak:t/r1..r4/a)", "BukanAngka")]
    [InlineData("jumlah(cetak:t/r1+r5/a)", "SelTidakAda")]
    [InlineData("jumlah(cetak:t/r1+r6/a)", "SelTidakAda")]
    [InlineData("rerata(cetak:t/r1..r3/a)", "2,25")] // 4,5 / 2
    [InlineData("rerata(cetak:t/r1..r3/a+b)", "2,17")] // 6,5 / 3
    [InlineData("rerata(cetak:t/r3/a)", "TanpaAnggota")]
    [InlineData("rerata(cetak:t/r1+r5/a)", "SelTidakAda")]
    [InlineData("cacah(cetak:t/r1..r3/a+b)", "3")]
    [InlineData("cacah(cetak:t/r3/a+b)", "0")]
    [InlineData("cacah(cetak:t/r1..r4/a; sama=\"baik\")", "1")]
    [InlineData("cacah(cetak:t/r1..r4/a; sama=\"Bai\")", "0")]
    [InlineData("cacah(cetak:t/r1..r5/a)", "SelTidakAda")]
    [InlineData("cetak(t/r5/a)", "SelTidakAda")]
    [InlineData("persen(cetak(t/r1/a), cetak(t/r2/b))", "150,00")]
    [InlineData("persen(cetak(t/r2/a), jumlah(cetak:t/r1..r2/a+b))", "23,08")] // 1,5 / 6,5
    [InlineData("persen(cetak(t/nol/a), cetak(t/r1/a))", "0,00")]
    [InlineData("persen(cetak(t/r1/a), cetak(t/nol/a))", "PembagianNol")]
    [InlineData("persen(cetak(t/r5/a), cetak(t/nol/a))", "SelTidakAda")]
    [InlineData("persen(cetak(t/r1/a), cetak(t/r5/a))", "SelTidakAda")]
    [InlineData("persen(cetak(t/r5/a), capaian(I3; 2024))", "SelTidakAda")] // of two reasons the first
    [InlineData("persen(capaian(I3; 2024), cetak(t/r5/a))", "RealisasiKosong")]
    [InlineData("selisih(cetak(t/r2/a), cetak(t/r1/a))", "-1,5")] // 1,5 - 3: the more decimals
    [InlineData("selisih(cetak(t/r1/a), cetak(t/r2/a))", "1,5")]
    [InlineData("jumlah(capaian(I1; 2024), capaian(I2; 2024))", "180")]
    [InlineData("persen(cetak(t/r4/a), cetak(t/r1/a))", "BukanAngka")]
    [InlineData("jumlah(cetak(t/r1/a), cetak(t/r2/a), capaian(I2; 2024))", "104,5")]
    [InlineData("rerata(cetak(t/r1/a), cetak(t/r1/a), cetak(t/r2/b))", "2,67")] // 8 / 3: what is listed twice counts twice
    [InlineData("rerata(realisasi(I1; 2024), realisasi(I1; 2023))", "RealisasiKosong")]
    [InlineData("cacah(iku; 2024)", "3")] // I3 has a target only
    [InlineData("cacah(iku; maksimal=1000; 2024)", "2")]
    [InlineData("cacah(iku; minimal=100; 2024)", "1")]
    [InlineData("cacah(iku; lebihDari=100; 2024)", "0")]
    [InlineData("cacah(P1; lebihDari=20; 2024)", "4")] // of 10, 100, 50, 20, 90, 60
    [InlineData("cacah(P1; maksimal=20; 2024)", "2")]
    [InlineData("cacah(P1; kurangDari=20; 2024)", "1")]
    [InlineData("cacah(P1; lebihDari=50; maksimal=90; 2024)", "2")]
    [InlineData("cacah(unit:tapem; 2024)", "5")]
    [InlineData("rerata(realisasi; instansi:I1; 2024)", "80,00")] // (80 + 90 + 70) / 3: the body of another government has 10
    [InlineData("rerata(realisasi; instansi:I1; 2023)", "TanpaAnggota")]
    [InlineData("rerata(capaian; K1; 2024)", "53,33")] // (10 + 100 + 50) / 3
    [InlineData("rerata(capaian; K1; 2024; anggota=anak)", "75,00")] // (100 + 50) / 2: its own 10 is not below it
    [InlineData("rerata(capaian; kegiatan:K1; 2024; anggota=anak)", "75,00")]
    [InlineData("rerata(capaian; K1b; 2024; anggota=anak)", "50,00")] // nothing below: its own
    [InlineData("rerata(capaian; P1; 2024)", "55,00")] // 330 / 6
    [InlineData("rerata(capaian; P1; 2024; anggota=anak)", "56,67")] // (75 + 20 + 75) / 3
    [InlineData("rerata(capaian; dinas; 2024; anggota=anak)", "68,33")] // (56,6667 + 80) / 2
    [InlineData("rerata(capaian; S1; 2024; anggota=anak)", "90,00")]
    [InlineData("rerata(capaian; unit:tapem; 2024)", "66,00")] // (10 + 100 + 50 + 90 + 80) / 5
    [InlineData("rerata(capaian; unit:umum; 2024)", "40,00")] // (20 + 60) / 2
    [InlineData("rerata(capaian; unit:sek; 2024)", "58,57")] // 410 / 7
    [InlineData("rerata(capaian; unit:tapem; 2024; anggota=anak)", "81,25")] // P1: (75 + 90) / 2 = 82,5; P2: 80
    [InlineData("rerata(capaian; unit:umum; 2024; anggota=anak)", "40,00")]
    [InlineData("rerata(capaian; unit:tapem; 2023; anggota=anak)", "TanpaAnggota")]
    [InlineData("predikat(rerata(capaian; P1; 2024; anggota=anak))", "SkalaTidakAda")]
    public void Explain_Reference_IsWorkedByHand(string rujukan, string hasil)
    {
        var terbaca = Laporan().ParseRujukan(rujukan).Isi;

        Penjelasan.Explain(Laporan(), Paket, terbaca).Hasil.Should().Be(hasil);
        Rujukan.Parse(terbaca.ToString()).Isi.Should().Be(terbaca);
    }

    [Theory]
    [InlineData("rerata(capaian; P1; 2024; anggota=anak)", "capaian(K1a-1; 2024)", "capaian(K1b-1; 2024)", "capaian(K2a-1; 2024)", "capaian(K3a-1; 2024)", "capaian(K3b-1; 2024)")]
    [InlineData("rerata(realisasi; instansi:I1; 2024)", "realisasi(I1; 2024)", "realisasi(I1; 2024; instansi=a)", "realisasi(I1; 2024; instansi=b)")]
    [InlineData("jumlah(cetak:t/r1..r2/a)", "cetak(t/r1/a)", "cetak(t/r2/a)")]
    [InlineData("persen(cetak(t/r1/a), cetak(t/r2/b))", "cetak(t/r1/a)", "cetak(t/r2/b)")]
    [InlineData("jumlah(cetak(t/r1/a), capaian(I2; 2024))", "cetak(t/r1/a)", "capaian(I2; 2024)")]
    [InlineData("cacah(cetak:t/r1..r3/a)")]
    public void Explain_Reference_NamesWhatItWasTakenOf(string rujukan, params string[] masukan) =>
        Penjelasan.Explain(Laporan(), Paket, Rujukan.Parse(rujukan).Isi).Masukan.Select(m => m.Rujukan).Should().Equal(masukan);

    [Theory]
    [InlineData("jumlah(cetak:x/r1/a)", "SKP4022")]
    [InlineData("jumlah(cetak:t/r1..r9/a)", "SKP4022")]
    [InlineData("jumlah(cetak:t/r2..r1/a)", "SKP4022")] // backwards
    [InlineData("jumlah(cetak:t/*..r1/a)", "SKP4022")] // the row itself may be any
    [InlineData("realisasi(I1; 2024; instansi=x)", "SKP4008")]
    [InlineData("rerata(cetak:t/r1/a+c)", "SKP4022")]
    [InlineData("persen(cetak(t/r1/a), cacah(cetak:t/r1/c))", "SKP4022")]
    [InlineData("jumlah(cetak(t/r1/a), cetak(t/r9/a))", "SKP4022")]
    [InlineData("selisih(cetak(t/r1/a), cetak(t/r9/a))", "SKP4022")]
    [InlineData("selisih(cetak(t/r9/a), cetak(t/r1/a))", "SKP4022")]
    [InlineData("predikat(cetak(t/r9/a))", "SKP4022")]
    [InlineData("rerata(capaian; iku; 2024; anggota=cetak:x)", "SKP4022")]
    [InlineData("selisih(realisasi(I1; 2024), realisasi(I9; 2024))", "SKP4008")]
    [InlineData("realisasi(S1; 2024)", "SKP4008")] // neither measured nor paid for
    [InlineData("capaian(P1; 2024)", "SKP4008")]
    [InlineData("target(I1; 2024; instansi=x)", "SKP4008")]
    [InlineData("indeks(I1)", "SKP4008")]
    [InlineData("kode(I1)", "SKP4008")]
    [InlineData("rerata(capaian; unit:lain; 2024)", "SKP4008")]
    [InlineData("rerata(capaian; I1; 2024; anggota=anak)", "SKP4008")]
    [InlineData("rerata(realisasi; instansi:a; 2024)", "SKP4008")] // a body, where an indicator belongs
    [InlineData("cacah(unit:lain; 2024)", "SKP4008")]
    [InlineData("cacah(program:S1; 2024)", "SKP4008")] // S1 is a sasaran
    [InlineData("cacah(asing:S1; 2024)", "SKP4008")]
    [InlineData("cacah(unit:lain; 24)", "SKP4005")] // no reference at all: what it names is not looked for
    [InlineData("persen(realisasi(I1; 2024), realisasi(I9; 2024))", "SKP4008")]
    public void ParseRujukan_OfWhatIsNotThere_IsAProblem(string rujukan, string kode) =>
        Laporan().ParseRujukan(rujukan).Masalah.Select(m => m.Kode.Nomor).Should().Equal(kode);

    [Theory]
    [InlineData("capaian(indeks-kepuasn; 2024)", "indeks-kepuasan")]
    [InlineData("pagu(program-utma; 2024)", "program-utama")]
    [InlineData("target(indeks-kepuasan; 2024; instansi=dinas-pangn)", "dinas-pangan")]
    [InlineData("serapan(bagian-umun; 2024)", "bagian-umum")]
    [InlineData("pagu(sekretariatt; 2024)", "sekretariat")]
    public void ParseRujukan_OfAnIdMiswritten_NamesTheLikelyOne(string rujukan, string saran) =>
        new PenyusunData("sekretariat", "S").AddInstansiLain("dinas-pangan", "D").AddUnit("bagian-umum", "U").AddSasaran("S1", "S").AddProgram("program-utama", "P")
            .AddIndikator("indeks-kepuasan", "I", "S1").BuildLaporan("uji", "Uji", 2024, "uji").Isi
            .ParseRujukan(rujukan).Masalah.Should().ContainSingle().Which.Fakta["saran"].Should().Be(saran);

    [Theory]
    [InlineData("jumlah(cetak:t/r1..r9/a)", "SKP4022")]
    [InlineData("jumlah(cetak:t/r1/c)", "SKP4022")]
    [InlineData("rerata(cetak:x/*/a)", "SKP4022")]
    [InlineData("jumlah(cetak:t//a)", "SKP4003")]
    [InlineData("serapan(unit:*; 2024)", "SKP4009")] // the row has no subject
    public void Read_CellThatStatesWhatIsNotThere_IsAProblemWithItsPlace(string rujukan, string kode)
    {
        var masalah = Read($$"""{ "id": "total", "sel": { "a": { "teks": "1", "menyatakan": "{{rujukan}}" } } }""").Masalah.Should().ContainSingle().Subject;

        (masalah.Kode.Nomor, masalah.Tempat.Jalur.StartsWith("$.tabel[0].baris[8]", StringComparison.Ordinal)).Should().Be((kode, true));
        masalah.Tempat.Baris.Should().BeGreaterThan(0);
    }

    [Fact]
    public void ParseRujukan_RangeUpToTheRowItself_IsTaken() => Laporan().ParseRujukan("jumlah(cetak:t/r1..*/a)").IsBerhasil.Should().BeTrue("which row it is, is not known yet");

    // Row totals and a sum of printed cells: 3, 1,5 + 2, nothing; then 6,5 printed as 6,6.
    [Fact]
    public void Verify_TableOutsideTheModel_ChecksRowAndColumnTotals()
    {
        var hasil = Verifikasi.Run(
            Read("""{ "id": "total", "sel": { "jumlah": { "teks": "6,6", "menyatakan": "jumlah(cetak:t/r1..r3/jumlah)" } } }""", "3", "3,5", "-").Isi, Paket);

        hasil.Temuan.Select(t => (t.Sel.ToString(), t.Hitung, t.Kode.Nomor)).Should().Equal(("t/total/jumlah", "6,5", "SKP5002"));
        hasil.Temuan[0].Bukti.Should().Equal(("cetak(t/r1/jumlah)", "3"), ("cetak(t/r2/jumlah)", "3,5")); // the dash proves nothing
        (hasil.Diperiksa, hasil.Cocok, hasil.TakTerperiksa.Length).Should().Be((4, 3, 0));
    }

    [Fact]
    public void Evaluate_SumOverRowsInAnyOrder_IsTheSame() =>
        Prop.ForAll(Acak.ToArbitrary(), acak =>
        {
            var urut = Enumerable.Range(0, acak.Angka.Length).ToArray();
            return Cara.All(cara =>
            {
                var himpunan = $"{cara}(cetak:t/{string.Join('+', acak.Urutan.Select(i => $"b{i}"))}/k)";
                var rentang = $"{cara}(cetak:t/b{urut[0]}..b{urut[^1]}/k)";
                return Evaluate(acak.Angka, urut, rentang) is HasilRujukan.Angka { Tepat: var tepat }
                    && Evaluate(acak.Angka, acak.Urutan, himpunan) is HasilRujukan.Angka kiri && kiri.Tepat == tepat
                    && Evaluate(acak.Angka, acak.Urutan, $"{cara}(cetak:t/b{acak.Urutan[0]}..b{acak.Urutan[^1]}/k)") is HasilRujukan.Angka kanan && kanan.Tepat == tepat
                    && tepat == Rasio.Sum(acak.Angka.Select(a => Rasio.From(a))) / (cara == "jumlah" ? 1 : acak.Angka.Length);
            });
        }).Check();

    [Fact]
    public void Evaluate_MeanOverBodiesInAnyOrder_IsTheSame() =>
        Prop.ForAll(Acak.ToArbitrary(), acak =>
        {
            var urut = Enumerable.Range(0, acak.Angka.Length).ToArray();
            return EvaluateInstansi(acak.Angka, urut) == EvaluateInstansi(acak.Angka, acak.Urutan)
                && EvaluateInstansi(acak.Angka, urut) == Rasio.Sum(acak.Angka.Select(a => Rasio.From(a))) / acak.Angka.Length;
        }).Check();

    /// <summary>Gets figures with two decimals, and an order of them.</summary>
    private static Gen<(decimal[] Angka, int[] Urutan)> Acak =>
        from banyak in Gen.Choose(1, 12)
        from angka in Gen.ArrayOf(Gen.Choose(-100_000, 100_000).Select(a => a / 100m), banyak)
        from urutan in Gen.Shuffle(Enumerable.Range(0, banyak))
        select (angka, urutan.ToArray());

    private static HasilRujukan Evaluate(decimal[] angka, int[] urutan, string rujukan)
    {
        var baris = urutan.Select(i => new BarisCetak(
            $"b{i}", null, new Dictionary<string, SelCetak> { ["k"] = new(AngkaIndonesia.FormatTanpaRibuan(angka[i], 2)) }));
        var laporan = new LaporanKinerja(
            "uji", "Uji", Periode.FromTahun(2024), "uji", null, new(new("d", "D"), [], [], []), [new TabelCetak("t", null, "", [new("k", "K")], baris)]);
        return new PenghitungRujukan(laporan, Paket, null).Evaluate(laporan.ParseRujukan(rujukan).Isi);
    }

    private static Rasio EvaluateInstansi(decimal[] angka, int[] urutan)
    {
        var sasaran = new SimpulRencana("S1", JenisSimpul.Sasaran, "S");
        var data = new DataKinerja(
            new("d", "D", "Kota X"),
            [sasaran],
            [new("I1", "I", sasaran)],
            urutan.Select(i => new Fakta(new(Ukuran.Realisasi, "I1", Periode.FromTahun(2024), null, $"b{i}"), NilaiKinerja.FromAngka(angka[i]))),
            urutan.Reverse().Select(i => new Instansi($"b{i}", "B", "Kota X")));
        var laporan = new LaporanKinerja("uji", "Uji", Periode.FromTahun(2024), "uji", null, data, []);
        return ((HasilRujukan.Angka)new PenghitungRujukan(laporan, Paket, null).Evaluate(Rujukan.Parse("rerata(realisasi; instansi:I1; 2024)").Isi)).Tepat;
    }

    private static LaporanKinerja Laporan() => Read(null).Isi;

    /// <summary>Reads the report, with a row more if given, and with row totals printed in the first rows.</summary>
    private static Dasar.Hasil<LaporanKinerja> Read(string? baris, params string[] jumlah)
    {
        var isi = Baris;
        for (var i = 0; i < jumlah.Length; i++)
        {
            isi = isi.Replace($"\"id\": \"r{i + 1}\", \"sel\": {{", $"\"id\": \"r{i + 1}\", \"sel\": {{ \"jumlah\": \"{jumlah[i]}\",", StringComparison.Ordinal);
        }

        string[] capaian = ["K1-1 K1 1", "K1a-1 K1a 10", "K1b-1 K1b 5", "K2a-1 K2a 2", "K3a-1 K3a 9", "K3b-1 K3b 6", "K4-1 K4 8", "I1 S1 80", "I2 S1 50", "I3 S1 -"];
        var indikator = capaian.Select(c => c.Split(' ')).Select(c => $$"""{ "id": "{{c[0]}}", "nama": "I", "induk": "{{c[1]}}", "iku": {{(c[1] == "S1" ? "true" : "false")}}, "polaritas": "positif" }""");
        var fakta = capaian.Select(c => c.Split(' ')).SelectMany(c => new[]
        {
            $$"""{ "ukuran": "target", "subjek": "{{c[0]}}", "periode": "2024", "dokumen": "pk", "nilai": {{(c[0] == "I1" ? 100 : c[0] == "I2" ? 50 : 10)}} }""",
            c[2] == "-" ? null : $$"""{ "ukuran": "realisasi", "subjek": "{{c[0]}}", "periode": "2024", "nilai": {{c[2]}} }""",
        }).OfType<string>().Concat(Lain.Select(f => $$"""{ "ukuran": "realisasi", "subjek": "I1", "periode": "2024", "instansi": "{{f[0]}}", "nilai": {{f[2..]}} }"""));
        return LaporanJson.Read(Encoding.UTF8.GetBytes(
            $$"""
            { "format": "sakip.laporan/1", "id": "uji", "judul": "Uji", "periode": "2024", "aturan": { "kode": "uji" },
              "instansi": { "id": "dinas", "nama": "Dinas", "pemda": "Kota X" }, "acuan": { "target": "pk" },
              "instansiLain": [ { "id": "a", "nama": "A", "pemda": "Kota X" }, { "id": "b", "nama": "B", "pemda": "Kota X" }, { "id": "c", "nama": "C", "pemda": "Provinsi" } ],
              "unit": [ { "id": "sek", "nama": "Sekretariat" }, { "id": "tapem", "nama": "Tapem", "induk": "sek" }, { "id": "umum", "nama": "Umum", "induk": "sek" } ],
              "rencana": [ { "id": "S1", "jenis": "sasaran", "nama": "S" }, { "id": "P1", "jenis": "program", "nama": "P" },
                { "id": "K1", "jenis": "kegiatan", "nama": "K", "induk": "P1", "unit": "tapem" }, { "id": "K1a", "jenis": "subKegiatan", "nama": "S", "induk": "K1" },
                { "id": "K1b", "jenis": "subKegiatan", "nama": "S", "induk": "K1" }, { "id": "K2", "jenis": "kegiatan", "nama": "K", "induk": "P1", "unit": "umum" },
                { "id": "K2a", "jenis": "subKegiatan", "nama": "S", "induk": "K2" }, { "id": "K3", "jenis": "kegiatan", "nama": "K", "induk": "P1" },
                { "id": "K3a", "jenis": "subKegiatan", "nama": "S", "induk": "K3", "unit": "tapem" }, { "id": "K3b", "jenis": "subKegiatan", "nama": "S", "induk": "K3", "unit": "umum" },
                { "id": "P2", "jenis": "program", "nama": "P" }, { "id": "K4", "jenis": "kegiatan", "nama": "K", "induk": "P2", "unit": "tapem" } ],
              "indikator": [ {{string.Join(", ", indikator)}} ], "fakta": [ {{string.Join(", ", fakta)}} ],
              "tabel": [ { "id": "t", "judul": "", "kolom": [ { "id": "a", "judul": "" }, { "id": "b", "judul": "" }, { "id": "jumlah", "judul": "", "menyatakan": "jumlah(cetak:t/*/a+b)" } ],
                "baris": [ {{isi}}{{(baris is null ? string.Empty : $", {baris}")}} ] } ] }
            """));
    }
}
