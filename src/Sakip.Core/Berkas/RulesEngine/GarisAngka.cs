using System.Collections.Immutable;
using Sakip.Penilaian;

namespace Sakip.Berkas.RulesEngine;

/// <summary>A set of numbers: whether it holds far below, and the cuts where that turns.</summary>
internal sealed class GarisAngka
{
    private readonly bool _awal;
    private readonly ImmutableArray<Potongan> _potongan;

    private GarisAngka(bool awal, ImmutableArray<Potongan> potongan)
    {
        _awal = awal;
        _potongan = potongan;
    }

    /// <summary>Gets all numbers.</summary>
    public static GarisAngka Semua { get; } = new(true, []);

    /// <summary>Gets whether no number is in it.</summary>
    public bool IsKosong => !_awal && _potongan.IsEmpty;

    /// <summary>Gets whether every number is in it: what only asks whether there is one.</summary>
    public bool IsSemua => _awal && _potongan.IsEmpty;

    /// <summary>Gets whether all numbers but 0, or those above 0, are in it: what guards a division.</summary>
    public bool IsPenjaga => IsBatasNol && !Contains(0) && Contains(1);

    /// <summary>Gets whether 0 is in it and nothing above: what a guard keeps out.</summary>
    public bool IsNol => IsBatasNol && Contains(0) && !Contains(1);

    /// <summary>Tells whether a number is in it.</summary>
    public bool Contains(decimal angka) => _awal ^ (_potongan.Count(p => !p.IsAbove(angka)) % 2 == 1);

    private bool IsBatasNol => _potongan.Length > 0 && _potongan.All(p => p.Angka == 0);

    /// <summary>Builds the set of the numbers that compare with a bound as an operator says.</summary>
    public static GarisAngka From(string tanda, decimal batas) => tanda switch
    {
        ">" => new(false, [new(batas, true)]),
        ">=" => new(false, [new(batas, false)]),
        "<" => new(true, [new(batas, false)]),
        "<=" => new(true, [new(batas, true)]),
        "==" => new(false, [new(batas, false), new(batas, true)]),
        _ => new(true, [new(batas, false), new(batas, true)]),
    };

    public GarisAngka Negate() => new(!_awal, _potongan);

    /// <summary>Builds the set of what is in both, or in either.</summary>
    public GarisAngka Combine(GarisAngka lain, bool isDan)
    {
        var (a, b) = (_awal, lain._awal);
        var awal = isDan ? a && b : a || b;
        var kini = awal;
        var potongan = new List<Potongan>();
        var (i, j) = (0, 0);
        while (i < _potongan.Length || j < lain._potongan.Length)
        {
            var banding = i == _potongan.Length ? 1 : j == lain._potongan.Length ? -1 : _potongan[i].CompareTo(lain._potongan[j]);
            var letak = banding <= 0 ? _potongan[i] : lain._potongan[j];
            if (banding <= 0)
            {
                a = !a;
                i++;
            }

            if (banding >= 0)
            {
                b = !b;
                j++;
            }

            if ((isDan ? a && b : a || b) != kini)
            {
                kini = !kini;
                potongan.Add(letak);
            }
        }

        return new(awal, [.. potongan]);
    }

    /// <summary>Lists the intervals it consists of, low to high; all numbers are cut at 0, for a band needs a bound.</summary>
    public IEnumerable<Selang> ToSelang()
    {
        if (_potongan.IsEmpty)
        {
            return _awal ? [new(null, false, 0, true), new(0, false, null, false)] : [];
        }

        var hasil = new List<Selang>();
        var isDalam = _awal;
        Potongan? bawah = null;
        foreach (var potongan in _potongan)
        {
            if (isDalam)
            {
                hasil.Add(new BagianSkala(bawah, potongan, HasilPeringkat.Tiada).Selang);
            }

            (isDalam, bawah) = (!isDalam, potongan);
        }

        if (isDalam)
        {
            hasil.Add(new BagianSkala(bawah, null, HasilPeringkat.Tiada).Selang);
        }

        return hasil;
    }
}
