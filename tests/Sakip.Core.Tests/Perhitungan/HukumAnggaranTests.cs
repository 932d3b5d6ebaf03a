using FsCheck.Fluent;
using Sakip.Kinerja;
using Sakip.Laporan;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Perhitungan;

/// <summary>Laws of money over random budgets: programs, kegiatan, sub kegiatan, and the same money by account.</summary>
public class HukumAnggaranTests
{
    private static readonly Periode Tahun = Periode.FromTahun(2024);
    private static readonly Acuan Acuan = new(pagu: VersiPagu.Perubahan);
    private static readonly UnitKerja Tapem = new("tapem", "Tapem");

    [Fact]
    public void Compute_RowsInAnotherOrder_GivesTheSameFigures() => ForAll((acak, pohon) =>
    {
        var acakan = Measure(new(
            [.. pohon.Simpul.OrderBy(s => s.Jenis).ThenBy(_ => acak.Next())], [.. pohon.Anggaran.OrderBy(_ => acak.Next())], pohon.Daun));

        acakan.Simpul.OrderBy(h => h.Simpul!.Id, StringComparer.Ordinal).Select(ToAngka)
            .Should().Equal(Measure(pohon).Simpul.OrderBy(h => h.Simpul!.Id, StringComparer.Ordinal).Select(ToAngka));
        ToAngka(acakan.Keseluruhan).Should().Be(ToAngka(Measure(pohon).Keseluruhan));
    });

    [Fact]
    public void Compute_EveryLevel_IsTheSumOfItsLeaves() => ForAll((_, pohon) =>
    {
        var hasil = Measure(pohon);
        hasil.Selisih.Should().BeEmpty();
        foreach (var satu in hasil.Simpul.Append(hasil.Keseluruhan))
        {
            var daun = pohon.Daun.Where(d => satu.Simpul is { } simpul ? d.IsBawahan(simpul) : d.Jenis != JenisSimpul.Belanja).ToArray();
            satu.Pagu.Angka.Should().Be(Sum(pohon, daun, VersiPagu.Perubahan));
            satu.Murni.Angka.Should().Be(Sum(pohon, daun, VersiPagu.Murni));
            satu.Realisasi.Angka.Should().Be(Sum(pohon, daun, null));
        }
    });

    [Fact]
    public void Compute_EveryLevel_ChangesByPerubahanLessMurni() => ForAll((_, pohon) =>
    {
        var hasil = Measure(pohon);
        foreach (var satu in hasil.Simpul.Append(hasil.Keseluruhan))
        {
            satu.Perubahan.Angka.Should().Be(satu.Pagu.Angka - satu.Murni.Angka);
            satu.Sisa.Angka.Should().Be(satu.Pagu.Angka - satu.Realisasi.Angka);
        }

        hasil.Keseluruhan.Perubahan.Angka.Should().Be(Rasio.Sum(hasil.Simpul.Where(h => h.Simpul!.Jenis == JenisSimpul.Program).Select(h => h.Perubahan.Angka)));
    });

    [Fact]
    public void Compute_SplitLeaf_ChangesNoTotal() => ForAll((acak, pohon) =>
    {
        var terpecah = pohon.Daun[acak.Next(pohon.Daun.Length)];
        var jenis = terpecah.Jenis == JenisSimpul.Belanja ? JenisSimpul.Belanja : JenisSimpul.SubKegiatan;
        SimpulRencana[] anak = [new("A", jenis, "A", terpecah), new("B", jenis, "B", terpecah)];
        var anggaran = pohon.Anggaran.SelectMany(a => a.Kunci.Subjek == terpecah.Id ? Split(a, acak.Next(0, 101)) : [a]);

        var dipecah = Measure(new([.. pohon.Simpul, .. anak], [.. anggaran], pohon.Daun));

        dipecah.Selisih.Should().BeEmpty();
        dipecah.Simpul.Where(h => !anak.Contains(h.Simpul)).Append(dipecah.Keseluruhan).Select(ToAngka)
            .Should().Equal(Measure(pohon).Simpul.Append(Measure(pohon).Keseluruhan).Select(ToAngka));
    });

    [Fact]
    public void Compute_ProgramsAndAccounts_MeetExactlyWhenTheyAreTheSameMoney() => ForAll((acak, pohon) =>
    {
        var hasil = Measure(pohon);
        var akun = hasil.Simpul.Where(h => h.Simpul is { Jenis: JenisSimpul.Belanja, Induk: null }).ToArray();
        Rasio.Sum(akun.Select(h => h.Pagu.Angka)).Should().Be(hasil.Keseluruhan.Pagu.Angka);
        Rasio.Sum(akun.Select(h => h.Realisasi.Angka)).Should().Be(hasil.Keseluruhan.Realisasi.Angka);

        // One account gets more: the two trees differ by just that, in that one figure.
        var lebih = acak.Next(1, 1000);
        var kunci = pohon.Anggaran.Last(a => a.Kunci.Subjek.StartsWith('B') && a.Kunci.Versi is not null).Kunci;
        var berubah = pohon.Anggaran.Select(a => a.Kunci == kunci ? new Anggaran(kunci, Rupiah.From(a.Jumlah.Jumlah + lebih)) : a);
        var selisih = Measure(new(pohon.Simpul, [.. berubah], pohon.Daun)).Selisih.Should().ContainSingle().Subject;
        (selisih.Kunci, selisih.Selisih).Should().Be((new KunciAnggaran("dinas", Tahun, kunci.Versi), Rasio.From(-lebih)));
    });

    [Fact]
    public void Compute_Quarters_SumToTheYear() => ForAll((acak, pohon) =>
    {
        var triwulan = pohon.Anggaran.SelectMany(a => a.Kunci.Versi is not null ? [a] : Divide(a, acak)).ToArray();
        var dibagi = new Pohon(pohon.Simpul, triwulan, pohon.Daun);

        Measure(dibagi).Simpul.Select(ToAngka).Should().Equal(Measure(pohon).Simpul.Select(ToAngka));
        ToAngka(Measure(dibagi).Keseluruhan).Should().Be(ToAngka(Measure(pohon).Keseluruhan));
        var perTriwulan = Enumerable.Range(1, 4).Select(t => Measure(dibagi, Periode.FromTriwulan(2024, t)).Keseluruhan.Realisasi.Angka).ToArray();
        for (var t = 1; t <= 4; t++)
        {
            Measure(dibagi, Periode.FromSampaiTriwulan(2024, t)).Keseluruhan.Realisasi.Angka.Should().Be(Rasio.Sum(perTriwulan.Take(t)));
        }
    });

    [Fact]
    public void Serapan_OfAnySet_ComesFromTheSums() => ForAll((_, pohon) =>
    {
        var laporan = new LaporanKinerja("uji", "Uji", Tahun, "uji", null, Build(pohon), []);
        string[] himpunan = ["dinas", "program", "kegiatan", "anak(P0)", "unit:tapem"];
        foreach (var nama in himpunan)
        {
            var serapan = Explain(laporan, $"serapan({nama}; 2024)");
            var (pagu, realisasi) = nama == "dinas"
                ? (Explain(laporan, "pagu(dinas; 2024)"), Explain(laporan, "realisasi(dinas; 2024)"))
                : (Explain(laporan, $"jumlah(pagu=perubahan; {nama}; 2024)"), Explain(laporan, $"jumlah(realisasi; {nama}; 2024)"));
            serapan.Should().Be(pagu is { } batas && batas.Tanda != 0 ? realisasi!.Value / batas * 100 : null, nama);
        }
    });

    private static Rasio? Explain(LaporanKinerja laporan, string rujukan) =>
        Penjelasan.Explain(laporan, AturanUji.CreatePaket(), laporan.ParseRujukan(rujukan).Isi).Tepat;

    private static void ForAll(Action<Random, Pohon> hukum) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), benih => hukum(new Random(benih), CreatePohon(new Random(benih)))).Check();

    /// <summary>Makes one to three programs with money at kegiatan or sub kegiatan, and accounts that hold the same money.</summary>
    private static Pohon CreatePohon(Random acak)
    {
        var simpul = new List<SimpulRencana>();
        var program = new List<SimpulRencana>();
        for (var p = 0; p < acak.Next(1, 4); p++)
        {
            simpul.Add(new($"P{p}", JenisSimpul.Program, "P", unit: p == 0 ? Tapem : null));
            for (int k = 0, induk = simpul.Count - 1; k < acak.Next(1, 4); k++)
            {
                simpul.Add(new($"P{p}K{k}", JenisSimpul.Kegiatan, "K", simpul[induk], unit: k == 1 ? Tapem : null));
                program.AddRange(AddAnak(simpul, acak.Next(0, 3), JenisSimpul.SubKegiatan));
            }
        }

        var akun = new List<SimpulRencana>();
        for (var b = 0; b < 2; b++)
        {
            simpul.Add(new($"B{b}", JenisSimpul.Belanja, "B"));
            akun.AddRange(AddAnak(simpul, acak.Next(0, 3), JenisSimpul.Belanja));
        }

        var anggaran = new List<Anggaran>();
        foreach (var versi in new[] { VersiPagu.Murni, VersiPagu.Perubahan, null })
        {
            var uang = program.Select(d => new Anggaran(new(d.Id, Tahun, versi), Rupiah.From(acak.Next(0, 1_000_000_000) / (versi is null ? 4m : 1m)))).ToArray();
            anggaran.AddRange(uang);
            anggaran.AddRange(Distribute(uang.Sum(a => a.Jumlah.Jumlah), akun.Count, acak).Select((bagian, i) => new Anggaran(new(akun[i].Id, Tahun, versi), Rupiah.From(bagian))));
        }

        return new([.. simpul], [.. anggaran], [.. program, .. akun]);
    }

    /// <summary>Adds children to the last node, and lists what holds money then: the children, or the node itself.</summary>
    private static SimpulRencana[] AddAnak(List<SimpulRencana> simpul, int banyak, JenisSimpul jenis)
    {
        var induk = simpul[^1];
        SimpulRencana[] anak = [.. Enumerable.Range(0, banyak).Select(i => new SimpulRencana($"{induk.Id}S{i}", jenis, "S", induk))];
        simpul.AddRange(anak);
        return anak.Length == 0 ? [induk] : anak;
    }

    private static IEnumerable<decimal> Distribute(decimal jumlah, int banyak, Random acak)
    {
        for (var i = 1; i < banyak; i++)
        {
            var bagian = decimal.Truncate(jumlah * acak.Next(0, 101) / 100);
            yield return bagian;
            jumlah -= bagian;
        }

        yield return jumlah;
    }

    private static Anggaran[] Split(Anggaran anggaran, int persen)
    {
        var bagian = decimal.Truncate(anggaran.Jumlah.Jumlah * persen / 100);
        return
        [
            new(new("A", Tahun, anggaran.Kunci.Versi), Rupiah.From(bagian)),
            new(new("B", Tahun, anggaran.Kunci.Versi), Rupiah.From(anggaran.Jumlah.Jumlah - bagian)),
        ];
    }

    /// <summary>Divides what was spent in a year over its quarters.</summary>
    private static IEnumerable<Anggaran> Divide(Anggaran anggaran, Random acak) =>
        Distribute(anggaran.Jumlah.Jumlah, 4, acak)
            .Select((bagian, i) => new Anggaran(new(anggaran.Kunci.Subjek, Periode.FromTriwulan(2024, i + 1)), Rupiah.From(bagian)));

    private static Rasio Sum(Pohon pohon, SimpulRencana[] daun, VersiPagu? versi) =>
        Rasio.Sum(pohon.Anggaran.Where(a => a.Kunci.Versi == versi && daun.Any(d => d.Id == a.Kunci.Subjek)).Select(a => Rasio.From(a.Jumlah.Jumlah)));

    private static (string? Id, Hitungan Murni, Hitungan Pagu, Hitungan Realisasi, Hitungan Serapan) ToAngka(HasilAnggaran hasil) =>
        (hasil.Simpul?.Id, hasil.Murni, hasil.Pagu, hasil.Realisasi, hasil.Serapan);

    private static PengukuranAnggaran Measure(Pohon pohon, Periode? periode = null) => PengukuranAnggaran.Compute(Build(pohon), periode ?? Tahun);

    private static DataKinerja Build(Pohon pohon) =>
        new(new("dinas", "Dinas"), pohon.Simpul, [], [], acuan: Acuan, unit: [Tapem], anggaran: pohon.Anggaran);

    private sealed record Pohon(SimpulRencana[] Simpul, Anggaran[] Anggaran, SimpulRencana[] Daun);
}
