using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Perhitungan;
using DokumenRencana = Sakip.Kinerja.Dokumen;

namespace Sakip.Core.Tests.Perhitungan;

public class PerbandinganTargetTests
{
    private static readonly DokumenRencana Pk = new(JenisDokumen.Pk);
    private static readonly DokumenRencana Perubahan = new(JenisDokumen.PkPerubahan);

    public static TheoryData<string, string, bool> Pasangan => new()
    {
        // one target, the other, whether they agree
        { "84", "84,00", true },
        { "84%", "84", true },
        { "84%", "84 Dokumen", false },
        { "12 Dokumen", "12 dokumen", true },
        { "84", "84,01", false },
        { "B (70)", "70,00", true },
        { "B (70)", "BB (70)", false },
        { "B (70)", "B", true },
        { "B", "70", false }, // nothing in common
        { "80-90", "80-90", true },
        { "80-90", "80-91", false },
        { "9/9 (40)", "9/9", true },
        { "9/9 (40)", "8/9 (40)", false },
    };

    [Theory, MemberData(nameof(Pasangan))]
    public void Compare_TwoTargets_LooksAtWhatBothState(string pertama, string kedua, bool isSama)
    {
        var data = Dasar().AddTarget("I1", 2024, pertama, "pk").AddTarget("I1", 2024, kedua, "pk-perubahan").Build().Isi;

        PerbandinganTarget.Compare(data, Pk, Perubahan, 2024).Should().HaveCount(isSama ? 0 : 1);
        PerbandinganTarget.Compare(data, Perubahan, Pk, 2024).Should().HaveCount(isSama ? 0 : 1);
    }

    [Fact]
    public void Compare_PkAndItsRevision_ListsChangedMissingAndNew()
    {
        var data = Dasar()
            .AddInstansiLain("lain", "Lain")
            .AddTarget("I2", 2024, 5, "pk").AddTarget("I2", "2024-TW2", 3, "pk").AddTarget("I2", "2024-TW2", 4, "pk-perubahan")
            .AddTarget("I2", "2024-TW1", 1, "pk").AddTarget("I2", "2024-TW1", 2, "pk-perubahan")
            .AddTarget("I1", 2024, "87,5", "pk").AddTarget("I1", 2024, "85,0", "pk-perubahan")
            .AddTarget("I3", 2024, 7, "pk-perubahan")
            .AddTarget("I3", 2023, 6, "pk").AddTarget("I3", "2024-2025", 6, "pk").AddTarget("I3", 2024, 9, "pk", instansi: "lain")
            .Build().Isi;

        var beda = PerbandinganTarget.Compare(data, Pk, Perubahan, 2024);

        beda.Select(b => b.ToString()).Should().Equal(
            "I1 2024: pk 87,5, pk-perubahan 85,0",
            "I2 2024: pk 5, pk-perubahan -",
            "I2 2024-TW1: pk 1, pk-perubahan 2",
            "I2 2024-TW2: pk 3, pk-perubahan 4",
            "I3 2024: pk -, pk-perubahan 7");
        beda.Select(b => b.Jenis).Should().Equal(
            JenisBedaTarget.NilaiBerbeda, JenisBedaTarget.HanyaPertama, JenisBedaTarget.NilaiBerbeda, JenisBedaTarget.NilaiBerbeda, JenisBedaTarget.HanyaKedua);
        beda.Select(b => (b.Kode.Nomor, b.Kode.IsPeringatan)).Should().Equal(
            ("SKP5203", true), ("SKP5202", false), ("SKP5203", true), ("SKP5203", true), ("SKP5202", false));
        beda[0].ToPesan().Should().EndWith("(I1): target 2024 diubah dari 87,5 pada PK menjadi 85,0 pada PK Perubahan.");
        beda[1].ToPesan().Should().EndWith("(I2): target 2024 5 hanya ada pada PK, tidak pada PK Perubahan; lengkapi, atau jelaskan.");
        beda[^1].ToPesan().Should().EndWith("(I3): target 2024 7 hanya ada pada PK Perubahan, tidak pada PK; lengkapi, atau jelaskan.");
    }

    [Fact]
    public void CheckPerjanjian_RenstraAndIku_ListsEachDocument()
    {
        var data = Dasar()
            .AddTarget("I1", 2024, 80, "pk").AddTarget("I1", 2024, 81, "iku:setelah").AddTarget("I1", 2024, 80, "renstra")
            .AddTarget("I2", 2024, 5, "pk").AddTarget("I2", "2024-TW1", 1, "pk")
            .AddTarget("I3", 2024, 7, "renstra").AddTarget("I3", 2024, 8, "rpjmd")
            .AddTarget("I1", 2025, 90, "iku:sebelum").AddTarget("I2", 2024, 4, "iku:sebelum")
            .Build().Isi;

        PerbandinganTarget.CheckPerjanjian(data, Pk, 2024).Select(b => $"{b.Kode} {b}").Should().Equal(
            "SKP5202 I2 2024: pk 5, renstra -",
            "SKP5202 I3 2024: pk -, renstra 7",
            "SKP5202 I1 2024: pk 80, iku:sebelum -",
            "SKP5201 I2 2024: pk 5, iku:sebelum 4",
            "SKP5201 I1 2024: pk 80, iku:setelah 81",
            "SKP5202 I2 2024: pk 5, iku:setelah -");
    }

    [Fact]
    public void CheckPerjanjian_NoOtherDocument_FindsNothing() =>
        PerbandinganTarget.CheckPerjanjian(Dasar().AddTarget("I1", 2024, 80, "pk").Build().Isi, Pk, 2024).Should().BeEmpty();

    [Fact]
    public void CheckPerjanjian_OtherDocument_NamesTheArgument() =>
        FluentActions.Invoking(() => PerbandinganTarget.CheckPerjanjian(Dasar().Build().Isi, new(JenisDokumen.Renstra), 2024))
            .Should().Throw<ArgumentException>().WithParameterName("perjanjian");

    [Fact]
    public void CheckPerjanjian_NoSuchYear_NamesTheArgument() =>
        FluentActions.Invoking(() => PerbandinganTarget.CheckPerjanjian(Dasar().Build().Isi, Pk, 24))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("tahun");

    private static PenyusunData Dasar() => new PenyusunData("dinas", "Dinas")
        .AddSasaran("S1", "S").AddIndikator("I1", "I", "S1").AddIndikator("I2", "I", "S1").AddIndikator("I3", "I", "S1");
}
