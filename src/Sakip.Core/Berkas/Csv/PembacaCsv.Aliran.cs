using System.Text.Unicode;
using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <content>The window through which a stream is read.</content>
internal sealed partial class PembacaCsv
{
    private const int BitaJendela = 64 * 1024;

    private Stream? _aliran; // null when the window reaches to the end of the table
    private byte[] _penyangga = []; // empty for a table in memory, which is checked as a whole
    private long _bitaSebelum; // bytes of the stream that the window has left behind

    /// <summary>Opens a table that is read row by row, as long as it may be, and reads its first line; false after what is wrong with it has been noted.</summary>
    public static bool TryOpen(Stream aliran, List<Masalah> masalah, out PembacaCsv pembaca)
    {
        // The first line may be longer than the window, so the separator is looked for in as much of it as a row may have.
        var penyangga = new byte[BitaJendela];
        var panjang = aliran.ReadAtLeast(penyangga, penyangga.Length, throwOnEndOfStream: false);
        while (panjang == penyangga.Length && penyangga.AsSpan().IndexOfAny((byte)'\n', (byte)'\r') < 0 && panjang < Batas.BitaBarisTabel)
        {
            Array.Resize(ref penyangga, 2 * panjang);
            panjang += aliran.ReadAtLeast(penyangga.AsSpan(panjang), panjang, throwOnEndOfStream: false);
        }

        pembaca = new(DropBom(penyangga.AsMemory(0, panjang)), masalah)
        {
            _aliran = panjang < penyangga.Length ? null : aliran,
            _penyangga = penyangga,
        };
        return pembaca.TryReadJudul();
    }

    public override long BitaDilalui => _bitaSebelum + _letak;

    /// <summary>Notes a row that is not UTF-8; such a row is left out.</summary>
    private bool CheckUtf8(ReadOnlySpan<byte> baris, int nomor)
    {
        if (Utf8.IsValid(baris))
        {
            return true;
        }

        Masalah.Add(new(PesanBerkas.BukanUtf8, FindBukanUtf8(baris, nomor)));
        return false;
    }

    /// <summary>Whether the row last split ends in the window for certain; at its very end a line feed may follow a carriage return.</summary>
    private bool IsUtuh() => _aliran is null || _letak < Isi.Length;

    /// <summary>Moves the window to the row that is being read and fills it; false when the row is too long for any window.</summary>
    private bool TryFill()
    {
        var sisa = _jendela[_letak..];
        if (sisa.Length >= Batas.BitaBarisTabel)
        {
            return false;
        }

        var lama = _penyangga;
        if (sisa.Length > lama.Length / 2)
        {
            _penyangga = new byte[2 * lama.Length];
        }

        sisa.CopyTo(_penyangga);
        _bitaSebelum += _letak;
        var tambah = _aliran!.ReadAtLeast(_penyangga.AsSpan(sisa.Length), _penyangga.Length - sisa.Length, throwOnEndOfStream: false);
        _jendela = _penyangga.AsMemory(0, sisa.Length + tambah);
        _aliran = _jendela.Length < _penyangga.Length ? null : _aliran;
        (_letak, _awalBaris) = (0, 0);
        return true;
    }

    /// <summary>Notes a row that is too long and goes to the next line, whatever quotes are open; false.</summary>
    private bool SkipBaris()
    {
        Note(PesanCsv.BarisTerlaluPanjang, new(_letak, _letak, 0, false, _baris, _letak), ("batas", Batas.BitaBarisTabel));
        _sel.Clear();
        SkipSisa();
        _awalTeks = _letak;
        return false;
    }

    private void SkipSisa()
    {
        while (true)
        {
            var akhir = Isi[_letak..].IndexOfAny((byte)'\n', (byte)'\r');
            if (akhir >= 0)
            {
                _letak += akhir;
                return;
            }

            _letak = Isi.Length;
            if (_aliran is null || !TryFill())
            {
                return;
            }
        }
    }
}
