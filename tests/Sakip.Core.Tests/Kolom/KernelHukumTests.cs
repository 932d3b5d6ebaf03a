using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Sakip.Aturan;
using Sakip.Kinerja;
using Sakip.Kolom;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Core.Tests.Kolom;

/// <summary>Laws of the kernels alone: every row they do not leave out is the object path's, whatever the formula and the rounding.</summary>
public class KernelHukumTests
{
    private static readonly Gen<long> Angka = Gen.Frequency(
        (4, Gen.Choose(1, 400).Select(a => (long)a)),
        (4, Gen.Choose(1, 200).Select(a => 5L * a)),
        (2, Gen.Choose(1, int.MaxValue).Select(a => (long)a)),
        (1, from a in Gen.Choose(1, int.MaxValue) from b in Gen.Choose(1, int.MaxValue) select (((long)a << 29) ^ b) % (1L << 60)),
        (1, Gen.Elements((1L << 29) - 1, 1L << 29, 150_119_987_579, 150_119_987_580, 922_337_203_685_477, 922_337_203_685_478, 1L << 42, 1L << 43, (1L << 60) - 1)));

    private static readonly Arbitrary<(VersiAturan Aturan, (long Target, long Realisasi)[] Baris)> Soal = Arb.From(
        from rumus in Gen.Elements(Rumus.Bernama.AsEnumerable())
        from cara in Gen.Elements(Enum.GetValues<CaraBulat>())
        from desimal in Gen.Choose(0, RencanaAturan.DesimalTerbanyak)
        from isBulat in Gen.Elements(true, false)
        from batas in Gen.Choose(0, 2)
        from lebar in Gen.Elements(400L, (1L << 29) - 1, 150_119_987_579, long.MaxValue)
        from baris in Gen.ArrayOf(from t in Angka from r in Angka from tanda in Gen.Elements(1, 1, 1, -1, 0) select (Math.Min(t, lebar), tanda * Math.Min(r, lebar)), 67)
        select (CreateVersi(rumus.Nama!, Pembulatan.From(desimal, cara), isBulat, batas), baris));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compute_AnyRows_GivesWhatTheObjectPathGives(bool isVektor) => Prop.ForAll(Soal, soal =>
    {
        var (target, realisasi) = (soal.Baris.Select(b => b.Target).ToArray(), soal.Baris.Select(b => b.Realisasi).ToArray());
        Check(soal.Aturan, target, realisasi, isVektor, 1000);
        if (target.Concat(realisasi).All(a => Math.Abs(a) < BlokUkur.BatasPendek))
        {
            Check(soal.Aturan, [.. target.Select(t => (int)t)], [.. realisasi.Select(r => (int)r)], isVektor, 1000);
        }
    }).Check(600);

    private static VersiAturan CreateVersi(string rumus, Pembulatan pembulatan, bool isBulat, int batas)
    {
        Langkah bulat = new Langkah.Bulatkan(pembulatan);
        Langkah[] langkah = batas switch
        {
            0 => [bulat],
            1 => [new Langkah.BatasiBawah(0), new Langkah.BatasiAtas(120), bulat],
            _ => [bulat, new Langkah.BatasiAtas(100)],
        };
        return Contoh.Versi(
            Contoh.SusunCapaian(rumus, langkah: langkah), new AturanRerata { IsAnggotaBulat = isBulat }, Contoh.LimaPita(Sakip.Penilaian.KebijakanCelah.BulatkanDulu));
    }

    /// <summary>Compares every row that a kernel does; few may be left out unless figures are long.</summary>
    private static void Check<T>(VersiAturan aturan, T[] target, T[] realisasi, bool isVektor, decimal skala)
        where T : unmanaged, IBinaryInteger<T>
    {
        var rencana = new RencanaAturan(aturan);
        rencana.IsKernel.Should().BeTrue();
        var bentuk = rencana.Rumus.GetBentuk(Polaritas.Positif);
        var hasil = new HasilKernel();
        var terjauh = target.Concat(realisasi).Max(a => Math.Abs(long.CreateChecked(a)));
        var selesai = isVektor && KernelVektor.IsBisa && KernelVektor.IsMuat(rencana, terjauh)
            ? KernelVektor.Compute<T>(rencana, bentuk, target, realisasi, hasil, new())
            : 0;
        KernelSkalar.Compute<T>(rencana, bentuk, target, realisasi, selesai, hasil);
        var sisa = hasil.Sisa.ToArray().Select(s => (int)s).ToHashSet();
        for (var i = 0; i < target.Length; i++)
        {
            var capaian = Capaian.Compute(
                aturan, Polaritas.Positif, decimal.CreateChecked(target[i]) / skala, decimal.CreateChecked(realisasi[i]) / skala);
            if (sisa.Contains(i))
            {
                (!capaian.IsTerhitung || realisasi[i] <= T.Zero || Rasio.Abs(capaian.Mentah.Poin) * PangkatSepuluh.Get(rencana.Desimal) >= rencana.BatasSatuan)
                    .Should().BeTrue("row {0} of {1}/{2} is within range", i, realisasi[i], target[i]);
                continue;
            }

            hasil.Bagian[i].Should().Be(rencana.FindBagian(capaian.Peringkat), "of {0}/{1}", realisasi[i], target[i]);
            var selisih = (rencana.GetAnggota(capaian) * rencana.BagianTiapPersen) - Rasio.From((BigInteger)Ubin.GetJumlah(hasil.Tambah[i]), BigInteger.One);
            (rencana.IsBulat ? selisih.Tanda == 0 : Rasio.Abs(selisih) < 1).Should().BeTrue("{0}/{1} is off by {2} parts", realisasi[i], target[i], selisih);
        }
    }
}
