using System.Numerics;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>The rows of a partial group that one version of the pack holds for, carried forward or not: all that any mean of them needs.</summary>
/// <remarks>Everything in it adds, so merging is adding, in any order.</remarks>
internal sealed class WadahParsial
{
    private readonly Dictionary<Rasio, long> _nilai = [];

    /// <summary>Gets the exact sum of the values before the closing rounding.</summary>
    public JumlahTepat Tepat { get; } = new();

    /// <summary>Gets the counts by predikat.</summary>
    public SortedDictionary<string, long> Cacah { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the counts of rows that are not computable, by reason.</summary>
    public long[] Gagal { get; } = new long[Pengumpul.BanyakAlasan];

    /// <summary>Gets how many rows have which value shown, least first.</summary>
    public IEnumerable<(Rasio Nilai, long Banyak)> Nilai => _nilai.Select(n => (n.Key, n.Value)).OrderBy(n => n.Key);

    public long Terhitung => _nilai.Values.Sum();

    /// <summary>Takes in rows that all have one outcome.</summary>
    public void Add(in Capaian capaian, int banyak)
    {
        if (!capaian.IsTerhitung)
        {
            Gagal[(int)capaian.Alasan] += banyak;
        }
        else
        {
            Tepat.Add(capaian.Tepat.Poin, banyak);
            AddNilai(capaian.Nilai.Poin, banyak);
        }

        if (capaian.IsTerhitung || !capaian.Peringkat.Peringkat.IsEmpty)
        {
            AddCacah(capaian.Peringkat.ToString(), banyak);
        }
    }

    public void AddNilai(Rasio nilai, long banyak) => _nilai[nilai] = _nilai.GetValueOrDefault(nilai) + banyak;

    public void AddCacah(string predikat, long banyak) => Cacah[predikat] = Cacah.GetValueOrDefault(predikat) + banyak;

    public void Add(WadahParsial lain)
    {
        Tepat.Add(lain.Tepat);
        foreach (var (nilai, banyak) in lain._nilai)
        {
            AddNilai(nilai, banyak);
        }

        foreach (var (predikat, banyak) in lain.Cacah)
        {
            AddCacah(predikat, banyak);
        }

        for (var i = 0; i < Gagal.Length; i++)
        {
            Gagal[i] += lain.Gagal[i];
        }
    }

    /// <summary>Adds up the values shown; exact.</summary>
    public Rasio SumNilai() => Rasio.Sum(_nilai.Select(n => n.Key * Rasio.From((BigInteger)n.Value, BigInteger.One)));
}
