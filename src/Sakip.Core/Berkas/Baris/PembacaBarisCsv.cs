using System.Runtime.CompilerServices;
using System.Text;
using Sakip.Berkas.Csv;
using Sakip.Dasar;

namespace Sakip.Berkas.Baris;

/// <summary>Reads rows of CSV: cells cut at the separator of the first line, quoted ones unwrapped. A row is a line.</summary>
internal sealed class PembacaBarisCsv : PembacaBarisKolom
{
    private readonly List<SelBita> _sel = []; // of the row, in its order
    private byte _pemisah;
    private int[] _peta = []; // the column of each cell
    private SelBita[] _menurutKolom = [];
    private byte[] _bebas = new byte[256]; // takes rows with quotes, unwrapped

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Masalah? Read(ReadOnlySpan<byte> baris, int nomor, ref PerakitBaris? perakit)
    {
        if (_peta.Length == 0)
        {
            Masalah = ReadJudul(baris, nomor, ref perakit) is { } salah ? [salah] : [];
            return null;
        }

        var teks = baris;
        if (baris.Contains((byte)'"'))
        {
            if (!TryUnwrap(baris, out teks, out var kutip))
            {
                return new(PesanCsv.KutipSalah, ToTempat(baris, nomor, kutip));
            }
        }
        else if (!TrySplit(baris))
        {
            return ToSelTidakPas(baris, nomor);
        }

        if (_sel.Count != _peta.Length)
        {
            return ToSelTidakPas(baris, nomor);
        }

        for (var i = 0; i < _peta.Length; i++)
        {
            _menurutKolom[_peta[i]] = Trim(teks, _sel[i]);
        }

        var kolom = perakit!.TryAdd(teks, _menurutKolom);
        return kolom < 0 ? null : perakit.ToMasalah(kolom, Encoding.UTF8.GetString(_menurutKolom[kolom].In(teks)), ToTempat(baris, nomor, FindAwal(baris, kolom)));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static SelBita Trim(ReadOnlySpan<byte> teks, SelBita sel)
    {
        var (awal, akhir) = (sel.Awal, sel.Awal + sel.Panjang);
        while (awal < akhir && teks[awal] is (byte)' ' or (byte)'\t')
        {
            awal++;
        }

        while (akhir > awal && teks[akhir - 1] is (byte)' ' or (byte)'\t')
        {
            akhir--;
        }

        return new(awal, akhir - awal);
    }

    private Masalah? ReadJudul(ReadOnlySpan<byte> baris, int nomor, ref PerakitBaris? perakit)
    {
        _pemisah = baris.Count((byte)';') > baris.Count((byte)',') ? (byte)';' : (byte)',';
        if (!TryUnwrap(baris, out var teks, out var kutip))
        {
            return new(PesanCsv.KutipSalah, ToTempat(baris, nomor, kutip));
        }

        if (_sel.Count > Batas.SelBaris)
        {
            return new(PesanCsv.KolomTerlaluBanyak, ToTempat(baris, nomor, 0), ("batas", Batas.SelBaris));
        }

        var nama = new List<string>();
        foreach (var sel in _sel)
        {
            var satu = Encoding.UTF8.GetString(Trim(teks, sel).In(teks));
            var tempat = ToTempat(baris, nomor, FindAwalSel(baris, nama.Count));
            if (_sel.Count == 1 && satu.Contains('\t', StringComparison.Ordinal))
            {
                return new(PesanCsv.PemisahTab, tempat);
            }

            if (string.IsNullOrWhiteSpace(satu))
            {
                return new(PesanCsv.JudulKosong, tempat);
            }

            if (nama.Contains(satu))
            {
                return new(PesanCsv.JudulGanda, tempat, ("kolom", satu));
            }

            nama.Add(satu);
        }

        if (Open(nama, ToTempat(baris, nomor, 0), ref perakit) is { } salah)
        {
            return salah;
        }

        var kolom = perakit!.Kolom;
        _peta = [.. nama.Select(n => Array.IndexOf(kolom, n))];
        _menurutKolom = new SelBita[kolom.Length];
        return null;
    }

    /// <summary>Cuts a row without quotes at its separators; fails when there are more cells than columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TrySplit(ReadOnlySpan<byte> baris)
    {
        _sel.Clear();
        var awal = 0;
        while (true)
        {
            var panjang = baris[awal..].IndexOf(_pemisah);
            if (panjang < 0)
            {
                _sel.Add(new(awal, baris.Length - awal));
                return true;
            }

            if (_sel.Count == _peta.Length)
            {
                return false;
            }

            _sel.Add(new(awal, panjang));
            awal += panjang + 1;
        }
    }

    /// <summary>Cuts a row, unwraps its quoted cells and puts all in one text; fails at a quote that does not enclose a cell.</summary>
    private bool TryUnwrap(ReadOnlySpan<byte> baris, out ReadOnlySpan<byte> teks, out int kutip)
    {
        _sel.Clear();
        if (_bebas.Length < baris.Length)
        {
            _bebas = new byte[2 * baris.Length];
        }

        var (letak, panjang) = (0, 0);
        kutip = 0;
        teks = default;
        while (true)
        {
            var awal = panjang;
            if (letak < baris.Length && baris[letak] == '"')
            {
                kutip = letak++;
                while (letak < baris.Length && (baris[letak] != '"' || (letak + 1 < baris.Length && baris[letak + 1] == '"')))
                {
                    letak += baris[letak] == '"' ? 1 : 0;
                    _bebas[panjang++] = baris[letak++];
                }

                letak++;
                if (letak > baris.Length || (letak < baris.Length && baris[letak] != _pemisah))
                {
                    return false;
                }
            }
            else
            {
                while (letak < baris.Length && baris[letak] != _pemisah)
                {
                    if (baris[letak] == '"')
                    {
                        kutip = letak;
                        return false;
                    }

                    _bebas[panjang++] = baris[letak++];
                }
            }

            _sel.Add(new(awal, panjang - awal));
            if (letak >= baris.Length)
            {
                teks = _bebas.AsSpan(0, panjang);
                return true;
            }

            letak++;
        }
    }

    private Masalah ToSelTidakPas(ReadOnlySpan<byte> baris, int nomor) => new(
        PesanCsv.SelTidakPas,
        ToTempat(baris, nomor, 0),
        ("ada", baris.Contains((byte)'"') ? _sel.Count : baris.Count(_pemisah) + 1),
        ("harus", _peta.Length));

    private int FindAwal(ReadOnlySpan<byte> baris, int kolom) => FindAwalSel(baris, Array.IndexOf(_peta, kolom));

    /// <summary>Finds where a cell begins in its row.</summary>
    private int FindAwalSel(ReadOnlySpan<byte> baris, int urutan)
    {
        var isKutip = false;
        for (var i = 0; i < baris.Length; i++)
        {
            if (urutan == 0)
            {
                return i;
            }

            isKutip ^= baris[i] == '"';
            urutan -= baris[i] == _pemisah && !isKutip ? 1 : 0;
        }

        return baris.Length;
    }
}
