using System.Numerics;
using System.Runtime.InteropServices;
using Sakip.Nilai;

namespace Sakip.Kolom;

/// <summary>An exact sum of ratios, kept as one integer for each denominator in lowest terms: adding is quick, and its order leaves no trace.</summary>
internal sealed class JumlahTepat
{
    private readonly Dictionary<long, Int128> _pendek = [];
    private readonly Dictionary<BigInteger, BigInteger> _panjang = [];

    /// <summary>Gets the numerators by denominator, least first; both as long as they need to be.</summary>
    public IEnumerable<(BigInteger Penyebut, BigInteger Pembilang)> Bagian =>
        _pendek.Select(b => ((BigInteger)b.Key, (BigInteger)b.Value))
            .Concat(_panjang.Select(b => (b.Key, b.Value)))
            .GroupBy(b => b.Item1, (penyebut, bagian) => (penyebut, bagian.Aggregate(BigInteger.Zero, (jumlah, b) => jumlah + b.Item2)))
            .OrderBy(b => b.penyebut);

    public void Add(Rasio angka, long banyak = 1)
    {
        if (angka.TryGetKecil(out var pembilang, out var penyebut))
        {
            AddPecahan(pembilang, penyebut, banyak);
        }
        else
        {
            AddPanjang(angka.Penyebut, angka.Pembilang * banyak);
        }
    }

    /// <summary>Adds a ratio.</summary>
    public void AddPecahan(long pembilang, long penyebut, long banyak = 1)
    {
        var pembagi = Fpb.Find((ulong)Math.Abs(pembilang), (ulong)penyebut);
        AddPendek(penyebut / pembagi, (Int128)(pembilang / pembagi) * banyak);
    }

    /// <summary>Adds a hundred times a ratio in lowest terms.</summary>
    /// <param name="pembilang">The numerator; a hundred times it fits 64 bits.</param>
    /// <param name="penyebut">The denominator, above zero.</param>
    public void AddPersen(long pembilang, long penyebut)
    {
        unchecked
        {
            var seratus = 100; // the part of it that the denominator does not divide by
            if ((penyebut & 1) == 0)
            {
                var dua = (penyebut & 3) == 0 ? 2 : 1;
                (penyebut, seratus) = (penyebut >> dua, seratus >> dua);
            }

            for (var kali = 0; kali < 2 && penyebut % 5 == 0; kali++)
            {
                (penyebut, seratus) = (penyebut / 5, seratus / 5);
            }

            AddPendek(penyebut, pembilang * seratus);
        }
    }

    public void Add(BigInteger penyebut, BigInteger pembilang)
    {
        if (penyebut <= long.MaxValue && pembilang.GetBitLength() < 96)
        {
            AddPendek((long)penyebut, (Int128)pembilang);
        }
        else
        {
            AddPanjang(penyebut, pembilang);
        }
    }

    public void Add(JumlahTepat lain)
    {
        foreach (var (penyebut, pembilang) in lain._pendek)
        {
            AddPendek(penyebut, pembilang);
        }

        foreach (var (penyebut, pembilang) in lain._panjang)
        {
            AddPanjang(penyebut, pembilang);
        }
    }

    public Rasio ToRasio() => Rasio.Sum(Bagian.Select(b => Rasio.From(b.Pembilang, b.Penyebut)));

    /// <summary>Adds 96 bits at most, of which 2^31 fit.</summary>
    private void AddPendek(long penyebut, Int128 pembilang) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_pendek, penyebut, out _) += pembilang;

    private void AddPanjang(BigInteger penyebut, BigInteger pembilang) =>
        _panjang[penyebut] = _panjang.GetValueOrDefault(penyebut) + pembilang;
}
