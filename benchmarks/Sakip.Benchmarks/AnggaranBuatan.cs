using System.Globalization;
using Sakip.Kolom;
using Sakip.Nilai;

namespace Sakip.Benchmarks;

/// <summary>A made-up country's budget: regions of 40 units with 300 accounts each, five years. Every row follows from the seed and its own number.</summary>
internal sealed class AnggaranBuatan(int pemda, ulong benih = 2024)
{
    public const int BarisTiapPemda = Unit * Akun * Tahun;

    private const int Unit = 40;
    private const int Akun = 300;
    private const int Tahun = 5;
    private const int TahunAwal = 2020;

    private static readonly string[] Nama = [.. Enumerable.Range(0, 3000).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    private static readonly string[] KodeAkun = [.. Nama.Take(Akun).Select((_, i) => $"5.{1 + (i % 2)}.{i:00}")];

    public static readonly string[] Dimensi = ["pemda", "perangkatDaerah", "tahun", "akun"];

    /// <summary>Makes the country of about as many rows, at least one region.</summary>
    public static AnggaranBuatan FromJumlah(long jumlah) => new((int)Math.Max(1, jumlah / BarisTiapPemda));

    /// <summary>Makes the columns: amounts from a million to some milliards, a hundredth without pagu, a twentieth without realisasi.</summary>
    public KolomAnggaran ToKolom()
    {
        var penyusun = new PenyusunAnggaran(Dimensi);
        var kunci = new string[Dimensi.Length];
        for (var nomor = 0L; nomor < (long)pemda * BarisTiapPemda; nomor++)
        {
            kunci[0] = Nama[1100 + (int)(nomor / BarisTiapPemda)];
            kunci[1] = Nama[1 + (int)(nomor / (Akun * Tahun) % Unit)];
            kunci[2] = Nama[TahunAwal + (int)(nomor / Akun % Tahun)];
            kunci[3] = KodeAkun[(int)(nomor % Akun)];
            var acak = NegaraBuatan.Mix(benih, (ulong)nomor);
            var pagu = 1_000_000m + (acak % 4_000_000_000);
            var realisasi = decimal.Round(pagu * (40 + (acak >> 40) % 60) / 100, 2);
            penyusun.Add(
                kunci,
                (acak >> 48) % 100 == 0 ? null : Rupiah.From(pagu),
                (acak >> 52) % 20 == 0 ? null : Rupiah.From(realisasi));
        }

        return penyusun.Build();
    }
}
