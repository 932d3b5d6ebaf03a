using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Laporan;

/// <summary>What a printed table, row, cell and report may be made of.</summary>
public class TabelCetakTests
{
    private static readonly KolomCetak Kolom = new("x", "Capaian", Baca("capaian(*; 2024)"));

    private static readonly BarisCetak Baris = new("b1", "I1", new Dictionary<string, SelCetak> { ["x"] = new("91") });

    [Fact]
    public void FindRujukan_Cell_ItsOwnReferenceThenTheColumns()
    {
        TabelCetak.FindRujukan(Baris, Kolom)!.ToString().Should().Be("capaian(I1; 2024)");
        TabelCetak.FindRujukan(SusunBaris(new("91", Baca("target(*; 2024)"))), Kolom)!.ToString().Should().Be("target(I1; 2024)");
        TabelCetak.FindRujukan(SusunBaris(new("91", isTeks: true)), Kolom).Should().BeNull();
        TabelCetak.FindRujukan(Baris, new("y", "Lain", Baca("capaian(*; 2024)"))).Should().BeNull(); // the row has no such cell
        TabelCetak.FindRujukan(Baris, new("x", "Tanpa")).Should().BeNull();
    }

    [Fact]
    public void ToString_Table_WithItsPrintedNumber()
    {
        Susun([Kolom], [Baris], "3.1").ToString().Should().Be("Tabel 3.1 Capaian Kinerja");
        Susun([Kolom], [Baris]).ToString().Should().Be("Capaian Kinerja");
        Susun([Kolom], [Baris]).FindBaris("b1").Should().BeSameAs(Baris);
        Susun([Kolom], [Baris]).FindBaris("I1").Should().BeNull();
        new BarisCetak(null, "I1", new Dictionary<string, SelCetak>()).Id.Should().Be("I1");
    }

    [Fact]
    public void Create_Faulty_NamesTheArgument()
    {
        FluentActions.Invoking(() => Susun([Kolom, Kolom], [Baris])).Should().Throw<ArgumentException>().WithParameterName("kolom");
        FluentActions.Invoking(() => Susun([Kolom], [Baris, Baris])).Should().Throw<ArgumentException>().WithParameterName("baris");
        FluentActions.Invoking(() => new TabelCetak(null!, null, "j", [], [])).Should().Throw<ArgumentNullException>().WithParameterName("id");
        FluentActions.Invoking(() => new TabelCetak("t", null, null!, [], [])).Should().Throw<ArgumentNullException>().WithParameterName("judul");
        FluentActions.Invoking(() => TabelCetak.FindRujukan(null!, Kolom)).Should().Throw<ArgumentNullException>().WithParameterName("baris");
        FluentActions.Invoking(() => TabelCetak.FindRujukan(Baris, null!)).Should().Throw<ArgumentNullException>().WithParameterName("kolom");
        FluentActions.Invoking(() => new BarisCetak("b", null, null!)).Should().Throw<ArgumentNullException>().WithParameterName("sel");
        FluentActions.Invoking(() => new BarisCetak(null, null, new Dictionary<string, SelCetak>())).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new KolomCetak(null!, "j")).Should().Throw<ArgumentNullException>().WithParameterName("id");
        FluentActions.Invoking(() => new KolomCetak("k", null!)).Should().Throw<ArgumentNullException>().WithParameterName("judul");
        FluentActions.Invoking(() => new KalimatCetak(" ", null, "t", [])).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new KalimatCetak("k", null, null!, [])).Should().Throw<ArgumentNullException>().WithParameterName("teks");
        FluentActions.Invoking(() => new KalimatCetak("k", null, "t", null!)).Should().Throw<ArgumentNullException>().WithParameterName("klaim");
        FluentActions.Invoking(() => new SelCetak(null!)).Should().Throw<ArgumentNullException>().WithParameterName("teks");
        FluentActions.Invoking(() => new SelCetak("x", Kolom.Menyatakan, isTeks: true)).Should().Throw<ArgumentException>().WithParameterName("menyatakan");
    }

    [Fact]
    public void CreateReport_Faulty_NamesTheArgument()
    {
        var (data, tahun, tabel) = (LaporanUji.Create(string.Empty, []).Data, Periode.FromTahun(2024), Susun([], []));
        var kalimat = new TabelCetak(KalimatCetak.Tabel, null, "j", [], []);

        FluentActions.Invoking(() => new LaporanKinerja(" ", "J", tahun, "uji", null, data, [])).Should().Throw<ArgumentException>().WithParameterName("id");
        FluentActions.Invoking(() => new LaporanKinerja("l", null!, tahun, "uji", null, data, [])).Should().Throw<ArgumentNullException>().WithParameterName("judul");
        FluentActions.Invoking(() => new LaporanKinerja("l", "J", null!, "uji", null, data, [])).Should().Throw<ArgumentNullException>().WithParameterName("periode");
        FluentActions.Invoking(() => new LaporanKinerja("l", "J", tahun, " ", null, data, [])).Should().Throw<ArgumentException>().WithParameterName("kodeAturan");
        FluentActions.Invoking(() => new LaporanKinerja("l", "J", tahun, "uji", null, null!, [])).Should().Throw<ArgumentNullException>().WithParameterName("data");
        FluentActions.Invoking(() => new LaporanKinerja("l", "J", tahun, "uji", null, data, [tabel, tabel])).Should().Throw<ArgumentException>().WithParameterName("tabel");
        FluentActions.Invoking(() => new LaporanKinerja("l", "J", tahun, "uji", null, data, [kalimat])).Should().Throw<ArgumentException>().WithParameterName("tabel");
        new LaporanKinerja("l", "J", tahun, "uji", null, data, [tabel]).FindTabel("t").Should().BeSameAs(tabel);
    }

    private static Rujukan Baca(string teks) => Rujukan.Parse(teks).Isi;

    private static BarisCetak SusunBaris(SelCetak sel) => new("b1", "I1", new Dictionary<string, SelCetak> { ["x"] = sel });

    private static TabelCetak Susun(KolomCetak[] kolom, BarisCetak[] baris, string? nomor = null) => new("t", nomor, "Capaian Kinerja", kolom, baris);
}
