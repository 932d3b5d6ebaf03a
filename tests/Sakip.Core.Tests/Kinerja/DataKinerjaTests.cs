using Sakip.Kinerja;
using Sakip.Nilai;
using DokumenRencana = Sakip.Kinerja.Dokumen;

namespace Sakip.Core.Tests.Kinerja;

public class DataKinerjaTests
{
    private static readonly Instansi Dinas = new("dinas", "Dinas");
    private static readonly Instansi Kota = new("kota", "Kota lain");
    private static readonly SimpulRencana Tujuan = new("T1", JenisSimpul.Tujuan, "Tujuan");
    private static readonly SimpulRencana SasaranSatu = new("S1", JenisSimpul.Sasaran, "Sasaran", Tujuan);
    private static readonly SimpulRencana SasaranDua = new("S2", JenisSimpul.Sasaran, "Sasaran", Tujuan);
    private static readonly SimpulRencana Program = new("P1", JenisSimpul.Program, "Program", SasaranSatu);
    private static readonly SimpulRencana Kegiatan = new("K1", JenisSimpul.Kegiatan, "Kegiatan", Program);
    private static readonly SimpulRencana SubKegiatan = new("SK1", JenisSimpul.SubKegiatan, "Sub", Kegiatan);
    private static readonly SimpulRencana[] Pohon = [Tujuan, SasaranSatu, SasaranDua, Program, Kegiatan, SubKegiatan];
    private static readonly DokumenRencana Pk = new(JenisDokumen.Pk);
    private static readonly Periode Tahun2024 = Periode.FromTahun(2024);

    /// <summary>Gets one indicator for each node, in another order than the nodes.</summary>
    private static readonly IndikatorKinerja[] SemuaIndikator =
    [
        new("I-sub", "I", SubKegiatan),
        new("I-s2", "I", SasaranDua),
        new("I-t", "I", Tujuan),
        new("I-p", "I", Program),
        new("I-s1", "I", SasaranSatu),
        new("I-k", "I", Kegiatan),
    ];

    public static TheoryData<string, string[]> IndikatorSimpul => new()
    {
        { "T1", ["I-s2", "I-t", "I-s1"] },
        { "S1", ["I-s1"] },
        { "S2", ["I-s2"] },
        { "P1", ["I-sub", "I-p", "I-k"] },
        { "K1", ["I-sub", "I-k"] },
        { "SK1", ["I-sub"] },
    };

    public static TheoryData<string, string, string, string, string> IdGanda => new()
    {
        // body, other body, node, indicator, the id that occurs twice
        { "a", "a", "c", "d", "a" },
        { "a", "b", "a", "d", "a" },
        { "a", "b", "c", "a", "a" },
        { "a", "b", "b", "d", "b" },
        { "a", "b", "c", "b", "b" },
        { "a", "b", "c", "c", "c" },
    };

    [Theory, MemberData(nameof(IndikatorSimpul))]
    public void GetIndikator_Node_ListsWhatMakesUpItsPerformance(string simpul, string[] indikator)
    {
        var data = new DataKinerja(Dinas, Pohon, SemuaIndikator, []);

        data.GetIndikator(data.FindSimpul(simpul)!).Select(i => i.Id).Should().Equal(indikator);
    }

    [Fact]
    public void GetIndikator_NoNode_NamesTheArgument() =>
        new DataKinerja(Dinas, Pohon, SemuaIndikator, []).Invoking(d => d.GetIndikator(null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("simpul");

    [Theory, MemberData(nameof(IdGanda))]
    public void Constructor_IdOccursTwice_NamesIt(string instansi, string lain, string simpul, string indikator, string ganda)
    {
        var sasaran = new SimpulRencana(simpul, JenisSimpul.Sasaran, "S");

        FluentActions.Invoking(() => new DataKinerja(
                new(instansi, "A"), [sasaran], [new(indikator, "I", sasaran)], [], [new(lain, "B")]))
            .Should().Throw<ArgumentException>().WithMessage($"'{ganda}' occurs twice*");
    }

    [Fact]
    public void Constructor_IdOccursTwice_BlamesTheListThatRepeatsIt()
    {
        var sasaran = new SimpulRencana("S1", JenisSimpul.Sasaran, "S");
        var indikator = new IndikatorKinerja("I1", "I", sasaran);

        FluentActions.Invoking(() => new DataKinerja(Dinas, [sasaran, sasaran], [], [])).Should().Throw<ArgumentException>().WithParameterName("simpul");
        FluentActions.Invoking(() => new DataKinerja(Dinas, [sasaran], [indikator, indikator], [])).Should().Throw<ArgumentException>().WithParameterName("indikator");
        FluentActions.Invoking(() => new DataKinerja(Dinas, [sasaran], [new("S1", "I", sasaran)], [])).Should().Throw<ArgumentException>().WithParameterName("indikator");
        FluentActions.Invoking(() => new DataKinerja(Dinas, [sasaran], [], [], [Kota, Kota])).Should().Throw<ArgumentException>().WithParameterName("instansiLain");
        FluentActions.Invoking(() => new DataKinerja(Dinas, [sasaran], [], [], [new("S1", "Kota")])).Should().Throw<ArgumentException>().WithParameterName("simpul");
    }

    [Fact]
    public void Constructor_ListMissing_NamesTheArgument()
    {
        FluentActions.Invoking(() => new DataKinerja(Dinas, null!, [], [])).Should().Throw<ArgumentNullException>().WithParameterName("simpul");
        FluentActions.Invoking(() => new DataKinerja(Dinas, [], null!, [])).Should().Throw<ArgumentNullException>().WithParameterName("indikator");
        FluentActions.Invoking(() => new DataKinerja(Dinas, [], [], null!)).Should().Throw<ArgumentNullException>().WithParameterName("fakta");
    }

    [Fact]
    public void Constructor_IdsDifferInCase_AreTwo()
    {
        var sasaran = new SimpulRencana("s1", JenisSimpul.Sasaran, "S");
        var data = new DataKinerja(Dinas, [sasaran], [new("S1", "I", sasaran)], []);

        data.FindSimpul("s1").Should().BeSameAs(sasaran);
        data.FindSimpul("S1").Should().BeNull();
        data.FindIndikator("s1").Should().BeNull();
        data.FindIndikator("S1").Should().NotBeNull();
    }

    [Fact]
    public void Constructor_FactOccursTwice_NamesTheArgument() =>
        Invoke(new Fakta(Realisasi("I-s1"), NilaiKinerja.FromAngka(1)), new Fakta(Realisasi("I-s1"), NilaiKinerja.FromAngka(2)))
            .Should().Throw<ArgumentException>().WithParameterName("fakta").WithMessage("*realisasi(I-s1; 2024)*");

    [Fact]
    public void Constructor_FactsDifferInOnePart_AreAllFound()
    {
        KunciFakta[] kunci =
        [
            Realisasi("I-s1"),
            Realisasi("I-s2"),
            new(Ukuran.Realisasi, "I-s1", Periode.FromTahun(2023)),
            new(Ukuran.Realisasi, "I-s1", Periode.FromTriwulan(2024, 1)),
            new(Ukuran.Realisasi, "I-s1", Tahun2024, instansi: "kota"),
            new(Ukuran.Target, "I-s1", Tahun2024),
            new(Ukuran.Target, "I-s1", Tahun2024, Pk),
            new(Ukuran.Target, "I-s1", Tahun2024, new(JenisDokumen.Pk, "2")),
        ];
        var data = new DataKinerja(
            Dinas, Pohon, SemuaIndikator, kunci.Select((k, n) => new Fakta(k, NilaiKinerja.FromAngka(n))), [Kota]);

        kunci.Select(k => data.FindFakta(k)!.Nilai.Angka).Should().Equal(0, 1, 2, 3, 4, 5, 6, 7);
        data.GetFakta(Ukuran.Realisasi, "I-s1").Select(f => f.Nilai.Angka).Should().Equal(0, 2, 3);
        data.GetFakta(Ukuran.Realisasi, "I-s1", "kota").Select(f => f.Nilai.Angka).Should().Equal(4);
        data.GetFakta(Ukuran.Target, "I-s1").Select(f => f.Nilai.Angka).Should().Equal(5, 6, 7);
        data.GetFakta(Ukuran.Target, "I-s2").Should().BeEmpty();
    }

    [Theory]
    [InlineData("I-lain", null)]
    [InlineData("S1", null)]
    [InlineData("I-s1", "lain")]
    [InlineData("I-s1", "S1")]
    public void Constructor_FactOfWhatIsNotThere_NamesTheFact(string subjek, string? instansi) =>
        Invoke(new Fakta(new(Ukuran.Realisasi, subjek, Tahun2024, instansi: instansi), NilaiKinerja.FromAngka(1)))
            .Should().Throw<ArgumentException>().WithMessage($"*realisasi({subjek}; 2024*");

    [Fact]
    public void Constructor_ParentOfANodeIsNotThere_NamesIt() =>
        FluentActions.Invoking(() => new DataKinerja(Dinas, [SasaranSatu], [], []))
            .Should().Throw<ArgumentException>().WithMessage("*'T1'*");

    [Fact]
    public void Constructor_NodeOfAnIndicatorIsNotThere_NamesIt() =>
        FluentActions.Invoking(() => new DataKinerja(Dinas, [Tujuan], [new("I1", "I", SasaranSatu)], []))
            .Should().Throw<ArgumentException>().WithMessage("*'S1'*");

    [Fact]
    public void Constructor_AnotherNodeOfTheSameId_IsNotTheParent() =>
        FluentActions.Invoking(() => new DataKinerja(Dinas, [new("T1", JenisSimpul.Tujuan, "Tujuan")], [new("I1", "I", Tujuan)], []))
            .Should().Throw<ArgumentException>().WithMessage("*'T1'*");

    [Fact]
    public void Constructor_NoBody_NamesTheArgument() =>
        FluentActions.Invoking(() => new DataKinerja(null!, [], [], []))
            .Should().Throw<ArgumentNullException>().WithParameterName("instansi");

    [Fact]
    public void Constructor_NothingElse_DecidesNothing()
    {
        var data = new DataKinerja(Dinas, [], [], []);

        data.InstansiLain.Should().BeEmpty();
        data.Acuan.Target.Should().BeNull();
        data.Acuan.DokumenAkhir.Should().BeNull();
        data.Acuan.PeriodeAkhir.Should().BeNull();
        data.FindFakta(Realisasi("I-s1")).Should().BeNull();
    }

    [Fact]
    public void Acuan_HalfAnEndTarget_NamesTheArgument()
    {
        FluentActions.Invoking(() => new Acuan(Pk, Pk)).Should().Throw<ArgumentException>().WithParameterName("periodeAkhir");
        FluentActions.Invoking(() => new Acuan(Pk, null, Tahun2024)).Should().Throw<ArgumentException>().WithParameterName("periodeAkhir");
    }

    [Fact]
    public void IsBawahan_UpTheTree_MeetsAncestorsOnly()
    {
        Kegiatan.IsBawahan(Tujuan).Should().BeTrue();
        Kegiatan.IsBawahan(Kegiatan).Should().BeTrue();
        Tujuan.IsBawahan(Kegiatan).Should().BeFalse();
        SasaranSatu.IsBawahan(new("T1", JenisSimpul.Tujuan, "Tujuan")).Should().BeFalse("another node may have the id");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("é")]
    [InlineData("a\n")]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde")] // 65
    public void Constructor_MalformedId_NamesTheArgument(string id)
    {
        FluentActions.Invoking(() => new Instansi(id, "Nama")).Should().Throw<ArgumentException>().WithParameterName(nameof(id));
        FluentActions.Invoking(() => new SimpulRencana(id, JenisSimpul.Tujuan, "Nama")).Should().Throw<ArgumentException>().WithParameterName(nameof(id));
        FluentActions.Invoking(() => new IndikatorKinerja(id, "Nama", Tujuan)).Should().Throw<ArgumentException>().WithParameterName(nameof(id));
    }

    [Fact]
    public void Constructor_NameMissingOrWeightNotAboveZero_NamesTheArgument()
    {
        FluentActions.Invoking(() => new Instansi("a", " ")).Should().Throw<ArgumentException>().WithParameterName("nama");
        FluentActions.Invoking(() => new SimpulRencana("a", JenisSimpul.Tujuan, "")).Should().Throw<ArgumentException>().WithParameterName("nama");
        FluentActions.Invoking(() => new IndikatorKinerja("a", null!, Tujuan)).Should().Throw<ArgumentNullException>().WithParameterName("nama");
        FluentActions.Invoking(() => new IndikatorKinerja("a", "b", null!)).Should().Throw<ArgumentNullException>().WithParameterName("induk");
        FluentActions.Invoking(() => new IndikatorKinerja("a", "b", Tujuan, bobot: 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("bobot");
        FluentActions.Invoking(() => new IndikatorKinerja("a", "b", Tujuan, bobot: -1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("bobot");
    }

    [Fact]
    public void Fakta_KeyAndFigure_AreWrittenTogether() =>
        new Fakta(new(Ukuran.Realisasi, "I04", Tahun2024), NilaiKinerja.FromAngka(3.30m).WithPredikat("Sedang")).ToString()
            .Should().Be("realisasi(I04; 2024) = Sedang (3,30)");

    [Fact]
    public void KunciFakta_RealisasiWithADocument_NamesTheArgument() =>
        FluentActions.Invoking(() => new KunciFakta(Ukuran.Realisasi, "I1", Tahun2024, Pk))
            .Should().Throw<ArgumentException>().WithParameterName("dokumen");

    [Fact]
    public void KunciFakta_AllParts_AreWrittenAsAReference() =>
        new KunciFakta(Ukuran.Target, "I04", Tahun2024, Pk, "kota").ToString()
            .Should().Be("target(I04; 2024; dokumen=pk; instansi=kota)");

    private static KunciFakta Realisasi(string subjek) => new(Ukuran.Realisasi, subjek, Tahun2024);

    private static Func<DataKinerja> Invoke(params Fakta[] fakta) =>
        FluentActions.Invoking(() => new DataKinerja(Dinas, Pohon, SemuaIndikator, fakta, [Kota]));
}
