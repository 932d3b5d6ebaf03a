using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using Sakip.Aturan;
using Sakip.Nilai;
using Sakip.Penilaian;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>One version of a pack made ready for columns: what kernels need of it, and what they leave to the object path.</summary>
/// <remarks>
/// Figures of kernels are counted in units of the closing rounding. A sum of unrounded members is kept in parts of a unit,
/// 2 to the <see cref="Geser"/> of them, each member within one part of its exact value.
/// </remarks>
internal sealed class RencanaAturan
{
    /// <summary>The bits of a member's value in the sums of a kernel, sign aside.</summary>
    public const int Bit = 40;

    /// <summary>The most decimals that kernels round to.</summary>
    public const int DesimalTerbanyak = 6;

    // So many that 2,000 percent still fit the bits at that many decimals.
    private static readonly int[] GeserMenurutDesimal = [20, 20, 20, 18, 15, 12, 10];

    /// <summary>Makes a version ready.</summary>
    /// <param name="aturan">The version.</param>
    /// <param name="isSatuan">Whether kernels give whole units even where means are of unrounded members.</param>
    public RencanaAturan(VersiAturan aturan, bool isSatuan = false)
    {
        Aturan = aturan;
        var langkah = aturan.Capaian.Langkah;
        Desimal = langkah.Penutup?.Desimal ?? 2;
        Hasil = [.. (aturan.PeringkatCapaian?.Pembagian.Hasil ?? []).Append(HasilPeringkat.Tiada)];
        Predikat = [.. Hasil.Select(h => h.ToString())];
        IsTepatSebelumBulat = langkah.Langkah is [.., Langkah.Bulatkan];
        IsAnggotaNilai = aturan.Rerata.IsAnggotaBulat || !IsTepatSebelumBulat;
        IsKernel = TryPrepare(langkah, out var cara, out var bawah, out var atas) & TryPrepareSkala(out var ambang);
        (Cara, Bawah, Atas, Ambang) = (cara, bawah, atas, ambang);
        SebelumAmbang = [.. ambang.Select(a => Vector256.Create(a - 1))];
        IsBulat = IsKernel && (IsAnggotaNilai || isSatuan);
        Geser = IsBulat ? 0 : GeserMenurutDesimal[Math.Min(Desimal, DesimalTerbanyak)];
        BatasSatuan = (1L << Math.Min(30, Bit - Geser)) - 1; // less one, so that none rounds up to the power of two
        Rumus = new(aturan, null);
    }

    public VersiAturan Aturan { get; }

    /// <summary>Gets the formulas by polarity.</summary>
    public RumusKolom Rumus { get; }

    /// <summary>Gets the decimals of a unit.</summary>
    public int Desimal { get; }

    /// <summary>Gets whether kernels can do the steps and the scale.</summary>
    public bool IsKernel { get; }

    /// <summary>Gets whether the members of means are the values shown, not the exact ones.</summary>
    public bool IsAnggotaNilai { get; }

    /// <summary>Gets whether the closing rounding is the last step, so that exact values are those before it.</summary>
    public bool IsTepatSebelumBulat { get; }

    /// <summary>Gets whether sums count whole units, and are exact.</summary>
    public bool IsBulat { get; }

    /// <summary>Gets the power of two by which parts are finer than units; 0 for sums of whole units.</summary>
    public int Geser { get; }

    /// <summary>Gets the bound of capaian in units; kernels leave out what is not below it.</summary>
    public long BatasSatuan { get; }

    /// <summary>Gets the way of rounding.</summary>
    public CaraBulat Cara { get; }

    /// <summary>Gets the floor in units.</summary>
    public long Bawah { get; }

    /// <summary>Gets the cap in units.</summary>
    public long Atas { get; }

    /// <summary>Gets where the parts of the scale begin, in units: a value lies in as many parts further as there are beginnings not above it.</summary>
    public int[] Ambang { get; }

    /// <summary>Gets the last unit before each of those, eight times over.</summary>
    public Vector256<int>[] SebelumAmbang { get; }

    /// <summary>Gets the outcome of each part of the scale, then the one of what the scale cannot place.</summary>
    public ImmutableArray<HasilPeringkat> Hasil { get; }

    /// <summary>Gets the words of the outcomes.</summary>
    public ImmutableArray<string> Predikat { get; }

    /// <summary>Gets the factor from a ratio to units: 100 percent points of 10^decimals units each.</summary>
    public long Faktor => PangkatSepuluh.Get(Desimal + 2);

    /// <summary>Gets the number of parts of units in a percent point.</summary>
    public long BagianTiapPersen => PangkatSepuluh.Get(Desimal) << Geser;

    /// <summary>Gets what a computable member brings into means.</summary>
    public Rasio GetAnggota(in Capaian capaian) => (IsAnggotaNilai ? capaian.Nilai : capaian.Tepat).Poin;

    /// <summary>Finds the part of the scale that gives an outcome; the last for one that no part gives.</summary>
    public int FindBagian(HasilPeringkat hasil)
    {
        for (var i = 0; i < Hasil.Length; i++)
        {
            if (ReferenceEquals(Hasil[i], hasil))
            {
                return i;
            }
        }

        return Hasil.Length - 1;
    }

    /// <summary>Takes the steps when they round once, and caps and floors lie on the grid: then the order of both does not matter.</summary>
    private static bool TryPrepare(RangkaianLangkah langkah, out CaraBulat cara, out long bawah, out long atas)
    {
        (cara, bawah, atas) = (default, long.MinValue, long.MaxValue);
        if (langkah.Penutup is not { Desimal: <= DesimalTerbanyak } penutup || langkah.Langkah.Count(l => l is Langkah.Bulatkan) > 1)
        {
            return false;
        }

        cara = penutup.Cara;
        foreach (var satu in langkah.Langkah)
        {
            if (satu is Langkah.Bulatkan)
            {
                continue;
            }

            var batas = satu is Langkah.BatasiAtas a ? a.Batas : ((Langkah.BatasiBawah)satu).Batas;
            if (!TryToSatuan(batas, penutup.Desimal, out var satuan))
            {
                return false;
            }

            // In the order of the steps: a floor after a cap may raise it again.
            (bawah, atas) = satu is Langkah.BatasiAtas
                ? (Math.Min(bawah, satuan), Math.Min(atas, satuan))
                : (Math.Max(bawah, satuan), Math.Max(atas, satuan));
        }

        bawah = Math.Max(bawah, -BatasLangkah);
        atas = Math.Min(atas, BatasLangkah);
        return true;
    }

    /// <summary>The bound of caps and floors in units: beyond what kernels compute, so one that is not set does nothing.</summary>
    private const long BatasLangkah = 1L << 31;

    private static bool TryToSatuan(decimal batas, int desimal, out long satuan)
    {
        satuan = 0;
        if (Math.Abs(batas) >= 1_000_000 || AngkaIndonesia.CountDesimal(batas) > desimal)
        {
            return false;
        }

        satuan = (long)(batas * PangkatSepuluh.Get(desimal));
        return Math.Abs(satuan) < 1L << (Bit - GeserMenurutDesimal[desimal]);
    }

    /// <summary>Takes the scale when it rates the values shown: each cut becomes the first unit that is not below it.</summary>
    private bool TryPrepareSkala(out int[] ambang)
    {
        ambang = [];
        if (Aturan.PeringkatCapaian is not { } skala)
        {
            return true;
        }

        if (skala.Dari != DasarPenilaian.Nilai || skala.Pembulatan is not null)
        {
            return false;
        }

        var hasil = new int[skala.Pembagian.Potongan.Length];
        for (var i = 0; i < hasil.Length; i++)
        {
            var potongan = skala.Pembagian.Potongan[i];
            if (Math.Abs(potongan.Angka) >= 1000)
            {
                return false;
            }

            var satuan = potongan.Angka * PangkatSepuluh.Get(Math.Min(Desimal, DesimalTerbanyak));
            hasil[i] = (int)(potongan.IsSesudah ? decimal.Floor(satuan) + 1 : decimal.Ceiling(satuan));
        }

        ambang = hasil;
        return true;
    }
}
