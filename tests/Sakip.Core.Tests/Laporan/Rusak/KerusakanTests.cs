using System.Globalization;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Xunit.Abstractions;

namespace Sakip.Core.Tests.Laporan.Rusak;

/// <summary>Right reports in which one thing is made wrong: that it is found, and that the diagnosis names the true mistake.</summary>
/// <remarks>
/// The reports are the four real ones, mended. What is wrong is drawn with fixed seeds. All corruptions change what a cell says
/// at its printed decimals. A mistake is explained when its kind is among the first three causes of the finding.
/// </remarks>
public sealed class KerusakanTests(ITestOutputHelper keluaran)
{
    private const int Putaran = 12;
    private const int Percobaan = 30; // cells of a table that are tried for one kind
    private const int FaktaTerbanyak = 6; // of one report, each verified by itself
    private const int DigitCukup = 3; // with fewer digits many mistakes give the same figure, and only some kinds are named

    /// <summary>Gets the checks that a mended report still fails: what documents, plan and scale state, which no cell prints wrong.</summary>
    private static readonly string[] Diterima = ["targetDokumen", "cacatSkala", "nilaiDibawa", "targetAkhirTerlampaui", "versiKolom"];

    public static TheoryData<string> Laporan => [.. LaporanRapi.Nama];

    [Theory, MemberData(nameof(Laporan))]
    public void Run_MendedReport_FindsNoWrongCell(string nama)
    {
        var (laporan, paket) = LaporanRapi.Get(nama);
        var hasil = Verifikasi.Run(laporan, paket);

        hasil.Temuan.Should().BeEmpty();
        hasil.TakTerperiksa.Should().BeEmpty();
        hasil.Pemeriksaan.Select(t => t.Pemeriksaan).Should().BeSubsetOf(Diterima);
        hasil.Cocok.Should().BeGreaterThan(200);
    }

    [Fact]
    public void Run_CorruptedPrints_AreFoundWithTheirCause()
    {
        var hasil = LaporanRapi.Nama.SelectMany(Corrupt).ToArray();
        var cukup = hasil.Where(h => h.Digit >= DigitCukup).ToArray();
        keluaran.WriteLine($"{"kind",-24} {"n",5} {"found",6} | {"named",5} {"first",6} {"in 3",6} | {"digits",6} {"in 3",6}");
        foreach (var jenis in hasil.GroupBy(h => h.Jenis).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            WriteBaris(jenis.Key, [.. jenis]);
        }

        WriteBaris("(all)", hasil);
        foreach (var luput in cukup.Where(h => !h.Ditemukan || h.Peringkat is < 0 or > 3))
        {
            keluaran.WriteLine($"{luput.Jenis}: {luput.Catatan}");
        }

        hasil.Length.Should().BeGreaterThan(600);
        hasil.Select(h => h.Jenis).Distinct().Should().HaveCount(34);
        GetBagian(hasil, h => h.Ditemukan).Should().BeGreaterThanOrEqualTo(99);
        GetBagian([.. hasil.Where(h => h.Peringkat is not null)], IsTerjelaskan).Should().BeGreaterThanOrEqualTo(80);
        foreach (var jenis in cukup.Where(h => h.Peringkat is not null).GroupBy(h => h.Jenis))
        {
            GetBagian([.. jenis], IsTerjelaskan).Should().BeGreaterThanOrEqualTo(50, jenis.Key);
        }
    }

    [Fact]
    public void Run_CorruptedFact_FailsEveryPrintOfIt()
    {
        foreach (var nama in LaporanRapi.Nama)
        {
            var (laporan, paket) = LaporanRapi.Get(nama);
            var model = new PenghitungRujukan(laporan, paket, null);
            var cetak = laporan.Cetakan.SelectMany(KlaimCetak.Find).Where(k => k.Sel.Banding == Banding.Sama).ToLookup(k => model.FindKunci(k.Rujukan) ?? string.Empty);
            var fakta = laporan.Data.Fakta.Where(f => cetak.Contains(f.Kunci) && f.Nilai is { Angka: not null, Predikat: null, Rasio: null, DibawaDari: null }).ToArray();
            var anggaran = laporan.Data.Anggaran.Where(a => cetak.Contains(a.Kunci)).ToArray();
            var acak = new Random(2024);
            acak.Shuffle(fakta);
            acak.Shuffle(anggaran);
            foreach (var satu in fakta.Take(FaktaTerbanyak))
            {
                var salah = new Fakta(satu.Kunci, NilaiKinerja.FromAngka(satu.Nilai.Angka!.Value + 1 + acak.Next(90)), satu.Catatan);
                Check(LaporanRapi.Copy(laporan.Data, fakta: laporan.Data.Fakta.Select(f => f == satu ? salah : f)), satu.Kunci);
            }

            foreach (var satu in anggaran.Take(FaktaTerbanyak))
            {
                var salah = new Anggaran(satu.Kunci, Rupiah.From(satu.Jumlah.Jumlah + 1 + acak.Next(100_000_000)), satu.Catatan);
                Check(LaporanRapi.Copy(laporan.Data, anggaran: laporan.Data.Anggaran.Select(a => a == satu ? salah : a)), satu.Kunci);
            }

            void Check(DataKinerja data, object kunci) =>
                Verifikasi.Run(LaporanRapi.WithData(laporan, data), paket).Temuan.Select(t => t.Sel).Should().Contain(cetak[kunci].Select(k => k.Alamat));
        }
    }

    /// <summary>Lists the wrong prints of a mended report, round by round.</summary>
    internal static IEnumerable<IReadOnlyDictionary<AlamatSel, string>> ListRusak(string nama) => ListPutaran(nama).Select(ToCetak);

    private static Dictionary<AlamatSel, string> ToCetak(IEnumerable<(string Jenis, Kerusakan Rusak)> semua) =>
        semua.SelectMany(s => s.Rusak.Cetak).ToDictionary(c => c.Klaim.Alamat, c => c.Teks);

    private static IEnumerable<Hasil> Corrupt(string nama)
    {
        var (laporan, paket) = LaporanRapi.Get(nama);
        foreach (var semua in ListPutaran(nama))
        {
            var hasil = Verifikasi.Run(LaporanRapi.Print(laporan, ToCetak(semua)), paket);
            foreach (var (jenis, rusak) in semua)
            {
                var temuan = rusak.Cetak.Select(c => hasil.Temuan.FirstOrDefault(t => t.Sel == c.Klaim.Alamat)).ToArray();
                yield return new(jenis, temuan.All(t => t is not null), rusak.FindPeringkat(temuan), rusak.Digit, string.Join(" & ", temuan.Select(Describe)));
            }
        }
    }

    private static IEnumerable<IReadOnlyList<(string Jenis, Kerusakan Rusak)>> ListPutaran(string nama)
    {
        var (laporan, paket) = LaporanRapi.Get(nama);
        var perusak = new Perusak(laporan, paket, new(20241231));
        var banyak = perusak.Jenis.ToDictionary(j => j.Nama, _ => 0);
        foreach (var putaran in Enumerable.Range(0, Putaran))
        {
            // At most one corruption a table, of quantities and tables that no other one touches, so that none explains another.
            var rujukan = new HashSet<Rujukan>();
            var tersentuh = new HashSet<string>(StringComparer.Ordinal);
            var semua = new List<(string Jenis, Kerusakan Rusak)>();
            foreach (var tabel in perusak.Sel.Select(t => t.ToArray()))
            {
                var pilihan =
                    from jenis in perusak.Jenis.OrderBy(j => banyak[j.Nama])
                    let acak = new Random((putaran * 7919) + banyak[jenis.Nama])
                    let rusak = Enumerable.Range(0, Percobaan).Select(_ => jenis.Buat(tabel[acak.Next(tabel.Length)])).FirstOrDefault(r => r is not null)
                    where rusak is not null
                        && rusak.Cetak.All(c => !rujukan.Contains(c.Klaim.Rujukan))
                        && !rusak.ListTabel().Any(tersentuh.Contains)
                    select (jenis.Nama, rusak);
                if (pilihan.FirstOrDefault() is (string pilih, var dirusak))
                {
                    banyak[pilih]++;
                    rujukan.UnionWith(dirusak.Cetak.Select(c => c.Klaim.Rujukan));
                    tersentuh.UnionWith(dirusak.ListTabel());
                    semua.Add((pilih, dirusak));
                }
            }

            yield return semua;
        }
    }

    private static bool IsTerjelaskan(Hasil hasil) => hasil.Peringkat is > 0 and <= 3;

    private static decimal GetBagian(Hasil[] hasil, Func<Hasil, bool> syarat) => 100m * hasil.Count(syarat) / hasil.Length;

    private void WriteBaris(string jenis, Hasil[] hasil)
    {
        var dinamai = hasil.Where(h => h.Peringkat is not null).ToArray();
        var cukup = dinamai.Where(h => h.Digit >= DigitCukup).ToArray();
        keluaran.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{jenis,-24} {hasil.Length,5} {hasil.Count(h => h.Ditemukan),6} | {dinamai.Length,5} {dinamai.Count(h => h.Peringkat == 1),6} {dinamai.Count(IsTerjelaskan),6} | {cukup.Length,6} {cukup.Count(IsTerjelaskan),6}"));
    }

    private static string Describe(Temuan? temuan) =>
        temuan is null ? "not found" : $"{temuan.Sel} {temuan.Rujukan} = {temuan.Hitung}, printed {temuan.Tercetak}, root {temuan.Akar}: {string.Join(" ", temuan.Sebab)}";

    /// <summary>What became of a corruption; the rank of its true cause is -1 when it was not named, and null where a print alone cannot tell it.</summary>
    private sealed record Hasil(string Jenis, bool Ditemukan, int? Peringkat, int Digit, string Catatan);
}
