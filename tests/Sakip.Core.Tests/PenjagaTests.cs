using Sakip.Ekspresi;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Penilaian;
using Sakip.Perhitungan;
using DokumenRencana = Sakip.Kinerja.Dokumen;

namespace Sakip.Core.Tests;

/// <summary>A number that is no member of an enum is refused where it comes in, not where it is first needed.</summary>
public class PenjagaTests
{
    private static readonly SimpulRencana Sasaran = new("S1", JenisSimpul.Sasaran, "Sasaran");

    /// <summary>Every public constructor and factory that keeps a member of an enum: enum, parameter, call.</summary>
    private static readonly (Type Enum, string Parameter, Action<int> Panggil)[] Pintu =
    [
        (typeof(JenisDokumen), "jenis", n => _ = new DokumenRencana((JenisDokumen)n)),
        (typeof(JenisSimpul), "jenis", n => _ = new SimpulRencana("S", (JenisSimpul)n, "S")),
        (typeof(Polaritas), "polaritas", n => _ = new IndikatorKinerja("I", "I", Sasaran, (Polaritas)n)),
        (typeof(Akumulasi), "akumulasi", n => _ = new IndikatorKinerja("I", "I", Sasaran, akumulasi: (Akumulasi)n)),
        (typeof(Ukuran), "ukuran", n => _ = new KunciFakta((Ukuran)n, "I", Periode.FromTahun(2024))),
        (typeof(CaraBulat), "cara", n => _ = Pembulatan.From(2, (CaraBulat)n)),
        (typeof(AlasanTakTerhitung), "alasan", n => _ = Hitungan.FromAlasan((AlasanTakTerhitung)n)),
        (typeof(KebijakanCelah), "celah", n => _ = new Skala("s", Pita, (KebijakanCelah)n)),
        (typeof(DasarPenilaian), "dari", n => _ = new Skala("s", Pita, dari: (DasarPenilaian)n)),
        (typeof(JenisNilai), "masukan", n => _ = new LingkupNama([("x", (JenisNilai)n)])),
        (typeof(JenisNilai), "harus", n => _ = Ungkapan.Parse("1", new LingkupNama([]), (JenisNilai)n)),
        (typeof(CaraBulat), "cara", n => _ = Ungkapan.Parse("1", new LingkupNama([]), cara: (CaraBulat)n)),
        (typeof(Polaritas), "polaritas", n => _ = KasusUji.FromCapaian((Polaritas)n, null, null)),
        (typeof(JenisSimpul), "jenis", n => _ = Penyusun.AddSimpul("S", (JenisSimpul)n, "S")),
        (typeof(Polaritas), "polaritas", n => _ = Penyusun.AddIndikator("I", "I", "S", (Polaritas)n)),
        (typeof(Akumulasi), "akumulasi", n => _ = Penyusun.AddIndikator("I", "I", "S", akumulasi: (Akumulasi)n)),
        (typeof(JenjangPerjanjian), "jenjang", n => _ = Penyusun.AddPerjanjian("pk", 2024, jenjang: (JenjangPerjanjian)n)),
        (typeof(JenisNarasi), "jenis", n => _ = Penyusun.AddNarasi("I", (JenisNarasi)n, "a")),
        (typeof(AlasanTakTerhitung), "alasan", n => _ = KasusUji.FromCapaian(Polaritas.Positif, null, null, alasan: (AlasanTakTerhitung)n)),
    ];

    private static PenyusunData Penyusun => new("d", "D");

    private static Peringkat[] Pita => [Contoh.Pita("A", 0, true, null, false)];

    public static TheoryData<int> Nomor => [.. Enumerable.Range(0, Pintu.Length)];

    [Theory, MemberData(nameof(Nomor))]
    public void Constructor_EveryMember_IsTaken(int nomor)
    {
        foreach (var anggota in Enum.GetValues(Pintu[nomor].Enum))
        {
            Pintu[nomor].Panggil.Invoking(p => p((int)anggota)).Should().NotThrow();
        }
    }

    [Theory, MemberData(nameof(Nomor))]
    public void Constructor_NoMember_NamesTheArgument(int nomor)
    {
        foreach (var bukan in new[] { -1, Enum.GetValues(Pintu[nomor].Enum).Length, 99, int.MinValue, int.MaxValue })
        {
            Pintu[nomor].Panggil.Invoking(p => p(bukan))
                .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(Pintu[nomor].Parameter);
        }
    }

    [Theory]
    [InlineData(99)]
    [InlineData(-1)]
    public void Skala_NoSuchTop_NamesTheArgument(int puncak) => // of the top PitaBawah is refused as well, by SkalaTests
        FluentActions.Invoking(() => new Skala("s", Pita, puncak: (KebijakanCelah)puncak))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(puncak));
}
