using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Sakip.Dasar;

namespace Sakip.Berkas.Csv;

/// <summary>Reads a CSV table row by row (RFC 4180), and knows line and column of every cell.</summary>
/// <remarks>
/// The separator is <c>,</c> or <c>;</c>, whichever the first line has more of. Lines end with LF, CR LF or CR; blank
/// lines are passed over. A row that is malformed or has another number of cells than the first line is a problem and is
/// left out; reading goes on behind it. Every byte is looked at a bounded number of times. A table is read from memory
/// as a whole, or from a stream through a window that holds one row at least.
/// </remarks>
internal sealed partial class PembacaCsv : SumberBaris
{
    private readonly byte _pemisah;
    private readonly SearchValues<byte> _penutup;
    private readonly List<SelCsv> _sel = [];
    private ReadOnlyMemory<byte> _jendela;
    private int _letak;
    private int _baris = 1;
    private int _awalBaris;
    private int _awalTeks; // of the row last read

    private PembacaCsv(ReadOnlyMemory<byte> isi, List<Masalah> masalah)
        : base(masalah)
    {
        _jendela = isi;
        _pemisah = FindPemisah(isi.Span);
        _penutup = SearchValues.Create([_pemisah, (byte)'\r', (byte)'\n', (byte)'"']);
    }

    public override char Pemisah => (char)_pemisah;

    protected override int Banyak => _sel.Count;

    /// <summary>Gets the bytes that are at hand: the whole table, or the window that holds the row last read.</summary>
    private ReadOnlySpan<byte> Isi => _jendela.Span;

    /// <summary>Opens a table and reads its first line; false after what is wrong with it has been noted.</summary>
    public static bool TryOpen(ReadOnlyMemory<byte> isi, List<Masalah> masalah, out PembacaCsv pembaca)
    {
        isi = DropBom(isi);
        pembaca = new(isi, masalah);
        var awal = new Tempat(string.Empty, 1, 1);
        if (isi.Length > Batas.BitaBerkas)
        {
            masalah.Add(new(PesanBerkas.TerlaluBesar, awal, ("batas", Batas.BitaBerkas)));
            return false;
        }

        if (!Utf8.IsValid(isi.Span))
        {
            masalah.Add(new(PesanBerkas.BukanUtf8, FindBukanUtf8(isi.Span, 1)));
            return false;
        }

        return pembaca.TryReadJudul();
    }

    /// <summary>Drops the byte-order mark; offsets of cells count from behind it.</summary>
    public static ReadOnlyMemory<byte> DropBom(ReadOnlyMemory<byte> isi) =>
        isi.Span.StartsWith(Encoding.UTF8.Preamble) ? isi[Encoding.UTF8.Preamble.Length..] : isi;

    public override bool TryRead(out bool sah)
    {
        if (!TryReadBaris(out sah))
        {
            return false;
        }

        if (sah && _sel.Count != Judul.Length)
        {
            Note(PesanCsv.SelTidakPas, _sel[Math.Min(Judul.Length, _sel.Count - 1)], ("ada", _sel.Count), ("harus", Judul.Length));
            sah = false;
        }

        return true;
    }

    /// <summary>Gets the text of a cell of the row last read, quotes resolved.</summary>
    public override string GetTeks(int kolom)
    {
        var sel = _sel[kolom];
        var teks = Encoding.UTF8.GetString(Isi.Slice(sel.Mulai, sel.Panjang));
        return sel.AdaKutip ? teks.Replace("\"\"", "\"", StringComparison.Ordinal) : teks;
    }

    public override string[] GetSel() => Masalah[0].Kode == PesanCsv.SelTidakPas ? [.. Enumerable.Range(0, _sel.Count).Select(GetTeks)] : [GetTeksBaris()];

    public override Func<int, string, Tempat> KeepTempat()
    {
        var (isi, sel) = (_jendela, _sel.ToArray());
        return (kolom, jalur) => ToTempat(isi.Span, sel[kolom], jalur);
    }

    /// <summary>Gets the row last read as it stands, without its line end; empty for one that was too long.</summary>
    private string GetTeksBaris() => Encoding.UTF8.GetString(Isi[Math.Min(_awalTeks, _letak).._letak].TrimEnd("\r\n"u8));

    private static Tempat ToTempat(ReadOnlySpan<byte> isi, SelCsv sel, string jalur) =>
        new(jalur, sel.Baris, Encoding.UTF8.GetCharCount(isi[sel.AwalBaris..sel.Awal]) + 1);

    /// <summary>Splits the next line that is not blank into cells; false at the end.</summary>
    protected override bool TryReadBaris(out bool sah)
    {
        while (true)
        {
            var (awal, baris, semula) = (_letak, _baris, Masalah.Count);
            var ada = SplitBaris(out sah);
            if (IsUtuh())
            {
                sah &= _penyangga.Length == 0 || CheckUtf8(Isi[awal.._letak], baris);
                return ada;
            }

            // Of what lies behind the window nothing is known yet: the row is read anew once there is more of it.
            Masalah.RemoveRange(semula, Masalah.Count - semula);
            (_letak, _baris, _awalBaris) = (awal, baris, awal);
            if (!TryFill())
            {
                sah = SkipBaris();
                return true;
            }
        }
    }

    private bool SplitBaris(out bool sah)
    {
        _sel.Clear();
        sah = true;
        while (_letak < Isi.Length && IsAkhirBaris(Isi[_letak]))
        {
            SkipAkhirBaris();
        }

        Baris = _baris;
        _awalTeks = _letak;
        if (_letak >= Isi.Length)
        {
            sah = false;
            return false;
        }

        while (true)
        {
            sah &= Isi.Length > _letak && Isi[_letak] == (byte)'"' ? ReadBerkutip() : ReadPolos();
            if (_letak >= Isi.Length)
            {
                return true;
            }

            if (Isi[_letak] != _pemisah)
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
        var isKutip = _letak < Isi.Length && Isi[_letak] == (byte)'"';
        return AddSel(new(mulai, mulai, _letak - mulai, false, _baris, _awalBaris)) & !(isKutip && FailKutip());
    }

    private bool ReadBerkutip()
    {
        var (awal, baris, awalBaris) = (_letak, _baris, _awalBaris);
        var (cari, adaKutip) = (awal + 1, false);
        while (true)
        {
            var kutip = Isi[cari..].IndexOf((byte)'"');
            if (kutip < 0)
            {
                _letak = Isi.Length;
                Note(PesanCsv.KutipTerbuka, new(awal, awal, 0, false, baris, awalBaris));
                return false;
            }

            cari += kutip + 1;
            if (cari >= Isi.Length || Isi[cari] != (byte)'"')
            {
                break;
            }

            (cari, adaKutip) = (cari + 1, true);
        }

        CountBaris(awal + 1, cari - 1);
        _letak = cari;
        var sah = AddSel(new(awal, awal + 1, cari - awal - 2, adaKutip, baris, awalBaris));
        return sah & (_letak >= Isi.Length || Isi[_letak] == _pemisah || IsAkhirBaris(Isi[_letak]) || !FailKutip());
    }

    /// <summary>Notes a quote that stands wrong, or text behind a closing one, and goes to the end of the cell; true.</summary>
    private bool FailKutip()
    {
        Note(PesanCsv.KutipSalah, new(_letak, _letak, 0, false, _baris, _awalBaris));
        while (_letak < Isi.Length && Isi[_letak] != _pemisah && !IsAkhirBaris(Isi[_letak]))
        {
            Move(_letak + 1);
        }

        return true;
    }

    /// <summary>Goes on to the next separator, line end or quote.</summary>
    private void Move(int dari)
    {
        var jarak = Isi[dari..].IndexOfAny(_penutup);
        _letak = jarak < 0 ? Isi.Length : dari + jarak;
    }

    private bool AddSel(SelCsv sel)
    {
        if (sel.Panjang > Batas.BitaSel)
        {
            Note(PesanCsv.SelTerlaluPanjang, sel, ("batas", Batas.BitaSel));
            return false;
        }

        if (_sel.Count <= Batas.SelBaris)
        {
            _sel.Add(sel);
        }

        if (_sel.Count == Batas.SelBaris + 1 && _sel[^1].Awal == sel.Awal)
        {
            Note(PesanCsv.KolomTerlaluBanyak, sel, ("batas", Batas.SelBaris));
        }

        return _sel.Count <= Batas.SelBaris;
    }

    private void Note(KodePesan kode, SelCsv sel, params ReadOnlySpan<(string Nama, object? Isi)> fakta)
    {
        if (!DaftarMasalah.IsPenuh(Masalah)) // else a table of faulty rows costs a problem a row
        {
            DaftarMasalah.Note(Masalah, new(kode, ToTempat(Isi, sel, string.Empty), fakta));
        }
    }

    private void CountBaris(int dari, int sampai)
    {
        for (var i = dari; i < sampai; i++)
        {
            if (Isi[i] == (byte)'\n' || (Isi[i] == (byte)'\r' && Isi[i + 1] != (byte)'\n'))
            {
                _baris++;
                _awalBaris = i + 1;
            }
        }
    }

    private void SkipAkhirBaris()
    {
        _letak += Isi[_letak..] is [(byte)'\r', (byte)'\n', ..] ? 2 : 1;
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
    private static Tempat FindBukanUtf8(ReadOnlySpan<byte> isi, int barisPertama)
    {
        var (letak, baris, awalBaris) = (0, barisPertama, 0);
        while (Rune.DecodeFromUtf8(isi[letak..], out var huruf, out var panjang) == OperationStatus.Done)
        {
            letak += panjang;
            (baris, awalBaris) = huruf.Value == '\n' ? (baris + 1, letak) : (baris, awalBaris);
        }

        return new(string.Empty, baris, Encoding.UTF8.GetCharCount(isi[awalBaris..letak]) + 1);
    }
}
