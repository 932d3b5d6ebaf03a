using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

public class PohonKinerjaTests
{
    /// <summary>Gets the links of six indicators, LKIP 2024 of the Sekretariat Daerah of Kota Banjar, table 3.5.</summary>
    private static readonly (string Indikator, string Sasaran, string Program, string Kegiatan, string SubKegiatan)[] Banjar =
    [
        ("I01", "S1", "P2", "P2.K02", "P2.K02.S02"),
        ("I03", "S1", "P2", "P2.K01", "P2.K01.S03"),
        ("I04", "S1", "P2", "P2.K01", "P2.K01.S03"),
        ("I06", "S2", "P3", "P3.K02", "P3.K02.S02"),
        ("I07", "S2", "P3", "P3.K03", "P3.K03.S01"),
        ("I08", "S2", "P3", "P3.K03", "P3.K03.S01"),
    ];

    public static TheoryData<string[], string[]> Pendukung => new()
    {
        // asked for, served by
        { ["I1"], ["K1", "P2", "SK2"] }, // its own link, and what serves its sasaran: the program under it, and SK2
        { ["I2"], ["P2", "SK2"] },
        { ["I3"], ["P1", "K3"] },
        { ["S2"], ["P1", "K3"] },
        { ["I1", "I3"], ["P1", "P2", "SK2"] }, // K1 lies below P1, K3 below P2
        { ["S1"], ["K1", "P2", "SK2"] },
        { ["T1"], ["P1", "P2", "SK2"] },
        { ["IP"], ["P3"] }, // an indicator of a program
        { ["K1", "P1"], ["P1"] },
        { ["I4"], [] },
        { [], [] },
    };

    public static TheoryData<string, string[]> Jalur => new()
    {
        { "T1", ["T1"] },
        { "S2", ["T1 S2"] },
        { "P2", ["T1 S1 P2", "T1 S2 P2"] }, // where it stands, and by the link of its kegiatan
        { "K3", ["T1 S1 P2 K3", "T1 S2 P2 K3"] },
        { "K1", ["T1 S2 P1 K1", "T1 S1 P1 K1"] }, // by the link of its program, and by its own
        { "P1", ["T1 S2 P1", "T1 S1 P1"] },
        { "SK2", ["T1 S1 K2 SK2"] },
        { "P3", [] },
    };

    public static TheoryData<string, string[]> Dilayani => new()
    {
        { "P1", ["I3"] },
        { "K1", ["I1"] },
        { "P2", ["I2"] }, // not S1 as well, since I2 is one of its indicators
        { "K3", ["I3", "S1"] },
        { "SK2", ["S1"] },
        { "P3", [] },
        { "S1", [] },
    };

    [Theory, MemberData(nameof(Pendukung))]
    public void GetPendukung_SmallPlan_ListsTopmostNodesOnce(string[] untuk, string[] simpul) =>
        PohonKinerja.From(Kecil()).GetPendukung(untuk).Select(s => s.Id).Should().Equal(simpul);

    [Theory, MemberData(nameof(Jalur))]
    public void GetJalur_SmallPlan_LeadsFromTheTop(string simpul, string[] jalur)
    {
        var data = Kecil();

        PohonKinerja.From(data).GetJalur(data.FindSimpul(simpul)!).Select(j => string.Join(' ', j.Select(s => s.Id))).Should().Equal(jalur);
    }

    [Theory, MemberData(nameof(Dilayani))]
    public void GetDilayani_SmallPlan_NamesTheNarrowest(string simpul, string[] dilayani)
    {
        var data = Kecil();

        PohonKinerja.From(data).GetDilayani(data.FindSimpul(simpul)!).Should().Equal(dilayani);
    }

    [Fact]
    public void Temuan_SmallPlan_ListsAllThatHangsLoose() =>
        PohonKinerja.From(Kecil()).Temuan.Select(t => t.ToString()).Should().Equal(
            "IndikatorTanpaPendukung I4",
            "SimpulTanpaTujuan P3", // and not its kegiatan K4 too
            "SasaranTanpaIndikator S4",
            "SimpulTanpaInduk S4",
            "SimpulTanpaInduk K2",
            "PendukungBersama K3: I3, S1");

    [Fact]
    public void Temuan_BranchPartlyLinked_NamesThePartThatServesNothing() =>
        PohonKinerja.From(new PenyusunData("d", "D")
            .AddSasaran("S1", "S").AddIndikator("I1", "I", "S1")
            .AddProgram("P1", "P").AddKegiatan("K1", "K", "P1").AddSubKegiatan("SK1", "SK", "K1").AddKegiatan("K2", "K", "P1").AddSubKegiatan("SK2", "SK", "K2")
            .AddDukungan("K1", "I1").Build().Isi)
            .Temuan.Select(t => t.ToString()).Should().Equal("SimpulTanpaTujuan K2");

    [Fact]
    public void GetPendukung_KotaBanjar_GivesTheSubKegiatanOfTheTable()
    {
        var pohon = PohonKinerja.From(SusunBanjar());

        pohon.GetPendukung("S1").Select(s => s.Id).Should().Equal("P2.K02.S02", "P2.K01.S03");
        pohon.GetPendukung("I03", "I04").Select(s => s.Id).Should().Equal("P2.K01.S03");
        pohon.Temuan.Select(t => t.ToString()).Should().Equal(
            "PendukungBersama P2.K01.S03: I03, I04",
            "PendukungBersama P3.K03.S01: I07, I08");
    }

    [Fact]
    public void GetJalur_KotaBanjar_CascadesFromSasaranToSubKegiatan()
    {
        var data = SusunBanjar();

        PohonKinerja.From(data).GetJalur(data.FindSimpul("P3.K03.S01")!).Should().ContainSingle()
            .Which.Select(s => s.Id).Should().Equal("S2", "P3", "P3.K03", "P3.K03.S01");
    }

    [Theory]
    [InlineData("P1>I2", "S1 P1; S2 P1")] // where it stands, then by its link
    [InlineData("K1>IP", "S1 P1; S1 K1")] // by the indicator of a program to the sasaran above that
    [InlineData("K1>IQ", "S1 P1; ")] // which stands under none
    public void GetJalur_LinksBeyondTheOwnSasaran_GiveAWayEach(string tautan, string jalur)
    {
        var data = new PenyusunData("d", "D")
            .AddSasaran("S1", "S").AddSasaran("S2", "S").AddIndikator("I2", "I", "S2")
            .AddProgram("P1", "P", "S1").AddIndikator("IP", "I", "P1").AddProgram("Q1", "P").AddIndikator("IQ", "I", "Q1").AddKegiatan("K1", "K")
            .AddDukungan(tautan.Split('>')[0], tautan.Split('>')[1]).Build().Isi;
        var pohon = PohonKinerja.From(data);
        var semua = tautan[0] == 'P' ? ["P1"] : new[] { "P1", "K1" };

        string.Join("; ", semua.Select(id => string.Join("; ", pohon.GetJalur(data.FindSimpul(id)!).Select(j => string.Join(' ', j.Select(s => s.Id))))))
            .Should().Be(jalur);
    }

    [Fact]
    public void GetPendukung_SasaranServingSasaran_GivesWhatServesIt()
    {
        var pohon = PohonKinerja.From(new PenyusunData("d", "D")
            .AddSasaran("S1", "S").AddSasaran("S2", "S").AddProgram("P1", "P")
            .AddDukungan("S1", "S2").AddDukungan("S2", "S1").AddDukungan("P1", "S1").Build().Isi); // a circle, too

        pohon.GetPendukung("S2").Select(s => s.Id).Should().Equal("P1");
    }

    [Fact]
    public void GetPendukung_UnknownId_NamesTheArgument() =>
        PohonKinerja.From(Kecil()).Invoking(p => p.GetPendukung("I9")).Should().Throw<ArgumentException>().WithParameterName("untuk").WithMessage("'I9'*");

    [Fact]
    public void GetPendukung_SeveralIndicators_CountsMoneyOnce() // 60 of K1 is part of the 100 of P1
    {
        var data = Kecil();
        var pagu = PohonKinerja.From(data).GetPendukung("I1", "I3")
            .Select(s => data.FindAnggaran(new(s.Id, Sakip.Nilai.Periode.FromTahun(2024), VersiPagu.Murni))!.Jumlah.Jumlah);

        pagu.Sum().Should().Be(100 + 30 + 5);
    }

    /// <summary>T1 has S1 (I1, I2), S2 (I3) and S3 (I4); S4 stands alone. P2 stands under S1, the other programs in no tree.</summary>
    private static DataKinerja Kecil() => new PenyusunData("dinas", "Dinas")
        .AddTujuan("T1", "T")
        .AddSasaran("S1", "S", "T1").AddSasaran("S2", "S", "T1").AddSasaran("S3", "S", "T1").AddSasaran("S4", "S")
        .AddProgram("P1", "P").AddKegiatan("K1", "K", "P1")
        .AddProgram("P2", "P", "S1").AddKegiatan("K3", "K", "P2")
        .AddKegiatan("K2", "K").AddSubKegiatan("SK2", "SK", "K2")
        .AddProgram("P3", "P").AddKegiatan("K4", "K", "P3")
        .AddIndikator("I1", "I", "S1").AddIndikator("I2", "I", "S1").AddIndikator("I3", "I", "S2").AddIndikator("I4", "I", "S3").AddIndikator("IP", "I", "P3")
        .AddPagu("P1", 2024, "murni", 100).AddPagu("K1", 2024, "murni", 60).AddPagu("P2", 2024, "murni", 30).AddPagu("SK2", 2024, "murni", 5)
        .AddDukungan("P1", "I3").AddDukungan("K1", "I1").AddDukungan("P2", "I2").AddDukungan("SK2", "S1", "S1").AddDukungan("K3", "I3")
        .Build().Isi;

    private static DataKinerja SusunBanjar()
    {
        var penyusun = new PenyusunData("setda", "Sekretariat Daerah Kota Banjar");
        Banjar.Select(b => b.Sasaran).Distinct().ToList().ForEach(id => penyusun.AddSasaran(id, id));
        Banjar.Select(b => b.Program).Distinct().ToList().ForEach(id => penyusun.AddProgram(id, id));
        Banjar.DistinctBy(b => b.Kegiatan).ToList().ForEach(b => penyusun.AddKegiatan(b.Kegiatan, b.Kegiatan, b.Program));
        Banjar.DistinctBy(b => b.SubKegiatan).ToList().ForEach(b => penyusun.AddSubKegiatan(b.SubKegiatan, b.SubKegiatan, b.Kegiatan));
        Banjar.ToList().ForEach(b => penyusun.AddIndikator(b.Indikator, b.Indikator, b.Sasaran).AddDukungan(b.SubKegiatan, b.Indikator));
        return penyusun.Build().Isi;
    }
}
