using System.Globalization;
using System.Text;
using Sakip.Kinerja;
using Sakip.Kolom;
using Sakip.Nilai;

namespace Sakip.Benchmarks;

/// <summary>A made-up country: regions of 40 units with 15 indicators each, five years of four quarters.</summary>
/// <remarks>
/// Every row follows from the seed and its own number, so rows can be made in any order. Shapes as in reports: percentages,
/// indices, counts, ratios and rupiah, a predikat now and then; a tenth negative, a twentieth not given, some targets 0;
/// in the second half of a year a target may have been revised (perubahan).
/// </remarks>
internal sealed class NegaraBuatan(int pemda, ulong benih = 2024)
{
    public const int BarisTiapPemda = Unit * Indikator * Tahun * Triwulan;

    private const int Unit = 40;
    private const int Indikator = 15;
    private const int Tahun = 5;
    private const int Triwulan = 4;
    private const int TahunAwal = 2020;

    public static readonly string[] Dimensi = ["pemda", "perangkatDaerah", "indikator", "tahun", "triwulan"];

    public long Jumlah => (long)pemda * BarisTiapPemda;

    /// <summary>Makes the country of about as many rows, at least one region.</summary>
    public static NegaraBuatan FromJumlah(long jumlah) => new((int)Math.Max(1, jumlah / BarisTiapPemda));

    public IEnumerable<Baris> Enumerate()
    {
        for (var nomor = 0L; nomor < Jumlah; nomor++)
        {
            yield return Get(nomor);
        }
    }

    /// <summary>Makes a row; those of a region, then of a unit, of an indicator, of a year follow each other.</summary>
    public Baris Get(long nomor)
    {
        var triwulan = (int)(nomor % Triwulan);
        var tahun = (int)(nomor / Triwulan % Tahun);
        var indikator = (int)(nomor / (Triwulan * Tahun) % Indikator);
        var unit = (int)(nomor / (Triwulan * Tahun * Indikator) % Unit);
        var sifat = Mix(benih, (ulong)(nomor / (Triwulan * Tahun)));
        var acak = Mix(~benih, (ulong)nomor);
        var polaritas = sifat % 10 == 0 ? Polaritas.Negatif : Polaritas.Positif;
        var (dasar, skala) = (sifat >> 8 & 63) switch
        {
            0 => (100_000_000_000L + (long)(sifat % 900_000_000_000), 0), // rupiah
            < 8 => (10_000L + (long)(sifat % 20_000), 4), // ratios
            < 24 => (3_000L + (long)(sifat % 7_000), 2), // indices
            < 44 => (5_000L + (long)(sifat % 5_001), 2), // percentages
            _ => (1L + (long)(sifat % 5_000), 0), // counts
        };
        var revisi = triwulan >= 2 && (sifat >> 20) % 4 == 0 ? dasar / 20 : 0;
        var target = (acak >> 40) % 100 == 0 ? 0 : dasar + (tahun * (dasar / 25)) + revisi;
        var persen = 55 + (long)((acak >> 8) % 60) + ((acak >> 16) % 8 == 0 ? (long)((acak >> 24) % 60) - 50 : 0);
        var realisasi = (long)((Int128)target * persen / 100) + (long)((acak >> 32) % 3);
        var kosong = (acak >> 48) % 100;
        return new(
            (int)(nomor / BarisTiapPemda),
            unit,
            indikator,
            TahunAwal + tahun,
            triwulan + 1,
            polaritas,
            kosong == 0 ? null : ToDesimal(target, skala),
            kosong is > 0 and < 5 ? null : ToDesimal(realisasi, skala),
            (acak >> 56) == 7 && (sifat >> 30) % 4 == 0);
    }

    public KolomUkur ToKolom()
    {
        var penyusun = new PenyusunUkur(Dimensi);
        foreach (var baris in Enumerate())
        {
            baris.AddTo(penyusun);
        }

        return penyusun.Build();
    }

    /// <summary>Writes the country as CSV, in pieces of a row.</summary>
    public void WriteCsv(Stream tujuan)
    {
        using var penulis = new StreamWriter(tujuan, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        penulis.WriteLine("pemda,perangkatDaerah,indikator,tahun,triwulan,polaritas,target,realisasi");
        foreach (var baris in Enumerate())
        {
            penulis.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(',', baris.Kunci)},{(baris.Polaritas == Polaritas.Negatif ? "negatif" : "positif")},{(baris.IsPredikat ? "BB" : baris.Target)},{baris.Realisasi}"));
        }
    }

    private static decimal ToDesimal(long angka, int skala) => new(
        unchecked((int)angka), unchecked((int)(angka >> 32)), 0, false, (byte)skala);

    /// <summary>Mixes the bits of two numbers (SplitMix64).</summary>
    internal static ulong Mix(ulong benih, ulong nomor)
    {
        unchecked
        {
            var z = benih + (nomor * 0x9E3779B97F4A7C15UL) + 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A measurement; <paramref name="IsPredikat"/> says that its target is a word.</summary>
    internal readonly record struct Baris(
        int Pemda, int Unit, int Indikator, int Tahun, int Triwulan, Polaritas Polaritas, decimal? Target, decimal? Realisasi, bool IsPredikat)
    {
        private static readonly string[] Nama = [.. Enumerable.Range(0, 3000).Select(n => n.ToString(CultureInfo.InvariantCulture))];

        public string[] Kunci => [Nama[1100 + Pemda], Nama[Unit + 1], $"I{Nama[Indikator + 1]}", Nama[Tahun], Nama[Triwulan]];

        public NilaiKinerja? NilaiTarget =>
            IsPredikat ? NilaiKinerja.FromPredikat("BB") : Target is { } angka ? NilaiKinerja.FromAngka(angka) : null;

        public NilaiKinerja? NilaiRealisasi => Realisasi is { } angka ? NilaiKinerja.FromAngka(angka) : null;

        public void AddTo(PenyusunUkur penyusun)
        {
            if (IsPredikat)
            {
                penyusun.Add(Kunci, Polaritas, NilaiTarget, NilaiRealisasi);
            }
            else
            {
                penyusun.Add(Kunci, Polaritas, Target, Realisasi);
            }
        }
    }
}
