using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Sakip.Berkas.Json;
using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>Reads a CSV table row by row (RFC 4180), and knows line and column of every cell.</summary>
/// <remarks>
/// The separator is <c>,</c> or <c>;</c>, whichever the first line has more of. Lines end with LF, CR LF or CR; blank
/// lines are passed over. A row that is malformed or has another number of cells than the first line is a problem and is
/// left out; reading goes on behind it. Every byte is looked at a bounded number of times.
/// </remarks>
internal ref struct PembacaCsv
{
    /// <summary>The greatest number of cells in a row.</summary>
    public const int SelTerbanyak = 1000;

    /// <summary>The longest cell, in bytes.</summary>
    public const int BitaSelTerbanyak = 1024 * 1024;

    private readonly ReadOnlySpan<byte> _isi;
    private readonly byte _pemisah;
    private readonly SearchValues<byte> _penutup;
    private readonly List<Masalah> _masalah;
    private readonly List<SelCsv> _sel = [];
    private int _letak;
    private int _baris = 1;
    private int _awalBaris;

    private PembacaCsv(ReadOnlySpan<byte> isi, byte pemisah, List<Masalah> masalah)
    {
        _isi = isi;
        _pemisah = pemisah;
        _penutup = SearchValues.Create([pemisah, (byte)'\r', (byte)'\n', (byte)'"']);
        _masalah = masalah;
        Judul = [];
    }

    /// <summary>Gets the column names, in the order of the table.</summary>
    public string[] Judul { get; private set; }

    /// <summary>Gets the cells of the row last read, or of the first line before any.</summary>
    public readonly IReadOnlyList<SelCsv> Sel => _sel;

    /// <summary>Opens a table and reads its first line; false after what is wrong with it has been noted.</summary>
    public static bool TryOpen(ReadOnlySpan<byte> isi, List<Masalah> masalah, out PembacaCsv pembaca)
    {
        isi = DropBom(isi);
        pembaca = new(isi, FindPemisah(isi), masalah);
        var awal = new Tempat(string.Empty, 1, 1);
        if (isi.Length > PembacaJson.BitaTerbanyak)
        {
            masalah.Add(new(PesanBerkas.TerlaluBesar, awal, ("batas", PembacaJson.BitaTerbanyak)));
            return false;
        }

        if (!Utf8.IsValid(isi))
        {
            masalah.Add(new(PesanBerkas.BukanUtf8, FindBukanUtf8(isi)));
            return false;
        }

        var semula = masalah.Count;
        if (!pembaca.TryReadBaris(out var sah))
        {
            masalah.Add(new(PesanCsv.TabelKosong, awal));
        }

        return sah && pembaca.ReadJudul() && masalah.Count == semula;
    }

    /// <summary>Drops the byte-order mark; offsets of cells count from behind it.</summary>
    public static ReadOnlySpan<byte> DropBom(ReadOnlySpan<byte> isi) =>
        isi.StartsWith(Encoding.UTF8.Preamble) ? isi[Encoding.UTF8.Preamble.Length..] : isi;

    /// <summary>Reads the next sound row; false at the end.</summary>
    public bool Read()
    {
        while (TryReadBaris(out var sah))
        {
            if (!sah)
            {
                continue;
            }

            if (_sel.Count == Judul.Length)
            {
                return true;
            }

            Note(PesanCsv.SelTidakPas, _sel[Math.Min(Judul.Length, _sel.Count - 1)], ("ada", _sel.Count), ("harus", Judul.Length));
        }

        return false;
    }

    /// <summary>Gets the text of a cell, quotes resolved.</summary>
    public readonly string GetTeks(int kolom)
    {
        var sel = _sel[kolom];
        var teks = Encoding.UTF8.GetString(_isi.Slice(sel.Mulai, sel.Panjang));
        return sel.AdaKutip ? teks.Replace("\"\"", "\"", StringComparison.Ordinal) : teks;
    }

    /// <summary>Finds the place of a cell; the path is the name of its column.</summary>
    public static Tempat ToTempat(ReadOnlySpan<byte> isi, SelCsv sel, string jalur) =>
        new(jalur, sel.Baris, Encoding.UTF8.GetCharCount(isi[sel.AwalBaris..sel.Awal]) + 1);

    private bool ReadJudul()
    {
        Judul = new string[_sel.Count];
        var dikenal = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Judul.Length; i++)
        {
            Judul[i] = GetTeks(i).Trim();
            if (Judul[i].Length == 0)
            {
                Note(PesanCsv.JudulKosong, _sel[i]);
            }
            else if (!dikenal.Add(Judul[i]))
            {
                Note(PesanCsv.JudulGanda, _sel[i], ("kolom", Judul[i]));
            }
        }

        return true;
    }

    /// <summary>Splits the next line that is not blank into cells; false at the end.</summary>
    private bool TryReadBaris(out bool sah)
    {
        _sel.Clear();
        sah = true;
        while (_letak < _isi.Length && IsAkhirBaris(_isi[_letak]))
        {
            SkipAkhirBaris();
        }

        if (_letak >= _isi.Length)
        {
            sah = false;
            return false;
        }

        while (true)
        {
            sah &= _isi.Length > _letak && _isi[_letak] == (byte)'"' ? ReadBerkutip() : ReadPolos();
            if (_letak >= _isi.Length)
            {
                return true;
            }

            if (_isi[_letak] != _pemisah)
            {
                SkipAkhirBaris();
                return true;
            }

            _letak++;
        }
    }

    private bool ReadPolos()
    {
        var mulai = _letak;
        Move(mulai);
        var isKutip = _letak < _isi.Length && _isi[_letak] == (byte)'"';
        return AddSel(new(mulai, mulai, _letak - mulai, false, _baris, _awalBaris)) & !(isKutip && FailKutip());
    }

    private bool ReadBerkutip()
    {
        var (awal, baris, awalBaris) = (_letak, _baris, _awalBaris);
        var (cari, adaKutip) = (awal + 1, false);
        while (true)
        {
            var kutip = _isi[cari..].IndexOf((byte)'"');
            if (kutip < 0)
            {
                _letak = _isi.Length;
                Note(PesanCsv.KutipTerbuka, new(awal, awal, 0, false, baris, awalBaris));
                return false;
            }

            cari += kutip + 1;
            if (cari >= _isi.Length || _isi[cari] != (byte)'"')
            {
                break;
            }

            (cari, adaKutip) = (cari + 1, true);
        }

        CountBaris(awal + 1, cari - 1);
        _letak = cari;
        var sah = AddSel(new(awal, awal + 1, cari - awal - 2, adaKutip, baris, awalBaris));
        return sah & (_letak >= _isi.Length || _isi[_letak] == _pemisah || IsAkhirBaris(_isi[_letak]) || !FailKutip());
    }

    /// <summary>Notes a quote that stands wrong, or text behind a closing one, and goes to the end of the cell; true.</summary>
    private bool FailKutip()
    {
        Note(PesanCsv.KutipSalah, new(_letak, _letak, 0, false, _baris, _awalBaris));
        while (_letak < _isi.Length && _isi[_letak] != _pemisah && !IsAkhirBaris(_isi[_letak]))
        {
            Move(_letak + 1);
        }

        return true;
    }

    /// <summary>Goes on to the next separator, line end or quote.</summary>
    private void Move(int dari)
    {
        var jarak = _isi[dari..].IndexOfAny(_penutup);
        _letak = jarak < 0 ? _isi.Length : dari + jarak;
    }

    private readonly bool AddSel(SelCsv sel)
    {
        if (sel.Panjang > BitaSelTerbanyak)
        {
            Note(PesanCsv.SelTerlaluPanjang, sel, ("batas", BitaSelTerbanyak));
            return false;
        }

        if (_sel.Count <= SelTerbanyak)
        {
            _sel.Add(sel);
        }

        if (_sel.Count == SelTerbanyak + 1 && _sel[^1].Awal == sel.Awal)
        {
            Note(PesanCsv.KolomTerlaluBanyak, sel, ("batas", SelTerbanyak));
        }

        return _sel.Count <= SelTerbanyak;
    }

    private readonly void Note(KodePesan kode, SelCsv sel, params ReadOnlySpan<(string Nama, object? Isi)> fakta)
    {
        if (!DaftarMasalah.IsPenuh(_masalah)) // else a table of faulty rows costs a problem a row
        {
            DaftarMasalah.Note(_masalah, new(kode, ToTempat(_isi, sel, string.Empty), fakta));
        }
    }

    private void CountBaris(int dari, int sampai)
    {
        for (var i = dari; i < sampai; i++)
        {
            if (_isi[i] == (byte)'\n' || (_isi[i] == (byte)'\r' && _isi[i + 1] != (byte)'\n'))
            {
                _baris++;
                _awalBaris = i + 1;
            }
        }
    }

    private void SkipAkhirBaris()
    {
        _letak += _isi[_letak..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1;
        _baris++;
        _awalBaris = _letak;
    }

    private static bool IsAkhirBaris(byte bita) => bita is (byte)'\r' or (byte)'\n';

    /// <summary>Finds which separator the first line has more of, outside quotes.</summary>
    private static byte FindPemisah(ReadOnlySpan<byte> isi)
    {
        var (koma, titikKoma, isDalam) = (0, 0, false);
        foreach (var bita in isi.TrimStart("\r\n"u8))
        {
            if (!isDalam && IsAkhirBaris(bita))
            {
                break;
            }

            isDalam ^= bita == (byte)'"';
            koma += !isDalam && bita == (byte)',' ? 1 : 0;
            titikKoma += !isDalam && bita == (byte)';' ? 1 : 0;
        }

        return titikKoma > koma ? (byte)';' : (byte)',';
    }

    /// <summary>Finds the first byte that is not UTF-8.</summary>
    private static Tempat FindBukanUtf8(ReadOnlySpan<byte> isi)
    {
        var (letak, baris, awalBaris) = (0, 1, 0);
        while (Rune.DecodeFromUtf8(isi[letak..], out var huruf, out var panjang) == OperationStatus.Done)
        {
            letak += panjang;
            (baris, awalBaris) = huruf.Value == '\n' ? (baris + 1, letak) : (baris, awalBaris);
        }

        return new(string.Empty, baris, Encoding.UTF8.GetCharCount(isi[awalBaris..letak]) + 1);
    }
}
