using System.Text;
using Sakip.Aturan;
using Sakip.Berkas.Json;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;
using Sakip.Tests.Bersama;

namespace Sakip.Core.Tests.Laporan;

/// <summary>The composite indices of Banjarbaru Selatan, from the values its tables 3.7 and 3.9 print.</summary>
public class IndeksBanjarbaruTests
{
    private const string Berkas = "docs/contoh/lkj-2024-kecamatan-banjarbaru-selatan";

    private static readonly LaporanKinerja Laporan = LaporanJson.Read(Encoding.UTF8.GetBytes(Repositori.ReadTeks($"{Berkas}.laporan.json"))).Isi;

    [Theory]
    [InlineData("\"1/9\"", "88,19 (B)", "the printed figure: 31,75 / 9 * 25 = 88,1944...")]
    [InlineData("0.111", "88,11 (B)", "the weight the text states: 31,75 * 0,111 * 25 = 88,10625")]
    public void Compute_Skm_IsThePrintedIndexWithTheExactWeightOnly(string bobot, string hasil, string sebab)
    {
        var aturan = ReadPaket(isi => isi.Replace("\"1/9\"", bobot, StringComparison.Ordinal));

        IndeksKomposit.Compute(aturan, "skm", ReadSkor("t3-7", string.Empty)).ToString().Should().Be(hasil, sebab);
    }

    [Fact]
    public void Compute_Skm_FromTheRoundedMeanTheTextGives_IsNeither()
    {
        // "Nilai Indek Unit Pelayanan adalah 3.53": 31,75 / 9 = 3,527..., and 3,53 * 25 = 88,25
        var rerata = IndeksKomposit.Compute(ReadPaket(isi => isi), "skm", ReadSkor("t3-7", string.Empty)).Tepat.Angka / 25;

        rerata.Should().Be(Rasio.From(3175, 900));
        Pembulatan.DuaDesimal.TryRound(rerata, out var bulat).Should().BeTrue();
        (bulat, bulat * 25).Should().Be((3.53m, 88.25m));
    }

    [Fact]
    public void Compute_Kepatuhan_AddsTheComponentsToThePrintedTotal()
    {
        var hasil = IndeksKomposit.Compute(ReadPaket(isi => isi), "kepatuhan", ReadSkor("t3-9", "V"));

        hasil.Nilai.Should().Be(Hitungan.FromAngka(66.6m));
        // of the six variables: 2,5+2,5; 5+2,5+5; 2,5; 2,5; 10+5+5+1,6+5+5+10; 2,5
        hasil.Komponen.Select(k => k.Poin.Angka).Should().Equal(5m, 12.5m, 2.5m, 2.5m, 41.6m, 2.5m);
    }

    [Fact]
    public void Indeks_Kepatuhan_HasTheWeightsOfTable39_WhichAddUpTo110()
    {
        var komponen = ReadPaket(isi => isi).FindIndeks("kepatuhan")!.Komponen.SelectMany(v => v.Komponen).ToArray();
        var tercetak = Laporan.FindTabel("t3-9")!.Baris.ToDictionary(b => $"V{b.Id.Replace('.', '-')}", b => b.FindSel("bobot")!.Teks);

        komponen.Should().HaveCount(22).And.OnlyContain(k => NilaiKinerja.FromAngka(k.Maksimal!.Value).ToString() == tercetak[k.Id]);
        komponen.Sum(k => k.Maksimal).Should().Be(110, "5 + 20 + 10 + 15 + 55 + 5");
        tercetak["Vtotal"].Should().Be("100");
    }

    /// <summary>Reads the scores that a table prints, by component; a dash is none.</summary>
    private static Dictionary<string, Rasio> ReadSkor(string tabel, string awalan) => Laporan.FindTabel(tabel)!.Baris
        .Where(b => b.Id != "total")
        .Select(b => (Id: awalan + b.Id.Replace('.', '-'), Nilai: b.FindSel("nilai")!.Bacaan as BacaanNilai.Terbaca))
        .Where(s => s.Nilai is not null)
        .ToDictionary(s => s.Id, s => Rasio.From(s.Nilai!.Nilai.Angka!.Value));

    private static VersiAturan ReadPaket(Func<string, string> ubah) =>
        AturanJson.Read(Encoding.UTF8.GetBytes(ubah(Repositori.ReadTeks($"{Berkas}.aturan.json")))).Isi.VersiTerakhir;
}
