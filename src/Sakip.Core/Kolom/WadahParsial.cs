using System.Numerics;
using System.Runtime.InteropServices;
using Sakip.Nilai;
using Sakip.Perhitungan;

namespace Sakip.Kolom;

/// <summary>The rows of a partial group that one version of the pack holds for, carried forward or not: all that any mean of them needs.</summary>
/// <remarks>Everything in it adds, so merging is adding, in any order.</remarks>
internal sealed class WadahParsial
{
    private const int Desimal = 9; // of values kept as integers

    private readonly Dictionary<long, long> _pendek = []; // how many rows have which value, times 10^9, where that is a whole number
    private readonly Dictionary<Rasio, long> _lain = []; // and any other value

    /// <summary>Gets the exact sum of the values before the closing rounding.</summary>
    public JumlahTepat Tepat { get; } = new();

    /// <summary>Gets the counts by predikat.</summary>
    public SortedDictionary<string, long> Cacah { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the counts of rows that are not computable, by reason.</summary>
    public long[] Gagal { get; } = new long[Pengumpul.BanyakAlasan];

    /// <summary>Gets how many rows have which value shown, least first.</summary>
    public IEnumerable<(Rasio Nilai, long Banyak)> Nilai =>
        _pendek.Select(n => (Rasio.From(Rasio.ToDecimal(n.Key, Desimal)), n.Value)).Concat(_lain.Select(n => (n.Key, n.Value))).OrderBy(n => n.Item1);

    public long Terhitung => _pendek.Values.Sum() + _lain.Values.Sum();

    /// <summary>Gets whether the counts agree: every computable row has a predikat, one that is not has one or none.</summary>
    public bool IsSelaras => Cacah.Values.Sum() is var dinilai && dinilai >= Terhitung && dinilai - Terhitung <= Gagal.Sum();

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

    public void AddNilai(Rasio nilai, long banyak)
    {
        if (nilai.TryGetKecil(out var pembilang, out var penyebut)
            && Int128.DivRem((Int128)pembilang * PangkatSepuluh.Get(Desimal), penyebut) is (var utuh, var sisa)
            && sisa == 0 && utuh >= -long.MaxValue && utuh <= long.MaxValue)
        {
            AddNilai((long)utuh, Desimal, banyak);
        }
        else
        {
            _lain[nilai] = _lain.GetValueOrDefault(nilai) + banyak;
        }
    }

    /// <summary>Takes a value in that is a whole number of units.</summary>
    /// <param name="satuan">The number of units; of 31 bits unless a unit is 10^-9.</param>
    /// <param name="desimal">The decimals of a unit, at most 9.</param>
    /// <param name="banyak">How many rows have it.</param>
    public void AddNilai(long satuan, int desimal, long banyak) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_pendek, satuan * PangkatSepuluh.Get(Desimal - desimal), out _) += banyak;

    public void AddCacah(string predikat, long banyak) => Cacah[predikat] = Cacah.GetValueOrDefault(predikat) + banyak;

    public void Add(WadahParsial lain)
    {
        Tepat.Add(lain.Tepat);
        foreach (var (nilai, banyak) in lain._pendek)
        {
            AddNilai(nilai, Desimal, banyak);
        }

        foreach (var (nilai, banyak) in lain._lain)
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
    public Rasio SumNilai()
    {
        var pendek = BigInteger.Zero;
        foreach (var (nilai, banyak) in _pendek)
        {
            pendek += (BigInteger)nilai * banyak;
        }

        return Rasio.Sum(
            _lain.Select(n => n.Key * Rasio.From((BigInteger)n.Value, BigInteger.One)).Append(Rasio.From(pendek, PangkatSepuluh.Get(Desimal))));
    }
}
