using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Sakip.Kolom;

/// <summary>Numbers the distinct texts of a column in the order they come; looking one up by its UTF-8 allocates nothing.</summary>
internal sealed class KamusTeks
{
    private readonly List<string> _teks = [];
    private int[] _ember = NewEmber(64); // codes by hash, -1 for none
    private int[] _akhir = new int[32]; // where the bytes of a text end
    private uint[] _sidik = new uint[32];
    private byte[] _bita = new byte[256];
    private int _terakhir = -1; // rows come clustered: most often it is the text of the row before

    public int Jumlah => _teks.Count;

    public IReadOnlyList<string> Teks => _teks;

    /// <summary>Gets the bytes that the texts take, roughly.</summary>
    public long Bita => (2L * _bita.Length) + (4L * (_ember.Length + _akhir.Length + _sidik.Length));

    /// <summary>Finds the code of a text; -1 when it has none yet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<byte> teks)
    {
        if (_terakhir >= 0 && GetBita(_terakhir).SequenceEqual(teks))
        {
            return _terakhir;
        }

        var sidik = Hash(teks);
        var letak = (int)(sidik & (uint)(_ember.Length - 1));
        while (_ember[letak] is >= 0 and var kode)
        {
            if (_sidik[kode] == sidik && GetBita(kode).SequenceEqual(teks))
            {
                _terakhir = kode;
                return kode;
            }

            letak = (letak + 1) & (_ember.Length - 1);
        }

        return -1;
    }

    /// <summary>Gives a text that has no code the next one.</summary>
    public int Add(ReadOnlySpan<byte> teks)
    {
        var kode = _teks.Count;
        var awal = kode == 0 ? 0 : _akhir[kode - 1];
        EnsurePanjang(ref _bita, awal + teks.Length);
        EnsurePanjang(ref _akhir, kode + 1);
        EnsurePanjang(ref _sidik, kode + 1);
        teks.CopyTo(_bita.AsSpan(awal));
        _akhir[kode] = awal + teks.Length;
        _sidik[kode] = Hash(teks);
        _teks.Add(Encoding.UTF8.GetString(teks));
        if (2 * _teks.Count > _ember.Length)
        {
            _ember = NewEmber(2 * _ember.Length);
            for (var lama = 0; lama < kode; lama++)
            {
                Insert(lama);
            }
        }

        Insert(kode);
        _terakhir = kode;
        return kode;
    }

    private static int[] NewEmber(int panjang)
    {
        var ember = new int[panjang];
        Array.Fill(ember, -1);
        return ember;
    }

    private static void EnsurePanjang<T>(ref T[] larik, int panjang)
    {
        if (panjang > larik.Length)
        {
            Array.Resize(ref larik, Math.Max(panjang, 2 * larik.Length));
        }
    }

    private static uint Hash(ReadOnlySpan<byte> teks)
    {
        unchecked
        {
            var hash = 0x9E3779B97F4A7C15UL + (uint)teks.Length;
            while (teks.Length >= 8)
            {
                hash = (hash ^ MemoryMarshal.Read<ulong>(teks)) * 0xD6E8FEB86659FD93UL;
                hash ^= hash >> 32;
                teks = teks[8..];
            }

            foreach (var bita in teks)
            {
                hash = (hash ^ bita) * 0x100000001B3UL;
            }

            hash ^= hash >> 32;
            return (uint)((hash * 0xD6E8FEB86659FD93UL) >> 32);
        }
    }

    private ReadOnlySpan<byte> GetBita(int kode)
    {
        var awal = kode == 0 ? 0 : _akhir[kode - 1];
        return _bita.AsSpan(awal, _akhir[kode] - awal);
    }

    private void Insert(int kode)
    {
        var letak = (int)(_sidik[kode] & (uint)(_ember.Length - 1));
        while (_ember[letak] >= 0)
        {
            letak = (letak + 1) & (_ember.Length - 1);
        }

        _ember[letak] = kode;
    }
}
