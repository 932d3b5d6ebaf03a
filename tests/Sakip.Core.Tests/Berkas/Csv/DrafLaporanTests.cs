using System.Text;
using Sakip.Berkas.Csv;
using Sakip.Berkas.Json;
using Sakip.Dasar;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Berkas.Csv;

/// <summary>Drafts of excerpts of real tables of 2024; the expected figures are read off the tables.</summary>
public sealed class DrafLaporanTests
{
    private const string Kepala =
        """
        { "format": "sakip.laporan/1", "id": "uji", "judul": "Laporan uji", "periode": "2024", "aturan": { "kode": "permendagri-86-2017" },
          "instansi": { "id": "setda", "nama": "Sekretariat Daerah" }, "instansiLain": [ { "id": "tetangga", "nama": "Tetangga" } ],
          "rencana": [ { "id": "S3", "jenis": "sasaran", "nama": "Sasaran 3" } ] }
        """;

    /// <summary>Kota Banjar, Tabel 2.5 and 3.6: the sums of 3.6 are damaged prints.</summary>
    private const string Anggaran =
        "row_id,level,nama,parent_id,apbd_raw,apbd,realisasi_raw,realisasi,ocr_note\n"
        + "SKPD,skpd,SEKRETARIAT DAERAH,,30.683.212.684,30683212684,31.515.187 .085,31515187085,\n"
        + "P1,program,PROGRAM PENUNJANG,SKPD,22.341.609.509,22341609509,24.149.272 .563,24149272563,figures broken by the margin\n"
        + "P1.K01,kegiatan,\"Perencanaan, Penganggaran\",P1,4.500.000,4500000,-,0,\n";

    private const string PetaAnggaran =
        """
        { "berkas": "a.csv",
          "simpul": { "id": "row_id", "nama": "nama", "induk": "parent_id", "tingkat": { "kolom": "level", "kata": { "skpd": "instansi" } } },
          "anggaran": [ { "kolom": "apbd_raw", "pagu": "murni" }, { "kolom": "realisasi_raw" } ],
          "perjanjian": { "dokumen": "pk", "tahun": 2024, "pagu": "murni" },
          "cetak": { "id": "t2-5", "nomor": "2.5", "judul": "Anggaran", "rusak": { "kolom": "ocr_note", "sel": [ "realisasi" ] },
            "kolom": [ { "kolom": "nama", "judul": "Uraian" }, { "kolom": "apbd_raw", "judul": "APBD" }, { "kolom": "realisasi_raw", "judul": "Realisasi" } ] } }
        """;

    /// <summary>Kota Banjar, Tabel 3.2.</summary>
    private const string Pengukuran =
        "ind_id,sasaran_no,indikator,target_raw,realisasi_raw,capaian_raw,carried_forward\n"
        + "I09,3,Indeks Kepatuhan Standar Pelayanan Publik,\"B (65,00)\",\"A (94,74)\",\"145,75\",no\n"
        + "I11,3,Indeks Reformasi Birokrasi,\"B (60,00)\",\"A- (80,74)\",\"134,57\",yes\n"
        + ",,Rata-rata,,,\"140,16\",\n";

    private const string PetaPengukuran =
        """
        { "berkas": "p.csv", "indikator": { "id": "ind_id", "nama": { "kolom": "indikator", "kata": { "Rata-rata": "" } }, "induk": { "kolom": "sasaran_no", "awalan": "S" }, "iku": true },
          "fakta": [ { "ukuran": "target", "kolom": "target_raw", "dokumen": "pk" },
            { "ukuran": "realisasi", "kolom": "realisasi_raw", "dibawaDari": { "kolom": "carried_forward", "kata": { "yes": "2023", "no": "" } } } ],
          "cetak": { "id": "t3-2", "judul": "Pengukuran", "kolom": [
            { "kolom": "target_raw", "judul": "Target", "menyatakan": "target(*; 2024; dokumen=pk)" },
            { "kolom": "realisasi_raw", "judul": "Realisasi", "menyatakan": "realisasi(*; 2024)" },
            { "kolom": "capaian_raw", "judul": "Capaian", "menyatakan": "capaian(*; 2024)", "menyatakanLain": "rerata(capaian; iku; 2024)" } ] } }
        """;

    /// <summary>Kabupaten Paser, the yearly appendix by quarters: a bagian stands between program and kegiatan.</summary>
    private const string Lampiran =
        "row_id;parent_row_id;level;nama;indikator;target_raw;pagu_raw;rp_tw1_raw;k_tw1_raw\n"
        + "1;;skpd;Sekretariat Daerah;;;Rp 256.384.931.909;Rp 59.355.271.534;\n"
        + "2;1;program;PROGRAM PEREKONOMIAN DAN PEMBANGUNAN;Persentase Kebijakan;100;Rp 6.738.935.695;Rp 740.306.860;\n"
        + "3;2;bagian;Bagian Pengadaan Barang dan Jasa;;;Rp 3.717.878.688;Rp 279.177.576;\n"
        + "4;3;kegiatan;Pengelolaan Pengadaan Barang dan Jasa;Persentase Hasil Proses PBJ;100;Rp 3.717.878.688;Rp 279.177.576;54,03\n"
        + "5;4;subkegiatan;Pengelolaan Pengadaan Barang dan Jasa;Jumlah Dokumen;2200;Rp 1.293.525.189;Rp 141.664.808;205\n";

    private const string PetaLampiran =
        """
        { "berkas": "l.csv",
          "simpul": { "id": { "kolom": "row_id", "awalan": "L" }, "nama": "nama", "induk": { "kolom": "parent_row_id", "awalan": "L" },
            "tingkat": { "kolom": "level", "kata": { "skpd": "instansi", "bagian": "unit", "subkegiatan": "subKegiatan" } } },
          "indikator": { "nama": "indikator" },
          "fakta": [ { "ukuran": "target", "kolom": "target_raw", "dokumen": "pk" }, { "ukuran": "realisasi", "kolom": "k_tw1_raw", "periode": "2024-TW1" } ],
          "anggaran": [ { "kolom": "pagu_raw", "pagu": "perubahan" }, { "kolom": "rp_tw1_raw", "periode": "2024-TW1" } ],
          "cetak": { "id": "lampiran", "judul": "Lampiran", "kolom": [ { "kolom": "target_raw", "judul": "Target", "menyatakan": "target(*; 2024; dokumen=pk)" }, { "kolom": "pagu_raw", "judul": "Pagu" } ] } }
        """;

    public static TheoryData<string, string, string, string, string> TidakTerpasang => new()
    {
        // table (a, p or l), text of the table, what stands there instead (§ marks the place), code, path
        { "a", "P1,program", "§P 1,program", "SKP4013", "row_id" },
        { "a", "P1,program", "§S3,program", "SKP4330", "nama" },
        { "a", "P1,program", "§semua,program", "SKP4021", "row_id" },
        { "a", "P1,program", "§setda,program", "SKP4012", "row_id" },
        { "a", "P1,program", "P1,§progam", "SKP4313", "level" },
        { "a", "P1.K01,kegiatan,\"Perencanaan, Penganggaran\",P1", "P1.K01,sasaran,\"Perencanaan, Penganggaran\",§P1", "SKP4034", "parent_id" },
        { "a", ",P1,4.500.000", ",§P9,4.500.000", "SKP4329", "parent_id" },
        { "a", "\"Perencanaan, Penganggaran\"", "§", "SKP2109", "nama" },
        { "a", "P1.K01,kegiatan,\"Perencanaan, Penganggaran\"", ",kegiatan,§", "SKP4326", "nama" },
        { "a", "22.341.609.509,22341609509", "§22.341.609.50,", "SKP1002", "apbd_raw" },
        { "a", "22.341.609.509,22341609509", "§22.341.609.509,22341609508", "SKP4335", "apbd_raw" },
        { "a", "22.341.609.509,22341609509", "§BB,", "SKP4036", "apbd_raw" },
        { "a", "22.341.609.509,22341609509", "§-22.341.609.509,-22341609509", "SKP4037", "apbd_raw" },
        { "a", "22.341.609.509,22341609509", "§1.464,", "SKP4018", "apbd_raw" },
        { "a", "22.341.609.509,22341609509,24", "-,,§24", "SKP4039", "realisasi_raw" },
        { "a", "P1.K01,kegiatan", "P1,program,PROGRAM PENUNJANG,SKPD,§5,5,,,\nP1.K01,kegiatan", "SKP4336", "apbd_raw" },
        { "a", ",ocr_note", ",ocr_note,§asing", "SKP4324", "" },
        { "a", "realisasi,ocr_note", "realisasi,§catatan", "SKP4324", "" },
        { "p", "\"B (65,00)\"", "§\"B (65,00,0)\"", "SKP1001", "target_raw" },
        { "p", "I09,3", "I09,§9", "SKP4331", "sasaran_no" },
        { "p", "I09,3", "§I 09,3", "SKP4013", "ind_id" },
        { "p", "\"145,75\",no", "\"145,75\",§ya", "SKP4340", "carried_forward" },
        { "p", ",,Rata-rata", "I09,3,Indeks Kepatuhan Standar Pelayanan Publik,§\"B (66,00)\",,,\n,,Rata-rata", "SKP4336", "target_raw" },
        { "l", "Rp 279.177.576;54,03", "Rp 279.177.576;§54,,03", "SKP1001", "k_tw1_raw" },
        { "l", "3;2;bagian;Bagian Pengadaan Barang dan Jasa;;;Rp", "3;2;bagian;Bagian Pengadaan Barang dan Jasa;;;§Rp", "SKP4334", "pagu_raw" },
        { "l", "1;;skpd;Sekretariat Daerah;;", "1;;skpd;Sekretariat Daerah;;§90", "SKP4332", "target_raw" },
        { "l", "4;3;kegiatan", "4;§x;kegiatan", "SKP4329", "parent_row_id" },
        { "l", "1;;skpd;Sekretariat Daerah;;", "1;;skpd;Sekretariat Daerah;§Nilai AKIP;", "SKP4331", "indikator" },
    };

    [Fact]
    public void Build_BudgetTable_GivesNodesMoneyPerjanjianAndPrint()
    {
        var hasil = Build(Anggaran, null, null);

        hasil.Catatan.Should().BeEmpty();
        var data = hasil.Laporan.Data;
        data.Simpul.Select(s => $"{s.Id} {s.Jenis} {s.Induk?.Id}").Should().Equal("S3 Sasaran ", "P1 Program ", "P1.K01 Kegiatan P1");
        data.Anggaran.Select(a => a.ToString()).Should().Equal(
            "pagu(setda; 2024; versi=murni) = Rp 30.683.212.684,00",
            "realisasi(setda; 2024) = Rp 31.515.187.085,00",
            "pagu(P1; 2024; versi=murni) = Rp 22.341.609.509,00",
            "realisasi(P1; 2024) = Rp 24.149.272.563,00",
            "pagu(P1.K01; 2024; versi=murni) = Rp 4.500.000,00");
        data.Perjanjian.Should().ContainSingle().Which.Program.Should().Equal("P1");
        var tabel = hasil.Laporan.FindTabel("t2-5")!;
        tabel.Baris.Select(b => (b.Id, b.Subjek)).Should().Equal(("SKPD", null), ("P1", "P1"), ("P1.K01", "P1.K01"));
        tabel.FindBaris("P1")!.FindSel("realisasi")!.Should().BeEquivalentTo(new { Teks = "24.149.272 .563", Rusak = "figures broken by the margin" });
        tabel.FindBaris("P1")!.FindSel("apbd")!.Rusak.Should().BeNull();
        tabel.FindBaris("P1.K01")!.FindSel("nama")!.Teks.Should().Be("Perencanaan, Penganggaran");
    }

    [Fact]
    public void Build_MeasurementTable_GivesFactsAndCellsThatVerify()
    {
        var laporan = Build(null, Pengukuran, null).Laporan;

        laporan.Data.Indikator.Select(i => $"{i.Id} {i.Induk.Id} {i.IsIku}").Should().Equal("I09 S3 True", "I11 S3 True");
        var pk = new Sakip.Kinerja.Dokumen(JenisDokumen.Pk);
        var target = laporan.Data.FindFakta(new(Ukuran.Target, "I09", Periode.FromTahun(2024), pk))!.Nilai;
        (target.Predikat, target.Angka).Should().Be(("B", 65.00m));
        var realisasi = laporan.Data.FindFakta(new(Ukuran.Realisasi, "I11", Periode.FromTahun(2024)))!.Nilai;
        (realisasi.Predikat, realisasi.Angka, realisasi.DibawaDari).Should().Be(("A-", 80.74m, 2023));
        var tabel = laporan.FindTabel("t3-2")!;
        tabel.Kolom.Select(k => k.Menyatakan!.ToString()).Should().Equal("target(*; 2024; dokumen=pk)", "realisasi(*; 2024)", "capaian(*; 2024)");
        tabel.FindBaris("baris-3")!.FindSel("capaian")!.Menyatakan!.ToString().Should().Be("rerata(capaian; iku; 2024)");
        Verifikasi.Run(laporan, PaketBawaan.Get("permendagri-86-2017")).Temuan.Should().BeEmpty("145,75 and 134,57 recompute, and so does their mean 140,16");
    }

    [Fact]
    public void Build_QuarterlyAppendix_HangsNodesUnderTheNodeAboveTheUnit()
    {
        var hasil = Build(null, null, Lampiran);

        hasil.Catatan.Select(c => c.Masalah.Kode.Nomor).Should().Equal("SKP4334");
        hasil.IsLengkap.Should().BeTrue("it only warns");
        var data = hasil.Laporan.Data;
        data.Unit.Select(u => $"{u.Id} {u.Nama}").Should().Equal("L3 Bagian Pengadaan Barang dan Jasa");
        data.Simpul.Skip(1).Select(s => $"{s.Id} {s.Induk?.Id} {s.Unit?.Id}").Should().Equal("L2  ", "L4 L2 L3", "L5 L4 ");
        data.Indikator.Select(i => $"{i.Id} {i.Nama}").Should().Equal("L2.I1 Persentase Kebijakan", "L4.I1 Persentase Hasil Proses PBJ", "L5.I1 Jumlah Dokumen");
        data.FindFakta(new(Ukuran.Realisasi, "L4.I1", Periode.FromTriwulan(2024, 1)))!.Nilai.Angka.Should().Be(54.03m);
        data.FindAnggaran(new("L5", Periode.FromTriwulan(2024, 1)))!.Jumlah.Should().Be(Rupiah.From(141_664_808m));
        data.FindAnggaran(new("setda", Periode.FromTahun(2024), VersiPagu.Perubahan))!.Jumlah.Should().Be(Rupiah.From(256_384_931_909m));
        var sel = hasil.Laporan.FindTabel("lampiran")!.FindBaris("L5")!.FindSel("target")!;
        (sel.Teks, sel.Menyatakan!.ToString()).Should().Be(("2200", "target(L5.I1; 2024; dokumen=pk)"), "the row is of the node, the target of its indicator");
    }

    [Fact]
    public void Build_NamesThatRepeat_AreToldApartByLevelAndParent()
    {
        var dasar = Build(null, null, Lampiran).Laporan;
        const string Tabel = "level,nama,parent,pagu\nkegiatan,pengelolaan  pengadaan barang dan jasa,,3717878688\nsubKegiatan,Pengelolaan Pengadaan Barang dan Jasa,,1293525190\n";
        const string Peta = """{ "format": "sakip.petaan/1", "tabel": [ { "berkas": "t.csv", "subjek": { "nama": "nama", "tingkat": "level", "induk": "parent" }, "anggaran": [ { "kolom": "pagu", "pagu": "perubahan" } ] } ] }""";

        var catatan = DrafLaporan.Build(ReadPetaan(Peta), [ReadTabel("t.csv", Tabel)], dasar).Isi.Catatan;

        catatan.Should().ContainSingle("the kegiatan agrees, the sub kegiatan does not").Which.Masalah.ToString()
            .Should().StartWith("SKP4336 (3,52) pagu:").And.Contain("pagu(L5; 2024; versi=perubahan)");
        const string TanpaTingkat = """{ "format": "sakip.petaan/1", "tabel": [ { "berkas": "t.csv", "subjek": { "nama": "nama" }, "abaikan": [ "*" ] } ] }""";
        DrafLaporan.Build(ReadPetaan(TanpaTingkat), [ReadTabel("t.csv", Tabel)], dasar).Isi.Catatan
            .Select(c => c.Masalah.Kode.Nomor).Should().Equal("SKP4327", "SKP4327");
    }

    [Fact]
    public void Build_SameTablesOnTheirOwnDraft_AddNothing()
    {
        var pertama = Build(Anggaran, Pengukuran, Lampiran).Laporan;

        var kedua = DrafLaporan.Build(
            ReadPetaan(ToPetaan([PetaAnggaran, PetaPengukuran, PetaLampiran], null)),
            [ReadTabel("a.csv", Anggaran), ReadTabel("p.csv", Pengukuran), ReadTabel("l.csv", Lampiran)],
            pertama).Isi;

        kedua.Catatan.Select(c => c.Masalah.Kode.Nomor).Should().Equal("SKP4339", "SKP4339", "SKP4339", "SKP4334");
        LaporanJson.Write(kedua.Laporan).Should().Equal(LaporanJson.Write(pertama));
    }

    [Fact]
    public void Build_AnyOrderOfTheTablesGiven_IsTheSame()
    {
        var petaan = ReadPetaan(ToPetaan([PetaAnggaran, PetaPengukuran], Kepala));
        TabelCsv[] tabel = [ReadTabel("a.csv", Anggaran), ReadTabel("p.csv", Pengukuran)];

        LaporanJson.Write(DrafLaporan.Build(petaan, tabel).Isi.Laporan)
            .Should().Equal(LaporanJson.Write(DrafLaporan.Build(petaan, tabel.Reverse()).Isi.Laporan));
    }

    [Theory, MemberData(nameof(TidakTerpasang))]
    public void Build_RowThatCannotBePlaced_IsNamedAndTheDraftReadsBack(string tabel, string cari, string ganti, string kode, string jalur)
    {
        var dasar = tabel switch { "a" => Anggaran, "p" => Pengukuran, _ => Lampiran };
        dasar.Should().Contain(cari);
        var bertanda = dasar.Replace(cari, ganti, StringComparison.Ordinal);
        if (ganti.Contains("§asing", StringComparison.Ordinal))
        {
            bertanda = string.Join('\n', bertanda.Split('\n').Select((b, i) => i == 0 || b.Length == 0 ? b : b + ","));
        }

        var awal = bertanda[..bertanda.IndexOf('§', StringComparison.Ordinal)];
        var isi = bertanda.Replace("§", string.Empty, StringComparison.Ordinal);

        var hasil = tabel switch { "a" => Build(isi, null, null), "p" => Build(null, isi, null), _ => Build(null, null, isi) };

        var masalah = hasil.Catatan.Select(c => c.Masalah).First(m => m.Kode.Nomor == kode && m.Tempat.Jalur == jalur);
        masalah.Tempat.Baris.Should().Be(awal.Count(h => h == '\n') + 1);
        if (kode != "SKP4330")
        {
            masalah.Tempat.Kolom.Should().Be(awal.Length - awal.LastIndexOf('\n'));
        }

        foreach (var bahasa in Enum.GetValues<Bahasa>())
        {
            masalah.ToPesan(bahasa).Should().NotMatchRegex(@"\{[a-z]+\}");
        }

        LaporanJson.Read(LaporanJson.Write(hasil.Laporan)).Masalah.Should().BeEmpty();
    }

    [Fact]
    public void Build_MappingAndTablesThatDoNotMeet_SaysSo()
    {
        var petaan = ReadPetaan(ToPetaan([PetaAnggaran.Replace("\"parent_id\"", "\"parent\"", StringComparison.Ordinal), PetaPengukuran], Kepala));

        var hasil = DrafLaporan.Build(petaan, [ReadTabel("a.csv", Anggaran), ReadTabel("lain.csv", "a\n1\n"), ReadTabel("a.csv", "a\n1\n")]).Isi;

        hasil.IsLengkap.Should().BeFalse();
        hasil.Catatan.Where(c => c.Tabel is null).Select(c => c.Masalah.Kode.Nomor).Should().Equal("SKP4323", "SKP4320");
        hasil.Catatan[0].Masalah.Fakta["saran"].Should().Be("parent_id");
        hasil.Catatan.Where(c => c.Tabel == "lain.csv").Select(c => c.Masalah.Kode.Nomor).Should().Equal("SKP4321");
        hasil.Catatan.Should().Contain(c => c.Masalah.Kode.Nomor == "SKP4322");
    }

    [Fact]
    public void Build_RowsNoFilterTakes_AreCounted()
    {
        var saring = PetaAnggaran.Replace("\"berkas\": \"a.csv\",", "\"berkas\": \"a.csv\", \"saring\": { \"level\": \"skpd\" },", StringComparison.Ordinal);

        var catatan = DrafLaporan.Build(ReadPetaan(ToPetaan([saring], Kepala)), [ReadTabel("a.csv", Anggaran)]).Isi.Catatan;

        catatan.Should().ContainSingle().Which.ToString().Should().StartWith("a.csv: SKP4325 (3,1): 2 baris");
    }

    [Fact]
    public void Build_LevelPassedOver_HangsItsChildrenHigherAndTakesNoMoney()
    {
        const string Simpul = "id,level,nama,induk\nP1,program,Satu,\nK1,heading,Dua,P1\nS1,subKegiatan,Tiga,K1\n";
        const string Uang = "id,pagu\nP1,7\nK1,5\nS1,3\n";
        const string Peta =
            """
            { "berkas": "s.csv", "simpul": { "id": "id", "nama": "nama", "induk": "induk", "tingkat": { "kolom": "level", "kata": { "heading": "lewati" } } } },
            { "berkas": "u.csv", "subjek": { "id": "id" }, "anggaran": [ { "kolom": "pagu", "pagu": "murni" } ] }
            """;

        var hasil = DrafLaporan.Build(ReadPetaan(ToPetaan([Peta], Kepala)), [ReadTabel("s.csv", Simpul), ReadTabel("u.csv", Uang)]).Isi;

        hasil.Laporan.Data.FindSimpul("S1")!.Induk!.Id.Should().Be("P1");
        hasil.Laporan.Data.Anggaran.Select(a => a.ToString()).Should().Equal("pagu(P1; 2024; versi=murni) = Rp 7,00", "pagu(S1; 2024; versi=murni) = Rp 3,00");
        hasil.Catatan.Should().ContainSingle().Which.ToString().Should().StartWith("u.csv: SKP4008 (3,1) id:");
    }

    [Fact]
    public void Build_NoBaseOrTwo_IsRefused()
    {
        var laporan = LaporanJson.Read(Encoding.UTF8.GetBytes(Kepala)).Isi;

        DrafLaporan.Build(ReadPetaan(ToPetaan([PetaAnggaran], null)), []).Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP4315");
        DrafLaporan.Build(ReadPetaan(ToPetaan([PetaAnggaran], Kepala)), [], laporan).Masalah.Should().ContainSingle().Which.Kode.Nomor.Should().Be("SKP4316");
    }

    [Fact]
    public void Build_ReferenceToWhatIsNotThere_IsLeftOutAndNamed()
    {
        foreach (var rujukan in new[] { "cetak(t9-9/*/capaian)", "cetak(t3-2/I09/asing)", "target(I99; 2024)", "realisasi(*; 2024; instansi=asing)" })
        {
            var peta = PetaPengukuran.Replace("capaian(*; 2024)", rujukan, StringComparison.Ordinal);

            var hasil = DrafLaporan.Build(ReadPetaan(ToPetaan([peta], Kepala)), [ReadTabel("p.csv", Pengukuran)]).Isi;

            hasil.Catatan.Should().ContainSingle(rujukan).Which.Masalah.Kode.Nomor.Should().Be("SKP4342");
            LaporanJson.Read(LaporanJson.Write(hasil.Laporan)).Masalah.Should().BeEmpty();
        }
    }

    private static HasilDraf Build(string? anggaran, string? pengukuran, string? lampiran)
    {
        (string Nama, string? Isi, string Peta)[] semua =
            [("a.csv", anggaran, PetaAnggaran), ("p.csv", pengukuran, PetaPengukuran), ("l.csv", lampiran, PetaLampiran)];
        var ada = semua.Where(t => t.Isi is not null).ToArray();
        var hasil = DrafLaporan.Build(ReadPetaan(ToPetaan(ada.Select(t => t.Peta), Kepala)), ada.Select(t => ReadTabel(t.Nama, t.Isi!))).Isi;
        LaporanJson.Read(LaporanJson.Write(hasil.Laporan)).Masalah.Should().BeEmpty("a draft is a report file");
        return hasil;
    }

    private static string ToPetaan(IEnumerable<string> tabel, string? laporan) =>
        $$"""{ "format": "sakip.petaan/1", {{(laporan is null ? string.Empty : $"\"laporan\": {laporan},")}} "akhiranCetak": "_raw", "tabel": [ {{string.Join(",\n", tabel)}} ] }""";

    private static Petaan ReadPetaan(string isi) => PetaanJson.Read(Encoding.UTF8.GetBytes(isi)).Isi;

    private static TabelCsv ReadTabel(string nama, string isi) => TabelCsv.Read(nama, Encoding.UTF8.GetBytes(isi)).Isi;
}
