using Sakip.Kinerja;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Sums of a budget at every level, on a part of Kota Banjar's and on random trees.</summary>
public class AnggaranTests
{
    private static readonly Periode Tahun = Periode.FromTahun(2024);

    // LKIP 2024 Setda Kota Banjar, table 1.3: a kegiatan with its five printed sub kegiatan; murni of the third is not printed.
    private static readonly (string Id, string? Induk, decimal? Murni, decimal Perubahan, decimal Realisasi)[] Pemeliharaan =
    [
        ("K07", null, 1_804_866_977, 2_245_461_927, 2_142_043_962),
        ("S01", "K07", 748_057_440, 798_057_440, 785_877_720),
        ("S02", "K07", 588_067_537, 633_032_487, 544_341_781),
        ("S03", "K07", null, 35_000_000, 35_000_000),
        ("S04", "K07", 410_182_000, 540_182_000, 540_091_550),
        ("S05", "K07", 58_560_000, 149_190_000, 147_147_794),
    ];

    [Fact]
    public void Compute_KotaBanjar_FindsTheNinetyMillion()
    {
        var hasil = PengukuranAnggaran.Compute(BuildBanjar(Pemeliharaan), Tahun, VersiPagu.Perubahan);

        // 2.245.461.927 - 2.155.461.927 and 2.142.043.962 - 2.052.458.845; the murni of one child is not printed, so nothing is said of it.
        hasil.Selisih.Select(s => (s.Kunci.ToString(), s.Selisih, s.Penyebab)).Should().Equal(
            ("pagu(K07; 2024; versi=perubahan)", Rasio.From(90_000_000), null),
            ("realisasi(K07; 2024)", Rasio.From(89_585_117), null));
        var induk = hasil.Simpul[0];
        induk.Serapan.Angka.Should().Be(Rasio.From(2_142_043_962m) / 2_245_461_927m * 100);
        Pembulatan.DuaDesimal.Round(induk.Serapan.Angka).Should().Be(95.39m, "the table prints 95,39");
        induk.Sisa.Should().Be(Hitungan.FromAngka(103_417_965));
        induk.Perubahan.Should().Be(Hitungan.FromAngka(440_594_950), "table 2.5 prints it");
        hasil.Simpul[3].Perubahan.Alasan.Should().Be(AlasanTakTerhitung.PaguKosong);
    }

    [Fact]
    public void Compute_OnePartIsTheDifference_NamesIt()
    {
        // The parent counts S03 twice.
        var dobel = Pemeliharaan.Select(p => p.Id == "K07" ? p with { Perubahan = 2_155_461_927 + 35_000_000 } : p).ToArray();

        PengukuranAnggaran.Compute(BuildBanjar(dobel), Tahun, VersiPagu.Perubahan).Selisih
            .Single(s => s.Kunci.Versi == VersiPagu.Perubahan).Penyebab!.Id.Should().Be("S03");
    }

    [Fact]
    public void Compute_ParentNotGiven_IsTheSumOfItsParts()
    {
        var tanpaInduk = PengukuranAnggaran.Compute(BuildBanjar(Pemeliharaan[1..], denganInduk: true), Tahun, VersiPagu.Perubahan);

        tanpaInduk.Simpul[0].Pagu.Should().Be(Hitungan.FromAngka(2_155_461_927));
        tanpaInduk.Keseluruhan.Pagu.Should().Be(Hitungan.FromAngka(2_155_461_927));
        tanpaInduk.Simpul[0].Murni.Alasan.Should().Be(AlasanTakTerhitung.PaguKosong, "one part has none");
        tanpaInduk.Selisih.Should().BeEmpty();
    }

    [Theory]
    [InlineData("10 20 30 40", "2024", "100")]
    [InlineData("10 20 30 40", "2024-sdTW2", "30")]
    [InlineData("10 20 30 40", "2024-TW3", "30")]
    [InlineData("10 20 - 40", "2024", "RealisasiKosong")]
    [InlineData("10 20 - -", "2024-sdTW2", "30")]
    public void Compute_Quarters_AddUp(string triwulan, string periode, string harapan)
    {
        var simpul = new SimpulRencana("P1", JenisSimpul.Program, "Program");
        var anggaran = triwulan.Split(' ').Select((t, i) => (Isi: t, Kunci: new KunciAnggaran("P1", Periode.FromTriwulan(2024, i + 1))))
            .Where(t => t.Isi != "-")
            .Select(t => new Anggaran(t.Kunci, Rupiah.From(decimal.Parse(t.Isi, System.Globalization.CultureInfo.InvariantCulture))))
            .Append(new(new("P1", Tahun, VersiPagu.Murni), Rupiah.From(200)));
        Periode.TryParse(periode, out var p).Should().BeTrue();
        var hasil = PengukuranAnggaran.Compute(Build([simpul], anggaran), p!).Simpul.Single();

        (hasil.Realisasi.IsTerhitung ? hasil.Realisasi.Angka.ToString() : hasil.Realisasi.Alasan.ToString()).Should().Be(harapan);
        hasil.Pagu.Should().Be(Hitungan.FromAngka(200), "a pagu is of the whole year");
    }

    [Fact]
    public void Compute_QuartersOfItsOwnIncomplete_TakesNoPartsInTheirPlace()
    {
        var program = new SimpulRencana("P1", JenisSimpul.Program, "Program");
        Anggaran[] anggaran = [new(new("P1", Periode.FromTriwulan(2024, 1)), Rupiah.From(10)), new(new("K1", Tahun), Rupiah.From(100))];

        PengukuranAnggaran.Compute(Build([program, new("K1", JenisSimpul.Kegiatan, "Kegiatan", program)], anggaran), Tahun).Keseluruhan.Realisasi
            .Should().Be(Hitungan.FromAlasan(AlasanTakTerhitung.RealisasiKosong));
    }

    [Fact]
    public void Compute_YearUnlikeItsQuarters_IsADifference()
    {
        var simpul = new SimpulRencana("P1", JenisSimpul.Program, "Program");
        var anggaran = Enumerable.Range(1, 4).Select(t => new Anggaran(new("P1", Periode.FromTriwulan(2024, t)), Rupiah.From(10)))
            .Append(new(new("P1", Tahun), Rupiah.From(41)));

        PengukuranAnggaran.Compute(Build([simpul], anggaran), Tahun).Selisih.Should().ContainSingle().Which.Selisih.Should().Be(Rasio.From(1));
    }

    [Fact]
    public void Compute_AccountsUnlikePrograms_IsADifference()
    {
        SimpulRencana[] simpul = [new("P1", JenisSimpul.Program, "Program"), new("B1", JenisSimpul.Belanja, "Operasi"), new("B2", JenisSimpul.Belanja, "Modal")];
        Anggaran Pagu(string id, decimal jumlah) => new(new(id, Tahun, VersiPagu.Murni), Rupiah.From(jumlah));

        PengukuranAnggaran.Compute(Build(simpul, [Pagu("P1", 100), Pagu("B1", 60), Pagu("B2", 40)]), Tahun).Selisih.Should().BeEmpty();
        PengukuranAnggaran.Compute(Build(simpul, [Pagu("P1", 100), Pagu("B1", 60), Pagu("B2", 39)]), Tahun).Selisih
            .Should().ContainSingle().Which.ToString().Should().Be("pagu(dinas; 2024; versi=murni): 1");

        Anggaran[] triwulan = [.. Enumerable.Range(1, 4).Select(t => new Anggaran(new("P1", Periode.FromTriwulan(2024, t)), Rupiah.From(10)))];
        PengukuranAnggaran.Compute(Build(simpul, [.. triwulan, new(new("B1", Tahun), Rupiah.From(41)), new(new("B2", Tahun), Rupiah.From(0))]), Tahun).Selisih
            .Should().ContainSingle().Which.ToString().Should().Be("realisasi(dinas; 2024): -1"); // 4 x 10 beside 41 + 0
    }

    [Theory]
    [InlineData("P1", "B1")] // a pagu of the other account is missing
    [InlineData("B1", "B2")] // that of the program
    public void Compute_OneOfBothTreesWithoutASum_IsNoDifference(string satu, string dua)
    {
        SimpulRencana[] simpul = [new("P1", JenisSimpul.Program, "Program"), new("B1", JenisSimpul.Belanja, "Operasi"), new("B2", JenisSimpul.Belanja, "Modal")];
        Anggaran[] anggaran = [new(new(satu, Tahun, VersiPagu.Murni), Rupiah.From(1)), new(new(dua, Tahun, VersiPagu.Murni), Rupiah.From(2))];

        PengukuranAnggaran.Compute(Build(simpul, anggaran), Tahun).Selisih.Should().BeEmpty();
    }

    [Fact]
    public void Compute_Units_AddUpTheNodesTheyCarryOut()
    {
        // A bagian with a subbagian below it; P1 and P3 are the body's own. Murni and realisasi alone are money, too.
        var bagian = new UnitKerja("bagian", "Bagian");
        UnitKerja[] unit = [bagian, new("sub", "Subbagian", bagian), new("kosong", "Tanpa simpul"), new("tanpa", "Tanpa uang"), new("murni", "Murni"), new("realisasi", "Realisasi")];
        var program = new SimpulRencana("P1", JenisSimpul.Program, "P");
        SimpulRencana[] simpul =
        [
            new("S1", JenisSimpul.Sasaran, "S", unit: unit[1]),
            program,
            new("K1", JenisSimpul.Kegiatan, "K", program, unit: unit[1]),
            new("K2", JenisSimpul.Kegiatan, "K", program, unit: bagian),
            new("P2", JenisSimpul.Program, "P", unit: unit[3]),
            new("P3", JenisSimpul.Program, "P"),
            new("P4", JenisSimpul.Program, "P", unit: unit[4]),
            new("P5", JenisSimpul.Program, "P", unit: unit[5]),
        ];
        Anggaran Pagu(string id, decimal jumlah) => new(new(id, Tahun, VersiPagu.Perubahan), Rupiah.From(jumlah));
        Anggaran Realisasi(string id, decimal jumlah) => new(new(id, Tahun), Rupiah.From(jumlah));
        Anggaran[] anggaran =
        [
            Pagu("K1", 60), Realisasi("K1", 30), Pagu("K2", 40), Pagu("P3", 500), Realisasi("P3", 50),
            new(new("P4", Tahun, VersiPagu.Murni), Rupiah.From(5)), Realisasi("P5", 7),
        ];

        var hasil = PengukuranAnggaran.Compute(new(new("dinas", "Dinas"), simpul, [], [], acuan: new(pagu: VersiPagu.Perubahan), unit: unit, anggaran: anggaran), Tahun);

        hasil.Unit.Select(h => $"{h.Unit!.Id} {h.Pagu} {h.Murni} {h.Realisasi} {h.Serapan}").Should().Equal(
            "bagian 100 PaguKosong RealisasiKosong RealisasiKosong", // 60 + 40; K2 has spent nothing yet
            "sub 60 PaguKosong 30 50",
            "murni PaguKosong 5 RealisasiKosong PaguKosong",
            "realisasi PaguKosong PaguKosong 7 PaguKosong");
        hasil.Simpul.Select(h => $"{h.Simpul!.Id} {h.Pagu} {h.Sisa}").Should().Equal(
            "P1 100 RealisasiKosong", "K1 60 30", "K2 40 RealisasiKosong", "P3 500 450", "P4 PaguKosong PaguKosong", "P5 PaguKosong PaguKosong");
    }

    [Fact]
    public void GetRealisasi_AmountsOfAnotherSource_AreTheOnesComputedWith() =>
        new PenghitungAnggaran(Build([new("P1", JenisSimpul.Program, "P")], [new(new("P1", Tahun), Rupiah.From(1))]), _ => NilaiKinerja.FromAngka(7))
            .GetRealisasi("P1", Tahun).Angka.Should().Be(Hitungan.FromAngka(7));

    [Fact]
    public void Compute_SeveralVersionsAndNoneDeclared_SaysSo()
    {
        var simpul = new SimpulRencana("P1", JenisSimpul.Program, "Program");
        Anggaran[] anggaran = [new(new("P1", Tahun, VersiPagu.Murni), Rupiah.From(1)), new(new("P1", Tahun, VersiPagu.Perubahan), Rupiah.From(2)), new(new("P1", Tahun), Rupiah.From(1))];

        PengukuranAnggaran.Compute(Build([simpul], anggaran), Tahun).Simpul.Single().Pagu.Alasan.Should().Be(AlasanTakTerhitung.VersiPaguTaksa);
        PengukuranAnggaran.Compute(Build([simpul], anggaran, new(pagu: VersiPagu.Perubahan)), Tahun).Simpul.Single().Serapan.Should().Be(Hitungan.FromAngka(50));
    }

    [Fact]
    public void Compute_Funds_AddUp()
    {
        var simpul = new SimpulRencana("P1", JenisSimpul.Program, "Program");
        Anggaran[] anggaran = [new(new("P1", Tahun, VersiPagu.Murni, "PAD"), Rupiah.From(60)), new(new("P1", Tahun, VersiPagu.Murni, "DAU"), Rupiah.From(40))];
        Anggaran[] lain = [new(new("P1", Tahun, VersiPagu.Perubahan, "BLUD"), Rupiah.From(3)), new(new("P1", Periode.FromTahun(2023), VersiPagu.Murni, "DAK"), Rupiah.From(4))];

        PengukuranAnggaran.Compute(Build([simpul], anggaran), Tahun).Simpul.Single().Pagu.Should().Be(Hitungan.FromAngka(100));
        PengukuranAnggaran.Compute(Build([simpul], [.. anggaran, .. lain]), Tahun, VersiPagu.Murni).Simpul.Single().Pagu
            .Should().Be(Hitungan.FromAngka(100), "funds of another version or year are none of it");
    }

    private static DataKinerja Build(IEnumerable<SimpulRencana> simpul, IEnumerable<Anggaran> anggaran, Acuan? acuan = null) =>
        new(new("dinas", "Dinas"), simpul, [], [], acuan: acuan, anggaran: anggaran);

    private static DataKinerja BuildBanjar((string Id, string? Induk, decimal? Murni, decimal Perubahan, decimal Realisasi)[] baris, bool denganInduk = false)
    {
        var kegiatan = new SimpulRencana("K07", JenisSimpul.Kegiatan, "Pemeliharaan Barang Milik Daerah");
        SimpulRencana[] simpul = [kegiatan, .. baris.Where(b => b.Id != "K07").Select(b => new SimpulRencana(b.Id, JenisSimpul.SubKegiatan, b.Id, kegiatan))];
        denganInduk.Should().Be(baris.All(b => b.Id != "K07"));
        var anggaran =
            from b in baris
            from satu in new (VersiPagu? Versi, decimal? Jumlah)[] { (VersiPagu.Murni, b.Murni), (VersiPagu.Perubahan, b.Perubahan), (null, b.Realisasi) }
            where satu.Jumlah is not null
            select new Anggaran(new(b.Id, Tahun, satu.Versi), Rupiah.From(satu.Jumlah!.Value));
        return Build(simpul, anggaran, new(pagu: VersiPagu.Perubahan));
    }
}
