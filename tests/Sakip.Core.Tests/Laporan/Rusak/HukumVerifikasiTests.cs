using Sakip.Berkas.Json;
using Sakip.Diagnosis;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;

namespace Sakip.Core.Tests.Laporan.Rusak;

/// <summary>What holds of every verification, over the four reports as printed, mended, and corrupted.</summary>
public sealed class HukumVerifikasiTests
{
    private const int Acakan = 3;

    public static TheoryData<string> Laporan => [.. LaporanRapi.Nama];

    [Theory, MemberData(nameof(Laporan))]
    public void Run_AgainAndInParallel_GivesTheSameBytes(string nama)
    {
        var (laporan, paket) = (LaporanRapi.Read(nama), LaporanRapi.ReadPaket(nama));
        var satu = Write();
        var serentak = new byte[4][];

        Parallel.For(0, serentak.Length, i => serentak[i] = Write());

        serentak.Should().AllSatisfy(lain => lain.AsSpan().SequenceEqual(satu).Should().BeTrue());

        byte[] Write() => HasilJson.WriteVerifikasi([($"{nama}.laporan.json", Verifikasi.Run(laporan, paket))]);
    }

    [Theory, MemberData(nameof(Laporan))]
    public void Run_DataInAnotherOrder_FindsTheSame(string nama)
    {
        var (laporan, paket) = (LaporanRapi.Read(nama), LaporanRapi.ReadPaket(nama));
        var asal = Describe(Verifikasi.Run(laporan, paket)).ToArray();
        foreach (var benih in Enumerable.Range(1, Acakan))
        {
            var acak = new Random(benih);
            var data = LaporanRapi.Copy(
                laporan.Data,
                Shuffle(laporan.Data.Fakta, acak),
                Shuffle(laporan.Data.Anggaran, acak),
                ShuffleSaudara(laporan.Data.Simpul, acak),
                Shuffle(laporan.Data.Indikator, acak));

            Describe(Verifikasi.Run(LaporanRapi.WithData(laporan, data), paket)).Should().Equal(asal);
        }
    }

    [Theory, MemberData(nameof(Laporan))]
    public void Run_TablesInAnotherOrder_FindsTheSameCells(string nama)
    {
        // Of two prints with the same mistake the first is the root, so roots and what only roots have may be others.
        var (laporan, paket) = (LaporanRapi.Read(nama), LaporanRapi.ReadPaket(nama));
        var asal = Verifikasi.Run(laporan, paket);
        var balik = Verifikasi.Run(LaporanRapi.WithTabel(laporan, laporan.Tabel.Reverse()), paket);

        balik.Temuan.Select(t => (t.Id, t.Kode.Nomor, t.Tercetak, t.Hitung)).Should().BeEquivalentTo(asal.Temuan.Select(t => (t.Id, t.Kode.Nomor, t.Tercetak, t.Hitung)));
        balik.TakTerperiksa.Should().BeEquivalentTo(asal.TakTerperiksa);
        balik.Cocok.Should().Be(asal.Cocok);
        var sama = asal.Temuan.Where(t => t.Akar is null).Join(balik.Temuan.Where(t => t.Akar is null), t => t.Id, t => t.Id, (a, b) => (a, b));
        sama.Should().AllSatisfy(p => p.b.Sebab.Should().Equal(p.a.Sebab));
    }

    [Theory, MemberData(nameof(Laporan))]
    public void Run_EveryReport_KeepsTheLawsOfFindings(string nama)
    {
        var (rapi, paket) = LaporanRapi.Get(nama);
        var laporan = LaporanRapi.Read(nama);
        CheckHukum(Verifikasi.Run(laporan, paket), laporan);
        foreach (var rusak in KerusakanTests.ListRusak(nama))
        {
            var tercetak = LaporanRapi.Print(rapi, rusak);
            CheckHukum(Verifikasi.Run(tercetak, paket), tercetak);
        }
    }

    /// <summary>A consequence has a root that has none, and no causes; each cause gives what is printed; there are few, none twice.</summary>
    private static void CheckHukum(HasilVerifikasi hasil, LaporanKinerja laporan)
    {
        var temuan = hasil.Temuan.ToDictionary(t => t.Sel);
        var sel = laporan.Cetakan.SelectMany(KlaimCetak.Find).ToDictionary(k => k.Alamat, k => k.Sel);
        foreach (var satu in hasil.Temuan)
        {
            if (satu.Akar is { } akar)
            {
                temuan.Should().ContainKey(akar).WhoseValue.Akar.Should().BeNull(satu.ToString());
                satu.Sebab.Should().BeEmpty(satu.ToString());
            }

            satu.Sebab.Should().OnlyHaveUniqueItems().And.HaveCountLessThanOrEqualTo(Sebab.Terbanyak);
            foreach (var sebab in satu.Sebab)
            {
                IsTercetak(sebab, sel[satu.Sel]).Should().BeTrue($"{satu}: {sebab}");
            }
        }
    }

    /// <summary>Whether a cause gives the print: as a predikat, or as a number rounded or cut to the printed decimals.</summary>
    private static bool IsTercetak(Sebab sebab, SelCetak sel) => sebab.Tepat is { } tepat
        ? sel.Bacaan.Kemungkinan.Any(n => Enum.GetValues<CaraBulat>().Any(cara => Pembulatan.From(n.Desimal, cara).TryRound(tepat, out var bulat) && bulat == n.Angka))
        : string.Equals(sebab.Cetak, (sel.Dibaca ?? sel.Teks).Trim(), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Describe(HasilVerifikasi hasil) => hasil.Semua
        .Select(t => $"{t} akar={t.Akar} selisih={t.Selisih} penyebab={t.Penyebab} sebab={string.Join(" | ", t.Sebab)}")
        .Concat(hasil.TakTerperiksa.Select(t => t.ToString()))
        .Append($"{hasil.Cocok}");

    private static T[] Shuffle<T>(IEnumerable<T> isi, Random acak)
    {
        T[] semua = [.. isi];
        acak.Shuffle(semua);
        return semua;
    }

    /// <summary>Shuffles the nodes level by level, so that parents come before their children.</summary>
    private static IEnumerable<SimpulRencana> ShuffleSaudara(IEnumerable<SimpulRencana> simpul, Random acak) =>
        Shuffle(simpul, acak).OrderBy(CountAtas);

    private static int CountAtas(SimpulRencana simpul) => simpul.Induk is { } induk ? CountAtas(induk) + 1 : 0;
}
