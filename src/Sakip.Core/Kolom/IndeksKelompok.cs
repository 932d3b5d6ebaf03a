using System.Collections.Immutable;

namespace Sakip.Kolom;

/// <summary>Numbers the groups of rows in the order they come, by the codes of the dimensions they are grouped by.</summary>
internal sealed class IndeksKelompok
{
    private const int PadatTerbanyak = 1 << 20;

    private readonly int[] _dimensi; // those grouped by
    private readonly int[]? _padat; // group plus one by codes, where there are not too many combinations
    private readonly int[] _langkah; // of each dimension in it
    private readonly Dictionary<(int Awal, int Kode), int>[] _rantai; // else step by step: a number for each beginning
    private int[] _kode = new int[64]; // of each group

    /// <summary>Creates an index.</summary>
    /// <param name="dimensi">The dimensions grouped by, in the order of the key.</param>
    /// <param name="banyak">The number of codes of each of them.</param>
    private IndeksKelompok(int[] dimensi, int[] banyak)
    {
        _dimensi = dimensi;
        _langkah = new int[dimensi.Length];
        var kombinasi = 1L;
        for (var d = dimensi.Length - 1; d >= 0; d--)
        {
            _langkah[d] = (int)Math.Min(kombinasi, int.MaxValue);
            kombinasi = Math.Min(kombinasi * Math.Max(1, banyak[d]), int.MaxValue);
        }

        _padat = kombinasi <= PadatTerbanyak ? new int[kombinasi] : null;
        _rantai = _padat is null ? [.. dimensi.Select(_ => new Dictionary<(int, int), int>())] : [];
    }

    /// <summary>Creates an index by the names of dimensions.</summary>
    public static IndeksKelompok From(ImmutableArray<string> nama, ImmutableArray<ImmutableArray<string>> teks, IEnumerable<string> menurut)
    {
        int[] dimensi = [.. menurut.Select(m => nama.IndexOf(m))];
        return new(dimensi, [.. dimensi.Select(d => teks[d].Length)]);
    }

    /// <summary>Gets the dimensions grouped by.</summary>
    public ReadOnlySpan<int> Dimensi => _dimensi;

    public int Jumlah { get; private set; }

    /// <summary>Gets the codes of a group.</summary>
    public ReadOnlySpan<int> GetKode(int kelompok) => _kode.AsSpan(kelompok * _dimensi.Length, _dimensi.Length);

    /// <summary>Gets the key of a group.</summary>
    /// <param name="kelompok">The group.</param>
    /// <param name="teks">The texts of all dimensions, by code.</param>
    public ImmutableArray<string> GetKunci(int kelompok, ImmutableArray<ImmutableArray<string>> teks)
    {
        var kunci = ImmutableArray.CreateBuilder<string>(_dimensi.Length);
        for (var d = 0; d < _dimensi.Length; d++)
        {
            kunci.Add(teks[_dimensi[d]][GetKode(kelompok)[d]]);
        }

        return kunci.MoveToImmutable();
    }

    /// <summary>Gets the group of codes, a new one when it is new.</summary>
    public int Resolve(ReadOnlySpan<int> kode)
    {
        if (_padat is not null)
        {
            var letak = 0;
            for (var d = 0; d < kode.Length; d++)
            {
                letak += kode[d] * _langkah[d];
            }

            ref var isi = ref _padat[letak];
            if (isi == 0)
            {
                isi = Add(kode) + 1;
            }

            return isi - 1;
        }

        var awal = 0;
        for (var d = 0; d < kode.Length; d++)
        {
            if (!_rantai[d].TryGetValue((awal, kode[d]), out var lanjut))
            {
                lanjut = d == kode.Length - 1 ? Add(kode) : _rantai[d].Count;
                _rantai[d].Add((awal, kode[d]), lanjut);
            }

            awal = lanjut;
        }

        return awal;
    }

    private int Add(ReadOnlySpan<int> kode)
    {
        var awal = Jumlah * _dimensi.Length;
        if (awal + kode.Length > _kode.Length)
        {
            Array.Resize(ref _kode, 2 * (awal + kode.Length));
        }

        kode.CopyTo(_kode.AsSpan(awal));
        return Jumlah++;
    }
}
